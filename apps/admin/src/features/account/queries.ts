import "server-only";
import { getSafeAddress, getSingleSignOn, getViewer } from "@larder/auth";
import { getInstanceState } from "@larder/db";
import { redirect } from "next/navigation";
import { paths } from "../../lib/paths.ts";

// What the messages give words to.
export type { FieldProblem, SignInError } from "@larder/db";

/** What the sign-in page shows. */
export interface SignInPage {
  readonly hasOwner: boolean;
  readonly singleSignOn: { readonly name: string; readonly providerId: string } | null;
  readonly next: string;
}

/** For somebody who is signed in already this leads on at once. */
export async function getSignInPage(wanted: string | undefined): Promise<SignInPage> {
  const next = getSafeAddress(wanted);
  const [viewer, { hasOwner }] = await Promise.all([getViewer(), getInstanceState()]);
  if (viewer.kind === "user") redirect(next);
  return { hasOwner, singleSignOn: getSingleSignOn(), next };
}

/** Name of who is signed in; visitors are led to the sign-in. */
export async function requireSignedIn(): Promise<{ readonly name: string }> {
  const viewer = await getViewer();
  if (viewer.kind === "visitor") redirect(paths.signIn());
  return { name: viewer.name };
}
