import { describe, expect, it } from "vitest";
import { toRational } from "../quantity/rational.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { recipeYield } from "./recipe-yield.ts";

describe("recipeYield", () => {
  const table: readonly [servings: string, expected: ReturnType<typeof recipeYield>][] = [
    ["2 cups", { amount: { kind: "exact", value: toRational(2) }, unit: "cup" }],
    ["4", null],
    ["12 muffins", null],
  ];

  it.each(table)("of servings: %s", (servings, expected) => {
    const { recipe } = parseRecipe(`---\ntitle: Pesto\nservings: ${servings}\ningredients:\n  - basil\n---\n`);
    expect(recipeYield(recipe)).toEqual(expected);
  });
});
