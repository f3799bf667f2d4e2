import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type {
  Amount,
  ListedMeal,
  ListedRecipe,
  Rational,
  Recipe,
  ShoppingItem,
  ShoppingList,
  SubRecipe,
} from "@larder/core";
import {
  aisles,
  buildShoppingList,
  divideRationals,
  formatShoppingList,
  isRational,
  linkSteps,
  recipeYield,
  slugFrom,
  starterFoodTable,
  toRational,
} from "@larder/core";
import type { Command } from "../command.ts";
import { exitCodes, UsageError } from "../command.ts";
import type { ShopOutput } from "../output-schemas.ts";
import { readRecipeFile } from "../read-recipe-file.ts";
import { toMeasureOutput } from "../to-measure-output.ts";
import { words } from "../words.ts";

/** `larder shop`: one shopping list for several recipes, every amount with its sources. */
export const shopCommand: Command = {
  name: "shop",
  summary: "write one shopping list for recipes, each amount with its sources",
  help: `larder shop FILE[@SERVINGS | @xFACTOR]… [--json | --text]

  FILE       the recipe as written
  FILE@4     scaled to 4 servings (the file must say how many it serves)
  FILE@x2    scaled by a factor; "x1/2" and "x1.5" work too

A line such as "1 batch Pizza Dough (see recipe)" brings in pizza-dough.md of the same folder.

  --text     the list by aisle, to read or send (default)
  --json     one JSON document, schema in docs/schemas/shop.schema.json: {"version": 1,
             "items": [{food, display, measures: [{amount, unit}], sources: [{recipe, line, text}], apart?: {reason}}],
             "leftOut": [{recipe, line, text, reason}]}; amounts are exact: "3/2", "3/2..2"

Exit code: 0, 2 wrong call, unreadable file, or servings asked of a recipe that does not state its own.
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, text: { type: "boolean", default: false } },
    });
    if (positionals.length === 0) throw new UsageError(words.noPaths);
    const meals: ListedMeal[] = [];
    for (const [index, argument] of positionals.entries()) meals.push(await toMeal(argument, index));
    const list = buildShoppingList({ meals, entries: [], choices: [] }, { foods: starterFoodTable, aisles });
    io.out(values.json ? `${JSON.stringify(toOutput(list), null, 2)}\n` : formatShoppingList(list, "text"));
    return exitCodes.ok;
  },
};

async function toMeal(argument: string, index: number): Promise<ListedMeal> {
  const { path, scaling } = splitArgument(argument);
  const { document } = await readRecipeFile(path);
  const { recipe } = document;
  return {
    mealId: String(index + 1),
    day: null,
    scale: scaling === null ? toRational(1) : scaleFor(path, scaling, recipe.servings?.amount ?? null),
    recipe: await toListedRecipe(path, recipe, [path]),
  };
}

/** A recipe with the recipes that its lines refer to; `above` are the paths on the way here, so that a circle ends. */
async function toListedRecipe(path: string, recipe: Recipe, above: readonly string[]): Promise<ListedRecipe> {
  return {
    recipeId: path,
    title: recipe.title,
    lang: recipe.lang,
    ingredients: recipe.ingredients,
    madeOnTheWay: linkSteps(recipe, { foods: starterFoodTable }).madeOnTheWay,
    subRecipes: await readSubRecipes(path, recipe, above),
  };
}

/** "1 batch Pizza Dough (see recipe)" means `pizza-dough.md` in the same folder; without such a file it is left out. */
async function readSubRecipes(path: string, recipe: Recipe, above: readonly string[]): Promise<readonly SubRecipe[]> {
  const references = recipe.ingredients.filter(({ line }) => line.kind === "recipe_reference");
  const found: SubRecipe[] = [];
  for (const { line } of references) {
    const beside = join(dirname(path), `${slugFrom(line.food)}.md`);
    if (above.includes(beside) || !(await isFile(beside))) continue;
    const { document } = await readRecipeFile(beside);
    found.push({
      name: line.food,
      recipe: await toListedRecipe(beside, document.recipe, [...above, beside]),
      yields: recipeYield(document.recipe),
    });
  }
  return found;
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** What follows the last "@" is the scaling; a path may hold one of its own ("me@home/soup.md"). */
function splitArgument(argument: string): { path: string; scaling: string | null } {
  const scaled =
    /^(?<path>.+)@(?<scaling>x?\d[\d./]*)$/.exec(argument) ??
    /^(?<path>.+\.(?:md|markdown))@(?<scaling>[^/]*)$/i.exec(argument);
  return { path: scaled?.groups?.path ?? argument, scaling: scaled?.groups?.scaling ?? null };
}

function scaleFor(path: string, scaling: string, servings: Amount | null): Rational {
  const factor = scaling.startsWith("x");
  const wanted = readPositive(factor ? scaling.slice(1) : scaling);
  if (wanted === null) throw new UsageError(words.servingsInvalid(path, scaling));
  if (factor) return wanted;
  if (servings === null) throw new UsageError(words.servingsUnknown(path));
  // A range ("4 to 6") is cooked as written for its lower number of guests.
  return divideRationals(wanted, servings.kind === "exact" ? servings.value : servings.low);
}

function readPositive(text: string): Rational | null {
  if (!/^\d{1,6}(?:\.\d{1,6}|\/[1-9]\d{0,5})?$/.test(text)) return null;
  const value = toRational(text);
  return isRational(value) && value !== "0" ? value : null;
}

function toOutput(list: ShoppingList): ShopOutput {
  const optional = list.optionalItems.flatMap((item) => item.sources.map((source) => ({ source, reason: "optional" })));
  return {
    version: 1,
    items: list.items.map(toItemOutput),
    leftOut: [...list.leftOut.map((line) => ({ source: line, reason: line.reason as string })), ...optional].map(
      ({ source, reason }) => ({
        recipe: source.recipeId ?? "",
        line: source.fileLine ?? 1,
        text: source.text,
        reason,
      }),
    ),
  };
}

function toItemOutput(item: ShoppingItem): ShopOutput["items"][number] {
  const measures = item.measures.map(toMeasureOutput);
  return {
    food: item.food.name,
    display: item.display,
    measures: item.alsoToTaste ? [...measures, { amount: null, unit: null }] : measures,
    sources: item.sources.map(({ recipeId, fileLine, text }) => ({
      recipe: recipeId ?? "",
      line: fileLine ?? 1,
      text,
    })),
    aisle: item.aisle,
    staple: item.staple,
    ...(item.approximate && { approximate: true as const }),
    ...(item.apart && { apart: { reason: item.apart.reason } }),
  };
}
