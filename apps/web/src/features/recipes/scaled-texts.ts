import type { IngredientLine, Measure, Rational, RecipeIngredient, StepMention } from "@larder/core";
import {
  formatIngredientLine,
  formatMeasure,
  multiplyRationals,
  scaleAmount,
  scaleIngredientLine,
  speakMeasure,
  toRational,
} from "@larder/core";
import type { ShownPart } from "@larder/recipe-view/ingredient-text";
import { splitLeadingAmount } from "@larder/recipe-view/ingredient-text";
import type { ScaleChoice } from "./recipe-scale.ts";

/** A text at every size of the recipe: one string where all are the same, else one per size. */
export type ScaledText = string | readonly string[];

/** A part of an ingredient line at every size. */
export interface ScaledPart {
  readonly kind: ShownPart["kind"];
  readonly text: ScaledText;
}

/** An ingredient line in two columns, at every size. */
export interface ScaledLine {
  readonly amount: readonly ScaledPart[];
  /** The amount in words, where signs such as "1½–2" would be read badly; `null` where the signs do. */
  readonly spoken: ScaledText | null;
  readonly rest: readonly ScaledPart[];
}

/**
 * A line at every size that the page offers. The arithmetic is done here, on the server, by the one code that knows it;
 * the browser only chooses among finished texts.
 */
export function toScaledLine(
  ingredient: RecipeIngredient,
  choices: readonly ScaleChoice[],
  lang: string | null,
): ScaledLine {
  const { line } = ingredient;
  const sizes = choices.map(({ factor }) => splitLeadingAmount(shownParts(line, factor, lang)));
  const spoken = choices.map(({ factor }) => spokenAmount(line, factor, lang));
  const shown = sizes.map(({ amount }) => amount.map((part) => part.text).join(""));
  const needsWords = line.measure !== null && shown.some((text) => /[^\p{L}\d\s.,]/u.test(text));
  return {
    amount: mergeSizes(sizes.map(({ amount }) => amount)),
    spoken: needsWords && shown.some((text) => text !== "") ? mergeTexts(spoken) : null,
    rest: mergeSizes(sizes.map(({ rest }) => rest)),
  };
}

/** More lines than this are a list of their own ("the sauce ingredients"), and their amounts no help behind one word. */
const mostLinesBehind = 2;

/**
 * What stands behind a mention in a step: the amounts of its lines, or the share of them that the step uses, at every
 * size; `null` when no line has an amount or the share is not a number. An amount that the step itself writes ("2
 * tablespoons of the oil") is only said again at other sizes than the one it was written for.
 */
export function toMentionAmount(
  mention: StepMention,
  ingredients: readonly RecipeIngredient[],
  choices: readonly ScaleChoice[],
  lang: string | null,
): ScaledText | null {
  const { share, ingredientNumbers } = mention;
  if (share.kind === "amount") {
    return mergeTexts(choices.map(({ factor }) => (factor === "1" ? "" : formatScaled([share.measure], factor, lang))));
  }
  const fraction = share.kind === "all" ? toRational(1) : share.kind === "some" ? null : share.fraction;
  if (fraction === null || ingredientNumbers.length > mostLinesBehind) return null;
  const measures = ingredientNumbers.flatMap((number) => {
    const line = ingredients.find((ingredient) => ingredient.number === number)?.line;
    return line && line.measure !== null && line.measure.amount !== null ? [[line.measure, ...line.addedMeasures]] : [];
  });
  if (measures.length === 0 || measures.length !== ingredientNumbers.length) return null;
  return mergeTexts(
    choices.map(({ factor }) =>
      measures.map((parts) => formatScaled(parts, multiplyRationals(factor, fraction), lang)).join(" + "),
    ),
  );
}

function formatScaled(parts: readonly Measure[], factor: Rational, lang: string | null): string {
  return parts.map((measure) => formatMeasure(scaleMeasure(measure, factor), languageOf(lang))).join(" + ");
}

/** The line's parts set as a printer would: "1 1/2" as "1½", and no space before a comma. */
function shownParts(line: IngredientLine, factor: Rational, lang: string | null): readonly ShownPart[] {
  return formatIngredientLine(line, { factor, ...languageOf(lang) }).map((part) =>
    part.kind === "amount"
      ? { ...part, text: withRealFractions(part.text) }
      : { ...part, text: part.text.replace(/\s+(?=[,;])/g, "") },
  );
}

const fractionSigns: Readonly<Record<string, string>> = {
  "1/2": "½",
  "1/3": "⅓",
  "2/3": "⅔",
  "1/4": "¼",
  "3/4": "¾",
  "1/5": "⅕",
  "1/6": "⅙",
  "1/8": "⅛",
  "3/8": "⅜",
  "5/8": "⅝",
  "7/8": "⅞",
};

/** "1 1/2" and "1 ½" become "1½"; a fraction without a sign of its own stays as it was typed. */
export function withRealFractions(text: string): string {
  return text
    .replace(/(?<![\d/])(\d{1,2})\s?[/⁄]\s?(\d{1,2})(?![\d/])/g, (typed, top, bottom) => {
      return fractionSigns[`${top}/${bottom}`] ?? typed;
    })
    .replace(/(\d)\s+(?=[½⅓⅔¼¾⅕⅙⅛⅜⅝⅞])/g, "$1");
}

function spokenAmount(line: IngredientLine, factor: Rational, lang: string | null): string {
  const { measure } = scaleIngredientLine(line, factor);
  return measure === null ? "" : speakMeasure(measure, languageOf(lang));
}

function scaleMeasure(measure: Measure, factor: Rational): Measure {
  return measure.amount === null ? measure : { ...measure, amount: scaleAmount(measure.amount, factor) };
}

function languageOf(lang: string | null) {
  return lang === null ? {} : { lang };
}

/** Parts of the same line at several sizes, side by side. Where their number differs, the whole line is one part. */
function mergeSizes(sizes: readonly (readonly ShownPart[])[]): readonly ScaledPart[] {
  const first = sizes[0] ?? [];
  const isAlike = sizes.every(
    (parts) => parts.length === first.length && parts.every((part, index) => part.kind === first[index]?.kind),
  );
  if (!isAlike) {
    return [{ kind: "text", text: mergeTexts(sizes.map((parts) => parts.map((part) => part.text).join(""))) }];
  }
  return first.map((part, index) => ({
    kind: part.kind,
    text: mergeTexts(sizes.map((parts) => parts[index]?.text ?? "")),
  }));
}

function mergeTexts(texts: readonly string[]): ScaledText {
  const [first = ""] = texts;
  return texts.every((text) => text === first) ? first : texts;
}
