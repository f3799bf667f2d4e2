import type { Measure } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { compareRationals, divideRationals, toRational } from "../quantity/rational.ts";
import { systemOf } from "../units/units.ts";
import type { Ends } from "./measure-bucket.ts";
import { sizeOf } from "./measure-bucket.ts";

/** Denominators of fractions that measuring cups, spoons and scales show. */
const plainDenominators = new Set(["1", "2", "3", "4", "8"]);
const one = toRational(1);

/**
 * Choose the unit in which the exact sum of several measures of one bucket is said.
 *
 * Only units that the sources use are candidates. With several systems, the one used most wins (metric on a tie). Within
 * it the largest unit in which the sum comes out as a plain fraction of at least one ("4 tbsp", not "¼ cup"), else the
 * smallest.
 *
 * @param ends the sum in the base of the bucket
 */
export function chooseSumUnit(
  measures: readonly Measure[],
  ends: Ends,
): { readonly unit: string | null; readonly mixedSystems: boolean } {
  const votes = new Map<string, number>();
  for (const { unit } of measures) votes.set(systemOf(unit) ?? "", (votes.get(systemOf(unit) ?? "") ?? 0) + 1);
  const [system] = [...votes.entries()].sort((a, b) => b[1] - a[1] || systemRank(a[0]) - systemRank(b[0]))[0] ?? [""];
  const candidates = [...new Set(measures.map((measure) => measure.unit))]
    .filter((unit) => (systemOf(unit) ?? "") === system)
    .sort((a, b) => compareRationals(sizeOf(b), sizeOf(a)) || ((a ?? "") < (b ?? "") ? -1 : 1));
  const plain = candidates.find((unit) => isPlain(ends.low, unit) && isPlain(ends.high, unit));
  return { unit: plain ?? candidates.at(-1) ?? null, mixedSystems: votes.size > 1 };
}

function isPlain(end: Rational, unit: string | null): boolean {
  const value = divideRationals(end, sizeOf(unit));
  return compareRationals(value, one) >= 0 && plainDenominators.has(value.split("/")[1] ?? "1");
}

function systemRank(system: string): number {
  return ["metric", "us", "imperial"].indexOf(system);
}
