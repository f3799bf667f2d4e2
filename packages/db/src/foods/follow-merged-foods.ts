import type { HouseholdChoice, Tick } from "@larder/core";

/**
 * Ticks and choices that were made for a food before it was merged into another, as if they had been made for that one.
 * Rows keep the id that they were written with, so that taking a merge back takes everything back.
 */
export function followMergedFoods(
  state: { readonly ticks: readonly Tick[]; readonly choices: readonly HouseholdChoice[] },
  follow: (foodId: string) => string,
): { readonly ticks: readonly Tick[]; readonly choices: readonly HouseholdChoice[] } {
  return {
    ticks: joinTicks(state.ticks.map((tick) => ({ ...tick, itemKey: followItem(tick.itemKey, follow) }))),
    choices: state.choices.map((choice): HouseholdChoice => {
      const foodKey = follow(choice.foodKey);
      if (choice.kind === "same_food") return { ...choice, foodKey, asFoodKey: follow(choice.asFoodKey) };
      if (choice.kind === "alternative") return { ...choice, foodKey, preferFoodKey: follow(choice.preferFoodKey) };
      return { ...choice, foodKey };
    }),
  };
}

/** The key of an item: a food's id, for optional ones behind a word and a colon. */
function followItem(itemKey: string, follow: (foodId: string) => string): string {
  const at = itemKey.indexOf(":") + 1;
  return `${itemKey.slice(0, at)}${follow(itemKey.slice(at))}`;
}

/** What was bought as two foods was bought of the one that they are now. */
function joinTicks(ticks: readonly Tick[]): readonly Tick[] {
  const byKey = new Map<string, Tick>();
  for (const tick of ticks) {
    const before = byKey.get(tick.itemKey);
    const joined =
      before === undefined
        ? tick
        : {
            ...before,
            measures: [...before.measures, ...tick.measures],
            boughtToTaste: before.boughtToTaste || tick.boughtToTaste,
          };
    byKey.set(tick.itemKey, joined);
  }
  return [...byKey.values()];
}
