import type { Language } from "../languages/language.ts";
import { languageOf, languages } from "../languages/languages.ts";
import { labelOfPhrase } from "../languages/phrase-labels.ts";
import type { Measure } from "../quantity/amount.ts";
import { addAmounts } from "../quantity/amount.ts";
import { compareRationals, toRational } from "../quantity/rational.ts";
import { convertAmount, dimensionOf, getUnit } from "../units/units.ts";
import { completeCompound, sharedStart, splitAlternatives } from "./alternatives.ts";
import { closingBrackets, openingBrackets } from "./brackets.ts";
import { countGroupNames } from "./count-group-names.ts";
import type { IngredientLine, IngredientPart, IngredientPartKind, MeasureRole } from "./ingredient-line.ts";
import { labelCompany, splitEach } from "./label-company.ts";
import type { WordLabel } from "./label-words.ts";
import { labelWords } from "./label-words.ts";
import type { LineCorrections } from "./line-correction.ts";
import { correctLine, lineKeyOf } from "./line-correction.ts";
import { readAmount } from "./read-amount.ts";
import { readFlags } from "./read-flags.ts";
import type { MeasureMark, MeasureReading } from "./read-measures.ts";
import { isContainer, packMarks, readDimension, readMeasure, readUnit } from "./read-measures.ts";
import { calibrateConfidence } from "./tagger/calibrate-confidence.ts";
import { taggerOf } from "./tagger/language-taggers.ts";
import type { LineTagger } from "./tagger/line-tagger.ts";
import { relabelWords } from "./tagger/relabel-words.ts";
import type { Token, TokenisedLine } from "./tokenise-line.ts";
import { tokeniseLine } from "./tokenise-line.ts";

/** Lines longer than this are read up to here; the rest stays text. Nobody writes such a line, and a screen stays quick. */
const maxTokens = 4000;
/** Punctuation that ends up at the edge of a part without belonging to it. */
const edges = new Set([" ", ",", ";", ".", "–", "—", "-"]);

interface PartRole {
  /** `null` for foods. */
  readonly of: MeasureRole | null;
  readonly index: number;
}

interface Draft {
  readonly tokens: readonly Token[];
  readonly labels: WordLabel[];
  /** Which measure an amount or a unit belongs to, beside its label. */
  readonly roles: (PartRole | null)[];
  /** How sure the tagger is of each token; empty where rules alone read the line. */
  certainty: readonly (number | null)[];
  measure: Measure | null;
  readonly further: Measure[];
  readonly added: Measure[];
  /** An amount of the line is said to be about so much. */
  isEstimate: boolean;
  /** "each": several foods of the line have the same amount. */
  isEach: boolean;
  /** Further foods that have been found with an amount of their own. */
  readonly measured: OtherGroup[];
}

/** A further food of the line: the indexes of its words, and its amount. */
interface OtherGroup {
  readonly indexes: readonly number[];
  readonly measure: Measure | null;
}

/**
 * Read one ingredient line: amount, unit, size, food, preparation, note, purpose and flags, each with its place.
 *
 * Measures are read first (numbers, units, packs, further and added measures), then each remaining word is labelled,
 * and the labels are gathered into parts. Works for any text in time linear in its length, never throws, and loses
 * nothing: `text` is the line itself and the parts lie in it in order.
 *
 * @param options.lang the recipe's language; it decides about `1,5` and `1,000`. Without one, the line's unit decides,
 *   else English.
 * @param options.corrections what somebody said of certain lines: it counts before everything else
 */
export function parseIngredientLine(
  text: string,
  options: {
    readonly lang?: string;
    readonly tagger?: LineTagger | null;
    readonly corrections?: LineCorrections;
  } = {},
): IngredientLine {
  const line = tokeniseLine(text);
  const tokens = line.tokens.slice(0, maxTokens);
  const lang = options.lang ?? guessLanguage(tokens);
  const correction = options.corrections?.get(lineKeyOf(text));
  if (correction === undefined && isHeader(text, tokens, lang)) return emptyLine(text, "header", headerParts(text));
  const draft: Draft = {
    tokens,
    labels: tokens.map(() => null),
    roles: tokens.map(() => null),
    certainty: [],
    measure: null,
    further: [],
    added: [],
    isEstimate: false,
    isEach: false,
    measured: [],
  };
  const from = readMeasures(draft, lang);
  const tagger = options.tagger === undefined ? taggerOf(lang) : options.tagger;
  const measureLabels = tagger === null ? draft.labels : [...draft.labels];
  const unit = draft.measure?.unit ?? null;
  const inContainer = unit === "can" || unit === "jar";
  labelWords({ tokens, labels: draft.labels, from, lang, hasUnit: unit !== null, inContainer });
  if (tagger === null) applyTrailingUnit(draft, lang);
  else applyTagger(text, draft, { tagger, measureLabels, lang });
  readMeasuresInNotes(draft, lang);
  if (correction !== undefined) {
    correctLine(draft, text, correction, lang);
    return { ...gather({ text, line, draft, lang, others: [] }), confidence: 1 };
  }
  const company = { tokens, labels: draft.labels, from, language: languageOf(lang) };
  const named = draft.isEach ? splitEach(company) : draft.measure?.amount == null ? labelCompany(company) : [];
  const shared = named.map((indexes) => ({ indexes, measure: draft.isEach ? draft.measure : null }));
  return gather({ text, line, draft, lang, others: [...shared, ...draft.measured] });
}

/** Let the tagger label the words, and take or give back the unit as it says. */
function applyTagger(
  text: string,
  draft: Draft,
  by: { readonly tagger: LineTagger; readonly measureLabels: readonly WordLabel[]; readonly lang: string },
): void {
  const { measure, tokens, labels, roles } = draft;
  const measureKind = measure === null ? "none" : (measure.unit ?? (measure.amount === null ? "words" : "number"));
  const roleOf = (index: number) => roles[index]?.of ?? null;
  const { confidence, unitIsFood, unitAt } = relabelWords({
    ...by,
    text,
    tokens,
    labels,
    roleOf,
    measureKind,
    isUnit: (index) => readUnit(tokens, index, by.lang) !== null,
  });
  draft.certainty = confidence;
  // A kilogram is never a food; a clove, a stick or a slab may be.
  if (measure !== null && unitIsFood && dimensionOf(measure.unit) === "count") {
    const counted = roles.some((role, at) => role?.of === "measure" && by.measureLabels[at] === "amount");
    draft.measure = withoutUnit(measure, roles, counted);
    return;
  }
  if (unitAt === null || (measure !== null && measure.unit !== null)) return;
  const unit = readUnit(tokens, unitAt, by.lang);
  if (unit === null) return;
  draft.measure = { ...(measure ?? { amount: null }), unit: unit.unit.id };
  for (let at = unitAt; at < unit.next; at += 1) roles[at] = { of: "measure", index: 0 };
}

/** "3 ounces slab bacon": without the slab it is 3 ounces, unless the slabs were counted. */
function withoutUnit(measure: Measure, roles: (PartRole | null)[], isCounted: boolean): Measure {
  if (measure.pack === undefined || isCounted) return { ...measure, unit: null };
  for (const [at, role] of roles.entries()) if (role?.of === "pack") roles[at] = { of: "measure", index: 0 };
  return { amount: measure.pack.amount, unit: measure.pack.unit };
}

/** Without a language from the recipe, a unit that only one language has decides: "2 EL", "1 c. à s.". Else English. */
function guessLanguage(tokens: readonly Token[]): string {
  const amount = readAmount(tokens, 0, "en");
  if (amount === null || readUnit(tokens, amount.next, "en") !== null) return "en";
  return languages.find(({ code }) => readUnit(tokens, amount.next, code) !== null)?.code ?? "en";
}

/** Read the measures at the head of the line (or at its end: "butter 200 g"); the index of the first word after them. */
function readMeasures(draft: Draft, lang: string): number {
  const { tokens } = draft;
  let at = skipBullet(tokens);
  at = labelLeadIn(draft, at, lang);
  at = labelLeadingPurpose(draft, at, lang);
  at = readExtract(draft, at, lang);
  at = skipEach(draft, at, lang);
  at = labelDimension(draft, at, lang);
  const isSized = at > 0 && draft.labels[at - 1] === "size";
  const first =
    readMeasure(tokens, at, lang) ?? (isSized ? readSheet(tokens, at, lang) : readBareUnit(tokens, at, lang));
  if (first === null) return readLastMeasure(draft, at, lang);
  draft.measure = first.measure;
  mark(draft, first, "measure", lang);
  at = labelDimension(draft, skipEach(draft, first.next, lang), lang);
  if (at > first.next && first.measure.unit === null && first.measure.amount !== null)
    at = readLateUnit(draft, at, lang);
  for (let guard = 0; guard < 4; guard += 1) {
    const more = readFurther(draft, at, lang);
    if (more === null) break;
    at = more;
  }
  return at;
}

/** "evtl.", "la même quantité de": a note at the head of a line. The index after it. */
function labelLeadIn(draft: Draft, from: number, lang: string): number {
  const { tokens, labels } = draft;
  const { leadIns } = languageOf(lang).line;
  if (leadIns.size === 0) return from;
  let words = "";
  let end = from;
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.text !== ".")) break;
    if (token.text !== ".") words += words === "" ? token.lower : ` ${token.lower}`;
    if (leadIns.has(words)) end = at + 1;
  }
  // Alone, "optional" is all that the line says.
  if (end >= tokens.length) return from;
  for (let at = from; at < end; at += 1) labels[at] = "note";
  return end;
}

/** "pour la garniture : cornichons": the purpose of a line that names its food after a colon. */
function labelLeadingPurpose(draft: Draft, from: number, lang: string): number {
  const { tokens, labels } = draft;
  if (!languageOf(lang).line.purposeOpeners.has(tokens[from]?.lower ?? "")) return from;
  for (let at = from + 1; at < Math.min(tokens.length - 1, from + 6); at += 1) {
    if (tokens[at]?.text === ":") {
      for (let place = from; place < at; place += 1) labels[place] = "purpose";
      return at + 1;
    }
    if (tokens[at]?.kind !== "word") break;
  }
  return from;
}

/** "je 2 EL Öl und Essig", "½ tsp each cumin and allspice": the index after the word. */
function skipEach(draft: Draft, at: number, lang: string): number {
  const { tokens } = draft;
  if (tokens[at + 1] === undefined || !languageOf(lang).line.each.has(tokens[at]?.lower ?? "")) return at;
  draft.isEach = true;
  return tokens[at + 1]?.text === ":" ? at + 2 : at + 1;
}

/** "20x20 cm sheet": a size, and no amount. The index after it. */
function labelDimension(draft: Draft, from: number, lang: string): number {
  const end = readDimension(draft.tokens, from, lang);
  if (end === null) return from;
  for (let at = from; at < end; at += 1) draft.labels[at] = "size";
  return end;
}

/** "20x20 cm sheet pastry": a counted unit whose number is not said. */
function readSheet(tokens: readonly Token[], at: number, lang: string): MeasureReading | null {
  const unit = readUnit(tokens, at, lang);
  if (unit === null || unit.unit.dimension !== "count" || tokens[unit.next]?.kind !== "word") return null;
  return { measure: { amount: null, unit: unit.unit.id }, next: unit.next, marks: unit.marks };
}

/** "4 10x10 cm sheets pastry": the unit that comes after a size. */
function readLateUnit(draft: Draft, from: number, lang: string): number {
  const unit = readUnit(draft.tokens, from, lang);
  if (unit === null || draft.measure === null || unit.unit.dimension !== "count") return from;
  draft.measure = { ...draft.measure, unit: unit.unit.id };
  mark(draft, { measure: draft.measure, next: unit.next, marks: unit.marks }, "measure", lang);
  return unit.next;
}

/** "juice of 1 lemon": the food is the lemon, "juice of" what is done to it. */
function readExtract(draft: Draft, from: number, lang: string): number {
  const { tokens, labels } = draft;
  const { line, numbers } = languageOf(lang);
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    const before = at === from ? undefined : tokens[at - 1];
    if (token === undefined) return from;
    // "Saft 1 Zitrone"
    const isNumber = token.kind === "digits" || token.kind === "fraction";
    if (isNumber && at === from + 1 && line.extracts.has(before?.lower ?? "")) {
      labels[from] = "preparation";
      return at;
    }
    if (token.kind !== "word" && !numbers.andWords.has(token.lower)) return from;
    const isLink = line.extractLinks.has(token.lower);
    // "Saft einer Zitrone": the case of the numeral joins.
    if (!isLink && !(line.extracts.has(before?.lower ?? "") && numbers.words.get(token.lower) === "1")) continue;
    if (!line.extracts.has(before?.lower ?? "")) return from;
    // "lemon juice of quality" is not an extract of anything that follows: only what leads the line counts.
    const lead = tokens[at - 2]?.lower ?? "";
    const leads = line.extractLeads.has(lead) || line.preparation.has(lead) || line.manner.has(lead);
    if (at - from > 1 && !leads) return from;
    for (let place = from; place < at; place += 1) labels[place] = "preparation";
    if (!isLink) return at;
    const next = tokens[at + 1]?.lower ?? "";
    return numbers.articles.has(next) && !numbers.indefiniteArticles.has(next) ? at + 2 : at + 1;
  }
  return from;
}

/** "pinch of salt", "small bunch cilantro", "a few sprigs of parsley": a unit without a number. */
function readBareUnit(tokens: readonly Token[], from: number, lang: string): MeasureReading | null {
  let at = from;
  const marks: (readonly [number, "amount" | "unit" | "size" | "note"])[] = [];
  const { line, numbers } = languageOf(lang);
  if (isOne(tokens[at], lang) && numbers.vagueQuantities.has(tokens[at + 1]?.text ?? "")) {
    marks.push([at, "note"], [at + 1, "note"]);
    at += 2;
    if (numbers.ofWords.has(tokens[at]?.lower ?? "")) at += 1;
  } else if (line.quantifiers.has(tokens[at]?.lower ?? "")) {
    marks.push([at, "note"]);
    at += 1;
  }
  const unit = readUnit(tokens, at, lang);
  const bare = new Set(["bunch", "sprig", "knob", "slice", "stalk", "leaf", "piece", "clove"]);
  const isOf = unit !== null && numbers.ofWords.has(tokens[unit.next]?.lower ?? "");
  const known =
    unit !== null &&
    (unit.unit.dimension === "vague" ||
      (bare.has(unit.unit.id) && (marks.length > 0 || isOf || unit.unit.id === "bunch" || unit.unit.id === "knob")));
  const next = unit === null ? undefined : tokens[unit.next];
  if (unit === null || !known || next?.kind !== "word") {
    if (marks.length === 0 || tokens[at]?.kind !== "word") return null;
    return { measure: { amount: null, unit: null }, next: at, marks };
  }
  return { measure: { amount: null, unit: unit.unit.id }, next: unit.next, marks: [...marks, ...unit.marks] };
}

/** "a", "un": an article or the numeral that is one. */
function isOne(token: Token | undefined, lang: string): boolean {
  const { indefiniteArticles, words } = languageOf(lang).numbers;
  return token !== undefined && (indefiniteArticles.has(token.lower) || words.get(token.lower) === "1");
}

/** "butter 200 g", "Flour - 2 cups", "Eggs: 2", "Pumpkin seeds (about 2 cups)". */
function readLastMeasure(draft: Draft, from: number, lang: string): number {
  const { tokens } = draft;
  const { beforeLaterAmount } = languageOf(lang).line;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) break;
    if (token.kind === "word" && beforeLaterAmount.has(token.lower) && !openingBrackets.has(before.text)) break;
    if (token.kind !== "digits" && token.kind !== "fraction" && !openingBrackets.has(before.text)) continue;
    const reading = readMeasure(tokens, at, lang);
    if (reading === null) continue;
    const after = tokens[reading.next];
    const ends =
      after === undefined ||
      after.text === "," ||
      openingBrackets.has(after.text) ||
      closingBrackets.has(after.text) ||
      after.text === "/" ||
      after.text === ";";
    const separated = before.kind === "symbol";
    if (!ends || (reading.measure.unit === null && !separated && after !== undefined)) continue;
    if (reading.measure.unit === null && reading.measure.pack === undefined && before.text === "(") continue;
    draft.measure = reading.measure;
    mark(draft, reading, "measure", lang);
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
  if (openingBrackets.has(sign.text)) return readBracketedMeasures(draft, at, lang);
  if (sign.text === "/" || sign.text === "|" || sign.text === "=") {
    const reading = readMeasure(tokens, at + 1, lang);
    if (reading === null || reading.measure.unit === null) return null;
    mark(draft, reading, "further", lang);
    draft.further.push(reading.measure);
    return reading.next;
  }
  const { line, numbers } = languageOf(lang);
  if (numbers.orWords.has(sign.lower)) return readSameInOtherUnit(draft, at + 1, lang);
  if (line.adding.has(sign.lower) || numbers.andWords.has(sign.lower)) {
    const reading = readMeasure(tokens, at + 1, lang);
    if (reading === null || !isSized(reading.measure)) return null;
    mark(draft, reading, "added", lang);
    draft.added.push(reading.measure);
    return reading.next;
  }
  return readComposite(draft, at, lang);
}

/** "30g or 1oz": the same again in another system; "30 g or 40 g" is a choice. */
function readSameInOtherUnit(draft: Draft, at: number, lang: string): number | null {
  const own = draft.measure?.unit ?? null;
  const reading = own === null ? null : readMeasure(draft.tokens, at, lang);
  if (own === null || reading === null || reading.measure.unit === null) return null;
  const system = getUnit(own)?.system ?? null;
  const other = getUnit(reading.measure.unit)?.system ?? null;
  const isSame = dimensionOf(own) === dimensionOf(reading.measure.unit) && dimensionOf(own) === "mass";
  if (!isSame || system === null || other === null || system === other) return null;
  mark(draft, reading, "further", lang);
  draft.further.push(reading.measure);
  return reading.next;
}

/** "1 lb 2 oz", "3 pints 10 fl oz": a second, smaller unit adds to the first. */
function readComposite(draft: Draft, at: number, lang: string): number | null {
  const token = draft.tokens[at];
  const again = draft.further.at(-1);
  const first = again ?? draft.measure;
  if ((token?.kind !== "digits" && token?.kind !== "fraction") || first === null) return null;
  const reading = readMeasure(draft.tokens, at, lang);
  if (reading === null || !isComposite(first, reading.measure)) return null;
  if (again === undefined) {
    mark(draft, reading, "added", lang);
    draft.added.push(reading.measure);
  } else {
    // What is said again is one amount, "(1 lb 2 oz)", or the list would count the pound alone.
    draft.further.pop();
    mark(draft, reading, "further", lang);
    draft.further.push(sumOf(again, reading.measure) ?? again);
  }
  return reading.next;
}

function isComposite(first: Measure, second: Measure): boolean {
  const larger = first.unit === null ? null : getUnit(first.unit);
  const smaller = second.unit === null ? null : getUnit(second.unit);
  return (
    larger !== null &&
    smaller !== null &&
    isSized(second) &&
    larger.dimension === smaller.dimension &&
    larger.system === smaller.system
  );
}

/** Both amounts in the unit of the first; `null` for units that only count. */
function sumOf(first: Measure, second: Measure): Measure | null {
  if (first.amount === null || second.amount === null) return null;
  const more = convertAmount(second.amount, second.unit, first.unit);
  return more === null ? null : { ...first, amount: addAmounts(first.amount, more) };
}

/** "(200 g)", "{900 g,30 oz}", "(7 oz / 200 g)", "(1 lb 2 oz)", "(about 1 cup)"; `null` when the bracket holds anything else. */
function readBracketedMeasures(draft: Draft, open: number, lang: string): number | null {
  const { tokens } = draft;
  const readings: MeasureReading[] = [];
  let isParted = true;
  let at = open + 1;
  while (at < tokens.length && readings.length < 4) {
    const reading = readMeasure(tokens, at, lang);
    if (reading === null || !isSized(reading.measure)) return null;
    const last = readings.at(-1);
    const sum =
      isParted || last === undefined || !isComposite(last.measure, reading.measure)
        ? null
        : sumOf(last.measure, reading.measure);
    if (!isParted && sum === null) return null;
    if (sum === null || last === undefined) readings.push(reading);
    else readings.splice(-1, 1, { ...reading, measure: sum, marks: [...last.marks, ...reading.marks] });
    at = reading.next;
    const sign = tokens[at]?.lower ?? "";
    if (closingBrackets.has(sign)) {
      for (const found of readings) {
        mark(draft, found, "further", lang);
        draft.further.push(found.measure);
      }
      return at + 1;
    }
    isParted = sign === "," || sign === "/" || sign === "|" || sign === ";" || sign === "or" || sign === "-";
    if (isParted) at += 1;
  }
  return null;
}

/** Measures that stand in the rest of the line: "plus 1 tbsp for the pan", "2 Tbsp oil 30 mL", "(about 2 cups)". */
function readMeasuresInNotes(draft: Draft, lang: string): void {
  const { tokens, labels } = draft;
  const { adding } = languageOf(lang).line;
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
    if (takeSizeOfEach(draft, at, reading, lang)) {
      at = Math.max(reading.next, at + 1);
      continue;
    }
    if (takeOtherFood(draft, at, reading, lang)) {
      at = Math.max(reading.next, at + 1);
      continue;
    }
    if (isWholeBracket(tokens, at, reading.next, lang)) {
      takeBracketed(draft, reading, lang);
    } else if (adding.has(before?.lower ?? "")) {
      mark(draft, reading, "added", lang);
      draft.added.push(reading.measure);
    } else if (reading.next >= tokens.length && isMetric && (label === "food" || labels[at - 1] === "food")) {
      mark(draft, reading, "further", lang);
      draft.further.push(reading.measure);
    }
    at = Math.max(reading.next, at + 1);
  }
}

/** "(400 g)", "(about 2 cups)": nothing else in the bracket; "each" would make it the size of one. */
function isWholeBracket(tokens: readonly Token[], at: number, next: number, lang: string): boolean {
  const before = tokens[approximationStart(tokens, at, lang) - 1];
  return openingBrackets.has(before?.text ?? "") && closingBrackets.has(tokens[next]?.text ?? "");
}

/** Where the words begin that make the amount at `at` an estimate: "(about 2 cups)". */
function approximationStart(tokens: readonly Token[], at: number, lang: string): number {
  const { approximate } = languageOf(lang).line;
  let start = at;
  for (let guard = 0; guard < 3; guard += 1) {
    if (tokens[start - 1]?.text === "-" && tokens[start - 1]?.spaced === false && tokens[start - 2]?.text === "+") {
      start -= 2;
      continue;
    }
    const stop = tokens[start - 1]?.text === "." && tokens[start - 1]?.spaced === false ? 1 : 0;
    if (!approximate.has(tokens[start - 1 - stop]?.lower ?? "")) break;
    start -= 1 + stop;
  }
  return start;
}

/** A measure in brackets after the food: the pack's size where the line counts packs, else the amount said again. */
function takeBracketed(draft: Draft, reading: MeasureReading, lang: string): void {
  const { measure, tokens } = draft;
  const { amount, unit } = reading.measure;
  const first = reading.marks[0]?.[0] ?? 0;
  const isEstimate = approximationStart(tokens, first, lang) < first;
  draft.isEstimate ||= isEstimate;
  const isPart = measure?.amount?.kind === "exact" && compareRationals(measure.amount.value, toRational(1)) < 0;
  // "1/2 Würfel Hefe (21 g)": half a pack is what weighs so much.
  const isPack =
    measure !== null &&
    measure.pack === undefined &&
    amount !== null &&
    unit !== null &&
    (isContainer(measure.unit) || measure.unit === "cube") &&
    !isPart;
  if (!isPack) {
    mark(draft, reading, "further", lang);
    draft.further.push(isEstimate ? { ...reading.measure, approximate: true } : reading.measure);
    return;
  }
  draft.measure = { ...measure, pack: { amount, unit } };
  mark(draft, { ...reading, marks: packMarks(reading.marks) }, "measure", lang);
}

/**
 * The size of each piece or pack, said after the food: "4 Schnitzel à 200 g", "2 duck breasts (about 7 ounces each)".
 *
 * @returns whether it was one
 */
function takeSizeOfEach(draft: Draft, at: number, reading: MeasureReading, lang: string): boolean {
  const { tokens, labels, measure } = draft;
  const { each, packLinks, links } = languageOf(lang).line;
  const { amount, unit } = reading.measure;
  const dimension = dimensionOf(unit);
  const isSize = amount !== null && unit !== null && (dimension === "mass" || dimension === "volume");
  const isCounted = measure !== null && measure.pack === undefined && dimensionOf(measure.unit) === "count";
  if (!isSize || !isCounted) return false;
  const start = approximationStart(tokens, at, lang);
  const before = tokens[start - 1]?.lower ?? "";
  const after = tokens[reading.next];
  const isOver = after === undefined || after.text === "," || closingBrackets.has(after.text);
  // "de 120 g" is the size of one only where nothing follows that would be measured by it.
  const isLinked = packLinks.has(before) && (isOver || !links.has(before));
  const isOfEach = each.has(after?.lower ?? "");
  if (!isLinked && !isOfEach) return false;
  if (isLinked) labels[start - 1] = null;
  if (isOfEach) labels[reading.next] = null;
  for (let place = start; place < at; place += 1) labels[place] = "note";
  draft.isEstimate ||= start < at;
  draft.measure = { ...measure, pack: { amount, unit } };
  mark(draft, { ...reading, marks: packMarks(reading.marks) }, "measure", lang);
  return true;
}

/**
 * "100 g Zucker und 1 Pck. Vanillezucker", "1 EL Zucker + 1 Prise Salz": another food with an amount of its own.
 *
 * @returns whether it was one
 */
function takeOtherFood(draft: Draft, at: number, reading: MeasureReading, lang: string): boolean {
  const { tokens, labels } = draft;
  const { line, numbers } = languageOf(lang);
  const before = tokens[at - 1];
  const joins = before !== undefined && (before.text === "+" || numbers.andWords.has(before.lower));
  if (!joins || labels[at - 2] !== "food") return false;
  const from = line.links.has(tokens[reading.next]?.lower ?? "") ? reading.next + 1 : reading.next;
  const indexes: number[] = [];
  for (let place = from; place < tokens.length; place += 1) {
    const token = tokens[place];
    const label = labels[place] ?? null;
    if (token?.kind !== "word" || (label !== "food" && label !== "note")) break;
    if (line.purposeOpeners.has(token.lower) || line.noteOpeners.has(token.lower)) break;
    if (labelOfPhrase(line.phrases, token.lower, tokens[place + 1]?.lower ?? "") !== null) break;
    indexes.push(place);
  }
  if (indexes.length === 0) return false;
  labels[at - 1] = null;
  for (const [place, label] of reading.marks) labels[place] = toWordLabel(label);
  for (let place = reading.next; place < from; place += 1) labels[place] = null;
  for (const place of indexes) labels[place] = "food";
  draft.measured.push({ indexes, measure: reading.measure });
  return true;
}

/** "2 garlic cloves": the unit that the labels found after the food. */
function applyTrailingUnit(draft: Draft, lang: string): void {
  const { measure, tokens, labels } = draft;
  if (measure === null || measure.unit !== null || measure.pack !== undefined) return;
  for (let at = 1; at < tokens.length; at += 1) {
    if (labels[at] !== "unit" || labels[at - 1] !== "food") continue;
    const unit = readUnit(tokens, at, lang);
    if (unit === null) return;
    draft.measure = { ...measure, unit: unit.unit.id };
    draft.roles[at] = { of: "measure", index: 0 };
    return;
  }
}

interface Gathering {
  readonly text: string;
  readonly line: TokenisedLine;
  readonly draft: Draft;
  readonly lang: string;
  readonly others: readonly OtherGroup[];
}

function gather({ text, line, draft, lang, others }: Gathering): IngredientLine {
  const { tokens, labels } = draft;
  const language = languageOf(lang);
  const otherOf = new Map(others.flatMap(({ indexes }, place) => indexes.map((at) => [at, place + 1] as const)));
  const foodTokens = withoutBracketed(
    tokens,
    (at) => labels[at] === "food" && !otherOf.has(at),
    language.numbers.orWords,
  );
  const split = splitAlternatives(trimFood(foodTokens, language.line.edges), language);
  const alternativeTokens = new Set(split.alternatives.flat());
  const joiningTokens = new Set(split.joiners);
  const parts = gatherParts(draft, otherOf, (token, at) => {
    if (joiningTokens.has(token)) return null;
    return alternativeTokens.has(token) ? "alternative" : (labels[at] ?? null);
  });
  const reference = isReference(text, line, draft, language.line.reference);
  const lowerAll = !reference && isTitleCase(foodTokens);
  const nameOf = (words: readonly Token[], lineStart: Token | null = null) =>
    wordsOf(words, text, { language, lineStart, lowerAll });
  const food = nameOf(split.food, reference ? null : firstWord(tokens));
  const alternatives = split.alternatives.map((words, at) => {
    const isLast = at === split.alternatives.length - 1;
    const shared = sharedStart(split.food, words, language);
    if (shared.length > 0) return nameOf([...shared, ...words]);
    return split.sharedHead === null || isLast ? nameOf(words) : `${nameOf(words)} ${split.sharedHead}`;
  });
  const name =
    split.sharedHead === null ? completeCompound(food, alternatives.at(-1), language) : `${food} ${split.sharedHead}`;
  const flags = readFlags(text, { foodStart: split.food[0]?.start ?? text.length, lang });
  const otherFoods = others.map(({ indexes, measure: own }) => {
    const name = nameOf(indexes.flatMap((at) => tokens[at] ?? []));
    return { food: name, measure: own === draft.measure ? own : ofFood(own, name, language) };
  });
  const { approximate } = language.line;
  const measure = ofFood(draft.measure, name, language);
  const size = partsText(text, parts, "size", approximate);
  return {
    text,
    kind: reference ? "recipe_reference" : "ingredient",
    measure: measure?.amount == null && measure?.unit == null ? null : measure,
    furtherMeasures: draft.further,
    addedMeasures: draft.added,
    size,
    food: name,
    ...(otherFoods.length === 0 ? {} : { otherFoods }),
    alternatives,
    preparation: partsText(text, parts, "preparation", approximate),
    note: partsText(text, parts, "note", approximate),
    purpose: partsText(text, parts, "purpose", approximate),
    flags: draft.isEstimate && !flags.includes("approximate") ? [...flags, "approximate"] : flags,
    parts,
    confidence: confidenceOf(parts, name),
  };
}

/** A "Stange" of leek is a stalk, of cinnamon a stick. */
function ofFood(measure: Measure | null, food: string, { units }: Language): Measure | null {
  if (measure === null || measure.unit === null) return measure;
  const row = units.byFood.find(([unit, pattern]) => unit === measure.unit && pattern.test(food.toLowerCase()));
  return row === undefined ? measure : { ...measure, unit: row[2] };
}

/** "dendê (red palm) oil": what stands in brackets explains the name and is no part of it, unless it is all there is. */
function withoutBracketed(
  tokens: readonly Token[],
  isFood: (at: number) => boolean,
  orWords: ReadonlySet<string>,
): readonly Token[] {
  const outside: Token[] = [];
  const inside: Token[] = [];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    // "(ou du bouillon frais)" is another food.
    const isAlternative = depth === 0 && orWords.has(tokens[at + 1]?.lower ?? "");
    if (openingBrackets.has(token.text)) depth += isAlternative ? 0 : 1;
    else if (closingBrackets.has(token.text)) depth = Math.max(0, depth - 1);
    else if (isFood(at)) (depth > 0 ? inside : outside).push(token);
  }
  return outside.length > 0 ? outside : inside;
}

/** Runs of one label become one part; punctuation inside a run is inside its part. */
function gatherParts(
  { tokens, roles, certainty }: Draft,
  otherOf: ReadonlyMap<number, number>,
  labelOf: (token: Token, at: number) => IngredientPartKind | null,
): IngredientPart[] {
  const parts: IngredientPart[] = [];
  let open: { kind: IngredientPartKind; start: number; end: number; role: PartRole | null; sure: number } | null = null;
  const close = () => {
    if (open === null) return;
    const { kind, start, end, role, sure } = open;
    const confidence = toPartConfidence(kind, certainty.length > 0 ? sure : null);
    if (role === null) parts.push({ kind, start, end, confidence });
    else parts.push({ kind, start, end, ...(role.of === null ? {} : { of: role.of }), index: role.index, confidence });
  };
  const roleOf = (kind: IngredientPartKind | null, at: number): PartRole | null => {
    if (kind === "amount" || kind === "unit") return roles[at] ?? null;
    const other = kind === "food" ? otherOf.get(at) : undefined;
    return other === undefined ? null : { of: null, index: other };
  };
  for (const [at, token] of tokens.entries()) {
    const kind = labelOf(token, at);
    const role = roleOf(kind, at);
    if (
      kind !== null &&
      open !== null &&
      open.kind === kind &&
      isSameRole(open.role, role) &&
      joins(tokens, at, open.end)
    ) {
      open.end = token.end;
      open.sure = Math.min(open.sure, certainty[at] ?? 1);
      continue;
    }
    if (kind === null && isJoiningSymbol(token)) continue;
    close();
    open = kind === null ? null : { kind, start: token.start, end: token.end, role, sure: certainty[at] ?? 1 };
  }
  close();
  return parts;
}

function isSameRole(one: PartRole | null, other: PartRole | null): boolean {
  return one === other || (one?.of === other?.of && one?.index === other?.index);
}

/** Two words of one kind are one part unless more than a little punctuation is between them. */
function joins(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.start - end <= 4;
}

function isJoiningSymbol(token: Token): boolean {
  return token.text === "," || token.text === "-" || token.text === ".";
}

function partsText(
  text: string,
  parts: readonly IngredientPart[],
  kind: IngredientPartKind,
  without: ReadonlySet<string>,
): string | null {
  const stretches: { start: number; end: number; last: number }[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.kind !== kind) continue;
    const open = stretches.at(-1);
    // "plus 1 tbsp for the pan" is one note although its amount is a part of its own.
    const onlyMeasures = open !== undefined && parts.slice(open.last + 1, at).every(isInsideNote);
    if (open !== undefined && kind === "note" && at > open.last + 1 && onlyMeasures) {
      open.end = part.end;
      open.last = at;
    } else stretches.push({ start: part.start, end: part.end, last: at });
  }
  const words = stretches
    .map(({ start, end }) => plain(text.slice(start, end)))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !without.has(part.toLowerCase().replace(/\.$/, "")))
    .join(", ");
  return words === "" ? null : words;
}

function isInsideNote(part: IngredientPart): boolean {
  return (part.kind === "amount" || part.kind === "unit") && (part.of === "added" || part.of === "further");
}

/** The text without Markdown marks and with single blanks. */
function plain(text: string): string {
  const words = text.replace(/[*_`]/g, "").replace(/\s+/g, " ");
  let start = 0;
  let end = words.length;
  // Loops rather than an expression: a run of commas must not be tried from each of its places.
  while (start < end && edges.has(words[start] ?? "")) start += 1;
  while (end > start && edges.has(words[end - 1] ?? "") && words[end - 1] !== ".") end -= 1;
  return words.slice(start, end);
}

/** Drop what only joined: "of", "and", punctuation at either end of the food. */
function trimFood(tokens: readonly Token[], joining: ReadonlySet<string>): readonly Token[] {
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
  options: { readonly language: Language; readonly lineStart: Token | null; readonly lowerAll: boolean },
): string {
  let words = "";
  let before: Token | undefined;
  for (const token of tokens) {
    const glue = before !== undefined && before.end === token.start ? "" : " ";
    const lowers =
      !options.language.keepsCapitals &&
      (options.lowerAll || token === options.lineStart || isShouted(token.text)) &&
      !options.language.line.properNames.has(token.lower);
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
  if (countGroupNames(text, lang) > 1) return true;
  const named = languageOf(lang).line.header?.test(plain(text)) === true;
  if (last.text === ":") return first?.kind === "word" && readMeasure(tokens, 0, lang)?.measure.unit == null;
  return named && tokens.every((token) => token.kind === "word");
}

function headerParts(text: string): IngredientPart[] {
  const start = text.search(/\S/);
  return start < 0 ? [] : [{ kind: "note", start, end: text.trimEnd().length, confidence: 0.95 }];
}

/** "Basil Pesto (see recipe)", "1 recipe pizza dough", a link to another recipe of the same library. */
function isReference(text: string, line: TokenisedLine, draft: Draft, pattern: RegExp | null): boolean {
  if (pattern?.test(text) === true) return true;
  if (draft.measure?.unit === "recipe") return true;
  return line.links.some(
    (link) => link.target !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(link.target) && !link.target.startsWith("#"),
  );
}

/** Amounts and units are read by rules also where a tagger labels the words. */
function toPartConfidence(kind: IngredientPartKind, sure: number | null): number {
  const confidence =
    kind === "amount" || kind === "unit" || sure === null ? ruleConfidence[kind] : calibrateConfidence(sure);
  return Math.round(confidence * 100) / 100;
}

/** Measured on labelled lines: amounts and units on the English ones, words on the German and French ones. */
const ruleConfidence: Readonly<Record<IngredientPartKind, number>> = {
  amount: 0.999,
  unit: 0.99,
  size: 0.95,
  food: 0.95,
  alternative: 0.9,
  preparation: 0.9,
  note: 0.9,
  purpose: 0.9,
};

/** The line is right when amount, unit and every word of the food are; a food with a number in it hardly ever is. */
function confidenceOf(parts: readonly IngredientPart[], food: string): number {
  if (food === "") return 0.1;
  const told = parts.filter(({ kind }) => ["amount", "unit", "food", "alternative"].includes(kind));
  const least = Math.min(...told.map(({ confidence }) => confidence));
  return Math.round(least * (/\d/.test(food) ? 0.7 : 1) * 100) / 100;
}

function isSized(measure: Measure): boolean {
  return measure.unit !== null && measure.amount !== null;
}

/** Note what a measure took of the line; called before the measure joins its list. */
function mark(draft: Draft, reading: MeasureReading, of: MeasureRole, lang: string): void {
  const { approximate } = languageOf(lang).line;
  draft.isEstimate ||=
    reading.measure.approximate === true ||
    reading.marks.some(([at, label]) => label === "note" && isEstimating(draft.tokens[at], approximate));
  const index = of === "further" ? draft.further.length : of === "added" ? draft.added.length : 0;
  for (const [at, label] of reading.marks) {
    draft.labels[at] = toWordLabel(label);
    if (label === "pack_amount" || label === "pack_unit")
      draft.roles[at] = { of: of === "measure" ? "pack" : of, index };
    else if (label === "amount" || label === "unit") draft.roles[at] = { of, index };
  }
}

function toWordLabel(mark: MeasureMark): WordLabel {
  return mark === "pack_amount" ? "amount" : mark === "pack_unit" ? "unit" : mark;
}

/** "about", or a sign of "+-". */
function isEstimating(token: Token | undefined, approximate: ReadonlySet<string>): boolean {
  return token !== undefined && (token.kind === "symbol" || approximate.has(token.lower));
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
