import type { Result, Viewer } from "@larder/core";
import { ok } from "@larder/core";
import { z } from "zod";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { AccessError } from "../library/access-error.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import type { UnknownFood } from "./food-view.ts";

const mostNames = 200;

export const listUnknownFoodsInputSchema = z.strictObject({ query: z.string().trim().max(100).optional() });

/** Names in use that the foods do not know, those of most recipes first, and how many there are altogether. */
export interface UnknownFoods {
  readonly unknown: readonly UnknownFood[];
  readonly count: number;
}

/**
 * The names that recipes use and the library's foods do not know, or do not know for sure, for editors: at most two
 * hundred. What a recipe makes on its way and what is in the trash does not count.
 */
export async function listUnknownFoods(
  viewer: Viewer,
  input: z.input<typeof listUnknownFoodsInputSchema>,
): Promise<Result<UnknownFoods, AccessError>> {
  const { query = "" } = listUnknownFoodsInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const isFound =
    query === ""
      ? Prisma.empty
      : Prisma.sql`AND position(larder_fold(${query.replaceAll("\0", "")}) IN larder_fold(l.food_key)) > 0`;
  const rows = await database().$queryRaw<
    (Omit<UnknownFood, "example"> & UnknownFood["example"] & { readonly count: number })[]
  >(Prisma.sql`
    SELECT substr(l.food_key, 6) AS key, mode() WITHIN GROUP (ORDER BY lower(l.parsed ->> 'food')) AS name,
      mode() WITHIN GROUP (ORDER BY r.lang) AS lang, count(DISTINCT l.recipe_id)::int AS "recipeCount",
      (array_agg(l.text ORDER BY r.title_folded, r.id, l.number))[1] AS text,
      (array_agg(r.id ORDER BY r.title_folded, r.id, l.number))[1] AS "recipeId",
      (array_agg(r.title ORDER BY r.title_folded, r.id, l.number))[1] AS title,
      count(*) OVER ()::int AS count
    FROM ingredient_lines l
    JOIN recipes r ON r.library_id = l.library_id AND r.id = l.recipe_id AND r.trashed_at IS NULL
    WHERE l.library_id = ${editor.value.libraryId}::uuid AND l.food_key LIKE 'name:%' AND l.food_key <> 'name:'
      AND NOT l.made_on_the_way ${isFound}
    GROUP BY l.food_key
    ORDER BY count(DISTINCT l.recipe_id) DESC, l.food_key LIMIT ${mostNames}`);
  return ok({
    unknown: rows.map(({ text, recipeId, title, count: _count, ...name }) => ({
      ...name,
      example: { text, recipeId, title },
    })),
    count: rows[0]?.count ?? 0,
  });
}
