import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { readInput } from "../accounts/read-input.ts";
import { changeFoods, readForChange } from "./change-foods.ts";
import { foodFieldsSchema } from "./food-fields.ts";
import type { UpdateFoodError } from "./update-food.ts";
import { writeFields } from "./update-food.ts";

/** Language of a name → the field that holds it. */
const fieldOf = { en: "aliases", de: "german", fr: "french" } as const;

const addFoodNameSchema = z.strictObject({
  foodId: z.string(),
  name: foodFieldsSchema.shape.name,
  lang: z.enum(["en", "de", "fr"]),
});

export type AddFoodNameError = Exclude<UpdateFoodError, { code: "food_outdated" | "name_taken" }>;

/** Give a food one more name, so that lines which use it mean the food from then on. */
export async function addFoodName(viewer: Viewer, input: unknown): Promise<Result<null, AddFoodNameError>> {
  return await changeFoods(viewer, async (change): Promise<Result<null, AddFoodNameError>> => {
    const read = readInput(addFoodNameSchema, input);
    if (!read.ok) return err({ code: "input_invalid", problems: { name: read.error.problems.name ?? "invalid" } });
    const { foodId, name, lang } = read.value;
    const found = await readForChange(change, foodId);
    if (!found.ok) return found;
    const { row, fields } = found.value;
    if (row.redirectToId !== null) return err({ code: "food_merged" });
    const field = fieldOf[lang];
    if (fields[field].includes(name) || name === fields.name || name === fields.plural) return ok(null);
    const names = [...fields[field], name];
    if (names.length > 60) return err({ code: "input_invalid", problems: { [field]: "too_long" } });
    await writeFields(change, row, { ...fields, [field]: field === "aliases" ? names.sort() : names });
    await change.record("food.name_added", foodId, { lang });
    return ok(null);
  });
}
