import type { LinkedSteps, Recipe } from "@larder/core";

/** What an ingredient line buys, as the library's foods know it. */
export interface IngredientFood {
  /** Number of the ingredient in the recipe. */
  readonly number: number;
  /** Food id, or `name:` and the normalised name. */
  readonly foodKey: string;
  readonly name: string;
}

/** A published recipe as readers see it: the ready document that the publishing save wrote. */
export interface PublishedRecipe {
  readonly recipeId: string;
  readonly slug: string;
  readonly revision: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly fileName: string | null;
  /** Name of the food that the dish is about; what its cover is drawn from. */
  readonly mainIngredient: string | null;
  readonly recipe: Recipe;
  readonly linked: LinkedSteps;
  readonly foods: readonly IngredientFood[];
  /** The number that a scale of 1 serves, `null` when the recipe does not say. */
  readonly baseServings: number | null;
  /** True when this viewer may open it in the editor. */
  readonly canEdit: boolean;
}
