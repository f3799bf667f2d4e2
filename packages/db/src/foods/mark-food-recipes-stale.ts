import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { markRecipesStale } from "../recipes/mark-recipes-stale.ts";
import type { FoodFields } from "./food-fields.ts";

/**
 * Have the recipes read anew that a change of foods may touch: those whose lines buy one of the foods or a kind of it,
 * and those whose lines have one of its names in them, old or new, in the singular or the plural, as a part of a longer
 * word or misspelt. More than that cannot come to mean the food, or stop meaning it.
 *
 * @param names all names of the foods, before and after the change
 * @returns how many recipes are marked
 */
export async function markFoodRecipesStale(
  transaction: Transaction,
  libraryId: string,
  { foodIds, names }: { readonly foodIds: readonly string[]; readonly names: readonly string[] },
): Promise<number> {
  const stems = [...new Set(names.map(toStem))].filter((stem) => stem !== "");
  const withName =
    stems.length === 0
      ? Prisma.sql`false`
      : Prisma.sql`larder_fold(l.text) ~ ${stems.join("|")}
          OR (l.food_key LIKE 'name:%' AND EXISTS (
            SELECT FROM unnest(${[...names]}::text[]) AS own(name)
            WHERE similarity(larder_fold(own.name), substr(l.food_key, 6)) > 0.4))`;
  return await markRecipesStale(
    transaction,
    libraryId,
    Prisma.sql`
      SELECT l.recipe_id FROM ingredient_lines l WHERE l.library_id = ${libraryId}::uuid AND (
        l.food_key = ANY(${[...foodIds]}::text[])
        OR l.food_key IN (SELECT id FROM foods
          WHERE library_id = ${libraryId}::uuid AND parent_id = ANY(${[...foodIds]}::text[]))
        OR ${withName})`,
  );
}

/** Every name by which lines may mean a food. */
export function listFoodNames(fields: Pick<FoodFields, "name" | "plural" | "aliases" | "german" | "french">): string[] {
  return [fields.name, fields.plural, ...fields.aliases, ...fields.german, ...fields.french];
}

/** The longest word, folded and without a last letter that a plural may change: the food's own word, most often. */
function toStem(name: string): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("ß", "ss")
    .split(/[^\p{L}\p{N}]+/u);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
  return longest.length > 4 ? longest.slice(0, -1) : longest;
}
