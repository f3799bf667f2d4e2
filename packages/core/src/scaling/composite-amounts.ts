import type { IngredientLine, IngredientPart } from "../ingredient/ingredient-line.ts";
import { parseAmountText } from "../ingredient/read-amount.ts";
import type { Measure } from "../quantity/amount.ts";
import { addAmounts, scaleAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { convertAmount, findUnit } from "../units/units.ts";

/** "1 lb 2 oz": two amounts that are one. */
export interface CompositeAmount {
  /** Where its four parts begin in the line's parts: amount, unit, amount, unit. */
  readonly firstPart: number;
  /** The whole, scaled, in the smaller unit. */
  readonly measure: Measure;
}

/** How many parts a composite amount has. */
export const compositeParts = 4;

/** Find the amounts of a line that are written in two units. Scaled apart, twice "1 lb 10 oz" would be "2 lb 20 oz". */
export function findComposites(line: IngredientLine, factor: Rational, lang: string): readonly CompositeAmount[] {
  return line.parts.flatMap((_, index) => {
    const [first, larger, second, smaller] = line.parts.slice(index, index + compositeParts);
    if (!first || !larger || !second || !smaller || !isComposite(line, [first, larger, second, smaller])) return [];
    const most = readPart(line, first, larger, lang);
    const rest = readPart(line, second, smaller, lang);
    if (most?.amount == null || rest?.amount == null) return [];
    const converted = convertAmount(most.amount, most.unit, rest.unit);
    if (converted === null) return [];
    return [
      { firstPart: index, measure: { ...rest, amount: scaleAmount(addAmounts(converted, rest.amount), factor) } },
    ];
  });
}

function isComposite(
  line: IngredientLine,
  parts: readonly [IngredientPart, IngredientPart, IngredientPart, IngredientPart],
) {
  const [first, larger, second, smaller] = parts;
  const kinds = parts.map((part) => part.kind).join(" ");
  const isSaidAgain = second.of === "further" && first.of === "further" && first.index === second.index;
  const isOwn = second.of === "added" && (first.of ?? "measure") === "measure";
  return (
    kinds === "amount unit amount unit" &&
    (isSaidAgain || isOwn) &&
    smaller.of === second.of &&
    /^\s*$/u.test(line.text.slice(larger.end, second.start))
  );
}

function readPart(line: IngredientLine, amount: IngredientPart, unit: IngredientPart, lang: string): Measure | null {
  const read = parseAmountText(line.text.slice(amount.start, amount.end), lang);
  const found = findUnit(line.text.slice(unit.start, unit.end), lang);
  return read === null || found === null ? null : { amount: read.amount, unit: found.id };
}
