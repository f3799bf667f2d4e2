import type { Food } from "../foods/food.ts";
import type { FoodCategory } from "../foods/food-facts.ts";
import type { FoodClass } from "../languages/step-words.ts";

const categories: Readonly<Record<FoodClass, readonly FoodCategory[]>> = {
  meat: ["meat", "poultry", "offal", "sausage"],
  fish: ["fish"],
  seafood: ["fish", "shellfish"],
  vegetables: ["vegetable", "mushroom", "legume"],
  fruit: ["fruit", "dried-fruit"],
  berries: ["fruit"],
  herbs: ["herb"],
  spices: ["spice"],
  seasonings: ["spice", "seasoning", "herb"],
  aromatics: [],
  liquor: ["alcohol"],
  nuts: ["nut"],
  cheeses: ["cheese"],
  dry: ["flour", "starch", "baking", "sweetener", "spice", "seasoning"],
  wet: ["dairy", "egg", "fat", "plant-dairy"],
};

/** Vegetables and herbs that season a dish rather than fill it; by id, or by the id of a wider food. */
const aromatics = new Set(
  "garlic ginger galangal lemongrass shallot onion red-onion white-onion green-chili red-chili chili birds-eye-chili jalapeno".split(
    " ",
  ),
);
/** Garlic and chilies are no vegetables to a cook. */
const neverVegetables =
  /garlic|ginger|galangal|lemongrass|chil[il]|habanero|jalapeno|scotch-bonnet|serrano|^(?:lemon|lime|orange)$/;
const citrus = /^(?:lemon|lime)/;
const salts = /(?:^|-)(?:salt|sugar)(?:-|$)/;
/** Cured meat flavours a dish whose "meat" is another one. */
const curedPattern = /bacon|pancetta|ham\b|prosciutto|guanciale|speck|chorizo|lardon|salami|sausage/;
/** Tomatoes in tins and pastes of vegetables make the sauce. */
const saucePattern = /paste|puree|passata|canned|crushed|strained/;
const flavours = /extract|essence|vanilla/;

/** Whether a food is one of those that a class word names: onions are among "the vegetables". */
export function isOfClass(food: Food, kind: FoodClass): boolean {
  if (kind === "aromatics") return isOne(food, aromatics);
  if (kind === "dry" && (food.liquid || flavours.test(food.id))) return false;
  if (kind === "wet") return food.liquid || flavours.test(food.id) || categories.wet.includes(food.category);
  if (!categories[kind].includes(food.category)) return false;
  if (kind === "vegetables") return !neverVegetables.test(food.id) && !saucePattern.test(food.id);
  // Lemons season a dish; its fruit is another.
  if (kind === "fruit") return !citrus.test(food.id);
  if (kind === "spices") return !salts.test(food.id);
  if (kind === "berries") return /berry|currant/.test(food.id);
  return true;
}

/** Whether a meat is cured, so that "the meat" means another one where there is one. */
export function isCured(food: Food): boolean {
  return curedPattern.test(food.id);
}

const herbLike =
  /^(?:green-onion|spinach|leek|bay-leaf|fenugreek-leaf|herbes|bouquet|dried-(?:thyme|oregano|basil|mint|dill|parsley|marjoram|rosemary|sage|tarragon))/;

/** Leaves and dried herbs that go with the herbs of a dish, and stand in for them where it has no fresh ones. */
export function isHerbLike(food: Food): boolean {
  return herbLike.test(food.id) || (food.parent !== null && herbLike.test(food.parent));
}

/** Flour and what stands in for it: a dry mix is built around one. */
export function isFlourLike(food: Food): boolean {
  return food.category === "flour" || food.category === "starch" || /flour|starch/.test(food.id);
}

function isOne({ id, parent }: Food, ids: ReadonlySet<string>): boolean {
  return ids.has(id) || (parent !== null && ids.has(parent));
}
