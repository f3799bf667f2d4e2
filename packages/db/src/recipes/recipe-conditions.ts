import { fulfilledDiets, toDietKey } from "@larder/core";
import type { Database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { ListRecipesInput } from "./list-recipes-input.ts";
import { parseSearchQuery } from "./search-query.ts";

/** Most recipes that a tag or food may have to be read as a list of ids. */
const fewRecipes = 1000;

/** What a list may hold, on a `recipes` row named `r`. */
export interface RecipeConditions {
  /** All must hold. */
  readonly conditions: readonly Prisma.Sql[];
  /** A tag of many recipes among those wanted: a page in the order of publication can be read from it. */
  readonly commonTagId: string | null;
}

/**
 * The conditions of a list, all but the words searched for.
 *
 * What few recipes have (a rare tag, a rare food) is looked up first and becomes a list of ids; what many have is asked
 * of each recipe as it comes by in the wanted order. So neither makes the database read the whole library. One query
 * each for tags and ingredient, when they are wanted.
 */
export async function toRecipeConditions(
  database: Database,
  libraryId: string,
  wanted: ListRecipesInput,
): Promise<RecipeConditions> {
  const conditions = [Prisma.sql`r.library_id = ${libraryId}::uuid`, statusCondition(wanted.status)];
  let commonTagId: string | null = null;
  for (const tag of await findTags(database, libraryId, wanted.tags ?? [])) {
    if (tag.recipeIds.length <= fewRecipes) {
      conditions.push(Prisma.sql`r.id = ANY(${[...tag.recipeIds]}::uuid[])`);
    } else {
      commonTagId = tag.tagId;
      conditions.push(Prisma.sql`EXISTS (
        SELECT FROM recipe_tags one
        WHERE one.library_id = r.library_id AND one.recipe_id = r.id AND one.tag_id = ${tag.tagId}::uuid)`);
    }
  }
  if (wanted.ingredient) conditions.push(await ingredientCondition(database, libraryId, wanted.ingredient));
  if (wanted.maxMinutes !== undefined) conditions.push(Prisma.sql`r.total_minutes <= ${wanted.maxMinutes}`);
  if (wanted.hasIssues) conditions.push(Prisma.sql`r.issue_count > 0`);
  if (wanted.course) conditions.push(Prisma.sql`larder_fold(r.course) = larder_fold(${wanted.course})`);
  if (wanted.cuisine) conditions.push(Prisma.sql`larder_fold(r.cuisine) = larder_fold(${wanted.cuisine})`);
  if (wanted.diet) conditions.push(Prisma.sql`r.diets && ${dietsThatFulfil(wanted.diet)}::text[]`);
  return { conditions, commonTagId };
}

/** The tags wanted, each with the recipes that have it, as far as they are few. A tag that nothing has has none. */
async function findTags(
  database: Database,
  libraryId: string,
  tags: readonly string[],
): Promise<readonly { readonly tagId: string | null; readonly recipeIds: readonly string[] }[]> {
  if (tags.length === 0) return [];
  return await database.$queryRaw(Prisma.sql`
    SELECT t.id AS "tagId", ARRAY(
      SELECT rt.recipe_id FROM recipe_tags rt
      WHERE rt.library_id = ${libraryId}::uuid AND rt.tag_id = t.id LIMIT ${fewRecipes + 1}) AS "recipeIds"
    FROM (SELECT DISTINCT larder_fold(typed) AS key FROM unnest(${[...tags]}::text[]) AS typed) wanted
    LEFT JOIN tags t ON t.library_id = ${libraryId}::uuid AND t.key = wanted.key`);
}

function statusCondition(status: ListRecipesInput["status"]): Prisma.Sql {
  switch (status) {
    case "draft":
      return Prisma.sql`r.published_revision IS NULL AND r.trashed_at IS NULL`;
    case "changed":
      return Prisma.sql`r.draft_revision IS NOT NULL AND r.listed`;
    case "trash":
      return Prisma.sql`r.trashed_at IS NOT NULL`;
    case "all":
      return Prisma.sql`r.trashed_at IS NULL`;
    case "published":
    case undefined:
      return Prisma.sql`r.listed`;
  }
}

/** A food id means the food and its kinds, as read from the lines; anything else is searched in the lines' text. */
async function ingredientCondition(database: Database, libraryId: string, ingredient: string): Promise<Prisma.Sql> {
  const [found] = await database.$queryRaw<{ keys: readonly string[]; recipeIds: readonly string[] }[]>(Prisma.sql`
    WITH wanted AS (
      SELECT array_agg(f.id) AS keys FROM foods f
      WHERE f.library_id = ${libraryId}::uuid AND (f.id = ${ingredient} OR f.parent_id = ${ingredient}))
    SELECT given.keys, ARRAY(
      SELECT il.recipe_id FROM ingredient_lines il
      WHERE il.library_id = ${libraryId}::uuid AND il.food_key = ANY(given.keys) LIMIT ${fewRecipes + 1}) AS "recipeIds"
    FROM (
      SELECT CASE WHEN ${ingredient} LIKE 'name:%' THEN ARRAY[${ingredient}] ELSE wanted.keys END AS keys FROM wanted
    ) given WHERE given.keys IS NOT NULL`);
  if (found !== undefined && found.recipeIds.length <= fewRecipes) {
    return Prisma.sql`r.id = ANY(${[...found.recipeIds]}::uuid[])`;
  }
  if (found !== undefined) {
    return Prisma.sql`EXISTS (
      SELECT FROM ingredient_lines one
      WHERE one.library_id = r.library_id AND one.recipe_id = r.id AND one.food_key = ANY(${[...found.keys]}::text[]))`;
  }
  const words = parseSearchQuery(ingredient);
  if (words.kind === "nothing") return Prisma.sql`FALSE`;
  // Weight C of the search vector is the ingredient list.
  const terms = words.kind === "prefix" ? [words.prefix] : words.terms;
  const tsquery = terms.map((term) => `'${term}':*C`).join(" & ");
  return Prisma.sql`r.search_vector @@ to_tsquery('public.larder', ${tsquery})`;
}

/** Diets are stored as keys; a stricter one fulfils the wanted one too ("vegan" is vegetarian). */
function dietsThatFulfil(diet: string): string[] {
  const key = toDietKey(diet);
  const stricter = ["vegan", "vegetarian", "pescatarian"].filter(
    (other) => other !== key && fulfilledDiets([other]).has(key),
  );
  return [key, ...stricter];
}
