import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import { hashSecretToken } from "../secrets/secret-token.ts";
import { endSessionsOf } from "../sessions/end-sessions.ts";
import type { Browser, StartedSession } from "../sessions/start-session.ts";
import { startSession } from "../sessions/start-session.ts";
import { newPasswordSchema } from "./account-fields.ts";
import type { InputError } from "./read-input.ts";
import { readInput } from "./read-input.ts";
import { storePassword } from "./store-password.ts";

/** What the page behind a reset link asks. */
export const resetPasswordSchema = z.object({ token: z.string({ error: "missing" }), password: newPasswordSchema });

export type ResetPasswordError =
  | InputError<"token" | "password">
  /** Unknown, used, replaced by a newer one, or older than an hour. */
  | { readonly code: "token_invalid" };

/**
 * Set a new password with the token of a reset link, end every session of the account, and start a new one here.
 *
 * Input that is refused does not use the token up.
 */
export async function resetPassword(
  input: unknown,
  browser: Browser,
): Promise<Result<StartedSession, ResetPasswordError>> {
  const read = readInput(resetPasswordSchema, input);
  if (!read.ok) return read;
  const { token, password } = read.value;
  const passwordHash = await hashPassword(password);
  return await database().$transaction(async (transaction) => {
    const [consumed] = await transaction.oneTimeToken.updateManyAndReturn({
      where: { kind: "reset", tokenHash: hashSecretToken(token), consumedAt: null, expiresAt: { gt: new Date() } },
      data: { consumedAt: new Date() },
      select: { userId: true },
    });
    if (consumed === undefined || consumed.userId === null) return err({ code: "token_invalid" });
    const { userId } = consumed;
    await storePassword(transaction, userId, passwordHash);
    await endSessionsOf(transaction, { userId, actorId: userId });
    await recordAuditEvent(transaction, {
      action: "password.changed",
      actorId: userId,
      targetId: userId,
      facts: { by: "reset_link" },
    });
    return ok(await startSession(transaction, { userId, browser, method: "reset" }));
  });
}
