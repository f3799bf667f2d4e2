import { describe, expect, it } from "vitest";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { countGroupNames } from "./count-group-names.ts";
import { parseIngredientLine } from "./parse-ingredient-line.ts";

describe("headings without a colon", () => {
  it.each([
    ["Sauce and Assembly", "en", 2],
    ["Dressing and salad", "en", 2],
    ["Teig und Belag", "de", 2],
    ["Pâte et garniture", "fr", 2],
    ["Dressing", "en", 1],
    ["Caesar dressing", "en", 0],
    ["sauce and assembly", "en", 0],
    ["Salt and Pepper", "en", 0],
    ["Sauce and", "en", 0],
    ["", "en", 0],
  ])("%s (%s) names %s parts of a dish", (text, lang, count) => {
    expect(countGroupNames(text, lang)).toBe(count);
  });

  it("are known by two names, or by one before an amount", () => {
    expect(parseIngredientLine("Sauce and Assembly").kind).toBe("header");
    expect(parseIngredientLine("Dressing").kind).toBe("ingredient");
    const recipe = (lines: string) => parseRecipe(`---\ntitle: X\ningredients:\n${lines}---\n`).recipe;
    const grouped = recipe("  - 1 lettuce\n  - Dressing\n  - 2 tbsp oil\n").ingredients;
    expect(grouped.map(({ group }) => group)).toEqual([null, "Dressing"]);
    const bought = recipe("  - 1 lettuce\n  - Dressing\n  - Croutons\n").ingredients;
    expect(bought.map(({ line }) => line.food)).toEqual(["lettuce", "dressing", "croutons"]);
  });
});
