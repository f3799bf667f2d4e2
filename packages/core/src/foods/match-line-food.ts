import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import { dimensionOf } from "../units/units.ts";
import type { FoodMatch } from "./food.ts";
import type { FoodTable } from "./food-table.ts";

/** Units that only fresh leaves and roots come in: a bunch of coriander is never the ground spice. */
const freshUnits = new Set(["bunch", "sprig", "handful", "stalk", "leaf"]);
const packUnits = new Set(["can", "jar"]);

/**
 * What food a line buys: its name, and where the name alone is not sure, its unit.
 *
 * "2 (14-oz) cans tomatoes" are canned tomatoes, "½ bunch coriander" is the herb and "1 tsp coriander" the spice. What
 * the unit does not settle stays ambiguous.
 */
export function matchLineFood(line: IngredientLine, table: FoodTable, lang?: string): FoodMatch {
  const match = table.find(line.food, lang);
  const unit = line.measure?.unit ?? null;
  if (unit !== null && packUnits.has(unit)) {
    const named = line.preparation === null ? [] : [`canned ${line.preparation} ${line.food}`];
    for (const name of [...named, `canned ${line.food}`]) {
      const canned = table.find(name, "en");
      if (
        canned.kind === "known" &&
        (match.kind !== "known" || canned.food.id !== match.food.id) &&
        canned.food.aisle === "cans"
      ) {
        return canned;
      }
    }
  }
  if (match.kind !== "ambiguous" || unit === null) return match;
  const isFresh = freshUnits.has(unit);
  const isSpoon = dimensionOf(unit) === "volume" || unit === "pinch";
  const wanted = match.candidates.filter(
    (food) => (isFresh && food.perishable) || (isSpoon && food.aisle === "spices"),
  );
  const [only] = wanted;
  return only !== undefined && wanted.length === 1 ? { kind: "known", food: only } : match;
}
