import type { Food } from "../foods/food.ts";
import type { FoodTable } from "../foods/food-table.ts";
import type { FoodClass } from "../languages/step-words.ts";
import type { RecipeStep } from "../recipe/recipe.ts";
import type { TextRange } from "../text-range.ts";
import type { IngredientNames, LineFacts, NamedLine } from "./ingredient-names.ts";
import { isWideName } from "./ingredient-names.ts";
import type { MethodWord } from "./method-words.ts";
import { stemsOf } from "./method-words.ts";
import { rangeOver } from "./range-over.ts";
import type { StepVocabulary } from "./step-vocabulary.ts";

/** A place that names ingredients, before it is decided which lines it means. */
export type FoundMention = TextRange & { readonly bold: boolean } & (
    | { readonly kind: "name"; readonly lines: readonly NamedLine[]; readonly wordCount: number }
    | { readonly kind: "class"; readonly of: FoodClass }
    | { readonly kind: "rest" }
    | { readonly kind: "group"; readonly which: "all" | "rest" | { readonly stems: readonly string[] } }
  );

type NameMention = Extract<FoundMention, { kind: "name" }>;

/** A step and its words, read once. */
export interface StepText {
  readonly step: RecipeStep;
  readonly words: readonly MethodWord[];
  readonly sentences: readonly TextRange[];
}

export interface MentionContext {
  readonly foods: FoodTable;
  readonly lang: string;
  readonly vocabulary: StepVocabulary;
  /** Ranges that are something else already: timers, temperatures, addresses. */
  readonly taken: readonly TextRange[];
}

const aboutTheWater = new Set(["the", "this", "that", "remaining", "rest", "das", "dem", "restliche", "l"]);

/** Bold text longer than this is no name; the limit keeps unclosed marks from being searched for to the end. */
const boldPattern = /(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1/gsu;
const conjunctionPattern = /,|&|\/|\s(?:and|or|und|oder|et|ou)\s/iu;
/** Longer bold text is a warning or a heading, not the name of a thing. */
const mostBoldWords = 6;
/** Between two names of one line: a stroke or "or"; "and" where the line is of several foods. */
/** "the yolks of the eggs": between a part and its food. */
const ofPattern = /^\s(?:of|von|de)\s(?:the\s|den\s)?$/iu;
/** Between the words of a list of which one mixture is made: "eggplant-carrot-mixture". */
const mixturePattern = /^(?:mixture|mix|mischung)$/iu;
const joinerPattern = /^(?:\/|\s(?:or|oder|ou|(and|und|et))\s)$/iu;
const mostNeighbours = 2;
/** Categories of which one kind often stands for another; green onions and onions are two things. */
const oneOfAKind: ReadonlySet<Food["category"]> = new Set(["vinegar", "flour", "cheese", "alcohol", "pasta", "grain"]);
/** How far back words are looked at that tell what a name is not. */
const furthestBack = 60;
/** Words of the same order tell that water is poured away. */
const asideReach = 24;

/**
 * Find the places of a step that name ingredients: the longest name first, whole words only.
 *
 * A name that is part of another known food ("milk" in "coconut milk") is not a mention of it. Bold text that is in no
 * line ("**water**") is a mention without lines; bold around a short name ("**pork chunks**") is a mention as a whole.
 */
export function findMentions(
  { step, words, sentences }: StepText,
  names: IngredientNames,
  context: MentionContext,
): readonly FoundMention[] {
  const { text } = step;
  const groups = findGroupMentions(text, names, context);
  const taken = [...context.taken, ...groups].sort((a, b) => a.start - b.start);
  const bolds = findBold(text).filter((bold) => rangeOver(taken, bold) === null);
  const others = [...groups, ...findRestPronouns(text, context.vocabulary)];
  const found: FoundMention[] = [];
  for (let index = 0; index < words.length; ) {
    const match =
      longestName(text, words, index, names, bolds, context) ??
      classAt(text, words, index, bolds, context) ??
      keptAt(text, words, index, sentences, names, context);
    if (match === null || rangeOver(taken, match) !== null) {
      index++;
      continue;
    }
    found.push(match);
    while ((words[index]?.start ?? match.end) < match.end) index++;
  }
  const named = withoutRepeats(text, withWholeBold(text, joinAlternatives(text, found, names), bolds, context));
  return [...named, ...others.filter((other) => rangeOver(named, other) === null || other.kind === "group")].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether only a space or a hyphen stands between two words: no punctuation, no markup. */
export function areNeighbours(text: string, one: MethodWord | undefined, other: MethodWord | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return /^[\s\-‐‑]{1,4}$/u.test(text.slice(one.end, other.start));
}

function findBold(text: string): readonly TextRange[] {
  return [...text.matchAll(boldPattern)].map((match) => {
    const [, marks = "", inner = ""] = match;
    const start = match.index + marks.length;
    return { start, end: start + inner.length };
  });
}

/** "the sauce ingredients", "all remaining ingredients". */
function findGroupMentions(
  text: string,
  names: IngredientNames,
  { vocabulary, lang }: MentionContext,
): readonly FoundMention[] {
  let found: readonly FoundMention[] = [];
  for (const { pattern, which } of vocabulary.words.groups) {
    const more = [...text.matchAll(pattern)].flatMap((match): readonly FoundMention[] => {
      const stems = [...stemsOf(match.groups?.name ?? "", lang)];
      const end = match.index + match[0].length;
      // "put glaze ingredients" is about the glaze.
      const isLoose = stems.length > 1 && !names.groupWords.has(stems[0] ?? "");
      const lead = isLoose ? match[0].indexOf((match.groups?.name ?? "").split(/\s/)[1] ?? "") : 0;
      if (isLoose) stems.shift();
      const range = { start: match.index + Math.max(0, lead), end };
      if (rangeOver(found, range) !== null) return [];
      return [{ ...range, kind: "group", bold: false, which: which === "group" ? { stems } : which }];
    });
    found = [...found, ...more].sort((a, b) => a.start - b.start);
  }
  // "the dry ingredients" names no group of the list, but it is not "the ingredients" either.
  return found.filter(
    (mention) =>
      mention.kind === "group" &&
      (typeof mention.which === "string" || names.groupWords.has(mention.which.stems.at(-1) ?? "")),
  );
}

function findRestPronouns(text: string, { words }: StepVocabulary): readonly FoundMention[] {
  if (words.restPronoun === null) return [];
  return [...text.matchAll(words.restPronoun)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: "rest", bold: false, start: end - (match.groups?.rest?.length ?? 0), end };
  });
}

function longestName(
  text: string,
  words: readonly MethodWord[],
  index: number,
  names: IngredientNames,
  bolds: readonly TextRange[],
  context: MentionContext,
): NameMention | null {
  const first = words[index];
  if (first === undefined) return null;
  const stems: string[] = [];
  const ends: number[] = [];
  for (let at = index; at < words.length && stems.length < names.longest; at++) {
    const word = words[at];
    if (word === undefined || (at > index && !isOneName(text, words[at - 1], word, context.lang))) break;
    stems.push(word.stem);
    ends.push(at);
  }
  for (let count = stems.length; count > 0; count--) {
    const phrase = stems.slice(0, count);
    const lastIndex = ends[count - 1] ?? index;
    // "corn flour" is "cornflour".
    const lines = names.lines.get(phrase.join(" ")) ?? (count === 2 ? names.lines.get(phrase.join("")) : undefined);
    const last = words[lastIndex];
    if (lines === undefined || last === undefined) continue;
    const around = rangeOver(bolds, { start: first.start, end: last.end });
    const bold = around !== null && around.start <= first.start && last.end <= around.end ? around : null;
    const isWholeBold = bold !== null && bold.start === first.start && bold.end === last.end;
    const isWide = isWideName(phrase, context.vocabulary) && !isWholeBold && lines.every((line) => line.rank > 0);
    const before = words[index - 1];
    if (isWideForm(text, words, index, phrase, context)) continue;
    const isOfAnother = before !== undefined && areNeighbours(text, before, first) && names.lines.has(before.stem);
    const parts = isWide && !isOfAnother ? partsOfEggs(lines, last) : [];
    if (isWide && parts.length === 0) continue;
    const fitting = isSpiceOnly(text, first, phrase, context) ? lines.filter((line) => isSpice(names, line)) : lines;
    if (fitting.length === 0) continue;
    const chosen = isWide ? parts : chooseLines(fitting, last, names);
    if (
      bold === null &&
      (isLikeness(text, first, context) || isOtherWater(text, phrase, chosen, words, index, names, context))
    )
      continue;
    if (!isWholeBold && isOtherThing(text, words, index, lastIndex, chosen, names, context)) continue;
    return { kind: "name", start: first.start, end: last.end, lines: chosen, bold: bold !== null, wordCount: count };
  }
  return null;
}

/** "Zest and juice the oranges" is an order, and "the zest of the oranges" names them behind. */
function isWideForm(
  text: string,
  words: readonly MethodWord[],
  index: number,
  phrase: readonly string[],
  { vocabulary }: MentionContext,
): boolean {
  if (phrase.length !== 1 || phrase[0] !== "zest") return false;
  const [word, next] = [words[index], words[index + 1]];
  if (next?.lower === "of") return true;
  const before = words[index - 1];
  if (before === undefined || word === undefined) return true;
  return (
    !(vocabulary.words.leads.has(before.lower) || vocabulary.nameJoiners.has(before.lower) || before.lower === "the") &&
    !/^[,\s]*,[\s]*$/u.test(text.slice(before.end, word.start))
  );
}

/** "Salt and pepper": the pepper beside salt is the spice. In the plural, or with a word more, it is not this rule's. */
function isSpiceOnly(
  text: string,
  first: MethodWord,
  phrase: readonly string[],
  { vocabulary }: MentionContext,
): boolean {
  if (phrase.length !== 1 || first.lower !== "pepper") return false;
  return vocabulary.words.saltAnd?.test(text.slice(Math.max(0, first.start - 20), first.start)) ?? false;
}

function isSpice(names: IngredientNames, { number }: NamedLine): boolean {
  const facts = names.facts.get(number);
  // "salt and pepper" on one line is known by its salt.
  return facts?.food == null || facts.food.aisle === "spices" || facts.hasSeveralFoods;
}

/** Of the lines that a name fits, those that it fits best. "Peppers" are never the spice where there is another kind. */
function chooseLines(lines: readonly NamedLine[], last: MethodWord, names: IngredientNames): readonly NamedLine[] {
  const isPlural = last.lower !== last.stem && last.lower.endsWith("s");
  const vegetables = isPlural ? lines.filter(({ number }) => !isPepper(names.facts.get(number)?.food ?? null)) : [];
  const fitting = vegetables.length > 0 ? vegetables : lines;
  const rank = Math.min(...fitting.map((line) => line.rank));
  // "The sugar" is white sugar's own name, but where brown sugar is listed too, either may be meant.
  const heads = fitting.filter((line) => line.rank < 3 && isHeadOf(names.facts.get(line.number), last.stem));
  if (rank < 2 && heads.length > 1 && fitting.every((line) => line.rank > rank || heads.includes(line))) return heads;
  return fitting.filter((line) => line.rank === rank);
}

/** Whether a line is a sugar or a flour of a kind: "brown *sugar*". */
function isHeadOf(facts: LineFacts | undefined, stem: string): boolean {
  const category = facts?.food?.category;
  return facts?.lastStem === stem && !facts.isOneWord && (category === "sweetener" || category === "flour");
}

/** "Until the whites are set": wide words in the plural are those of eggs. */
function partsOfEggs(lines: readonly NamedLine[], last: MethodWord): readonly NamedLine[] {
  return last.lower === "whites" ? lines.filter((line) => line.foodKey === "egg") : [];
}

function isPepper(food: Food | null): boolean {
  return food !== null && /(?:^|-)pepper$/.test(food.id) && food.aisle === "spices";
}

/** "the vegetables", "the dry ingredients". */
function classAt(
  text: string,
  words: readonly MethodWord[],
  index: number,
  bolds: readonly TextRange[],
  context: MentionContext,
): FoundMention | null {
  const { classes, longestClass, otherThings, nameJoiners } = context.vocabulary;
  const first = words[index];
  if (first === undefined) return null;
  for (let count = Math.min(longestClass, words.length - index); count > 0; count--) {
    const last = words[index + count - 1];
    if (last === undefined) continue;
    const phrase = words.slice(index, index + count);
    if (phrase.some((word, at) => at > 0 && !areNeighbours(text, phrase[at - 1], word))) continue;
    const name = phrase.map((word) => word.lower).join(" ");
    const of = classes.get(name) ?? classes.get(phrase.map((word) => text.slice(word.start, word.end)).join(" "));
    if (of === undefined) continue;
    if (context.vocabulary.words.notOfTheList.has(words[index - 1]?.lower ?? "")) continue;
    const next = words[index + count];
    const isJoined = next !== undefined && areNeighbours(text, last, next);
    if (isJoined && otherThings.has(next.stem)) continue;
    // "Fold the wet into the dry" names ingredients, "the dry pan" does not.
    const isAdjective = count === 2 && name.startsWith("the ");
    if (isAdjective && isJoined && !nameJoiners.has(next.stem) && !/^(?:into|to|until|over|then)$/u.test(next.lower))
      continue;
    if (isLikeness(text, first, context)) continue;
    return { kind: "class", of, start: first.start, end: last.end, bold: rangeOver(bolds, first) !== null };
  }
  return null;
}

/** "measure off half a cup of the *liquid*", "the measured *liquid*": what the recipe makes for one of its lines. */
function keptAt(
  text: string,
  words: readonly MethodWord[],
  index: number,
  sentences: readonly TextRange[],
  names: IngredientNames,
  { vocabulary }: MentionContext,
): NameMention | null {
  const word = words[index];
  const lines = word === undefined ? undefined : names.kept.get(word.stem);
  if (word === undefined || lines === undefined) return null;
  const sentence = rangeOver(sentences, word);
  const before = text.slice(Math.max(sentence?.start ?? 0, word.start - 2 * furthestBack), word.start);
  const { keep, keptBefore } = vocabulary.words;
  const order = keep?.exec(before) ?? null;
  // "Save a cup of the water", but not "keep warm, and boil the liquid" nor "keep the liquid at a simmer".
  const isObject = order !== null && /^[\p{L}\p{N}\s/½⅓¼¾]{1,40}$/u.test(before.slice(order.index + order[0].length));
  const isKeptSo = /^\s{1,3}(?:at|just|barely|below|hot|warm|bei|à)(?!\p{L})/iu.test(
    text.slice(word.end, word.end + 12),
  );
  if (!(isObject && !isKeptSo) && !keptBefore?.test(before)) return null;
  return { kind: "name", start: word.start, end: word.end, lines, bold: false, wordCount: 1 };
}

/** "until a knife goes through it like butter", "as thick as cream", "the size of a walnut". */
function isLikeness(text: string, first: MethodWord, { vocabulary }: MentionContext): boolean {
  const { likeness } = vocabulary.words;
  return likeness?.test(text.slice(Math.max(0, first.start - furthestBack), first.start)) ?? false;
}

/**
 * Kitchens are full of water: "rinse under cold water", "boil in salted water" is not the cup of water of the list. Where names
 * are set in bold, other words mean it only as "the water" or in the line's own words.
 */
function isOtherWater(
  text: string,
  phrase: readonly string[],
  lines: readonly NamedLine[],
  words: readonly MethodWord[],
  index: number,
  names: IngredientNames,
  { vocabulary }: MentionContext,
): boolean {
  const first = words[index];
  if (first === undefined || lines.some((line) => line.foodKey !== "water")) return false;
  const before = text.slice(Math.max(0, first.start - furthestBack), first.start);
  const isOwnWords = phrase.length > 1 && lines.every((line) => line.rank === 0);
  if (isOwnWords && lines.length === 1 && lines.some((line) => names.facts.get(line.number)?.isBare)) return false;
  if (vocabulary.words.vesselOfWater?.test(before)) return true;
  if (vocabulary.words.waterAside?.test(text.slice(Math.max(0, first.start - asideReach), first.end))) return true;
  if (isOwnWords || !names.usesBold) return false;
  return phrase.length > 1 || !aboutTheWater.has(words[index - 1]?.lower ?? "");
}

/** Whether the words around make another food of a name: "milk" in "coconut milk", "pasta" in "pasta water". */
function isOtherThing(
  text: string,
  words: readonly MethodWord[],
  from: number,
  to: number,
  lines: readonly NamedLine[],
  names: IngredientNames,
  context: MentionContext,
): boolean {
  const { plainModifiers, smallWords } = context.vocabulary.words;
  const next = words[to + 1];
  const isList = isInList(text, words, from, to, names);
  if (next !== undefined && areNeighbours(text, words[to], next)) {
    if (context.vocabulary.otherThings.has(next.stem) && !isList) return true;
    // "a flour-covered board".
    if (
      /^[-‐‑]$/u.test(text.slice(words[to]?.end ?? 0, next.start)) &&
      /(?:ed|free|like|sized|shaped)$/u.test(next.lower)
    )
      return true;
  }
  for (let before = 0; before <= mostNeighbours; before++) {
    const start = words[from - before];
    if (start === undefined || (before > 0 && !areNeighbours(text, start, words[from - before + 1]))) break;
    if (before > 0 && plainModifiers.has(start.lower)) break;
    for (let after = before === 0 ? 1 : 0; after <= mostNeighbours; after++) {
      const end = words[to + after];
      if (end === undefined || (after > 0 && !areNeighbours(text, words[to + after - 1], end))) break;
      if (after > 0 && (plainModifiers.has(end.lower) || smallWords.has(end.lower))) break;
      const phrase = words.slice(from - before, to + after + 1);
      // Beet greens are a part of the beets, although one can buy them too.
      if (after === 1 && context.vocabulary.words.ownParts.has(end.lower)) continue;
      if (isAnotherFood(text.slice(start.start, end.end), phrase, lines, names, context)) return true;
    }
  }
  return false;
}

/** "the carrot/onion/garlic mixture" and "the yolk-pepper-salt mixture" name each of their parts. */
function isInList(
  text: string,
  words: readonly MethodWord[],
  from: number,
  to: number,
  names: IngredientNames,
): boolean {
  const joint = (one: MethodWord | undefined, other: MethodWord | undefined) =>
    one !== undefined && other !== undefined ? text.slice(one.end, other.start) : "";
  if (joint(words[from - 1], words[from]) === "/" || joint(words[to], words[to + 1]) === "/") return true;
  const [before, next] = [words[from - 1], words[to + 1]];
  if (joint(before, words[from]) !== "-") return false;
  if (joint(words[from - 2], before) === "-") return true;
  return names.lines.has(before?.stem ?? "") && next !== undefined && mixturePattern.test(next.lower);
}

function isAnotherFood(
  phrase: string,
  words: readonly MethodWord[],
  lines: readonly NamedLine[],
  names: IngredientNames,
  { foods, lang }: MentionContext,
): boolean {
  const match = foods.find(phrase, lang);
  if (match.kind !== "known") return false;
  const { id, parent } = match.food;
  return lines.every((line) => {
    if (line.foodKey === id || line.foodKey === parent || foods.get(line.foodKey)?.parent === id) return false;
    if (isNarrower(match.food, line, names)) return false;
    // "Italian sausage" is in the line's own words, whatever the table takes it for.
    const own = names.facts.get(line.number)?.stems;
    return own === undefined || !words.every((word) => own.has(word.stem));
  });
}

/** Where the list only says "oil", the method's "olive oil" is that. */
function isNarrower(food: Food, line: NamedLine, names: IngredientNames): boolean {
  const own = names.facts.get(line.number)?.food;
  return (
    line.rank === 0 &&
    own != null &&
    own.category === food.category &&
    oneOfAKind.has(food.category) &&
    ![...names.facts.values()].some((other) => other.foodKey === food.id)
  );
}

/** "butter or margarine" and "salt and pepper" of one line are one mention. */
function joinAlternatives(
  text: string,
  found: readonly FoundMention[],
  names: IngredientNames,
): readonly FoundMention[] {
  const hasSeveralFoods = ({ number }: NamedLine) => names.facts.get(number)?.hasSeveralFoods ?? false;
  const joined: FoundMention[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    const gap = last === undefined ? null : joinerPattern.exec(text.slice(last.end, mention.start));
    if (
      gap !== null &&
      last?.kind === "name" &&
      mention.kind === "name" &&
      last.bold === mention.bold &&
      mention.lines.every((line) => last.lines.some((other) => other.number === line.number)) &&
      (gap[1] === undefined || mention.lines.every(hasSeveralFoods))
    ) {
      joined[joined.length - 1] = { ...last, end: mention.end };
    } else if (last?.kind === "name" && mention.kind === "name" && isPartOf(text, last, mention)) {
      joined[joined.length - 1] = { ...last, end: mention.end, lines: mention.lines };
    } else joined.push(mention);
  }
  return joined;
}

/** "the yolks of the eggs" is one mention of the eggs. */
function isPartOf(text: string, part: NameMention, food: NameMention): boolean {
  return (
    part.bold === food.bold &&
    food.lines.length > 0 &&
    food.lines.every((line) => part.lines.some((other) => other.number === line.number)) &&
    ofPattern.test(text.slice(part.end, food.start))
  );
}

function withWholeBold(
  text: string,
  found: readonly FoundMention[],
  bolds: readonly TextRange[],
  { foods, lang }: MentionContext,
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
    } else if (isName(words) && foods.find(words, lang).kind !== "unknown") {
      mentions.push({ ...bold, kind: "name", lines: [], bold: true, wordCount: 0 });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** "**egg** yolks" says one thing twice: the second name is left out. */
function withoutRepeats(text: string, mentions: readonly FoundMention[]): readonly FoundMention[] {
  return mentions.filter((mention, index) => {
    const last = mentions[index - 1];
    return !(
      last?.kind === "name" &&
      mention.kind === "name" &&
      mention.lines.length > 0 &&
      mention.lines.every((line) => last.lines.some((other) => other.number === line.number)) &&
      /^(?:\*\*|__)\s$/u.test(text.slice(last.end, mention.start))
    );
  });
}

function isName(words: string): boolean {
  return /\p{L}/u.test(words) && !/[:.!?]$/.test(words.trim()) && words.trim().split(/\s+/).length <= mostBoldWords;
}

/** In French an apostrophe may stand between the words of a name: "huile d'olive". */
function isOneName(text: string, one: MethodWord | undefined, other: MethodWord, lang: string): boolean {
  if (areNeighbours(text, one, other)) return true;
  return one !== undefined && lang.startsWith("fr") && /^['’]$/u.test(text.slice(one.end, other.start));
}
