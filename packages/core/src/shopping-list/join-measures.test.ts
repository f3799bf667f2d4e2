import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountToText } from "../quantity/amount.ts";
import { addRationals, multiplyRationals, toRational } from "../quantity/rational.ts";
import { displayMeasures } from "./display-measures.ts";
import type { CountedMeasure } from "./join-measures.ts";
import { joinMeasures } from "./join-measures.ts";
import { bucketOf, toBase } from "./measure-bucket.ts";
import type { FoodFigures } from "./shopping-list.ts";

const nothingKnown: FoodFigures = { liquid: false, gramsPerMl: null, pieceGrams: {} };

function counted(text: string): readonly CountedMeasure[] {
  const line = parseIngredientLine(text);
  const own = line.measure === null ? [] : [{ measure: line.measure, saidAgain: line.furtherMeasures }];
  return [...own, ...line.addedMeasures.map((measure) => ({ measure, saidAgain: [] }))];
}

function join(texts: readonly string[], figures: Partial<FoodFigures> = {}, keepApart = false) {
  const joined = joinMeasures(texts.map(counted), { figures: { ...nothingKnown, ...figures }, keepApart });
  return {
    ...joined,
    exact: joined.measures.map(({ measure }) => exactText(measure)),
    display: displayMeasures(
      joined.measures.map((one) => ({ measure: one.measure, rough: one.mixedSystems })),
      null,
    ),
  };
}

function exactText({ amount, unit, approximate }: Measure): string {
  return `${approximate ? "≈" : ""}${amount === null ? "" : amountToText(amount)} ${unit ?? "pieces"}`;
}

const flour: Partial<FoodFigures> = { gramsPerMl: { value: 0.53, source: "a table" } };
const onion: Partial<FoodFigures> = { pieceGrams: { "": { value: 150, source: "a table" } } };
const milk: Partial<FoodFigures> = { liquid: true, gramsPerMl: { value: 1.03, source: "a table" } };
const garlic: Partial<FoodFigures> = {
  pieceGrams: { clove: { value: 3, source: "a table" }, head: { value: 50, source: "a table" } },
};

const table: readonly [
  texts: readonly string[],
  figures: Partial<FoodFigures>,
  display: string,
  apart: string | null,
][] = [
  [["500 g x", "1.5 kg x"], {}, "2 kg", null],
  [["1 tsp x", "1 tbsp x"], {}, "4 tsp", null],
  [["1 tsp x", "2 tsp x"], {}, "1 tbsp", null],
  [["1 1/2 cup x", "1/2 cup x"], {}, "2 cups", null],
  [["1 cup x", "250 ml x"], {}, "490 ml", null],
  [["1 cup x", "1 cup x", "250 ml x"], {}, "3 cups", null],
  [["1,000 g x", "1 g x"], {}, "1 kg", null],
  [["1-2 carrots", "2 carrots"], {}, "3–4", null],
  [["200 g x", "1 cup x"], {}, "200 g + 1 cup", "no_density"],
  [["200 g flour", "1 cup flour"], flour, "≈ 330 g", null],
  [["2 onions", "300 g onions"], onion, "≈ 4", null],
  [["2 onions", "300 g onions"], {}, "2 + 300 g", "no_piece_weight"],
  [["2 x", "1 bunch x"], {}, "2 + 1 bunch", "different_units"],
  [['1/2" ginger', '1" ginger'], {}, "1½ in", null],
  [["2 (14-oz) cans tomatoes", "1 (14-oz) can tomatoes"], {}, "3 (14-oz) cans", null],
  [["2 (14-oz) cans tomatoes", "1 (28-oz) can tomatoes"], {}, "1 (28-oz) can + 2 (14-oz) cans", "different_packs"],
  [["2 (14 oz) cans tomatoes", "400 g tomatoes"], {}, "2 (14-oz) cans + 400 g", "pack_and_amount"],
  [["8 oz milk", "1 cup milk"], milk, "2 cups", null],
  [["8 oz flour", "1 cup flour"], flour, "≈ 12½ oz", null],
  [["8 oz milk"], milk, "8 oz", null],
  [["1 cup milk", "100 g milk"], milk, "≈ 1⅜ cups", null],
  [["1 head garlic", "3 cloves garlic"], garlic, "≈ 1 head", null],
  [["1 cup (200 g) sugar", "100 g sugar"], {}, "300 g", null],
  [["1 dozen eggs", "2 eggs"], {}, "14", null],
  [["1 pinch x", "1 tsp x"], {}, "1 tsp + 1 pinch", "different_units"],
  [["1.5 to 2 lbs x"], {}, "1½–2 lb", null],
];

describe("joinMeasures", () => {
  it.each(table)("%j gives %#", (texts, figures, display, apart) => {
    const joined = join(texts, figures);
    expect(joined.display).toBe(display);
    expect(joined.apart).toBe(apart);
    const reversed = join([...texts].reverse(), figures);
    expect(reversed.measures).toEqual(joined.measures);
    expect(reversed.apart).toEqual(joined.apart);
  });

  it("keeps the sum exact where units of two systems meet", () => {
    expect(join(["1 cup x", "250 ml x"]).exact).toEqual(["973176473/2000000 ml"]);
  });

  it("says which figure it used, and from where", () => {
    const { steps, exact } = join(["200 g flour", "1 cup flour"], flour);
    expect(exact).toEqual(["≈65078353069/200000000 g"]);
    expect(steps[0]).toEqual([]);
    expect(steps[1]).toMatchObject([{ kind: "converted", by: "density", figure: 0.53, source: "a table" }]);
  });

  it("goes through grams when a volume becomes pieces", () => {
    const { steps } = join(["2 onions", "1 cup onions"], { ...onion, gramsPerMl: { value: 0.6, source: "b" } });
    expect(steps[1]?.map((step) => step.kind === "converted" && [step.by, step.from.unit, step.to.unit])).toEqual([
      ["density", "cup", "g"],
      ["piece_weight", "g", null],
    ]);
  });

  it("joins nothing by an estimate when the household says so", () => {
    const joined = join(["200 g flour", "1 cup flour"], flour, true);
    expect(joined.exact).toEqual(["200 g", "1 cup"]);
    expect(joined.apart).toBe("kept_apart_by_household");
    expect(join(["200 g flour", "1 kg flour"], flour, true).apart).toBeNull();
  });

  it("says that ounces of a liquid were read as fluid", () => {
    expect(join(["8 oz milk", "1 cup milk"], milk).steps[0]).toEqual([{ kind: "fluid_ounces" }]);
  });
});

const unitArbitrary = fc.constantFrom("g", "kg", "oz", "lb", "ml", "cup", "tsp", "in", "clove", "pinch", null);
const measureArbitrary: fc.Arbitrary<Measure> = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 3 }), unitArbitrary)
  .map(([top, bottom, more, unit]) => {
    const low = toRational(`${top}/${bottom}`);
    const high = addRationals(low, toRational(more));
    return { amount: more === 0 ? { kind: "exact", value: low } : { kind: "range", low, high }, unit };
  });
const sourcesArbitrary = fc.array(
  measureArbitrary.map((measure): readonly CountedMeasure[] => [{ measure, saidAgain: [] }]),
  { minLength: 1, maxLength: 8 },
);

/** Sums by bucket, added up the plain way. */
function totals(measures: readonly Measure[]): Record<string, { low: string; high: string }> {
  const sums: Record<string, { low: ReturnType<typeof toRational>; high: ReturnType<typeof toRational> }> = {};
  for (const measure of measures) {
    const { key } = bucketOf(measure);
    const ends = toBase(measure.amount!, measure);
    const sum = sums[key] ?? { low: toRational(0), high: toRational(0) };
    sums[key] = { low: addRationals(sum.low, ends.low), high: addRationals(sum.high, ends.high) };
  }
  return sums;
}

describe("laws of joinMeasures", () => {
  it("preserves the sum of every dimension exactly, at both ends", () => {
    fc.assert(
      fc.property(sourcesArbitrary, (sources) => {
        const joined = joinMeasures(sources, { figures: nothingKnown, keepApart: false });
        expect(totals(joined.measures.map((one) => one.measure))).toEqual(
          totals(sources.flatMap((source) => source.map((one) => one.measure))),
        );
      }),
    );
  });

  it("preserves the total weight exactly when everything weighs something known", () => {
    const figures: FoodFigures = {
      liquid: false,
      gramsPerMl: { value: 0.53, source: "x" },
      pieceGrams: { "": { value: 110, source: "x" }, clove: { value: 3, source: "x" } },
    };
    const grams = { mass: "1", volume: "0.53", pieces: "110", "unit:clove": "3" };
    const weigh = (measures: readonly Measure[]) => {
      let sum = toRational(0);
      for (const [key, ends] of Object.entries(totals(measures))) {
        const weight = grams[key as keyof typeof grams];
        if (weight !== undefined) sum = addRationals(sum, multiplyRationals(toRational(ends.low), toRational(weight)));
      }
      return sum;
    };
    fc.assert(
      fc.property(sourcesArbitrary, (sources) => {
        const joined = joinMeasures(sources, { figures, keepApart: false });
        const measures = sources.flatMap((source) => source.map((one) => one.measure));
        expect(weigh(joined.measures.map((one) => one.measure))).toBe(weigh(measures));
        const weighable = joined.measures.filter(({ measure }) => bucketOf(measure).key in grams);
        expect(weighable.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the order of sources", () => {
    fc.assert(
      fc.property(sourcesArbitrary, (sources) => {
        const options = { figures: { ...nothingKnown, ...flour, ...onion }, keepApart: false };
        const joined = joinMeasures(sources, options);
        const reversed = joinMeasures([...sources].reverse(), options);
        expect(reversed.measures).toEqual(joined.measures);
        expect([...reversed.steps].reverse()).toEqual(joined.steps);
        expect(reversed.apart).toEqual(joined.apart);
      }),
    );
  });
});
