import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amount } from "./amount.ts";
import { addAmounts, amountToText, exactAmount, rangeAmount, scaleAmount } from "./amount.ts";
import { amountSchema, measureSchema } from "./amount-schema.ts";
import { divideRationals, toRational } from "./rational.ts";

const anyNumber = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 48 }))
  .map(([top, bottom]) => divideRationals(toRational(top), toRational(bottom)));
const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  anyNumber.map(exactAmount),
  fc.tuple(anyNumber, anyNumber).map(([a, b]) => rangeAmount(a, b)),
);

describe("amounts", () => {
  it("puts the ends of a range in order and collapses equal ends", () => {
    expect(amountToText(rangeAmount(toRational(3), toRational(2)))).toBe("2..3");
    expect(amountToText(rangeAmount(toRational(2), toRational(2)))).toBe("2");
  });

  it("adds ranges at both ends", () => {
    const sum = addAmounts(rangeAmount(toRational(1), toRational(2)), exactAmount(toRational(2)));
    expect(amountToText(sum)).toBe("3..4");
  });

  it("adds in any order and scales there and back", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyNumber, (a, b, factor) => {
        expect(addAmounts(a, b)).toEqual(addAmounts(b, a));
        if (factor === "0") return;
        expect(scaleAmount(scaleAmount(a, factor), divideRationals(toRational(1), factor))).toEqual(a);
        expect(scaleAmount(addAmounts(a, b), factor)).toEqual(
          addAmounts(scaleAmount(a, factor), scaleAmount(b, factor)),
        );
      }),
    );
  });

  it("survives JSON and the schema at the edge", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(amountSchema.parse(JSON.parse(JSON.stringify(amount)))).toEqual(amount);
      }),
    );
    expect(amountSchema.safeParse({ kind: "range", low: "2", high: "1" }).success).toBe(false);
    expect(measureSchema.safeParse({ amount: null, unit: "" }).success).toBe(false);
    const can = {
      amount: exactAmount(toRational(2)),
      unit: "can",
      pack: { amount: exactAmount(toRational(14)), unit: "oz" },
    };
    expect(measureSchema.parse(can)).toEqual(can);
  });
});
