import type { ImpossibleSlot, PickReason, Rational } from "@larder/core";
import type { AccessError } from "../library/access-error.ts";
import type { RecipeSummary } from "../recipes/recipe-summary.ts";

/** One meal on the board or in the tray. Either `recipe` or `note` says what it is. */
export interface PlannedMealView {
  readonly mealId: string;
  /** `YYYY-MM-DD`, `null` in the tray. */
  readonly day: string | null;
  /** Id of a slot. */
  readonly slot: string | null;
  /** 0-based place among the meals of the same day and slot (or of the tray). */
  readonly position: number;
  readonly note: string | null;
  /** `null` for a note. A recipe that was thrown away stays, with status `trash`. */
  readonly recipe: RecipeSummary | null;
  /** Exact factor; "1" is the recipe as written. */
  readonly scale: Rational;
  /** Scale as servings, `null` when the recipe does not say how many it serves (show "× scale"). */
  readonly servings: number | null;
  readonly baseServings: number | null;
  /** ISO instant when it was marked as cooked; from then on it keeps `revision`. */
  readonly cookedAt: string | null;
  /** The revision that is meant: the published one, or the one that was cooked. */
  readonly revision: number | null;
  readonly suggested: false;
}

/** One row of the board. */
export interface PlanSlot {
  /** What meals refer to: `breakfast`, `lunch`, `dinner`, or an id of the household's own. */
  readonly id: string;
  /** The household's name for it; `null` means the interface's word for a known id. */
  readonly name: string | null;
}

/** Seven days of a household's plan and its tray. */
export interface PlanWeekView {
  /** First day of the week that holds the day asked for, by the household's week start. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The seven days in order. */
  readonly days: readonly string[];
  /** The household's slots in the order of the day. */
  readonly slots: readonly PlanSlot[];
  /** Meals of the seven days, by day, slot and position. */
  readonly meals: readonly PlannedMealView[];
  /** Meals not yet scheduled; they belong to no week. */
  readonly tray: readonly PlannedMealView[];
  /** Today in the household's time zone. */
  readonly today: string;
  /** First days of the weeks beside this one. */
  readonly previousFirstDay: string;
  readonly nextFirstDay: string;
  /** False for someone who may only look. */
  readonly canEdit: boolean;
}

/** One pick of the planner, not saved yet. */
export interface SuggestedMealView {
  readonly day: string;
  readonly slot: string;
  readonly recipe: RecipeSummary;
  readonly score: number;
  readonly reasons: readonly PickReason[];
}

/** What the planner proposes; nothing is stored before `acceptSuggestions`. */
export interface WeekSuggestions {
  readonly firstDay: string;
  readonly seed: number;
  readonly picks: readonly SuggestedMealView[];
  readonly impossible: readonly ImpossibleSlot[];
  /** Titles of the recipes that reasons name, by recipe id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** `household_missing`: the viewer belongs to no household. */
export type PlanAccessError = AccessError | { readonly code: "household_missing" };

export type AddMealError =
  | PlanAccessError
  /** No published recipe with this id. */
  | { readonly code: "recipe_not_found"; readonly recipeId: string }
  /** The recipe does not say how many it serves; use a scale. */
  | { readonly code: "servings_unknown" }
  /** The household has no such slot. */
  | { readonly code: "slot_unknown" };

export type UpdateMealError =
  | PlanAccessError
  | { readonly code: "not_found" }
  /** The recipe does not say how many it serves, or the meal is a note. */
  | { readonly code: "servings_unknown" }
  | { readonly code: "slot_unknown" }
  /** A note was given to a recipe's meal. */
  | { readonly code: "meal_has_recipe" };

export type AcceptSuggestionsError = Exclude<AddMealError, { readonly code: "servings_unknown" }>;

export type MealAccessError = PlanAccessError | { readonly code: "not_found" };
