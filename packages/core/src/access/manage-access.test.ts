import { describe, expect, it } from "vitest";
import { canGrantLibraryRole, canManageHousehold, canManageLibrary } from "./manage-access.ts";
import type { HouseholdRole, LibraryRole, Viewer } from "./viewer.ts";

function user(libraryRole: LibraryRole | null, householdRole: HouseholdRole = "owner"): Viewer {
  const households = [{ householdId: "h", role: householdRole }];
  return { kind: "user", userId: "u", name: "Ada", libraryId: "l", libraryRole, households, householdId: "h" };
}

const visitor: Viewer = { kind: "visitor" };

describe("managing", () => {
  it("leaves the library to its owners", () => {
    expect(canManageLibrary(user("owner"))).toBe(true);
    for (const viewer of [user("editor"), user("viewer"), user(null), visitor]) {
      expect(canManageLibrary(viewer)).toBe(false);
    }
  });

  it("leaves a household to its own owners", () => {
    expect(canManageHousehold(user(null, "owner"), "h")).toBe(true);
    expect(canManageHousehold(user("owner", "member"), "h")).toBe(false);
    expect(canManageHousehold(user("owner", "owner"), "other")).toBe(false);
    expect(canManageHousehold(visitor, "h")).toBe(false);
  });

  it("lets nobody give a library role above their own", () => {
    const granted = (viewer: Viewer) =>
      (["viewer", "editor", "owner"] as const).filter((role) => canGrantLibraryRole(viewer, role));
    expect(granted(user("owner"))).toEqual(["viewer", "editor", "owner"]);
    expect(granted(user("editor"))).toEqual(["viewer", "editor"]);
    expect(granted(user("viewer"))).toEqual(["viewer"]);
    expect(granted(user(null))).toEqual([]);
    expect(granted(visitor)).toEqual([]);
  });
});
