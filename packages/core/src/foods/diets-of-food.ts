import type { Food, FoodMatch } from "./food.ts";
import type { Allergen, Origin } from "./food-facts.ts";

/** Diets that follow from what a food is, by the keys that recipes use. */
export const derivedDiets = [
  "vegan",
  "vegetarian",
  "pescatarian",
  "dairy_free",
  "egg_free",
  "gluten_free",
  "nut_free",
  "pork_free",
  "alcohol_free",
] as const;

export type DerivedDiet = (typeof derivedDiets)[number];

/** `unknown` is an answer, and no rule may take it for a yes. */
export type DietAnswer = "yes" | "no" | "unknown";

export type DietAnswers = Readonly<Record<DerivedDiet, DietAnswer>>;

interface DietRule {
  readonly noOrigins: readonly Origin[];
  /** What the origin may hide: gelatine may be of pigs. */
  readonly doubtfulOrigins?: readonly Origin[];
  readonly noAllergens: readonly Allergen[];
}

const flesh: readonly Origin[] = ["meat", "poultry", "pork"];
const seafood: readonly Origin[] = ["fish", "shellfish"];
const seafoodAllergens: readonly Allergen[] = ["fish", "crustaceans", "molluscs"];

/**
 * What a diet forbids, in the usual sense of its name: vegetarians eat milk, eggs and honey, but neither gelatine nor
 * cheese made with animal rennet; pescatarians fish and shellfish as well. Free of nuts means of peanuts too.
 */
const rules: Readonly<Record<DerivedDiet, DietRule>> = {
  vegan: {
    noOrigins: [...flesh, ...seafood, "gelatine", "rennet", "milk", "egg", "honey"],
    noAllergens: [...seafoodAllergens, "milk", "egg"],
  },
  vegetarian: { noOrigins: [...flesh, ...seafood, "gelatine", "rennet"], noAllergens: seafoodAllergens },
  pescatarian: { noOrigins: [...flesh, "rennet"], doubtfulOrigins: ["gelatine"], noAllergens: [] },
  dairy_free: { noOrigins: ["milk"], noAllergens: ["milk"] },
  egg_free: { noOrigins: ["egg"], noAllergens: ["egg"] },
  gluten_free: { noOrigins: [], noAllergens: ["gluten"] },
  nut_free: { noOrigins: [], noAllergens: ["nuts", "peanut"] },
  pork_free: { noOrigins: ["pork"], doubtfulOrigins: ["gelatine"], noAllergens: [] },
  alcohol_free: { noOrigins: ["alcohol"], noAllergens: [] },
};

/** Diets whose question the list of allergens answers as well as the origin does. */
const byAllergensAlone: ReadonlySet<DerivedDiet> = new Set(["dairy_free", "egg_free", "gluten_free", "nut_free"]);
/** Where it comes from says nothing of these. */
const byAllergensOnly: ReadonlySet<DerivedDiet> = new Set(["gluten_free", "nut_free"]);

/**
 * Which diets a food fits. "yes" and "no" only when they follow from its known origin and allergens.
 *
 * Kinds of nut that the list of allergens does not name (pine nuts, chestnuts) are `unknown` for `nut_free`.
 */
export function dietsOfFood(food: Food): DietAnswers {
  return answersOf((diet) => dietOfFood(food, diet));
}

/** The answers that hold whichever of the foods a name means; all unknown for a food that is not known. */
export function dietsOfMatch(match: FoodMatch): DietAnswers {
  if (match.kind === "unknown") return answersOf(() => "unknown");
  const foods = match.kind === "known" ? [match.food] : match.candidates;
  return answersOf((diet) => {
    const answers = new Set(foods.map((food) => dietOfFood(food, diet)));
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : "unknown";
  });
}

function dietOfFood({ allergens, origin, category }: Food, diet: DerivedDiet): DietAnswer {
  const { noOrigins, doubtfulOrigins = [], noAllergens } = rules[diet];
  if (origin.stated.some((one) => noOrigins.includes(one))) return "no";
  if (allergens.stated.some((one) => noAllergens.includes(one))) return "no";
  if (origin.stated.some((one) => doubtfulOrigins.includes(one))) return "unknown";
  if (origin.possible.some((one) => noOrigins.includes(one) || doubtfulOrigins.includes(one))) return "unknown";
  if (allergens.possible.some((one) => noAllergens.includes(one))) return "unknown";
  if (diet === "nut_free" && category === "nut") return "unknown";
  const knowsOrigin = origin.complete && !byAllergensOnly.has(diet);
  const knowsAllergens = allergens.complete && byAllergensAlone.has(diet);
  return knowsOrigin || knowsAllergens ? "yes" : "unknown";
}

/** One answer for each diet. */
export function answersOf(answer: (diet: DerivedDiet) => DietAnswer): DietAnswers {
  return {
    vegan: answer("vegan"),
    vegetarian: answer("vegetarian"),
    pescatarian: answer("pescatarian"),
    dairy_free: answer("dairy_free"),
    egg_free: answer("egg_free"),
    gluten_free: answer("gluten_free"),
    nut_free: answer("nut_free"),
    pork_free: answer("pork_free"),
    alcohol_free: answer("alcohol_free"),
  };
}
