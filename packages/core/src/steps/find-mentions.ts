import type { FoodTable } from "../foods/food-table.ts";
import type { RecipeStep } from "../recipe/recipe.ts";
import type { TextRange } from "../text-range.ts";
import type { IngredientNames, NamedLine } from "./ingredient-names.ts";
import { isWideName } from "./ingredient-names.ts";
import type { MethodWord } from "./method-words.ts";
import { toMethodWords } from "./method-words.ts";
import { rangeOver } from "./range-over.ts";

/** A place that names ingredients, before lines of the same food are told apart. */
export interface FoundMention extends TextRange {
  readonly lines: readonly NamedLine[];
  readonly bold: boolean;
}

/** What a word after a name makes of it: "pasta water" is not the pasta, "egg mixture" not the eggs. */
const otherThings = new Set(
  (
    "water liquid juice stock broth paste powder sauce soup oil vinegar milk pan pot board bowl knife thermometer cooker " +
    "steamer mixture dough batter filling syrup size sized color colour skin bone fat rind shell"
  ).split(" "),
);

/** Words before a name that don't make another food of it. */
const plainModifiers = new Set(
  (
    "the a all of your cooking remaining reserved rest half cold hot warm fresh melted chopped sliced diced minced cooked " +
    "prepared toasted drained soaked browned seared raw whole other more some this that these those each every softened " +
    "room temperature boiling beaten grated crushed in and with to into add over or"
  ).split(" "),
);

const aboutTheWater = new Set(["the", "this", "that", "remaining", "rest", "das", "dem", "restliche", "l"]);

/** Bold text longer than this is no name; the limit keeps unclosed marks from being searched for to the end. */
const boldPattern = /(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1/gsu;
const conjunctionPattern = /,|&|\/|\s(?:and|or|und|oder|et|ou)\s/iu;
/** Longer bold text is a warning or a heading, not the name of a thing. */
const mostBoldWords = 6;
const mostNeighbours = 2;

/**
 * Find the places of a step that name ingredients: the longest name first, whole words only.
 *
 * A name that is part of another known food ("milk" in "coconut milk") is not a mention of it. Bold text that is in no
 * line ("**water**") is a mention without lines; bold around a short name ("**pork chunks**") is a mention as a whole.
 *
 * @param taken ranges that are something else already: timers, temperatures, "the sauce ingredients"
 */
export function findMentions(
  step: RecipeStep,
  names: IngredientNames,
  options: { readonly foods: FoodTable; readonly lang: string; readonly taken: readonly TextRange[] },
): readonly FoundMention[] {
  const { text } = step;
  const words = toMethodWords(text, options.lang);
  const taken = [...options.taken].sort((a, b) => a.start - b.start);
  const bolds = findBold(text).filter((bold) => rangeOver(taken, bold) === null);
  const found: FoundMention[] = [];
  for (let index = 0; index < words.length; ) {
    const match = longestName(text, words, index, names, bolds, options);
    if (match === null || rangeOver(taken, match) !== null) {
      index++;
      continue;
    }
    found.push(match);
    while ((words[index]?.start ?? match.end) < match.end) index++;
  }
  return withWholeBold(text, found, bolds);
}

function findBold(text: string): readonly TextRange[] {
  return [...text.matchAll(boldPattern)].map((match) => {
    const [, marks = "", inner = ""] = match;
    const start = match.index + marks.length;
    return { start, end: start + inner.length };
  });
}

function longestName(
  text: string,
  words: readonly MethodWord[],
  index: number,
  names: IngredientNames,
  bolds: readonly TextRange[],
  options: { readonly foods: FoodTable; readonly lang: string },
): FoundMention | null {
  const first = words[index];
  if (first === undefined) return null;
  const stems: string[] = [];
  const ends: number[] = [];
  for (let at = index; at < words.length && stems.length < names.longest; at++) {
    const word = words[at];
    if (word === undefined || (at > index && !isOneName(text, words[at - 1], word, options.lang))) break;
    stems.push(word.stem);
    ends.push(at);
  }
  for (let count = stems.length; count > 0; count--) {
    const phrase = stems.slice(0, count);
    const lastIndex = ends[count - 1] ?? index;
    const lines = names.lines.get(phrase.join(" "));
    const last = words[lastIndex];
    if (lines === undefined || last === undefined) continue;
    const around = rangeOver(bolds, { start: first.start, end: last.end });
    const bold = around !== null && around.start <= first.start && last.end <= around.end ? around : null;
    const isWholeBold = bold !== null && bold.start === first.start && bold.end === last.end;
    if (isWideName(phrase) && !isWholeBold && lines.every((line) => line.rank > 0)) continue;
    const chosen = chooseLines(lines, count, bold !== null);
    if (chosen.length === 0) continue;
    if (bold === null && (isComparison(words, index) || isOtherWater(phrase, chosen, words[index - 1], names)))
      continue;
    if (!isWholeBold && isOtherThing(text, words, index, lastIndex, chosen, options)) continue;
    return { start: first.start, end: last.end, lines: chosen, bold: bold !== null };
  }
  return null;
}

/**
 * Of the lines a name may mean, those it fits best. When these are several foods, a single everyday word in plain text
 * ("oil" with two oils) means none of them; in bold, or with a word more ("soy sauce"), it means them all.
 */
function chooseLines(lines: readonly NamedLine[], wordCount: number, bold: boolean): readonly NamedLine[] {
  const rank = Math.min(...lines.map((line) => line.rank));
  const best = lines.filter((line) => line.rank === rank);
  const isOneFood = new Set(best.map((line) => line.foodKey)).size === 1;
  return isOneFood || rank < 2 || bold || wordCount > 1 ? best : [];
}

/** "until a knife goes through it like butter", "as thick as cream". */
function isComparison(words: readonly MethodWord[], index: number): boolean {
  const before = [words[index - 1]?.lower, words[index - 2]?.lower];
  return (
    before[0] === "like" || before[0] === "as" || (before[1] === "like" && (before[0] === "a" || before[0] === "thin"))
  );
}

/**
 * Kitchens are full of water: "rinse under cold water", "boil in salted water" is not the cup of water of the list. Where names
 * are set in bold, other words mean it only as "the water" or in the line's own words.
 */
function isOtherWater(
  phrase: readonly string[],
  lines: readonly NamedLine[],
  before: MethodWord | undefined,
  names: IngredientNames,
): boolean {
  if (lines.some((line) => line.foodKey !== "water")) return false;
  const isOwnWords = phrase.length > 1 && lines.every((line) => line.rank === 0);
  if (isOwnWords) return false;
  if (!names.usesBold) return false;
  return phrase.length > 1 || !(before !== undefined && aboutTheWater.has(before.lower));
}

/** Whether the words around make another food of a name: "milk" in "coconut milk", "pasta" in "pasta water". */
function isOtherThing(
  text: string,
  words: readonly MethodWord[],
  from: number,
  to: number,
  lines: readonly NamedLine[],
  options: { readonly foods: FoodTable; readonly lang: string },
): boolean {
  const next = words[to + 1];
  if (next !== undefined && areNeighbours(text, words[to], next) && otherThings.has(next.stem)) return true;
  for (let before = 0; before <= mostNeighbours; before++) {
    const start = words[from - before];
    if (start === undefined || (before > 0 && !areNeighbours(text, start, words[from - before + 1]))) break;
    if (before > 0 && plainModifiers.has(start.lower)) break;
    for (let after = before === 0 ? 1 : 0; after <= mostNeighbours; after++) {
      const end = words[to + after];
      if (end === undefined || (after > 0 && !areNeighbours(text, words[to + after - 1], end))) break;
      if (after > 0 && plainModifiers.has(end.lower)) break;
      if (isAnotherFood(text.slice(start.start, end.end), lines, options)) return true;
    }
  }
  return false;
}

function isAnotherFood(
  phrase: string,
  lines: readonly NamedLine[],
  { foods, lang }: { readonly foods: FoodTable; readonly lang: string },
): boolean {
  const match = foods.find(phrase, lang);
  if (match.kind !== "known") return false;
  const { id, parent } = match.food;
  return lines.every(
    (line) => line.foodKey !== id && line.foodKey !== parent && foods.get(line.foodKey)?.parent !== id,
  );
}

function withWholeBold(
  text: string,
  found: readonly FoundMention[],
  bolds: readonly TextRange[],
): readonly FoundMention[] {
  const mentions = found.filter((mention) => !mention.bold);
  const byBold = Map.groupBy(
    found.filter((mention) => mention.bold),
    (mention) => rangeOver(bolds, mention),
  );
  for (const bold of bolds) {
    const inside = byBold.get(bold) ?? [];
    const words = text.slice(bold.start, bold.end);
    const [only, ...more] = inside;
    if (only !== undefined && more.length === 0 && !conjunctionPattern.test(words)) {
      mentions.push({ ...only, start: bold.start, end: bold.end });
    } else if (inside.length > 0) {
      mentions.push(...inside);
    } else if (isName(words)) {
      mentions.push({ ...bold, lines: [], bold: true });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function isName(words: string): boolean {
  return /\p{L}/u.test(words) && !/[:.!?]$/.test(words.trim()) && words.trim().split(/\s+/).length <= mostBoldWords;
}

/** In French an apostrophe joins the words of one name: "huile d'olive". */
function isOneName(text: string, one: MethodWord | undefined, other: MethodWord, lang: string): boolean {
  if (areNeighbours(text, one, other)) return true;
  return one !== undefined && lang.startsWith("fr") && /^['’]$/u.test(text.slice(one.end, other.start));
}

/** Only a space or a hyphen between two words: no punctuation, no markup. */
function areNeighbours(text: string, one: MethodWord | undefined, other: MethodWord | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return /^[\s\-‐‑]+$/u.test(text.slice(one.end, other.start));
}
