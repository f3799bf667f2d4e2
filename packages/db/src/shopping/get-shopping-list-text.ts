import type { Result, SettledItem, ShoppingItem, Viewer } from "@larder/core";
import { formatShoppingList, ok } from "@larder/core";
import type { PlanAccessError } from "../plan/plan-week-view.ts";
import { getShoppingList } from "./get-shopping-list.ts";
import type { GetShoppingListTextInput } from "./shopping-list-view.ts";
import { getShoppingListTextInputSchema } from "./shopping-list-view.ts";

/** What is still to buy in a week, as text or Markdown to copy or print. What was bought is left out. */
export async function getShoppingListText(
  viewer: Viewer,
  input: GetShoppingListTextInput,
  now: Date = new Date(),
): Promise<Result<string, PlanAccessError>> {
  const { format, ...week } = getShoppingListTextInputSchema.parse(input);
  const list = await getShoppingList(viewer, week, now);
  if (!list.ok) return list;
  const { items, optionalItems, leftOut, aisles } = list.value;
  return ok(
    formatShoppingList({ items: toOpenItems(items), optionalItems: toOpenItems(optionalItems), leftOut }, format, {
      aisles,
    }),
  );
}

function toOpenItems(items: readonly SettledItem[]): readonly ShoppingItem[] {
  return items
    .filter((item) => item.state !== "bought")
    .map((item) => ({ ...item, display: item.remainingDisplay, measures: item.remaining }));
}
