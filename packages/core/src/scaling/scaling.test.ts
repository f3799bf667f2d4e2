import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { singularise } from "../foods/food-words.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import type { Rational } from "../quantity/rational.ts";
import { divideRationals, toRational } from "../quantity/rational.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { formatIngredientLine } from "./format-ingredient-line.ts";
import { scaleIngredientLine } from "./scale-ingredient-line.ts";
import { baseServings, factorForServings, scaleRecipe, scaleRecipeBy } from "./scale-recipe.ts";

const one = toRational(1);

function shown(text: string, factor: string, options: { lang?: string; system?: "metric" | "us" } = {}): string {
  const line = parseIngredientLine(text, options.lang === undefined ? {} : { lang: options.lang });
  return formatIngredientLine(line, { factor: toRational(factor), ...options })
    .map((piece) => piece.text)
    .join("");
}

const scaledLines: readonly [text: string, factor: string, expected: string, lang?: string][] = [
  ["1 cup flour", "2", "2 cups flour"],
  ["2 cups flour", "1/2", "1 cup flour"],
  ["1/3 cup Shaoxing wine", "2", "⅔ cup Shaoxing wine"],
  ["1 1/2 tablespoons dark soy sauce", "2", "3 tablespoons dark soy sauce"],
  ["1 tablespoon oil", "3", "3 tablespoons oil"],
  ["1 Tbsp oil", "3", "3 Tbsp oil"],
  ["1.5 to 2 lbs pork belly , cut into 1” cubes", "2", "3–4 lbs pork belly , cut into 1” cubes"],
  ['1/2" ginger, sliced', "3", '1½" ginger, sliced'],
  ["1 inch ginger", "2", "2 inches ginger"],
  ["3 green onions, cut into 2” pieces", "2", "6 green onions, cut into 2” pieces"],
  ["2 (14-oz) cans crushed tomatoes", "1/2", "1 (14-oz) can crushed tomatoes"],
  ["1 (14- to 16-ounce) package tofu", "2", "2 (14- to 16-ounce) packages tofu"],
  ["one 15-ounce can beans", "2", "2 15-ounce cans beans"],
  ["400 g tin tomatoes", "2", "2 × 400 g tins tomatoes"],
  ["2 x 400 g tins tomatoes", "2", "4 x 400 g tins tomatoes"],
  ["1 cup (200 g) sugar", "2", "2 cups (400 g) sugar"],
  ["¼ cup plus 2 Tbsp oil", "2", "½ cup plus 4 Tbsp oil"],
  ["a pinch of salt", "2", "2 pinches of salt"],
  ["pinch of salt", "2", "pinch of salt"],
  ["salt and freshly ground black pepper", "3", "salt and freshly ground black pepper"],
  ["8 thin slices beef top round (about 5 oz each)", "1/2", "4 thin slices beef top round (about 5 oz each)"],
  ["1 onion, sliced", "2", "2 onions, sliced"],
  ["2 bay leaves", "1/2", "1 bay leaf"],
  ["2 large eggs", "1/2", "1 large egg"],
  ["3 whole star anise", "1/3", "1 whole star anise"],
  ["1 zucchini, diced", "2", "2 zucchini, diced"],
  ["1 malagueta or bird's eye chili, sliced", "2", "2 malagueta or bird's eye chilies, sliced"],
  ["1 canned chipotle chili in adobo", "2", "2 canned chipotle chilies in adobo"],
  ["juice of 2 limes", "1/2", "juice of 1 lime"],
  ["1-inch piece ginger, grated", "2", "2-inch piece ginger, grated"],
  ["½ Asian pear (or 1 small apple), grated", "4", "2 Asian pears (or 4 small apples), grated"],
  ["2 tablespoons fresh oregano or 2 teaspoons dried", "1/2", "1 tablespoon fresh oregano or 1 teaspoon dried"],
  ["1 tsp cornstarch, mixed with 1 tablespoon water", "2", "2 tsp cornstarch, mixed with 2 tablespoons water"],
  ["75 ml (5 tbsp) lemon juice, from 2 lemons", "2", "150 ml (½ cup + 2 tbsp) lemon juice, from 4 lemons"],
  ["1 kg fresh spinach, or 600 g frozen, thawed", "1/2", "½ kg fresh spinach, or 300 g frozen, thawed"],
  ["2 onions, 1 quartered and 1 sliced", "2", "4 onions, 2 quartered and 2 sliced"],
  ["1 lb sirloin or rib-eye, frozen for 30 minutes", "2", "2 lb sirloin or rib-eye, frozen for 30 minutes"],
  ["1 lb fish, cut into 2-inch pieces", "2", "2 lb fish, cut into 2-inch pieces"],
  ["1 lemon, cut into 6 wedges", "2", "2 lemons, cut into 6 wedges"],
  ["4 small eggplants (about 250 g each)", "1/4", "1 small eggplant (about 250 g each)"],
  ["1 lb 10 oz minced lamb", "2", "3¼ lb minced lamb"],
  ["500 g (1 lb 2 oz) spinach", "1/2", "250 g (9 oz) spinach"],
  ["1 kg (2.2 lb) spinach", "2", "2 kg (4.4 lb) spinach"],
  ["¼ cup soy sauce", "1/2", "2 tablespoons soy sauce"],
  ["2 Tbsp oil", "4/3", "2 Tbsp + 2 tsp oil"],
  ["1 tablespoon oil", "1/3", "1 teaspoon oil"],
  ["2 EL Rapsöl", "4/3", "2 EL + 2 TL Rapsöl", "de"],
  ["½ cup plus 2 tablespoons sugar", "4/3", "⅔ cup plus 2⅔ tablespoons sugar"],
  ["1 große Zwiebel", "2", "2 große Zwiebel", "de"],
  ["1 Zehe Knoblauch", "3", "3 Zehen Knoblauch", "de"],
  ["1 Glas Kirschen", "2", "2 Gläser Kirschen", "de"],
  ["1,5 dl Milch", "2", "3 dl Milch", "de"],
];

describe("formatIngredientLine", () => {
  it.each(scaledLines)("%s × %s", (text, factor, expected, lang) => {
    expect(shown(text, factor, lang === undefined ? {} : { lang })).toBe(expected);
  });

  it("shows weights, volumes and lengths in the reader's system", () => {
    expect(shown("1 lb pork belly", "1", { system: "metric" })).toBe("450 g pork belly");
    expect(shown('1/2" ginger, sliced', "2", { system: "metric" })).toBe("2½ cm ginger, sliced");
    expect(shown("500 g flour", "1", { system: "metric" })).toBe("500 g flour");
    expect(shown("2 (14-oz) cans tomatoes", "1", { system: "metric" })).toBe("2 (14-oz) cans tomatoes");
    expect(shown("2 onions", "1", { system: "metric" })).toBe("2 onions");
  });

  it("gives the cook's exact text when nothing changes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...scaledLines.map(([text]) => text)), fc.string()), (text) => {
        const pieces = formatIngredientLine(parseIngredientLine(text));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });

  it("changes nothing but amounts, units and the number of what is counted", () => {
    fc.assert(
      fc.property(fc.constantFrom(...scaledLines), fc.integer({ min: 2, max: 9 }), ([text, , , lang], factor) => {
        const line = parseIngredientLine(text, lang === undefined ? {} : { lang });
        const words = (factorText: Rational) =>
          formatIngredientLine(line, { factor: factorText, ...(lang !== undefined && { lang }) })
            .filter((piece) => !["amount", "unit", "text"].includes(piece.kind))
            .map((piece) => [piece.kind, (piece.text.match(/\p{L}+/gu) ?? []).map((word) => singularise(word))]);
        expect(words(toRational(factor))).toEqual(words(one));
      }),
    );
  });

  it("has as many pieces at every scale, so that a page can change them one by one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...scaledLines), fc.integer({ min: 1, max: 9 }), ([text], factor) => {
        fc.pre(!text.startsWith("400 g tin"));
        const line = parseIngredientLine(text);
        const kinds = (factorText: Rational) =>
          formatIngredientLine(line, { factor: factorText }).map((piece) => piece.kind);
        expect(kinds(toRational(`${factor}/3`))).toEqual(kinds(one));
      }),
    );
  });
});

const factorArbitrary = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 24 }))
  .map(([top, bottom]) => toRational(`${top}/${bottom}`));

describe("scaleIngredientLine", () => {
  it("scales every measure, and of packs the number", () => {
    const line = scaleIngredientLine(parseIngredientLine("2 (14-oz) cans tomatoes"), toRational(3));
    expect(line.measure).toEqual({
      amount: { kind: "exact", value: "6" },
      unit: "can",
      pack: { amount: { kind: "exact", value: "14" }, unit: "oz" },
    });
  });

  it("there and back gives the line again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...scaledLines), factorArbitrary, ([text], factor) => {
        const line = parseIngredientLine(text);
        expect(scaleIngredientLine(scaleIngredientLine(line, factor), divideRationals(one, factor))).toEqual(line);
      }),
    );
  });
});

const soup = parseRecipe(`---
title: Soup
servings: 4 to 6
ingredients:
  - 1 1/2 cups lentils
  - 2 onions
  - salt
---

1. Cook.
`).recipe;

describe("scaleRecipe", () => {
  it("reaches the servings asked for, from the lower end of a range", () => {
    const scaled = scaleRecipe(soup, 6);
    expect(scaled.ok && scaled.value.ingredients.map(({ line }) => line.measure)).toEqual([
      { amount: { kind: "exact", value: "9/4" }, unit: "cup" },
      { amount: { kind: "exact", value: "3" }, unit: null },
      null,
    ]);
    expect(scaled.ok && scaled.value.servings?.amount).toEqual({ kind: "range", low: "6", high: "9" });
  });

  it("says when it can't", () => {
    expect(scaleRecipe({ ...soup, servings: null }, 6)).toEqual({ ok: false, error: { code: "servings_unknown" } });
    for (const servings of [0, -2, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(scaleRecipe(soup, servings)).toEqual({ ok: false, error: { code: "servings_invalid", servings } });
    }
  });

  it("takes decimals as they are written", () => {
    expect(factorForServings(soup.servings, 0.4)).toEqual({ ok: true, value: "1/10" });
    expect(baseServings(soup.servings)).toBe("4");
  });

  it("there and back gives the recipe again", () => {
    fc.assert(
      fc.property(factorArbitrary, (factor) => {
        expect(scaleRecipeBy(scaleRecipeBy(soup, factor), divideRationals(one, factor))).toEqual(soup);
      }),
    );
  });
});
