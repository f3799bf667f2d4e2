import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import { parseAmountText } from "../ingredient/read-amount.ts";
import type { ShareWords } from "../languages/step-words.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import {
  addRationals,
  compareRationals,
  divideRationals,
  subtractRationals,
  toRational,
} from "../quantity/rational.ts";
import { convertAmount, findUnit } from "../units/units.ts";
import type { MentionShare } from "./linked-step.ts";
import type { StepVocabulary } from "./step-vocabulary.ts";

const one = toRational(1);
const zero = toRational(0);
const whole: MentionShare = { kind: "all" };
/** How far back of a name its share may stand. */
const furthestBack = 60;
/** Words between a share and the name that change neither: "half of the *chopped* onions". */
const mostModifiers = 3;
/** Between two names that share what is said of the first: "the rest of the butter *and* sugar". */
const jointPattern = /^(?:\*\*|__)?\s(?:and|und|et|&)\s(?:the\s)?(?:\*\*|__)?$/iu;

/** What a share is read from. */
export interface ShareQuestion {
  /** The step's text up to the mention, markup included. */
  readonly before: string;
  /** The mention's own words: "remaining oil" may be one of them. */
  readonly words: string;
  /** The line meant, `null` when there are several. */
  readonly line: IngredientLine | null;
  readonly numbers: readonly number[];
}

/** Reads the shares of a method's mentions from its beginning to its end. */
export interface ShareReader {
  readonly read: (question: ShareQuestion) => MentionShare;
  /** "Go on with the rest": what is left of the lines. */
  readonly rest: (numbers: readonly number[]) => MentionShare;
  /** "Set aside a third of a cup", right behind a mention: "the reserved milk" is that much of it. */
  readonly putBy: (number: number, share: MentionShare) => void;
}

/** What was used of a line so far. */
interface Used {
  readonly isMentioned: boolean;
  /** The sum of the parts that were told. */
  readonly fraction: Rational;
  /** A part without a number was taken, so that the rest can't be computed. */
  readonly isOpen: boolean;
  readonly reserved: MentionShare | null;
}

/**
 * Keeps what the method used of each line, so that "the remaining oil" can be told in numbers.
 *
 * - "half of the", "two thirds of the": `part`.
 * - "2 tablespoons of the": `amount`, unless it is all that the line has.
 * - "the remaining", "the rest of the", of a line that was spoken of before: `rest`.
 * - "a little of the", "most of the": `some`.
 * - A share that only the line tells: "the grated onion" of "2 onions, 1 grated and 1 sliced" is half of it.
 */
export function createShareReader(vocabulary: StepVocabulary): ShareReader {
  const used = new Map<number, Used>();
  let last: { readonly share: MentionShare; readonly end: number } | null = null;
  const unused: Used = { isMentioned: false, fraction: zero, isOpen: false, reserved: null };

  function read(question: ShareQuestion): MentionShare {
    const { numbers, line, before, words } = question;
    const [number] = numbers;
    if (number === undefined) return whole;
    const known = used.get(number) ?? unused;
    const joint = last !== null && last.end <= before.length ? before.slice(last.end) : "";
    const isJoined = last?.share.kind === "rest" && joint.length < 20 && jointPattern.test(joint);
    const share = readShare({ before, words, line, known, isJoined, vocabulary });
    last = { share, end: before.length + words.length };
    for (const own of numbers) {
      const sofar = used.get(own) ?? unused;
      const fraction = share.kind === "part" || share.kind === "amount" ? share.fraction : null;
      used.set(own, {
        ...sofar,
        isMentioned: true,
        fraction: fraction === null ? sofar.fraction : addRationals(sofar.fraction, fraction),
        isOpen: sofar.isOpen || share.kind === "some" || (share.kind === "amount" && fraction === null),
      });
    }
    return share;
  }

  function putBy(number: number, share: MentionShare): void {
    const fraction = share.kind === "part" || share.kind === "amount" ? share.fraction : null;
    const known = used.get(number) ?? unused;
    used.set(number, {
      ...known,
      reserved: share,
      fraction: fraction === null ? known.fraction : addRationals(known.fraction, fraction),
      isOpen: known.isOpen || fraction === null,
    });
  }

  function rest([number, ...more]: readonly number[]): MentionShare {
    const known = number === undefined || more.length > 0 ? unused : (used.get(number) ?? unused);
    return { kind: "rest", fraction: restOf(known) };
  }

  return { read, rest, putBy };
}

/** Whether the words before a name speak of a part of it, so that a rest is left: of a fraction, or of some. */
export function speaksOfPart(before: string, { words }: StepVocabulary): "fraction" | "some" | null {
  const { share } = words;
  const end = before.slice(-furthestBack).replace(/(?:\*\*|__)$/u, "");
  if (share.fractions.some(([pattern]) => pattern.test(end))) return "fraction";
  return share.some.test(end) ? "some" : null;
}

/** "Set aside a third of a cup." as an amount of a line; `null` where it is none. */
export function readAmountOf(text: string, line: IngredientLine | null, lang: string): MentionShare | null {
  const measure = readMeasureAt(text, lang)?.measure;
  return measure === undefined ? null : toAmountShare(measure, line);
}

function readShare(context: {
  readonly before: string;
  readonly words: string;
  readonly line: IngredientLine | null;
  readonly known: Used;
  readonly isJoined: boolean;
  readonly vocabulary: StepVocabulary;
}): MentionShare {
  const { line, known, vocabulary } = context;
  const { share } = vocabulary.words;
  const before = context.before.slice(-furthestBack).replace(/(?:\*\*|__)$/u, "");
  for (const words of withoutModifiers(before, vocabulary)) {
    const isReserved = share.reserved.test(words) || share.reserved.test(`${firstWord(context.words)} `);
    const amount = readAmountBefore(words, line, share, vocabulary.lang);
    if (amount !== null) return amount;
    if (isReserved && known.reserved !== null) return known.reserved;
    for (const [pattern, fraction] of share.fractions) {
      if (pattern.test(words)) return { kind: "part", fraction: toRational(fraction) };
    }
    if (share.rest.test(words) || share.rest.test(`${firstWord(context.words)} `)) {
      return known.isMentioned ? { kind: "rest", fraction: restOf(known) } : whole;
    }
    if (share.some.test(words)) return isWholeOf(words, line, vocabulary.lang) ? whole : { kind: "some" };
  }
  if (context.isJoined && known.isMentioned && compareRationals(known.fraction, zero) > 0)
    return { kind: "rest", fraction: restOf(known) };
  return line === null ? whole : (shareToldByLine(before, context.words, line) ?? whole);
}

/** The words before a name, then again without the modifiers at their end, one after the other. */
function withoutModifiers(before: string, { words }: StepVocabulary): readonly string[] {
  const all = [before];
  let left = before;
  for (let count = 0; count < mostModifiers; count++) {
    const modifier = /(?:^|\s)([\p{L}-]{1,20})\s{1,3}$/u.exec(left);
    const word = modifier?.[1]?.toLowerCase();
    if (modifier === null || word === undefined || !words.plainModifiers.has(word) || words.smallWords.has(word)) break;
    left = left.slice(0, left.length - modifier[0].trimStart().length);
    all.push(left);
  }
  return all;
}

function firstWord(words: string): string {
  return /^[\p{L}-]{1,30}/u.exec(words)?.[0] ?? "";
}

function restOf({ fraction, isOpen }: Used): Rational | null {
  if (isOpen || fraction === zero) return null;
  const rest = subtractRationals(one, fraction);
  return compareRationals(rest, zero) > 0 ? rest : null;
}

/** "2 tablespoons of the": the measure right before a name. */
function readAmountBefore(
  words: string,
  line: IngredientLine | null,
  share: ShareWords,
  lang: string,
): MentionShare | null {
  const end = words.length - (share.link.exec(words)?.[0].length ?? 0);
  const text = words.slice(0, end);
  for (const match of text.matchAll(/(?<![\p{L}\p{N}./-])[\p{N}\p{L}]/gu)) {
    const read = readMeasureAt(text.slice(match.index).replace(share.more, ""), lang);
    if (read === null || read.end < text.slice(match.index).replace(share.more, "").length) continue;
    return line === null || isFraction(read.measure) ? null : toAmountShare(read.measure, line);
  }
  return null;
}

/** "Half of the onions" is a part of them, not half an onion. */
function isFraction({ amount, unit }: Measure): boolean {
  return unit === null && amount?.kind === "exact" && compareRationals(amount.value, one) < 0;
}

/** The measure at the beginning of a text, with where it ends. */
function readMeasureAt(text: string, lang: string): { readonly measure: Measure; readonly end: number } | null {
  const read = parseAmountText(text, lang);
  if (read === null) return null;
  const unitMatch = /^\s{0,2}(?:of\s{1,2}an?\s{1,2})?(\p{L}[\p{L}. ]{0,20}\p{L}|\p{L})\.?/u.exec(text.slice(read.end));
  const unitWords = unitMatch?.[1] ?? "";
  for (let words = unitWords; words !== ""; words = words.slice(0, Math.max(0, words.lastIndexOf(" ")))) {
    const unit = findUnit(words, lang);
    if (unit === null) continue;
    const dot = text[read.end + (unitMatch?.[0].indexOf(words) ?? 0) + words.length] === "." ? 1 : 0;
    const end = read.end + (unitMatch?.[0].indexOf(words) ?? 0) + words.length + dot;
    return { measure: { amount: read.amount, unit: unit.id }, end };
  }
  return { measure: { amount: read.amount, unit: null }, end: read.end };
}

function toAmountShare(measure: Measure, line: IngredientLine | null): MentionShare {
  const all = line === null ? null : wholeIn(line, measure.unit);
  if (all === null || measure.amount?.kind !== "exact") {
    const isSame = line?.measure?.unit === measure.unit && isSameAmount(line.measure, measure);
    return isSame ? whole : { kind: "amount", measure, fraction: null };
  }
  const fraction = divideRationals(measure.amount.value, all);
  if (compareRationals(fraction, zero) <= 0) return whole;
  return compareRationals(fraction, one) < 0 ? { kind: "amount", measure, fraction } : whole;
}

function isSameAmount(one: Measure, other: Measure): boolean {
  if (one.amount === null || other.amount === null) return false;
  const a = amountEnds(one.amount);
  const b = amountEnds(other.amount);
  return a.low === b.low && a.high === b.high;
}

/** All that a line has, in a unit; `null` where that is no one number. */
function wholeIn(line: IngredientLine, unit: string | null): Rational | null {
  let sum = zero;
  for (const measure of [line.measure, ...line.addedMeasures]) {
    if (measure === null || measure.amount === null || measure.pack !== undefined) return null;
    const converted = convertAmount(measure.amount, measure.unit, unit);
    if (converted?.kind !== "exact") return null;
    sum = addRationals(sum, converted.value);
  }
  return compareRationals(sum, zero) > 0 ? sum : null;
}

/** "a pinch of salt", where a pinch is all that the line has; "some butter", where the line does not say how much. */
function isWholeOf(words: string, line: IngredientLine | null, lang: string): boolean {
  if (line?.measure === null && /\p{L}*/u.exec(words.trim().split(/\s+/).at(-1) ?? "")?.[0] === "some") return true;
  const unit = line?.measure?.unit ?? null;
  if (unit === null) return false;
  const last = words.trim().split(/\s+/).slice(-3);
  return last.some((word) => findUnit(word, lang)?.id === unit);
}

/** "the grated onion" of "2 onions, 1 grated and 1 sliced". */
function shareToldByLine(before: string, words: string, line: IngredientLine): MentionShare | null {
  const total = line.measure?.amount;
  if (line.preparation === null || total?.kind !== "exact" || line.measure?.unit !== null) return null;
  const spoken = [...`${before.slice(-24)}${words}`.toLowerCase().matchAll(/\p{L}{4,20}/gu)].map((match) => match[0]);
  for (const match of line.preparation
    .toLowerCase()
    .matchAll(/(?<![\d/])(\d{1,2}|one|half)\s(?:of\s(?:it|them)\s)?(?:\p{L}{1,12}ly\s)?(\p{L}{4,20})/gu)) {
    const [, count = "", how = ""] = match;
    if (!spoken.slice(-3).includes(how)) continue;
    const number =
      count === "one" ? one : count === "half" ? divideRationals(total.value, toRational(2)) : toRational(count);
    const fraction = divideRationals(number, total.value);
    if (compareRationals(fraction, one) < 0) return { kind: "part", fraction };
  }
  return null;
}
