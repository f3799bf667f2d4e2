import type { HouseholdRole, Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";

/** A household that the viewer belongs to. */
export interface HouseholdMembership {
  readonly householdId: string;
  readonly name: string;
  readonly role: HouseholdRole;
  /** Its plan and lists are the ones that are shown. */
  readonly chosen: boolean;
}

/** List the viewer's households by name. */
export async function listHouseholds(
  viewer: Viewer,
): Promise<Result<readonly HouseholdMembership[], { readonly code: "signed_out" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const rows = await database().householdMember.findMany({
    where: { userId: viewer.userId, household: { libraryId: viewer.libraryId } },
    select: { householdId: true, role: true, household: { select: { name: true } } },
    orderBy: [{ household: { name: "asc" } }, { householdId: "asc" }],
  });
  return ok(
    rows.map(({ householdId, role, household }) => ({
      householdId,
      name: household.name,
      role,
      chosen: householdId === viewer.householdId,
    })),
  );
}
