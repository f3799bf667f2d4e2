import type { Measure } from "../quantity/amount.ts";
import { getUnit } from "../units/units.ts";
import { splitAlternatives } from "./alternatives.ts";
import type { IngredientFlag, IngredientLine, IngredientPart, IngredientPartKind } from "./ingredient-line.ts";
import type { WordLabel } from "./label-words.ts";
import { labelWords } from "./label-words.ts";
import { readFlags } from "./read-flags.ts";
import type { MeasureReading } from "./read-measures.ts";
import { readMeasure, readUnit } from "./read-measures.ts";
import type { Token, TokenisedLine } from "./tokenise-line.ts";
import { tokeniseLine } from "./tokenise-line.ts";
import { properNames } from "./word-lists.ts";

/** Lines longer than this are read up to here; the rest stays text. Nobody writes such a line, and a screen stays quick. */
const maxTokens = 4000;
const openings = new Set(["(", "[", "{"]);
const closings = new Set([")", "]", "}"]);
const extractNouns = new Set(["juice", "zest", "rind", "peel", "saft", "abrieb", "schale", "jus", "zeste", "zestes"]);
const ofWords = new Set(["of", "from", "von", "einer", "eines", "de", "d'", "d’", "du"]);
const plusWords = new Set(["plus", "+", "and", "&", "und", "et"]);

interface Draft {
  readonly tokens: readonly Token[];
  readonly labels: WordLabel[];
  measure: Measure | null;
  readonly further: Measure[];
  readonly added: Measure[];
}

/**
 * Read one ingredient line: amount, unit, size, food, preparation, note, purpose and flags, each with its place.
 *
 * Measures are read first (numbers, units, packs, further and added measures), then each remaining word is labelled,
 * and the labels are gathered into parts. Works for any text in time linear in its length, never throws, and loses
 * nothing: `text` is the line itself and the parts lie in it in order.
 *
 * @param options.lang the recipe's language; it decides about `1,5` and `1,000`. English by default.
 */
export function parseIngredientLine(text: string, options: { readonly lang?: string } = {}): IngredientLine {
  const lang = options.lang ?? "en";
  const line = tokeniseLine(text);
  const tokens = line.tokens.slice(0, maxTokens);
  if (isHeader(text, tokens, lang)) return emptyLine(text, "header", headerParts(text));
  const draft: Draft = { tokens, labels: tokens.map(() => null), measure: null, further: [], added: [] };
  const from = readMeasures(draft, lang);
  labelWords({ tokens, labels: draft.labels, from, lang, hasUnit: draft.measure?.unit != null });
  applyTrailingUnit(draft, lang);
  readMeasuresInNotes(draft, lang);
  return gather(text, line, draft, lang);
}

/** Read the measures at the head of the line (or at its end: "butter 200 g"); the index of the first word after them. */
function readMeasures(draft: Draft, lang: string): number {
  const { tokens } = draft;
  let at = skipBullet(tokens);
  at = readExtract(draft, at);
  const first = readMeasure(tokens, at, lang) ?? readBareUnit(tokens, at, lang);
  if (first === null) return readLastMeasure(draft, at, lang);
  draft.measure = first.measure;
  mark(draft, first);
  at = first.next;
  for (let guard = 0; guard < 4; guard += 1) {
    const more = readFurther(draft, at, lang);
    if (more === null) break;
    at = more;
  }
  return at;
}

/** "juice of 1 lemon": the food is the lemon, "juice of" what is done to it. */
function readExtract(draft: Draft, from: number): number {
  const { tokens, labels } = draft;
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.text !== "&")) return from;
    if (!ofWords.has(token.lower)) continue;
    const noun = tokens[at - 1]?.lower ?? "";
    if (!extractNouns.has(noun)) return from;
    let next = at + 1;
    if (tokens[next]?.lower === "the") next += 1;
    // "lemon juice of quality" is not an extract of anything that follows: only what leads the line counts.
    if (
      at - from > 1 &&
      ![
        "and",
        "or",
        "&",
        "grated",
        "finely",
        "freshly",
        "squeezed",
        "strained",
        "und",
        "et",
        "pared",
        "thinly",
        "zest",
        "juice",
      ].includes(tokens[at - 2]?.lower ?? "")
    )
      return from;
    for (let place = from; place <= at; place += 1) labels[place] = "preparation";
    return next;
  }
  return from;
}

/** "pinch of salt", "small bunch cilantro", "a few sprigs of parsley": a unit without a number. */
function readBareUnit(tokens: readonly Token[], from: number, lang: string): MeasureReading | null {
  let at = from;
  const marks: (readonly [number, "amount" | "unit" | "size" | "note"])[] = [];
  if (
    (tokens[at]?.lower === "a" || tokens[at]?.lower === "an") &&
    ["few", "little", "couple"].includes(tokens[at + 1]?.lower ?? "")
  ) {
    marks.push([at, "note"], [at + 1, "note"]);
    at += 2;
    if (tokens[at]?.lower === "of") at += 1;
  } else if (["few", "several", "some", "einige", "etwas", "ein", "quelques"].includes(tokens[at]?.lower ?? "")) {
    marks.push([at, "note"]);
    at += 1;
  }
  const unit = readUnit(tokens, at, lang);
  const bare = new Set(["bunch", "sprig", "knob", "slice", "stalk", "leaf", "piece", "clove"]);
  const known =
    unit !== null &&
    (unit.unit.dimension === "vague" ||
      (bare.has(unit.unit.id) && (marks.length > 0 || unit.unit.id === "bunch" || unit.unit.id === "knob")));
  const next = unit === null ? undefined : tokens[unit.next];
  if (unit === null || !known || next?.kind !== "word") {
    if (marks.length === 0 || tokens[at]?.kind !== "word") return null;
    return { measure: { amount: null, unit: null }, next: at, marks };
  }
  return { measure: { amount: null, unit: unit.unit.id }, next: unit.next, marks: [...marks, ...unit.marks] };
}

/** "butter 200 g", "Flour - 2 cups", "Eggs: 2", "Pumpkin seeds (about 2 cups)". */
function readLastMeasure(draft: Draft, from: number, lang: string): number {
  const { tokens } = draft;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) break;
    if (
      token.kind === "word" &&
      ["of", "into", "from", "or", "plus", "in", "with", "for", "about", "to", "cut"].includes(token.lower)
    ) {
      if (!openings.has(before.text)) break;
    }
    if (token.kind !== "digits" && token.kind !== "fraction" && !openings.has(before.text)) continue;
    const reading = readMeasure(tokens, at, lang);
    if (reading === null) continue;
    const after = tokens[reading.next];
    const ends =
      after === undefined ||
      after.text === "," ||
      openings.has(after.text) ||
      closings.has(after.text) ||
      after.text === "/" ||
      after.text === ";";
    const separated = before.kind === "symbol";
    if (!ends || (reading.measure.unit === null && !separated && after !== undefined)) continue;
    if (reading.measure.unit === null && reading.measure.pack === undefined && before.text === "(") continue;
    draft.measure = reading.measure;
    mark(draft, reading);
    let next = reading.next;
    for (let guard = 0; guard < 4; guard += 1) {
      const more = readFurther(draft, next, lang);
      if (more === null) break;
      next = more;
    }
    return from;
  }
  return from;
}

/** One more measure right after the last: in brackets, after a slash, or added with "plus". Its end, or `null`. */
function readFurther(draft: Draft, at: number, lang: string): number | null {
  const { tokens } = draft;
  const sign = tokens[at];
  if (sign === undefined) return null;
  if (openings.has(sign.text)) return readBracketedMeasures(draft, at, lang);
  if (sign.text === "/" || sign.text === "|" || sign.text === "=") {
    const reading = readMeasure(tokens, at + 1, lang);
    if (reading === null || reading.measure.unit === null) return null;
    mark(draft, reading);
    draft.further.push(reading.measure);
    return reading.next;
  }
  if (plusWords.has(sign.lower)) {
    const reading = readMeasure(tokens, at + 1, lang);
    if (reading === null || !isSized(reading.measure)) return null;
    mark(draft, reading);
    draft.added.push(reading.measure);
    return reading.next;
  }
  return readComposite(draft, at, lang);
}

/** "1 lb 2 oz", "3 pints 10 fl oz": a second, smaller unit adds to the first. */
function readComposite(draft: Draft, at: number, lang: string): number | null {
  const token = draft.tokens[at];
  const last = draft.further.at(-1) ?? draft.measure;
  if ((token?.kind !== "digits" && token?.kind !== "fraction") || last?.unit == null) return null;
  const reading = readMeasure(draft.tokens, at, lang);
  if (reading === null || !isSized(reading.measure) || reading.measure.unit === null) return null;
  const larger = getUnit(last.unit);
  const smaller = getUnit(reading.measure.unit);
  if (larger === null || smaller === null || larger.dimension !== smaller.dimension || larger.system !== smaller.system)
    return null;
  mark(draft, reading);
  (draft.further.length > 0 ? draft.further : draft.added).push(reading.measure);
  return reading.next;
}

/** "(200 g)", "{900 g,30 oz}", "(7 oz / 200 g)", "(about 1 cup)"; `null` when the bracket holds anything else. */
function readBracketedMeasures(draft: Draft, open: number, lang: string): number | null {
  const { tokens } = draft;
  const readings: MeasureReading[] = [];
  let at = open + 1;
  while (at < tokens.length && readings.length < 4) {
    const reading = readMeasure(tokens, at, lang);
    if (reading === null || !isSized(reading.measure)) return null;
    readings.push(reading);
    at = reading.next;
    const sign = tokens[at]?.lower ?? "";
    if (closings.has(sign)) {
      for (const found of readings) {
        mark(draft, found);
        draft.further.push(found.measure);
      }
      return at + 1;
    }
    if (sign !== "," && sign !== "/" && sign !== "|" && sign !== ";" && sign !== "or" && sign !== "-") return null;
    at += 1;
  }
  return null;
}

/** Measures that stand in the rest of the line: "plus 1 tbsp for the pan", "2 Tbsp oil 30 mL", "(about 2 cups)". */
function readMeasuresInNotes(draft: Draft, lang: string): void {
  const { tokens, labels } = draft;
  if (draft.measure === null) return;
  const isMetric = draft.measure.unit !== null;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const label = labels[at] ?? null;
    const isNumber = token?.kind === "digits" || token?.kind === "fraction";
    const isFree = label === "note" || label === "food" || label === "purpose";
    if (token === undefined || !isNumber || !isFree) {
      at += 1;
      continue;
    }
    const reading = readMeasure(tokens, at, lang);
    if (reading === null || !isSized(reading.measure)) {
      at += 1;
      continue;
    }
    if (plusWords.has(before?.lower ?? "") && before?.lower !== "and") {
      mark(draft, reading);
      draft.added.push(reading.measure);
    } else if (reading.next >= tokens.length && isMetric && label === "food") {
      mark(draft, reading);
      draft.further.push(reading.measure);
    }
    at = Math.max(reading.next, at + 1);
  }
}

/** "2 garlic cloves": the unit that the labels found after the food. */
function applyTrailingUnit(draft: Draft, lang: string): void {
  const { measure, tokens, labels } = draft;
  if (measure === null || measure.unit !== null || measure.pack !== undefined) return;
  for (let at = 1; at < tokens.length; at += 1) {
    if (labels[at] !== "unit" || labels[at - 1] !== "food") continue;
    const unit = readUnit(tokens, at, lang);
    if (unit !== null) draft.measure = { ...measure, unit: unit.unit.id };
    return;
  }
}

function gather(text: string, line: TokenisedLine, draft: Draft, lang: string): IngredientLine {
  const { tokens, labels } = draft;
  const foodTokens = tokens.filter((_, at) => labels[at] === "food");
  const split = splitAlternatives(trimFood(foodTokens));
  const alternativeTokens = new Set(split.alternatives.flat());
  const joiningTokens = new Set(split.joiners);
  const parts = gatherParts(tokens, (token, at) => {
    if (joiningTokens.has(token)) return null;
    return alternativeTokens.has(token) ? "alternative" : (labels[at] ?? null);
  });
  const reference = isReference(text, line, draft);
  const readsAsTitle = reference || isTitleCase(foodTokens);
  const food = wordsOf(split.food, text, { lang, lineStart: firstWord(tokens), lowerAll: readsAsTitle && !reference });
  const alternatives = split.alternatives
    .map((words) => wordsOf(words, text, { lang, lineStart: null, lowerAll: readsAsTitle && !reference }))
    .map((words, at) =>
      split.sharedHead !== null && at < split.alternatives.length - 1 ? `${words} ${split.sharedHead}` : words,
    );
  const name = split.sharedHead === null ? food : `${food} ${split.sharedHead}`;
  const flags = readFlags(text, { foodStart: split.food[0]?.start ?? text.length });
  const size = partsText(text, parts, "size");
  return {
    text,
    kind: reference ? "recipe_reference" : "ingredient",
    measure: draft.measure?.amount == null && draft.measure?.unit == null ? null : draft.measure,
    furtherMeasures: draft.further,
    addedMeasures: draft.added,
    size,
    food: name,
    alternatives,
    preparation: partsText(text, parts, "preparation"),
    note: partsText(text, parts, "note"),
    purpose: partsText(text, parts, "purpose"),
    flags: approximateFirst(flags, draft.measure),
    parts,
    confidence: confidenceOf(draft, name),
  };
}

function approximateFirst(flags: readonly IngredientFlag[], measure: Measure | null): readonly IngredientFlag[] {
  return measure?.approximate === true && !flags.includes("approximate") ? [...flags, "approximate"] : flags;
}

/** Runs of one label become one part; punctuation inside a run is inside its part. */
function gatherParts(
  tokens: readonly Token[],
  labelOf: (token: Token, at: number) => IngredientPartKind | null,
): IngredientPart[] {
  const parts: { kind: IngredientPartKind; start: number; end: number }[] = [];
  let open: { kind: IngredientPartKind; start: number; end: number } | null = null;
  for (const [at, token] of tokens.entries()) {
    const kind = labelOf(token, at);
    if (kind !== null && open !== null && open.kind === kind && joins(tokens, at, open.end)) {
      open.end = token.end;
      continue;
    }
    open = kind === null ? (isJoiningSymbol(token) ? open : null) : { kind, start: token.start, end: token.end };
    if (kind !== null && open !== null) parts.push(open);
  }
  return parts;
}

/** Two words of one kind are one part unless more than a little punctuation is between them. */
function joins(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.start - end <= 4;
}

function isJoiningSymbol(token: Token): boolean {
  return token.text === "," || token.text === "-" || token.text === ".";
}

function partsText(text: string, parts: readonly IngredientPart[], kind: IngredientPartKind): string | null {
  const own = parts.filter((part) => part.kind === kind).map((part) => plain(text.slice(part.start, part.end)));
  const words = own.filter((part) => part !== "").join(", ");
  return words === "" ? null : words;
}

/** The text without Markdown marks and with single blanks. */
function plain(text: string): string {
  return text
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;.–—-]+|[\s,;–—-]+$/g, "");
}

/** Drop what only joined: "of", "and", punctuation at either end of the food. */
function trimFood(tokens: readonly Token[]): readonly Token[] {
  const joining = new Set([
    "of",
    "and",
    "or",
    "the",
    "de",
    "d'",
    "d’",
    "du",
    "des",
    "&",
    "und",
    "oder",
    "et",
    "ou",
    "with",
    "in",
  ]);
  let start = 0;
  let end = tokens.length;
  while (start < end && (tokens[start]?.kind === "symbol" || joining.has(tokens[start]?.lower ?? ""))) start += 1;
  while (
    end > start &&
    ((tokens[end - 1]?.kind === "symbol" && tokens[end - 1]?.text !== "%") || joining.has(tokens[end - 1]?.lower ?? ""))
  )
    end -= 1;
  return tokens.slice(start, end);
}

function wordsOf(
  tokens: readonly Token[],
  text: string,
  options: { readonly lang: string; readonly lineStart: Token | null; readonly lowerAll: boolean },
): string {
  let words = "";
  let before: Token | undefined;
  for (const token of tokens) {
    const glue = before !== undefined && before.end === token.start ? "" : " ";
    const lowers =
      !options.lang.startsWith("de") &&
      (options.lowerAll || token === options.lineStart || isShouted(token.text)) &&
      !properNames.has(token.lower);
    words +=
      (before === undefined || (token.text === "," && !token.spaced) ? "" : glue) +
      (lowers ? token.lower : text.slice(token.start, token.end));
    before = token;
  }
  return words
    .replace(/\s+([,.])/g, "$1")
    .replace(/’/g, "'")
    .trim();
}

function isShouted(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  return words.length > 1 && words.every((token) => token.text !== token.lower || token.text.length < 4);
}

function firstWord(tokens: readonly Token[]): Token | null {
  return tokens.find((token) => token.kind === "word") ?? null;
}

/** A header names a group: "For the sauce:", "**Dressing:**", "For the dough". */
function isHeader(text: string, tokens: readonly Token[], lang: string): boolean {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length > 14) return false;
  const first = tokens[0];
  const named = /^(?:for|für|pour) (?:the|den|die|das|la|le|les|l['’])/i.test(plain(text));
  if (last.text === ":") return first?.kind === "word" && readMeasure(tokens, 0, lang)?.measure.unit == null;
  return named && tokens.every((token) => token.kind === "word");
}

function headerParts(text: string): IngredientPart[] {
  const start = text.search(/\S/);
  return start < 0 ? [] : [{ kind: "note", start, end: text.trimEnd().length }];
}

/** "Basil Pesto (see recipe)", "1 recipe pizza dough", a link to another recipe of the same library. */
function isReference(text: string, line: TokenisedLine, draft: Draft): boolean {
  if (
    /\b(?:see|recipe) (?:the )?(?:recipe|follows|below|above)\b|\bsiehe rezept\b|\bvoir (?:la )?recette\b/i.test(text)
  )
    return true;
  if (draft.measure?.unit === "recipe") return true;
  return line.links.some(
    (link) => link.target !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(link.target) && !link.target.startsWith("#"),
  );
}

/** How sure the reading is: lower without a food, with numbers left in the name, or with a very long name. */
function confidenceOf(draft: Draft, food: string): number {
  if (food === "") return 0.1;
  let confidence = draft.measure === null ? 0.75 : 0.9;
  if (/\d/.test(food)) confidence -= 0.3;
  const count = food.split(" ").length;
  if (count > 5) confidence -= 0.1 * Math.min(4, count - 5);
  if (/[()[\]{}]/.test(food)) confidence -= 0.2;
  return Math.max(0.1, Math.round(confidence * 100) / 100);
}

function isSized(measure: Measure): boolean {
  return measure.unit !== null && measure.amount !== null;
}

function mark(draft: Draft, reading: MeasureReading): void {
  for (const [at, label] of reading.marks) draft.labels[at] = label;
}

function skipBullet(tokens: readonly Token[]): number {
  let at = 0;
  while (
    at < Math.min(3, tokens.length) &&
    ["-", "–", "•", "·", "‣"].includes(tokens[at]?.text ?? "") &&
    tokens[at + 1]?.spaced !== false
  )
    at += 1;
  return at;
}

function emptyLine(text: string, kind: IngredientLine["kind"], parts: readonly IngredientPart[]): IngredientLine {
  return {
    text,
    kind,
    measure: null,
    furtherMeasures: [],
    addedMeasures: [],
    size: null,
    food: "",
    alternatives: [],
    preparation: null,
    note: kind === "header" ? plain(text).replace(/\s*:$/, "") : null,
    purpose: null,
    flags: [],
    parts,
    confidence: kind === "header" ? 0.95 : 0.1,
  };
}
