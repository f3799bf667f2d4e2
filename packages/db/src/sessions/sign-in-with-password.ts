import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { emailSchema, typedPasswordSchema } from "../accounts/account-fields.ts";
import type { InputError } from "../accounts/read-input.ts";
import { readInput } from "../accounts/read-input.ts";
import { database } from "../client.ts";
import { verifyPassword } from "../secrets/password-hash.ts";
import { countSignInAttempt, forgiveSignInAttempts } from "./sign-in-attempts.ts";
import type { Browser, StartedSession } from "./start-session.ts";
import { startSession } from "./start-session.ts";

/** What the sign-in form asks. */
export const signInSchema = z.object({ email: emailSchema, password: typedPasswordSchema });

export type SignInError =
  | InputError<"email" | "password">
  /** No such account, no password on it, or another one: nobody is told which. */
  | { readonly code: "credentials_wrong" }
  | { readonly code: "too_many_attempts"; readonly waitSeconds: number };

/**
 * Sign in with e-mail address and password, and start a session.
 *
 * Takes the same time whether or not there is such an account. Attempts are counted in the database.
 */
export async function signInWithPassword(
  input: unknown,
  browser: Browser,
): Promise<Result<StartedSession, SignInError>> {
  const read = readInput(signInSchema, input);
  if (!read.ok) return read;
  const { email, password } = read.value;
  const waitSeconds = await countSignInAttempt(email, browser.ipAddress);
  if (waitSeconds !== null) return err({ code: "too_many_attempts", waitSeconds });
  const user = await database().user.findUnique({
    where: { email },
    select: { id: true, password: { select: { hash: true } } },
  });
  const matches = await verifyPassword(password, user?.password?.hash ?? null);
  if (user === null || !matches) return err({ code: "credentials_wrong" });
  await forgiveSignInAttempts(email, browser.ipAddress);
  return ok(await startSession(database(), { userId: user.id, browser, method: "password" }));
}
