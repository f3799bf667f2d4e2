import type { Allergen, FoodCategory, KnownFacts, Origin } from "./food-facts.ts";

/** A number that came from a named text or table, never from a guess. */
export interface SourcedNumber {
  readonly value: number;
  readonly source: string;
}

/**
 * The thing one buys. Ids never change; merging two foods leaves a redirect.
 * Figures without a source stay `null`: unknown is an answer.
 */
export interface Food {
  /** Stable slug: `green-onion`. */
  readonly id: string;
  /** Singular, as shown: "green onion". */
  readonly name: string;
  readonly plural: string;
  /** Other names of the same thing, singular: "scallion", "spring onion". */
  readonly aliases: readonly string[];
  /** Names in other languages by language code, singular. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Id from the aisle table: `produce`, `dairy`. */
  readonly aisle: string;
  readonly category: FoodCategory;
  /** True when "oz" beside this food means fluid ounces. */
  readonly liquid: boolean;
  /** On hand in most kitchens (salt, oil): listed under "check at home" unless the household says otherwise. */
  readonly staple: boolean;
  /** Wider food it is a kind of: `yukon-gold-potato` → `potato`. Kinds are never merged into it. */
  readonly parent: string | null;
  readonly densityGramsPerMl: SourcedNumber | null;
  /** Grams of one piece, by count unit (`clove`, `bunch`; `""` for one whole thing). */
  readonly pieceWeightsGrams: Readonly<Record<string, SourcedNumber>>;
  /** Days it keeps in the fridge or larder once bought; `null` when unknown. */
  readonly keepsDays: SourcedNumber | null;
  readonly perishable: boolean;
  readonly allergens: KnownFacts<Allergen>;
  /** What it comes from, for diets. */
  readonly origin: KnownFacts<Origin>;
}

/** The result of asking what food a name means. Ambiguous stays ambiguous, with its candidates. */
export type FoodMatch =
  | { readonly kind: "known"; readonly food: Food }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Food[] }
  | { readonly kind: "unknown"; readonly name: string };

/** One section of a shop, in walking order. */
export interface Aisle {
  readonly id: string;
  readonly name: string;
}
