import type { Food, FoodTable } from "@larder/core";
import { allergens, createFoodTable, foodCategories, origins } from "@larder/core";
import { z } from "zod";
import type { Database, Transaction } from "../client.ts";

const sourcedNumberSchema = z.object({ value: z.number(), source: z.string() });
const namesSchema = z.record(z.string(), z.array(z.string()));
const pieceWeightsSchema = z.record(z.string(), sourcedNumberSchema);
const categorySchema = z.enum(foodCategories);
const allergensSchema = knownFactsSchema(z.enum(allergens));
const originSchema = knownFactsSchema(z.enum(origins));

interface CachedTable {
  readonly version: string;
  readonly table: FoodTable;
}

// Read by every save and every list, changed rarely, a few thousand rows: kept, and checked by its version each time.
const cachedTables = new Map<string, CachedTable>();

/**
 * The library's foods as core reads them: one row when nothing changed since the last call, else all of them anew.
 *
 * The version is read before the foods: a change between the two has them read once more, and never kept too long.
 */
export async function getFoodTable(database: Database | Transaction, libraryId: string): Promise<FoodTable> {
  const row = await database.foodTableVersion.findUnique({ where: { libraryId }, select: { version: true } });
  const version = row?.version ?? "";
  const cached = cachedTables.get(libraryId);
  if (cached?.version === version) return cached.table;
  const table = createFoodTable(await listFoods(database, libraryId));
  cachedTables.set(libraryId, { version, table });
  return table;
}

/** All foods of a library but those that were merged into others, by id. */
async function listFoods(database: Database | Transaction, libraryId: string): Promise<readonly Food[]> {
  const rows = await database.food.findMany({
    where: { libraryId, redirectToId: null },
    include: { aliases: { where: { lang: "en" }, orderBy: { alias: "asc" } } },
    orderBy: { id: "asc" },
  });
  return rows.map(
    (row): Food => ({
      id: row.id,
      name: row.name,
      plural: row.plural,
      aliases: row.aliases.map(({ alias }) => alias),
      names: namesSchema.parse(row.names),
      aisle: row.aisle,
      category: categorySchema.parse(row.category),
      liquid: row.liquid,
      staple: row.staple,
      parent: row.parentId,
      densityGramsPerMl: sourcedNumberSchema.nullable().parse(row.densityGramsPerMl),
      pieceWeightsGrams: pieceWeightsSchema.parse(row.pieceWeightsGrams),
      keepsDays: sourcedNumberSchema.nullable().parse(row.keepsDays),
      perishable: row.perishable,
      allergens: allergensSchema.parse(row.allergens),
      origin: originSchema.parse(row.origin),
    }),
  );
}

/** A row without them knows nothing. */
function knownFactsSchema<Fact extends z.ZodType>(fact: Fact) {
  return z.object({
    stated: z.array(fact).default([]),
    possible: z.array(fact).default([]),
    complete: z.boolean().default(false),
    source: z.string().nullable().default(null),
  });
}
