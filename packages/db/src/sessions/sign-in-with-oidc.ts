import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { emailSchema } from "../accounts/account-fields.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { grantMembership } from "../members/grant-membership.ts";
import { newId } from "../new-id.ts";
import type { Browser, StartedSession } from "./start-session.ts";
import { startSession } from "./start-session.ts";

/** What an OpenID Connect provider said of somebody, checked by its signature. */
export interface OidcIdentity {
  readonly provider: string;
  /** The subject: stable for a person at this provider. */
  readonly providerAccountId: string;
  readonly email: string | null;
  /** The provider's own word that the address is theirs. */
  readonly emailVerified: boolean;
  readonly name: string | null;
}

/** `not_invited`: no account is linked, and no account or open invitation has this verified address. */
export type OidcError = { readonly code: "not_invited" };

/**
 * Sign in somebody whom the configured provider vouches for.
 *
 * In this order: the account that was linked before; the account with the same address, which is linked now; an open
 * invitation to this address, which is accepted with a new account. The address counts only when the provider says that
 * it is verified: else anybody could claim the owner's.
 */
export async function signInWithOidc(
  identity: OidcIdentity,
  browser: Browser,
): Promise<Result<StartedSession, OidcError>> {
  const { provider, providerAccountId } = identity;
  return await database().$transaction(async (transaction) => {
    const linked = await transaction.account.findUnique({
      where: { provider_providerAccountId: { provider, providerAccountId } },
      select: { userId: true },
    });
    if (linked !== null) {
      return ok(await startSession(transaction, { userId: linked.userId, browser, method: "oidc" }));
    }

    const email = identity.emailVerified ? emailSchema.safeParse(identity.email).data : undefined;
    if (email === undefined) return err({ code: "not_invited" });
    const known = await transaction.user.findUnique({ where: { email }, select: { id: true } });
    const userId = known?.id ?? newId();
    if (known === null) {
      const invitations = await transaction.invitation.updateManyAndReturn({
        where: { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
        data: { acceptedAt: new Date() },
      });
      if (invitations.length === 0) return err({ code: "not_invited" });
      await transaction.user.create({
        data: { id: userId, email, name: identity.name?.trim().slice(0, 200) || email },
      });
      for (const { id, ...grant } of invitations) {
        await transaction.invitation.update({ where: { id }, data: { acceptedById: userId } });
        await grantMembership(transaction, userId, grant);
        await recordAuditEvent(transaction, {
          action: "invitation.accepted",
          actorId: userId,
          libraryId: grant.libraryId,
          ...(grant.householdId !== null && { householdId: grant.householdId }),
          targetId: id,
          facts: { householdRole: grant.householdRole, libraryRole: grant.libraryRole },
        });
      }
    }
    await transaction.account.create({ data: { id: newId(), userId, provider, providerAccountId } });
    await recordAuditEvent(transaction, {
      action: "account.linked",
      actorId: userId,
      targetId: userId,
      facts: { provider },
    });
    return ok(await startSession(transaction, { userId, browser, method: "oidc" }));
  });
}
