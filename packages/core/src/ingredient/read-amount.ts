import type { Language, LanguageNumbers } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { Amount } from "../quantity/amount.ts";
import { exactAmount, rangeAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, compareRationals, divideRationals, toRational } from "../quantity/rational.ts";
import { findUnit } from "../units/units.ts";
import type { Token } from "./tokenise-line.ts";
import { tokeniseLine } from "./tokenise-line.ts";

/** An amount read from tokens; `next` is the index of the first token after it. */
export interface AmountReading {
  readonly amount: Amount;
  readonly next: number;
}

interface NumberReading {
  readonly value: Rational;
  readonly next: number;
  /** "½", "1/2": nothing that a fraction could be added to. */
  readonly isFraction: boolean;
}

const vulgarFractions: Readonly<Record<string, string>> = {
  "½": "1/2",
  "⅓": "1/3",
  "⅔": "2/3",
  "¼": "1/4",
  "¾": "3/4",
  "⅕": "1/5",
  "⅖": "2/5",
  "⅗": "3/5",
  "⅘": "4/5",
  "⅙": "1/6",
  "⅚": "5/6",
  "⅐": "1/7",
  "⅛": "1/8",
  "⅜": "3/8",
  "⅝": "5/8",
  "⅞": "7/8",
  "⅑": "1/9",
  "⅒": "1/10",
};

/** More digits than this are a part number or a mistake, not an amount of food. */
const maxDigits = 9;
/** Denominators that cooks write; "200/7" is two weights, not a fraction. */
const denominators = new Set(["2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "16", "32"]);
const rangeSigns = new Set(["-", "–", "—", "−", "‐", "‑", "~"]);
/**
 * Read an amount at the start of a text: numbers, fractions, ranges and words ("six", "4 to 6", "1½", "2-2/3").
 *
 * @returns the amount and the offset where it ends, or `null` when the text does not start with one
 */
export function parseAmountText(text: string, lang = "en"): { amount: Amount; end: number } | null {
  const { tokens } = tokeniseLine(text);
  const reading = readAmount(tokens, 0, lang);
  const last = tokens[(reading?.next ?? 0) - 1];
  return reading === null || last === undefined ? null : { amount: reading.amount, end: last.end };
}

/** Read an amount from the token at `index` on: one number, or a range of two. */
export function readAmount(tokens: readonly Token[], index: number, lang: string): AmountReading | null {
  const language = languageOf(lang);
  const between = language.numbers.betweenWords.has(tokens[index]?.lower ?? "");
  const first = readNumber(tokens, between ? index + 1 : index, language);
  if (first === null) return null;
  const second = readRangeEnd(tokens, first, language, between);
  if (second === null) return between ? null : { amount: exactAmount(first.value), next: first.next };
  return { amount: rangeAmount(first.value, second.value), next: second.next };
}

function readRangeEnd(
  tokens: readonly Token[],
  first: NumberReading,
  language: Language,
  between: boolean,
): NumberReading | null {
  const { numbers } = language;
  let at = first.next;
  const connector = tokens[at];
  if (connector === undefined) return null;
  // "14- to 16-ounce": the hyphen belongs to the unit that comes later.
  if (connector.text === "-" && !connector.spaced && isRangeWord(tokens[at + 1], numbers)) at += 1;
  const sign = tokens[at];
  if (sign === undefined) return null;
  const joins = between ? numbers.andWords.has(sign.lower) : rangeSigns.has(sign.text) || isRangeWord(sign, numbers);
  if (!joins) return null;
  const second = readNumber(tokens, at + 1, language);
  if (second === null || compareRationals(second.value, first.value) <= 0) return null;
  return second;
}

function isRangeWord(token: Token | undefined, { toWords, orWords }: LanguageNumbers): boolean {
  return token !== undefined && (toWords.has(token.lower) || orWords.has(token.lower));
}

function readNumber(tokens: readonly Token[], index: number, language: Language): NumberReading | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.text === "." && tokens[index + 1]?.kind === "digits" && tokens[index + 1]?.spaced === false) {
    return readBareDecimal(tokens, index);
  }
  if (token.kind === "fraction") return fraction(vulgarFractions[token.text], index + 1);
  if (token.kind === "digits") return readDigits(tokens, index, language.numbers);
  return token.kind === "word" ? readNumberWord(tokens, index, language) : null;
}

/** ".25 ounce" */
function readBareDecimal(tokens: readonly Token[], index: number): NumberReading | null {
  const digits = tokens[index + 1]?.text ?? "";
  if (digits.length > maxDigits || tokens[index - 1]?.kind === "digits") return null;
  return { value: toRational(`0.${digits}`), next: index + 2, isFraction: true };
}

function readDigits(tokens: readonly Token[], index: number, numbers: LanguageNumbers): NumberReading | null {
  const simple = readSimpleFraction(tokens, index);
  if (simple !== null) return simple;
  const whole = readDecimal(tokens, index, numbers);
  if (whole === null || whole.value.includes("/")) return whole;
  // "1 demi citron"
  const half = tokens[whole.next]?.lower;
  if (whole.value === "1" && numbers.words.get(half ?? "") === "1/2") return fraction("1/2", whole.next + 1);
  const part = readFractionPart(tokens, whole.next, numbers);
  if (part === null) return whole;
  return { value: addRationals(whole.value, part.value), next: part.next, isFraction: true };
}

/** What may follow a whole number to make it a mixed one: "½", " 1/2", "-2/3", " and 1/2". */
function readFractionPart(tokens: readonly Token[], index: number, numbers: LanguageNumbers): NumberReading | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const joined =
    (token.text === "-" && !token.spaced && tokens[index + 1]?.spaced === false) || numbers.andWords.has(token.lower);
  const at = joined ? index + 1 : index;
  const start = tokens[at];
  if (start === undefined) return null;
  if (start.kind === "fraction") return fraction(vulgarFractions[start.text], at + 1);
  if (start.kind !== "digits" || (!joined && !start.spaced)) return null;
  const part = readSimpleFraction(tokens, at);
  return part !== null && compareRationals(part.value, toRational(1)) < 0 ? part : null;
}

/** "1/2" and "1⁄2", written without spaces. */
function readSimpleFraction(tokens: readonly Token[], index: number): NumberReading | null {
  const top = tokens[index];
  const slash = tokens[index + 1];
  const bottom = tokens[index + 2];
  if (top?.kind !== "digits" || bottom?.kind !== "digits" || (slash?.text !== "/" && slash?.text !== "⁄")) return null;
  if (slash.spaced || bottom.spaced || top.text.length > 2 || !denominators.has(bottom.text) || /^0+$/.test(top.text))
    return null;
  return fraction(`${top.text}/${bottom.text}`, index + 3);
}

/** Digits with their decimal and thousands signs, as the language writes them. */
function readDecimal(tokens: readonly Token[], index: number, numbers: LanguageNumbers): NumberReading | null {
  const first = tokens[index];
  if (first === undefined || first.text.length > maxDigits) return null;
  let digits = first.text;
  let next = index + 1;
  for (;;) {
    const sign = tokens[next];
    const group = tokens[next + 1];
    if (sign === undefined) break;
    if (isSpacedGroup(sign, tokens[next - 1], first, numbers)) {
      digits += sign.text;
      next += 1;
      continue;
    }
    if ((sign.text !== "," && sign.text !== ".") || sign.spaced || group?.kind !== "digits" || group.spaced) break;
    const groups = sign.text !== numbers.decimalSign;
    if (groups && group.text.length === 3 && first.text.length <= 3 && first.text !== "0") {
      digits += group.text;
      next += 2;
      if (digits.length > maxDigits) return null;
      continue;
    }
    if (group.text.length > maxDigits) return null;
    return { value: toRational(`${digits}.${group.text}`), next: next + 2, isFraction: true };
  }
  return digits.length > maxDigits ? null : { value: toRational(BigInt(digits)), next, isFraction: false };
}

/** "1 000 g" in French: a group of three after one blank. */
function isSpacedGroup(token: Token, before: Token | undefined, first: Token, numbers: LanguageNumbers): boolean {
  if (!numbers.hasSpacedGroups || token.kind !== "digits" || token.text.length !== 3) return false;
  return token.spaced && before?.kind === "digits" && first.text.length <= 3 && token.start - before.end === 1;
}

function readNumberWord(tokens: readonly Token[], index: number, language: Language): NumberReading | null {
  const { numbers } = language;
  const { words, articles } = numbers;
  const parts = readPartsInWords(tokens, index, language);
  if (parts !== null) return parts;
  const text = words.get(tokens[index]?.lower ?? "");
  if (text === undefined) return null;
  const value = toRational(text);
  let next = index + 1;
  const following = tokens[next];
  if (text === "1" && following !== undefined) {
    // "un peu", "ein paar"; "ein Paar" are two.
    if (numbers.vagueQuantities.has(following.text)) return null;
    const collective = numbers.collectives.get(following.lower);
    if (collective !== undefined) return { value: toRational(collective.value), next: next + 1, isFraction: false };
  }
  // "eine halbe Zitrone", "une demi-livre"
  if (text === "1" && words.get(tokens[next]?.lower ?? "") === "1/2") {
    return { value: toRational("1/2"), next: next + 1, isFraction: true };
  }
  if (text === "1/2") {
    // "half a lemon", "half of a lemon"
    if (numbers.ofWords.has(tokens[next]?.lower ?? "") && articles.has(tokens[next + 1]?.lower ?? "")) next += 2;
    else if (articles.has(tokens[next]?.lower ?? "")) next += 1;
    return { value, next, isFraction: true };
  }
  if (numbers.andWords.has(tokens[next]?.lower ?? "")) {
    const half = articles.has(tokens[next + 1]?.lower ?? "") ? next + 2 : next + 1;
    if (words.get(tokens[half]?.lower ?? "") === "1/2") {
      return { value: addRationals(value, toRational("1/2")), next: half + 1, isFraction: true };
    }
    const part = readFractionPart(tokens, next, numbers);
    if (part !== null) return { value: addRationals(value, part.value), next: part.next, isFraction: true };
  }
  return { value, next, isFraction: text.includes("/") };
}

/** "a quarter of a pound", "three quarters of a cup", "a third cup". */
function readPartsInWords(tokens: readonly Token[], index: number, language: Language): NumberReading | null {
  const { numbers } = language;
  const bottom = numbers.partWords.get(tokens[index + 1]?.lower ?? "");
  const after = tokens[index + 2];
  if (bottom === undefined || after === undefined) return null;
  const first = tokens[index]?.lower ?? "";
  const top = numbers.indefiniteArticles.has(first) ? "1" : (numbers.words.get(first) ?? "");
  if (!/^\d$/.test(top)) return null;
  const value = `${top}/${bottom}`;
  if (numbers.ofWords.has(after.lower) && numbers.articles.has(tokens[index + 3]?.lower ?? "")) {
    return fraction(value, index + 4);
  }
  const unit = findUnit(after.text, language.code);
  return unit?.dimension === "mass" || unit?.dimension === "volume" ? fraction(value, index + 2) : null;
}

function fraction(text: string | undefined, next: number): NumberReading | null {
  if (text === undefined) return null;
  const [top = "0", bottom = "1"] = text.split("/");
  return { value: divideRationals(toRational(BigInt(top)), toRational(BigInt(bottom))), next, isFraction: true };
}
