import { describe, expect, it } from "vitest";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { detectRegion } from "./detect-region.ts";

function regionOf(lines: readonly string[], sourceUrl: string | null = null, lang = "en"): string | null {
  return detectRegion({ lang, lines, sourceUrl });
}

describe("detectRegion", () => {
  it.each([
    ["https://www.bbc.co.uk/food/recipes/x", "GB"],
    ["https://www.bbcgoodfood.com/recipes/x", "GB"],
    ["https://www.taste.com.au/recipes/x", "AU"],
    ["http://example.co.nz", "NZ"],
    ["https://www.seriouseats.com/x", null],
    ["https://example.com/au.uk", null],
    ["not an address.uk", null],
  ])("takes the country of the site %s: %s", (url, region) => {
    expect(regionOf([], url)).toBe(region);
  });

  it("lets two words speak for a region, one of them its own", () => {
    expect(regionOf(["2 courgettes", "100 g caster sugar"])).toBe("GB");
    expect(regionOf(["300 ml thickened cream", "1 tbsp caster sugar"])).toBe("AU");
    expect(regionOf(["2 courgettes"])).toBeNull();
    expect(regionOf(["1 tin beans", "100 g caster sugar"])).toBeNull();
  });

  it("believes no words that others speak against", () => {
    expect(regionOf(["2 courgettes", "1 tin tomatoes", "1 cup heavy cream"])).toBeNull();
    expect(regionOf(["2 courgettes", "100 g caster sugar"], "https://example.com/x")).toBeNull();
    expect(regionOf(["2 Courgettes", "1 Tin"], null, "de")).toBeNull();
  });
});

describe("a recipe's units", () => {
  const unitsOf = (text: string) => parseRecipe(text).recipe.ingredients.map(({ line }) => line.measure?.unit);
  const lines = "ingredients:\n  - 1 tbsp oil\n  - 1 cup flour\n  - 1 pint milk\n  - 1 tsp salt\n";
  const body = "\n1. Mix the flour and the milk with the oil, then add the salt and bake until brown.\n";

  it.each([
    ["", ["tbsp", "cup", "pint", "tsp"]],
    ["lang: en-GB\n", ["metric-tbsp", "metric-cup", "imperial-pint", "metric-tsp"]],
    ["lang: en-AU\n", ["au-tbsp", "metric-cup", "imperial-pint", "metric-tsp"]],
    ["sourcelink: https://www.taste.com.au/x\n", ["au-tbsp", "metric-cup", "imperial-pint", "metric-tsp"]],
    ["lang: en\nsourcelink: https://www.taste.com.au/x\n", ["tbsp", "cup", "pint", "tsp"]],
  ])("are those of its origin: %s", (fields, units) => {
    expect(unitsOf(`---\ntitle: X\n${fields}${lines}---\n${body}`)).toEqual(units);
  });
});
