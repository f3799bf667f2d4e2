import type { Amount, Measure } from "../quantity/amount.ts";
import { amountEnds, exactAmount, rangeAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { multiplyRationals, toRational } from "../quantity/rational.ts";
import { dimensionOf, getUnit } from "../units/units.ts";

/**
 * Measures that add exactly lie in one bucket: all masses, all volumes, all lengths, all things counted without a unit
 * (dozens too), and each count unit, vague unit and size of pack for itself.
 */
export interface Bucket {
  /** Equal for measures that add: `mass`, `volume`, `length`, `pieces`, `unit:clove`, `pack:can:mass:400`. */
  readonly key: string;
  readonly kind: "mass" | "volume" | "length" | "pieces" | "unit" | "vague" | "pack";
  /** The unit that the bucket's sums are kept in; `null` for pieces. */
  readonly baseUnit: string | null;
}

/** The ends of an amount in the base of its bucket. */
export interface Ends {
  readonly low: Rational;
  readonly high: Rational;
}

const one = toRational(1);

/** The bucket of a measure. Vague units ("pinch") and units that the table does not know add only among themselves. */
export function bucketOf(measure: Measure): Bucket {
  const { unit, pack } = measure;
  if (pack !== undefined) {
    const { low, high } = amountEnds(pack.amount);
    const size = sizeOf(pack.unit);
    const sizes = [low, high].map((end) => multiplyRationals(end, size)).join("..");
    const measured = getUnit(pack.unit)?.toBase ? dimensionOf(pack.unit) : pack.unit;
    return { key: `pack:${unit ?? ""}:${measured}:${sizes}`, kind: "pack", baseUnit: unit };
  }
  switch (dimensionOf(unit)) {
    case "mass":
      return { key: "mass", kind: "mass", baseUnit: "g" };
    case "volume":
      return { key: "volume", kind: "volume", baseUnit: "ml" };
    case "length":
      return { key: "length", kind: "length", baseUnit: "mm" };
    case "vague":
      return { key: `unit:${unit}`, kind: "vague", baseUnit: unit };
    case "count":
      if (unit === null || getUnit(unit)?.toBase) return { key: "pieces", kind: "pieces", baseUnit: null };
      return { key: `unit:${unit}`, kind: "unit", baseUnit: unit };
  }
}

/** An amount's ends in the base of its unit (grams, millilitres, millimetres, pieces), exactly. */
export function toBase(amount: Amount, measure: Pick<Measure, "unit" | "pack">): Ends {
  const { low, high } = amountEnds(amount);
  // Packs are counted: "2 (14-oz) cans" are two.
  const size = measure.pack === undefined ? sizeOf(measure.unit) : one;
  return { low: multiplyRationals(low, size), high: multiplyRationals(high, size) };
}

/** How much one of a unit is in its bucket's base; 1 for units that only count. */
export function sizeOf(unit: string | null): Rational {
  return (unit === null ? null : getUnit(unit)?.toBase) ?? one;
}

/** An amount from its ends; equal ends make it exact. */
export function toAmount({ low, high }: Ends): Amount {
  return low === high ? exactAmount(low) : rangeAmount(low, high);
}
