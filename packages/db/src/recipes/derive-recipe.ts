import type {
  FoodTable,
  IngredientLine,
  Issue,
  LineCorrections,
  LinkedStep,
  LinkedSteps,
  Rational,
  Recipe,
  RecipeDocument,
} from "@larder/core";
import {
  certainDiets,
  linkSteps,
  matchLineFood,
  normaliseFoodName,
  parseRecipe,
  rationalToNumber,
  slugFrom,
  toDietKey,
  toPlannableRecipe,
} from "@larder/core";
import { readerVersion } from "../generated/reader-version.ts";
import { toStorable } from "../library/to-storable.ts";
import { baseServingsOf } from "./base-servings.ts";
import type { IngredientFood } from "./published-recipe.ts";

/** The ready document of a published revision: what readers get, beside the recipe's own columns. */
export interface ReadyRecipe {
  readonly readerVersion: string;
  readonly recipe: Recipe;
  readonly linked: LinkedSteps;
  readonly foods: readonly IngredientFood[];
  readonly baseServings: number | null;
}

/** What lists show of a recipe, cut to lengths that an index can hold. */
export interface SummaryColumns {
  readonly title: string;
  readonly description: string | null;
  readonly image: string | null;
  readonly course: string | null;
  readonly cuisine: string | null;
  readonly tags: string[];
  readonly diets: string[];
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly servingsText: string | null;
  /** Canonical text of a rational: exact. */
  readonly baseServings: string | null;
  readonly mainIngredient: string | null;
  readonly lang: string | null;
  readonly searchTerms: string;
  readonly searchIngredients: string;
  readonly searchMethod: string;
}

/** A row of the ingredient list. */
export interface DerivedIngredient {
  readonly number: number;
  readonly groupName: string | null;
  readonly text: string;
  readonly foodKey: string | null;
  readonly parsed: IngredientLine;
  readonly madeOnTheWay: boolean;
}

/** A row of the method. */
export interface DerivedStep {
  readonly number: number;
  readonly groupName: string | null;
  readonly text: string;
  readonly linked: LinkedStep;
}

/** Everything that the library stores beside the bytes and the text of a revision. */
export interface DerivedRecipe {
  /** As PostgreSQL stores it: what cannot be decoded is U+FFFD. The bytes are exact. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly fieldsEditable: boolean;
  readonly issues: readonly Issue[];
  /** Errors and warnings. */
  readonly issueCount: number;
  /** The slug that the text wishes for: its own, else that of its title. */
  readonly slug: string;
  /** Whether the text names its slug itself. */
  readonly namesSlug: boolean;
  readonly summary: SummaryColumns;
  readonly ingredients: readonly DerivedIngredient[];
  readonly steps: readonly DerivedStep[];
  readonly ready: ReadyRecipe;
}

/**
 * Read a recipe document and derive everything that is stored of it.
 *
 * A document that is not understood still gets a title (the file's name), a slug and its issues, so that it is listed.
 *
 * @param source the exact bytes
 * @param options.path the file's path, or the recipe's address: gives the title where the text names none
 */
export function deriveRecipe(
  source: Uint8Array,
  options: { readonly foods: FoodTable; readonly corrections: LineCorrections; readonly path: string | null },
): DerivedRecipe {
  const { corrections, path } = options;
  const document = parseRecipe(source, { corrections, ...(path !== null && { path }) });
  const recipe = toStorable(document.recipe);
  const linked = toStorable(linkSteps(recipe, { foods: options.foods }));
  const lang = recipe.lang ?? undefined;
  const ingredients = recipe.ingredients.map(
    ({ number, group, line }): DerivedIngredient => ({
      number,
      groupName: group,
      text: line.text,
      foodKey: findFoodKey(line, options.foods, lang),
      parsed: line,
      madeOnTheWay: linked.madeOnTheWay.includes(number),
    }),
  );
  const title = recipe.title.trim() === "" ? untitled : recipe.title;
  const shownRecipe: Recipe = { ...recipe, title };
  return {
    text: toStorable(document.text),
    readOnly: document.readOnly,
    fieldsEditable: document.fieldsEditable,
    issues: document.issues,
    issueCount: document.issues.filter((issue) => issue.severity !== "hint").length,
    slug: slugFrom(recipe.slug ?? title),
    namesSlug: recipe.slug !== null,
    summary: toSummaryColumns(document, shownRecipe, { ingredients, linked, foods: options.foods }),
    ingredients,
    steps: recipe.steps.map(({ number, group, text }) => ({
      number,
      groupName: group,
      text,
      linked: linked.steps.find((step) => step.number === number) ?? emptyLinkedStep(number),
    })),
    ready: {
      readerVersion,
      recipe: shownRecipe,
      linked,
      foods: ingredients.flatMap(({ number, foodKey, parsed }) =>
        foodKey === null ? [] : [{ number, foodKey, name: foodNameOf(foodKey, parsed, options.foods) }],
      ),
      baseServings: toNumberOrNull(baseServingsOf(recipe)),
    },
  };
}

/** Title of a recipe whose text names none and that is not a file. */
const untitled = "Untitled";

function toSummaryColumns(
  document: RecipeDocument,
  recipe: Recipe,
  derived: {
    readonly ingredients: readonly DerivedIngredient[];
    readonly linked: LinkedSteps;
    readonly foods: FoodTable;
  },
): SummaryColumns {
  const { ingredients, linked, foods } = derived;
  const main = toPlannableRecipe(recipe, "", foods).mainIngredient;
  const mainFood = main === null ? null : foods.get(main);
  const tags = uniqueTexts(recipe.tags, 100);
  const marked = uniqueTexts(recipe.diets.map(toDietKey), 30);
  const diets = uniqueTexts(certainDiets(recipe, foods, linked.madeOnTheWay), 30);
  return {
    // Lengths are those that a B-tree row (2704 bytes) and a text search vector (1 MB) hold with room to spare.
    title: cut(recipe.title, 300),
    description: cutOrNull(recipe.description, 2000),
    image: cutOrNull(recipe.image, 1000),
    course: cutOrNull(recipe.course, 100),
    cuisine: cutOrNull(recipe.cuisine, 100),
    tags,
    diets,
    prepMinutes: toMinutes(recipe.prepMinutes),
    cookMinutes: toMinutes(recipe.cookMinutes),
    totalMinutes: toMinutes(recipe.totalMinutes),
    servingsText: cutOrNull(recipe.servings?.text ?? null, 100),
    baseServings: baseServingsOf(recipe),
    mainIngredient: cutOrNull(mainFood?.name ?? null, 100),
    lang: cutOrNull(recipe.lang, 35),
    searchTerms: cut(
      [...tags, recipe.course, recipe.cuisine, ...marked, recipe.sourceName].filter(Boolean).join(" \n"),
      10_000,
    ),
    searchIngredients: cut(
      ingredients
        .map(({ text, foodKey, parsed }) => `${text} ${foodKey === null ? "" : foodNamesOf(foodKey, parsed, foods)}`)
        .join("\n"),
      60_000,
    ),
    // A document whose header could not be read has no steps; its text is searched all the same.
    searchMethod: cut(
      recipe.steps.length > 0 ? recipe.steps.map((step) => step.text).join("\n") : toStorable(document.text),
      100_000,
    ),
  };
}

/** What a line buys: a food's id, or `name:` and the normalised name of what the table does not know for sure. */
function findFoodKey(line: IngredientLine, foods: FoodTable, lang: string | undefined): string | null {
  if (line.kind !== "ingredient" || line.food === "") return null;
  const match = matchLineFood(line, foods, lang);
  return cut(match.kind === "known" ? match.food.id : `name:${normaliseFoodName(line.food)}`, 300);
}

/** The food's own name where the table knows it. */
function foodNameOf(foodKey: string, line: IngredientLine, foods: FoodTable): string {
  return foods.get(foodKey)?.name ?? (line.food === "" ? foodKey.replace(/^name:/, "") : line.food);
}

/** All names of the food where the table knows it: "scallions" are found by "green onion", "spring onion", "Frühlingszwiebel". */
function foodNamesOf(foodKey: string, line: IngredientLine, foods: FoodTable): string {
  const food = foods.get(foodKey);
  if (food === null) return foodNameOf(foodKey, line, foods);
  return [food.name, ...food.aliases, ...Object.values(food.names).flat()].join(", ");
}

function emptyLinkedStep(number: number): LinkedStep {
  return { number, mentions: [], timers: [], temperatures: [] };
}

function toNumberOrNull(value: Rational | null): number | null {
  return value === null ? null : rationalToNumber(value);
}

function toMinutes(minutes: number | null): number | null {
  // Integer columns; "a thousand years" is no cooking time.
  return minutes === null || minutes < 0 || minutes > 1_000_000 ? null : Math.round(minutes);
}

function uniqueTexts(texts: readonly string[], limit: number): string[] {
  return [...new Set(texts.map((text) => cut(text.trim(), 100)).filter((text) => text !== ""))].slice(0, limit);
}

function cutOrNull(text: string | null, length: number): string | null {
  return text === null || text.trim() === "" ? null : cut(text, length);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).toWellFormed();
}
