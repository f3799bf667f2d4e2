import type { Result, UnitSystem, Viewer } from "@larder/core";
import { canEditHousehold, canManageHousehold, err, ok } from "@larder/core";
import { database } from "../client.ts";
import type { Slot } from "./household-settings.ts";
import { slotsSchema } from "./household-settings.ts";

/** The household that is shown to the viewer. */
export interface HouseholdView {
  readonly householdId: string;
  readonly name: string;
  readonly timeZone: string;
  /** ISO weekday: Monday = 1 … Sunday = 7. */
  readonly weekStart: number;
  readonly units: UnitSystem;
  readonly locale: string;
  readonly slots: readonly Slot[];
  /** May change the plan and the lists. */
  readonly canEdit: boolean;
  /** May change settings, invite, and change members. */
  readonly canManage: boolean;
}

/** Read the settings of the household that is shown. `not_found`: the viewer belongs to none. */
export async function getHousehold(
  viewer: Viewer,
): Promise<Result<HouseholdView, { readonly code: "signed_out" } | { readonly code: "not_found" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const { householdId } = viewer;
  if (householdId === null || !viewer.households.some((household) => household.householdId === householdId)) {
    return err({ code: "not_found" });
  }
  const row = await database().household.findUnique({
    where: { id: householdId },
    select: { name: true, timeZone: true, weekStart: true, units: true, locale: true, slots: true },
  });
  if (row === null) return err({ code: "not_found" });
  return ok({
    householdId,
    ...row,
    slots: slotsSchema.parse(row.slots),
    canEdit: canEditHousehold(viewer, householdId),
    canManage: canManageHousehold(viewer, householdId),
  });
}
