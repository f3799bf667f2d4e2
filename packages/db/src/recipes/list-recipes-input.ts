import { z } from "zod";
import type { AccessError } from "../library/access-error.ts";
import { isStorable } from "../library/to-storable.ts";
import type { RecipeSummary } from "./recipe-summary.ts";

/** How a list of recipes may be ordered. `relevance` needs a query; without one it means `title`. */
export const recipeSortSchema = z.enum(["title", "updated", "minutes", "relevance"]);

/**
 * Which recipes are wanted.
 *
 * - `published`: everything that readers see (default)
 * - `draft`, `changed`, `trash`: see `RecipeStatus`; owners and editors only
 * - `all`: everything outside the trash; owners and editors only
 */
export const recipeStatusFilterSchema = z.enum(["published", "draft", "changed", "trash", "all"]);

/** What `listRecipes` is asked: all conditions must hold. */
export const listRecipesInputSchema = z
  .strictObject({
    /** Words to search for in title, terms, ingredients and method; the last word may be unfinished. */
    query: z.string().trim().max(200).optional(),
    /** Every one of them must be on the recipe. */
    tags: z.array(z.string().trim().min(1).max(100)).max(20).optional(),
    /** A food id from the facets, or words of an ingredient line. */
    ingredient: z.string().trim().max(100).optional(),
    /** Recipes that do not say how long they take are not found by this. */
    maxMinutes: z.number().int().positive().max(100_000).optional(),
    course: z.string().trim().max(100).optional(),
    cuisine: z.string().trim().max(100).optional(),
    diet: z.string().trim().max(100).optional(),
    status: recipeStatusFilterSchema.optional(),
    /** Only recipes whose text has errors or warnings. */
    hasIssues: z.literal(true).optional(),
    /** Default: `relevance` with a query, `title` without. */
    sort: recipeSortSchema.optional(),
    /** `nextCursor` of the page before, asked with the same conditions. */
    cursor: z.string().max(1000).optional(),
    /** 1 to 200, default 24. */
    limit: z.number().int().min(1).max(200).optional(),
  })
  .refine(isStorable);

export type RecipeSort = z.infer<typeof recipeSortSchema>;
export type RecipeStatusFilter = z.infer<typeof recipeStatusFilterSchema>;
export type ListRecipesInput = z.infer<typeof listRecipesInputSchema>;

/** One page of recipes. `nextCursor` is `null` on the last page. Nothing is counted: counting costs as much as the list. */
export interface RecipePage {
  readonly recipes: readonly RecipeSummary[];
  readonly nextCursor: string | null;
  /** True when nothing matched the query as typed, and words spelled alike were searched instead. */
  readonly corrected: boolean;
}

export type ListRecipesError = AccessError | { readonly code: "cursor_invalid" };
