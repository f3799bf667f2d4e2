import type { Measure } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import type { TextRange } from "../text-range.ts";

/**
 * How much of its lines a mention uses. `fraction` is the part of the line's amount, above 0 and at most 1, and `null`
 * where it can't be told.
 *
 * - `all`: the whole line, or nothing is said.
 * - `part`: "half of the green onions".
 * - `rest`: "the remaining oil"; its fraction is what earlier mentions left.
 * - `amount`: "2 tablespoons of the oil", written by the cook in the step itself.
 * - `some`: a part without a number, "a little of the broth".
 */
export type MentionShare =
  | { readonly kind: "all" }
  | { readonly kind: "part"; readonly fraction: Rational }
  | { readonly kind: "rest"; readonly fraction: Rational | null }
  | { readonly kind: "amount"; readonly measure: Measure; readonly fraction: Rational | null }
  | { readonly kind: "some" };

/** A place in a step that names one or more ingredients. Offsets are in the step's `text`. */
export interface StepMention extends TextRange {
  readonly text: string;
  /** Numbers of the ingredients meant; empty for what is used and in no line ("**water**"). */
  readonly ingredientNumbers: readonly number[];
  readonly share: MentionShare;
  readonly bold: boolean;
}

/** A duration in a step; `highSeconds` equals `lowSeconds` unless it is a range. */
export interface StepTimer extends TextRange {
  readonly lowSeconds: number;
  readonly highSeconds: number;
  /** What is done meanwhile, in the step's own words ("Simmer"); `null` where the step does not say. */
  readonly label: string | null;
  /** Whether the cook is busy meanwhile ("stir for 2 minutes") or may do other things ("simmer for an hour"). */
  readonly attention: "hands_on" | "waiting";
}

/** `high` equals `low` unless it is a range; a gas mark of ¼ is 0.25. */
export interface StepTemperature extends TextRange {
  readonly low: number;
  readonly high: number;
  readonly scale: "celsius" | "fahrenheit" | "gas_mark";
  /** Said of an oven with a fan. */
  readonly fan?: true;
}

/** What a step says beyond its words. */
export interface LinkedStep {
  readonly number: number;
  readonly mentions: readonly StepMention[];
  readonly timers: readonly StepTimer[];
  readonly temperatures: readonly StepTemperature[];
}

/** The method linked to the ingredient list. */
export interface LinkedSteps {
  readonly steps: readonly LinkedStep[];
  /** Ingredient numbers of lines that the method itself makes ("2 cups reserved blanching liquid"): not bought. */
  readonly madeOnTheWay: readonly number[];
  /** Pots, pans and tools that the steps name, in order, as words to show. */
  readonly equipment: readonly string[];
}
