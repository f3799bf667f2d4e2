import type { Rational, Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { hasSlot, toDate } from "./add-meal.ts";
import { requireHousehold } from "./household-access.ts";
import { lockPlan } from "./lock-plan.ts";
import { readMeal } from "./meal-rows.ts";
import { toMealScale } from "./meal-scale.ts";
import type { UpdateMealInput } from "./plan-inputs.ts";
import { updateMealInputSchema } from "./plan-inputs.ts";
import type { PlannedMealView, UpdateMealError } from "./plan-week-view.ts";

interface StoredMeal {
  readonly day: string | null;
  readonly slot: string | null;
  readonly recipeId: string | null;
  readonly baseServings: Rational | null;
}

/**
 * Change a meal: move it to another day, slot, place or the tray, or change its scale or note.
 *
 * A meal that moves to another day or slot without a place wished for goes behind the meals there.
 */
export async function updateMeal(
  viewer: Viewer,
  input: UpdateMealInput,
): Promise<Result<PlannedMealView, UpdateMealError>> {
  const { mealId, ...wanted } = updateMealInputSchema.parse(input);
  const person = requireHousehold(viewer, "edit");
  if (!person.ok) return person;
  const { householdId } = person.value;
  return await database().$transaction(async (transaction) => {
    await lockPlan(transaction, householdId);
    const meal = await findMeal(transaction, householdId, mealId);
    if (meal === null) return err({ code: "not_found" });
    if (wanted.note !== undefined && meal.recipeId !== null) return err({ code: "meal_has_recipe" });
    const day = wanted.day === undefined ? meal.day : wanted.day;
    const slot = day === null ? null : wanted.slot === undefined ? meal.slot : wanted.slot;
    if (slot !== meal.slot && !(await hasSlot(transaction, householdId, slot))) return err({ code: "slot_unknown" });
    const rescaled = wanted.servings !== undefined || wanted.scale !== undefined;
    if (rescaled && meal.recipeId === null) return err({ code: "servings_unknown" });
    const scale = toMealScale(wanted, meal.baseServings);
    if (!scale.ok) return scale;

    await transaction.meal.update({
      where: { householdId_id: { householdId, id: mealId } },
      data: {
        day: toDate(day),
        slot,
        ...(rescaled ? { scale: scale.value } : {}),
        ...(wanted.note === undefined ? {} : { note: wanted.note }),
      },
      select: { id: true },
    });
    if (day !== meal.day || slot !== meal.slot || wanted.position !== undefined) {
      await placeMeal(transaction, householdId, { mealId, day, slot, position: wanted.position ?? null });
    }
    return ok(await readMeal(transaction, householdId, mealId));
  });
}

async function findMeal(transaction: Transaction, householdId: string, mealId: string): Promise<StoredMeal | null> {
  const [row] = await transaction.$queryRaw<StoredMeal[]>(Prisma.sql`
    SELECT m.day::text AS day, m.slot, m.recipe_id AS "recipeId", r.base_servings AS "baseServings"
    FROM meals m LEFT JOIN recipes r ON r.library_id = m.library_id AND r.id = m.recipe_id
    WHERE m.household_id = ${householdId}::uuid AND m.id = ${mealId}::uuid AND m.removed_at IS NULL`);
  return row ?? null;
}

/** Number the meals of a day and slot anew, with one of them at the place wished for (`null`: last). */
async function placeMeal(
  transaction: Transaction,
  householdId: string,
  place: {
    readonly mealId: string;
    readonly day: string | null;
    readonly slot: string | null;
    readonly position: number | null;
  },
): Promise<void> {
  const rows = await transaction.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT m.id FROM meals m
    WHERE m.household_id = ${householdId}::uuid AND m.removed_at IS NULL AND m.id <> ${place.mealId}::uuid
      AND m.day IS NOT DISTINCT FROM ${place.day}::date AND m.slot IS NOT DISTINCT FROM ${place.slot}
    ORDER BY m.position, m.id`);
  const order = rows.map(({ id }) => id);
  order.splice(place.position ?? order.length, 0, place.mealId);
  await transaction.$executeRaw(Prisma.sql`
    UPDATE meals m SET position = ordered.place - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS ordered(id, place)
    WHERE m.household_id = ${householdId}::uuid AND m.id = ordered.id`);
}
