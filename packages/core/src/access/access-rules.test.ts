import { describe, expect, it } from "vitest";
import { canEditRecipes } from "./can-edit-recipes.ts";
import { canReadRecipes } from "./can-read-recipes.ts";
import { canEditHousehold, canReadHousehold } from "./household-access.ts";
import type { HouseholdRole, LibraryRole, Viewer } from "./viewer.ts";

const visitor: Viewer = { kind: "visitor" };

function user(libraryRole: LibraryRole | null, householdRole: HouseholdRole | null = null): Viewer {
  return {
    kind: "user",
    userId: "u",
    name: "Ada",
    libraryId: "l",
    libraryRole,
    households: householdRole === null ? [] : [{ householdId: "h", role: householdRole }],
    householdId: householdRole === null ? null : "h",
  };
}

describe("access rules", () => {
  it.each([
    ["a visitor", visitor, false, true, false],
    ["someone without a role", user(null), false, true, false],
    ["a viewer", user("viewer"), true, true, false],
    ["an editor", user("editor"), true, true, true],
    ["an owner", user("owner"), true, true, true],
  ] as const)("lets %s read and edit recipes as the role says", (_who, viewer, reads, readsPublic, edits) => {
    expect(canReadRecipes(viewer, { isPublic: false })).toBe(reads);
    expect(canReadRecipes(viewer, { isPublic: true })).toBe(readsPublic);
    expect(canEditRecipes(viewer)).toBe(edits);
  });

  it.each([
    ["a visitor", visitor, false, false],
    ["a library owner from elsewhere", user("owner"), false, false],
    ["a viewer", user("viewer", "viewer"), true, false],
    ["a member", user(null, "member"), true, true],
    ["an owner", user(null, "owner"), true, true],
  ] as const)("lets %s see and change a household as the role says", (_who, viewer, reads, edits) => {
    expect(canReadHousehold(viewer, "h")).toBe(reads);
    expect(canEditHousehold(viewer, "h")).toBe(edits);
    expect(canReadHousehold(viewer, "other")).toBe(false);
    expect(canEditHousehold(viewer, "other")).toBe(false);
  });
});
