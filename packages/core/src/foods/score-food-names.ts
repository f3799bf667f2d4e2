import type { FoodMatch } from "./food.ts";

/** A name as a cook writes it, with the foods of the table that are right for it; `fixtures/README.md` has the rules. */
export interface LabelledFoodName {
  readonly name: string;
  readonly lang: string;
  /** How the name was drawn: `used-often`, `used-once`, `chosen`, `misspelt`, `written`. */
  readonly origin: string;
  /** What one buys, in plain words; `null` when the name is no one food. */
  readonly food: string | null;
  /** The different things that the name may mean. */
  readonly ambiguous?: readonly string[];
  /** Foods of the table that are right; none when the table does not have it, or it is no food. */
  readonly ids?: readonly string[];
  /** For a name that means several things: the foods of the table that it may mean. */
  readonly candidates?: readonly string[];
  /** Waits for the last measurement. */
  readonly heldOut: boolean;
}

/** How well foods are found by their names. Shares are from 0 to 1. */
export interface FoodNamesScore {
  readonly names: number;
  /** Share of right answers among the names that got one, whether one food or several to choose from. */
  readonly precision: number;
  /** Share of the names of a food, or of several things, that got a right answer; also of foods the table lacks. */
  readonly recall: number;
  readonly wrong: readonly LabelledFoodName[];
  /** Names with a meaning that got no answer. */
  readonly missed: readonly LabelledFoodName[];
}

/** Compare what `find` answers with the labels. Without names, or without answers, a share is 1. */
export function scoreFoodNames(
  labels: readonly LabelledFoodName[],
  find: (name: string, lang: string) => FoodMatch,
): FoodNamesScore {
  const judged = labels.map((label) => ({ label, ...judge(label, find(label.name, label.lang)) }));
  const answered = judged.filter(({ isAnswered }) => isAnswered);
  const meant = judged.filter(({ label }) => hasMeaning(label));
  return {
    names: labels.length,
    precision: shareOf(answered),
    recall: shareOf(meant),
    wrong: answered.filter(({ isRight }) => !isRight).map(({ label }) => label),
    missed: meant.filter(({ isAnswered }) => !isAnswered).map(({ label }) => label),
  };
}

function judge(label: LabelledFoodName, match: FoodMatch): { isAnswered: boolean; isRight: boolean } {
  if (match.kind === "unknown") return { isAnswered: false, isRight: false };
  if (match.kind === "known") return { isAnswered: true, isRight: (label.ids ?? []).includes(match.food.id) };
  const { candidates = [] } = label;
  const isRight = candidates.length > 0 && match.candidates.every((food) => candidates.includes(food.id));
  return { isAnswered: true, isRight };
}

function hasMeaning({ food, ambiguous = [] }: LabelledFoodName): boolean {
  return food !== null || ambiguous.length > 0;
}

function shareOf(judged: readonly { readonly isRight: boolean }[]): number {
  return judged.length === 0 ? 1 : judged.filter(({ isRight }) => isRight).length / judged.length;
}
