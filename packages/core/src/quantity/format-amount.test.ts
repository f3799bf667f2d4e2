import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "./amount.ts";
import { exactAmount, rangeAmount } from "./amount.ts";
import { formatAmount, formatMeasure, speakMeasure } from "./format-amount.ts";
import { toRational } from "./rational.ts";

function measure(text: string, unit: string | null, more: Partial<Measure> = {}): Measure {
  const [low = "0", high] = text.split("..");
  const amount = high === undefined ? exactAmount(toRational(low)) : rangeAmount(toRational(low), toRational(high));
  return { amount, unit, ...more };
}
const pack = (amount: string, unit: string) => ({ pack: { amount: exactAmount(toRational(amount)), unit } });

describe("formatMeasure", () => {
  it.each([
    ["3/2..2", "lb", "1½–2 lb"],
    ["0.31", "cup", "scant ⅓ cup"],
    ["0.94", "cup", "scant 1 cup"],
    ["0.32", "cup", "⅓ cup"],
    ["0.35", "cup", "⅓ cup"],
    ["2.0567", "cup", "2 cups"],
    ["1", "cup", "1 cup"],
    ["1.02", "cup", "1 cup"],
    ["1/2", "cup", "½ cup"],
    ["5/2", "cup", "2½ cups"],
    ["1/3", "cup", "⅓ cup"],
    ["0.35", "kg", "350 g"],
    ["0.5", "kg", "½ kg"],
    ["1.5", "kg", "1½ kg"],
    ["1.23", "kg", "1.23 kg"],
    ["1000/3", "g", "333 g"],
    ["12.5", "g", "12.5 g"],
    ["1/7", "kg", "143 g"],
    ["1/32", "tsp", "0.03 tsp"],
    ["1/2", "in", "½ in"],
    ["3", "clove", "3 cloves"],
    ["1500", "g", "1500 g"],
    ["22/5", "lb", "4.4 lb"],
    ["9/4", "lb", "2¼ lb"],
    ["1/8", "cup", "2 tbsp"],
    ["5/8", "cup", "½ cup + 2 tbsp"],
    ["8/3", "metric-tbsp", "2 tbsp + 2 tsp"],
  ])("writes %s %s as %s", (amount, unit, text) => {
    expect(formatMeasure(measure(amount, unit))).toBe(text);
  });

  it("writes packs, estimates, bare counts and units without a number", () => {
    expect(formatMeasure(measure("2", "can", pack("14", "oz")))).toBe("2 (14-oz) cans");
    expect(formatMeasure(measure("2", "can", pack("27/2", "oz")))).toBe("2 (13.5-oz) cans");
    expect(formatMeasure(measure("1", "can", pack("14/3", "oz")))).toBe("1 (4⅔-oz) can");
    expect(formatMeasure(measure("1", "bag", pack("3/2", "lb")))).toBe("1 (1½-lb) bag");
    expect(formatMeasure(measure("1", "can", pack("400", "g")))).toBe("1 (400 g) can");
    expect(formatMeasure(measure("2", null, pack("400", "g")))).toBe("2 × 400 g");
    expect(formatMeasure(measure("350", "g", { approximate: true }))).toBe("≈ 350 g");
    expect(formatMeasure(measure("2", null), { foodPlural: "onions" })).toBe("2 onions");
    expect(formatMeasure({ amount: null, unit: "pinch" })).toBe("pinch");
  });

  it("writes decimals and units in the reader's language", () => {
    expect(formatMeasure(measure("1.2", "kg"), { lang: "de" })).toBe("1,2 kg");
    expect(formatMeasure(measure("2", "clove"), { lang: "de" })).toBe("2 Zehen");
    expect(formatMeasure(measure("3/2", "pinch"), { lang: "fr" })).toBe("1½ pincée");
  });

  it("never shows nothing for something", () => {
    const top = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(
        top,
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom("g", "kg", "cup", "tsp", "l", null),
        (a, b, unit) => {
          const text = formatAmount(exactAmount(toRational(`${a}/${b}`)), { unit });
          expect(text).toMatch(/[1-9½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/);
          expect(text).not.toMatch(/[1-9]\.\d{3}/);
        },
      ),
    );
  });
});

describe("speakMeasure", () => {
  it.each([
    ["3/2", "cup", "one and a half cups"],
    ["3/2..2", "lb", "one and a half to two pounds"],
    ["1/2", "in", "one half inch"],
    ["350", "g", "350 grams"],
    ["3/4", "tsp", "three quarters teaspoon"],
    ["5/8", "cup", "one half cup and two tablespoons"],
    ["0.31", "cup", "scant one third cup"],
  ])("says %s %s as %s", (amount, unit, text) => {
    expect(speakMeasure(measure(amount, unit))).toBe(text);
  });

  it.each([
    ["1", "metric-cup", "de", "eine Tasse"],
    ["1/2", "metric-cup", "de", "eine halbe Tasse"],
    ["1/2", "l", "de", "ein halber Liter"],
    ["1/2", "bunch", "de", "ein halbes Bund"],
    ["5/2", "metric-tbsp", "de", "zweieinhalb Esslöffel"],
    ["3/2", "metric-cup", "de", "eineinhalb Tassen"],
    ["1/4", "metric-tsp", "de", "ein Viertel Teelöffel"],
    ["1", "metric-tbsp", "fr", "une cuillère à soupe"],
    ["1/2", "l", "fr", "un demi litre"],
    ["5/2", "l", "fr", "deux litres et demi"],
    ["9/4", "metric-tsp", "fr", "deux cuillères à café et un quart"],
    ["3/2", "metric-cup", "fr", "une tasse et demie"],
  ])("says %s %s in %s as %s", (amount, unit, lang, text) => {
    expect(speakMeasure(measure(amount, unit), { lang })).toBe(text);
  });

  it("says packs and estimates", () => {
    expect(speakMeasure(measure("2", "can", pack("14", "oz")))).toBe("two cans of 14 ounces");
    expect(speakMeasure(measure("350", "g", { approximate: true }))).toBe("about 350 grams");
    expect(speakMeasure(measure("1/2", "metric-tbsp"), { lang: "de" })).toBe("ein halber Esslöffel");
  });
});
