/**
 * The fourteen substances of Annex II, Regulation (EU) No 1169/2011 on food information to consumers, in its order.
 * `nuts` are the eight that the annex names (almond, hazelnut, walnut, cashew, pecan, Brazil nut, pistachio, macadamia).
 */
export const allergens = [
  "gluten",
  "crustaceans",
  "egg",
  "fish",
  "peanut",
  "soy",
  "milk",
  "nuts",
  "celery",
  "mustard",
  "sesame",
  "sulphites",
  "lupin",
  "molluscs",
] as const;

export type Allergen = (typeof allergens)[number];

/**
 * Where a food comes from. `plant` is everything that grows (fungi, algae and yeasts too), `mineral` water, salt and
 * soda. `meat` is the meat and fat of mammals but pigs, `rennet` the animal rennet of a cheese, `gelatine` of any animal.
 * `alcohol` stands beside what the drink is made of.
 */
export const origins = [
  "plant",
  "mineral",
  "milk",
  "egg",
  "honey",
  "fish",
  "shellfish",
  "meat",
  "poultry",
  "pork",
  "gelatine",
  "rennet",
  "alcohol",
] as const;

export type Origin = (typeof origins)[number];

/** What a food is, finer than the part of the shop it is sold in. */
export const foodCategories = [
  "vegetable",
  "fruit",
  "dried-fruit",
  "mushroom",
  "seaweed",
  "herb",
  "spice",
  "seasoning",
  "legume",
  "grain",
  "pasta",
  "flour",
  "starch",
  "nut",
  "seed",
  "sweetener",
  "baking",
  "chocolate",
  "sweets",
  "meat",
  "poultry",
  "offal",
  "sausage",
  "fish",
  "shellfish",
  "dairy",
  "cheese",
  "egg",
  "plant-dairy",
  "plant-protein",
  "fat",
  "vinegar",
  "sauce",
  "condiment",
  "spread",
  "stock",
  "bread",
  "pastry",
  "drink",
  "alcohol",
  "ready-made",
  "other",
] as const;

export type FoodCategory = (typeof foodCategories)[number];

/**
 * Facts that are certain, as far as they go. What is `stated` is in the food, what is `possible` may be in it (sulphites
 * in dried apricots, eggs in pasta); with `complete` nothing else is, without it the rest is unknown. So nothing stated
 * and not complete means: nothing is known.
 *
 * Only of the food itself: what a maker may add to it or what may get into it at a mill is on the packet.
 */
export interface KnownFacts<Fact extends string> {
  readonly stated: readonly Fact[];
  readonly possible: readonly Fact[];
  readonly complete: boolean;
  /** What the facts follow from; `null` when nothing is known. */
  readonly source: string | null;
}
