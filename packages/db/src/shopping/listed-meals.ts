import type { ListedMeal, Rational } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { readListedRecipes } from "./listed-recipes.ts";
import type { ListedMealView } from "./shopping-list-view.ts";

interface MealRow {
  readonly mealId: string;
  readonly day: string;
  readonly slot: string | null;
  readonly scale: Rational;
  readonly recipeId: string;
  readonly slug: string;
  readonly revision: number;
}

/** What a week's list buys for, and how many recipes wait in the tray. */
export interface ListedMeals {
  readonly meals: readonly ListedMeal[];
  readonly views: readonly ListedMealView[];
  readonly unscheduledMeals: number;
}

/**
 * The meals of a week with the ingredient lines of their recipes: of the published revision, or of the one that was
 * cooked. Two queries, however many meals, and one more for each level of recipes that stand in recipes.
 */
export async function readListedMeals(
  { householdId, libraryId }: { readonly householdId: string; readonly libraryId: string },
  week: { readonly firstDay: string; readonly lastDay: string },
): Promise<ListedMeals> {
  const rows = await database().$queryRaw<(MealRow & { readonly day: string | null })[]>(Prisma.sql`
    SELECT m.id AS "mealId", m.day::text AS day, m.slot, m.scale, r.id AS "recipeId", r.slug,
      coalesce(m.cooked_revision, r.published_revision) AS revision
    FROM meals m JOIN recipes r ON r.library_id = m.library_id AND r.id = m.recipe_id
    WHERE m.household_id = ${householdId}::uuid AND m.removed_at IS NULL
      AND (m.day IS NULL OR m.day BETWEEN ${week.firstDay}::date AND ${week.lastDay}::date)
      AND coalesce(m.cooked_revision, r.published_revision) IS NOT NULL
    ORDER BY m.day NULLS LAST, m.slot NULLS FIRST, m.position, m.id`);
  const scheduled = rows.filter((row) => row.day !== null);
  const recipes = await readListedRecipes(libraryId, scheduled);
  const listed = scheduled.flatMap((row) => {
    const recipe = recipes.get(`${row.recipeId} ${row.revision}`);
    return recipe === undefined ? [] : [{ row, recipe }];
  });
  return {
    meals: listed.map(({ row, recipe }) => ({ mealId: row.mealId, day: row.day, scale: row.scale, recipe })),
    views: listed.map(({ row, recipe }) => ({
      mealId: row.mealId,
      day: row.day,
      slot: row.slot,
      recipeId: row.recipeId,
      slug: row.slug,
      title: recipe.title,
    })),
    unscheduledMeals: rows.length - scheduled.length,
  };
}
