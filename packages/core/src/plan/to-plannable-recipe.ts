import type { Food } from "../foods/food.ts";
import type { FoodTable } from "../foods/food-table.ts";
import { foodKeyOfLine, foodLinesOf } from "../foods/match-line-food.ts";
import { spoilsSoon } from "../foods/spoils-soon.ts";
import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import { rationalToNumber } from "../quantity/rational.ts";
import type { Recipe, RecipeIngredient } from "../recipe/recipe.ts";
import { convertAmount, dimensionOf } from "../units/units.ts";
import { certainDiets } from "./diets-of-recipe.ts";
import type { PlannableRecipe } from "./meal-plan.ts";

const meatAisles = new Set(["meat", "fish"]);
/** Where else a dish finds what it is about. Spices, sauces and flour are not it. */
const otherAisles = new Set(["produce", "dairy", "grains", "cans", "frozen", "bakery"]);
/** Less meat than this is a seasoning: the tofu of a mapo tofu is the dish, not its four ounces of pork. */
const leastMeatGrams = 150;
/** Foods that give taste to what the dish is about, whatever they weigh. */
const flavourings = new Set(
  (
    "garlic ginger lemon lime onion shallot green-onion butter parsley cilantro anchovy bacon pancetta canned-tomato " +
    "chopped-canned-tomato crushed-tomato tomato-passata tomato-paste kalamata-olive kimchi-juice"
  ).split(" "),
);

interface Candidate {
  readonly food: Food;
  readonly grams: number;
  /** Low is good. */
  readonly rank: number;
}

/**
 * What the planner needs to know of a recipe.
 *
 * The main ingredient is a guess by rule, the same every time: meat or fish that the title names, else the heaviest meat or
 * fish, else another food that the title names, else the heaviest of pulses, grains, cheese and vegetables. Kinds of
 * one food count as that food (chicken thighs are chicken). Diets are those that the recipe is marked with or that its foods surely fit.
 *
 * @returns `mainIngredient` is `null` when no known food stands out
 */
export function toPlannableRecipe(recipe: Recipe, recipeId: string, foods: FoodTable): PlannableRecipe {
  const lang = recipe.lang ?? undefined;
  const lines = recipe.ingredients.filter(({ line }) => line.kind === "ingredient" && line.food !== "");
  const named = lines.flatMap(({ line }) => foodLinesOf(line));
  const keys = [...new Set(named.map((line) => foodKeyOfLine(line, foods, lang)))].sort();
  return {
    recipeId,
    title: recipe.title,
    course: recipe.course,
    cuisine: recipe.cuisine,
    mainIngredient: findMainIngredient(recipe, lines, foods),
    totalMinutes: recipe.totalMinutes,
    diets: certainDiets(recipe, foods),
    foodKeys: keys,
    freshFoodKeys: keys.filter((key) => spoilsSoon(foods.get(key))),
  };
}

function findMainIngredient(recipe: Recipe, lines: readonly RecipeIngredient[], foods: FoodTable): string | null {
  const title = ` ${recipe.title.toLowerCase()} `;
  const candidates = lines.flatMap(({ line }): Candidate[] => {
    const food = foods.get(foodKeyOfLine(line, foods, recipe.lang ?? undefined));
    if (food === null || food.staple) return [];
    const grams = gramsOfLine(line, food);
    const rank = rankOf(food, { grams, inTitle: isInTitle(food, title, foods), hasAmount: line.measure !== null });
    return rank === null ? [] : [{ food, grams, rank }];
  });
  const [best] = candidates.sort((a, b) => a.rank - b.rank || b.grams - a.grams || (a.food.id < b.food.id ? -1 : 1));
  return best === undefined ? null : wholeFood(best.food, foods).id;
}

function rankOf(food: Food, line: { grams: number; inTitle: boolean; hasAmount: boolean }): number | null {
  const { grams, inTitle, hasAmount } = line;
  const isFlavouring = flavourings.has(food.id) || flavourings.has(food.parent ?? "");
  if (meatAisles.has(food.aisle) && !isFlavouring) {
    if (inTitle) return 0;
    // Eight thighs weigh nothing that is known, but they are no seasoning.
    return grams === 0 || grams >= leastMeatGrams ? 1 : 4;
  }
  if (!otherAisles.has(food.aisle) && !meatAisles.has(food.aisle)) return null;
  if (isFlavouring || food.liquid) return inTitle ? 3 : 5;
  if (inTitle) return 2;
  return hasAmount ? 3 : 5;
}

function isInTitle(food: Food, title: string, foods: FoodTable): boolean {
  return [food, wholeFood(food, foods)].some(
    (one) =>
      [one.name, one.plural, ...(one.names.fr ?? [])].some((name) => hasWord(title, name)) ||
      // German titles are one word: "Linseneintopf".
      (one.names.de ?? []).some((name) => name.length > 4 && title.includes(name.toLowerCase())),
  );
}

function hasWord(title: string, name: string): boolean {
  const word = name.toLowerCase();
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
    if (!isLetter(title[at - 1]) && !isLetter(title[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** "chicken thigh" → "chicken". */
function wholeFood(food: Food, foods: FoodTable): Food {
  const parent = food.parent === null ? null : foods.get(food.parent);
  return parent ?? food;
}

/** What the line itself says it weighs ("2 potatoes (about 300 g)") before what its amount usually weighs. */
function gramsOfLine({ measure, furtherMeasures }: IngredientLine, food: Food): number {
  const said = furtherMeasures.find(({ unit }) => unit !== null && dimensionOf(unit) === "mass");
  return gramsOf(said ?? measure, food);
}

function gramsOf(measure: Measure | null, food: Food): number {
  if (measure === null || measure.amount === null) return 0;
  const counted = rationalToNumber(amountEnds(measure.amount).high);
  const { unit, pack } = measure;
  if (pack !== undefined) return counted * gramsOf({ amount: pack.amount, unit: pack.unit }, food);
  switch (dimensionOf(unit)) {
    case "mass":
      return inUnit(measure, "g");
    case "volume":
      return inUnit(measure, "ml") * (food.densityGramsPerMl?.value ?? 1);
    case "count":
      return counted * (food.pieceWeightsGrams[unit ?? ""]?.value ?? 0);
    case "length":
    case "vague":
      return 0;
  }
}

function inUnit(measure: Measure, unit: string): number {
  const converted = measure.amount === null ? null : convertAmount(measure.amount, measure.unit, unit);
  return converted === null ? 0 : rationalToNumber(amountEnds(converted).high);
}
