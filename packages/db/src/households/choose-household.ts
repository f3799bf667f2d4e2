import type { Result, Viewer } from "@larder/core";
import { err, householdRoleOf, ok } from "@larder/core";
import { database } from "../client.ts";

/** Show another of the viewer's households from now on, in every browser of theirs. */
export async function chooseHousehold(
  viewer: Viewer,
  householdId: string,
): Promise<Result<null, { readonly code: "signed_out" } | { readonly code: "not_found" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  if (householdRoleOf(viewer, householdId) === null) return err({ code: "not_found" });
  await database().user.update({ where: { id: viewer.userId }, data: { chosenHouseholdId: householdId } });
  return ok(null);
}
