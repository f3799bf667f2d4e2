import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountToText } from "../quantity/amount.ts";
import { parseAmountText } from "./read-amount.ts";

function read(text: string, lang?: string): string | null {
  const reading = parseAmountText(text, lang);
  return reading === null ? null : amountToText(reading.amount);
}

describe("parseAmountText", () => {
  it.each([
    ["2", "2"],
    ["½", "1/2"],
    ["1/2", "1/2"],
    ["1⁄2", "1/2"],
    ["1½", "3/2"],
    ["1 ½", "3/2"],
    ["1 1/2", "3/2"],
    ["2-2/3", "8/3"],
    ["1 and 1/2", "3/2"],
    ["one and a half", "3/2"],
    ["1.5", "3/2"],
    [".25", "1/4"],
    ["1,000", "1000"],
    ["1,5", "3/2"],
    ["2-3", "2..3"],
    ["2 – 3", "2..3"],
    ["1/3-1/2", "1/3..1/2"],
    ["1.5 to 2", "3/2..2"],
    ["1 or 2", "1..2"],
    ["14- to 16", "14..16"],
    ["between 2 and 3", "2..3"],
    ["six", "6"],
    ["4 to 6", "4..6"],
    ["four to six", "4..6"],
    ["half", "1/2"],
    ["3-2", "3"],
    ["200/7", "200"],
  ])("reads %s as %s", (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    ["1,5", "de", "3/2"],
    ["1.000", "de", "1000"],
    ["0.250", "de", "1/4"],
    ["1,5", "fr", "3/2"],
    ["1 000", "fr", "1000"],
    ["zwei bis drei", "de", "2..3"],
    ["eine halbe", "de", "1/2"],
    ["anderthalb", "de", "3/2"],
    ["3 ou 4", "fr", "3..4"],
    ["1,250", "de", "5/4"],
  ])("reads %s in %s as %s", (text, lang, amount) => {
    expect(read(text, lang)).toBe(amount);
  });

  it.each(["", "onion", "12345678901", "-", "/2", "a few"])("reads no amount in '%s'", (text) => {
    expect(read(text)).toBeNull();
  });

  it("says where the amount ends", () => {
    expect(parseAmountText("4 to 6 people")?.end).toBe(6);
    expect(parseAmountText("1 ½ cups")?.end).toBe(3);
  });

  it("gives back any exact number that is written with a dot", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const text = `${whole}.${String(part).padStart(3, "0")}`;
        expect(toNumber(read(text) ?? "0")).toBeCloseTo(Number(text), 9);
      }),
    );
  });
});

function toNumber(rational: string): number {
  const [top = "0", bottom = "1"] = rational.split("/");
  return Number(top) / Number(bottom);
}
