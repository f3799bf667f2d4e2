import type { AccessError } from "../library/access-error.ts";

/**
 * Where a recipe stands in its life.
 *
 * - `draft`: never published; only owners and editors of the library see it
 * - `published`: what is published is also the newest revision
 * - `changed`: published, with a newer draft that readers do not see
 * - `trash`: thrown away, can be restored
 */
export type RecipeStatus = "draft" | "published" | "changed" | "trash";

/**
 * A recipe as cards, tables and search results show it.
 *
 * Title and facts are those of the published revision, or of the newest draft while nothing was published. A viewer who
 * may not edit sees `changed` recipes as `published`.
 */
export interface RecipeSummary {
  readonly recipeId: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  /** As written in the file: a path below the assets root or an address. */
  readonly image: string | null;
  readonly course: string | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  /** Keys of the diets that it surely fits, marked or by its foods: `vegan`, `gluten_free`. */
  readonly diets: readonly string[];
  readonly totalMinutes: number | null;
  /** As written: "4 to 6", "12 muffins". */
  readonly servingsText: string | null;
  /** The number that a scale of 1 serves (the lower end of a range), `null` when the recipe does not say. */
  readonly baseServings: number | null;
  /** Name of the food that the dish is about. */
  readonly mainIngredient: string | null;
  readonly status: RecipeStatus;
  /** Errors and warnings of the text; hints are not counted. */
  readonly issueCount: number;
  /** ISO instant of the newest publication, or of the newest save while nothing was published. */
  readonly updatedAt: string;
  /** Path below the library folder when the recipe came from a file. */
  readonly fileName: string | null;
}

/** Why one recipe cannot be shown or changed. */
export type RecipeAccessError = AccessError | { readonly code: "not_found" };
