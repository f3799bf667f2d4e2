import type { Result, Viewer } from "@larder/core";
import { ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { AccessError } from "../library/access-error.ts";
import { requireRecipeReader } from "./recipe-access.ts";
import type { RecipeFacets } from "./recipe-facets.ts";

/** Most values of one kind. */
const maxValues = 300;

interface FacetRow {
  readonly kind: "tag" | "course" | "cuisine" | "diet" | "food";
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/**
 * Everything that published recipes can be filtered by, in one query.
 *
 * Spellings that differ only in case and accents are one value, shown as most recipes write it.
 */
export async function getRecipeFacets(viewer: Viewer): Promise<Result<RecipeFacets, AccessError>> {
  const reader = await requireRecipeReader(database(), viewer);
  if (!reader.ok) return reader;
  const { libraryId } = reader.value;
  const rows = await database().$queryRaw<FacetRow[]>(Prisma.sql`
    WITH listed AS (
      SELECT r.id, r.course, r.cuisine, r.diets FROM recipes r WHERE r.library_id = ${libraryId}::uuid AND r.listed),
    texts AS (
      SELECT 'course' AS kind, course AS value FROM listed WHERE course IS NOT NULL
      UNION ALL SELECT 'cuisine', cuisine FROM listed WHERE cuisine IS NOT NULL
      UNION ALL SELECT 'diet', unnest(diets) FROM listed),
    counted AS (
      SELECT kind, mode() WITHIN GROUP (ORDER BY value) AS value, mode() WITHIN GROUP (ORDER BY value) AS name,
        count(*)::int AS count
      FROM texts GROUP BY kind, larder_fold(value)
      UNION ALL
      SELECT 'tag', t.name, t.name, count(*)::int FROM recipe_tags rt JOIN tags t ON t.id = rt.tag_id
      WHERE rt.library_id = ${libraryId}::uuid AND rt.listed GROUP BY t.id
      UNION ALL
      SELECT 'food', f.id, f.name, count(DISTINCT il.recipe_id)::int
      FROM ingredient_lines il
      JOIN listed ON listed.id = il.recipe_id
      JOIN foods f ON f.library_id = il.library_id AND f.id = il.food_key
      WHERE il.library_id = ${libraryId}::uuid GROUP BY f.id, f.name),
    numbered AS (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY count DESC, name) AS place FROM counted)
    SELECT kind, value, name, count FROM numbered WHERE place <= ${maxValues} ORDER BY kind, place`);
  const facetsOf = (kind: FacetRow["kind"]) =>
    rows.filter((row) => row.kind === kind).map(({ value, count }) => ({ value, count }));
  return ok({
    tags: facetsOf("tag"),
    courses: facetsOf("course"),
    cuisines: facetsOf("cuisine"),
    diets: facetsOf("diet"),
    foods: rows.filter((row) => row.kind === "food").map(({ value, name, count }) => ({ value, name, count })),
  });
}
