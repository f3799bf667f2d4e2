import type { Result, Viewer } from "@larder/core";
import { err, ok, starterFoods } from "@larder/core";
import { z } from "zod";
import { readInput } from "../accounts/read-input.ts";
import type { FoodChange } from "./change-foods.ts";
import { changeFoods, readForChange } from "./change-foods.ts";
import { findNamesake } from "./create-food.ts";
import type { FoodFields } from "./food-fields.ts";
import { foodFieldNames, foodFieldsSchema, listDifferentFields, tidyFoodFields, toFoodFields } from "./food-fields.ts";
import type { FoodRow } from "./food-rows.ts";
import { toFood } from "./food-rows.ts";
import type { FoodAccessError, FoodInputError } from "./food-view.ts";
import { storeFoods, toStoredFood } from "./store-foods.ts";
import { withFields } from "./with-fields.ts";

export type UpdateFoodError =
  | FoodInputError
  | FoodAccessError
  /** Somebody changed it after it was opened. Nothing was written. */
  | { readonly code: "food_outdated" }
  /** It stands for another food now. */
  | { readonly code: "food_merged" };

const envelopeSchema = z.object({ foodId: z.string(), changedAt: z.string(), fields: z.unknown() });

/**
 * Save what an editor changed of a food. Of a starter food, the fields that now differ from the starter table count as
 * corrected: no update of the product changes them any more, and the others still follow.
 */
export async function updateFood(viewer: Viewer, input: unknown): Promise<Result<null, UpdateFoodError>> {
  const envelope = envelopeSchema.safeParse(input);
  if (!envelope.success) return err({ code: "not_found" });
  const { foodId, changedAt } = envelope.data;
  return await changeFoods(viewer, async (change): Promise<Result<null, UpdateFoodError>> => {
    const read = readInput(foodFieldsSchema, envelope.data.fields);
    if (!read.ok) return read;
    const found = await readForChange(change, foodId);
    if (!found.ok) return found;
    const { row, fields: before } = found.value;
    if (row.redirectToId !== null) return err({ code: "food_merged" });
    if (row.updatedAt.toISOString() !== changedAt) return err({ code: "food_outdated" });
    const fields = tidyFoodFields(read.value);
    const namesake = await findNamesake(change.transaction, change.libraryId, fields.name, foodId);
    if (namesake !== null) return err({ code: "name_taken", food: namesake });
    const changed = listDifferentFields(before, fields);
    if (changed.length === 0) return ok(null);
    await writeFields(change, row, fields);
    await change.record("food.changed", foodId, { changed: changed.join(" ") });
    return ok(null);
  });
}

/** Write fields of a food that is there, with what of it is corrected by then, and have recipes follow. */
export async function writeFields(change: FoodChange, row: FoodRow, fields: FoodFields): Promise<void> {
  const food = toFood(row);
  const starter = row.starter ? starterFoods.find(({ id }) => id === row.id) : undefined;
  const correctedFields = starter === undefined ? [] : listDifferentFields(fields, toFoodFields(starter));
  const stored = toStoredFood(withFields(food, fields, foodFieldNames), {
    starter: row.starter,
    correctedFields: starter === undefined && row.starter ? row.correctedFields : correctedFields,
  });
  await storeFoods(change.transaction, change.libraryId, [stored]);
  await change.touch([{ foodId: row.id, before: toFoodFields(food), after: fields }]);
}
