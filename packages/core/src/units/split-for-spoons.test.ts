import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "../quantity/amount.ts";
import { exactAmount, rangeAmount } from "../quantity/amount.ts";
import { formatMeasure } from "../quantity/format-amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, toRational } from "../quantity/rational.ts";
import { splitForSpoons } from "./split-for-spoons.ts";
import { convertAmount } from "./units.ts";

function said(amount: string, unit: string): string {
  return parts({ amount: exactAmount(toRational(amount)), unit })
    .map((part) => formatMeasure(part))
    .join(" + ");
}

function parts(measure: Measure): readonly Measure[] {
  return splitForSpoons(measure).filter((part) => part !== undefined);
}

describe("splitForSpoons", () => {
  it.each([
    ["1/8", "cup", "2 tbsp"],
    ["1/6", "cup", "2 tbsp + 2 tsp"],
    ["3/8", "cup", "6 tbsp"],
    ["5/8", "cup", "½ cup + 2 tbsp"],
    ["7/8", "cup", "¾ cup + 2 tbsp"],
    ["13/8", "cup", "1½ cups + 2 tbsp"],
    ["19/8", "cup", "2¼ cups + 2 tbsp"],
    ["10", "tbsp", "½ cup + 2 tbsp"],
    ["11", "tbsp", "½ cup + 3 tbsp"],
    ["12", "tbsp", "¾ cup"],
    ["20/3", "tbsp", "6 tbsp + 2 tsp"],
    ["16/3", "tbsp", "⅓ cup"],
    ["7/3", "tbsp", "2 tbsp + 1 tsp"],
    ["8/3", "tbsp", "2 tbsp + 2 tsp"],
    ["2/3", "tbsp", "2 tsp"],
    ["3/4", "tbsp", "2¼ tsp"],
    ["13/4", "tsp", "1 tbsp + ¼ tsp"],
    ["6", "tsp", "2 tbsp"],
    ["3", "tsp", "1 tbsp"],
    ["4/3", "metric-tbsp", "4 tsp"],
    ["7/3", "metric-tbsp", "2 tbsp + 1 tsp"],
  ])("says %s %s as %s", (amount, unit, text) => {
    expect(said(amount, unit)).toBe(text);
  });

  it.each([
    ["2/3", "cup"],
    ["7/4", "cup"],
    ["6", "tbsp"],
    ["3/2", "tbsp"],
    ["5", "tsp"],
    ["4/3", "tsp"],
    // Two tools can't measure these either.
    ["3/8", "tsp"],
    ["5/6", "cup"],
    ["8/9", "cup"],
    ["4/9", "cup"],
    ["8/3", "metric-tsp"],
    ["2/3", "l"],
    ["1/6", "lb"],
  ])("leaves %s %s as it is", (amount, unit) => {
    const measure: Measure = { amount: exactAmount(toRational(amount)), unit };
    expect(splitForSpoons(measure)).toEqual([measure]);
  });

  it("leaves ranges, estimates, packs and unsaid amounts as they are", () => {
    const eighth = exactAmount(toRational("1/8"));
    const left: Measure[] = [
      { amount: rangeAmount(toRational("1/8"), toRational("1/4")), unit: "cup" },
      { amount: eighth, unit: "cup", approximate: true },
      { amount: eighth, unit: "cup", pack: { amount: eighth, unit: "cup" } },
      { amount: null, unit: "cup" },
    ];
    for (const measure of left) expect(splitForSpoons(measure)).toEqual([measure]);
  });

  it("loses nothing", () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16));
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom("cup", "tbsp", "tsp", "metric-tbsp", "metric-tsp"),
        ([top, bottom], unit) => {
          const measure: Measure = { amount: exactAmount(toRational(`${top}/${bottom}`)), unit };
          const sum = parts(measure).reduce((total, part) => addRationals(total, inUnit(part, unit)), toRational(0));
          expect(sum).toBe(toRational(`${top}/${bottom}`));
        },
      ),
    );
  });
});

function inUnit(measure: Measure, unit: string): Rational {
  const converted = measure.amount === null ? null : convertAmount(measure.amount, measure.unit, unit);
  if (converted?.kind !== "exact") throw new Error("A spoon became something else");
  return converted.value;
}
