import type { FoodTable } from "../foods/food-table.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, toRational } from "../quantity/rational.ts";
import type { Recipe, RecipeStep } from "../recipe/recipe.ts";
import type { TextRange } from "../text-range.ts";
import type { StepMentions } from "./assign-lines.ts";
import { assignLines, groupStems } from "./assign-lines.ts";
import { findMentions } from "./find-mentions.ts";
import type { TemperatureScale } from "./find-temperatures.ts";
import { findTemperatures } from "./find-temperatures.ts";
import { findTimers } from "./find-timers.ts";
import { collectIngredientNames } from "./ingredient-names.ts";
import type { LinkedStep, LinkedSteps, StepMention } from "./linked-step.ts";
import { findMadeOnTheWay } from "./made-on-the-way.ts";
import { stemsOf } from "./method-words.ts";
import { rangeOver } from "./range-over.ts";
import { readShare } from "./share-of-line.ts";

/** "the sauce ingredients", "all ingredients", "the remaining ingredients": lines named by their group or their rest. */
interface GroupMention extends TextRange {
  readonly which: "all" | "rest" | { readonly stems: readonly string[] };
}

const groupPatterns: readonly { readonly pattern: RegExp; readonly which: "all" | "rest" | "group" }[] = [
  {
    pattern:
      /(?:all\s{1,3})?(?:of\s{1,3})?(?:the\s{1,3})?(?:remaining|other|rest\s{1,3}of\s{1,3}the)\s{1,3}ingredients|(?:die\s{1,3})?(?:restlichen|übrigen)\s{1,3}zutaten|(?:le\s{1,3})?reste\s{1,3}des\s{1,3}ingrédients/giu,
    which: "rest",
  },
  {
    pattern:
      /all\s{1,3}(?:of\s{1,3})?(?:the\s{1,3})?ingredients(?!\s{1,3}for)|alle\s{1,3}zutaten(?!\s{1,3}für)|tous\s{1,3}les\s{1,3}ingrédients(?!\s{1,3}pour)/giu,
    which: "all",
  },
  {
    pattern:
      /(?:all\s{1,3})?(?:the\s{1,3})?ingredients\s{1,3}for\s{1,3}the\s{1,3}(?<name>\p{L}+(?:\s\p{L}+)?)|(?:die\s{1,3})?zutaten\s{1,3}für\s{1,3}(?:den|die|das)\s{1,3}(?<nameDe>\p{L}+)/giu,
    which: "group",
  },
  {
    pattern: /(?:all\s{1,3})?(?:of\s{1,3})?the\s{1,3}(?<name>\p{L}+(?:\s\p{L}+)?)\s{1,3}ingredients/giu,
    which: "group",
  },
];

/**
 * Link a recipe's method to its ingredient list: which words mean which lines, how long things take, how hot.
 *
 * Offsets are in each step's `text`; marks of bold text lie outside a mention's range. Mentions, timers and temperatures
 * are in order and do not overlap one another.
 */
export function linkSteps(recipe: Recipe, options: { readonly foods: FoodTable }): LinkedSteps {
  const { foods } = options;
  const lang = recipe.lang ?? "en";
  const names = collectIngredientNames(recipe, foods);
  const scale = usualScale(recipe.steps, lang);
  const read = recipe.steps.map((step) => {
    const temperatures = findTemperatures(step.text, scale);
    const timers = findTimers(step.text, lang).filter((timer) => rangeOver(temperatures, timer) === null);
    const groups = findGroupMentions(step.text, lang).filter((group) => isKnownGroup(group, recipe, lang));
    const taken = [...temperatures, ...timers, ...groups, ...findAddresses(step.text)];
    return { step, temperatures, timers, groups, found: findMentions(step, names, { foods, lang, taken }) };
  });
  const perStep: StepMentions[] = read.map(({ step, found }) => ({
    stepNumber: step.number,
    group: step.group,
    text: step.text,
    mentions: found,
  }));
  const numbers = assignLines(perStep, recipe);
  const named = new Set(numbers.flat());
  const readNextShare = shareReader(recipe, lang);
  let at = 0;
  const steps: LinkedStep[] = read.map(({ step, temperatures, timers, groups, found }) => {
    const mentions: StepMention[] = found.map((mention) => {
      const own = numbers[at++] ?? [];
      return {
        start: mention.start,
        end: mention.end,
        text: step.text.slice(mention.start, mention.end),
        ingredientNumbers: own,
        share: readNextShare(step.text.slice(0, mention.start), own),
        bold: mention.bold,
      };
    });
    const byGroup = groups.map((group) => toGroupMention(group, step, { recipe, named, lang }));
    const all = [...mentions, ...byGroup].sort((a, b) => a.start - b.start);
    return { number: step.number, mentions: all, timers, temperatures };
  });
  return { steps, madeOnTheWay: findMadeOnTheWay(recipe) };
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

function findGroupMentions(text: string, lang: string): readonly GroupMention[] {
  let found: readonly GroupMention[] = [];
  for (const { pattern, which } of groupPatterns) {
    const more = [...text.matchAll(pattern)].flatMap((match): readonly GroupMention[] => {
      const range = { start: match.index, end: match.index + match[0].length };
      const name = match.groups?.name ?? match.groups?.nameDe ?? "";
      const meant = which === "group" ? { stems: stemsOf(name, lang) } : which;
      return rangeOver(found, range) === null ? [{ ...range, which: meant }] : [];
    });
    found = [...found, ...more].sort((a, b) => a.start - b.start);
  }
  return found;
}

/** "the dry ingredients" names no group of the list, so it is only words. */
function isKnownGroup(group: GroupMention, recipe: Recipe, lang: string): boolean {
  return typeof group.which === "string" || membersOf(group.which.stems, recipe, lang).length > 0;
}

function membersOf(stems: readonly string[], recipe: Recipe, lang: string): readonly number[] {
  const wanted = stems.at(-1);
  if (wanted === undefined) return [];
  return recipe.ingredients
    .filter(({ group, line }) => line.kind !== "header" && group !== null && groupStems(group, lang).includes(wanted))
    .map((ingredient) => ingredient.number);
}

function toGroupMention(
  group: GroupMention,
  step: RecipeStep,
  context: { readonly recipe: Recipe; readonly named: ReadonlySet<number>; readonly lang: string },
): StepMention {
  const { recipe, named, lang } = context;
  const inStepGroup = step.group === null ? [] : membersOf(groupStems(step.group, lang), recipe, lang);
  const everything = recipe.ingredients.filter(({ line }) => line.kind !== "header").map(({ number }) => number);
  const scope = inStepGroup.length > 0 ? inStepGroup : everything;
  const ingredientNumbers =
    group.which === "all"
      ? scope
      : group.which === "rest"
        ? scope.filter((number) => !named.has(number))
        : membersOf(group.which.stems, recipe, lang);
  const { start, end } = group;
  return { start, end, text: step.text.slice(start, end), ingredientNumbers, share: null, bold: false };
}

/** Reads shares in the order of the method and keeps what was used of each line, so that "the remaining oil" can be told. */
function shareReader(recipe: Recipe, lang: string): (before: string, numbers: readonly number[]) => Rational | null {
  const used = new Map<number, Rational>();
  return (before, numbers) => {
    const [only, ...more] = numbers;
    if (only === undefined) return null;
    const single = more.length === 0 ? recipe.ingredients.find(({ number }) => number === only) : undefined;
    const share = readShare(before, single?.line ?? null, used.get(only) ?? null, lang);
    if (share !== null) {
      for (const number of numbers) used.set(number, addRationals(used.get(number) ?? toRational(0), share));
    }
    return share;
  };
}
