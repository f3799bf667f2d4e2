import type { FoodTable, LineCorrections } from "@larder/core";
import { createFoodTable, parseSpans } from "@larder/core";
import type { Database, Transaction } from "../client.ts";
import { toFood, withAliases } from "./food-rows.ts";

/** What a library says beside its recipes about how they are read: foods, merged foods, corrected lines. */
export interface LibraryFoods {
  readonly table: FoodTable;
  /** The food that an id stands for now; the id itself for all that were not merged. */
  readonly follow: (foodId: string) => string;
  /** Ingredient lines that are read as an editor said. */
  readonly corrections: LineCorrections;
}

interface CachedFoods extends LibraryFoods {
  readonly version: string;
}

// Read by every save and every list, changed rarely, a few thousand rows: kept, and checked by its version each time.
const cachedFoods = new Map<string, CachedFoods>();

/**
 * The library's foods as core reads them: one row when nothing changed since the last call, else all of them anew.
 *
 * The version is read before the foods: a change between the two has them read once more, and never kept too long.
 */
export async function getFoodTable(database: Database | Transaction, libraryId: string): Promise<FoodTable> {
  return (await getFoods(database, libraryId)).table;
}

/** {@link getFoodTable}, with the redirects of merged foods, which `get` of the table follows too, and the corrections. */
export async function getFoods(database: Database | Transaction, libraryId: string): Promise<LibraryFoods> {
  const row = await database.foodTableVersion.findUnique({ where: { libraryId }, select: { version: true } });
  const version = row?.version ?? "";
  const cached = cachedFoods.get(libraryId);
  if (cached?.version === version) return cached;
  const foods = { version, ...(await readFoods(database, libraryId)) };
  cachedFoods.set(libraryId, foods);
  return foods;
}

async function readFoods(database: Database | Transaction, libraryId: string): Promise<LibraryFoods> {
  const rows = await database.food.findMany({ where: { libraryId }, include: withAliases, orderBy: { id: "asc" } });
  // A merge leads earlier redirects on, so that none is longer than one step.
  const redirects = new Map(
    rows.flatMap(({ id, redirectToId }) => (redirectToId === null ? [] : [[id, redirectToId]])),
  );
  const follow = (foodId: string) => redirects.get(foodId) ?? foodId;
  const table = createFoodTable(rows.filter(({ redirectToId }) => redirectToId === null).map(toFood));
  return {
    table: { ...table, get: (id) => table.get(follow(id)) },
    follow,
    corrections: await readCorrections(database, libraryId),
  };
}

async function readCorrections(database: Database | Transaction, libraryId: string): Promise<LineCorrections> {
  const rows = await database.lineCorrection.findMany({
    where: { libraryId },
    select: { key: true, text: true, spans: true },
  });
  return new Map(
    rows.flatMap(({ key, text, spans: written }) => {
      const spans = parseSpans(written, text);
      return spans === null ? [] : [[key, { text, spans }]];
    }),
  );
}
