import type { Rational } from "./rational.ts";
import { addRationals, compareRationals, multiplyRationals } from "./rational.ts";

/** How much: one exact number, or a range whose ends are both meant ("2 to 3"). "To taste" is `null` where an amount is expected. */
export type Amount =
  | { readonly kind: "exact"; readonly value: Rational }
  | { readonly kind: "range"; readonly low: Rational; readonly high: Rational };

/**
 * Amount and unit in one dimension.
 *
 * - `unit` is a unit id from the unit table (`"g"`, `"cup"`, `"clove"`), or `null` for things counted without one
 *   ("2 onions").
 * - `amount` is `null` where a unit stands without a number ("pinch of salt").
 * - `pack` is the size of one pack where things are sold in packs: "2 (14-oz) cans" is amount 2, unit `can`, pack 14 oz.
 * - `approximate` marks what is estimated: said so by the cook ("about"), or converted by a density or a piece weight.
 */
export interface Measure {
  readonly amount: Amount | null;
  readonly unit: string | null;
  readonly pack?: { readonly amount: Amount; readonly unit: string };
  readonly approximate?: true;
}

/** An amount of one number. */
export function exactAmount(value: Rational): Amount {
  return { kind: "exact", value };
}

/** An amount between two ends, in either order. Equal ends make an exact amount. */
export function rangeAmount(one: Rational, other: Rational): Amount {
  const order = compareRationals(one, other);
  if (order === 0) return exactAmount(one);
  return order < 0 ? { kind: "range", low: one, high: other } : { kind: "range", low: other, high: one };
}

/** The lower and the upper end; the same number twice for an exact amount. */
export function amountEnds(amount: Amount): { readonly low: Rational; readonly high: Rational } {
  return amount.kind === "exact" ? { low: amount.value, high: amount.value } : amount;
}

/** The sum; ranges are added at both ends. */
export function addAmounts(a: Amount, b: Amount): Amount {
  if (a.kind === "exact" && b.kind === "exact") return exactAmount(addRationals(a.value, b.value));
  const left = amountEnds(a);
  const right = amountEnds(b);
  return rangeAmount(addRationals(left.low, right.low), addRationals(left.high, right.high));
}

/** The amount times a factor, at both ends of a range. */
export function scaleAmount(amount: Amount, factor: Rational): Amount {
  if (amount.kind === "exact") return exactAmount(multiplyRationals(amount.value, factor));
  return rangeAmount(multiplyRationals(amount.low, factor), multiplyRationals(amount.high, factor));
}

/** The exact text of the JSON outputs: `"3/2"`, or `"3/2..2"` for a range. */
export function amountToText(amount: Amount): string {
  return amount.kind === "exact" ? amount.value : `${amount.low}..${amount.high}`;
}
