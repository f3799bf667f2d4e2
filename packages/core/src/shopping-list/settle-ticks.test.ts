import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aisles } from "../foods/aisles.ts";
import { starterFoodTable } from "../foods/starter-foods.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountToText } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, toRational } from "../quantity/rational.ts";
import { buildShoppingList } from "./build-shopping-list.ts";
import { bucketOf, toBase } from "./measure-bucket.ts";
import { settleOptionalTicks, settleTicks, tickFor } from "./settle-ticks.ts";
import type { ShoppingList } from "./shopping-list.ts";

function typed(texts: readonly string[]): ShoppingList {
  const entries = texts.map((text, index) => ({ entryId: `${index}`, text }));
  return buildShoppingList({ meals: [], entries, choices: [] }, { foods: starterFoodTable, aisles });
}

function exact(measures: readonly Measure[]): readonly string[] {
  return measures.map(({ amount, unit }) => `${amount === null ? "" : amountToText(amount)} ${unit ?? ""}`.trim());
}

/** Buy everything on the first list; see what the second one still wants. */
function afterwards(before: readonly string[], after: readonly string[]) {
  const ticks = typed(before).items.map(tickFor);
  return settleTicks(typed(after), ticks).map((item) => [item.key, item.state, exact(item.remaining)]);
}

describe("settleTicks", () => {
  it("leaves items open that nobody bought", () => {
    const [item] = settleTicks(typed(["2 onions"]), []);
    expect(item).toMatchObject({ state: "open", remainingDisplay: "2", bought: [], noLongerNeeded: false });
    expect(exact(item!.remaining)).toEqual(["2"]);
  });

  const table: readonly [before: string[], after: string[], expected: (string | string[])[][]][] = [
    [["2 onions"], ["2 onions"], [["onion", "bought", []]]],
    [["2 onions"], ["2 onions", "3 onions"], [["onion", "more_needed", ["3"]]]],
    [["5 onions"], ["3 onions"], [["onion", "bought", []]]],
    [["2 onions"], [], [["onion", "bought", []]]],
    [["1 l milk"], ["1 l milk", "250 ml milk"], [["milk", "more_needed", ["1/4 l"]]]],
    [["1.5 to 2 lb pork belly"], ["3 to 4 lb pork belly"], [["pork-belly", "more_needed", ["3/2..2 lb"]]]],
    [["2 onions"], ["2 to 3 onions"], [["onion", "bought", []]]],
    [["5 to 6 onions"], ["3 onions"], [["onion", "bought", []]]],
    [["1 cup flour"], ["1 cup flour", "200 g flour"], [["flour", "more_needed", ["200 g"]]]],
    [["1 cup flour", "200 g flour"], ["1 cup flour"], [["flour", "bought", []]]],
    [["8 oz milk"], ["8 oz milk", "1 cup milk"], [["milk", "more_needed", ["1 cup"]]]],
    [["2 (14-oz) cans tomatoes"], ["3 (14-oz) cans tomatoes"], [["canned-tomato", "more_needed", ["1 can"]]]],
    [["1 bunch basil"], ["2 bunches basil", "3 sprigs basil"], [["basil", "more_needed", ["1 bunch", "3 sprig"]]]],
    [["salt"], ["salt"], [["salt", "bought", []]]],
    [["salt"], ["salt", "1 tsp salt"], [["salt", "more_needed", ["1 tsp"]]]],
    [["1 tsp salt"], ["1 tsp salt", "salt"], [["salt", "bought", []]]],
  ];

  it.each(table)("bought %j, then the list says %j", (before, after, expected) => {
    expect(afterwards(before, after)).toEqual(expected);
  });

  it("keeps what was bought and is no longer needed, by its name", () => {
    const [item] = settleTicks(typed([]), typed(["2 onions"]).items.map(tickFor));
    expect(item).toMatchObject({
      key: "onion",
      food: { label: "onions" },
      aisle: "produce",
      display: "2",
      measures: [],
      noLongerNeeded: true,
    });
  });

  it("settles optional items for themselves", () => {
    const recipe = { ...typed(["1 bunch parsley"]) };
    const list: ShoppingList = {
      ...recipe,
      optionalItems: recipe.items.map((item) => ({ ...item, key: `optional:${item.key}` })),
    };
    const ticks = list.optionalItems.map(tickFor);
    expect(settleTicks(list, ticks).map((item) => item.state)).toEqual(["open"]);
    expect(settleOptionalTicks(list, ticks).map((item) => item.state)).toEqual(["bought"]);
  });

  it("shows exactly the difference after anything was added to the plan", () => {
    const lines = [
      "2 onions",
      "1/3 cup rice",
      "200 ml milk",
      "2 lb pork belly",
      "1 inch ginger",
      "3 cloves garlic",
      "1 tbsp rice",
    ];
    const linesArbitrary = fc.array(fc.constantFrom(...lines), { maxLength: 8 });
    const total = (measures: readonly { key: string; measures: readonly Measure[] }[]) => {
      const sums: Record<string, Rational> = {};
      for (const { key, measures: own } of measures) {
        for (const measure of own) {
          const name = `${key} ${bucketOf(measure).key}`;
          sums[name] = addRationals(sums[name] ?? toRational(0), toBase(measure.amount!, measure).low);
        }
      }
      return sums;
    };
    fc.assert(
      fc.property(linesArbitrary, linesArbitrary, (before, more) => {
        const settled = settleTicks(typed([...before, ...more]), typed(before).items.map(tickFor));
        const remaining = total(settled.map((item) => ({ key: item.key, measures: item.remaining })));
        expect(remaining).toEqual(total(typed(more).items));
        // And when the plan shrinks again nothing is open.
        const again = settleTicks(typed(before), typed([...before, ...more]).items.map(tickFor));
        expect(again.every((item) => item.state === "bought")).toBe(true);
      }),
    );
  });
});
