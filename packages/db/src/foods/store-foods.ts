import type { Food, KnownFacts } from "@larder/core";
import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** A food as its rows hold it, aliases in the order in which they are read. */
export type StoredFood = ReturnType<typeof toStoredFood>;

/**
 * One change of the foods at a time: what a start brings in must not lie over what an editor saves meanwhile.
 */
export async function lockFoods(transaction: Transaction, libraryId: string): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    SELECT pg_advisory_xact_lock(hashtextextended('starter foods of ' || ${libraryId}, 0))`);
}

/**
 * Write foods with their names, in place of what they were, in three statements: thousands of foods at the first start
 * of a library.
 */
export async function storeFoods(
  transaction: Transaction,
  libraryId: string,
  foods: readonly StoredFood[],
): Promise<void> {
  // A food may come before the food it is a kind of.
  await transaction.$executeRaw(Prisma.sql`SET CONSTRAINTS foods_library_id_parent_id_fkey DEFERRED`);
  const rows = JSON.stringify(foods);
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO foods (
      library_id, id, name, plural, names, aisle, category, liquid, staple, perishable, parent_id,
      density_grams_per_ml, piece_weights_grams, keeps_days, allergens, origin, starter, corrected_fields, updated_at)
    SELECT
      ${libraryId}::uuid, id, name, plural, names, aisle, category, liquid, staple, perishable, "parentId",
      "densityGramsPerMl", "pieceWeightsGrams", "keepsDays", allergens, origin, starter, "correctedFields",
      clock_timestamp()
    FROM jsonb_to_recordset(${rows}::jsonb) AS food(
      id text, name text, plural text, names jsonb, aisle text, category text, liquid boolean, staple boolean,
      perishable boolean, "parentId" text, "densityGramsPerMl" jsonb, "pieceWeightsGrams" jsonb, "keepsDays" jsonb,
      allergens jsonb, origin jsonb, starter boolean, "correctedFields" text[])
    ON CONFLICT (library_id, id) DO UPDATE SET
      name = excluded.name, plural = excluded.plural, names = excluded.names, aisle = excluded.aisle,
      category = excluded.category, liquid = excluded.liquid, staple = excluded.staple,
      perishable = excluded.perishable, parent_id = excluded.parent_id,
      density_grams_per_ml = excluded.density_grams_per_ml, piece_weights_grams = excluded.piece_weights_grams,
      keeps_days = excluded.keeps_days, allergens = excluded.allergens, origin = excluded.origin,
      starter = excluded.starter, corrected_fields = excluded.corrected_fields, updated_at = excluded.updated_at`);
  await transaction.$executeRaw(Prisma.sql`
    DELETE FROM food_aliases WHERE library_id = ${libraryId}::uuid
      AND food_id IN (SELECT id FROM jsonb_to_recordset(${rows}::jsonb) AS food(id text))`);
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO food_aliases (library_id, food_id, lang, alias)
    SELECT ${libraryId}::uuid, food.id, named.lang, named.alias
    FROM jsonb_to_recordset(${rows}::jsonb) AS food(id text, aliases jsonb),
      jsonb_to_recordset(food.aliases) AS named(lang text, alias text)`);
}

/** A food of core as it is stored. */
export function toStoredFood(
  food: Food,
  { starter, correctedFields }: { readonly starter: boolean; readonly correctedFields: readonly string[] },
) {
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
    starter,
    correctedFields: [...correctedFields],
    aliases: [...byKey.values()].sort((a, b) => compare(a.lang, b.lang) || compare(a.alias, b.alias)),
  };
}

function toStoredFacts({ stated, possible, complete, source }: KnownFacts<string>) {
  return { stated: [...stated], possible: [...possible], complete, source };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
