import type { Recipe, RecipeIngredient } from "../recipe/recipe.ts";
import { groupStems } from "./assign-lines.ts";
import { stemsOf, toMethodWords } from "./method-words.ts";
import { findSentences } from "./sentences.ts";
import type { StepVocabulary } from "./step-vocabulary.ts";
import { stepVocabulary } from "./step-vocabulary.ts";

const wholeProductUnits = new Set(["batch", "recipe"]);
/** Where a link leads says nothing of the line. */
const linkTarget = /\]\([^)]*\)/gu;
const otherOnePattern = /(?<!\p{L})(?:or|oder|ou)(?!\p{L})/iu;
const smallStems = new Set(["the", "prepared", "homemade", "and", "of", "und", "et", "de"]);

/** What the groups of the list make and hold. */
interface Groups {
  /** Groups by the stems of their names. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stems of the lines of each group. */
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a group holds a line of a food with these stems. */
  readonly holds: (group: string, food: string) => boolean;
}

/**
 * Find lines that the recipe itself makes, so that nobody buys them: "2 cups reserved blanching liquid", pasta water
 * that the method uses, the marinade of another group, the stock of step 2.
 *
 * Rather one line too many on the list than one too few. A line counts only
 * - when it says that it was reserved, and nothing could be bought instead;
 * - when it points at another place of the recipe ("see step 2", "see below") and the method speaks of it there;
 * - when it is a liquid that cooking leaves and the method keeps it, or names the water of the cooking;
 * - when it names what another group of the list makes, which does not hold that very food;
 * - when it is food without an amount that is called prepared ("soaked seeds and grains") and stands in another group.
 */
export function findMadeOnTheWay(recipe: Recipe): readonly number[] {
  const vocabulary = stepVocabulary(recipe.lang);
  const { lang } = vocabulary;
  const method = recipe.steps.map((step) => step.text).join("\n");
  const kept = collectKeptWords(method, vocabulary);
  const methodStems = stemsOf(method, lang);
  const named = new Set(methodStems.map((stem, index) => `${methodStems[index - 1] ?? ""} ${stem}`));
  const groups = collectGroups(recipe, lang);
  const inMethod = new Set(methodStems);
  return recipe.ingredients
    .filter(({ line }) => line.kind !== "header")
    .filter(
      (ingredient) =>
        saysReserved(ingredient, vocabulary) ||
        pointsAtMethod(ingredient, inMethod, vocabulary) ||
        isKeptByProduct(ingredient, { kept, named, vocabulary }) ||
        isGroupProduct(ingredient, groups, vocabulary) ||
        isPreparedElsewhere(ingredient, groups, vocabulary),
    )
    .map((ingredient) => ingredient.number);
}

/** The words behind every order to keep something: "reserve a cup of the liquid" → a, cup, of, the, liquid. */
function collectKeptWords(method: string, { words, lang }: StepVocabulary): ReadonlySet<string> {
  const kept = new Set<string>();
  if (words.keep === null) return kept;
  const text = method.replace(/\*\*|__/g, "");
  for (const { start, end } of findSentences(text)) {
    const sentence = text.slice(start, end);
    const order = words.keep.exec(sentence);
    if (order === null) continue;
    for (const word of toMethodWords(sentence.slice(order.index), lang)) kept.add(word.stem);
  }
  return kept;
}

function collectGroups(recipe: Recipe, lang: string): Groups {
  const byName = new Map<string, Set<string>>();
  const stems = new Map<string, Set<string>>();
  const foods = new Set<string>();
  for (const { group, line } of recipe.ingredients) {
    if (group === null || line.kind === "header") continue;
    const key = groupStems(group, lang).join(" ");
    byName.set(key, (byName.get(key) ?? new Set()).add(group));
    const own = stems.get(group) ?? new Set();
    for (const stem of stemsOf(line.text, lang)) own.add(stem);
    stems.set(group, own);
    foods.add(`${group}\n${stemsOf(line.food, lang).join(" ")}`);
  }
  return { byName, stems, holds: (group, food) => foods.has(`${group}\n${food}`) };
}

function saysReserved({ line }: RecipeIngredient, { words }: StepVocabulary): boolean {
  // "reserved bacon fat or butter" can be bought, and then somebody has to.
  if (line.alternatives.length > 0 || otherOnePattern.test(line.text)) return false;
  return (words.made.reservedLine?.test(line.text) ?? false) && !/reserved for/i.test(line.text);
}

/** "Fish stock (see 2.)": the method makes it at that place. */
function pointsAtMethod(
  { line }: RecipeIngredient,
  inMethod: ReadonlySet<string>,
  { words, products, lang }: StepVocabulary,
): boolean {
  const last = stemsOf(line.food, lang).at(-1) ?? "";
  return (
    (words.made.pointsWithin?.test(line.text.replace(linkTarget, "]")) ?? false) &&
    products.has(last) &&
    inMethod.has(last)
  );
}

/**
 * The line is a liquid that cooking leaves, and the method keeps one of its name. "Reserve the beans" keeps none. Water of
 * the cooking need not be kept when the method names it ("add the pasta water").
 */
function isKeptByProduct(
  { line }: RecipeIngredient,
  context: {
    readonly kept: ReadonlySet<string>;
    /** Pairs of neighbouring stems of the method. */
    readonly named: ReadonlySet<string>;
    readonly vocabulary: StepVocabulary;
  },
): boolean {
  const { kept, named, vocabulary } = context;
  const stems = stemsOf(line.food, vocabulary.lang);
  const last = stems.at(-1) ?? "";
  const isOfCooking = stems.some((stem) => vocabulary.cooking.has(stem));
  const isByProduct =
    (vocabulary.words.made.liquid?.test(line.food) ?? false) ||
    (vocabulary.byProducts.has(last) && (line.flags.includes("made_on_the_way") || isOfCooking));
  if (!isByProduct) return false;
  const isNamedWater = last === "water" && isOfCooking && named.has(stems.slice(-2).join(" "));
  return kept.has(last) || isNamedWater;
}

function isGroupProduct(
  { line, group }: RecipeIngredient,
  { byName, holds }: Groups,
  { products, words, lang }: StepVocabulary,
): boolean {
  const stems = stemsOf(line.food, lang).filter((stem) => !smallStems.has(stem));
  if (stems.length === 0) return false;
  const key = stems.join(" ");
  const isWhole = line.measure?.unit != null && wholeProductUnits.has(line.measure.unit);
  const isProduct =
    products.has(stems.at(-1) ?? "") ||
    isWhole ||
    stems.length > 1 ||
    (words.made.pointsWithin?.test(line.text.replace(linkTarget, "]")) ?? false);
  const makers = [...(byName.get(key) ?? [])].filter((other) => other !== group);
  return isProduct && makers.some((other) => !holds(other, key));
}

/** "soaked seeds and grains", of which another group has the seeds and the grains. */
function isPreparedElsewhere(
  { line, group }: RecipeIngredient,
  { stems }: Groups,
  { prepared, lang }: StepVocabulary,
): boolean {
  if (group === null || line.measure !== null) return false;
  const [first = "", ...rest] = stemsOf(line.text, lang);
  const nouns = rest.filter((stem) => !smallStems.has(stem));
  if (!prepared.has(first) || nouns.length === 0) return false;
  return [...stems].some(([other, own]) => other !== group && nouns.every((stem) => own.has(stem)));
}
