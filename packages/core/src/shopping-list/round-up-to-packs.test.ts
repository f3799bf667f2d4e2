import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aisles } from "../foods/aisles.ts";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { amountEnds, amountToText, exactAmount } from "../quantity/amount.ts";
import { addRationals, compareRationals, multiplyRationals, toRational } from "../quantity/rational.ts";
import { buildShoppingList } from "./build-shopping-list.ts";
import { listedMeal } from "./fixtures/listed-meal.ts";
import { toBase } from "./measure-bucket.ts";
import { settleTicks, tickFor } from "./settle-ticks.ts";
import type { HouseholdChoice, ShoppingItem } from "./shopping-list.ts";
import { foodsWithPacks, soldPackOf } from "./sold-packs.ts";

function itemOf(texts: readonly string[], choices: readonly HouseholdChoice[] = [], country?: string): ShoppingItem {
  const list = buildShoppingList(
    { meals: [listedMeal("m", texts)], entries: [], choices },
    { foods: starterFoodTable, aisles, ...(country !== undefined && { country }) },
  );
  return list.items[0]!;
}

function pack(foodKey: string, amount: string, unit: string | null, counted: string | null = null): HouseholdChoice {
  return { kind: "pack", foodKey, pack: { unit: counted, holds: { amount: exactAmount(toRational(amount)), unit } } };
}

describe("what shops sell", () => {
  const table: readonly [
    lines: readonly string[],
    choices: readonly HouseholdChoice[],
    buy: string,
    left: string,
    source: string,
  ][] = [
    [["4.2 bottles beer"], [], "5 bottles", "⅘ bottle", "whole"],
    [["1.4 bottles beer", "2.8 bottles beer"], [], "5 bottles", "⅘ bottle", "whole"],
    [["2½ onions"], [], "3", "½", "whole"],
    [["1½–2½ bunches parsley"], [], "3 bunches", "½ bunch", "whole"],
    [["1½ (14-oz) cans coconut milk"], [], "2 (14-oz) cans", "7 oz", "recipe"],
    [["2 (14 oz) cans tomatoes", "400 g canned tomatoes"], [], "3 (14-oz) cans", "", "recipe"],
    [["2 (14 oz) cans tomatoes", "500 g canned tomatoes"], [], "4 (14-oz) cans", "10⅜ oz", "recipe"],
    [["7 eggs"], [pack("egg", "6", null)], "2 × 6", "5", "household"],
    [["1 dozen eggs", "2 eggs"], [pack("egg", "10", null)], "2 × 10", "6", "household"],
    [["12 cloves garlic"], [pack("garlic", "10", "clove", "bulb")], "2 (10 cloves) bulbs", "8 cloves", "household"],
    [["750 g butter"], [pack("butter", "250", "g")], "3 (250 g) packages", "", "household"],
    [["600 g butter"], [pack("butter", "250", "g")], "3 (250 g) packages", "150 g", "household"],
    [["400 g canned tomatoes"], [pack("canned-tomato", "400", "g", "can")], "1 (400 g) can", "", "household"],
    [
      ["2 cans tomatoes", "100 g canned tomatoes"],
      [pack("canned-tomato", "400", "g", "can")],
      "3 (400 g) cans",
      "300 g",
      "household",
    ],
  ];

  it.each(table)("for %j with %j", (lines, choices, buy, left, source) => {
    const { purchase } = itemOf(lines, choices);
    expect([purchase?.display, purchase?.leftOverDisplay, purchase?.source]).toEqual([buy, left, source]);
  });

  it("leaves alone what is bought as it stands, and what nobody knows a pack of", () => {
    for (const line of ["3 onions", "2 bottles beer", "200 g flour", "3 cloves garlic", "1 tbsp sugar", "salt"]) {
      expect(itemOf([line]).purchase).toBeNull();
    }
    // Where one of several amounts does not fit into the pack, no number of packs is surely enough.
    expect(itemOf(["2 (14-oz) cans coconut milk", "1 bowl coconut milk"]).purchase).toBeNull();
  });

  it("says how little is missing where that is not worth another pack", () => {
    const { purchase, measures, approximate } = itemOf(["2 (14 oz) cans tomatoes", "400 g canned tomatoes"]);
    expect(purchase?.leftOver).toBeNull();
    expect(purchase?.short?.unit).toBe("oz");
    expect(compareRationals(amountEnds(purchase!.short!.amount!).high, toRational("0.11"))).toBe(-1);
    expect([measures.length, approximate, purchase?.approximate]).toEqual([2, false, false]);
  });

  it("is counted anew for what is still missing after something was bought", () => {
    const choices = [pack("butter", "250", "g")];
    const at = (texts: readonly string[]) =>
      buildShoppingList({ meals: [listedMeal("m", texts)], entries: [], choices }, { foods: starterFoodTable, aisles });
    const tick = tickFor(at(["200 g butter"]).items[0]!);
    const [more] = settleTicks(at(["200 g butter", "400 g butter"]), [tick]);
    expect([more?.state, more?.purchase?.count, more?.purchase?.leftOverDisplay]).toEqual(["more_needed", 2, "100 g"]);
    expect(settleTicks(at(["200 g butter"]), [tick])[0]?.purchase).toBeNull();
  });

  it("marks what was converted by a density as an estimate", () => {
    const { purchase } = itemOf(["2 cups butter"], [pack("butter", "250", "g")]);
    expect(purchase?.approximate).toBe(true);
    expect([purchase?.count, purchase?.leftOver?.approximate]).toEqual([2, true]);
  });

  it("knows the packs of a country with their source, and those of the household before them", () => {
    expect(itemOf(["200 g tomato paste"], [], "US").purchase).toMatchObject({
      display: "2 (6-oz) cans",
      source: "USDA SR28 NDB 11546",
    });
    expect(itemOf(["200 g tomato paste"], [pack("tomato-paste", "200", "g", "tube")], "US").purchase).toMatchObject({
      display: "1 (200 g) tube",
      source: "household",
    });
    expect(itemOf(["200 g tomato paste"], [], "DE").purchase).toBeNull();
  });
});

describe("the table of packs", () => {
  it("names foods that there are", () => {
    const unknown = foodsWithPacks("US").filter((foodId) => starterFoodTable.get(foodId) === null);
    expect(unknown).toEqual([]);
    expect(foodsWithPacks("US").length).toBeGreaterThan(30);
  });

  const file = `${process.env.LARDER_SHARED}/data/usda-piece-weights.csv`;
  it.skipIf(!existsSync(file))("holds what its source weighs (needs LARDER_SHARED)", () => {
    const rows = readFileSync(file, "utf8").split("\n");
    for (const foodId of foodsWithPacks("US")) {
      const { pack: sold, source } = soldPackOf(foodId, "US")!;
      const ndb = source.split(" ").at(-1);
      const grams = rows
        .filter((row) => row.startsWith(`${ndb},`) && row.includes(`,container,${sold.unit},`))
        .map((row) => Number(row.split(",").at(-1)));
      const printed = rows.filter(
        (row) => row.startsWith(`${ndb},`) && row.includes(`(${amountToText(sold.holds.amount)} `),
      );
      const size = toBase(sold.holds.amount, sold.holds);
      const isWeighed = grams.some((weight) => compareRationals(toRational(weight), size.low) === 0);
      // "3.75 oz" as a fraction is "15/4".
      const isPrinted = sold.holds.unit === "oz" && (printed.length > 0 || foodId === "sardine");
      expect([foodId, grams.length > 0, isWeighed || isPrinted]).toEqual([foodId, true, true]);
    }
  });
});

describe("laws of rounding up", () => {
  const lines = [
    "200 g butter",
    "2 cups butter",
    "1½ (8-oz) packages butter",
    "3 tbsp butter",
    "100-300 g butter",
    "2 sticks butter",
  ];
  it("buys enough, never a pack too many, and changes no sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("100", "250", "500", "1000"),
        (texts, grams) => {
          const item = itemOf(texts, [pack("butter", grams, "g")]);
          const plain = itemOf(texts);
          expect([item.measures, item.display, item.sources]).toEqual([plain.measures, plain.display, plain.sources]);
          const { purchase } = item;
          if (purchase === null) return;
          const size = toRational(grams);
          const zero = toRational(0);
          const left = purchase.leftOver === null ? zero : toBase(purchase.leftOver.amount!, purchase.leftOver).high;
          const short = purchase.short === null ? zero : toBase(purchase.short.amount!, purchase.short).high;
          const bought = multiplyRationals(size, toRational(purchase.count));
          expect(left === zero || short === zero).toBe(true);
          expect(compareRationals(left, size)).toBe(-1);
          expect(
            compareRationals(multiplyRationals(short, toRational(99)), addRationals(bought, zero)),
          ).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
