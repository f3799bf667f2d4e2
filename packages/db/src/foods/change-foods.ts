import type { Food, Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import type { AuditAction } from "../audit/record-audit-event.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import { saveTransaction } from "../recipes/save-recipe.ts";
import type { FoodField, FoodFields } from "./food-fields.ts";
import { toFoodFields } from "./food-fields.ts";
import type { FoodRow } from "./food-rows.ts";
import { toFood, withAliases } from "./food-rows.ts";
import type { FoodAccessError } from "./food-view.ts";
import { isFoodId } from "./get-food.ts";
import { listFoodNames, markFoodRecipesStale } from "./mark-food-recipes-stale.ts";
import { lockFoods } from "./store-foods.ts";

/** What a change of foods works with. Nobody else changes foods of the library until it is done. */
export interface FoodChange {
  readonly transaction: Transaction;
  readonly libraryId: string;
  /** @returns the row and the food, or null when there is none */
  read(foodId: string): Promise<{ readonly row: FoodRow; readonly food: Food } | null>;
  /** Have the recipes read anew that the change may touch. */
  touch(
    foods: readonly { readonly foodId: string; readonly before: FoodFields | null; readonly after: FoodFields }[],
  ): Promise<void>;
  record(action: AuditAction, foodId: string, facts: Readonly<Record<string, string | number>>): Promise<void>;
}

/** Fields that lines are not read by: only the arithmetic of a list asks for them, when it is made. */
const figures: ReadonlySet<FoodField> = new Set(["density", "pieceWeights", "keepsDays", "liquid"]);

/** Change foods as an editor of the library, in one transaction. */
export async function changeFoods<Value, Problem>(
  viewer: Viewer,
  work: (change: FoodChange) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | FoodAccessError>> {
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId, userId } = editor.value;
  return await database().$transaction(async (transaction) => {
    await lockFoods(transaction, libraryId);
    return await work({
      transaction,
      libraryId,
      read: async (foodId) => {
        if (!isFoodId(foodId)) return null;
        const row = await transaction.food.findUnique({
          where: { libraryId_id: { libraryId, id: foodId } },
          include: withAliases,
        });
        return row === null ? null : { row, food: toFood(row) };
      },
      touch: async (foods) => {
        const touching = foods.filter(
          ({ before, after }) =>
            before === null ||
            Object.keys(after).some(
              // Keys of the fields, as the schema has them.
              (field) =>
                !figures.has(field as FoodField) &&
                JSON.stringify(before[field as FoodField]) !== JSON.stringify(after[field as FoodField]),
            ),
        );
        if (touching.length === 0) return;
        await markFoodRecipesStale(transaction, libraryId, {
          foodIds: touching.map(({ foodId }) => foodId),
          names: touching.flatMap(({ before, after }) => [
            ...(before === null ? [] : listFoodNames(before)),
            ...listFoodNames(after),
          ]),
        });
      },
      record: (action, foodId, facts) =>
        recordAuditEvent(transaction, { action, actorId: userId, libraryId, targetId: foodId, facts }),
    });
  }, saveTransaction);
}

/** The food and what the form shows of it, or `not_found`. */
export async function readForChange(
  change: FoodChange,
  foodId: string,
): Promise<Result<{ readonly row: FoodRow; readonly food: Food; readonly fields: FoodFields }, { code: "not_found" }>> {
  const found = await change.read(foodId);
  if (found === null) return err({ code: "not_found" });
  return ok({ ...found, fields: toFoodFields(found.food) });
}
