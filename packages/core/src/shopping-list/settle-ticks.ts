import type { Measure } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { compareRationals, divideRationals, subtractRationals, toRational } from "../quantity/rational.ts";
import type { DisplayOptions } from "./display-measures.ts";
import { displayMeasures } from "./display-measures.ts";
import { convertEnds } from "./join-measures.ts";
import type { Bucket, Ends } from "./measure-bucket.ts";
import { bucketOf, sizeOf, toAmount, toBase } from "./measure-bucket.ts";
import { roundUpToPacks } from "./round-up-to-packs.ts";
import type { FoodFigures, SettledItem, ShoppingItem, ShoppingList, Tick } from "./shopping-list.ts";
import type { SourcedPack } from "./sold-packs.ts";

const zero = toRational(0);
const nothingKnown: FoodFigures = { liquid: false, gramsPerMl: null, pieceGrams: {} };

/**
 * Say for each item what is bought already and exactly what is still missing.
 *
 * A tick stands for the amount that was wanted when it was set. When the plan grows afterwards only the difference is
 * open; when it shrinks the item stays bought. Something bought that the plan no longer wants is kept, at the end. An
 * unsaid amount ("to taste") is settled by any purchase.
 *
 * @returns the list's items in order, then what was bought and is no longer needed; optional items are settled by
 *   `settleOptionalTicks`
 */
export function settleTicks(
  list: ShoppingList,
  ticks: readonly Tick[],
  options: DisplayOptions = {},
): readonly SettledItem[] {
  const byKey = new Map(ticks.map((tick) => [tick.itemKey, tick]));
  const settled = list.items.map((item) => settleItem(item, byKey.get(item.key), options));
  const listed = new Set([...list.items, ...list.optionalItems].map((item) => item.key));
  const leftOver = [...byKey.values()].filter((tick) => !listed.has(tick.itemKey));
  return [...settled, ...leftOver.map((tick) => toLeftOver(tick, options))];
}

/** The same for the optional items. */
export function settleOptionalTicks(
  list: ShoppingList,
  ticks: readonly Tick[],
  options: DisplayOptions = {},
): readonly SettledItem[] {
  const byKey = new Map(ticks.map((tick) => [tick.itemKey, tick]));
  return list.optionalItems.map((item) => settleItem(item, byKey.get(item.key), options));
}

/** The tick that buys an item as it stands. */
export function tickFor(item: ShoppingItem): Tick {
  return {
    itemKey: item.key,
    measures: item.measures,
    boughtToTaste: item.alsoToTaste,
    name: item.food.label,
    aisle: item.aisle,
  };
}

function settleItem(item: ShoppingItem, tick: Tick | undefined, options: DisplayOptions): SettledItem {
  const bought = tick?.measures ?? [];
  const open = { ...item, bought, noLongerNeeded: false };
  if (tick === undefined) {
    return { ...open, state: "open", remaining: item.measures, remainingDisplay: item.display };
  }
  const remaining = subtractBought(item, bought);
  return {
    ...open,
    state: remaining.length === 0 ? "bought" : "more_needed",
    remaining,
    purchase: roundUpToPacks(remaining, packOf(item), {
      figures: item.figures,
      ...(options.lang !== undefined && { lang: options.lang }),
    }),
    remainingDisplay: displayMeasures(
      remaining.map((measure) => ({ measure, rough: false })),
      null,
      options,
    ),
  };
}

/** The pack by which the whole item is rounded up. */
function packOf({ purchase }: ShoppingItem): SourcedPack | null {
  return purchase === null || purchase.pack === null ? null : { pack: purchase.pack, source: purchase.source };
}

/**
 * What of the item's measures the purchase does not cover.
 *
 * Each purchase goes to the measure of its own kind first; what is left of it then goes to others, through the figures
 * by which the list itself would join them (one bought a cup of flour, and now the list counts in grams).
 */
function subtractBought(item: ShoppingItem, bought: readonly Measure[]): readonly Measure[] {
  const stock = bought.flatMap((measure) => toStock(measure, item));
  const missing = item.measures.map((measure) => {
    const bucket = bucketOf(measure);
    return {
      measure,
      bucket,
      ends: measure.amount === null ? { low: zero, high: zero } : toBase(measure.amount, measure),
    };
  });
  for (const sameKind of [true, false]) {
    for (const need of missing) {
      for (const have of stock) {
        if ((have.bucket.key === need.bucket.key) === sameKind) use(need, have, item.figures);
      }
    }
  }
  return missing.flatMap(({ measure, bucket, ends }) => (isNothing(ends) ? [] : [inUnitOf(measure, bucket, ends)]));
}

interface Stock {
  readonly bucket: Bucket;
  ends: Ends;
}

function toStock(measure: Measure, item: ShoppingItem): readonly Stock[] {
  if (measure.amount === null) return [];
  const isFluid = measure.unit === "oz" && measure.pack === undefined && item.figures.liquid;
  const wantsVolume = item.measures.some((wanted) => bucketOf(wanted).kind === "volume");
  const read = isFluid && wantsVolume ? { ...measure, unit: "fl-oz" } : measure;
  return [{ bucket: bucketOf(read), ends: toBase(measure.amount, read) }];
}

function use(need: { bucket: Bucket; ends: Ends }, have: Stock, figures: FoodFigures): void {
  if (isNothing(need.ends) || isNothing(have.ends)) return;
  const there = convertEnds(have.ends, have.bucket, need.bucket, figures);
  if (there === null) return;
  // One number within the wanted range is enough: two onions for "2 to 3".
  const enough =
    there.low === there.high &&
    compareRationals(there.low, need.ends.low) >= 0 &&
    compareRationals(there.high, need.ends.high) <= 0;
  const rest = { low: above(there.low, need.ends.low), high: above(there.high, need.ends.high) };
  const back = convertEnds(rest, need.bucket, have.bucket, figures);
  need.ends = enough
    ? { low: zero, high: zero }
    : { low: above(need.ends.low, there.low), high: above(need.ends.high, there.high) };
  have.ends = back ?? { low: zero, high: zero };
}

/** How far `a` is above `b`; zero when it is not. */
function above(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) > 0 ? subtractRationals(a, b) : zero;
}

function isNothing(ends: Ends): boolean {
  return ends.low === zero && ends.high === zero;
}

function inUnitOf(measure: Measure, bucket: Bucket, ends: Ends): Measure {
  const size = bucket.kind === "pack" ? toRational(1) : sizeOf(measure.unit);
  const low = divideRationals(ends.low, size);
  const high = divideRationals(ends.high, size);
  return { ...measure, amount: toAmount(compareRationals(low, high) > 0 ? { low: high, high: low } : { low, high }) };
}

function toLeftOver(tick: Tick, options: DisplayOptions): SettledItem {
  return {
    key: tick.itemKey,
    food: { id: null, name: tick.name, label: tick.name },
    aisle: tick.aisle ?? "other",
    display: displayMeasures(
      tick.measures.map((measure) => ({ measure, rough: false })),
      tick.boughtToTaste ? "to_taste" : null,
      options,
    ),
    measures: [],
    needed: [],
    purchase: null,
    alsoToTaste: false,
    approximate: tick.measures.some((measure) => measure.approximate === true),
    staple: false,
    sources: [],
    apart: null,
    figures: nothingKnown,
    state: "bought",
    bought: tick.measures,
    remaining: [],
    remainingDisplay: "",
    noLongerNeeded: true,
  };
}
