import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rationalSchema } from "./amount-schema.ts";
import {
  addRationals,
  compareRationals,
  divideRationals,
  isRational,
  multiplyRationals,
  rationalToNumber,
  subtractRationals,
  toRational,
} from "./rational.ts";

const whole = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
const anyRational = fc
  .tuple(whole, fc.integer({ min: 1, max: 5_000_000 }))
  .map(([top, bottom]) => divideRationals(toRational(top), toRational(bottom)));

describe("rationals", () => {
  it.each([
    [0.1, "1/10"],
    [2.05, "41/20"],
    ["1.5", "3/2"],
    ["6/4", "3/2"],
    ["+3", "3"],
    [".5", "1/2"],
    ["1e-7", "1/10000000"],
    [1e21, "1000000000000000000000"],
    [-0, "0"],
    [12n, "12"],
  ])("reads %s as %s", (value, text) => {
    expect(toRational(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "", "abc", "1/0", "1/2/3", "1 1/2", "0x10", "½"])(
    "refuses %s",
    (value) => {
      expect(() => toRational(value)).toThrow(RangeError);
    },
  );

  it("adds and multiplies without regard to order, and takes back what it added", () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(addRationals(a, b)).toBe(addRationals(b, a));
        expect(addRationals(addRationals(a, b), c)).toBe(addRationals(a, addRationals(b, c)));
        expect(multiplyRationals(a, addRationals(b, c))).toBe(
          addRationals(multiplyRationals(a, b), multiplyRationals(a, c)),
        );
        expect(subtractRationals(addRationals(a, b), b)).toBe(a);
        if (b !== "0") expect(divideRationals(multiplyRationals(a, b), b)).toBe(a);
      }),
    );
  });

  it("compares as the numbers do and gives only canonical texts", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compareRationals(a, b)).toBe(-compareRationals(b, a) || 0);
        expect(compareRationals(a, addRationals(a, toRational("1/999983")))).toBe(-1);
        for (const value of [a, b, addRationals(a, b), multiplyRationals(a, b)]) expect(isRational(value)).toBe(true);
        expect(rationalToNumber(a)).toBeCloseTo(Number(a.split("/")[0]) / Number(a.split("/")[1] ?? 1), 8);
      }),
    );
  });

  it("takes only canonical text at the edge", () => {
    for (const text of ["3", "-1/2", "3/2", "0"]) expect(rationalSchema.safeParse(text).success).toBe(true);
    for (const text of ["6/4", "3/1", "+3", "1.5", "-0", "01", "", 3, null, "1/0"]) {
      expect(rationalSchema.safeParse(text).success).toBe(false);
    }
  });
});
