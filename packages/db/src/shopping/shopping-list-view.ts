import type { Aisle, HouseholdChoice, LeftOutLine, SettledItem } from "@larder/core";
import { z } from "zod";
import { daySchema } from "../plan/day-schema.ts";
import type { PlanAccessError } from "../plan/plan-week-view.ts";

/** `firstDay` may be any day of the week wanted; without it, the week of today. */
export const getShoppingListInputSchema = z.strictObject({ firstDay: daySchema.optional() });

/** What `getShoppingListText` is asked. */
export const getShoppingListTextInputSchema = z.strictObject({
  firstDay: daySchema.optional(),
  format: z.enum(["text", "markdown"]),
});

export type GetShoppingListInput = z.infer<typeof getShoppingListInputSchema>;
export type GetShoppingListTextInput = z.infer<typeof getShoppingListTextInputSchema>;

/** Something typed by hand, as the list stores it. */
export interface ListEntryView {
  readonly entryId: string;
  readonly text: string;
  readonly byName: string | null;
  /** ISO instant. */
  readonly addedAt: string;
}

/** A meal that the list buys for. */
export interface ListedMealView {
  readonly mealId: string;
  readonly day: string;
  readonly slot: string | null;
  readonly recipeId: string;
  readonly slug: string;
  readonly title: string;
}

/**
 * The shopping list of one week.
 *
 * It buys for the meals that stand on a day of the week; meals in the tray are only counted. Cooked meals are bought
 * for as well: what was bought for them is ticked.
 */
export interface ShoppingListView {
  readonly listId: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly items: readonly SettledItem[];
  readonly optionalItems: readonly SettledItem[];
  readonly leftOut: readonly LeftOutLine[];
  /** Hand-made entries that are on the list, oldest first; they are part of `items` too. */
  readonly entries: readonly ListEntryView[];
  /** The household's remembered choices. */
  readonly choices: readonly HouseholdChoice[];
  /** Sections in walking order; every item's `aisle` is one of them. */
  readonly aisles: readonly Aisle[];
  readonly meals: readonly ListedMealView[];
  /** Recipe meals in the tray: not bought for. */
  readonly unscheduledMeals: number;
  /** Number of the newest operation. */
  readonly sequence: number;
  readonly previousFirstDay: string;
  readonly nextFirstDay: string;
  readonly today: string;
  /** False for someone who may only look. */
  readonly canEdit: boolean;
}

/** What became of an operation. */
export interface AppliedListOperation {
  /** Number of the operation on its list. */
  readonly sequence: number;
  /** False when it had been applied before: nothing changed this time. */
  readonly applied: boolean;
}

export type ApplyListOperationError =
  | PlanAccessError
  | { readonly code: "not_found" }
  | { readonly code: "entry_not_found" }
  | { readonly code: "entry_exists" };
