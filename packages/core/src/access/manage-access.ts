import { householdRoleOf } from "./household-access.ts";
import type { LibraryRole, Viewer } from "./viewer.ts";

/** May this viewer change the library's settings, and its members and their roles? Owners of the library may. */
export function canManageLibrary(viewer: Viewer): boolean {
  return viewer.kind === "user" && viewer.libraryRole === "owner";
}

/** May this viewer change the household's settings, invite into it, and change its members? Its owners may. */
export function canManageHousehold(viewer: Viewer, householdId: string): boolean {
  return householdRoleOf(viewer, householdId) === "owner";
}

const libraryRank: Readonly<Record<LibraryRole, number>> = { viewer: 1, editor: 2, owner: 3 };

/** May this viewer give somebody else this role in the library? Nobody may give more than they have. */
export function canGrantLibraryRole(viewer: Viewer, role: LibraryRole): boolean {
  return viewer.kind === "user" && viewer.libraryRole !== null && libraryRank[viewer.libraryRole] >= libraryRank[role];
}
