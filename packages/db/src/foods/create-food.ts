import type { Food, Result, Viewer } from "@larder/core";
import { err, foodIdFrom, ok } from "@larder/core";
import { readInput } from "../accounts/read-input.ts";
import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { changeFoods } from "./change-foods.ts";
import { foodFieldNames, foodFieldsSchema, tidyFoodFields } from "./food-fields.ts";
import type { FoodAccessError, FoodInputError, NamedFood } from "./food-view.ts";
import { storeFoods, toStoredFood } from "./store-foods.ts";
import { withFields } from "./with-fields.ts";

const nothingKnown = { stated: [], possible: [], complete: false, source: null };

/**
 * Add a food of the library's own. Its id is made from its name and never changes; what is in it and where it comes from
 * stays unknown, so no diet takes it for granted.
 */
export async function createFood(
  viewer: Viewer,
  input: unknown,
): Promise<Result<NamedFood, FoodInputError | FoodAccessError>> {
  return await changeFoods(viewer, async (change): Promise<Result<NamedFood, FoodInputError>> => {
    const read = readInput(foodFieldsSchema, input);
    if (!read.ok) return read;
    const fields = tidyFoodFields(read.value);
    const { transaction, libraryId } = change;
    const namesake = await findNamesake(transaction, libraryId, fields.name, null);
    if (namesake !== null) return err({ code: "name_taken", food: namesake });
    const foodId = await chooseFoodId(transaction, libraryId, fields.name);
    const empty: Food = {
      id: foodId,
      name: "",
      plural: "",
      aliases: [],
      names: {},
      aisle: "other",
      category: "other",
      liquid: false,
      staple: false,
      parent: null,
      densityGramsPerMl: null,
      pieceWeightsGrams: {},
      keepsDays: null,
      perishable: false,
      allergens: nothingKnown,
      origin: nothingKnown,
    };
    const food = withFields(empty, fields, foodFieldNames);
    await storeFoods(transaction, libraryId, [toStoredFood(food, { starter: false, correctedFields: [] })]);
    await change.touch([{ foodId, before: null, after: fields }]);
    await change.record("food.created", foodId, {});
    return ok({ foodId, name: fields.name });
  });
}

/** Another food, not merged away, whose own name this is. */
export async function findNamesake(
  transaction: Transaction,
  libraryId: string,
  name: string,
  exceptId: string | null,
): Promise<NamedFood | null> {
  const [row] = await transaction.$queryRaw<NamedFood[]>(Prisma.sql`
    SELECT id AS "foodId", name FROM foods
    WHERE library_id = ${libraryId}::uuid AND redirect_to_id IS NULL AND larder_fold(name) = larder_fold(${name})
      AND id <> ${exceptId ?? ""} LIMIT 1`);
  return row ?? null;
}

async function chooseFoodId(transaction: Transaction, libraryId: string, name: string): Promise<string> {
  const wanted = foodIdFrom(name) || "food";
  const taken = new Set(
    (
      await transaction.food.findMany({
        where: { libraryId, id: { startsWith: wanted } },
        select: { id: true },
      })
    ).map(({ id }) => id),
  );
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}
