import { describe, expect, it } from "vitest";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { linkSteps } from "./link-steps.ts";

/** As long as a recipe file may be. */
const length = 250_000;
const base = parseRecipe("---\ntitle: T\ningredients:\n  - 1 tsp salt\n  - 2 onions\n---\n\n1. Cook.\n").recipe;

function withStep(unit: string): Recipe {
  const text = unit.repeat(Math.floor(length / unit.length));
  return { ...base, steps: [{ number: 1, group: null, text, range: { start: 0, end: text.length }, fileLine: 8 }] };
}

/** A search that starts again at each of n places and runs to the end takes minutes here; a plain one part of a second. */
const patience = 10_000;

describe("hostile steps", () => {
  const units = [
    "**salt** ",
    "**a ",
    "1 ",
    "350".padEnd(2000),
    "5".padEnd(2000),
    "the onion ingredients ",
    "half of the **",
    "- ",
    "half ",
  ];

  it.each(units.map((unit) => [unit.trim(), unit]))(
    "%s, repeated, is linked in bounded time",
    { timeout: patience },
    (_name, unit) => {
      const { steps } = linkSteps(withStep(unit), { foods: starterFoodTable });
      expect(steps).toHaveLength(1);
    },
  );

  it("links thousands of lines of one food in bounded time", { timeout: patience }, () => {
    const line = parseIngredientLine("1 tsp salt");
    const ingredients = Array.from({ length: 3000 }, (_, index) => ({
      number: index + 1,
      group: index % 2 === 0 ? "For the sauce" : null,
      line,
      range: { start: 0, end: 10 },
      fileLine: index + 3,
    }));
    const steps = Array.from({ length: 1000 }, (_, index) => ({
      number: index + 1,
      group: null,
      text: "Add the salt.",
      range: { start: 0, end: 13 },
      fileLine: index,
    }));
    const linked = linkSteps({ ...base, ingredients, steps }, { foods: starterFoodTable });
    expect(linked.steps[0]?.mentions[0]?.ingredientNumbers).toEqual([1]);
    expect(linked.steps.at(-1)?.mentions[0]?.ingredientNumbers).toHaveLength(2001);
  });
});
