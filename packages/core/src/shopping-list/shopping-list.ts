import type { SourcedNumber } from "../foods/food.ts";
import type { Amount, Measure } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import type { RecipeIngredient } from "../recipe/recipe.ts";

/** What the list needs to know of a recipe. */
export interface ListedRecipe {
  /** Stable id of the recipe (or the path as given, in the command line). */
  readonly recipeId: string;
  readonly title: string;
  readonly lang: string | null;
  readonly ingredients: readonly RecipeIngredient[];
  /** Ingredient numbers that the recipe makes on its way. */
  readonly madeOnTheWay: readonly number[];
  /** Recipes that its `recipe_reference` lines mean ("1 batch pizza dough"). A line without one is left out, with its reason. */
  readonly subRecipes?: readonly SubRecipe[];
}

/** A recipe that another recipe's line stands for. Its lines are bought, scaled exactly once. */
export interface SubRecipe {
  /** The name as the line says it ("pizza dough"); case, plural and articles don't matter. */
  readonly name: string;
  readonly recipe: ListedRecipe;
  /** What the recipe makes as written, so that "2 cups pesto" can be scaled; `null` when it does not say. */
  readonly yields: Measure | null;
}

/** One meal that buys a recipe at a scale. */
export interface ListedMeal {
  readonly mealId: string;
  /** `YYYY-MM-DD`, `null` while not yet scheduled. */
  readonly day: string | null;
  /** Exact factor: 1 is the recipe as written. */
  readonly scale: Rational;
  readonly recipe: ListedRecipe;
}

/** Something typed by hand: "2 l milk". */
export interface HandEntry {
  readonly entryId: string;
  readonly text: string;
}

/** What a household decided once and wants remembered. */
export type HouseholdChoice =
  | { readonly kind: "same_food"; readonly foodKey: string; readonly asFoodKey: string }
  /** Nothing is joined by an estimate for this food: neither volume with mass nor pieces with mass, nor another food. */
  | { readonly kind: "keep_apart"; readonly foodKey: string }
  /**
   * What lines call `name` is not this food, whatever the table of foods says: it is listed by itself. "Same food" chosen
   * for its new key, `name:` and the name, leads it to another one.
   */
  | { readonly kind: "never_merge"; readonly foodKey: string; readonly name: string }
  | { readonly kind: "density"; readonly foodKey: string; readonly gramsPerMl: number }
  | { readonly kind: "piece_weight"; readonly foodKey: string; readonly unit: string | null; readonly grams: number }
  | { readonly kind: "aisle"; readonly foodKey: string; readonly aisle: string }
  | { readonly kind: "staple"; readonly foodKey: string; readonly staple: boolean }
  | { readonly kind: "alternative"; readonly foodKey: string; readonly preferFoodKey: string }
  /** The pack that the household buys: the tin of its own shop, ten eggs, a bulb of so many cloves. */
  | { readonly kind: "pack"; readonly foodKey: string; readonly pack: SoldPack };

/** What a shop sells as one: a can of 400 g, 12 eggs, a bulb of 10 cloves. */
export interface SoldPack {
  /** Id of the unit that counts it (`can`, `bulb`); `null` where it has no name. */
  readonly unit: string | null;
  /** `unit` is `null` for pieces. */
  readonly holds: { readonly amount: Amount; readonly unit: string | null };
}

/** What to take from the shelf for an item, rounded up. */
export interface Purchase {
  /** How many, of `pack` or of whole things. */
  readonly count: number;
  readonly unit: string | null;
  /** `null` for what is sold whole and has no size: pieces, bottles. */
  readonly pack: SoldPack | null;
  /** Exactly what is bought beyond the upper end of the item's measures; `null` for nothing. */
  readonly leftOver: Measure | null;
  /** How little is missing, where that is not worth another pack: at most one part in a hundred. */
  readonly short: Measure | null;
  readonly approximate: boolean;
  /** Where the size is from: "household", "recipe" (a line names it), "whole", or the table that was read. */
  readonly source: string;
  /** "3 (14-oz) cans", "5 bottles", "2 × 12". */
  readonly display: string;
  /** `""` for nothing. */
  readonly leftOverDisplay: string;
}

/** Something that is at home. */
export interface PantryItem {
  readonly pantryItemId: string;
  /** The food's id, or `name:` and the normalised name, as in an item's key. */
  readonly foodKey: string;
  /** `null` for "some": it settles what asks for no amount, and nothing else. */
  readonly measure: Measure | null;
  /** `YYYY-MM-DD`; what has the earliest day is used first. */
  readonly bestBeforeDay: string | null;
}

/** What of a pantry item no line of the list uses. */
export interface PantryLeft {
  readonly pantryItemId: string;
  /** The food it counts as, after every "same food" choice. */
  readonly foodKey: string;
  /** In the unit of the pantry item; an amount of 0 when it is used up. Opened packs are said by what was in them. */
  readonly left: Measure;
}

export interface ShoppingListInput {
  readonly meals: readonly ListedMeal[];
  readonly entries: readonly HandEntry[];
  readonly choices: readonly HouseholdChoice[];
  /** What is at home, in any order. It is taken off in plan order; optional lines take nothing. */
  readonly pantry?: readonly PantryItem[];
}

/** One step of the arithmetic, so that a screen can say it in words. */
export type SourceStep =
  | { readonly kind: "scaled"; readonly by: Rational }
  | {
      readonly kind: "converted";
      readonly from: Measure;
      readonly to: Measure;
      readonly by: "density" | "piece_weight";
      /** Grams per ml, or grams of one piece. */
      readonly figure: number;
      /** Where the figure is from; "household" for a remembered choice. */
      readonly source: string;
    }
  /** "1 cup (200 g)": the cook's own second measure was counted, because the other sources are in its dimension. */
  | { readonly kind: "said_again"; readonly from: Measure; readonly to: Measure }
  | { readonly kind: "fluid_ounces" }
  | { readonly kind: "alternative_chosen"; readonly among: readonly string[]; readonly chosen: string }
  /** The household takes what the line says for the item's food; `foodKey` is what it would be otherwise. */
  | { readonly kind: "same_food"; readonly foodKey: string; readonly written: string }
  /** The household said that this is not the food of that key. */
  | { readonly kind: "never_merged"; readonly foodKey: string; readonly written: string }
  /** "Zest of 1 lemon" beside "juice of 1 lemon": the fruit that gives the one gives the other, so this much is not counted. */
  | { readonly kind: "covered"; readonly measure: Measure; readonly part: FruitPart; readonly by: FruitPart }
  /** So much of the line need not be bought; `used` is in the pantry's unit and `covers` in the line's. */
  | { readonly kind: "from_pantry"; readonly pantryItemId: string; readonly used: Measure; readonly covers: Measure };

/** What a line takes of a fruit and leaves the rest of it for others. */
export type FruitPart = "juice" | "zest";

/** Where an amount comes from. */
export interface ItemSource {
  readonly kind: "recipe" | "hand";
  /** Meal and recipe, for `recipe`; entry id for `hand`. */
  readonly mealId: string | null;
  readonly recipeId: string | null;
  readonly entryId: string | null;
  /** Recipe title, or "" for hand-made entries. */
  readonly title: string;
  readonly ingredientNumber: number | null;
  /** 1-based line in the file, `null` for hand-made entries. */
  readonly fileLine: number | null;
  readonly text: string;
  /** After scaling; empty when the line has no amount. */
  readonly measures: readonly Measure[];
  readonly steps: readonly SourceStep[];
}

/** Why measures of one food stand side by side and were not added. */
export type ApartReason =
  | "no_density"
  | "no_piece_weight"
  | "different_units"
  | "different_packs"
  /** Packs beside a weight, a volume or pieces: "2 (14-oz) cans + 400 g". */
  | "pack_and_amount"
  | "amount_and_no_amount"
  | "kept_apart_by_household";

/** Two amounts of one food that were not added. `null` is an amount that some source leaves unsaid ("and to taste"). */
export interface ApartPair {
  readonly reason: ApartReason;
  readonly between: readonly [Measure, Measure | null];
}

/**
 * Why two items that sound alike are not one: the first is a kind of the second ("red onion", "onion"), both are kinds of
 * a third food ("light" and "dark soy sauce"), or the household keeps the first out of the second.
 */
export type SeparateReason = "kind_of" | "same_kind" | "never_merged_by_household";

/** Two items that stayed two. "Same food" chosen for the first joins them. */
export interface SeparateFoods {
  readonly reason: SeparateReason;
  readonly itemKeys: readonly [string, string];
}

/** Why something is not on the list. Nothing is dropped without one. */
export type LeftOutReason =
  | "made_on_the_way"
  | "optional"
  | "alternative_not_chosen"
  | "header"
  | "not_bought"
  | "recipe_reference_unresolved"
  /** The line of a recipe reference whose recipe's own lines are on the list instead. */
  | "recipe_reference_resolved";

/** Why something that a meal or a person names need not be bought: a line that buys nothing, or an amount held back. */
export type WithheldReason = LeftOutReason | "staple" | "pantry";

/** One thing that a line asks for and that is not among what to buy. */
export interface Withheld {
  readonly reason: WithheldReason;
  /** The item that holds it, for staples, optional lines and what is at home; `null` where no item does. */
  readonly itemKey: string | null;
  /** The food as the line says it; `null` where the whole line is meant. */
  readonly food: string | null;
  /** How much; empty where the line does not say, or buys nothing. */
  readonly measures: readonly Measure[];
  readonly mealId: string | null;
  readonly recipeId: string | null;
  readonly entryId: string | null;
  readonly title: string;
  readonly ingredientNumber: number | null;
  readonly fileLine: number | null;
  readonly text: string;
}

/** The food's figures that the arithmetic may use, so that what was bought can be compared after the plan changed. */
export interface FoodFigures {
  readonly liquid: boolean;
  readonly gramsPerMl: SourcedNumber | null;
  /** By count unit, `""` for one whole thing. */
  readonly pieceGrams: Readonly<Record<string, SourcedNumber>>;
}

/** One food on the list. */
export interface ShoppingItem {
  /**
   * Stable across rebuilding: the food's id, or `name:` and the normalised name for foods that the table does not know.
   * Optional items have `optional:` before it, so that one food can be wanted and optional at once.
   */
  readonly key: string;
  readonly food: {
    readonly id: string | null;
    /** Singular, to find it by. */
    readonly name: string;
    /** As it reads beside its amount: "green onions" for five of them. */
    readonly label: string;
  };
  readonly aisle: string;
  /** In words a cook would say: "1½–2 lb", "2 cups + 200 g, and to taste". */
  readonly display: string;
  /** What to buy: exact sums after the pantry, one per dimension (or unit) that could not be joined. */
  readonly measures: readonly Measure[];
  /** The same sums as meals and people ask for them, before anything was taken from the pantry. */
  readonly needed: readonly Measure[];
  /** What to take from the shelf for `measures`; `null` where they can be bought as they are, or nobody knows how. */
  readonly purchase: Purchase | null;
  /** True when some source gives no amount ("and to taste"). */
  readonly alsoToTaste: boolean;
  readonly approximate: boolean;
  readonly staple: boolean;
  readonly sources: readonly ItemSource[];
  /** `reason` is the one that says most; `pairs` has one for every two amounts that stand side by side. */
  readonly apart: { readonly reason: ApartReason; readonly pairs: readonly ApartPair[] } | null;
  readonly figures: FoodFigures;
}

export interface LeftOutLine {
  readonly reason: LeftOutReason;
  readonly mealId: string | null;
  readonly recipeId: string | null;
  readonly title: string;
  readonly ingredientNumber: number | null;
  readonly fileLine: number | null;
  readonly text: string;
}

/** The merged list: computed, never stored as truth. Items are ordered by aisle, then by name. */
export interface ShoppingList {
  readonly items: readonly ShoppingItem[];
  /** Optional lines, merged in the same way; off by default. */
  readonly optionalItems: readonly ShoppingItem[];
  /** What the pantry holds enough of: nothing of it is to buy. */
  readonly atHome: readonly ShoppingItem[];
  /** Every pantry item that has an amount, by id. */
  readonly pantryLeft: readonly PantryLeft[];
  readonly leftOut: readonly LeftOutLine[];
  /** Pairs among `items` and `atHome`. */
  readonly separateFoods: readonly SeparateFoods[];
  /**
   * Everything that is named and not bought, with its reason: the lines of `leftOut`, the sources of staples and of
   * optional items, what the pantry gives, and the alternatives that were not chosen. In plan order of each reason.
   */
  readonly withheld: readonly Withheld[];
}

/** What a household put into the basket for one item. */
export interface Tick {
  readonly itemKey: string;
  /** The item's measures at that moment, exact. */
  readonly measures: readonly Measure[];
  /** True when the item also asked for an unsaid amount ("and to taste"), or for nothing else. */
  readonly boughtToTaste: boolean;
  /** The food's name at that moment, shown when the plan no longer needs it. */
  readonly name: string;
  readonly aisle?: string;
}

/** An item and what is already bought of it. */
export interface SettledItem extends ShoppingItem {
  readonly state: "open" | "bought" | "more_needed";
  readonly bought: readonly Measure[];
  /** Exactly what is still to buy, in the item's own dimensions. */
  readonly remaining: readonly Measure[];
  /** For what is still to buy, where something was bought. */
  readonly purchase: Purchase | null;
  readonly remainingDisplay: string;
  /** True for something bought that no meal needs any more. */
  readonly noLongerNeeded: boolean;
}
