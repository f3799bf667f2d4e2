/*
 * How long a shopping list takes, and how that grows with its lines.
 *
 *   node bench/shopping-list.ts
 *
 * The weeks are made of the starter library in its own order, one recipe a meal: 84 meals are breakfast, lunch and dinner
 * of four weeks. Each is timed with and without a pantry of 50 things, against a floor: the same lines summed by name and
 * unit in a map, which merges no names and converts, explains and leaves out nothing. Lines are read before the clock
 * starts, for both. Prints milliseconds of the fastest of several runs and microseconds per line; growth is the time per
 * line beside that of the row above, 1 when it is linear. "Cold" is the first list of a process, which also indexes the
 * foods.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { ListedMeal, PantryItem, ShoppingList } from "@larder/core";
import {
  addAmounts,
  aisles,
  buildShoppingList,
  exactAmount,
  linkSteps,
  parseRecipe,
  scaleAmount,
  starterFoodTable,
  toRational,
} from "@larder/core";

const folder = `${import.meta.dirname}/../recipes`;
const recipes = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .sort()
  .map((path) => {
    const { recipe } = parseRecipe(readFileSync(`${folder}/${path}`), { path });
    const { madeOnTheWay } = linkSteps(recipe, { foods: starterFoodTable });
    return { recipeId: path, title: recipe.title, lang: recipe.lang, ingredients: recipe.ingredients, madeOnTheWay };
  });

const scales = ["1", "2", "1/2", "3/2", "4/3"].map(toRational);
const options = { foods: starterFoodTable, aisles, country: "US" };

const fourWeeks = mealsOf((meals) => meals.length >= 84);
const started = performance.now();
const first = build(fourWeeks, []);
const cold = performance.now() - started;
console.log(`${recipes.length} recipes; four weeks are ${describe(fourWeeks, first)}; cold ${cold.toFixed(0)} ms\n`);

console.log(
  ["lines", "meals", "items", "list", "µs/line", "growth", "pantry", "µs/line", "sum", "µs/line"].map(pad).join(""),
);
let before: number | null = null;
for (const size of [100, 300, countLines(fourWeeks), 3000, 10_000]) {
  const meals = mealsOf((chosen) => countLines(chosen) >= size);
  const lines = countLines(meals);
  const list = build(meals, []);
  const pantry = pantryOf(list);
  const runs = Math.max(5, Math.round(20_000 / lines));
  const bare = fastest(runs, () => build(meals, []));
  const stocked = fastest(runs, () => build(meals, pantry));
  const floor = fastest(runs, () => sumByName(meals));
  const perLine = (milliseconds: number) => ((milliseconds / lines) * 1000).toFixed(1);
  const growth = before === null ? "" : `× ${(bare / lines / before).toFixed(2)}`;
  before = bare / lines;
  const cells = [
    String(lines),
    String(meals.length),
    String(list.items.length),
    bare.toFixed(1),
    perLine(bare),
    growth,
    stocked.toFixed(1),
    perLine(stocked),
    floor.toFixed(1),
    perLine(floor),
  ];
  console.log(cells.map(pad).join(""));
}

function build(meals: readonly ListedMeal[], pantry: readonly PantryItem[]): ShoppingList {
  return buildShoppingList({ meals, entries: [], choices: [], pantry }, options);
}

function mealsOf(isEnough: (meals: readonly ListedMeal[]) => boolean): readonly ListedMeal[] {
  const meals: ListedMeal[] = [];
  while (!isEnough(meals)) {
    const at = meals.length;
    const recipe = recipes[at % recipes.length];
    if (recipe === undefined) throw new Error(`No recipes in ${folder}`);
    const day = `2026-${String(1 + (Math.floor(at / 84) % 12)).padStart(2, "0")}-${String(1 + (Math.floor(at / 3) % 28)).padStart(2, "0")}`;
    meals.push({
      mealId: `meal-${String(at).padStart(5, "0")}`,
      day,
      scale: scales[at % scales.length] ?? toRational(1),
      recipe,
    });
  }
  return meals;
}

function countLines(meals: readonly ListedMeal[]): number {
  return meals.reduce((sum, { recipe }) => sum + recipe.ingredients.length, 0);
}

/** Half of what the first fifty items want. */
function pantryOf(list: ShoppingList): readonly PantryItem[] {
  return list.items.slice(0, 50).map(({ key, measures: [measure] }, index) => {
    const half = measure?.amount == null ? null : scaleAmount(measure.amount, toRational("1/2"));
    return {
      pantryItemId: `p${index}`,
      foodKey: key,
      measure: measure === undefined || half === null ? null : { ...measure, amount: half },
      bestBeforeDay: null,
    };
  });
}

/** What a plain list does: the same name and unit are added, with the same exact numbers. */
function sumByName(meals: readonly ListedMeal[]): number {
  const sums = new Map<string, ReturnType<typeof exactAmount>>();
  for (const { scale, recipe } of meals) {
    for (const { line } of recipe.ingredients) {
      const key = `${line.food.toLowerCase()}\n${line.measure?.unit ?? ""}`;
      const amount = line.measure?.amount;
      const sum = sums.get(key) ?? exactAmount(toRational(0));
      sums.set(key, amount == null ? sum : (addAmounts(sum, scaleAmount(amount, scale)) as typeof sum));
    }
  }
  return sums.size;
}

function fastest(runs: number, work: () => unknown): number {
  work();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

function describe(meals: readonly ListedMeal[], list: ShoppingList): string {
  return `${meals.length} meals, ${countLines(meals)} lines, ${list.items.length} items`;
}

function pad(text: string): string {
  return text.padStart(9);
}
