import { parseIngredient as sharpParse } from "@jlucaspains/sharp-recipe-parser";
import { parseIngredient } from "parse-ingredient";

/** A line as the scorer takes it. */
export interface Prediction {
  readonly quantities: readonly unknown[];
  readonly unit: string | null;
  readonly name: string;
  readonly preparation: string | null;
  readonly comment: string | null;
}

type Range = readonly [low: number, high: number];

/** Published readers of ingredient lines, each brought into the scorer's form as its user would. */
export const peers: readonly { readonly name: string; readonly read: (text: string) => Prediction }[] = [
  { name: "parse-ingredient 3.0.0 + cut", read: readWithParseIngredient },
  { name: "sharp-recipe-parser 2.1.0", read: readWithSharp },
];

/** It has no field for preparation: its description is cut at the first comma or dash, and brackets are dropped. */
function readWithParseIngredient(text: string): Prediction {
  const [line] = parseIngredient(text);
  const quantity = line?.quantity ?? null;
  const second = line?.quantity2 ?? null;
  const description = (line?.description ?? "").replace(/\([^)]*\)?/g, " ");
  const [name = "", ...rest] = description.split(/,| - | – /);
  return {
    quantities: toQuantities(quantity, second),
    unit: line?.unitOfMeasure ?? null,
    name: name.trim(),
    preparation: rest.join(",").trim() || null,
    comment: null,
  };
}

function readWithSharp(text: string): Prediction {
  const line = trySharp(text);
  if (line === null) return { quantities: [], unit: null, name: "", preparation: null, comment: null };
  const further = (line.alternativeQuantities ?? []).map(({ minQuantity, maxQuantity }) =>
    toRange(minQuantity, maxQuantity),
  );
  const own = line.quantity > 0 ? [toRange(line.minQuantity, line.maxQuantity)] : [];
  return {
    quantities: [...own, ...further],
    unit: line.unitText === "" ? null : line.unitText,
    name: line.ingredient,
    preparation: line.extra === "" ? null : line.extra,
    comment: null,
  };
}

/** It throws on some lines ("1 1/2/3 cup"); its user would have to go on all the same. */
function trySharp(text: string): ReturnType<typeof sharpParse> {
  try {
    return sharpParse(text, "en", { includeExtra: true, includeAlternativeUnits: true, fallbackLanguage: "en" });
  } catch {
    return null;
  }
}

function toQuantities(first: number | null, second: number | null): readonly (number | Range)[] {
  if (first === null) return [];
  return [second === null ? first : [first, second]];
}

function toRange(low: number, high: number): number | Range {
  return low === high ? low : [low, high];
}
