import type { Rational } from "./rational.ts";

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
