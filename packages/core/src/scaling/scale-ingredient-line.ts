import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { Measure } from "../quantity/amount.ts";
import { scaleAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";

/**
 * Scale what a line asks for.
 *
 * Every measure of the line is scaled: its own, the same one said again, and what comes on top. Of packs the number is
 * scaled and never the size. Units stay as written, lines without an amount pass through, and so does the cook's text:
 * `formatIngredientLine` shows the line at another scale. Scaling there and back gives the line again, exactly.
 *
 * @param factor above 0
 */
export function scaleIngredientLine(line: IngredientLine, factor: Rational): IngredientLine {
  const scale = (measure: Measure) => scaleMeasure(measure, factor);
  return {
    ...line,
    measure: line.measure === null ? null : scale(line.measure),
    furtherMeasures: line.furtherMeasures.map(scale),
    addedMeasures: line.addedMeasures.map(scale),
  };
}

/** Scale a measure; the size of a pack stays, its number changes. */
export function scaleMeasure(measure: Measure, factor: Rational): Measure {
  return measure.amount === null ? measure : { ...measure, amount: scaleAmount(measure.amount, factor) };
}
