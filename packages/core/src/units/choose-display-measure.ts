import type { Amount, Measure } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { compareRationals, toRational } from "../quantity/rational.ts";
import type { UnitSystem } from "./unit.ts";
import { convertAmount, dimensionOf, getUnit, systemOf } from "./units.ts";

/** One step of a ladder: the unit is used from `from` on, for numbers a cook would say in it. */
interface Rung {
  readonly unit: string;
  readonly from: Rational;
  /** Denominators that read well in this unit; `null` takes any number. */
  readonly denominators: readonly number[] | null;
}

const any = null;

/** Largest unit first. A unit is taken when the amount is at least `from` and, for cups and spoons, comes out even. */
const ladders: Readonly<Record<string, readonly Rung[]>> = {
  "metric mass": [rung("kg", "1", any), rung("g", "1", any), rung("mg", "0", any)],
  "us mass": [rung("lb", "1/4", [1, 2, 3, 4]), rung("oz", "0", any)],
  "metric volume": [rung("l", "1", any), rung("ml", "0", any)],
  "us volume": [rung("cup", "1/4", [1, 2, 3, 4]), rung("tbsp", "1", [1, 2]), rung("tsp", "0", any)],
  "imperial volume": [rung("imperial-pint", "1/2", [1, 2, 4]), rung("imperial-fl-oz", "0", any)],
  "metric spoons": [rung("metric-tbsp", "1", [1, 2]), rung("metric-tsp", "0", any)],
};

/** Units that a cook picks on purpose (a quart of stock, an inch of ginger, 5 dl of milk): shown as they are. */
const keptUnits = new Set(
  "cl dl dag pint quart gallon fl-oz in cm metric-cup metric-pound au-tbsp imperial-quart imperial-gallon".split(" "),
);

/** Beyond this the unit above is used although the amount comes out uneven in it. */
const most: Readonly<Record<string, Rational>> = { tbsp: toRational(12), tsp: toRational(6), oz: toRational(32) };

/**
 * The same measure in the unit a shopper would use: 1500 g → 1½ kg, 6 tsp → 2 tbsp, 16 tbsp → 1 cup.
 *
 * The conversion is exact; rounding is left to the formatter. The cook's system is kept unless another one is asked
 * for. Counted, vague and unknown units and measures without an amount come back unchanged, as do packs.
 */
export function chooseDisplayMeasure(measure: Measure, system: UnitSystem = "as_written"): Measure {
  const { amount, unit } = measure;
  if (amount === null || unit === null || measure.pack !== undefined) return measure;
  const dimension = dimensionOf(unit);
  const own = systemOf(unit);
  if (own === null) return measure;
  const wanted = system === "as_written" ? own : system;
  if (dimension === "length") return inLength(measure, amount, unit, wanted);
  if (keptUnits.has(unit) && wanted === own) return measure;
  const ladder = ladderFor(unit, dimension, wanted, own);
  if (ladder === undefined) return measure;
  const chosen = climb(ladder, amount, unit);
  return chosen === null ? measure : { ...measure, ...chosen };
}

function ladderFor(unit: string, dimension: string, wanted: string, own: string): readonly Rung[] | undefined {
  const spoons = unit === "metric-tsp" || unit === "metric-tbsp";
  if (spoons && wanted === own) return ladders["metric spoons"];
  // Britain weighs in pounds and ounces too; spoons of either size stay spoons there.
  if (dimension === "mass" && wanted === "imperial") return ladders["us mass"];
  // A teaspoon is a teaspoon in every kitchen: "5 ml of salt" helps nobody.
  if (dimension === "volume" && wanted !== own && isSpoon(unit))
    return isMetricSpoon(unit) ? ladders["metric spoons"] : undefined;
  return ladders[`${wanted} ${dimension}`];
}

function climb(ladder: readonly Rung[], amount: Amount, unit: string): { amount: Amount; unit: string } | null {
  const options: { amount: Amount; unit: string; rung: Rung }[] = [];
  for (const step of ladder) {
    const converted = convertAmount(amount, unit, step.unit);
    if (converted !== null) options.push({ amount: converted, unit: step.unit, rung: step });
  }
  const reached = options.filter(
    (option) => compareRationals(amountEnds(option.amount).low, leastOf(option.rung, unit)) >= 0,
  );
  const even = reached.find(
    (option) => isEven(option.amount, option.rung) && !isTooMany(option.unit, option.amount, unit),
  );
  const roomy =
    reached.find((option) => option.unit === "lb" && unit === "lb") ??
    reached.find((option) => option.rung.denominators === any || !isBelowOne(option.amount));
  const pick = even ?? roomy ?? options.at(-1);
  return pick === undefined ? null : { amount: pick.amount, unit: pick.unit };
}

/**
 * "8 oz spinach" stands on the bag; half a pound is said of what was written in pounds. Four tablespoons are counted as
 * they are written, eight are half a cup.
 */
function leastOf({ unit, from }: Rung, written: string): Rational {
  if (unit === "lb" && written === "oz") return toRational(1);
  return unit === "cup" && isSpoon(written) ? toRational("1/2") : from;
}

function inLength(measure: Measure, amount: Amount, unit: string, wanted: string): Measure {
  const target = wanted === "metric" ? (unit === "mm" ? "mm" : "cm") : "in";
  const converted = convertAmount(amount, unit, target);
  return converted === null ? measure : { ...measure, amount: converted, unit: target };
}

function isEven(amount: Amount, step: Rung): boolean {
  const { denominators } = step;
  if (denominators === null) return true;
  const { low, high } = amountEnds(amount);
  return [low, high].every((end) => denominators.includes(Number(end.split("/")[1] ?? "1")));
}

function isTooMany(unit: string, amount: Amount, written: string): boolean {
  // What was written in pounds is not taken apart into ounces because it came out uneven.
  if (unit === "oz" && written === "lb") return compareRationals(amountEnds(amount).high, toRational(4)) > 0;
  const limit = most[unit];
  return limit !== undefined && compareRationals(amountEnds(amount).high, limit) > 0;
}

function isBelowOne(amount: Amount): boolean {
  return compareRationals(amountEnds(amount).low, toRational(1)) < 0;
}

function isSpoon(unit: string): boolean {
  return unit === "tsp" || unit === "tbsp" || isMetricSpoon(unit);
}

function isMetricSpoon(unit: string): boolean {
  return getUnit(unit)?.id.startsWith("metric-t") === true;
}

function rung(unit: string, from: string, denominators: readonly number[] | null): Rung {
  return { unit, from: toRational(from), denominators };
}
