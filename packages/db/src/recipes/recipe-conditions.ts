import { fulfilledDiets, toDietKey } from "@larder/core";
import type { Database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { ListRecipesInput } from "./list-recipes-input.ts";
import { parseSearchQuery } from "./search-query.ts";

/** The conditions of a list, all but the words searched for, on a `recipes` row named `r`. */
export async function toRecipeConditions(
  database: Database,
  libraryId: string,
  wanted: ListRecipesInput,
): Promise<readonly Prisma.Sql[]> {
  const conditions = [Prisma.sql`r.library_id = ${libraryId}::uuid`, statusCondition(wanted.status)];
  if (wanted.ingredient) conditions.push(await ingredientCondition(database, libraryId, wanted.ingredient));
  for (const tag of wanted.tags ?? []) {
    conditions.push(Prisma.sql`r.id IN (
      SELECT rt.recipe_id FROM recipe_tags rt
      WHERE rt.library_id = ${libraryId}::uuid AND rt.tag_id = (
        SELECT t.id FROM tags t WHERE t.library_id = ${libraryId}::uuid AND t.key = larder_fold(${tag})))`);
  }
  if (wanted.maxMinutes !== undefined) conditions.push(Prisma.sql`r.total_minutes <= ${wanted.maxMinutes}`);
  if (wanted.hasIssues) conditions.push(Prisma.sql`r.issue_count > 0`);
  if (wanted.course) conditions.push(Prisma.sql`larder_fold(r.course) = larder_fold(${wanted.course})`);
  if (wanted.cuisine) conditions.push(Prisma.sql`larder_fold(r.cuisine) = larder_fold(${wanted.cuisine})`);
  if (wanted.diet) conditions.push(Prisma.sql`r.diets && ${dietsThatFulfil(wanted.diet)}::text[]`);
  return conditions;
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
  const foods = ingredient.startsWith("name:")
    ? [{ id: ingredient }]
    : await database.$queryRaw<{ id: string }[]>(Prisma.sql`
        SELECT f.id FROM foods f
        WHERE f.library_id = ${libraryId}::uuid AND (f.id = ${ingredient} OR f.parent_id = ${ingredient})`);
  if (foods.length > 0) {
    return Prisma.sql`r.id IN (
      SELECT il.recipe_id FROM ingredient_lines il
      WHERE il.library_id = ${libraryId}::uuid AND il.food_key = ANY(${foods.map(({ id }) => id)}::text[]))`;
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
  const stricter = ["vegan", "vegetarian"].filter((other) => other !== key && fulfilledDiets([other]).has(key));
  return [key, ...stricter];
}
