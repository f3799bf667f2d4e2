import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { requireHousehold } from "./household-access.ts";
import { lockPlan } from "./lock-plan.ts";
import { readMeal } from "./meal-rows.ts";
import type { SetMealCookedInput } from "./plan-inputs.ts";
import { setMealCookedInputSchema } from "./plan-inputs.ts";
import type { MealAccessError, PlannedMealView } from "./plan-week-view.ts";

/**
 * Mark a meal as cooked, or not cooked after all.
 *
 * A cooked meal keeps the revision that was published when it was cooked; until then it follows what is published.
 */
export async function setMealCooked(
  viewer: Viewer,
  input: SetMealCookedInput,
): Promise<Result<PlannedMealView, MealAccessError>> {
  const { mealId, cooked } = setMealCookedInputSchema.parse(input);
  const person = requireHousehold(viewer, "edit");
  if (!person.ok) return person;
  const { householdId } = person.value;
  return await database().$transaction(async (transaction) => {
    await lockPlan(transaction, householdId);
    // Marking it twice keeps the first time and revision.
    const changed = await transaction.$executeRaw(Prisma.sql`
      UPDATE meals m SET
        cooked_at = CASE WHEN ${cooked} THEN coalesce(m.cooked_at, now()) END,
        cooked_revision = CASE WHEN ${cooked} THEN coalesce(m.cooked_revision, (
          SELECT r.published_revision FROM recipes r WHERE r.library_id = m.library_id AND r.id = m.recipe_id)) END,
        updated_at = now()
      WHERE m.household_id = ${householdId}::uuid AND m.id = ${mealId}::uuid AND m.removed_at IS NULL`);
    if (changed === 0) return err({ code: "not_found" });
    return ok(await readMeal(transaction, householdId, mealId));
  });
}
