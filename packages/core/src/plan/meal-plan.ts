import type { Rational } from "../quantity/rational.ts";

/** What the planner needs to know of a recipe. */
export interface PlannableRecipe {
  readonly recipeId: string;
  readonly title: string;
  readonly course: string | null;
  readonly cuisine: string | null;
  /** Food id or name of what the dish is about; `null` when it can't be told. */
  readonly mainIngredient: string | null;
  readonly totalMinutes: number | null;
  readonly diets: readonly string[];
  /** Food keys of its ingredients, sorted. */
  readonly foodKeys: readonly string[];
  /** Those of `foodKeys` that spoil soon (`spoilsSoon`): worth using in two meals of one week. */
  readonly freshFoodKeys: readonly string[];
}

/** A meal that is already on the board. */
export interface PlannedMeal {
  readonly day: string;
  readonly slot: string;
  readonly recipeId: string | null;
  readonly locked: boolean;
}

/** A place on the board to fill. Days are `YYYY-MM-DD`. */
export interface OpenSlot {
  readonly day: string;
  readonly slot: string;
}

export interface PlanRules {
  /**
   * Most minutes by weekday, Monday = 1 … Sunday = 7; a missing key means no limit. Where there is a limit, a recipe
   * whose minutes are unknown fails it.
   */
  readonly maxMinutesByWeekday: Readonly<Partial<Record<"1" | "2" | "3" | "4" | "5" | "6" | "7", number>>>;
  /** A recipe does not come again within this many days (7: not on the same weekday next week either); 0 switches the rule off. */
  readonly noRepeatWithinDays: number;
  /** Every pick must be marked with all of these, or with a stricter diet ("vegan" is vegetarian too); unknown fails. */
  readonly requiredDiets: readonly string[];
  /** Courses that may fill a slot; empty means any. */
  readonly courses: readonly string[];
}

export interface PlanWeekInput {
  readonly recipes: readonly PlannableRecipe[];
  readonly openSlots: readonly OpenSlot[];
  /** Meals on the board, and those of the weeks before that the repeat rule must see. */
  readonly meals: readonly PlannedMeal[];
  readonly rules: PlanRules;
  /** Same input and seed, same plan, on every machine. */
  readonly seed: number;
}

export type HardRule = "too_long" | "repeated" | "diet" | "course";

export type PickReason =
  | { readonly kind: "minutes"; readonly minutes: number; readonly limit: number | null }
  | { readonly kind: "new_cuisine"; readonly cuisine: string }
  | { readonly kind: "new_main_ingredient"; readonly mainIngredient: string }
  | { readonly kind: "not_repeated" }
  | { readonly kind: "shares_ingredients"; readonly foodKeys: readonly string[]; readonly withRecipeId: string };

export interface PlanPick {
  readonly day: string;
  readonly slot: string;
  readonly recipeId: string;
  readonly score: number;
  readonly reasons: readonly PickReason[];
}

/** A slot that no recipe may fill, and the rules that made it so with how many recipes each one ruled out. */
export interface ImpossibleSlot {
  readonly day: string;
  readonly slot: string;
  readonly ruledOut: readonly { readonly rule: HardRule; readonly recipes: number }[];
}

export interface WeekPlan {
  readonly picks: readonly PlanPick[];
  readonly impossible: readonly ImpossibleSlot[];
}

/** A meal's scale as servings where the recipe says how many it serves. */
export interface MealScale {
  readonly scale: Rational;
}
