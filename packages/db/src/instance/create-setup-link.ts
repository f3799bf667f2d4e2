import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import type { OneTimeLink } from "../secrets/one-time-link.ts";
import { oneTimeLinkMinutes } from "../secrets/one-time-link.ts";
import { createSecretToken } from "../secrets/secret-token.ts";
import { ensureLibrary } from "./ensure-library.ts";

/**
 * Make the one-time token of the set-up link. Earlier ones stop working. For the command line and the launcher only:
 * whoever can call it can become the owner.
 *
 * @returns `already_set_up` once there is an owner
 */
export async function createSetupLink(): Promise<Result<OneTimeLink, { readonly code: "already_set_up" }>> {
  const libraryId = await ensureLibrary();
  const { token, hash } = createSecretToken();
  const expiresAt = new Date(Date.now() + oneTimeLinkMinutes * 60_000);
  return await database().$transaction(async (transaction) => {
    const [open] = await transaction.$queryRaw<{ id: number }[]>`
      SELECT id FROM instance WHERE id = 1 AND set_up_at IS NULL FOR UPDATE`;
    if (open === undefined) return err({ code: "already_set_up" });
    await transaction.oneTimeToken.deleteMany({ where: { kind: "setup" } });
    await transaction.oneTimeToken.create({ data: { id: newId(), kind: "setup", tokenHash: hash, expiresAt } });
    await recordAuditEvent(transaction, { action: "setup_link.created", actorId: null, libraryId });
    return ok({ token, expiresAt: expiresAt.toISOString() });
  });
}
