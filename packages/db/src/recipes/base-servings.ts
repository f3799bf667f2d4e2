import type { Rational, Recipe } from "@larder/core";
import { baseServings } from "@larder/core";

/** What a scale of 1 serves, as it is stored; `null` when the recipe does not say, or says what no column holds. */
export function baseServingsOf(recipe: Pick<Recipe, "servings">): Rational | null {
  const base = baseServings(recipe.servings);
  // A longer number is no number of people, and a scale worked out from it would not fit its column.
  return base !== null && /^\d{1,5}(\/\d{1,3})?$/.test(base) ? base : null;
}
