import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { hashPassword, verifyPassword } from "../secrets/password-hash.ts";
import { endSessionsOf } from "../sessions/end-sessions.ts";
import { countSignInAttempt, forgiveSignInAttempts } from "../sessions/sign-in-attempts.ts";
import type { Browser, StartedSession } from "../sessions/start-session.ts";
import { startSession } from "../sessions/start-session.ts";
import { newPasswordSchema } from "./account-fields.ts";
import type { InputError } from "./read-input.ts";
import { readInput } from "./read-input.ts";
import { storePassword } from "./store-password.ts";

/** What the password form asks. The current one is asked only of those who have one. */
export const changePasswordSchema = z.object({
  currentPassword: z.string().max(200, { error: "too_long" }).default(""),
  newPassword: newPasswordSchema,
});

export type ChangePasswordError =
  | InputError<"currentPassword" | "newPassword">
  | { readonly code: "signed_out" }
  | { readonly code: "current_password_wrong" }
  | { readonly code: "too_many_attempts"; readonly waitSeconds: number };

/**
 * Change the viewer's own password. Every session of the account ends, this one too; the new one that is returned takes
 * its place. A session that somebody else took is worth nothing afterwards.
 */
export async function changePassword(
  viewer: Viewer,
  input: unknown,
  browser: Browser,
): Promise<Result<StartedSession, ChangePasswordError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const read = readInput(changePasswordSchema, input);
  if (!read.ok) return read;
  const { userId } = viewer;
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, password: { select: { hash: true } } },
  });
  if (user.password !== null) {
    // A stolen session must not become a way to guess the password.
    const waitSeconds = await countSignInAttempt(user.email, browser.ipAddress);
    if (waitSeconds !== null) return err({ code: "too_many_attempts", waitSeconds });
    const matches = await verifyPassword(read.value.currentPassword, user.password.hash);
    if (!matches) return err({ code: "current_password_wrong" });
    await forgiveSignInAttempts(user.email, browser.ipAddress);
  }
  const passwordHash = await hashPassword(read.value.newPassword);
  return await database().$transaction(async (transaction) => {
    await storePassword(transaction, userId, passwordHash);
    await endSessionsOf(transaction, { userId, actorId: userId });
    await recordAuditEvent(transaction, {
      action: "password.changed",
      actorId: userId,
      targetId: userId,
      facts: { by: "owner_of_account" },
    });
    return ok(await startSession(transaction, { userId, browser, method: "password" }));
  });
}
