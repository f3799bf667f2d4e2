import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";
import { recordIdSchema } from "../library/record-id.ts";
import { requireHousehold } from "./household-access.ts";
import { lockPlan } from "./lock-plan.ts";
import { readMeal } from "./meal-rows.ts";
import type { MealAccessError, PlannedMealView } from "./plan-week-view.ts";

/** Take a meal off the board or out of the tray. It can be put back where it was. */
export async function removeMeal(viewer: Viewer, mealId: string): Promise<Result<PlannedMealView, MealAccessError>> {
  return await setRemoved(viewer, mealId, true);
}

/** Put a removed meal back where it was. */
export async function restoreMeal(viewer: Viewer, mealId: string): Promise<Result<PlannedMealView, MealAccessError>> {
  return await setRemoved(viewer, mealId, false);
}

async function setRemoved(
  viewer: Viewer,
  mealId: string,
  removed: boolean,
): Promise<Result<PlannedMealView, MealAccessError>> {
  const person = requireHousehold(viewer, "edit");
  if (!person.ok) return person;
  if (!recordIdSchema.safeParse(mealId).success) return err({ code: "not_found" });
  const { householdId } = person.value;
  return await database().$transaction(async (transaction) => {
    await lockPlan(transaction, householdId);
    const changed = await transaction.meal.updateMany({
      where: { householdId, id: mealId },
      data: { removedAt: removed ? new Date() : null },
    });
    if (changed.count === 0) return err({ code: "not_found" });
    return ok(await readMeal(transaction, householdId, mealId));
  });
}
