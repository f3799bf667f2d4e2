import type { Food } from "@larder/core";
import type { FoodField, FoodFields } from "./food-fields.ts";

/** A food with some of its fields as given, and the others as they were. */
export function withFields(food: Food, fields: FoodFields, which: readonly FoodField[]): Food {
  const changes: Readonly<Record<FoodField, (food: Food) => Food>> = {
    name: (own) => ({ ...own, name: fields.name }),
    plural: (own) => ({ ...own, plural: fields.plural }),
    aliases: (own) => ({ ...own, aliases: fields.aliases }),
    german: (own) => ({ ...own, names: withNames(own.names, "de", fields.german) }),
    french: (own) => ({ ...own, names: withNames(own.names, "fr", fields.french) }),
    aisle: (own) => ({ ...own, aisle: fields.aisle }),
    category: (own) => ({ ...own, category: fields.category }),
    liquid: (own) => ({ ...own, liquid: fields.liquid }),
    staple: (own) => ({ ...own, staple: fields.staple }),
    perishable: (own) => ({ ...own, perishable: fields.perishable }),
    density: (own) => ({ ...own, densityGramsPerMl: fields.density }),
    pieceWeights: (own) => ({
      ...own,
      pieceWeightsGrams: Object.fromEntries(
        fields.pieceWeights.map(({ unit, value, source }) => [unit, { value, source }]),
      ),
    }),
    keepsDays: (own) => ({ ...own, keepsDays: fields.keepsDays }),
  };
  return which.reduce((own, field) => changes[field](own), food);
}

function withNames(names: Food["names"], lang: string, given: readonly string[]): Food["names"] {
  const { [lang]: _before, ...others } = names;
  return given.length === 0 ? others : { ...others, [lang]: given };
}
