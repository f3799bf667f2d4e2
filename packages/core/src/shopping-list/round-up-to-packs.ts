import type { Measure } from "../quantity/amount.ts";
import { exactAmount } from "../quantity/amount.ts";
import { formatMeasure } from "../quantity/format-amount.ts";
import type { Rational } from "../quantity/rational.ts";
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  subtractRationals,
  toRational,
} from "../quantity/rational.ts";
import { roundMeasure } from "../scaling/round-measure.ts";
import { convertEnds } from "./join-measures.ts";
import type { Bucket } from "./measure-bucket.ts";
import { bucketOf, sizeOf, toBase } from "./measure-bucket.ts";
import type { FoodFigures, Purchase, SoldPack } from "./shopping-list.ts";
import type { SourcedPack } from "./sold-packs.ts";

/** What is taken from the shelf as a whole, whatever the recipe makes of it. */
const wholeUnits = new Set([
  "can",
  "jar",
  "package",
  "packet",
  "tub",
  "box",
  "bag",
  "bottle",
  "tube",
  "bunch",
  "head",
  "bulb",
  "loaf",
  "punnet",
]);
const zero = toRational(0);
/** Tins of "14 oz" and of "400 g" are one tin with two labels: so little missing, of the whole, is not another pack. */
const toleranceShare = toRational("1/100");

/**
 * Round what is to buy up to what a shop sells, and say what will be left over. The exact sums stay as they are.
 *
 * With a pack, all measures must fit into it, by the pack's own size or by the food's figures; without one, only what is
 * sold whole is rounded: pieces, bottles, bunches. Of a range the upper end is bought.
 *
 * @returns `null` where nothing is known of how it is sold, where nothing is to buy, and where whole things are wanted
 *   that come one by one
 */
export function roundUpToPacks(
  measures: readonly Measure[],
  sold: SourcedPack | null,
  options: { readonly figures: FoodFigures; readonly lang?: string },
): Purchase | null {
  if (measures.length === 0) return null;
  return (sold === null ? null : roundToPack(measures, sold, options)) ?? roundToWhole(measures, options.lang);
}

/** The pack that the lines themselves name, where they name one size only: "2 (14-oz) cans + 400 g". */
export function packNamedIn(measures: readonly Measure[]): SourcedPack | null {
  const [named, ...others] = measures.filter((measure) => measure.pack !== undefined);
  if (named?.pack === undefined || others.length > 0 || bucketOf(asContent(named.pack)).kind === "unit") return null;
  return { pack: { unit: named.unit, holds: named.pack }, source: "recipe" };
}

function roundToPack(
  measures: readonly Measure[],
  { pack, source }: SourcedPack,
  { figures, lang = "en" }: { readonly figures: FoodFigures; readonly lang?: string },
): Purchase | null {
  const bucket = bucketOf(asContent(pack.holds));
  const size = toBase(pack.holds.amount, asContent(pack.holds)).low;
  if (compareRationals(size, zero) <= 0) return null;
  const contents = measures.map((measure) => contentOf(measure, pack, bucket, figures));
  if (contents.some((content) => content === null)) return null;
  const total = contents.reduce((sum: Rational, content) => addRationals(sum, content ?? zero), zero);
  const isMeasured = bucket.kind === "mass" || bucket.kind === "volume";
  const tolerated = isMeasured ? multiplyRationals(total, toleranceShare) : zero;
  const count = roundUp(divideRationals(subtractRationals(total, tolerated), size));
  const bought = multiplyRationals(size, toRational(count));
  const approximate = measures.some((measure) => measure.approximate === true || isEstimated(measure, pack, bucket));
  const inPackUnit = (base: Rational): Measure | null =>
    compareRationals(base, zero) <= 0 ? null : fromBase(base, pack.holds.unit, approximate);
  const leftOver = inPackUnit(subtractRationals(bought, total));
  const short = inPackUnit(subtractRationals(total, bought));
  const display = formatPacks(count, pack, lang);
  return { count, unit: pack.unit, pack, leftOver, short, approximate, source, display, ...sayLeft(leftOver, lang) };
}

/** How much a measure is of what the pack holds, in the base of its bucket; the upper end of a range. */
function contentOf(measure: Measure, pack: SoldPack, bucket: Bucket, figures: FoodFigures): Rational | null {
  if (measure.amount === null) return null;
  const own = bucketOf(measure);
  const opened = openPack(measure, pack, own);
  const of = opened === null ? own : bucketOf(asContent(opened));
  const each = opened === null ? toRational(1) : toBase(opened.amount, asContent(opened)).high;
  const ends = toBase(measure.amount, measure);
  const high = multiplyRationals(ends.high, each);
  return convertEnds({ low: high, high }, of, bucket, figures)?.high ?? null;
}

/** What one of a measure holds: by its own size ("14-oz cans"), or where it is counted in packs of no size ("2 cans"), by the pack's. */
function openPack(measure: Measure, pack: SoldPack, own: Bucket): SoldPack["holds"] | null {
  if (measure.pack !== undefined) return measure.pack;
  return own.kind === "unit" && pack.unit !== null && measure.unit === pack.unit ? pack.holds : null;
}

function isEstimated(measure: Measure, pack: SoldPack, bucket: Bucket): boolean {
  const own = bucketOf(measure);
  const opened = openPack(measure, pack, own);
  return (opened === null ? own : bucketOf(asContent(opened))).key !== bucket.key;
}

/** "4.2 bottles": five are bought. Whole numbers of what comes one by one need no rounding. */
function roundToWhole(measures: readonly Measure[], lang = "en"): Purchase | null {
  const [measure, ...others] = measures;
  if (measure === undefined || measure.amount === null || others.length > 0) return null;
  const { kind } = bucketOf(measure);
  if (kind !== "pieces" && kind !== "pack" && !wholeUnits.has(measure.unit ?? "")) return null;
  const { high } = toBase(measure.amount, measure);
  const count = roundUp(high);
  const missing = subtractRationals(toRational(count), high);
  if (missing === zero) return null;
  const approximate = measure.approximate === true;
  const { approximate: _, ...exact } = measure;
  const unit = kind === "pieces" ? null : measure.unit;
  const part = { ...exact, unit, amount: exactAmount(missing), ...(approximate && { approximate: true as const }) };
  const display = formatMeasure({ ...exact, unit, amount: exactAmount(toRational(count)) }, { lang });
  return {
    count,
    unit,
    pack: null,
    leftOver: part,
    short: null,
    approximate,
    source: "whole",
    display,
    ...sayLeft(part, lang),
  };
}

function sayLeft(leftOver: Measure | null, lang: string): { readonly leftOverDisplay: string } {
  if (leftOver === null) return { leftOverDisplay: "" };
  return { leftOverDisplay: formatMeasure(leftOver.approximate ? roundMeasure(leftOver) : leftOver, { lang }) };
}

/** "3 (14-oz) cans"; packs that hold pieces are said as "2 × 12". */
function formatPacks(count: number, { unit, holds }: SoldPack, lang: string): string {
  const amount = exactAmount(toRational(count));
  if (holds.unit === null) return `${count} × ${formatMeasure({ amount: holds.amount, unit: null }, { lang })}`;
  return formatMeasure({ amount, unit: unit ?? "package", pack: { amount: holds.amount, unit: holds.unit } }, { lang });
}

function asContent({ amount, unit }: SoldPack["holds"]): Measure {
  return { amount, unit };
}

function fromBase(base: Rational, unit: string | null, approximate: boolean): Measure {
  const measure: Measure = { amount: exactAmount(divideRationals(base, sizeOf(unit))), unit };
  return approximate ? { ...measure, approximate: true } : measure;
}

/** The least whole number that is not below; at least one. */
function roundUp(value: Rational): number {
  const [top = "0", bottom = "1"] = value.split("/");
  const whole = (BigInt(top) + BigInt(bottom) - 1n) / BigInt(bottom);
  return Math.max(1, Number(whole));
}
