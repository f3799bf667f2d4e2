import type { Result, Viewer } from "@larder/core";
import { err, ok, starterFoods } from "@larder/core";
import { changeFoods, readForChange } from "./change-foods.ts";
import { toFoodFields } from "./food-fields.ts";
import type { FoodAccessError } from "./food-view.ts";
import { writeFields } from "./update-food.ts";

/** Take back all corrections of a starter food. The library's own foods have nothing to go back to: `not_found`. */
export async function resetFood(viewer: Viewer, foodId: string): Promise<Result<null, FoodAccessError>> {
  return await changeFoods(viewer, async (change) => {
    const found = await readForChange(change, foodId);
    const starter = starterFoods.find(({ id }) => id === foodId);
    if (!found.ok || !found.value.row.starter || starter === undefined) return err({ code: "not_found" as const });
    await writeFields(change, found.value.row, toFoodFields(starter));
    await change.record("food.reset", foodId, { fields: found.value.row.correctedFields.join(" ") });
    return ok(null);
  });
}
