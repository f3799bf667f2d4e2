import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { Measure } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, compareRationals, subtractRationals, toRational } from "../quantity/rational.ts";
import type { CountedMeasure } from "./join-measures.ts";
import { bucketOf, toAmount, toBase } from "./measure-bucket.ts";
import type { FruitPart, SourceStep } from "./shopping-list.ts";

/** One line with its scaled amounts, and what of them another line covers. */
interface CoveredLine {
  readonly counted: readonly CountedMeasure[];
  readonly steps: readonly SourceStep[];
}

const zero = toRational(0);

const partWords: Readonly<Record<FruitPart, RegExp>> = {
  juice: /(?<!\p{L})(?:juice[ds]?|saft|ausgepresst|gepresst|jus|pressée?s?)(?!\p{L})/iu,
  zest: /(?<!\p{L})(?:zest(?:ed)?|peel|rind|schale|abrieb|zestes?)(?!\p{L})/iu,
};

/**
 * One lemon gives its juice and its zest: of "juice of 1 lemon" and "zest of 1 lemon" one lemon is bought, not two.
 *
 * Only lines that take one part of the fruit are covered, only in whole fruits, and only as far as fruits for the other
 * part are surely bought (the lower end of a range). A line that takes the fruit, or both parts of it, needs its own.
 *
 * @param lines all lines of one food, in plan order: where one of several is covered, the earliest is
 */
export function coverFruitParts(
  lines: readonly { readonly line: IngredientLine; readonly counted: readonly CountedMeasure[] }[],
): readonly CoveredLine[] {
  const parts = lines.map(({ line }) => partOf(line));
  const fruits = (part: FruitPart) =>
    lines.flatMap(({ counted }, index) => (parts[index] === part ? counted.map(lowestPieces) : [])).reduce(add, zero);
  const juice = fruits("juice");
  const zest = fruits("zest");
  const by: FruitPart = compareRationals(zest, juice) > 0 ? "zest" : "juice";
  let left = by === "zest" ? zest : juice;
  return lines.map(({ counted }, index) => {
    const part = parts[index];
    if (part == null || part === by) return { counted, steps: [] };
    const steps: SourceStep[] = [];
    const uncovered = counted.flatMap((one): readonly CountedMeasure[] => {
      const { amount } = one.measure;
      if (amount === null || left === zero || bucketOf(one.measure).kind !== "pieces") return [one];
      const ends = toBase(amount, one.measure);
      const used = least(ends.high, left);
      left = subtractRationals(left, used);
      steps.push({ kind: "covered", measure: toPieces(used, used), part, by });
      if (used === ends.high) return [];
      return [
        {
          measure: { ...one.measure, ...toPieces(above(ends.low, used), subtractRationals(ends.high, used)) },
          saidAgain: [],
        },
      ];
    });
    return { counted: uncovered, steps };
  });
}

/** The part that a line takes: "juice of 1 lemon", "1 lemon, zested"; `null` for the whole fruit, or for both parts. */
function partOf(line: IngredientLine): FruitPart | null {
  const said = [line.preparation, line.note, line.purpose].filter((text) => text !== null).join(", ");
  const juice = partWords.juice.test(said);
  const zest = partWords.zest.test(said);
  return juice === zest ? null : juice ? "juice" : "zest";
}

function lowestPieces({ measure }: CountedMeasure): Rational {
  return measure.amount === null || bucketOf(measure).kind !== "pieces" ? zero : toBase(measure.amount, measure).low;
}

function toPieces(low: Rational, high: Rational): Measure {
  return { amount: toAmount({ low, high }), unit: null };
}

function add(a: Rational, b: Rational): Rational {
  return addRationals(a, b);
}

function least(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) < 0 ? a : b;
}

function above(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) > 0 ? subtractRationals(a, b) : zero;
}
