import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import type { OneTimeLink } from "../secrets/one-time-link.ts";
import { oneTimeLinkMinutes } from "../secrets/one-time-link.ts";
import { createSecretToken } from "../secrets/secret-token.ts";

/**
 * Make the one-time token of a link that sets a new password. Earlier ones of the account stop working. For the command
 * line only: whoever can call it can become anybody.
 */
export async function createResetLink(
  email: string,
): Promise<Result<OneTimeLink, { readonly code: "account_not_found" }>> {
  const { token, hash } = createSecretToken();
  const expiresAt = new Date(Date.now() + oneTimeLinkMinutes * 60_000);
  return await database().$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({
      where: { email: email.trim().toLowerCase() },
      select: { id: true },
    });
    if (user === null) return err({ code: "account_not_found" });
    await transaction.oneTimeToken.deleteMany({ where: { kind: "reset", userId: user.id } });
    await transaction.oneTimeToken.create({
      data: { id: newId(), kind: "reset", userId: user.id, tokenHash: hash, expiresAt },
    });
    await recordAuditEvent(transaction, { action: "reset_link.created", actorId: null, targetId: user.id });
    return ok({ token, expiresAt: expiresAt.toISOString() });
  });
}
