import type { Amount, Measure } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import { rationalToNumber } from "../quantity/rational.ts";
import type { IngredientLine, IngredientPart, MeasureRole } from "./ingredient-line.ts";
import { parseAmountText } from "./read-amount.ts";

/** One line in the form of the ingredient benchmark: plain numbers, the unit as written, the whole name. */
export interface BenchmarkPrediction {
  /** `quantities[0]` goes with `unit`; a range is `[low, high]`. */
  readonly quantities: readonly (number | readonly [low: number, high: number])[];
  readonly unit: string | null;
  readonly name: string;
  readonly preparation: string | null;
  /** Note and purpose together. */
  readonly comment: string | null;
}

/**
 * A parsed line in the benchmark's convention, which differs from ours: "400 g tin" is 400 g there and one tin of 400 g
 * here, alternatives belong to the name, and a purpose is a comment.
 */
export function toBenchmarkPrediction(line: IngredientLine): BenchmarkPrediction {
  const isNameless = isNamelessPack(line);
  const measures: Measure[] = line.measure === null ? [] : [line.measure];
  const numbers = [
    ...[...measures, ...line.addedMeasures].flatMap(numbersOf),
    ...line.furtherMeasures.flatMap((measure, index) => writtenNumbers(line, index) ?? numbersOf(measure)),
  ];
  const comment = line.parts
    .filter(({ kind }) => kind === "note" || kind === "purpose")
    .map(({ start, end }) => line.text.slice(start, end))
    .join(", ");
  return {
    quantities: isNameless ? numbers.slice(1) : numbers,
    unit: unitText(line, isNameless ? "pack" : "measure"),
    name: nameText(line),
    preparation: line.preparation,
    comment: comment === "" ? null : comment,
  };
}

function numbersOf(measure: Measure): (number | [number, number])[] {
  const own = measure.amount === null ? [] : [toNumbers(measure.amount)];
  return measure.pack === undefined ? own : [...own, toNumbers(measure.pack.amount)];
}

/** "1 lb 2 oz" said again is one amount here and two numbers there; `null` for what is one number anyway. */
function writtenNumbers(line: IngredientLine, index: number): (number | [number, number])[] | null {
  const own = line.parts.filter((part) => part.of === "further" && part.index === index);
  const textOf = (kind: string) =>
    own.filter((part) => part.kind === kind).map((part) => line.text.slice(part.start, part.end));
  if (new Set(textOf("unit")).size < 2) return null;
  return textOf("amount").flatMap((text) => {
    const read = parseAmountText(text);
    return read === null ? [] : [toNumbers(read.amount)];
  });
}

function toNumbers(amount: Amount): number | [number, number] {
  const { low, high } = amountEnds(amount);
  return amount.kind === "exact" ? rationalToNumber(low) : [rationalToNumber(low), rationalToNumber(high)];
}

/** "400 g tin": the one in "one tin" is not written. */
function isNamelessPack(line: IngredientLine): boolean {
  if (line.measure?.pack === undefined) return false;
  return !line.parts.some((part) => part.kind === "amount" && part.of === "measure");
}

/** The unit as written; of a range with its unit twice, the first. */
function unitText(line: IngredientLine, role: MeasureRole): string | null {
  if (line.measure?.unit == null) return null;
  const unit = line.parts.find((part) => part.kind === "unit" && (part.of ?? "measure") === role);
  return unit === undefined ? null : line.text.slice(unit.start, unit.end);
}

function nameText(line: IngredientLine): string {
  // Another food with an amount of its own is a comment there.
  const isNamed = ({ kind, index }: IngredientPart) => {
    const measure = index === undefined ? null : (line.otherFoods?.[index - 1]?.measure ?? null);
    return kind === "alternative" || (kind === "food" && (measure === null || measure === line.measure));
  };
  const named = line.parts.filter(isNamed);
  if (named.length === 0) return line.food;
  let text = "";
  let end: number | null = null;
  for (const part of named) {
    const between = end === null ? "" : line.text.slice(end, part.start);
    const joined = /^[\s,]*(?:\(?(?:or|and|&)\s+)?$/i.test(between) ? between.replace("(", "") : joinerIn(between);
    text += joined + line.text.slice(part.start, part.end);
    end = part.end;
  }
  return text.toLowerCase().replace(/[*_`]/g, "").replace(/\s+/g, " ").trim();
}

/** Of two foods with preparation between them, "salt *and* freshly ground pepper", what joins them. */
function joinerIn(between: string): string {
  const joiner = /^\s*(,|and|&)\s/i.exec(between)?.[1];
  return joiner === undefined ? " " : joiner === "," ? ", " : ` ${joiner} `;
}
