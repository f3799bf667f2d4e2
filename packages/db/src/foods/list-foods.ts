import type { Result, Viewer } from "@larder/core";
import { aisles, err, ok } from "@larder/core";
import { z } from "zod";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { AccessError } from "../library/access-error.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import type { FoodState, FoodSummary } from "./food-view.ts";

const foodsPerPage = 100;

/** What the editors' table of foods is asked for. */
export const listFoodsInputSchema = z.strictObject({
  /** Part of a name or an alias, in any case, with or without accents. */
  query: z.string().trim().max(100).optional(),
  aisle: z.enum(aisles.map(({ id }) => id)).optional(),
  /** Left out: all but those that were merged into others. */
  state: z.enum(["own", "corrected", "merged"]).optional(),
  cursor: z.string().max(1000).optional(),
});

export type ListFoodsInput = z.input<typeof listFoodsInputSchema>;

/** Foods in the order of their names; with a query, those that are called so come first. */
export interface FoodPage {
  readonly foods: readonly FoodSummary[];
  readonly nextCursor: string | null;
}

const cursorSchema = z.tuple([z.number().int(), z.string(), z.string()]);

interface FoodRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly aisle: string;
  readonly category: string;
  readonly state: FoodState;
  readonly intoId: string | null;
  readonly intoName: string | null;
  readonly recipeCount: number;
  readonly hasDensity: boolean;
  readonly hasPieceWeight: boolean;
  readonly rank: number;
  readonly folded: string;
}

/** The library's foods, for editors. One query. */
export async function listFoods(
  viewer: Viewer,
  input: ListFoodsInput,
): Promise<Result<FoodPage, AccessError | { readonly code: "cursor_invalid" }>> {
  const { query = "", aisle, state, cursor } = listFoodsInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId } = editor.value;
  const after = cursor === undefined ? null : parseCursor(cursor);
  if (cursor !== undefined && after === null) return err({ code: "cursor_invalid" });
  const wanted = Prisma.sql`larder_fold(${query.replaceAll("\0", "")})`;
  const isFound =
    query === ""
      ? Prisma.empty
      : Prisma.sql`AND (position(${wanted} IN larder_fold(f.name)) > 0 OR position(${wanted} IN larder_fold(f.plural)) > 0
          OR EXISTS (SELECT FROM food_aliases a WHERE a.library_id = f.library_id AND a.food_id = f.id
            AND position(${wanted} IN larder_fold(a.alias)) > 0))`;
  const rank =
    query === ""
      ? Prisma.sql`0`
      : Prisma.sql`CASE WHEN larder_fold(f.name) = ${wanted} THEN 0
          WHEN starts_with(larder_fold(f.name), ${wanted}) THEN 1 ELSE 2 END`;
  const rows = await database().$queryRaw<FoodRow[]>(Prisma.sql`
    SELECT page.*, (SELECT count(DISTINCT l.recipe_id)::int FROM ingredient_lines l
        JOIN recipes r ON r.library_id = l.library_id AND r.id = l.recipe_id AND r.trashed_at IS NULL
        WHERE l.library_id = ${libraryId}::uuid AND l.food_key = page.id) AS "recipeCount",
      (SELECT coalesce(array_agg(a.alias ORDER BY a.lang <> 'en', a.lang, a.alias), '{}') FROM food_aliases a
        WHERE a.library_id = ${libraryId}::uuid AND a.food_id = page.id) AS aliases
    FROM (
      SELECT f.id, f.name, f.aisle, f.category,
        CASE WHEN f.redirect_to_id IS NOT NULL THEN 'merged' WHEN NOT f.starter THEN 'own'
          WHEN f.corrected_fields <> '{}' THEN 'corrected' ELSE 'starter' END AS state,
        f.redirect_to_id AS "intoId", target.name AS "intoName",
        f.density_grams_per_ml IS NOT NULL AS "hasDensity", f.piece_weights_grams <> '{}' AS "hasPieceWeight",
        ${rank} AS rank, larder_fold(f.name) AS folded
      FROM foods f
      LEFT JOIN foods target ON target.library_id = f.library_id AND target.id = f.redirect_to_id
      WHERE f.library_id = ${libraryId}::uuid ${isFound}
        ${aisle === undefined ? Prisma.empty : Prisma.sql`AND f.aisle = ${aisle}`}
    ) AS page
    WHERE ${state === undefined ? Prisma.sql`state <> 'merged'` : Prisma.sql`state = ${state}`}
      ${after === null ? Prisma.empty : Prisma.sql`AND (rank, folded, id) > (${after[0]}, ${after[1]}, ${after[2]})`}
    ORDER BY rank, folded, id LIMIT ${foodsPerPage + 1}`);
  const shown = rows.slice(0, foodsPerPage);
  const last = shown.at(-1);
  return ok({
    foods: shown.map(({ id, intoId, intoName, rank: _rank, folded: _folded, ...food }) => ({
      ...food,
      foodId: id,
      mergedInto: intoId === null || intoName === null ? null : { foodId: intoId, name: intoName },
    })),
    nextCursor:
      rows.length > foodsPerPage && last !== undefined ? formatCursor([last.rank, last.folded, last.id]) : null,
  });
}

function formatCursor(cursor: z.infer<typeof cursorSchema>): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

function parseCursor(text: string): z.infer<typeof cursorSchema> | null {
  try {
    const cursor = cursorSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return cursor.success && !cursor.data.some((part) => String(part).includes("\0")) ? cursor.data : null;
  } catch {
    return null;
  }
}
