import type { ItemSource, ShoppingItem, ShoppingList, Withheld, WithheldReason } from "./shopping-list.ts";

/** Gather what a list names and does not buy, each with its reason. */
export function listWithheld(
  list: Pick<ShoppingList, "items" | "optionalItems" | "atHome" | "leftOut">,
): readonly Withheld[] {
  const staples = list.items.filter((item) => item.staple);
  return [
    ...list.leftOut.map((line): Withheld => ({ ...line, itemKey: null, food: null, measures: [], entryId: null })),
    ...staples.flatMap((item) => item.sources.map((source) => fromSource("staple", item, source))),
    ...list.optionalItems.flatMap((item) => item.sources.map((source) => fromSource("optional", item, source))),
    ...list.items.flatMap((item) => item.sources.flatMap((source) => fromPantry(item, source, false))),
    ...list.atHome.flatMap((item) => item.sources.flatMap((source) => fromPantry(item, source, true))),
    ...[...list.items, ...list.optionalItems, ...list.atHome].flatMap((item) => item.sources.flatMap(alternativesOf)),
  ];
}

function fromSource(reason: WithheldReason, item: ShoppingItem, source: ItemSource): Withheld {
  return { reason, itemKey: item.key, food: item.food.name, measures: source.measures, ...placeOf(source) };
}

/** What the pantry gives a line; all of a line that asks for no amount, where some is at home. */
function fromPantry(item: ShoppingItem, source: ItemSource, isAtHome: boolean): readonly Withheld[] {
  const given = source.steps.flatMap((step) => (step.kind === "from_pantry" ? [step.covers] : []));
  if (given.length === 0 && !isAtHome) return [];
  return [{ ...fromSource("pantry", item, source), measures: given }];
}

/** "Butter or margarine": one is bought, the other is named here. */
function alternativesOf(source: ItemSource): readonly Withheld[] {
  return source.steps.flatMap((step) => {
    if (step.kind !== "alternative_chosen") return [];
    const others = step.among.filter((name) => name !== step.chosen);
    return others.map((food): Withheld => {
      return { reason: "alternative_not_chosen", itemKey: null, food, measures: source.measures, ...placeOf(source) };
    });
  });
}

function placeOf({ mealId, recipeId, entryId, title, ingredientNumber, fileLine, text }: ItemSource) {
  return { mealId, recipeId, entryId, title, ingredientNumber, fileLine, text };
}
