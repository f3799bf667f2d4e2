import type { FieldProblem, SignInError } from "./queries.ts";

/** Words of signing in and out. */
export const accountMessages = {
  signInTitle: "Sign in",
  signInText: "The account is the same as in the library.",
  email: "E-mail address",
  password: "Password",
  signIn: "Sign in",
  singleSignOn: (name: string) => `Continue with ${name}`,
  signInRefused: "That account is not known here. Ask for an invitation to its e-mail address.",
  tooManyAttempts: (seconds: number) => {
    const minutes = Math.ceil(seconds / 60);
    return `Too many attempts. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`;
  },
  signOutTitle: "Sign out",
  signOutText: (name: string) =>
    `You are signed in as ${name}. Signing out here also signs out the library in this browser; other devices stay.`,
  signOut: "Sign out",
  notSetUpTitle: "Nobody owns this Larder yet",
  notSetUpText:
    "Open the set-up link that was printed when it started. A new one is made with: npm run larder -- setup-link",
} as const;

/** Words for what is wrong with a field. */
export const fieldProblemWords: Readonly<Record<FieldProblem, string>> = {
  missing: "This is needed.",
  too_short: "This is too short.",
  too_long: "This is too long.",
  not_an_email: "This is not an e-mail address, such as name@example.org.",
  not_a_time_zone: "This time zone is not known here.",
  too_easy: "This is among the first that anybody would try.",
  invalid: "This can't be used as it is.",
};

/** Words for a refused sign-in; the others carry facts. */
export const signInErrorWords: Readonly<
  Record<Exclude<SignInError["code"], "input_invalid" | "too_many_attempts">, string>
> = {
  credentials_wrong: "No account matches this e-mail address and password.",
};
