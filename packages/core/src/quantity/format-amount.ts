import { languageOf } from "../languages/languages.ts";
import { splitForSpoons } from "../units/split-for-spoons.ts";
import { dimensionOf, getUnit, unitLabel } from "../units/units.ts";
import type { Amount, Measure } from "./amount.ts";
import { amountEnds, scaleAmount } from "./amount.ts";
import type { Rational } from "./rational.ts";
import { compareRationals, rationalToNumber, toRational } from "./rational.ts";

/** How an amount is written. `unit` decides between fractions (cups) and decimals (grams). */
export interface FormatAmountOptions {
  /** Language of the decimal sign and the words; English by default. */
  readonly lang?: string;
  readonly unit?: string | null;
}

const fractionSigns: Readonly<Record<string, string>> = {
  "1/2": "½",
  "1/3": "⅓",
  "2/3": "⅔",
  "1/4": "¼",
  "3/4": "¾",
  "1/5": "⅕",
  "2/5": "⅖",
  "3/5": "⅗",
  "4/5": "⅘",
  "1/6": "⅙",
  "5/6": "⅚",
  "1/8": "⅛",
  "3/8": "⅜",
  "5/8": "⅝",
  "7/8": "⅞",
};

/** What an uneven number is rounded to, finest last: thirds and eighths, as measuring cups and spoons have them. */
const roundingFractions = ["1/8", "1/4", "1/3", "3/8", "1/2", "5/8", "2/3", "3/4", "7/8"];
/** The only fractions written with metric units; the rest are decimals. */
const metricFractions = new Set(["1/2", "1/4", "3/4"]);
const weighedUnits = new Set(["lb", "oz"]);
/** Labels of cans and bottles say "13.5 oz", where a cook would say "13½". */
const labelledInDecimals = new Set(["oz", "fl-oz"]);
const smallMetricUnits = new Set(["g", "ml", "mg", "mm"]);
/** Readers whose numbers have a comma although recipes are not read in their language. */
const commaLanguages = /^(?:es|it|nl|pt)\b/;
const filledToLine = new Set(["cup", "metric-cup"]);
/** Parts of the line's amount: less is not seen, more is another line's. */
const leastMissing = 0.05;
const mostMissing = 0.1;
const one = toRational(1);

/**
 * An amount as a cook would write it: "1½", "1½–2", "350", "0.03".
 *
 * Halves, thirds, quarters, fifths, sixths and eighths are exact; anything else is rounded for display, to the nearest
 * eighth or third, or to a decimal for metric units. Rounding never shows zero for something that is not.
 */
export function formatAmount(amount: Amount, options: FormatAmountOptions = {}): string {
  const { low, high } = amountEnds(amount);
  const first = formatNumber(low, options);
  if (amount.kind === "exact") return first;
  const last = formatNumber(high, options);
  return first === last ? first : `${first}–${last}`;
}

/**
 * A measure as a cook would write it: "1½ lb", "2 cups", "2 (14-oz) cans", "≈ 350 g".
 *
 * Fractions of a kilogram or litre below one become grams and millilitres, except halves and quarters; parts of cups and
 * spoons that nobody has a measure for are said in smaller ones, "½ cup + 2 tbsp", or by the line that they do not quite
 * reach, "scant ⅓ cup".
 *
 * @param options.foodPlural the food's plural, appended to a bare count of more than one: "2 onions"
 */
export function formatMeasure(
  measure: Measure,
  options: { readonly lang?: string; readonly foodPlural?: string } = {},
): string {
  const { lang = "en" } = options;
  const [first, second] = splitForSpoons(measure);
  if (second !== undefined) return `${formatMeasure(first, options)} + ${formatMeasure(second, options)}`;
  const shown = withoutSmallDecimals(first);
  const prefix = measure.approximate === true ? "≈ " : isScant(shown) ? `${languageOf(lang).spoken.scant} ` : "";
  const words: string[] = [];
  if (shown.amount !== null) words.push(formatAmount(shown.amount, { lang, unit: shown.unit }));
  if (measure.pack !== undefined) words.push(formatPack(measure.pack, shown.unit, lang));
  const unit = shown.unit === null ? null : getUnit(shown.unit);
  const many = isMany(shown.amount, shown.unit, lang);
  if (unit !== null) words.push(unitLabel(unit, many, lang));
  else if (shown.unit !== null) words.push(shown.unit);
  else if (options.foodPlural !== undefined && many) words.push(options.foodPlural);
  return `${prefix}${words.join(" ")}`;
}

/** A measure in words that a screen reader says rightly: "one and a half cups", "one and a half to two pounds". */
export function speakMeasure(measure: Measure, options: { readonly lang?: string } = {}): string {
  const { lang = "en" } = options;
  const language = languageOf(lang).spoken;
  const [first, second] = splitForSpoons(measure);
  if (second !== undefined) return [first, second].map((part) => speakMeasure(part, options)).join(` ${language.and} `);
  const shown = withoutSmallDecimals(first);
  const words: string[] = [];
  if (measure.approximate === true) words.push(language.about);
  else if (isScant(shown)) words.push(language.scant);
  const unit = shown.unit === null ? [] : [speakUnit(shown.unit, isMany(shown.amount, shown.unit, lang), lang)];
  const parted = language.fractionFollowsUnit ? partFraction(shown) : null;
  if (shown.amount === null) words.push(...unit);
  else if (parted === null) words.push(speakAmount(shown.amount, lang, shown.unit), ...unit);
  else {
    const { after } = language.fractions[parted.fraction] ?? { after: "" };
    const own = agreementOf(shown.unit, lang);
    const isHalf = parted.fraction === "1/2" && own !== undefined;
    const whole = parted.whole === 1 && own !== undefined ? own.one : (language.numbers[parted.whole] ?? parted.whole);
    words.push(String(whole), ...unit, isHalf ? own.andHalf : after);
  }
  if (measure.pack !== undefined) {
    words.push(language.packOf(speakMeasure({ amount: measure.pack.amount, unit: measure.pack.unit }, { lang })));
  }
  return words.join(" ");
}

/** A cup is filled to a line, and an amount a little below it is said by that line: "scant ⅓ cup". */
function isScant({ amount, unit, pack }: Measure): boolean {
  if (unit === null || !filledToLine.has(unit) || amount?.kind !== "exact" || pack !== undefined) return false;
  const value = rationalToNumber(amount.value);
  const rounded = roundToFraction(amount.value);
  if (rounded === null) return false;
  const line = rounded.whole + (rounded.fraction === null ? 0 : rationalToNumber(toRational(rounded.fraction)));
  const missing = (line - value) / line;
  return missing >= leastMissing && missing <= mostMissing;
}

function speakAmount(amount: Amount, lang: string, unit: string | null): string {
  const { low, high } = amountEnds(amount);
  const first = speakNumber(low, lang, unit);
  if (amount.kind === "exact") return first;
  const last = speakNumber(high, lang, unit);
  return first === last ? first : `${first} ${languageOf(lang).spoken.to} ${last}`;
}

/** "une tasse *et demie*": a whole number and a fraction that have words; `null` for all else. */
function partFraction({ amount, unit }: Measure): { whole: number; fraction: string } | null {
  if (amount?.kind !== "exact" || unit === null) return null;
  const isMetric = isMetricMeasure(unit) && !metricFractions.has(fractionOf(amount.value));
  const rounded = isMetric ? null : roundToFraction(amount.value);
  if (rounded === null || rounded.fraction === null || rounded.whole === 0) return null;
  return { whole: rounded.whole, fraction: rounded.fraction };
}

function agreementOf(unit: string | null, lang: string) {
  const { agreement } = languageOf(lang).spoken;
  return agreement === null || unit === null ? undefined : agreement.words[agreement.genders[unit] ?? ""];
}

function speakNumber(value: Rational, lang: string, unit: string | null): string {
  const language = languageOf(lang).spoken;
  const rounded = isMetricMeasure(unit) && !metricFractions.has(fractionOf(value)) ? null : roundToFraction(value);
  if (rounded === null) return formatNumber(value, { lang, unit });
  const { whole, fraction } = rounded;
  const own = agreementOf(unit, lang);
  const number = language.numbers[whole] ?? String(whole);
  if (fraction === null) return whole === 1 && own !== undefined ? own.one : number;
  const spoken = language.fractions[fraction];
  if (spoken === undefined) return formatNumber(value, { lang, unit });
  if (whole === 0) return fraction === "1/2" && own !== undefined ? own.half : spoken.alone;
  return fraction === "1/2" && language.joinsHalf ? `${number}${spoken.after}` : `${number} ${spoken.after}`;
}

function speakUnit(id: string, many: boolean, lang: string): string {
  const spoken = languageOf(lang).spoken.units[id];
  if (spoken !== undefined) return many ? spoken[1] : spoken[0];
  const unit = getUnit(id);
  return unit === null ? id : unitLabel(unit, many, lang);
}

function formatPack(pack: NonNullable<Measure["pack"]>, unit: string | null, lang: string): string {
  const label = getUnit(pack.unit);
  const isDecimal = pack.amount.kind === "exact" && label !== null && labelledInDecimals.has(pack.unit);
  const decimal = isDecimal ? asDecimal(pack.amount.value, lang) : null;
  const size =
    decimal === null || label === null
      ? formatMeasure({ amount: pack.amount, unit: pack.unit }, { lang })
      : `${decimal} ${unitLabel(label, true, lang)}`;
  if (unit === null) return `× ${size}`;
  const isUs = getUnit(pack.unit)?.system === "us";
  return isUs ? `(${size.replace(" ", "-")})` : `(${size})`;
}

/** "2.2 lb": scales have tenths where cups have fractions; `null` for halves, thirds, quarters and eighths. */
function asFifths(value: Rational, lang: string): string | null {
  const bottom = value.split("/")[1];
  return bottom === "5" || bottom === "10" ? localDecimal(String(rationalToNumber(value)), lang) : null;
}

/** "13.5" as it stands on a can; `null` for whole numbers, less than one, and what no label would say. */
function asDecimal(value: Rational, lang: string): string | null {
  const number = rationalToNumber(value);
  const isShort = number > 1 && !Number.isInteger(number) && Number.isInteger(Math.round(number * 1e6) / 1e4);
  return isShort ? localDecimal(String(number), lang) : null;
}

function formatNumber(value: Rational, options: FormatAmountOptions): string {
  const { lang = "en", unit = null } = options;
  if (value.startsWith("-")) return `−${formatNumber(toRational(value.slice(1)), options)}`;
  if (isMetricMeasure(unit)) return formatMetric(value, lang, unit);
  const decimal = unit !== null && weighedUnits.has(unit) ? asFifths(value, lang) : null;
  if (decimal !== null) return decimal;
  const rounded = roundToFraction(value);
  if (rounded === null) return localDecimal(significant(rationalToNumber(value), 1), lang);
  const { whole, fraction } = rounded;
  const sign = fraction === null ? "" : (fractionSigns[fraction] ?? "");
  return whole === 0 && sign !== "" ? sign : `${whole}${sign}`;
}

function formatMetric(value: Rational, lang: string, unit: string | null): string {
  const number = rationalToNumber(value);
  if (!value.includes("/")) return value;
  const small = unit !== null && smallMetricUnits.has(unit);
  if (!small && metricFractions.has(fractionOf(value))) {
    const whole = Math.floor(number);
    return `${whole === 0 ? "" : whole}${fractionSigns[fractionOf(value)]}`;
  }
  // Half a gram matters in a spoon of yeast, not in 300 g of flour.
  const decimals = small ? (number >= 20 ? 0 : 1) : number >= 20 ? 1 : 2;
  const rounded = Number(number.toFixed(decimals));
  return localDecimal(rounded === 0 ? significant(number, 1) : String(rounded), lang);
}

/** The nearest whole number and fraction that measuring tools have; `null` when only a decimal would not lie. */
function roundToFraction(value: Rational): { whole: number; fraction: string | null } | null {
  const number = rationalToNumber(value);
  const own = fractionOf(value);
  if (own === "") return { whole: number, fraction: null };
  if (own in fractionSigns && number < 1000) return { whole: Math.floor(number), fraction: own };
  if (number >= 20) return { whole: Math.round(number), fraction: null };
  if (number < 1 / 16) return null;
  const whole = Math.floor(number);
  const rest = number - whole;
  let nearest = { distance: rest, whole, fraction: null as string | null };
  if (1 - rest < nearest.distance) nearest = { distance: 1 - rest, whole: whole + 1, fraction: null };
  for (const fraction of roundingFractions) {
    const distance = Math.abs(rest - rationalToNumber(toRational(fraction)));
    if (distance < nearest.distance || (distance === nearest.distance && whole === 0 && nearest.whole === 0)) {
      nearest = { distance, whole, fraction };
    }
  }
  return { whole: nearest.whole, fraction: nearest.fraction };
}

/** The part below one as lowest-terms text, `""` for a whole number. */
function fractionOf(value: Rational): string {
  const [top = "0", bottom] = value.split("/");
  return bottom === undefined ? "" : `${BigInt(top) % BigInt(bottom)}/${bottom}`;
}

/** 0.35 kg is said as 350 g; half and a quarter of a kilo are said as such. */
function withoutSmallDecimals(measure: Measure): Measure {
  const { amount, unit } = measure;
  if (amount === null || (unit !== "kg" && unit !== "l") || measure.pack !== undefined) return measure;
  const { low, high } = amountEnds(amount);
  const needless = [low, high].every(
    (end) => compareRationals(end, one) < 0 && end !== "0" && !metricFractions.has(end),
  );
  return needless
    ? { ...measure, amount: scaleAmount(amount, toRational(1000)), unit: unit === "kg" ? "g" : "ml" }
    : measure;
}

function isMetricMeasure(unit: string | null): boolean {
  if (unit === null || unit.startsWith("metric-")) return false;
  return getUnit(unit)?.system === "metric" && dimensionOf(unit) !== "count";
}

/** English counts everything above one as many; French everything from two. What is shown decides: "1 cup" for 1.02. */
function isMany(amount: Amount | null, unit: string | null, lang: string): boolean {
  if (amount === null) return false;
  const { high } = amountEnds(amount);
  const { pluralFrom } = languageOf(lang);
  if (pluralFrom !== null) return compareRationals(high, toRational(pluralFrom)) >= 0;
  return compareRationals(high, one) > 0 && formatNumber(high, { lang, unit }) !== "1";
}

function significant(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)));
}

function localDecimal(text: string, lang: string): string {
  const isComma = languageOf(lang).numbers.decimalSign === "," || commaLanguages.test(lang);
  return isComma ? text.replace(".", ",") : text;
}
