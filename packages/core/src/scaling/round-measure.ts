import type { Amount, Measure } from "../quantity/amount.ts";
import { amountEnds, rangeAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { rationalToNumber, toRational } from "../quantity/rational.ts";
import { systemOf } from "../units/units.ts";

/**
 * Round a converted or estimated measure to what a scale, a jug or a hand can tell: about two digits.
 *
 * For display only; sums and storage keep the exact amount. Cups, spoons and pounds come back unchanged, because the
 * formatter rounds them to the nearest measuring cup; packs are whole already.
 */
export function roundMeasure(measure: Measure): Measure {
  const { amount, unit } = measure;
  if (amount === null || measure.pack !== undefined) return measure;
  if (unit === "g" || unit === "ml" || unit === "mm") return { ...measure, amount: roundEnds(amount, roundSmallUnit) };
  if (unit === "cm" || unit === "cl" || unit === "dl" || unit === "oz") {
    return { ...measure, amount: roundEnds(amount, roundToHalf) };
  }
  if (systemOf(unit) === "metric") return { ...measure, amount: roundEnds(amount, roundToTwentieth) };
  return systemOf(unit) === null ? { ...measure, amount: roundEnds(amount, roundPieces) } : measure;
}

function roundEnds(amount: Amount, round: (value: number) => Rational): Amount {
  const { low, high } = amountEnds(amount);
  return rangeAmount(round(rationalToNumber(low)), round(rationalToNumber(high)));
}

function roundSmallUnit(value: number): Rational {
  const step = value < 20 ? 1 : value < 250 ? 5 : value < 1000 ? 10 : 50;
  return toRational(Math.max(Math.round(value / step) * step, 1));
}

function roundToTwentieth(value: number): Rational {
  return toRational(`${Math.max(Math.round(value * 20), 1)}/20`);
}

function roundToHalf(value: number): Rational {
  return toRational(`${Math.max(Math.round(value * 2), 1)}/2`);
}

/** Halves below three pieces, whole ones above; never none. */
function roundPieces(value: number): Rational {
  return value >= 3 ? toRational(Math.round(value)) : roundToHalf(value);
}
