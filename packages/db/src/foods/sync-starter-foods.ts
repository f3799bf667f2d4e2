import type { Food, KnownFacts } from "@larder/core";
import { starterFoods } from "@larder/core";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { markRecipesStale } from "../recipes/mark-recipes-stale.ts";

/**
 * Bring the starter foods of core into the library: new ones are added, changed ones follow, and those that somebody
 * edited in the library are left as they are. Ids never change, and nothing is deleted. When anything changed, all
 * recipes are marked to be read anew, because their lines may mean other foods now.
 *
 * Reads in one statement and writes only what differs, in three: thousands of foods at the first start of a library.
 *
 * @param foods the starter foods
 * @returns how many foods were written
 */
export async function syncStarterFoods(libraryId: string, foods: readonly Food[] = starterFoods): Promise<number> {
  return await database().$transaction(
    async (transaction) => {
      await transaction.$executeRaw(Prisma.sql`
        SELECT pg_advisory_xact_lock(hashtextextended('starter foods of ' || ${libraryId}, 0))`);
      const stored = await listStoredFoods(transaction, libraryId);
      const changed = foods.map(toStored).filter((food) => {
        const row = stored.get(food.id);
        return row === undefined || (row.starter && !isSame(row, food));
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
      coalesce(named.aliases, '[]') AS aliases
    FROM foods f
    LEFT JOIN (
      SELECT food_id, jsonb_agg(
        jsonb_build_object('lang', lang, 'alias', alias) ORDER BY lang COLLATE "C", alias COLLATE "C") AS aliases
      FROM food_aliases WHERE library_id = ${libraryId}::uuid GROUP BY food_id) named ON named.food_id = f.id
    WHERE f.library_id = ${libraryId}::uuid`);
  return new Map(rows.map((row) => [row.id, row]));
}

async function storeFoods(transaction: Transaction, libraryId: string, foods: readonly StoredFood[]): Promise<void> {
  // A food may come before the food it is a kind of.
  await transaction.$executeRaw(Prisma.sql`SET CONSTRAINTS foods_library_id_parent_id_fkey DEFERRED`);
  const rows = JSON.stringify(foods);
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO foods (
      library_id, id, name, plural, names, aisle, category, liquid, staple, perishable, parent_id,
      density_grams_per_ml, piece_weights_grams, keeps_days, allergens, origin, starter, updated_at)
    SELECT
      ${libraryId}::uuid, id, name, plural, names, aisle, category, liquid, staple, perishable, "parentId",
      "densityGramsPerMl", "pieceWeightsGrams", "keepsDays", allergens, origin, starter, now()
    FROM jsonb_to_recordset(${rows}::jsonb) AS food(
      id text, name text, plural text, names jsonb, aisle text, category text, liquid boolean, staple boolean,
      perishable boolean, "parentId" text, "densityGramsPerMl" jsonb, "pieceWeightsGrams" jsonb, "keepsDays" jsonb,
      allergens jsonb, origin jsonb, starter boolean)
    ON CONFLICT (library_id, id) DO UPDATE SET
      name = excluded.name, plural = excluded.plural, names = excluded.names, aisle = excluded.aisle,
      category = excluded.category, liquid = excluded.liquid, staple = excluded.staple,
      perishable = excluded.perishable, parent_id = excluded.parent_id,
      density_grams_per_ml = excluded.density_grams_per_ml, piece_weights_grams = excluded.piece_weights_grams,
      keeps_days = excluded.keeps_days, allergens = excluded.allergens, origin = excluded.origin,
      starter = excluded.starter, updated_at = excluded.updated_at`);
  await transaction.$executeRaw(Prisma.sql`
    DELETE FROM food_aliases WHERE library_id = ${libraryId}::uuid
      AND food_id IN (SELECT id FROM jsonb_to_recordset(${rows}::jsonb) AS food(id text))`);
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO food_aliases (library_id, food_id, lang, alias)
    SELECT ${libraryId}::uuid, food.id, named.lang, named.alias
    FROM jsonb_to_recordset(${rows}::jsonb) AS food(id text, aliases jsonb),
      jsonb_to_recordset(food.aliases) AS named(lang text, alias text)`);
}

type StoredFood = ReturnType<typeof toStored>;

/** A starter food as its rows hold it, aliases in the order in which they are read. */
function toStored(food: Food) {
  const named = [
    // As core has them: what a name comes down to is worked out where the table is made.
    ...food.aliases.map((alias) => ({ lang: "en", alias })),
    ...Object.entries(food.names).flatMap(([lang, names]) => names.map((name) => ({ lang, alias: name }))),
  ];
  const byKey = new Map(named.map((name) => [`${name.lang} ${name.alias}`, name]));
  return {
    id: food.id,
    name: food.name,
    plural: food.plural,
    names: Object.fromEntries(Object.entries(food.names).map(([lang, names]) => [lang, [...names]])),
    aisle: food.aisle,
    category: food.category,
    liquid: food.liquid,
    staple: food.staple,
    perishable: food.perishable,
    parentId: food.parent,
    densityGramsPerMl: food.densityGramsPerMl === null ? null : { ...food.densityGramsPerMl },
    pieceWeightsGrams: Object.fromEntries(
      Object.entries(food.pieceWeightsGrams).map(([unit, weight]) => [unit, { ...weight }]),
    ),
    keepsDays: food.keepsDays === null ? null : { ...food.keepsDays },
    allergens: toStoredFacts(food.allergens),
    origin: toStoredFacts(food.origin),
    starter: true,
    aliases: [...byKey.values()].sort((a, b) => compare(a.lang, b.lang) || compare(a.alias, b.alias)),
  };
}

function toStoredFacts({ stated, possible, complete, source }: KnownFacts<string>) {
  return { stated: [...stated], possible: [...possible], complete, source };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Same JSON, whatever the order of its keys: the database keeps an order of its own. */
function isSame(a: unknown, b: unknown): boolean {
  return canonicalText(a) === canonicalText(b);
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => compare(a, b)))
      : item,
  );
}
