import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aisles } from "../foods/aisles.ts";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountEnds, amountToText } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, compareRationals, toRational } from "../quantity/rational.ts";
import { buildShoppingList } from "./build-shopping-list.ts";
import { listedMeal } from "./fixtures/listed-meal.ts";
import { bucketOf, toBase } from "./measure-bucket.ts";
import { settleTicks, tickFor } from "./settle-ticks.ts";
import type { HouseholdChoice, ListedMeal, PantryItem, ShoppingItem, ShoppingList } from "./shopping-list.ts";

function atHome(
  pantryItemId: string,
  foodKey: string,
  amount: string | null,
  bestBeforeDay: string | null = null,
): PantryItem {
  const measure = amount === null ? null : parseIngredientLine(`${amount} thing`).measure;
  return { pantryItemId, foodKey, measure, bestBeforeDay };
}

function build(
  meals: readonly ListedMeal[],
  pantry: readonly PantryItem[],
  choices: readonly HouseholdChoice[] = [],
): ShoppingList {
  return buildShoppingList({ meals, entries: [], choices, pantry }, { foods: starterFoodTable, aisles });
}

function text({ amount, unit, approximate }: Measure): string {
  const said = `${amount === null ? "" : amountToText(amount)}${unit === null ? "" : ` ${unit}`}`;
  return approximate ? `≈ ${said}` : said;
}

function toBuy(list: ShoppingList): readonly string[] {
  return list.items.map((item) => `${item.food.name}: ${item.display}`);
}

describe("the pantry", () => {
  const table: readonly [
    lines: readonly string[],
    pantry: readonly PantryItem[],
    buy: readonly string[],
    left: readonly string[],
  ][] = [
    [["750 g flour"], [atHome("p", "flour", "500 g")], ["flour: 250 g"], ["0 g"]],
    [["500 g flour"], [atHome("p", "flour", "750 g")], [], ["250 g"]],
    [["500 g flour"], [atHome("p", "flour", "500 g")], [], ["0 g"]],
    [
      ["1 kg flour"],
      [atHome("p", "flour", "300 g"), atHome("q", "flour", "0.2 kg")],
      ["flour: 500 g"],
      ["0 g", "0 kg"],
    ],
    [["4 cups milk"], [atHome("p", "milk", "1 cup")], ["milk: 3 cups"], ["0 cup"]],
    [["2 cups milk"], [atHome("p", "milk", "8 oz")], ["milk: 1 cup"], ["0 fl-oz"]],
    [["3 onions"], [atHome("p", "onion", "110 g")], ["onion: ≈ 2"], ["0 g"]],
    [["2-3 carrots"], [atHome("p", "carrot", "1")], ["carrot: 1–2"], ["0"]],
    [
      ["3 (14-oz) cans tomatoes"],
      [atHome("p", "canned-tomato", "1 (14-oz) can")],
      ["canned tomato: 2 (14-oz) cans"],
      ["0 can"],
    ],
    [["600 g canned tomatoes"], [atHome("p", "canned-tomato", "2 (400 g) cans")], [], ["200 g"]],
    [["2 onions"], [atHome("p", "red-onion", "5")], ["onion: 2"], ["5"]],
    [["2 onions"], [atHome("p", "onion", null)], ["onion: 2"], []],
    [["parsley, to taste"], [atHome("p", "parsley", null)], [], []],
    [["1 bunch parsley", "parsley"], [atHome("p", "parsley", "1 bunch")], ["parsley: "], ["0 bunch"]],
    [["1 bunch parsley", "parsley"], [atHome("p", "parsley", "2 bunches")], [], ["1 bunch"]],
    [["1 bunch parsley (optional)"], [atHome("p", "parsley", "1 bunch")], [], ["1 bunch"]],
  ];

  it.each(table)("of %j", (lines, pantry, buy, left) => {
    const list = build([listedMeal("m", lines)], pantry);
    expect(toBuy(list)).toEqual(buy);
    expect(list.pantryLeft.map((one) => text(one.left))).toEqual(left);
  });

  it("goes to the meal that is cooked first, and says what each was given", () => {
    const sooner = listedMeal("z", ["200 g flour"], { day: "2026-03-02" });
    const later = listedMeal("a", ["300 g flour"], { day: "2026-03-05" });
    const list = build([later, sooner], [atHome("p", "flour", "250 g")]);
    const [flour] = list.items;
    expect([flour?.needed.map(text), flour?.measures.map(text)]).toEqual([["500 g"], ["250 g"]]);
    expect(flour?.sources.map(({ mealId, steps }) => [mealId, steps])).toMatchObject([
      ["z", [{ kind: "from_pantry", pantryItemId: "p", covers: { amount: { value: "200" }, unit: "g" } }]],
      ["a", [{ kind: "from_pantry", pantryItemId: "p", covers: { amount: { value: "50" }, unit: "g" } }]],
    ]);
    expect(
      list.withheld.map(({ reason, mealId, itemKey, measures }) => [reason, mealId, itemKey, measures.map(text)]),
    ).toEqual([
      ["pantry", "z", "flour", ["200 g"]],
      ["pantry", "a", "flour", ["50 g"]],
    ]);
  });

  it("says by which figure it was converted, and marks the rest as an estimate", () => {
    const list = build([listedMeal("m", ["2 cups flour"])], [atHome("p", "flour", "100 g")]);
    const [flour] = list.items;
    const figure = starterFoodTable.get("flour")?.densityGramsPerMl;
    expect(flour?.approximate).toBe(true);
    expect(flour?.display).toMatch(/^≈ 1¼? cups?$/);
    expect(flour?.sources[0]?.steps).toMatchObject([
      { kind: "converted", by: "density", figure: figure?.value, source: figure?.source },
      { kind: "from_pantry", used: { unit: "g" }, covers: { unit: "cup", approximate: true } },
    ]);
    const apart = build(
      [listedMeal("m", ["2 cups flour"])],
      [atHome("p", "flour", "100 g")],
      [{ kind: "keep_apart", foodKey: "flour" }],
    );
    expect([toBuy(apart), apart.pantryLeft.map((one) => text(one.left))]).toEqual([["flour: 2 cups"], ["100 g"]]);
  });

  it("knows that a staple is missing when it holds too little", () => {
    const meals = [listedMeal("m", ["750 g flour"])];
    expect(build(meals, []).items.map((item) => item.staple)).toEqual([true]);
    expect(build(meals, [atHome("p", "flour", "500 g")]).items.map((item) => item.staple)).toEqual([false]);
  });

  it("uses up first what keeps the shortest", () => {
    const pantry = [
      atHome("a", "milk", "1 l"),
      atHome("b", "milk", "1 l", "2026-03-09"),
      atHome("c", "milk", "1 l", "2026-03-04"),
    ];
    const list = build([listedMeal("m", ["1.5 l milk"])], pantry);
    expect(list.pantryLeft.map(({ pantryItemId, left }) => [pantryItemId, text(left)])).toEqual([
      ["a", "1 l"],
      ["b", "1/2 l"],
      ["c", "0 l"],
    ]);
    expect(list.atHome.map((item) => [item.key, item.needed.map(text), item.measures])).toEqual([
      ["milk", ["3/2 l"], []],
    ]);
  });

  it("counts as the food that the household takes it for", () => {
    const same: HouseholdChoice[] = [{ kind: "same_food", foodKey: "red-onion", asFoodKey: "onion" }];
    expect(toBuy(build([listedMeal("m", ["3 onions"])], [atHome("p", "red-onion", "1")], same))).toEqual(["onion: 2"]);
  });

  it("leaves only the difference open when it was filled after something was ticked", () => {
    const meals = [listedMeal("m", ["750 g flour"])];
    const tick = tickFor(build(meals, []).items[0]!);
    expect(settleTicks(build(meals, [atHome("p", "flour", "500 g")]), [tick]).map((item) => item.state)).toEqual([
      "bought",
    ]);
  });
});

const lines = [
  "200 g flour",
  "1 kg flour",
  "2 cups flour",
  "1-2 onions",
  "300 g onions",
  "8 oz milk",
  "1 cup milk",
  "salt",
  "1 tsp salt",
  "1 (14-oz) can tomatoes",
  "juice of 1 lemon",
  "1 cup (200 g) sugar",
  "1 bunch parsley (optional)",
  "2 unicorns",
];
const stock = [
  ["flour", "500 g"],
  ["flour", "1 cup"],
  ["onion", "2"],
  ["onion", "1 kg"],
  ["milk", "1 l"],
  ["milk", "4 oz"],
  ["salt", null],
  ["salt", "3 tsp"],
  ["canned-tomato", "2 (14-oz) cans"],
  ["lemon", "3"],
  ["sugar", "100 g"],
  ["name:unicorn", "1"],
] as const;

const mealsArbitrary = fc
  .array(
    fc.record({
      texts: fc.array(fc.constantFrom(...lines), { maxLength: 5 }),
      day: fc.constantFrom("2026-03-02", "2026-03-03", null),
      scale: fc.constantFrom("1", "1/3", "5/2"),
    }),
    { maxLength: 4 },
  )
  .map((meals) => meals.map(({ texts, day, scale }, index) => listedMeal(`meal-${index}`, texts, { day, scale })));
const pantryArbitrary = fc
  .array(fc.tuple(fc.constantFrom(...stock), fc.constantFrom("2026-03-05", null)), { maxLength: 5 })
  .map((items) => items.map(([[food, amount], day], index) => atHome(`p${index}`, food, amount, day)));

function gathered(list: ShoppingList): readonly ShoppingItem[] {
  return [...list.items, ...list.atHome];
}

/** Upper ends by food and kind of measure. */
function totals(measures: readonly (readonly [foodKey: string, measure: Measure])[]): Record<string, Rational> {
  const sums: Record<string, Rational> = {};
  for (const [foodKey, measure] of measures) {
    if (measure.amount === null) continue;
    const key = `${foodKey} ${bucketOf(measure).key}`;
    sums[key] = addRationals(sums[key] ?? toRational(0), toBase(measure.amount, measure).high);
  }
  return sums;
}

describe("laws of the pantry", () => {
  it("buys what is needed less what the pantry gives, exactly, in every kind of measure", () => {
    fc.assert(
      fc.property(mealsArbitrary, pantryArbitrary, (meals, pantry) => {
        const apart = starterFoodTable.all.map(({ id }): HouseholdChoice => ({ kind: "keep_apart", foodKey: id }));
        const list = build(meals, pantry, apart);
        const needed = totals(gathered(list).flatMap((item) => item.needed.map((one) => [item.key, one] as const)));
        const covered = gathered(list).flatMap((item) =>
          item.sources.flatMap(({ steps }) =>
            steps.flatMap((step) => (step.kind === "from_pantry" ? [[item.key, step.covers] as const] : [])),
          ),
        );
        const bought = list.items.flatMap((item) => item.measures.map((one) => [item.key, one] as const));
        expect(totals([...bought, ...covered])).toEqual(needed);
      }),
      { numRuns: 40 },
    );
  });

  it("gives no more than there is, and reports the rest", () => {
    fc.assert(
      fc.property(mealsArbitrary, pantryArbitrary, (meals, pantry) => {
        const list = build(meals, pantry);
        const steps = gathered(list).flatMap((item) => item.sources.flatMap((source) => source.steps));
        for (const { pantryItemId, left } of list.pantryLeft) {
          const used = steps.flatMap((step) =>
            step.kind === "from_pantry" && step.pantryItemId === pantryItemId ? [step.used] : [],
          );
          const { measure } = pantry.find((item) => item.pantryItemId === pantryItemId)!;
          expect(compareRationals(amountEnds(left.amount!).low, toRational(0))).toBeGreaterThanOrEqual(0);
          // An ounce of milk may have been read as fluid: only then the unit is another one.
          const whole = left.unit === measure!.unit ? measure! : { ...measure!, unit: left.unit };
          const all = totals([...used, left].map((one) => ["", one]));
          expect(all).toEqual(totals([["", whole]]));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("needs the same with a pantry as without one, and names every line once", () => {
    fc.assert(
      fc.property(mealsArbitrary, pantryArbitrary, (meals, pantry) => {
        const list = build(meals, pantry);
        const without = build(meals, []);
        const needOf = (items: readonly ShoppingItem[]) => new Map(items.map(({ key, needed }) => [key, needed]));
        expect(needOf(gathered(list))).toEqual(needOf(without.items));
        expect(without.items.map((item) => item.measures)).toEqual(without.items.map((item) => item.needed));
        for (const item of list.atHome) expect(list.withheld.map(({ itemKey }) => itemKey)).toContain(item.key);
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order in which meals and pantry are given", () => {
    fc.assert(
      fc.property(mealsArbitrary, pantryArbitrary, (meals, pantry) => {
        expect(build([...meals].reverse(), [...pantry].reverse())).toEqual(build(meals, pantry));
      }),
      { numRuns: 40 },
    );
  });

  it("takes as little from the shop as before when more is at home", () => {
    fc.assert(
      fc.property(mealsArbitrary, pantryArbitrary, (meals, pantry) => {
        const list = build(meals, pantry);
        const grown = build(meals, [...pantry, atHome("z", "flour", "500 kg"), atHome("zz", "onion", "5000")]);
        const open = new Set(list.items.map((item) => item.key));
        expect(grown.items.filter((item) => !open.has(item.key))).toEqual([]);
        expect(grown.items.map((item) => item.key)).not.toContain("flour");
        expect(grown.items.map((item) => item.key)).not.toContain("onion");
      }),
      { numRuns: 40 },
    );
  });
});
