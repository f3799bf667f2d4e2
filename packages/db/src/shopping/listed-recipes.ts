import type { ListedRecipe, RecipeIngredient, Servings, SubRecipe } from "@larder/core";
import { recipeYield } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { readerVersion } from "../generated/reader-version.ts";
import { deriveReady } from "../recipes/derive-ready.ts";

/** How deep recipes are looked up in recipes: a sauce of a dish is one level, the stock of the sauce two. */
const maxDepth = 4;

interface RevisionRow {
  readonly recipeId: string;
  readonly revision: number;
  /** The name that it was looked up by, folded; `null` when it was looked up by id. */
  readonly asked: string | null;
  readonly title: string;
  readonly lang: string | null;
  readonly servings: Servings | null;
  readonly ingredients: readonly RecipeIngredient[];
  readonly madeOnTheWay: readonly number[];
  readonly readerVersion: string;
}

/**
 * Read what a list needs of recipes' revisions, with the published recipes that their lines name ("1 cup pesto, see
 * recipe"). Of each revision only the lines are read, once: one query, and one more for each level of names.
 *
 * @returns by recipe id and revision number, with a space between
 */
export async function readListedRecipes(
  libraryId: string,
  wanted: readonly { readonly recipeId: string; readonly revision: number }[],
): Promise<ReadonlyMap<string, ListedRecipe>> {
  if (wanted.length === 0) return new Map();
  const rows = await selectRevisions(
    libraryId,
    Prisma.sql`(SELECT DISTINCT recipe_id, number, NULL AS asked FROM unnest(
      ${wanted.map(({ recipeId }) => recipeId)}::uuid[], ${wanted.map(({ revision }) => revision)}::int[]
    ) AS given(recipe_id, number))`,
  );
  const named = new Map<string, RevisionRow>();
  let names = referencedNames(rows);
  for (let depth = 0; depth < maxDepth && names.length > 0; depth += 1) {
    const found = await selectByNames(libraryId, names);
    for (const row of found) named.set(row.asked ?? "", row);
    names = referencedNames(found).filter((name) => !named.has(name));
  }
  return new Map(rows.map((row) => [`${row.recipeId} ${row.revision}`, toListedRecipe(row, named, 0)]));
}

function toListedRecipe(row: RevisionRow, named: ReadonlyMap<string, RevisionRow>, depth: number): ListedRecipe {
  const { recipeId, title, lang, ingredients, madeOnTheWay } = row;
  // Recipes may name each other in a circle: the depth ends it, and the arithmetic leaves repeated ones out.
  const subRecipes = (depth < maxDepth ? referencedNames([row]) : []).flatMap((name): SubRecipe[] => {
    const sub = named.get(name);
    if (sub === undefined) return [];
    return [{ name, recipe: toListedRecipe(sub, named, depth + 1), yields: recipeYield(sub) }];
  });
  return { recipeId, title, lang, ingredients, madeOnTheWay, ...(subRecipes.length === 0 ? {} : { subRecipes }) };
}

/** The names of other recipes among the lines, in lower case. */
function referencedNames(rows: readonly RevisionRow[]): readonly string[] {
  const lines = rows.flatMap(({ ingredients }) => ingredients.map(({ line }) => line));
  return [
    ...new Set(
      lines
        .filter(({ kind, food }) => kind === "recipe_reference" && food !== "")
        .map(({ food }) => food.toLowerCase()),
    ),
  ];
}

/** Published recipes by title; of several with one title the oldest. */
async function selectByNames(libraryId: string, names: readonly string[]): Promise<readonly RevisionRow[]> {
  return await selectRevisions(
    libraryId,
    Prisma.sql`(SELECT DISTINCT ON (given.name) r.id AS recipe_id, r.published_revision AS number, given.name AS asked
      FROM unnest(${[...names]}::text[]) AS given(name)
      JOIN recipes r ON r.library_id = ${libraryId}::uuid AND r.listed AND r.title_folded = larder_fold(given.name)
      ORDER BY given.name, r.id)`,
  );
}

async function selectRevisions(libraryId: string, wanted: Prisma.Sql): Promise<readonly RevisionRow[]> {
  const rows = await database().$queryRaw<RevisionRow[]>(Prisma.sql`
    SELECT v.recipe_id AS "recipeId", v.number AS revision, wanted.asked, v.ready_json #>> '{recipe,title}' AS title,
      v.ready_json #>> '{recipe,lang}' AS lang, v.ready_json #> '{recipe,servings}' AS servings,
      v.ready_json #> '{recipe,ingredients}' AS ingredients,
      v.ready_json #> '{linked,madeOnTheWay}' AS "madeOnTheWay", v.reader_version AS "readerVersion"
    FROM ${wanted} AS wanted
    JOIN revisions v ON v.library_id = ${libraryId}::uuid AND v.recipe_id = wanted.recipe_id AND v.number = wanted.number
    WHERE v.ready_json IS NOT NULL`);
  // What another reader wrote may have another shape, and other amounts: it is read here and now.
  const derived = await deriveReady(
    libraryId,
    rows.filter((row) => row.readerVersion !== readerVersion),
  );
  return rows.map((row) => {
    const ready = derived.get(`${row.recipeId} ${row.revision}`);
    if (ready === undefined) return row;
    const { title, lang, servings, ingredients } = ready.recipe;
    return { ...row, title, lang, servings, ingredients, madeOnTheWay: ready.linked.madeOnTheWay };
  });
}
