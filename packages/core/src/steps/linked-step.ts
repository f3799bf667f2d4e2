import type { Rational } from "../quantity/rational.ts";
import type { TextRange } from "../text-range.ts";

/** A place in a step that names one or more ingredients. Offsets are in the step's `text`. */
export interface StepMention extends TextRange {
  readonly text: string;
  /** Numbers of the ingredients meant; empty when it is in no line ("**water**"). */
  readonly ingredientNumbers: readonly number[];
  /** Part of the line that is used here ("half of the green onions" = 1/2); `null` when the whole or unsaid. */
  readonly share: Rational | null;
  readonly bold: boolean;
}

/** A duration in a step; `highSeconds` equals `lowSeconds` unless it is a range. */
export interface StepTimer extends TextRange {
  readonly lowSeconds: number;
  readonly highSeconds: number;
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
}
