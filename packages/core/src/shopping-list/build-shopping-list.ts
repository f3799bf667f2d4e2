import type { Aisle, Food } from "../foods/food.ts";
import type { FoodTable } from "../foods/food-table.ts";
import { guessAisle } from "../foods/guess-aisle.ts";
import { isWrittenInPlural } from "../foods/is-written-in-plural.ts";
import { foodLinesOf, matchLineFood } from "../foods/match-line-food.ts";
import { normaliseFoodName } from "../foods/normalise-food-name.ts";
import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import { languageOf } from "../languages/languages.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import { compareRationals, toRational } from "../quantity/rational.ts";
import { scaleMeasure } from "../scaling/scale-ingredient-line.ts";
import type { UnitSystem } from "../units/unit.ts";
import { coverFruitParts } from "./cover-fruit-parts.ts";
import type { UnsaidAmount } from "./display-measures.ts";
import { displayMeasures } from "./display-measures.ts";
import type { ChoiceIndex } from "./household-choices.ts";
import { indexChoices } from "./household-choices.ts";
import type { CountedMeasure } from "./join-measures.ts";
import { joinMeasures } from "./join-measures.ts";
import { listSeparateFoods } from "./list-separate-foods.ts";
import { packNamedIn, roundUpToPacks } from "./round-up-to-packs.ts";
import type {
  ApartPair,
  FoodFigures,
  HandEntry,
  ItemSource,
  LeftOutLine,
  ShoppingItem,
  ShoppingList,
  ShoppingListInput,
  SourceStep,
} from "./shopping-list.ts";
import { soldPackOf } from "./sold-packs.ts";
import type { PantryStock } from "./use-pantry.ts";
import { hasStock, listPantryLeft, stockByFood, usePantry } from "./use-pantry.ts";
import type { RecipeNames, WantedLine } from "./wanted-line.ts";
import { listWantedLines } from "./wanted-line.ts";
import { listWithheld } from "./withheld.ts";

/** What the list leans on, and how it is shown. */
export interface ShoppingListOptions {
  readonly foods: FoodTable;
  /** Sections in the order of the household's shop. */
  readonly aisles: readonly Aisle[];
  readonly system?: UnitSystem;
  /** Language of hand-made entries and of the words shown; English by default. */
  readonly lang?: string;
  /** ISO code of the country whose packs are bought; without one, only those of lines and of the household. */
  readonly country?: string;
}

/** Where foods go that the table does not know. */
const unknownAisle = "other";
/** Foods that come out of the tap. Someone who writes "water" on the list by hand wants bottles. */
const tapFoods = new Set(["water"]);

const seasoningAisles = new Set(["spices", "sauces", "oils"]);

/** "salt and pepper", "sel et poivre". */
const joinedFoods = /\s+(?:and|&|und|et)\s+/iu;
/** "½ tsp each salt and pepper" gives both the same amount. */
const forEach = /(?<!\p{L})(?:each|je|jeweils|chacun)(?!\p{L})/iu;

/** A line with the food it asks for. */
interface ResolvedLine {
  readonly wanted: WantedLine;
  readonly foodKey: string;
  /** Where the food probably lies, when the table is not sure what it is. */
  readonly aisle: string | null;
  /** The food as the line says it. */
  readonly written: string;
  readonly steps: readonly SourceStep[];
}

/**
 * Merge what meals and people want into one list, with the reason for every number on it.
 *
 * A pure function: the order of meals and entries does not matter, and leaving out a meal gives the list that was there
 * before it. Sums are exact; what needs a density or a piece weight is joined and marked approximate; the rest stays side
 * by side with its reason. Every line of every recipe is in exactly one of: the sources of items, the sources of optional
 * items, the sources of `atHome`, `leftOut`. It is the source of one item, except that "salt and pepper" is one of each.
 */
export function buildShoppingList(input: ShoppingListInput, options: ShoppingListOptions): ShoppingList {
  const choices = indexChoices(input.choices);
  const leftOut: LeftOutLine[] = [];
  const recipeNames: RecipeNames = {
    normalise: normaliseFoodName,
    isSold: (line, lang) => matchLineFood(line, options.foods, lang ?? options.lang).kind === "known",
  };
  const lines = [
    ...input.meals.flatMap((meal) => listWantedLines(meal, recipeNames, (line) => leftOut.push(line))),
    ...input.entries.map((entry) => toWantedLine(entry, options.lang)),
  ];
  const readFood = rememberFoods(options.foods, options.lang);
  const needed = new Map<string, ResolvedLine[]>();
  const optional = new Map<string, ResolvedLine[]>();
  for (const wanted of lines) {
    const bought = resolveFoods(wanted, choices, readFood).filter(
      ({ foodKey }) => wanted.kind === "hand" || !tapFoods.has(foodKey),
    );
    if (bought.length === 0) leftOut.push(toLeftOut(wanted));
    for (const resolved of bought) addTo(wanted.optional ? optional : needed, resolved);
  }
  const stock = stockByFood(input.pantry ?? [], choices.resolve);
  const toItems = (groups: ReadonlyMap<string, readonly ResolvedLine[]>, keyPrefix: string, pantry: typeof stock) =>
    [...groups.entries()]
      .map(([foodKey, group]) => {
        return toItem(foodKey, group, { choices, options, keyPrefix, stock: pantry.get(foodKey) ?? [] });
      })
      .sort(compareItems(options.aisles));
  const wanted = toItems(needed, "", stock);
  const isAtHome = (item: ShoppingItem) =>
    item.measures.length === 0 && (item.alsoToTaste ? hasStock(stock.get(item.key) ?? []) : item.needed.length > 0);
  const lists = {
    items: wanted.filter((item) => !isAtHome(item)),
    optionalItems: toItems(optional, "optional:", new Map()),
    atHome: wanted.filter(isAtHome),
    leftOut: leftOut.sort(compareLeftOut),
  };
  return {
    ...lists,
    separateFoods: listSeparateFoods(wanted, options.foods),
    pantryLeft: listPantryLeft(stock),
    withheld: listWithheld(lists),
  };
}

/** What a name on a line means: the key its amounts are gathered under, the food if it is known, and where it lies. */
interface NamedFood {
  readonly key: string;
  readonly food: Food | null;
  readonly aisle: string | null;
}

type ReadFood = (name: string, wanted: WantedLine) => NamedFood;

/** Looking a food up is the costly part of a long list, and the same lines come again and again. */
function rememberFoods(foods: FoodTable, ownLang: string | undefined): ReadFood {
  const known = new Map<string, NamedFood>();
  return (name, { line, lang, kind }) => {
    const language = lang ?? ownLang;
    const question = `${language ?? ""}\n${kind}\n${name}\n${line.text}`;
    const answered = known.get(question);
    if (answered !== undefined) return answered;
    const isLinesOwn = name === line.food;
    const match = matchLineFood(isLinesOwn ? line : { ...line, food: name, preparation: null }, foods, language);
    const food = match.kind === "known" ? match.food : null;
    // By hand people write down anything: "hand cream" is not for the dairy shelf.
    const aisle = kind === "hand" && match.kind === "unknown" ? null : guessAisle(match, foods, language);
    const answer = { key: food?.id ?? `name:${normaliseFoodName(name)}`, food, aisle };
    known.set(question, answer);
    return answer;
  };
}

function toWantedLine(entry: HandEntry, lang: string | undefined): WantedLine {
  return {
    kind: "hand",
    mealId: null,
    day: null,
    recipeId: null,
    entryId: entry.entryId,
    title: "",
    lang: lang ?? null,
    ingredientNumber: null,
    fileLine: null,
    trail: [],
    line: parseIngredientLine(entry.text, lang === undefined ? {} : { lang }),
    scale: toRational(1),
    optional: false,
  };
}

/** The foods of a line: one, except where it names two known ones ("salt and pepper") without a sum for both together. */
function resolveFoods(wanted: WantedLine, choices: ChoiceIndex, readFood: ReadFood): readonly ResolvedLine[] {
  const { line } = wanted;
  if (line.otherFoods !== undefined) {
    return foodLinesOf(line).flatMap((one) => resolveFoods({ ...wanted, line: withoutOthers(one) }, choices, readFood));
  }
  const parts = line.food.split(joinedFoods).map((name) => name.trim());
  const hasOwnSum = line.measure !== null && !forEach.test(line.text);
  if (parts.length > 1 && !hasOwnSum && line.alternatives.length === 0) {
    const named = parts.map((name) => readFood(name, wanted));
    const foods = named.flatMap(({ food }) => food ?? []);
    // The table may know the pair as one thing ("macaroni and cheese"); a pair of staples is two things all the same.
    const isPair = readFood(line.food, wanted).food === null || foods.every((food) => food.staple);
    if (foods.length === named.length && isPair) {
      return named.map(({ key, aisle }, index) => {
        const one = parts[index] ?? "";
        return { wanted, aisle, written: one, ...chooseKey(key, one, choices) };
      });
    }
  }
  return [resolveFood(wanted, choices, readFood)];
}

/** The line's own food alone; its further ones are lines beside it. */
function withoutOthers({ otherFoods: _, ...line }: IngredientLine): IngredientLine {
  return line;
}

function resolveFood(wanted: WantedLine, choices: ChoiceIndex, readFood: ReadFood): ResolvedLine {
  const { line } = wanted;
  // A line that could not be read is bought as it stands: it must not vanish.
  const written = [line.food === "" ? line.text.trim() : line.food, ...line.alternatives];
  const named = written.map((name) => readFood(name, wanted));
  const keys = named.map(({ key }, index) => choices.ownKey(key, written[index] ?? ""));
  const preferred = keys
    .map((key) => choices.preferred.get(key))
    .find((key) => key !== undefined && keys.includes(key));
  const index = preferred === undefined ? 0 : keys.indexOf(preferred);
  const { key = "", aisle = null } = named[index] ?? {};
  const chosen = written[index] ?? "";
  const steps: SourceStep[] = written.length > 1 ? [{ kind: "alternative_chosen", among: written, chosen }] : [];
  const { foodKey, steps: choiceSteps } = chooseKey(key, chosen, choices);
  return { wanted, foodKey, aisle, written: chosen, steps: [...steps, ...choiceSteps] };
}

/** The food that the household takes a name for, with what it decided. */
function chooseKey(key: string, written: string, choices: ChoiceIndex): Pick<ResolvedLine, "foodKey" | "steps"> {
  const own = choices.ownKey(key, written);
  const foodKey = choices.resolve(own);
  const steps: SourceStep[] = [];
  if (own !== key) steps.push({ kind: "never_merged", foodKey: key, written });
  if (foodKey !== own) steps.push({ kind: "same_food", foodKey: own, written });
  return { foodKey, steps };
}

function addTo(groups: Map<string, ResolvedLine[]>, resolved: ResolvedLine): void {
  const group = groups.get(resolved.foodKey);
  if (group === undefined) groups.set(resolved.foodKey, [resolved]);
  else group.push(resolved);
}

function toItem(
  foodKey: string,
  group: readonly ResolvedLine[],
  context: {
    choices: ChoiceIndex;
    options: ShoppingListOptions;
    keyPrefix: string;
    stock: readonly PantryStock[];
  },
): ShoppingItem {
  const { choices, options, keyPrefix, stock } = context;
  const lines = [...group].sort((a, b) => compareWanted(a.wanted, b.wanted));
  const food = options.foods.get(foodKey);
  const figures = toFigures(foodKey, food, choices);
  const counted = lines.map(({ wanted }) => toCountedMeasures(wanted, food));
  const covered = coverFruitParts(
    lines.map(({ wanted }, index) => ({ line: wanted.line, counted: counted[index] ?? [] })),
  );
  const joining = { figures, keepApart: choices.keptApart.has(foodKey) };
  const whole = joinMeasures(
    covered.map((one) => one.counted),
    joining,
  );
  const afterPantry = usePantry(whole.counted, stock, joining);
  const usesPantry = afterPantry.steps.some((steps) => steps.length > 0);
  const joined = usesPantry
    ? joinMeasures(
        afterPantry.rest.map((rest) => rest.map((measure) => ({ measure, saidAgain: [] }))),
        { ...joining, target: whole.target },
      )
    : whole;
  const askForMore = lines.filter(({ wanted }, index) => asksForMore(wanted, counted[index] ?? []));
  const unsaid = findUnsaid(askForMore, food);
  const alsoToTaste = unsaid !== null;
  const measures = joined.measures.map((one) => one.measure);
  const shown = joined.measures.map((one) => ({ measure: one.measure, rough: one.mixedSystems }));
  const saysToTaste = lines.some(({ wanted }) => wanted.line.flags.includes("to_taste"));
  const typedByHand = lines.some(({ wanted }) => wanted.kind === "hand");
  const besideUnsaid = alsoToTaste ? measures : [];
  const pairs: readonly ApartPair[] = [
    ...joined.pairs,
    ...besideUnsaid.map((measure) => ({ reason: "amount_and_no_amount" as const, between: [measure, null] as const })),
  ];
  const reason = joined.apart ?? pairs[0]?.reason ?? null;
  return {
    key: `${keyPrefix}${foodKey}`,
    food: toItemFood(food, lines, measures, foodKey),
    aisle:
      choices.aisles.get(foodKey) ?? food?.aisle ?? lines.find(({ aisle }) => aisle !== null)?.aisle ?? unknownAisle,
    display:
      displayMeasures(shown, unsaid, options) || (saysToTaste ? languageOf(options.lang ?? "en").shopping.toTaste : ""),
    measures,
    needed: whole.measures.map((one) => one.measure),
    purchase: roundUpToPacks(
      measures,
      choices.packs.get(foodKey) ?? packNamedIn(measures) ?? soldPackOf(foodKey, options.country),
      { figures, ...(options.lang !== undefined && { lang: options.lang }) },
    ),
    alsoToTaste,
    approximate: measures.some((measure) => measure.approximate === true),
    // A staple is not bought unless asked for: writing it down is asking, and so is a pantry that holds too little.
    staple: !typedByHand && !usesPantry && (choices.staples.get(foodKey) ?? food?.staple ?? false),
    sources: lines.map((line, index) =>
      toSource(line, counted[index] ?? [], [
        ...(covered[index]?.steps ?? []),
        ...(whole.steps[index] ?? []),
        ...(afterPantry.steps[index] ?? []),
      ]),
    ),
    apart: reason === null ? null : { reason, pairs },
    figures,
  };
}

function toFigures(foodKey: string, food: Food | null, choices: ChoiceIndex): FoodFigures {
  return {
    liquid: food?.liquid ?? false,
    gramsPerMl: choices.densities.get(foodKey) ?? food?.densityGramsPerMl ?? null,
    pieceGrams: { ...food?.pieceWeightsGrams, ...choices.pieceWeights.get(foodKey) },
  };
}

/** The line's amounts after scaling: its own, and what is added on top. Packs are scaled in number, not in size. */
function toCountedMeasures({ line, scale }: WantedLine, food: Food | null): readonly CountedMeasure[] {
  const scaled = (measure: Measure) => scaleMeasure(withFoodsUnit(measure, food), scale);
  const own = line.measure === null ? [] : [line.measure];
  const all = [
    ...own.map((measure) => ({ measure: scaled(measure), saidAgain: line.furtherMeasures.map(scaled) })),
    ...line.addedMeasures.map((measure) => ({ measure: scaled(measure), saidAgain: [] })),
  ];
  return all.filter(({ measure }) => measure.amount !== null);
}

/**
 * "1 leaf of bay leaf": the unit is the food's own word, so leaves are what is counted anyway. "2 sticks celery": a food
 * that is sold by the stalk has no other sticks, so they add to stalks.
 */
function withFoodsUnit(measure: Measure, food: Food | null): Measure {
  const { unit } = measure;
  if (unit === null || measure.pack !== undefined || food === null) return measure;
  if (food.name.endsWith(` ${unit}`)) return { ...measure, unit: null };
  const isNamedBy = (word: string) => food.aliases.includes(`${food.name} ${word}`);
  if (food.pieceWeightsGrams[unit] !== undefined || !isNamedBy(unit)) return measure;
  const usual = Object.keys(food.pieceWeightsGrams).find(isNamedBy);
  return usual === undefined ? measure : { ...measure, unit: usual };
}

function asksForMore({ line }: WantedLine, counted: readonly CountedMeasure[]): boolean {
  return counted.length === 0 || line.flags.includes("plus_more") || line.flags.includes("to_taste");
}

/**
 * What lines without an amount, or with more on top, are about. "and to taste" is said of what seasons, or where a line says
 * so itself; of parsley "for serving" and of flour "for dusting" there is plus more.
 */
function findUnsaid(lines: readonly ResolvedLine[], food: Food | null): UnsaidAmount | null {
  if (lines.length === 0) return null;
  const isSeasoning = food !== null && (food.staple || seasoningAisles.has(food.aisle));
  const seasons = lines.some(({ wanted: { line } }) => {
    const { flags, purpose } = line;
    if (flags.includes("to_taste") || /(?<!\p{L})to taste/iu.test(line.text)) return true;
    return isSeasoning && !flags.includes("plus_more") && !flags.includes("for_serving") && purpose === null;
  });
  return seasons ? "to_taste" : "more";
}

function toSource(
  { wanted, steps }: ResolvedLine,
  counted: readonly CountedMeasure[],
  joinSteps: readonly SourceStep[],
): ItemSource {
  const scaled: SourceStep[] = wanted.scale === toRational(1) ? [] : [{ kind: "scaled", by: wanted.scale }];
  return {
    kind: wanted.kind,
    mealId: wanted.mealId,
    recipeId: wanted.recipeId,
    entryId: wanted.entryId,
    title: wanted.title,
    ingredientNumber: wanted.ingredientNumber,
    fileLine: wanted.fileLine,
    text: wanted.line.text,
    measures: counted.map((one) => one.measure),
    steps: [...steps, ...scaled, ...joinSteps],
  };
}

function toItemFood(
  food: Food | null,
  lines: readonly ResolvedLine[],
  measures: readonly Measure[],
  foodKey: string,
): ShoppingItem["food"] {
  if (food !== null) return { id: food.id, name: food.name, label: chooseLabel(food, lines, measures) };
  const name = chooseName(lines, foodKey);
  return { id: null, name, label: name };
}

/**
 * The food's name in the number that reads right beside its amount. Pieces say it themselves; beside grams and cups it
 * is the cooks' own wording that tells "200 g green beans" from "500 g pork belly".
 */
function chooseLabel(food: Food, lines: readonly ResolvedLine[], measures: readonly Measure[]): string {
  const amount = measures[0]?.unit === null ? measures[0].amount : null;
  if (amount !== null) return compareRationals(amountEnds(amount).high, toRational(1)) > 0 ? food.plural : food.name;
  return lines.some(({ written, wanted }) => isWrittenInPlural(written, food, wanted.lang)) ? food.plural : food.name;
}

/** Of several spellings the one that sorts first, so that the order of meals does not tell. */
function chooseName(lines: readonly ResolvedLine[], foodKey: string): string {
  const names = lines.map((line) => line.written).filter((name) => name !== "");
  return names.sort(compareTexts)[0] ?? foodKey.replace(/^name:/, "");
}

function toLeftOut(wanted: WantedLine): LeftOutLine {
  const { mealId, recipeId, title, ingredientNumber, fileLine, line } = wanted;
  return { reason: "not_bought", mealId, recipeId, title, ingredientNumber, fileLine, text: line.text };
}

function compareItems(aisles: readonly Aisle[]): (a: ShoppingItem, b: ShoppingItem) => number {
  const rank = new Map(aisles.map((aisle, index) => [aisle.id, index]));
  const rankOf = (item: ShoppingItem) => rank.get(item.aisle) ?? aisles.length;
  return (a, b) =>
    rankOf(a) - rankOf(b) ||
    compareTexts(a.food.name.toLowerCase(), b.food.name.toLowerCase()) ||
    compareTexts(a.key, b.key);
}

/** Plan order: by day (undated meals last), meal, place in the recipe; then what was typed by hand. */
function compareWanted(a: WantedLine, b: WantedLine): number {
  return (
    compareTexts(a.kind === "recipe" ? "0" : "1", b.kind === "recipe" ? "0" : "1") ||
    compareTexts(a.day ?? "9999-99-99", b.day ?? "9999-99-99") ||
    compareTexts(a.mealId ?? "", b.mealId ?? "") ||
    compareTrails([...a.trail, a.ingredientNumber ?? 0], [...b.trail, b.ingredientNumber ?? 0]) ||
    compareTexts(a.entryId ?? "", b.entryId ?? "") ||
    compareTexts(a.line.text, b.line.text)
  );
}

function compareTrails(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareLeftOut(a: LeftOutLine, b: LeftOutLine): number {
  return (
    compareTexts(a.mealId ?? "", b.mealId ?? "") ||
    compareTexts(a.recipeId ?? "", b.recipeId ?? "") ||
    (a.ingredientNumber ?? 0) - (b.ingredientNumber ?? 0) ||
    compareTexts(a.text, b.text)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
