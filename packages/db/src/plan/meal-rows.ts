import type { Rational } from "@larder/core";
import { multiplyRationals, rationalToNumber } from "@larder/core";
import type { Database, Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { RecipeSummaryRow } from "../recipes/recipe-summary-row.ts";
import { summaryColumns, toRecipeSummary } from "../recipes/recipe-summary-row.ts";
import type { PlannedMealView } from "./plan-week-view.ts";

type MealRow = {
  readonly mealId: string;
  readonly day: string | null;
  readonly slot: string | null;
  readonly note: string | null;
  readonly scale: Rational;
  readonly cookedAt: Date | null;
  readonly revision: number | null;
} & (RecipeSummaryRow | { readonly id: null });

/**
 * Meals that stand on the board or in the tray, with their recipes, in one query.
 *
 * @param condition of the meals `m`
 * @returns by day, slot and place; the tray behind all days
 */
export async function listMeals(
  database: Database | Transaction,
  householdId: string,
  condition: Prisma.Sql,
): Promise<readonly PlannedMealView[]> {
  const rows = await database.$queryRaw<MealRow[]>(Prisma.sql`
    SELECT m.id AS "mealId", m.day::text AS day, m.slot, m.note, m.scale, m.cooked_at AS "cookedAt",
      coalesce(m.cooked_revision, r.published_revision) AS revision, ${summaryColumns}
    FROM meals m LEFT JOIN recipes r ON r.library_id = m.library_id AND r.id = m.recipe_id
    WHERE m.household_id = ${householdId}::uuid AND ${condition}
    ORDER BY m.day NULLS LAST, m.slot NULLS FIRST, m.position, m.id`);
  let cell = "";
  let position = 0;
  return rows.map((row) => {
    const rowCell = `${row.day} ${row.slot}`;
    position = rowCell === cell ? position + 1 : 0;
    cell = rowCell;
    return toPlannedMeal(row, position);
  });
}

/** One meal as it stands now, among its neighbours. */
export async function readMeal(
  database: Database | Transaction,
  householdId: string,
  mealId: string,
): Promise<PlannedMealView> {
  const meals = await listMeals(
    database,
    householdId,
    Prisma.sql`(m.id = ${mealId}::uuid OR m.removed_at IS NULL) AND (m.day, m.slot) IS NOT DISTINCT FROM (
      SELECT (wanted.day, wanted.slot) FROM meals wanted
      WHERE wanted.household_id = ${householdId}::uuid AND wanted.id = ${mealId}::uuid)`,
  );
  const meal = meals.find((candidate) => candidate.mealId === mealId);
  if (meal === undefined) throw new Error(`Meal ${mealId} is gone from the transaction that wrote it`);
  return meal;
}

function toPlannedMeal(row: MealRow, position: number): PlannedMealView {
  const recipe = row.id === null ? null : row;
  const baseServings = recipe?.baseServings ?? null;
  return {
    mealId: row.mealId,
    day: row.day,
    slot: row.slot,
    position,
    note: row.note,
    recipe: recipe === null ? null : toRecipeSummary(recipe, "reader"),
    scale: row.scale,
    servings: baseServings === null ? null : rationalToNumber(multiplyRationals(baseServings, row.scale)),
    baseServings: baseServings === null ? null : rationalToNumber(baseServings),
    cookedAt: row.cookedAt?.toISOString() ?? null,
    revision: row.revision,
    suggested: false,
  };
}
