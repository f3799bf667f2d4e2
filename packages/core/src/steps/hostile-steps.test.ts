import { describe, expect, it } from "vitest";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { estimateTimes } from "./estimate-times.ts";
import { findEquipment } from "./find-equipment.ts";
import { linkSteps } from "./link-steps.ts";

/** Four times the text. A recipe file may have 250,000 characters. */
const short = 15_000;
const long = 4 * short;
const base = parseRecipe("---\ntitle: T\ningredients:\n  - 1 tsp salt\n  - 2 onions\n---\n\n1. Cook.\n").recipe;

function withStep(unit: string, length: number): Recipe {
  const text = unit.repeat(Math.ceil(length / unit.length));
  return { ...base, steps: [{ number: 1, group: null, text, range: { start: 0, end: text.length }, fileLine: 8 }] };
}

/**
 * Four times the text takes four times as long where time is linear, sixteen times where it is quadratic. The least of some
 * runs, since a busy machine can only add.
 */
function expectGrowthOf(run: (length: number) => void): void {
  const leastTime = (length: number) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const started = performance.now();
        run(length);
        return performance.now() - started;
      }),
    );
  const ratio = () => leastTime(long) / leastTime(short);
  expect(Math.min(ratio(), ratio())).toBeLessThan(11);
}

/** Growth is what is tested; this only ends a test that would never end. */
const patience = 120_000;

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
    "%s, repeated, is linked in time that grows with the text only",
    { timeout: patience },
    (_name, unit) => {
      expectGrowthOf((length) => {
        expect(linkSteps(withStep(unit, length), { foods: starterFoodTable }).steps).toHaveLength(1);
      });
    },
  );

  it.each(["1 tsp salt, ", "For the tin: ", "butter/", "potatoes in ", "reserved water "])(
    "lines of %s, repeated, are linked in time that grows with the text only",
    { timeout: patience },
    (unit) => {
      const step = withStep("Add the salt and butter. ", 100);
      const lineOf = (length: number) => parseIngredientLine(unit.repeat(Math.ceil(length / 6 / unit.length)));
      const lines = new Map([short, long].map((length) => [length, lineOf(length)]));
      expectGrowthOf((length) => {
        const line = lines.get(length);
        const ingredients = base.ingredients.map((own) => ({ ...own, line: line ?? own.line }));
        expect(linkSteps({ ...step, ingredients }, { foods: starterFoodTable }).steps).toHaveLength(1);
      });
    },
  );

  it("estimates and finds tools in time that grows with the text only", { timeout: patience }, () => {
    expectGrowthOf((length) => {
      const recipe = withStep("Meanwhile simmer in a wok for 5 to 10 minutes ", length);
      expect(estimateTimes(recipe)?.totalMinutes).toBeGreaterThan(1000);
      expect(findEquipment(recipe)).toEqual(["wok"]);
    });
  });

  it("links lines of one food in time that grows with their number only", { timeout: patience }, () => {
    const line = parseIngredientLine("1 tsp salt");
    const recipeOf = (count: number): Recipe => ({
      ...base,
      ingredients: Array.from({ length: count }, (_, index) => ({
        number: index + 1,
        group: index % 2 === 0 ? "For the sauce" : null,
        line,
        range: { start: 0, end: 10 },
        fileLine: index + 3,
      })),
      steps: Array.from({ length: 30 }, (_, index) => ({
        number: index + 1,
        group: null,
        text: "Add the salt.",
        range: { start: 0, end: 13 },
        fileLine: index,
      })),
    });
    expectGrowthOf((length) => {
      const count = length / 20;
      const { steps } = linkSteps(recipeOf(count), { foods: starterFoodTable });
      expect(steps[0]?.mentions[0]?.ingredientNumbers).toEqual([1]);
      expect(steps.at(-1)?.mentions[0]?.ingredientNumbers).toHaveLength(count - 29);
    });
  });
});
