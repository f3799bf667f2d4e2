import type { Measure } from "../quantity/amount.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { findUnit } from "../units/units.ts";

/**
 * What a recipe makes as written, where it says so in a unit that can be measured: `servings: 2 cups` of pesto.
 *
 * @returns `null` for servings of people or of things without a unit ("4", "12 muffins")
 */
export function recipeYield(recipe: Pick<Recipe, "servings" | "lang">): Measure | null {
  if (recipe.servings?.unit == null) return null;
  const unit = findUnit(recipe.servings.unit, recipe.lang ?? "en");
  return unit === null ? null : { amount: recipe.servings.amount, unit: unit.id };
}
