import type { Rational, Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { newId } from "../new-id.ts";
import { requireHousehold } from "./household-access.ts";
import { getHouseholdCalendar } from "./household-calendar.ts";
import { lockPlan } from "./lock-plan.ts";
import { readMeal } from "./meal-rows.ts";
import { toMealScale } from "./meal-scale.ts";
import type { AddMealInput } from "./plan-inputs.ts";
import { addMealInputSchema } from "./plan-inputs.ts";
import type { AddMealError, PlannedMealView } from "./plan-week-view.ts";

/** Put a recipe or a note on a day or into the tray, behind the meals that are there. Only published recipes are planned. */
export async function addMeal(viewer: Viewer, input: AddMealInput): Promise<Result<PlannedMealView, AddMealError>> {
  const wanted = addMealInputSchema.parse(input);
  const person = requireHousehold(viewer, "edit");
  if (!person.ok) return person;
  const { householdId, libraryId, userId } = person.value;
  return await database().$transaction(async (transaction) => {
    await lockPlan(transaction, householdId);
    if (!(await hasSlot(transaction, householdId, wanted.slot))) return err({ code: "slot_unknown" });
    let content: { readonly recipeId: string; readonly scale: Rational } | { readonly note: string };
    if ("note" in wanted) {
      content = { note: wanted.note };
    } else {
      const recipe = await findPlannableRecipe(transaction, libraryId, wanted.recipeId);
      if (recipe === null) return err({ code: "recipe_not_found", recipeId: wanted.recipeId });
      const scale = toMealScale(wanted, recipe.baseServings);
      if (!scale.ok) return scale;
      content = { recipeId: wanted.recipeId, scale: scale.value };
    }
    const mealId = newId();
    // The tray has no slots: a slot is a time of a day.
    const slot = wanted.day === null ? null : wanted.slot;
    await transaction.meal.create({
      data: {
        id: mealId,
        householdId,
        libraryId,
        day: toDate(wanted.day),
        slot,
        position: await nextPosition(transaction, householdId, wanted.day, slot),
        createdById: userId,
        ...content,
      },
      select: { id: true },
    });
    return ok(await readMeal(transaction, householdId, mealId));
  });
}

/** Days are dates at midnight UTC to Prisma. */
export function toDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** Does the household have this slot? No slot at all is one that every household has. */
export async function hasSlot(transaction: Transaction, householdId: string, slot: string | null): Promise<boolean> {
  if (slot === null) return true;
  const { slots } = await getHouseholdCalendar(transaction, householdId, new Date());
  return slots.some(({ id }) => id === slot);
}

/** A published recipe outside the trash, as far as planning needs it. */
async function findPlannableRecipe(
  transaction: Transaction,
  libraryId: string,
  recipeId: string,
): Promise<{ readonly baseServings: Rational | null } | null> {
  const [row] = await transaction.$queryRaw<{ baseServings: Rational | null }[]>(Prisma.sql`
    SELECT r.base_servings AS "baseServings" FROM recipes r
    WHERE r.library_id = ${libraryId}::uuid AND r.id = ${recipeId}::uuid AND r.listed`);
  return row ?? null;
}

/** The place behind all meals of a day and slot, or of the tray. */
async function nextPosition(
  transaction: Transaction,
  householdId: string,
  day: string | null,
  slot: string | null,
): Promise<number> {
  const [row] = await transaction.$queryRaw<{ position: number }[]>(Prisma.sql`
    SELECT coalesce(max(m.position) + 1, 0)::int AS position FROM meals m
    WHERE m.household_id = ${householdId}::uuid AND m.day IS NOT DISTINCT FROM ${day}::date
      AND m.slot IS NOT DISTINCT FROM ${slot}`);
  return row?.position ?? 0;
}
