import type { Rational } from "@larder/core";
import { divideRationals, multiplyRationals, rationalToNumber, toRational } from "@larder/core";
import type { SearchParams } from "../../lib/search-params.ts";
import { firstParam } from "../../lib/search-params.ts";

/** One size that a recipe can be shown at. */
export interface ScaleChoice {
  /** What the recipe's amounts are multiplied with. */
  readonly factor: Rational;
  /** `null` when the recipe does not say how many it serves. */
  readonly servings: number | null;
  /** How the address says it; "" for the recipe as written. */
  readonly query: string;
}

/** All sizes at hand, smallest first, and the one that the address asks for. */
export interface ScaleChoices {
  readonly choices: readonly ScaleChoice[];
  readonly selected: number;
}

const plainFactors = ["1/2", "1", "2", "3"] as const;
const mostServings = 1000;
const largestFactor = 100;
/** Above this, one more muffin is no step worth a button: sizes are multiples of the recipe. */
const countedSingly = 12;

/**
 * The sizes that a recipe page offers, ready for a browser that does no arithmetic of its own.
 *
 * Recipes that say how many they serve go from 1 to about three times as many, one by one; batches of more than a dozen
 * and recipes that don't say go by × ½, 1, 2, 3. The size that the address asks for is always among them.
 */
export function chooseScales(baseServings: number | null, params: SearchParams): ScaleChoices {
  const asked = askedFactor(baseServings, params);
  const factors = new Map<Rational, ScaleChoice>();
  for (const factor of [...offeredFactors(baseServings), asked]) {
    factors.set(factor, toChoice(factor, baseServings));
  }
  const choices = [...factors.values()].sort((a, b) => rationalToNumber(a.factor) - rationalToNumber(b.factor));
  return { choices, selected: choices.findIndex((choice) => choice.factor === asked) };
}

function offeredFactors(baseServings: number | null): readonly Rational[] {
  if (baseServings === null || baseServings > countedSingly) return plainFactors.map((factor) => toRational(factor));
  const most = Math.max(8, Math.ceil(baseServings * 3));
  const base = toRational(baseServings);
  const counted = Array.from({ length: most }, (_, index) => divideRationals(toRational(index + 1), base));
  return [...counted, toRational(1)];
}

function askedFactor(baseServings: number | null, params: SearchParams): Rational {
  const servings = Number(firstParam(params, "servings"));
  if (baseServings !== null && servings > 0 && servings <= mostServings && Number.isInteger(servings * 4)) {
    return divideRationals(toRational(servings), toRational(baseServings));
  }
  const scale = firstParam(params, "scale") ?? "";
  if (/^[1-9]\d{0,2}(\/[1-9]\d{0,2})?$/.test(scale)) {
    const factor = toRational(scale);
    if (rationalToNumber(factor) <= largestFactor) return factor;
  }
  return toRational(1);
}

function toChoice(factor: Rational, baseServings: number | null): ScaleChoice {
  const servings = baseServings === null ? null : rationalToNumber(multiplyRationals(factor, toRational(baseServings)));
  const isCounted = servings !== null && Number.isInteger(servings * 4);
  return {
    factor,
    servings: isCounted ? servings : null,
    query: factor === "1" ? "" : isCounted ? `servings=${servings}` : `scale=${factor}`,
  };
}
