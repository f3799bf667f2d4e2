import type { FoodFields } from "../foods/food-fields.ts";

/** What a form sends for a food; only the name has to be said. */
export function createFoodFields(name: string, values: Partial<FoodFields> = {}): FoodFields {
  return {
    name,
    plural: name,
    aliases: [],
    german: [],
    french: [],
    aisle: "other",
    category: "other",
    liquid: false,
    staple: false,
    perishable: false,
    density: null,
    pieceWeights: [],
    keepsDays: null,
    ...values,
  };
}
