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
 * @param foods the starter foods
 * @returns how many foods were written
 */
export async function syncStarterFoods(libraryId: string, foods: readonly Food[] = starterFoods): Promise<number> {
  return await database().$transaction(async (transaction) => {
    await transaction.$executeRaw(Prisma.sql`
      SELECT pg_advisory_xact_lock(hashtextextended('starter foods of ' || ${libraryId}, 0))`);
    const stored = await transaction.food.findMany({
      where: { libraryId },
      include: { aliases: { orderBy: [{ lang: "asc" }, { alias: "asc" }] } },
    });
    const storedById = new Map(stored.map((row) => [row.id, row]));
    const changed = foods.map(toStored).filter((food) => {
      const row = storedById.get(food.id);
      if (row === undefined) return true;
      if (!row.starter) return false;
      const {
        aliases,
        libraryId: _library,
        createdAt: _created,
        updatedAt: _updated,
        redirectToId: _redirect,
        ...columns
      } = row;
      return !isSame({ ...columns, aliases: aliases.map(({ lang, alias }) => ({ lang, alias })) }, food);
    });
    if (changed.length === 0) return 0;
    await storeFoods(transaction, libraryId, changed, (id) => storedById.has(id));
    await markRecipesStale(transaction, libraryId, "all");
    return changed.length;
  });
}

async function storeFoods(
  transaction: Transaction,
  libraryId: string,
  foods: readonly StoredFood[],
  isStored: (id: string) => boolean,
): Promise<void> {
  // A food may come before the food it is a kind of.
  await transaction.$executeRaw(Prisma.sql`SET CONSTRAINTS foods_library_id_parent_id_fkey DEFERRED`);
  const rows = foods.map(({ aliases: _aliases, densityGramsPerMl, keepsDays, ...columns }) => ({
    ...columns,
    libraryId,
    densityGramsPerMl: densityGramsPerMl ?? Prisma.DbNull,
    keepsDays: keepsDays ?? Prisma.DbNull,
  }));
  await transaction.food.createMany({ data: rows.filter(({ id }) => !isStored(id)) });
  for (const row of rows.filter(({ id }) => isStored(id))) {
    await transaction.food.update({
      where: { libraryId_id: { libraryId, id: row.id } },
      data: row,
      select: { id: true },
    });
  }
  await transaction.foodAlias.deleteMany({ where: { libraryId, foodId: { in: foods.map(({ id }) => id) } } });
  await transaction.foodAlias.createMany({
    data: foods.flatMap(({ id, aliases }) =>
      aliases.map(({ lang, alias }) => ({ libraryId, foodId: id, lang, alias })),
    ),
  });
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
