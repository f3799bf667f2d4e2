import type { FoodTable, OpenSlot, PlannableRecipe, PlannedMeal, PlanRules, Result, Viewer } from "@larder/core";
import { addDays, ok, planWeek, spoilsSoon } from "@larder/core";
import { database } from "../client.ts";
import { getFoodTable } from "../foods/food-table.ts";
import { Prisma } from "../generated/client.ts";
import type { RecipeSummaryRow } from "../recipes/recipe-summary-row.ts";
import { summaryColumns, toRecipeSummary } from "../recipes/recipe-summary-row.ts";
import { requireHousehold } from "./household-access.ts";
import type { HouseholdCalendar } from "./household-calendar.ts";
import { getHouseholdCalendar, toHouseholdWeek } from "./household-calendar.ts";
import type { SuggestWeekInput } from "./plan-inputs.ts";
import { suggestWeekInputSchema } from "./plan-inputs.ts";
import type { PlanAccessError, WeekSuggestions } from "./plan-week-view.ts";

/** Days around the week whose meals the planner sees at least, for variety beyond the repeat rule. */
const daysAround = 7;

/**
 * Propose a recipe for each empty place of a week, with reasons. Nothing is stored.
 *
 * All published recipes of the library are candidates. A place is empty when no meal stands on its day and slot; meals
 * that are there stay. Same board, recipes, rules and seed, same proposal.
 */
export async function suggestWeek(
  viewer: Viewer,
  input: SuggestWeekInput,
  now: Date = new Date(),
): Promise<Result<WeekSuggestions, PlanAccessError>> {
  const wanted = suggestWeekInputSchema.parse(input);
  const person = requireHousehold(viewer, "edit");
  if (!person.ok) return person;
  const { householdId, libraryId } = person.value;
  const calendar = await getHouseholdCalendar(database(), householdId, now);
  const week = toHouseholdWeek(calendar, wanted.firstDay);
  const around = Math.max(daysAround, wanted.rules.noRepeatWithinDays);
  const foods = await getFoodTable(database(), libraryId);
  const candidates = await listCandidates(libraryId);
  const meals = await listBoard(householdId, addDays(week.firstDay, -around), addDays(week.lastDay, around));

  const slots = new Set(wanted.slots ?? [defaultSlot(calendar)]);
  const days = new Set(wanted.days ?? week.days);
  const taken = new Set(meals.map((meal) => `${meal.day} ${meal.slot}`));
  const openSlots: OpenSlot[] = week.days.flatMap((day) =>
    calendar.slots
      .filter(({ id }) => days.has(day) && slots.has(id) && !taken.has(`${day} ${id}`))
      .map(({ id }) => ({ day, slot: id })),
  );
  const plan = planWeek({
    recipes: candidates.map((row) => toPlannable(row, foods)),
    openSlots,
    meals,
    rules: toPlanRules(wanted.rules),
    seed: wanted.seed,
  });

  const byId = new Map(candidates.map((row) => [row.id, row]));
  const rowOf = (recipeId: string) => {
    const row = byId.get(recipeId);
    if (row === undefined) throw new Error(`The planner picked ${recipeId}, which it was not given`);
    return row;
  };
  const named = plan.picks.flatMap((pick) => [
    pick.recipeId,
    ...pick.reasons.flatMap((reason) => (reason.kind === "shares_ingredients" ? [reason.withRecipeId] : [])),
  ]);
  return ok({
    firstDay: week.firstDay,
    seed: wanted.seed,
    picks: plan.picks.map(({ day, slot, recipeId, score, reasons }) => ({
      day,
      slot,
      recipe: toRecipeSummary(rowOf(recipeId), "reader"),
      score,
      reasons,
    })),
    impossible: plan.impossible,
    // A meal on the board may be of a recipe that was thrown away since: then its name is not among the candidates.
    titles: Object.fromEntries(named.map((recipeId) => [recipeId, byId.get(recipeId)?.title ?? ""])),
  });
}

interface CandidateRow extends RecipeSummaryRow {
  readonly foodKeys: readonly string[];
}

/** All published recipes with the foods that they buy, in one query, in an order that never depends on chance. */
async function listCandidates(libraryId: string): Promise<readonly CandidateRow[]> {
  return await database().$queryRaw<CandidateRow[]>(Prisma.sql`
    SELECT ${summaryColumns}, coalesce(bought.keys, '{}') AS "foodKeys"
    FROM recipes r
    LEFT JOIN (
      SELECT il.recipe_id, array_agg(DISTINCT il.food_key ORDER BY il.food_key) AS keys
      FROM ingredient_lines il
      WHERE il.library_id = ${libraryId}::uuid AND il.food_key IS NOT NULL AND NOT il.made_on_the_way
      GROUP BY il.recipe_id) bought ON bought.recipe_id = r.id
    WHERE r.library_id = ${libraryId}::uuid AND r.listed ORDER BY r.id`);
}

async function listBoard(householdId: string, from: string, to: string): Promise<readonly PlannedMeal[]> {
  const rows = await database().$queryRaw<{ day: string; slot: string | null; recipeId: string | null }[]>(Prisma.sql`
    SELECT m.day::text AS day, m.slot, m.recipe_id AS "recipeId" FROM meals m
    WHERE m.household_id = ${householdId}::uuid AND m.removed_at IS NULL
      AND m.day BETWEEN ${from}::date AND ${to}::date
    ORDER BY m.day, m.slot NULLS FIRST, m.position, m.id`);
  return rows.map(({ day, slot, recipeId }) => ({ day, slot: slot ?? "", recipeId, locked: true }));
}

function toPlannable(row: CandidateRow, foods: FoodTable): PlannableRecipe {
  return {
    recipeId: row.id,
    title: row.title,
    course: row.course,
    cuisine: row.cuisine,
    mainIngredient: row.mainIngredient,
    totalMinutes: row.totalMinutes,
    diets: row.diets,
    foodKeys: row.foodKeys,
    freshFoodKeys: row.foodKeys.filter((key) => spoilsSoon(foods.get(key))),
  };
}

function defaultSlot({ slots }: HouseholdCalendar): string {
  return slots.find(({ id }) => id === "dinner")?.id ?? slots.at(-1)?.id ?? "dinner";
}

/** A limit that is not set is a missing key to the planner. */
function toPlanRules(rules: SuggestWeekInput["rules"]): PlanRules {
  const limits = Object.entries(rules.maxMinutesByWeekday).filter(([, minutes]) => minutes !== undefined);
  return { ...rules, maxMinutesByWeekday: Object.fromEntries(limits) };
}
