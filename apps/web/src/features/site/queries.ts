import "server-only";
import { getViewer } from "@larder/auth";
import { canEditRecipes } from "@larder/core";
import { cache } from "react";

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
