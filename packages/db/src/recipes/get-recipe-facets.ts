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

// Counting reads the whole library, and every library page shows the counts: kept until a recipe changes.
const countedFacets = new Map<string, { readonly version: string; readonly facets: RecipeFacets }>();

/**
 * Everything that published recipes can be filtered by.
 *
 * Spellings that differ only in case and accents are one value, shown as most recipes write it. Never older than the
 * last save: one small query tells whether what was counted before still holds.
 */
export async function getRecipeFacets(viewer: Viewer): Promise<Result<RecipeFacets, AccessError>> {
  const reader = await requireRecipeReader(database(), viewer);
  if (!reader.ok) return reader;
  const { libraryId } = reader.value;
  const version = await readVersion(libraryId);
  const counted = countedFacets.get(libraryId);
  if (counted?.version === version) return ok(counted.facets);
  const facets = await countFacets(libraryId);
  countedFacets.set(libraryId, { version, facets });
  return ok(facets);
}

/**
 * A text that is another one after everything that changes what readers see: a publication, trashing, restoring, and
 * each batch of recipes that a job read anew.
 *
 * A sum over the recipes and their published revisions, from an index alone: it tells of every change, in whatever
 * order transactions end. Reading it before counting errs on the safe side: a save between the two has the facets
 * counted once more.
 */
async function readVersion(libraryId: string): Promise<string> {
  const [row] = await database().$queryRaw<{ version: string }[]>(Prisma.sql`
    SELECT concat_ws(' ', count(*), sum(uuid_hash_extended(r.id, r.published_revision)),
      (SELECT concat_ws(' ', reading.started_at, reading.done) FROM recipe_readings reading
        WHERE reading.library_id = ${libraryId}::uuid)) AS version
    FROM recipes r WHERE r.library_id = ${libraryId}::uuid AND r.listed`);
  return row?.version ?? "";
}

async function countFacets(libraryId: string): Promise<RecipeFacets> {
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
      SELECT 'food', f.id, f.name, bought.count
      FROM (
        SELECT line.food_key, count(*)::int AS count
        FROM (
          SELECT DISTINCT il.food_key, il.recipe_id FROM ingredient_lines il
          WHERE il.library_id = ${libraryId}::uuid AND il.food_key IS NOT NULL) line
        JOIN listed ON listed.id = line.recipe_id
        GROUP BY line.food_key) bought
      JOIN foods f ON f.library_id = ${libraryId}::uuid AND f.id = bought.food_key),
    numbered AS (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY count DESC, name) AS place FROM counted)
    SELECT kind, value, name, count FROM numbered WHERE place <= ${maxValues} ORDER BY kind, place`);
  const facetsOf = (kind: FacetRow["kind"]) =>
    rows.filter((row) => row.kind === kind).map(({ value, count }) => ({ value, count }));
  return {
    tags: facetsOf("tag"),
    courses: facetsOf("course"),
    cuisines: facetsOf("cuisine"),
    diets: facetsOf("diet"),
    foods: rows.filter((row) => row.kind === "food").map(({ value, name, count }) => ({ value, name, count })),
  };
}
