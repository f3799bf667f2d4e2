import type { Viewer } from "./viewer.ts";

/** May this viewer write recipes, and see drafts, histories and the trash? Owners and editors of the library may. */
export function canEditRecipes(viewer: Viewer): boolean {
  return viewer.kind === "user" && (viewer.libraryRole === "owner" || viewer.libraryRole === "editor");
}
