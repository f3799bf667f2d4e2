import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { changeFoods, readForChange } from "./change-foods.ts";
import type { FoodFields } from "./food-fields.ts";
import { tidyFoodFields } from "./food-fields.ts";
import type { FoodAccessError } from "./food-view.ts";
import { writeFields } from "./update-food.ts";

const mergeFoodsSchema = z.strictObject({ foodId: z.string(), intoId: z.string() });

export type MergeFoodsError =
  | FoodAccessError
  /** A food can't be merged into itself, nor one that was merged already, nor into one. */
  | { readonly code: "merge_impossible" };

/**
 * Merge a food into another: its names are names of the other from then on, kinds of it are kinds of the other, and its
 * id leads there. Ticks, choices and links that have the old id keep working. {@link unmergeFood} takes it back.
 */
export async function mergeFoods(viewer: Viewer, input: unknown): Promise<Result<null, MergeFoodsError>> {
  const parsed = mergeFoodsSchema.safeParse(input);
  if (!parsed.success) return err({ code: "not_found" });
  const { foodId, intoId } = parsed.data;
  return await changeFoods(viewer, async (change): Promise<Result<null, MergeFoodsError>> => {
    const [from, into] = [await readForChange(change, foodId), await readForChange(change, intoId)];
    if (!from.ok) return from;
    if (!into.ok) return into;
    if (foodId === intoId || from.value.row.redirectToId !== null || into.value.row.redirectToId !== null) {
      return err({ code: "merge_impossible" });
    }
    const { transaction, libraryId } = change;
    if (into.value.row.parentId === foodId) {
      await transaction.food.update({
        where: { libraryId_id: { libraryId, id: intoId } },
        data: { parentId: from.value.row.parentId },
        select: { id: true },
      });
    }
    await transaction.food.updateMany({
      where: { libraryId, parentId: foodId, id: { not: intoId } },
      data: { parentId: intoId },
    });
    // What was merged into it before goes on to the other one: a redirect is never longer than one step.
    await transaction.food.updateMany({
      where: { libraryId, OR: [{ id: foodId }, { redirectToId: foodId }] },
      data: { redirectToId: intoId },
    });
    const target = await readForChange(change, intoId);
    if (!target.ok) return target;
    await writeFields(change, target.value.row, withNamesOf(target.value.fields, from.value.fields));
    await change.touch([{ foodId, before: null, after: from.value.fields }]);
    await change.record("food.merged", foodId, { into: intoId });
    return ok(null);
  });
}

/** Take a merge back: the food is one of its own again, and the other loses the names that it got from it. */
export async function unmergeFood(viewer: Viewer, foodId: string): Promise<Result<null, FoodAccessError>> {
  return await changeFoods(viewer, async (change): Promise<Result<null, FoodAccessError>> => {
    const found = await readForChange(change, foodId);
    if (!found.ok) return found;
    const { redirectToId } = found.value.row;
    if (redirectToId === null) return err({ code: "not_found" });
    const { transaction, libraryId } = change;
    await transaction.food.update({
      where: { libraryId_id: { libraryId, id: foodId } },
      data: { redirectToId: null },
      select: { id: true },
    });
    const target = await readForChange(change, redirectToId);
    if (!target.ok) return target;
    await writeFields(change, target.value.row, withoutNamesOf(target.value.fields, found.value.fields));
    await change.touch([{ foodId, before: null, after: found.value.fields }]);
    await change.record("food.unmerged", foodId, { from: redirectToId });
    return ok(null);
  });
}

function withNamesOf(fields: FoodFields, other: FoodFields): FoodFields {
  return tidyFoodFields({
    ...fields,
    aliases: [...fields.aliases, other.name, other.plural, ...other.aliases],
    german: [...fields.german, ...other.german],
    french: [...fields.french, ...other.french],
  });
}

function withoutNamesOf(fields: FoodFields, other: FoodFields): FoodFields {
  const names = new Set([other.name, other.plural, ...other.aliases]);
  return {
    ...fields,
    aliases: fields.aliases.filter((alias) => !names.has(alias)),
    german: fields.german.filter((name) => !other.german.includes(name)),
    french: fields.french.filter((name) => !other.french.includes(name)),
  };
}
