import type { Food } from "@larder/core";
import { starterFoods } from "@larder/core";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { markRecipesStale } from "../recipes/mark-recipes-stale.ts";
import { foodFieldNames, toFoodFields } from "./food-fields.ts";
import type { StoredFood } from "./store-foods.ts";
import { lockFoods, storeFoods, toStoredFood } from "./store-foods.ts";
import { withFields } from "./with-fields.ts";

/**
 * Bring the starter foods of core into the library: new ones are added and changed ones follow, but for the fields that
 * the library corrected. Foods of the library's own are left as they are, also where core has one of that id by now. Ids
 * never change, and nothing is deleted. When anything changed, all recipes are marked to be read anew, because their
 * lines may mean other foods now.
 *
 * Reads in one statement and writes only what differs, in three: thousands of foods at the first start of a library.
 *
 * @param foods the starter foods
 * @returns how many foods were written
 */
export async function syncStarterFoods(libraryId: string, foods: readonly Food[] = starterFoods): Promise<number> {
  return await database().$transaction(
    async (transaction) => {
      await lockFoods(transaction, libraryId);
      const stored = await listStoredFoods(transaction, libraryId);
      const changed = foods.flatMap((food): StoredFood[] => {
        const row = stored.get(food.id);
        if (row === undefined) return [toStoredFood(food, { starter: true, correctedFields: [] })];
        if (!row.starter) return [];
        const wanted = toStoredFood(withCorrections(food, row), row);
        return isSame(row, wanted) ? [] : [wanted];
      });
      if (changed.length === 0) return 0;
      await storeFoods(transaction, libraryId, changed);
      await markRecipesStale(transaction, libraryId, "all");
      return changed.length;
    },
    { timeout: mostMilliseconds },
  );
}

/** Most that a busy machine may take for all foods at once; usually it is less than a second. */
const mostMilliseconds = 60_000;

async function listStoredFoods(transaction: Transaction, libraryId: string): Promise<ReadonlyMap<string, StoredFood>> {
  const rows = await transaction.$queryRaw<StoredFood[]>(Prisma.sql`
    SELECT f.id, f.name, f.plural, f.names, f.aisle, f.category, f.liquid, f.staple, f.perishable,
      f.parent_id AS "parentId", f.density_grams_per_ml AS "densityGramsPerMl",
      f.piece_weights_grams AS "pieceWeightsGrams", f.keeps_days AS "keepsDays", f.allergens, f.origin, f.starter,
      f.corrected_fields AS "correctedFields", coalesce(named.aliases, '[]') AS aliases
    FROM foods f
    LEFT JOIN (
      SELECT food_id, jsonb_agg(
        jsonb_build_object('lang', lang, 'alias', alias) ORDER BY lang COLLATE "C", alias COLLATE "C") AS aliases
      FROM food_aliases WHERE library_id = ${libraryId}::uuid GROUP BY food_id) named ON named.food_id = f.id
    WHERE f.library_id = ${libraryId}::uuid`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A starter food as the library has it: what was corrected stays. */
function withCorrections(food: Food, row: StoredFood): Food {
  const corrected = foodFieldNames.filter((field) => row.correctedFields.includes(field));
  if (corrected.length === 0) return food;
  const aliases = row.aliases.flatMap(({ lang, alias }) => (lang === "en" ? [alias] : []));
  return withFields(food, toFoodFields({ ...row, aliases }), corrected);
}

/** Same JSON, whatever the order of its keys: the database keeps an order of its own. */
function isSame(a: unknown, b: unknown): boolean {
  return canonicalText(a) === canonicalText(b);
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
