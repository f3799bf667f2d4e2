import { describe, expect, it } from "vitest";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { estimateTimes } from "./estimate-times.ts";
import { findEquipment } from "./find-equipment.ts";
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
    "the rest ",
    "a little of the rest ",
    "half of the salt ",
    "2 more tbsp of the salt ",
    "the remaining fresh chopped diced salt ",
    "the dry the wet ",
    "salt. the dry ingredients. ",
    "the vegetables and the herbs ",
    "the sauce ingredients and all ingredients ",
    "onion/salt/onion-salt-",
    "bowl of hot water, ",
    "reserve the cooking liquid; ",
    "Set aside a third of a cup. ",
    "like the colour of a salt ",
    "a few drops of water ",
    "simmer 5 minutes ",
    "stirring constantly for 5 minutes, ",
    "large pot wok ",
    "rice ",
    "a ",
    "cut\n",
    "\u00a0",
  ];

  it.each(units.map((unit) => [unit.trim(), unit]))(
    "%s, repeated, is linked in bounded time",
    { timeout: patience },
    (_name, unit) => {
      const { steps } = linkSteps(withStep(unit), { foods: starterFoodTable });
      expect(steps).toHaveLength(1);
    },
  );

  it.each(["1 tsp salt, ", "For the tin: ", "butter/", "potatoes in ", "reserved water "])(
    "lines of %s, repeated, are linked in bounded time",
    { timeout: patience },
    (unit) => {
      const line = parseIngredientLine(unit.repeat(Math.floor(10_000 / unit.length)));
      const ingredients = base.ingredients.map((ingredient) => ({ ...ingredient, line }));
      const { steps } = linkSteps(
        { ...withStep("Add the salt and butter. "), ingredients },
        { foods: starterFoodTable },
      );
      expect(steps).toHaveLength(1);
    },
  );

  it("estimates and finds tools in bounded time", { timeout: patience }, () => {
    const recipe = withStep("Meanwhile simmer in a wok for 5 to 10 minutes ");
    expect(estimateTimes(recipe)?.totalMinutes).toBeGreaterThan(1000);
    expect(findEquipment(recipe)).toEqual(["wok"]);
  });

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
