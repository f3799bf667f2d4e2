import type { Measure } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  subtractRationals,
  toRational,
} from "../quantity/rational.ts";
import { convertEnds, explainConversion } from "./join-measures.ts";
import type { Bucket } from "./measure-bucket.ts";
import { bucketOf, sizeOf, toAmount, toBase } from "./measure-bucket.ts";
import type { FoodFigures, PantryItem, PantryLeft, SourceStep } from "./shopping-list.ts";

const zero = toRational(0);

/** One thing of the pantry while a list is made: what no line has used yet. */
export interface PantryStock {
  readonly item: PantryItem;
  /** As the pantry says it; `null` for "some". */
  measure: Measure | null;
  bucket: Bucket | null;
  /** In the bucket's base. */
  left: Rational;
}

/** What the lines of one food still need after the pantry. */
interface AfterPantry {
  /** Of each source, in the order given. */
  readonly rest: readonly (readonly Measure[])[];
  readonly steps: readonly (readonly SourceStep[])[];
}

/**
 * Stock of each food, in the order in which it is used up: what keeps the shortest first, then by id.
 *
 * Of a range only the lower end is surely there.
 */
export function stockByFood(
  pantry: readonly PantryItem[],
  resolve: (foodKey: string) => string,
): ReadonlyMap<string, readonly PantryStock[]> {
  const stock = new Map<string, PantryStock[]>();
  for (const item of [...pantry].sort(compareUse)) {
    const key = resolve(item.foodKey);
    const { measure } = item;
    const amount = measure?.amount ?? null;
    const one: PantryStock = {
      item,
      measure: amount === null ? null : measure,
      bucket: measure === null || amount === null ? null : bucketOf(measure),
      left: measure === null || amount === null ? zero : toBase(amount, measure).low,
    };
    stock.set(key, [...(stock.get(key) ?? []), one]);
  }
  return stock;
}

/**
 * Take what lines need out of the stock of their food, line by line in the order given, which is plan order: the meal
 * that is cooked first has what is there.
 *
 * Stock of a need's own kind goes first; then what the food's density and piece weights convert, unless the household
 * keeps its measures apart. Of a range the upper end is taken. The stock is used up in place.
 */
export function usePantry(
  needs: readonly (readonly Measure[])[],
  stock: readonly PantryStock[],
  options: { readonly figures: FoodFigures; readonly keepApart: boolean },
): AfterPantry {
  readStock(needs.flat(), stock, options.figures);
  const steps: SourceStep[][] = needs.map(() => []);
  const rest = needs.map((measures, source) =>
    measures.flatMap((measure) => {
      let left: Measure | null = measure;
      for (const sameKind of [true, false]) {
        for (const have of stock) {
          if (left === null || (have.bucket?.key === bucketOf(left).key) !== sameKind) continue;
          if (!sameKind && options.keepApart) continue;
          left = take(left, have, options.figures, (step) => steps[source]?.push(step));
        }
      }
      return left ?? [];
    }),
  );
  return { rest, steps };
}

/** What is left of everything that has an amount, by id. */
export function listPantryLeft(stock: ReadonlyMap<string, readonly PantryStock[]>): readonly PantryLeft[] {
  const all = [...stock].flatMap(([foodKey, items]) => items.map((one) => ({ foodKey, one })));
  return all
    .flatMap(({ foodKey, one: { item, measure, bucket, left } }): readonly PantryLeft[] => {
      if (measure === null || bucket === null) return [];
      return [{ pantryItemId: item.pantryItemId, foodKey, left: inUnitOf(measure, bucket, left, left) }];
    })
    .sort((a, b) => compareTexts(a.pantryItemId, b.pantryItemId));
}

/** Whether some of a food is at home after the lines have taken theirs. */
export function hasStock(stock: readonly PantryStock[]): boolean {
  return stock.some(({ measure, left }) => measure === null || left !== zero);
}

/** "8 oz milk" at home is fluid where cups are wanted; tins are opened where no line wants them as tins. */
function readStock(needs: readonly Measure[], stock: readonly PantryStock[], figures: FoodFigures): void {
  const wanted = new Set(needs.map((need) => bucketOf(need).key));
  for (const have of stock) {
    const { measure } = have;
    if (measure === null || measure.amount === null || have.bucket === null || wanted.has(have.bucket.key)) continue;
    const { pack } = measure;
    if (pack !== undefined) {
      const size = multiplyRationals(amountEnds(pack.amount).low, amountEnds(measure.amount).low);
      setMeasure(have, { amount: toAmount({ low: size, high: size }), unit: pack.unit });
    } else if (measure.unit === "oz" && figures.liquid && wanted.has("volume")) {
      setMeasure(have, { ...measure, unit: "fl-oz" });
    }
  }
}

function setMeasure(have: PantryStock, measure: Measure): void {
  have.measure = measure;
  have.bucket = bucketOf(measure);
  have.left = measure.amount === null ? zero : toBase(measure.amount, measure).low;
}

/** @returns what is still needed; `null` for nothing */
function take(need: Measure, have: PantryStock, figures: FoodFigures, say: (step: SourceStep) => void): Measure | null {
  const { measure: stored, bucket: from } = have;
  if (need.amount === null || stored === null || from === null || have.left === zero) return need;
  const into = bucketOf(need);
  const there = convertEnds({ low: have.left, high: have.left }, from, into, figures);
  if (there === null) return need;
  const wanted = toBase(need.amount, need);
  const used = least(wanted.high, there.high);
  const taken = convertEnds({ low: used, high: used }, into, from, figures);
  if (taken === null) return need;
  have.left = subtractRationals(have.left, taken.high);
  const isEstimate = from.key !== into.key;
  const estimate = isEstimate ? { approximate: true as const } : {};
  const covers: Measure = { ...inUnitOf(need, into, used, used), ...estimate };
  const fromStock = inUnitOf(stored, from, taken.high, taken.high);
  if (isEstimate) {
    const part = { measure: fromStock, bucket: from, ends: taken };
    for (const step of explainConversion(part, into, covers, figures)) say(step);
  }
  say({ kind: "from_pantry", pantryItemId: have.item.pantryItemId, used: fromStock, covers });
  if (used === wanted.high) return null;
  return { ...inUnitOf(need, into, above(wanted.low, used), subtractRationals(wanted.high, used)), ...estimate };
}

function inUnitOf(measure: Measure, bucket: Bucket, low: Rational, high: Rational): Measure {
  const size = bucket.kind === "pack" ? toRational(1) : sizeOf(measure.unit);
  return { ...measure, amount: toAmount({ low: divideRationals(low, size), high: divideRationals(high, size) }) };
}

function compareUse(a: PantryItem, b: PantryItem): number {
  return (
    compareTexts(a.bestBeforeDay ?? "9999-99-99", b.bestBeforeDay ?? "9999-99-99") ||
    compareTexts(a.pantryItemId, b.pantryItemId)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function least(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) < 0 ? a : b;
}

function above(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) > 0 ? subtractRationals(a, b) : zero;
}
