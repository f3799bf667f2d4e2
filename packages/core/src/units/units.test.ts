import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmounts, amountToText, exactAmount } from "../quantity/amount.ts";
import { formatMeasure } from "../quantity/format-amount.ts";
import { toRational } from "../quantity/rational.ts";
import { chooseDisplayMeasure } from "./choose-display-measure.ts";
import { convertAmount, dimensionOf, findUnit, getUnit, units } from "./units.ts";

function converted(amount: string, from: string | null, to: string | null): string | null {
  const result = convertAmount(exactAmount(toRational(amount)), from, to);
  return result === null ? null : amountToText(result);
}

describe("the unit table", () => {
  it("has each id once, and a size and a source where there is one to have", () => {
    expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
    for (const unit of units) {
      expect(unit.source).not.toBe("");
      expect(unit.toBase === null).toBe(
        (unit.dimension === "count" && unit.id !== "dozen") || unit.dimension === "vague",
      );
    }
  });

  it.each([
    ["cup", "1", "ml", "236.5882365"],
    ["fl-oz", "1", "ml", "29.5735295625"],
    ["tbsp", "16", "cup", "1"],
    ["tsp", "3", "tbsp", "1"],
    ["pint", "2", "quart", "1"],
    ["gallon", "1", "l", "3.785411784"],
    ["lb", "1", "g", "453.59237"],
    ["oz", "16", "lb", "1"],
    ["imperial-pint", "1", "ml", "568.26125"],
    ["in", "1", "mm", "25.4"],
    ["dozen", "2", null, "24"],
  ])("converts %s %s to %s exactly", (from, amount, to, expected) => {
    expect(converted(amount, from, to)).toBe(toRational(expected));
  });

  it("does not convert between dimensions, nor counted and vague units", () => {
    expect(converted("1", "cup", "g")).toBeNull();
    expect(converted("1", "clove", "bulb")).toBeNull();
    expect(converted("1", "pinch", "tsp")).toBeNull();
    expect(converted("1", "in", "ml")).toBeNull();
    expect(dimensionOf(null)).toBe("count");
    expect(dimensionOf("firkin")).toBe("count");
  });

  it("converts there and back without loss", () => {
    const sized = units.filter((unit) => unit.toBase !== null && unit.dimension !== "count");
    fc.assert(
      fc.property(
        fc.constantFrom(...sized),
        fc.constantFrom(...sized),
        fc.integer({ min: 1, max: 9999 }),
        (a, b, n) => {
          const amount = exactAmount(toRational(n));
          const there = convertAmount(amount, a.id, b.id);
          if (a.dimension !== b.dimension) expect(there).toBeNull();
          else expect(there === null ? null : convertAmount(there, b.id, a.id)).toEqual(amount);
        },
      ),
    );
  });

  it("finds every name that it lists", () => {
    for (const unit of units) {
      for (const [lang, names] of Object.entries(unit.names)) {
        for (const name of names) expect([name, findUnit(name, lang)?.toBase !== undefined]).toEqual([name, true]);
      }
    }
  });

  it.each([
    ["T", "en", "tbsp"],
    ["t", "en", "tsp"],
    ["Tbsp.", "en", "tbsp"],
    ["fl. oz.", "en", "fl-oz"],
    ["POUNDS", "en", "lb"],
    ["”", "en", "in"],
    ["EL", "de", "metric-tbsp"],
    ["Msp.", "de", "knife-tip"],
    ["Stück", "de", "piece"],
    ["c. à s.", "fr", "metric-tbsp"],
    ["cuillères à café", "fr", "metric-tsp"],
    ["tins", "en", "can"],
    ["pint", "en", "pint"],
    ["pint", "en-GB", "imperial-pint"],
    ["cup", "de", "cup"],
  ])("reads %s (%s) as %s", (name, lang, id) => {
    expect(findUnit(name, lang)).toBe(getUnit(id));
  });

  it("knows no unit in other words", () => {
    for (const word of ["onion", "", "of", "large", "flourish"]) expect(findUnit(word)).toBeNull();
  });
});

describe("chooseDisplayMeasure", () => {
  it.each([
    ["750", "g", "750 g"],
    ["1500", "g", "1½ kg"],
    ["6", "tsp", "2 tbsp"],
    ["4", "tsp", "4 tsp"],
    ["16", "tbsp", "1 cup"],
    ["4", "tbsp", "4 tbsp"],
    ["5", "tbsp", "5 tbsp"],
    ["17", "tbsp", "1 cup + 1 tbsp"],
    ["1/2", "in", "½ in"],
    ["24", "oz", "1½ lb"],
    ["17", "oz", "17 oz"],
    ["1/2", "lb", "½ lb"],
    ["1000", "ml", "1 l"],
    ["0.35", "kg", "350 g"],
    ["1", "quart", "1 quart"],
    ["5", "dl", "5 dl"],
    ["6", "metric-tsp", "2 tbsp"],
    ["3", "clove", "3 cloves"],
  ])("shows %s %s as %s", (amount, unit, text) => {
    expect(formatMeasure(chooseDisplayMeasure({ amount: exactAmount(toRational(amount)), unit }))).toBe(text);
  });

  it("changes the system only when asked", () => {
    const twoCups = { amount: exactAmount(toRational(2)), unit: "cup" };
    expect(chooseDisplayMeasure(twoCups).unit).toBe("cup");
    expect(formatMeasure(chooseDisplayMeasure(twoCups, "metric"))).toBe("473 ml");
    const spoon = { amount: exactAmount(toRational(1)), unit: "tsp" };
    expect(chooseDisplayMeasure(spoon, "metric")).toEqual(spoon);
  });

  it("never changes how much it is", () => {
    const sized = units.filter((unit) => unit.toBase !== null);
    const systems = fc.constantFrom("metric", "us", "imperial", "as_written" as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...sized),
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 1, max: 24 }),
        systems,
        (unit, top, bottom, system) => {
          const amount = exactAmount(toRational(`${top}/${bottom}`));
          const shown = chooseDisplayMeasure({ amount, unit: unit.id }, system);
          expect(shown.amount === null ? null : convertAmount(shown.amount, shown.unit, unit.id)).toEqual(amount);
        },
      ),
    );
  });
});

describe("units by region", () => {
  it.each([
    ["tbsp", "en", "tbsp"],
    ["tbsp", "en-US", "tbsp"],
    ["tbsp", "en-GB", "metric-tbsp"],
    ["tbsp", "en-gb", "metric-tbsp"],
    ["EL", "DE", "metric-tbsp"],
    ["tablespoons", "en-AU", "au-tbsp"],
    ["T", "en-AU", "au-tbsp"],
    ["t", "en-NZ", "metric-tsp"],
    ["cup", "en-CA", "metric-cup"],
    ["quarts", "en-GB", "imperial-quart"],
    ["TL", "de-AT", "metric-tsp"],
    ["KL", "de", "metric-tsp"],
  ])("reads %s (%s) as %s", (name, lang, id) => {
    expect(findUnit(name, lang)?.id).toBe(id);
  });

  it("says how much they hold where they are not at home", () => {
    const two = { amount: exactAmount(toRational(2)), unit: "au-tbsp" };
    expect(formatMeasure(two, { lang: "en-AU" })).toBe("2 tbsp");
    expect(formatMeasure(two, { lang: "en" })).toBe("2 tbsp (20 ml)");
    expect(formatMeasure({ amount: exactAmount(toRational(1)), unit: "imperial-pint" }, { lang: "en-GB" })).toBe(
      "1 pint",
    );
    expect(converted("1", "au-tbsp", "metric-tsp")).toBe("4");
    expect(converted("1", "imperial-gallon", "imperial-pint")).toBe("8");
  });

  it("adds in any order to the same sum", () => {
    const sized = units.filter((unit) => unit.dimension === "volume");
    const pairs = fc.array(fc.tuple(fc.constantFrom(...sized), fc.integer({ min: 1, max: 999 })), {
      minLength: 2,
      maxLength: 6,
    });
    const sumOf = (list: readonly (readonly [(typeof sized)[number], number])[]) =>
      list
        .map(([unit, count]) => convertAmount(exactAmount(toRational(count)), unit.id, "ml"))
        .reduce((sum, one) => (sum === null || one === null ? null : addAmounts(sum, one)));
    fc.assert(
      fc.property(pairs, (list) => {
        expect(sumOf(list)).toEqual(sumOf([...list].reverse()));
      }),
    );
  });
});
