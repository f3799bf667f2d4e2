import type { FoodTable } from "../foods/food-table.ts";
import type { SeparateFoods, ShoppingItem } from "./shopping-list.ts";

/**
 * Pairs of items that a shopper might take for one food and that were not joined, each with its reason. Both are on the
 * list, to buy or at home.
 */
export function listSeparateFoods(items: readonly ShoppingItem[], foods: FoodTable): readonly SeparateFoods[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const kinds = new Map<string, string[]>();
  const pairs: SeparateFoods[] = [];
  for (const { key, sources } of items) {
    const parent = foods.get(key)?.parent ?? null;
    if (parent !== null) {
      if (byKey.has(parent)) pairs.push({ reason: "kind_of", itemKeys: [key, parent] });
      const siblings = kinds.get(parent) ?? [];
      pairs.push(...siblings.map((other): SeparateFoods => ({ reason: "same_kind", itemKeys: [other, key] })));
      kinds.set(parent, [...siblings, key]);
    }
    const kept = sources.flatMap(({ steps }) => steps.flatMap((s) => (s.kind === "never_merged" ? [s.foodKey] : [])));
    for (const foodKey of new Set(kept)) {
      if (foodKey !== key && byKey.has(foodKey)) {
        pairs.push({ reason: "never_merged_by_household", itemKeys: [key, foodKey] });
      }
    }
  }
  return pairs;
}
