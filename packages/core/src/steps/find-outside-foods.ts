import type { Food, FoodMatch } from "../foods/food.ts";
import type { FoodCategory } from "../foods/food-facts.ts";
import type { FoodTable } from "../foods/food-table.ts";
import { languageOf } from "../languages/languages.ts";
import type { TextRange } from "../text-range.ts";
import type { StepText } from "./find-mentions.ts";
import { areNeighbours } from "./find-mentions.ts";
import type { IngredientNames } from "./ingredient-names.ts";
import type { MethodWord } from "./method-words.ts";
import { stemsOf } from "./method-words.ts";
import { rangeOver } from "./range-over.ts";
import type { StepVocabulary } from "./step-vocabulary.ts";

const mostWords = 3;
/** How far back words are looked at. */
const furthestBack = 60;
/** Dishes and what they are made of on the way carry the names of foods too: "the dough", "spread the pesto". */
const madeCategories: ReadonlySet<FoodCategory> = new Set(["pastry", "ready-made", "bread", "spread"]);
const sauces: ReadonlySet<FoodCategory> = new Set(["sauce", "condiment", "stock"]);
const madeOfListed: ReadonlySet<FoodCategory> = new Set(["fat", "stock"]);

const knownWater = new Set(["the", "this", "that", "das", "dem", "l"]);

/** A food that a step uses and no line has. */
export interface OutsideFood extends TextRange {
  readonly foodId: string;
}

/**
 * Find foods that a step uses and no line of the recipe has: the water to boil in, the rice to serve with.
 *
 * Precision before completeness: only names that the table surely knows, in full, that are neither a kind of what the
 * list has nor a word of the dish's own name. Water counts unless it is only rinsed or dipped in.
 *
 * @param dishWords stems of the recipe's title and of its groups
 * @param taken ranges of the step that are something else already, in order
 */
export function findOutsideFoods(
  { step, words, sentences }: StepText,
  names: IngredientNames,
  context: {
    readonly foods: FoodTable;
    readonly lang: string;
    readonly vocabulary: StepVocabulary;
    readonly dishWords: ReadonlySet<string>;
    readonly taken: readonly TextRange[];
    /** Whether an earlier step had such water: "the water" is that one. */
    readonly hasWater: boolean;
  },
): readonly OutsideFood[] {
  const { text } = step;
  const { foods, lang, vocabulary, dishWords, taken } = context;
  const { keepsCapitals } = languageOf(lang);
  let { hasWater } = context;
  const listed = listedKeys(names, foods);
  const found: OutsideFood[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (first === undefined || rangeOver(taken, first) !== null) continue;
    for (let count = mostWords; count > 0; count--) {
      const last = words[index + count - 1];
      if (last === undefined) continue;
      const range = { start: first.start, end: last.end };
      const phrase = words.slice(index, index + count);
      if (phrase.some((word, at) => at > 0 && !areNeighbours(text, phrase[at - 1], word))) continue;
      if (rangeOver(taken, range) !== null) continue;
      const food = foodOf(foods.find(text.slice(range.start, range.end), lang));
      if (food === null || !isWrittenName(phrase, food, vocabulary)) continue;
      // German nouns have a capital: "dünsten" is no flour.
      if (keepsCapitals && !/^\p{Lu}/u.test(text.slice(last.start, last.end))) continue;
      // "salt and pepper" are two.
      if (phrase.some((word) => vocabulary.nameJoiners.has(word.stem))) continue;
      const next = words[index + count];
      const isNext = next !== undefined && areNeighbours(text, last, next);
      if (isNext && (vocabulary.otherThings.has(next.stem) || /(?:ed|like)$/u.test(next.lower))) break;
      // "Oil" where the list has two oils is one of them.
      if (food.id !== "water" && names.lines.has(phrase.map((word) => word.stem).join(" "))) break;
      // Bacon fat comes from the bacon of the list.
      if (madeOfListed.has(food.category) && count > 1 && names.lines.has(first.stem)) break;
      if (!isUsed(food, phrase, { listed, dishWords, vocabulary })) break;
      if (count === 1 && isNext && isVerb(words[index - 1], next, { text, first, vocabulary })) break;
      const before = text.slice(Math.max(0, first.start - furthestBack), first.start);
      if (vocabulary.words.likeness?.test(before)) break;
      const sentence = rangeOver(sentences, first) ?? range;
      // A sauce that no line has is one that the method made, unless the dish is served with it.
      if (
        sauces.has(food.category) &&
        food.aisle !== "cans" &&
        !vocabulary.words.serving?.test(text.slice(Math.max(sentence.start, first.start - furthestBack), first.start))
      )
        break;
      if (food.id === "water") {
        const around = text.slice(
          Math.max(sentence.start, first.start - furthestBack),
          Math.min(sentence.end, last.end + 12),
        );
        if (vocabulary.words.waterAside?.test(around)) break;
        if (hasWater && knownWater.has(words[index - 1]?.lower ?? "")) break;
        hasWater = true;
      }
      found.push({ ...range, foodId: food.id });
      index += count - 1;
      break;
    }
  }
  return found;
}

/** "and sprinkle the", "Mound it": at the head of an order and before its object, the word is a verb. */
function isVerb(
  before: MethodWord | undefined,
  next: MethodWord,
  context: { readonly text: string; readonly first: MethodWord; readonly vocabulary: StepVocabulary },
): boolean {
  const { text, first, vocabulary } = context;
  if (!vocabulary.words.objectOpeners.has(next.lower)) return false;
  if (before === undefined) return true;
  return /[.;:,!?\n(]/u.test(text.slice(before.end, first.start)) || vocabulary.words.beforeVerbs.has(before.lower);
}

/** "Pepper" alone is the spice that every kitchen has. */
function foodOf(match: FoodMatch): Food | null {
  if (match.kind === "known") return match.food;
  return match.kind === "ambiguous" ? (match.candidates.find((food) => food.staple) ?? null) : null;
}

/** What the list has, with what it is a kind of and what is a kind of it. */
function listedKeys(names: IngredientNames, foods: FoodTable): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { foodKey, food } of names.facts.values()) {
    keys.add(foodKey);
    for (
      let parent = food?.parent ?? null;
      parent !== null && !keys.has(parent);
      parent = foods.get(parent)?.parent ?? null
    )
      keys.add(parent);
  }
  return keys;
}

/** The table also finds a food behind modifiers; a mention begins and ends with a word of one of its names. */
function isWrittenName(phrase: readonly { readonly stem: string }[], food: Food, { lang }: StepVocabulary): boolean {
  const stems = writtenStems(food, lang);
  return stems.has(phrase[0]?.stem ?? "") && stems.has(phrase.at(-1)?.stem ?? "");
}

function writtenStems(food: Food, lang: string): ReadonlySet<string> {
  const byFood = knownStems.get(lang) ?? new WeakMap<Food, ReadonlySet<string>>();
  knownStems.set(lang, byFood);
  const known = byFood.get(food);
  if (known !== undefined) return known;
  const names = [food.name, food.plural, ...food.aliases, ...(food.names[lang] ?? [])];
  const stems = new Set(names.flatMap((name) => stemsOf(name, lang)));
  byFood.set(food, stems);
  return stems;
}

/** By language; there are as many as the tables of words. */
const knownStems = new Map<string, WeakMap<Food, ReadonlySet<string>>>();

function isUsed(
  food: Food,
  phrase: readonly { readonly stem: string; readonly lower: string }[],
  context: {
    readonly listed: ReadonlySet<string>;
    readonly dishWords: ReadonlySet<string>;
    readonly vocabulary: StepVocabulary;
  },
): boolean {
  const { listed, dishWords, vocabulary } = context;
  const last = phrase.at(-1)?.stem ?? "";
  if (food.id === "water") return true;
  if (listed.has(food.id) || (food.parent !== null && listed.has(food.parent))) return false;
  if (madeCategories.has(food.category) || dishWords.has(last)) return false;
  if (phrase.length > 1) return !vocabulary.words.plainModifiers.has(phrase[0]?.lower ?? "");
  // "The caramel", "the dough": one word for what the method made.
  return (
    !vocabulary.products.has(last) &&
    !vocabulary.wideWords.has(last) &&
    !vocabulary.words.otherwise.has(phrase[0]?.lower ?? "")
  );
}
