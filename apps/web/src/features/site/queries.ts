import "server-only";
import { getViewer } from "@larder/auth";
import { nonceHeader } from "@larder/auth/proxy";
import { canEditRecipes } from "@larder/core";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { paths } from "../../lib/paths.ts";

/** What the header must know of who is looking. */
export type SiteViewer =
  | { readonly kind: "visitor" }
  | { readonly kind: "user"; readonly name: string; readonly canEditRecipes: boolean };

export const getSiteViewer = cache(async (): Promise<SiteViewer> => {
  const viewer = await getViewer();
  return viewer.kind === "visitor"
    ? { kind: "visitor" }
    : { kind: "user", name: viewer.name, canEditRecipes: canEditRecipes(viewer) };
});

/** This request's nonce, for the style elements that widgets add by themselves; the proxy puts it into the headers. */
export async function getStyleNonce(): Promise<string | null> {
  return (await headers()).get(nonceHeader);
}

/** Lead whoever is not signed in to the sign-in, and back to `next` afterwards. */
export async function requireUser(next: string): Promise<void> {
  if ((await getSiteViewer()).kind === "visitor") redirect(paths.signIn(next));
}
