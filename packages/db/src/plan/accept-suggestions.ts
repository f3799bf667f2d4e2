import type { Rational, Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { newId } from "../new-id.ts";
import { toDate } from "./add-meal.ts";
import { requireHousehold } from "./household-access.ts";
import { getHouseholdCalendar } from "./household-calendar.ts";
import { lockPlan } from "./lock-plan.ts";
import { toMealScale } from "./meal-scale.ts";
import type { AcceptSuggestionsInput } from "./plan-inputs.ts";
import { acceptSuggestionsInputSchema } from "./plan-inputs.ts";
import type { AcceptSuggestionsError } from "./plan-week-view.ts";

/**
 * Put proposed meals on the board: all of them, or none when one of them can't be.
 *
 * A meal that somebody put into the same place meanwhile stays, and the proposed one goes behind it.
 *
 * @returns ids of the new meals, in the order of the picks
 */
export async function acceptSuggestions(
  viewer: Viewer,
  input: AcceptSuggestionsInput,
): Promise<Result<{ readonly mealIds: readonly string[] }, AcceptSuggestionsError>> {
  const { picks } = acceptSuggestionsInputSchema.parse(input);
  const person = requireHousehold(viewer, "edit");
  if (!person.ok) return person;
  const { householdId, libraryId, userId } = person.value;
  return await database().$transaction(async (transaction) => {
    await lockPlan(transaction, householdId);
    const { slots } = await getHouseholdCalendar(transaction, householdId, new Date());
    if (picks.some((pick) => !slots.some(({ id }) => id === pick.slot))) return err({ code: "slot_unknown" });
    const recipes = await transaction.$queryRaw<{ recipeId: string; baseServings: Rational | null }[]>(Prisma.sql`
      SELECT r.id AS "recipeId", r.base_servings AS "baseServings" FROM recipes r
      WHERE r.library_id = ${libraryId}::uuid AND r.listed
        AND r.id = ANY(${picks.map(({ recipeId }) => recipeId)}::uuid[])`);
    const baseServings = new Map(recipes.map((row) => [row.recipeId, row.baseServings]));
    const unknown = picks.find(({ recipeId }) => !baseServings.has(recipeId));
    if (unknown !== undefined) return err({ code: "recipe_not_found", recipeId: unknown.recipeId });
    const [last] = await transaction.$queryRaw<{ position: number }[]>(Prisma.sql`
      SELECT coalesce(max(m.position), -1)::int AS position FROM meals m
      WHERE m.household_id = ${householdId}::uuid AND m.day = ANY(${picks.map(({ day }) => day)}::date[])`);
    const mealIds = picks.map(() => newId());
    await transaction.meal.createMany({
      data: picks.map((pick, index) => {
        const scale = toMealScale({ servings: pick.servings }, baseServings.get(pick.recipeId) ?? null);
        return {
          id: mealIds[index] ?? newId(),
          householdId,
          libraryId,
          day: toDate(pick.day),
          slot: pick.slot,
          // Behind everything on those days, so behind everything in the slot.
          position: (last?.position ?? -1) + 1 + index,
          recipeId: pick.recipeId,
          scale: scale.ok ? scale.value : "1",
          createdById: userId,
        };
      }),
    });
    return ok({ mealIds });
  });
}
