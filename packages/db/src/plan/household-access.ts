import type { Result, Viewer } from "@larder/core";
import { canEditHousehold, canReadHousehold, err, ok } from "@larder/core";
import type { PlanAccessError } from "./plan-week-view.ts";

/** Somebody who may do what was asked in the household whose plan and lists they see. */
export interface HouseholdPerson {
  readonly userId: string;
  readonly householdId: string;
  readonly libraryId: string;
  readonly canEdit: boolean;
}

/** The viewer in their household, or why not. Reads nothing. */
export function requireHousehold(viewer: Viewer, wish: "read" | "edit"): Result<HouseholdPerson, PlanAccessError> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const { householdId, libraryId, userId } = viewer;
  if (householdId === null) return err({ code: "household_missing" });
  const canEdit = canEditHousehold(viewer, householdId);
  const may = wish === "edit" ? canEdit : canReadHousehold(viewer, householdId);
  return may ? ok({ userId, householdId, libraryId, canEdit }) : err({ code: "forbidden" });
}
