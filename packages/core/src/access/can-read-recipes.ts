import type { Viewer } from "./viewer.ts";

/**
 * May this viewer read the library's published recipes?
 *
 * Everyone with a role in the library may; everyone else only while the library is public.
 */
export function canReadRecipes(viewer: Viewer, library: { readonly isPublic: boolean }): boolean {
  return library.isPublic || (viewer.kind === "user" && viewer.libraryRole !== null);
}
