import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { emailSchema, nameSchema, newPasswordSchema } from "../accounts/account-fields.ts";
import type { InputError } from "../accounts/read-input.ts";
import { readInput } from "../accounts/read-input.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import { toDatabaseRefusal } from "../prisma-errors.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import { hashSecretToken } from "../secrets/secret-token.ts";
import type { Browser, StartedSession } from "../sessions/start-session.ts";
import { startSession } from "../sessions/start-session.ts";
import { findOpenInvitation } from "./find-open-invitation.ts";
import { grantMembership } from "./grant-membership.ts";

/** What somebody without an account is asked. */
export const newAccountSchema = z.object({
  token: z.string({ error: "missing" }),
  name: nameSchema,
  email: emailSchema,
  password: newPasswordSchema,
});

const tokenSchema = z.object({ token: z.string({ error: "missing" }) });

export type AcceptInvitationError =
  | InputError<"token" | "name" | "email" | "password">
  /** Unknown, used, revoked or expired. */
  | { readonly code: "invitation_invalid" }
  /** The invitation names another address. */
  | { readonly code: "email_not_invited" }
  /** There is an account with this address: sign in first, then accept. */
  | { readonly code: "email_taken" };

/** Who accepted, and their new session; `null` for somebody who was signed in already. */
export interface AcceptedInvitation {
  readonly userId: string;
  readonly session: StartedSession | null;
}

/**
 * Accept an invitation: with the account that is signed in, else by making one.
 *
 * The invitation is used up in the same transaction, so that it is good for one person only.
 */
export async function acceptInvitation(
  viewer: Viewer,
  input: unknown,
  browser: Browser,
): Promise<Result<AcceptedInvitation, AcceptInvitationError>> {
  if (viewer.kind === "user") {
    const read = readInput(tokenSchema, input);
    if (!read.ok) return read;
    return await database().$transaction(async (transaction) => {
      const { email } = await transaction.user.findUniqueOrThrow({
        where: { id: viewer.userId },
        select: { email: true },
      });
      const used = await consumeInvitation(transaction, { token: read.value.token, userId: viewer.userId, email });
      return used.ok ? ok({ userId: viewer.userId, session: null }) : used;
    });
  }

  const read = readInput(newAccountSchema, input);
  if (!read.ok) return read;
  const { token, name, email, password } = read.value;
  const passwordHash = await hashPassword(password);
  const userId = newId();
  try {
    return await database().$transaction(async (transaction) => {
      const offer = await findOpenInvitation(transaction, hashSecretToken(token));
      if (offer === null) return err({ code: "invitation_invalid" });
      if (offer.email !== null && offer.email !== email) return err({ code: "email_not_invited" });
      await transaction.user.create({
        data: { id: userId, name, email, password: { create: { hash: passwordHash } } },
      });
      await recordAuditEvent(transaction, { action: "account.created", actorId: userId, targetId: userId });
      const used = await consumeInvitation(transaction, { token, userId, email });
      // Somebody else was faster since it was read; the account must not stay behind.
      if (!used.ok) throw new InvitationLost();
      return ok({ userId, session: await startSession(transaction, { userId, browser, method: "invitation" }) });
    });
  } catch (error) {
    if (error instanceof InvitationLost) return err({ code: "invitation_invalid" });
    if (toDatabaseRefusal(error) === "unique") return err({ code: "email_taken" });
    throw error;
  }
}

class InvitationLost extends Error {}

async function consumeInvitation(
  transaction: Transaction,
  by: { readonly token: string; readonly userId: string; readonly email: string },
): Promise<Result<null, { readonly code: "invitation_invalid" } | { readonly code: "email_not_invited" }>> {
  const offer = await findOpenInvitation(transaction, hashSecretToken(by.token));
  if (offer === null) return err({ code: "invitation_invalid" });
  if (offer.email !== null && offer.email !== by.email) return err({ code: "email_not_invited" });
  const taken = await transaction.invitation.updateMany({
    where: { id: offer.id, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: new Date(), acceptedById: by.userId },
  });
  if (taken.count !== 1) return err({ code: "invitation_invalid" });
  await grantMembership(transaction, by.userId, offer);
  await recordAuditEvent(transaction, {
    action: "invitation.accepted",
    actorId: by.userId,
    libraryId: offer.libraryId,
    ...(offer.householdId !== null && { householdId: offer.householdId }),
    targetId: offer.id,
    facts: { householdRole: offer.householdRole, libraryRole: offer.libraryRole },
  });
  return ok(null);
}
