import type { FoodMatch } from "./food.ts";
import type { FoodTable } from "./food-table.ts";

/**
 * Where a shop keeps a food that the table is not sure about: where all candidates lie, else where the thing lies that
 * the last words of its name mean ("quail breast" beside the other breasts).
 *
 * Only a place on the list, never a reason to join two foods. "toasted" and the like are no things, so a single word that
 * is unknown stays unknown.
 *
 * @returns an aisle's id, or `null` when there is nothing to go by
 */
export function guessAisle(match: FoodMatch, table: FoodTable, lang?: string): string | null {
  if (match.kind === "known") return match.food.aisle;
  if (match.kind === "ambiguous") return sharedAisle(match);
  const words = match.name.split(" ");
  for (let from = 1; from < words.length; from++) {
    const head = table.find(words.slice(from).join(" "), lang);
    if (head.kind === "known") return head.food.aisle;
    if (head.kind === "ambiguous") return sharedAisle(head);
  }
  return null;
}

function sharedAisle({ candidates }: Extract<FoodMatch, { kind: "ambiguous" }>): string | null {
  const found = new Set(candidates.map((food) => food.aisle));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
