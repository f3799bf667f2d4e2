import type { HouseholdRole, Viewer } from "./viewer.ts";

/** The viewer's role in a household, `null` for someone who does not belong to it. */
export function householdRoleOf(viewer: Viewer, householdId: string): HouseholdRole | null {
  if (viewer.kind === "visitor") return null;
  return viewer.households.find((household) => household.householdId === householdId)?.role ?? null;
}

/** May this viewer see the household's plan, lists and pantry? Everyone who belongs to it may. */
export function canReadHousehold(viewer: Viewer, householdId: string): boolean {
  return householdRoleOf(viewer, householdId) !== null;
}

/** May this viewer change the household's plan, lists and pantry? Owners and members may, viewers only look. */
export function canEditHousehold(viewer: Viewer, householdId: string): boolean {
  const role = householdRoleOf(viewer, householdId);
  return role === "owner" || role === "member";
}
