import type { Token } from "./tokenise-line.ts";
import {
  adjectives,
  manner,
  namedByPreparation,
  noteBreaks,
  noteOpeners,
  packingWords,
  preparationWords,
  purposeVerbs,
  sizeWords,
  states,
  trailingUnits,
} from "./word-lists.ts";

/** What a word of an ingredient line is. `null` is a word between two parts ("of"), or punctuation. */
export type WordLabel = "amount" | "unit" | "size" | "food" | "preparation" | "note" | "purpose" | null;

export interface LabelInput {
  readonly tokens: readonly Token[];
  /** Labels so far: what the measures took is set and stays. */
  readonly labels: WordLabel[];
  /** First token to label. */
  readonly from: number;
  readonly lang: string;
  /** The unit of the line's measure, whose trailing form must not be taken a second time. */
  readonly hasUnit: boolean;
}

const articlesAndLinks = new Set([
  "of",
  "the",
  "a",
  "an",
  "de",
  "d'",
  "d’",
  "du",
  "des",
  "von",
  "vom",
  "l'",
  "l’",
  "la",
  "le",
]);
const joiners = new Set(["and", "or", "&", "und", "oder", "et", "ou"]);
const orWords = new Set(["or", "oder", "ou"]);
/** After "or" these open a remark, not another food. */
const openEnded = new Set(
  "to more less as a an any other another use enough if substitute half both your whatever similar until about just use two three four nach mehr plus".split(
    " ",
  ),
);
const alternativeBreaks = new Set(["if", "from", "for", "to", "such", "with", "at", "see", "in", "until"]);
const inNameSizes = new Set(["large", "medium", "small", "medium-sized"]);
const breaks = new Set([",", ";"]);
const dashes = new Set(["-", "–", "—"]);

/**
 * Say for each word after the measure what it is: size, food, preparation, note or purpose.
 *
 * The line is cut at commas, dashes and brackets. The first stretch holds preparation words, the food, and what a few
 * opening words ("for", "plus", "such as") turn into purpose or note; later stretches are preparation unless they open
 * like a note or a purpose. Rules and word lists only; anything that labels words may take this function's place.
 */
export function labelWords(input: LabelInput): void {
  const { tokens, labels } = input;
  let at = labelFoodStretch(input);
  while (at < tokens.length) {
    if (isOpening(tokens[at])) {
      at = labelBracket(input, at);
      continue;
    }
    if (isBoundary(tokens, at) || isClosing(tokens[at])) {
      at += 1;
      continue;
    }
    const end = stretchEnd(tokens, at);
    labelLaterStretch(input, at, end);
    at = end;
  }
  labelTrailingUnit(tokens, labels, input.hasUnit);
}

/** Label the stretch that names the food; the index where the next stretch begins. */
function labelFoodStretch(input: LabelInput): number {
  const { tokens, labels } = input;
  let at = input.from;
  let named = false;
  let onlyAdjectives = true;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (labels[at] !== null && labels[at] !== undefined) {
      at += 1;
      continue;
    }
    if (isOpening(token)) {
      at = labelBracket(input, at);
      continue;
    }
    if (isBoundary(tokens, at)) {
      if (named && !onlyAdjectives) return at;
      // "boneless, skinless chicken": the food is still to come.
      if (named && !followsWithFood(tokens, at + 1)) return at;
      if (named) labels[at] = "food";
      at += 1;
      continue;
    }
    if (!named) {
      const skipped = labelBeforeFood(input, at);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      named = true;
    } else {
      const stop = stopLabel(input, at);
      if (stop !== null) return labelStretch(input, at, stop);
    }
    const prepared = named ? preparationRun(tokens, at) : at;
    if (prepared > at && !isNamedByPreparation(tokens, prepared - 1)) {
      // After the food, preparation runs to the end of its stretch ("garlic crushed with salt").
      const rest = tokens[prepared];
      const isLast =
        rest === undefined ||
        isBoundary(tokens, prepared) ||
        isOpening(rest) ||
        !isPlainWord(rest) ||
        joiners.has(rest.lower) ||
        isPreposition(rest.lower);
      const before = lastFood(labels, at);
      if (isLast && before && !joiners.has(tokens[at - 1]?.lower ?? "")) return labelStretch(input, at, "preparation");
      for (let place = at; place < prepared; place += 1) labels[place] = "preparation";
      at = prepared;
      continue;
    }
    const isSize =
      (input.lang.startsWith("fr") && sizeWords.has(token.lower)) ||
      (inNameSizes.has(token.lower) && !isLastWord(tokens, at) && adjectives.has(tokens[at - 1]?.lower ?? ""));
    labels[at] = isSize ? "size" : "food";
    onlyAdjectives &&=
      adjectives.has(token.lower) || sizeWords.has(token.lower) || manner.has(token.lower) || joiners.has(token.lower);
    at += 1;
  }
  return at;
}

/** Sizes, preparation and filling words in front of the food; the index after what was labelled. */
function labelBeforeFood(input: LabelInput, at: number): number {
  const { tokens, labels } = input;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if ((sizeWords.has(word) || (word === "very" && sizeWords.has(next))) && !isLastWord(tokens, at)) {
    labels[at] = "size";
    return at + 1;
  }
  if (at === input.from && (word === "x" || word === "×")) return at + 1;
  // "1 large or 2 small onions": the onions are the food of both.
  if (
    joiners.has(word) &&
    at > input.from &&
    (tokens[at + 1]?.kind === "digits" || tokens[at + 1]?.kind === "fraction")
  ) {
    let place = at;
    while (place < at + 4 && (place < at + 2 || sizeWords.has(tokens[place]?.lower ?? ""))) {
      labels[place] = "note";
      place += 1;
    }
    return place;
  }
  if (packingWords.has(word) && !isLastWord(tokens, at)) {
    labels[at] = "note";
    return at + 1;
  }
  if (articlesAndLinks.has(word)) return at + 1;
  if (states.has(word) && joiners.has(next) && states.has(tokens[at + 2]?.lower ?? "") && !isLastWord(tokens, at + 2)) {
    for (let place = at; place < at + 3; place += 1) labels[place] = "note";
    return at + 3;
  }
  if (tokens[at]?.kind === "symbol") return at + 1;
  const prepared = preparationRun(tokens, at);
  if (prepared === at || prepared >= tokens.length || isNamedByPreparation(tokens, prepared - 1)) return at;
  let end = prepared;
  // "peeled and diced potatoes", "peeled, diced potatoes"
  for (let guard = 0; guard < 3; guard += 1) {
    const link = tokens[end]?.lower ?? "";
    if (!joiners.has(link) && link !== ",") break;
    const more = preparationRun(tokens, end + 1);
    if (more === end + 1 || isNamedByPreparation(tokens, more - 1)) break;
    end = more;
  }
  if (end >= tokens.length) return at;
  // "fresh or frozen": a joiner that joins nothing more belongs to the food after all.
  if (joiners.has(tokens[end]?.lower ?? "") && next !== tokens[end]?.lower) return at;
  for (let place = at; place < end; place += 1) labels[place] = "preparation";
  return end;
}

/** The end of a run of preparation words with their adverbs, or `at` when there is none. */
function preparationRun(tokens: readonly Token[], at: number): number {
  let place = at;
  while (manner.has(tokens[place]?.lower ?? "")) place += 1;
  const word = tokens[place]?.lower ?? "";
  const afterManner = place > at && (preparationWords.has(word) || word === "ground" || /(?:ed|ened)$/.test(word));
  if (afterManner) return place + 1;
  return place === at && preparationWords.has(word) ? at + 1 : at;
}

/** "crushed tomatoes", "cooked ham": sold under that name, and so not something done in the kitchen. */
function isNamedByPreparation(tokens: readonly Token[], index: number): boolean {
  const foods = namedByPreparation.get(tokens[index]?.lower ?? "");
  return foods?.has(tokens[index + 1]?.lower ?? "") === true;
}

/** What the words from here on are, when the food's name is over; `null` when it goes on. */
function stopLabel(input: LabelInput, at: number): "note" | "purpose" | "preparation" | null {
  const { tokens } = input;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  const following = next?.lower ?? "";
  if (word === "for" || word === "für" || word === "zum" || word === "zur" || word === "pour") return "purpose";
  if (word === "to" && purposeVerbs.has(following)) return following === "taste" ? "note" : "purpose";
  if (word === "or" || word === "oder" || word === "ou") {
    return next?.kind === "digits" ||
      next?.kind === "fraction" ||
      ["to", "more", "a", "an", "as", "use"].includes(following)
      ? "note"
      : null;
  }
  if ((word === "such" || word === "like") && following !== "") return "note";
  if (
    (word === "as" && (following === "needed" || following === "desired" || following === "required")) ||
    word === "if"
  )
    return "note";
  if (word === "at" && following === "room") return "preparation";
  if (word === "cut" || (word === "in" && ["feinen", "kleinen", "dünnen", "groben"].includes(following)))
    return "preparation";
  if ((word === "aus" && following === "der") || (word === "nach" && following !== "")) return "note";
  if (word === "see" || word === "from") return "note";
  if (word === "of" && (following === "the" || following === "your" || following === "any")) return "note";
  if (word === "with" && (following === "skin" || following === "bone")) return "note";
  if (word === "+" || noteBreaks.has(word)) return "note";
  return null;
}

function labelStretch(input: LabelInput, from: number, label: "note" | "purpose" | "preparation"): number {
  const end = stretchEnd(input.tokens, from);
  for (let at = from; at < end; at += 1) input.labels[at] ??= label;
  return end;
}

function labelLaterStretch(input: LabelInput, from: number, end: number): void {
  const alternativeEnd = labelAlternative(input, from, end);
  if (alternativeEnd > from) {
    for (let at = alternativeEnd; at < end; at += 1) input.labels[at] ??= "note";
    return;
  }
  const label = classifyStretch(input.tokens, from, end);
  for (let at = from; at < end; at += 1) input.labels[at] ??= label;
}

/** "chicken stock, or vegetable stock": another food to choose, when nothing but its name follows the "or". */
function labelAlternative(input: LabelInput, from: number, end: number): number {
  const { tokens, labels } = input;
  if (!orWords.has(tokens[from]?.lower ?? "") || !labels.includes("food")) return from;
  let at = from + 1;
  while (at < end && tokens[at]?.kind === "word" && !alternativeBreaks.has(tokens[at]?.lower ?? "")) {
    if (isPreparationLike(tokens[at]?.lower ?? "")) return from;
    at += 1;
  }
  const isName = at > from + 1 && at - from <= 5 && (at === end || alternativeBreaks.has(tokens[at]?.lower ?? ""));
  if (!isName || openEnded.has(tokens[from + 1]?.lower ?? "")) return from;
  for (let place = from; place < at; place += 1) labels[place] = "food";
  return at;
}

/** What a stretch after the food is: preparation, unless it opens like a purpose or a note. */
function classifyStretch(tokens: readonly Token[], from: number, end: number): "note" | "purpose" | "preparation" {
  const first = tokens[from]?.lower ?? "";
  const second = tokens[from + 1]?.lower ?? "";
  if (first === "for" || first === "für" || first === "zum" || first === "zur" || first === "pour") return "purpose";
  if (first === "to" && second !== "taste") return "purpose";
  if (first === "to" || first === "selon" || first === "nach") return "note";
  if (noteOpeners.has(first)) return "note";
  for (let at = from; at < end; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (isPreparationLike(word)) return "preparation";
    if (word === "to" && tokens[at + 1]?.lower === "taste") return "note";
    if (word === "only" || word === "preferably" || word === "optional") return "note";
  }
  return "preparation";
}

function isPreparationLike(word: string): boolean {
  return preparationWords.has(word) || (word.length > 4 && word.endsWith("ed"));
}

/** A bracket holds a note, or preparation when it says what was done; the index after its end. */
function labelBracket(input: LabelInput, open: number): number {
  const { tokens, labels } = input;
  let depth = 0;
  let close = open;
  for (; close < tokens.length; close += 1) {
    if (isOpening(tokens[close])) depth += 1;
    if (isClosing(tokens[close])) depth -= 1;
    if (depth === 0) break;
  }
  const onlyPreparation = close > open + 1 && preparationRun(tokens, open + 1) > open + 1;
  for (let at = open + 1; at < close; at += 1) {
    if (isOpening(tokens[at]) || isClosing(tokens[at])) continue;
    labels[at] ??= onlyPreparation ? "preparation" : "note";
  }
  return Math.min(close + 1, tokens.length);
}

/** "2 garlic cloves": the last word of the food is its unit. */
function labelTrailingUnit(tokens: readonly Token[], labels: WordLabel[], hasUnit: boolean): void {
  if (hasUnit) return;
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (labels[at] === "food") last = at;
    else if (last >= 0) break;
  }
  const unit = tokens[last]?.lower ?? "";
  const food = labels[last - 1] === "food" ? (tokens[last - 1]?.lower ?? "") : "";
  if (trailingUnits.get(food)?.has(unit) === true) labels[last] = "unit";
}

function followsWithFood(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (next?.kind !== "word") return false;
  if (adjectives.has(next.lower)) return true;
  return (
    !isPreparationLike(next.lower) &&
    !noteOpeners.has(next.lower) &&
    next.lower !== "for" &&
    next.lower !== "to" &&
    !manner.has(next.lower) &&
    next.lower !== "at"
  );
}

function stretchEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !isBoundary(tokens, at) && !isOpening(tokens[at])) at += 1;
  return at;
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (breaks.has(token.text)) return true;
  return dashes.has(token.text) && token.spaced && tokens[at + 1]?.spaced !== false;
}

function isOpening(token: Token | undefined): boolean {
  return token?.text === "(" || token?.text === "[" || token?.text === "{";
}

function isClosing(token: Token | undefined): boolean {
  return token?.text === ")" || token?.text === "]" || token?.text === "}";
}

function isLastWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || breaks.has(next.text) || isClosing(next);
}

function isPlainWord(token: Token): boolean {
  return token.kind === "word";
}

function isPreposition(word: string): boolean {
  return [
    "in",
    "into",
    "with",
    "on",
    "for",
    "to",
    "at",
    "from",
    "until",
    "lengthwise",
    "crosswise",
    "thin",
    "thinly",
    "fine",
    "very",
    "if",
    "plus",
    "about",
  ].includes(word);
}

function lastFood(labels: readonly WordLabel[], at: number): boolean {
  return labels[at - 1] === "food";
}
