import { amountEnds, scaleAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { compareRationals, divideRationals, toRational } from "../quantity/rational.ts";
import type { Recipe, Servings } from "../recipe/recipe.ts";
import type { Result } from "../result.ts";
import { err, ok } from "../result.ts";
import { scaleIngredientLine } from "./scale-ingredient-line.ts";

/** Why a recipe can't be scaled to a number of servings. */
export type ScaleError =
  | { readonly code: "servings_unknown" }
  | { readonly code: "servings_invalid"; readonly servings: number };

const zero = toRational(0);

/**
 * Scale a recipe to another number of servings.
 *
 * Units stay as written (1500 g stays 1500 g); lines without an amount ("salt, to taste") pass through, and so do all
 * texts, which are the cook's.
 *
 * @param servings wanted number of servings, above 0; halves are fine
 * @returns a new recipe, or `servings_unknown` when the recipe does not say how many it serves
 */
export function scaleRecipe(recipe: Recipe, servings: number): Result<Recipe, ScaleError> {
  const factor = factorForServings(recipe.servings, servings);
  return factor.ok ? ok(scaleRecipeBy(recipe, factor.value)) : factor;
}

/** Scale a recipe by an exact factor above 0; scaling by the inverse gives the recipe again. */
export function scaleRecipeBy(recipe: Recipe, factor: Rational): Recipe {
  return {
    ...recipe,
    servings: recipe.servings && { ...recipe.servings, amount: scaleAmount(recipe.servings.amount, factor) },
    ingredients: recipe.ingredients.map((ingredient) => ({
      ...ingredient,
      line: scaleIngredientLine(ingredient.line, factor),
    })),
  };
}

/**
 * The exact factor that makes a recipe serve so many.
 *
 * A recipe "for 4 to 6" counts as one for 4: who plans for six then has enough rather than too little.
 */
export function factorForServings(recipeServings: Servings | null, servings: number): Result<Rational, ScaleError> {
  const base = baseServings(recipeServings);
  if (base === null) return err({ code: "servings_unknown" });
  if (!Number.isFinite(servings) || servings <= 0) return err({ code: "servings_invalid", servings });
  return ok(divideRationals(toRational(servings), base));
}

/** The number of servings that a scale of 1 stands for: the lower end of a range; `null` when the recipe does not say. */
export function baseServings(servings: Servings | null): Rational | null {
  if (servings === null) return null;
  const { low, high } = amountEnds(servings.amount);
  if (compareRationals(low, zero) > 0) return low;
  return compareRationals(high, zero) > 0 ? high : null;
}
