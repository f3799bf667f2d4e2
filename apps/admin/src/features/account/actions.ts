"use server";

import { getBrowser, getSafeAddress, keepSession, signOutHere } from "@larder/auth";
import { signInWithPassword } from "@larder/db";
import { redirect } from "next/navigation";
import { paths } from "../../lib/paths.ts";
import { accountMessages, fieldProblemWords, signInErrorWords } from "./messages.ts";

/** What the sign-in form shows after it was sent. */
export interface SignInState {
  readonly words: string | null;
  readonly emailWords: string | null;
  readonly passwordWords: string | null;
  readonly email: string;
}

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get("email") ?? "");
  const refused = { words: null, emailWords: null, passwordWords: null, email };
  const signedIn = await signInWithPassword({ email, password: form.get("password") }, await getBrowser());
  if (!signedIn.ok) {
    const { error } = signedIn;
    switch (error.code) {
      case "input_invalid":
        return {
          ...refused,
          emailWords: error.problems.email === undefined ? null : fieldProblemWords[error.problems.email],
          passwordWords: error.problems.password === undefined ? null : fieldProblemWords[error.problems.password],
        };
      case "too_many_attempts":
        return { ...refused, words: accountMessages.tooManyAttempts(error.waitSeconds) };
      default:
        return { ...refused, words: signInErrorWords[error.code] };
    }
  }
  await keepSession(signedIn.value);
  redirect(getSafeAddress(String(form.get("next") ?? "")));
}

export async function signOutAction(): Promise<void> {
  await signOutHere();
  redirect(paths.signIn());
}
