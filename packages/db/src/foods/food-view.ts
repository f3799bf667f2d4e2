import type { InputError } from "../accounts/read-input.ts";
import type { AccessError } from "../library/access-error.ts";
import type { FoodField, FoodFields } from "./food-fields.ts";

/** `starter`: as the starter table has it; `corrected`: in part; `own`: the library's; `merged`: stands for another. */
export type FoodState = "starter" | "corrected" | "own" | "merged";

/** A food by id and name. */
export interface NamedFood {
  readonly foodId: string;
  readonly name: string;
}

/** A food as the editors' table shows it. */
export interface FoodSummary extends NamedFood {
  readonly aliases: readonly string[];
  readonly aisle: string;
  readonly category: string;
  readonly state: FoodState;
  readonly mergedInto: NamedFood | null;
  /** Recipes, those in the trash left out, with a line that buys it. */
  readonly recipeCount: number;
  readonly hasDensity: boolean;
  readonly hasPieceWeight: boolean;
}

/** A food as an editor opens it. */
export interface FoodForEditing {
  readonly foodId: string;
  readonly fields: FoodFields;
  readonly state: FoodState;
  readonly correctedFields: readonly FoodField[];
  /** What a reset goes back to; `null` for the library's own. */
  readonly starterFields: FoodFields | null;
  readonly parent: NamedFood | null;
  readonly mergedInto: NamedFood | null;
  readonly mergedFrom: readonly NamedFood[];
  readonly recipeCount: number;
  /** Some of the recipes that buy it, by title. */
  readonly recipes: readonly { readonly recipeId: string; readonly title: string }[];
  /** ISO instant of the last change; a save sends it back. */
  readonly changedAt: string;
}

/** A name that recipes use and the foods do not know, or do not know for sure. */
export interface UnknownFood {
  /** As lines are gathered under it: singular, lower case. */
  readonly key: string;
  /** As it is written most often. */
  readonly name: string;
  /** Language of the recipes that use it, as far as they agree; `null` when they do not say. */
  readonly lang: string | null;
  readonly recipeCount: number;
  readonly example: { readonly text: string; readonly recipeId: string; readonly title: string };
}

export type FoodAccessError = AccessError | { readonly code: "not_found" };

export type FoodInputError = InputError<FoodField> | { readonly code: "name_taken"; readonly food: NamedFood };
