import type { Language, LineWords } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { PhraseLabel } from "../languages/phrase-labels.ts";
import { labelOfPhrase } from "../languages/phrase-labels.ts";
import { closingBrackets, openingBrackets } from "./brackets.ts";
import { abbreviatedSizeEnd, skipPluralEnding } from "./read-measures.ts";
import type { Token } from "./tokenise-line.ts";
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
  /** The line counts cans or jars: what was done to the food was done before it was sold. */
  readonly inContainer?: boolean;
}

interface Labelling extends LabelInput {
  readonly language: Language;
  readonly line: LineWords;
}

const breaks = new Set([",", ";"]);
const dashes = new Set(["-", "–", "—"]);

/**
 * Say for each word after the measure what it is: size, food, preparation, note or purpose.
 *
 * The line is cut at commas, dashes and brackets. The first stretch holds preparation words, the food, and what a few
 * opening words ("for", "plus", "such as") turn into purpose or note; later stretches are preparation unless they open
 * like a note or a purpose. Rules and word lists only; anything that labels words may take this function's place.
 */
export function labelWords(given: LabelInput): void {
  const language = languageOf(given.lang);
  const input: Labelling = { ...given, language, line: language.line };
  const { tokens } = input;
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
  labelTrailingUnit(input);
}

/** Label the stretch that names the food; the index where the next stretch begins. */
function labelFoodStretch(input: Labelling): number {
  const { tokens, labels, line } = input;
  const { joiners } = line;
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
    const ending = named ? skipPluralEnding(tokens, at, input.lang) : at;
    if (ending > at) {
      at = ending;
      continue;
    }
    if (isOpening(token)) {
      at = labelBracket(input, at);
      continue;
    }
    if (isBoundary(tokens, at)) {
      if (named && !onlyAdjectives) return at;
      // "boneless, skinless chicken": the food is still to come.
      if (named && !followsWithFood(tokens, at + 1, line)) return at;
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
    const prepared = named && !(line.adjectivesFollow && isSoldAsNamed(input)) ? preparationRun(tokens, at, line) : at;
    if (prepared > at && !isNamedByPreparation(tokens, prepared - 1, line)) {
      // After the food, preparation runs to the end of its stretch ("garlic crushed with salt").
      const rest = tokens[prepared];
      const isLast =
        rest === undefined ||
        isBoundary(tokens, prepared) ||
        isOpening(rest) ||
        !isPlainWord(rest) ||
        joiners.has(rest.lower) ||
        line.prepositions.has(rest.lower);
      const before = lastFood(labels, at);
      if (isLast && before && !joiners.has(tokens[at - 1]?.lower ?? "")) return labelStretch(input, at, "preparation");
      for (let place = at; place < prepared; place += 1) labels[place] = "preparation";
      at = prepared;
      continue;
    }
    const isSize =
      (line.adjectivesFollow && line.sizes.has(token.lower)) ||
      (line.sizesInName.has(token.lower) &&
        !isLastWord(tokens, at) &&
        line.adjectives.has(tokens[at - 1]?.lower ?? ""));
    labels[at] = isSize ? "size" : "food";
    onlyAdjectives &&=
      line.adjectives.has(token.lower) ||
      line.sizes.has(token.lower) ||
      line.manner.has(token.lower) ||
      joiners.has(token.lower);
    at += 1;
  }
  return at;
}

/** Sizes, preparation and filling words in front of the food; the index after what was labelled. */
function labelBeforeFood(input: Labelling, at: number): number {
  const { tokens, labels, line } = input;
  const { joiners, states } = line;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const abbreviated = abbreviatedSizeEnd(tokens, at, input.lang);
  if (abbreviated > at) {
    for (let place = at; place < abbreviated; place += 1) labels[place] = "size";
    return abbreviated;
  }
  const isName = line.namedByPreparation.get(word)?.has(next) === true;
  const isSize = line.sizes.has(word) || (line.sizeAdverbs.has(word) && line.sizes.has(next));
  if (isSize && !isName && !isLastWord(tokens, at)) {
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
    while (place < at + 4 && (place < at + 2 || line.sizes.has(tokens[place]?.lower ?? ""))) {
      labels[place] = "note";
      place += 1;
    }
    return place;
  }
  if (line.packing.has(word) && !isLastWord(tokens, at)) {
    labels[at] = "note";
    return at + 1;
  }
  if (line.links.has(word)) return at + 1;
  if (states.has(word) && joiners.has(next) && states.has(tokens[at + 2]?.lower ?? "") && !isLastWord(tokens, at + 2)) {
    for (let place = at; place < at + 3; place += 1) labels[place] = "note";
    return at + 3;
  }
  if (tokens[at]?.kind === "symbol") return at + 1;
  const prepared = isSoldAsNamed(input) ? at : preparationRun(tokens, at, line);
  if (prepared === at || prepared >= tokens.length || isNamedByPreparation(tokens, prepared - 1, line)) return at;
  let end = prepared;
  // "peeled and diced potatoes", "peeled, diced potatoes"
  for (let guard = 0; guard < 3; guard += 1) {
    const link = tokens[end]?.lower ?? "";
    if (!joiners.has(link) && link !== ",") break;
    const more = preparationRun(tokens, end + 1, line);
    if (more === end + 1 || isNamedByPreparation(tokens, more - 1, line)) break;
    end = more;
  }
  if (end >= tokens.length) return at;
  // "fresh or frozen": a joiner that joins nothing more belongs to the food after all.
  if (joiners.has(tokens[end]?.lower ?? "") && next !== tokens[end]?.lower) return at;
  for (let place = at; place < end; place += 1) labels[place] = "preparation";
  return end;
}

function isSoldAsNamed({ inContainer, line }: Labelling): boolean {
  return inContainer === true && line.isNamedAsSold;
}

/** The end of a run of preparation words with their adverbs, or `at` when there is none. */
function preparationRun(tokens: readonly Token[], at: number, line: LineWords): number {
  let place = at;
  while (line.manner.has(tokens[place]?.lower ?? "")) place += 1;
  const word = tokens[place]?.lower ?? "";
  const isKnown = line.preparation.has(word);
  if (place > at && (isKnown || line.preparedByManner?.test(word) === true)) return place + 1;
  return line.preparation.has(tokens[at]?.lower ?? "") ? at + 1 : at;
}

/** "crushed tomatoes", "cooked ham": sold under that name, and so not something done in the kitchen. */
function isNamedByPreparation(tokens: readonly Token[], index: number, line: LineWords): boolean {
  const foods = line.namedByPreparation.get(tokens[index]?.lower ?? "");
  if (foods === undefined) return false;
  const beside = line.adjectivesFollow
    ? tokens.slice(Math.max(0, index - 4), index)
    : tokens.slice(index + 1, index + 2);
  return beside.some((token) => foods.has(token.lower));
}

/** What the words from here on are, when the food's name is over; `null` when it goes on. */
function stopLabel({ tokens, language, line }: Labelling, at: number): PhraseLabel | null {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  if (word === "+") return "note";
  const isNumber = next?.kind === "digits" || next?.kind === "fraction";
  if (isNumber && language.numbers.orWords.has(word)) return "note";
  return labelOfPhrase(line.phrases, word, next?.lower ?? "");
}

function labelStretch(input: Labelling, from: number, label: PhraseLabel): number {
  const { tokens, labels, line } = input;
  const end = stretchEnd(tokens, from);
  for (let at = from; at < end; at += 1) {
    // "gruyère râpé pour gratiner": the purpose ends what is done before.
    const isOver = label === "preparation" && at > from && line.purposeOpeners.has(tokens[at]?.lower ?? "");
    if (isOver && line.laterStretch === "note") return labelStretch(input, at, "purpose");
    labels[at] ??= label;
  }
  return end;
}

function labelLaterStretch(input: Labelling, from: number, end: number): void {
  const alternativeEnd = labelAlternative(input, from, end);
  if (alternativeEnd > from) {
    for (let at = alternativeEnd; at < end; at += 1) input.labels[at] ??= "note";
    return;
  }
  const label = classifyStretch(input, from, end);
  for (let at = from; at < end; at += 1) input.labels[at] ??= label;
}

/** "chicken stock, or vegetable stock": another food to choose, when nothing but its name follows the "or". */
function labelAlternative(input: Labelling, from: number, end: number): number {
  const { tokens, labels, language, line } = input;
  if (!language.numbers.orWords.has(tokens[from]?.lower ?? "") || !labels.includes("food")) return from;
  let at = from + 1;
  while (at < end && tokens[at]?.kind === "word" && !line.alternativeBreaks.has(tokens[at]?.lower ?? "")) {
    if (isPreparationLike(tokens[at]?.lower ?? "", line)) return from;
    at += 1;
  }
  const isName = at > from + 1 && at - from <= 5 && (at === end || line.alternativeBreaks.has(tokens[at]?.lower ?? ""));
  if (!isName || line.openEnded.has(tokens[from + 1]?.lower ?? "")) return from;
  for (let place = from; place < at; place += 1) labels[place] = "food";
  return at;
}

/** What a stretch after the food is: preparation, unless it opens like a purpose or a note. */
function classifyStretch({ tokens, line }: Labelling, from: number, end: number): PhraseLabel {
  const first = tokens[from]?.lower ?? "";
  const second = tokens[from + 1]?.lower ?? "";
  if (line.tastePhrases.has(`${first} ${second}`)) return "note";
  if (line.purposeOpeners.has(first)) return "purpose";
  const phrase = line.laterStretch === "note" ? labelOfPhrase(line.phrases, first, second) : null;
  if (phrase !== null) return phrase;
  if (line.noteOpeners.has(first) || (line.laterStretch === "note" && line.noteWords.has(first))) return "note";
  for (let at = from; at < end; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (isPreparationLike(word, line)) return "preparation";
    if (line.noteWords.has(word) || line.tastePhrases.has(`${word} ${tokens[at + 1]?.lower ?? ""}`)) return "note";
  }
  return line.extracts.has(first) ? "preparation" : line.laterStretch;
}

function isPreparationLike(word: string, line: LineWords): boolean {
  return line.preparation.has(word) || line.participle?.test(word) === true;
}

/** A bracket holds a note, or preparation when it says what was done; the index after its end. */
function labelBracket(input: Labelling, open: number): number {
  const { tokens, labels } = input;
  let depth = 0;
  let close = open;
  for (; close < tokens.length; close += 1) {
    if (isOpening(tokens[close])) depth += 1;
    if (isClosing(tokens[close])) depth -= 1;
    if (depth === 0) break;
  }
  // "dark (or gold) rum": the noun is still to come.
  const isEnd = close + 1 >= tokens.length || isBoundary(tokens, close + 1);
  const from = isEnd ? labelAlternative(input, open + 1, close) : open + 1;
  const label = classifyBracket(input, from);
  for (let at = from; at < close; at += 1) {
    if (isOpening(tokens[at]) || isClosing(tokens[at])) continue;
    labels[at] ??= label;
  }
  return Math.min(close + 1, tokens.length);
}

function classifyBracket({ tokens, line }: Labelling, from: number): PhraseLabel {
  const first = tokens[from]?.lower ?? "";
  if (line.purposeOpeners.has(first) && !line.tastePhrases.has(`${first} ${tokens[from + 1]?.lower ?? ""}`)) {
    return "purpose";
  }
  return preparationRun(tokens, from, line) > from || line.extracts.has(first) ? "preparation" : "note";
}

/** "2 garlic cloves": the last word of the food is its unit. */
function labelTrailingUnit({ tokens, labels, hasUnit, line }: Labelling): void {
  if (hasUnit) return;
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (labels[at] === "food") last = at;
    else if (last >= 0) break;
  }
  const unit = tokens[last]?.lower ?? "";
  const food = labels[last - 1] === "food" ? (tokens[last - 1]?.lower ?? "") : "";
  if (line.trailingUnits.get(food)?.has(unit) === true) labels[last] = "unit";
}

function followsWithFood(tokens: readonly Token[], from: number, line: LineWords): boolean {
  const next = tokens[from];
  if (next?.kind !== "word") return false;
  if (line.adjectives.has(next.lower)) return true;
  return (
    !isPreparationLike(next.lower, line) &&
    !line.noteOpeners.has(next.lower) &&
    !line.neverBeforeFood.has(next.lower) &&
    !line.manner.has(next.lower)
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
  return token !== undefined && openingBrackets.has(token.text);
}

function isClosing(token: Token | undefined): boolean {
  return token !== undefined && closingBrackets.has(token.text);
}

function isLastWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || breaks.has(next.text) || isClosing(next);
}

function isPlainWord(token: Token): boolean {
  return token.kind === "word";
}

function lastFood(labels: readonly WordLabel[], at: number): boolean {
  return labels[at - 1] === "food";
}
