import type { FoodMatch } from "../foods/food.ts";
import type { FoodTable } from "../foods/food-table.ts";
import type { Recipe, RecipeStep } from "../recipe/recipe.ts";
import type { TextRange } from "../text-range.ts";
import type { StepMentions } from "./assign-lines.ts";
import { assignLines } from "./assign-lines.ts";
import { findEquipment } from "./find-equipment.ts";
import type { FoundMention, StepText } from "./find-mentions.ts";
import { findMentions } from "./find-mentions.ts";
import { findOutsideFoods } from "./find-outside-foods.ts";
import type { TemperatureScale } from "./find-temperatures.ts";
import { findTemperatures } from "./find-temperatures.ts";
import { findTimers } from "./find-timers.ts";
import { collectIngredientNames } from "./ingredient-names.ts";
import type { LinkedStep, LinkedSteps, StepMention } from "./linked-step.ts";
import { findMadeOnTheWay } from "./made-on-the-way.ts";
import { stemsOf, toMethodWords } from "./method-words.ts";
import { rangeOver } from "./range-over.ts";
import { findSentences, sentenceAt } from "./sentences.ts";
import type { ShareQuestion, ShareReader } from "./share-of-line.ts";
import { createShareReader, readAmountOf, speaksOfPart } from "./share-of-line.ts";
import type { StepVocabulary } from "./step-vocabulary.ts";
import { stepVocabulary } from "./step-vocabulary.ts";

const wholeLine = { kind: "all" } as const;

/**
 * Link a recipe's method to its ingredient list: which words mean which lines and how much of them, what is used that no
 * line has, how long things take, how hot, with which pots and tools.
 *
 * Offsets are in each step's `text`; marks of bold text lie outside a mention's range. Mentions, timers and temperatures
 * are in order and do not overlap one another.
 */
export function linkSteps(recipe: Recipe, options: { readonly foods: FoodTable }): LinkedSteps {
  const foods = rememberFinds(options.foods);
  const lang = recipe.lang ?? "en";
  const vocabulary = stepVocabulary(recipe.lang);
  const madeOnTheWay = findMadeOnTheWay(recipe);
  const names = collectIngredientNames(recipe, { foods, vocabulary, madeOnTheWay });
  const scale = usualScale(recipe.steps, lang);
  const dishWords = new Set(
    [recipe.title, ...recipe.steps.map(({ group }) => group ?? "")].flatMap((text) => stemsOf(text, lang)),
  );
  const read = recipe.steps.map((step) => {
    const temperatures = findTemperatures(step.text, scale);
    const timers = findTimers(step.text, lang).filter((timer) => rangeOver(temperatures, timer) === null);
    const taken = [...temperatures, ...timers, ...findAddresses(step.text)].sort((a, b) => a.start - b.start);
    const words = toMethodWords(step.text, lang).map((word) => {
      const stem = names.spellings.get(word.stem);
      return stem === undefined ? word : { ...word, stem };
    });
    const text: StepText = { step, words, sentences: findSentences(step.text) };
    const mentions = findMentions(text, names, { foods, lang, vocabulary, taken });
    return { ...text, temperatures, timers, taken, mentions };
  });
  const numbers = assignLines(read, recipe, {
    names,
    vocabulary,
    partOf: ({ step }, mention) => speaksOfPart(step.text.slice(0, mention.start), vocabulary),
  });
  const shares = createShareReader(vocabulary);
  let hasWater = false;
  const steps = read.map((text, index): LinkedStep => {
    const mentions = toMentions(text, numbers[index] ?? [], { recipe, shares, vocabulary });
    const taken = [...text.taken, ...mentions].sort((a, b) => a.start - b.start);
    const found = findOutsideFoods(text, names, { foods, lang, vocabulary, dishWords, taken, hasWater });
    hasWater ||= found.some(({ foodId }) => foodId === "water") || mentions.some(isBoldWater);
    const outside = found.map(
      ({ start, end }): StepMention => ({
        start,
        end,
        text: text.step.text.slice(start, end),
        ingredientNumbers: [],
        share: wholeLine,
        bold: false,
      }),
    );
    return {
      number: text.step.number,
      mentions: [...mentions, ...outside].sort((a, b) => a.start - b.start),
      timers: text.timers,
      temperatures: text.temperatures,
    };
  });
  return { steps, madeOnTheWay, equipment: findEquipment(recipe) };
}

/** A table that remembers what it was asked: recipes name the same few foods again and again. */
function rememberFinds(foods: FoodTable): FoodTable {
  const made = remembering.get(foods);
  if (made !== undefined) return made;
  const known = new Map<string, FoodMatch>();
  const table: FoodTable = {
    ...foods,
    find(name, lang) {
      const key = `${lang ?? ""} ${name}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      // "Place it on a plate" names no plaice.
      const match = foods.findAsWritten(name, lang);
      if (known.size >= mostKnownFinds) known.clear();
      known.set(key, match);
      return match;
    },
  };
  remembering.set(foods, table);
  return table;
}

const remembering = new WeakMap<FoodTable, FoodTable>();
/** Bounded, so that no text makes it grow. */
const mostKnownFinds = 20_000;

/** "**water**" in no line. */
function isBoldWater({ ingredientNumbers, text }: StepMention): boolean {
  return ingredientNumbers.length === 0 && /(?:water|wasser|eau)$/iu.test(text);
}

/** The mentions of a step with their shares; those that turned out to mean no line are left out, unless they are bold. */
function toMentions(
  { step, mentions, sentences }: StepMentions,
  numbers: readonly (readonly number[])[],
  context: { readonly recipe: Recipe; readonly shares: ShareReader; readonly vocabulary: StepVocabulary },
): readonly StepMention[] {
  const { recipe, shares, vocabulary } = context;
  const lineOf = (own: readonly number[]) =>
    own.length === 1 ? (recipe.ingredients[(own[0] ?? 0) - 1]?.line ?? null) : null;
  const linked = mentions.flatMap((mention, index): readonly StepMention[] => {
    const own = numbers[index] ?? [];
    if (own.length === 0 && !(mention.kind === "name" && mention.bold && mention.lines.length === 0)) return [];
    const { start, end, bold } = mention;
    const words = step.text.slice(start, end);
    const share = shareOf(mention, shares, {
      before: step.text.slice(0, start),
      words,
      line: lineOf(own),
      numbers: own,
    });
    return [{ start, end, text: words, ingredientNumbers: own, share, bold }];
  });
  // "Warm the milk with the sugar. Set aside a third of a cup." is said of the milk.
  const { keep } = vocabulary.words;
  for (const { start, end } of sentences) {
    if (keep === null || end - start > 80 || linked.some((mention) => mention.start >= start && mention.end <= end))
      continue;
    const text = step.text.slice(start, end);
    const order = keep.exec(text);
    const last = linked.findLast((mention) => mention.end <= start);
    const before = last === undefined ? undefined : sentences[sentenceAt(sentences, last.start)];
    const about = linked.find((mention) => before !== undefined && mention.start >= before.start);
    const [number, ...more] = about?.ingredientNumbers ?? [];
    if (order === null || number === undefined || more.length > 0) continue;
    const share = readAmountOf(
      text.slice(order.index + order[0].length).trimStart(),
      lineOf([number]),
      vocabulary.lang,
    );
    if (share !== null) shares.putBy(number, share);
  }
  return linked;
}

function shareOf(mention: FoundMention, shares: ShareReader, question: ShareQuestion): StepMention["share"] {
  if (mention.kind === "rest") return shares.rest(question.numbers);
  return mention.kind === "group" ? wholeLine : shares.read(question);
}

/** The scale of the temperatures that name one; `null` when there is none, or both. */
function usualScale(steps: readonly RecipeStep[], lang: string): TemperatureScale | null {
  const named = steps.flatMap((step) => findTemperatures(step.text, null).map((one) => one.scale));
  const scales = new Set(named.flatMap((scale) => (scale === "gas_mark" ? [] : [scale])));
  if (scales.size === 0) return /^(?:de|fr|es|it|nl|pt)/.test(lang) ? "celsius" : null;
  return scales.size === 1 ? ([...scales][0] ?? null) : null;
}

/** Targets of Markdown links and bare addresses: words in them name nothing. */
function findAddresses(text: string): readonly TextRange[] {
  return [...text.matchAll(/\]\([^()\s]*\)|https?:\/\/[^\s)>\]]+/giu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
