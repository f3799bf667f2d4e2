import type { DietAnswer, DietAnswers } from "../foods/diets-of-food.ts";
import { answersOf, derivedDiets, dietsOfMatch } from "../foods/diets-of-food.ts";
import type { Food, FoodMatch } from "../foods/food.ts";
import type { Allergen, KnownFacts } from "../foods/food-facts.ts";
import { allergens } from "../foods/food-facts.ts";
import type { FoodTable } from "../foods/food-table.ts";
import { foodLinesOf, matchLineFood } from "../foods/match-line-food.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { fulfilledDiets, toDietKey } from "./diet-rule.ts";

/**
 * Which diets a recipe fits, from the foods of its lines: "yes" only when every line surely fits, "no" when one surely
 * does not. A line whose food is unknown, another recipe as an ingredient and a recipe without lines leave it unknown.
 *
 * What the recipe itself is marked with (`diet:`) comes first: its author knows.
 *
 * Of alternatives ("butter or margarine") any may be bought, so all must fit. What the method alone names (butter for
 * the pan) is not seen.
 *
 * @param madeOnTheWay numbers of the ingredients that the method makes itself, as `linkSteps` finds them: nobody buys them
 */
export function dietsOfRecipe(recipe: Recipe, foods: FoodTable, madeOnTheWay: readonly number[] = []): DietAnswers {
  const marked = fulfilledDiets(recipe.diets);
  const bought = listBought(recipe, foods, madeOnTheWay).map((choices) => choices.map(dietsOfMatch));
  return answersOf((diet) => {
    if (marked.has(diet)) return "yes";
    return all(bought.map((choices) => either(choices.map((answers) => answers[diet]))));
  });
}

/**
 * The diets that a recipe fits for sure, as keys: those it is marked with, then those that follow from its foods. What
 * another one of them implies (a vegan dish is without eggs) is left out.
 */
export function certainDiets(
  recipe: Recipe,
  foods: FoodTable,
  madeOnTheWay: readonly number[] = [],
): readonly string[] {
  const answers = dietsOfRecipe(recipe, foods, madeOnTheWay);
  const diets = [...new Set(recipe.diets.map(toDietKey))];
  for (const diet of derivedDiets) {
    if (answers[diet] === "yes" && !fulfilledDiets(diets).has(diet)) diets.push(diet);
  }
  return diets;
}

/**
 * The allergens in the foods of a recipe's lines. `stated` are surely in it, `possible` may be: in a food that may hold
 * them, or in only one of the foods that a line leaves open. `complete` when every line is known, so that there are no
 * others.
 */
export function allergensOfRecipe(
  recipe: Recipe,
  foods: FoodTable,
  madeOnTheWay: readonly number[] = [],
): KnownFacts<Allergen> {
  const bought = listBought(recipe, foods, madeOnTheWay).map((choices) => choices.flatMap(meaningsOf));
  const stated = allergens.filter((allergen) =>
    bought.some((choices) => choices.length > 0 && choices.every((food) => food?.allergens.stated.includes(allergen))),
  );
  const possible = allergens.filter(
    (allergen) =>
      !stated.includes(allergen) &&
      bought.some((choices) =>
        choices.some(
          (food) => food?.allergens.stated.includes(allergen) || food?.allergens.possible.includes(allergen),
        ),
      ),
  );
  const complete = bought.length > 0 && bought.every((choices) => choices.every((food) => food?.allergens.complete));
  return { stated, possible, complete, source: bought.length === 0 ? null : "the foods of its lines" };
}

/** For each thing that a recipe buys, what it may be: one meaning, or one for each alternative. */
function listBought(
  recipe: Recipe,
  foods: FoodTable,
  madeOnTheWay: readonly number[],
): readonly (readonly FoodMatch[])[] {
  const lang = recipe.lang ?? undefined;
  return recipe.ingredients
    .filter(({ number, line }) => !madeOnTheWay.includes(number) && !line.flags.includes("made_on_the_way"))
    .map(({ line }) => line)
    .filter((line) => line.kind !== "header")
    .flatMap((line) =>
      foodLinesOf(line).map((one): readonly FoodMatch[] => {
        if (one.kind !== "ingredient" || one.food === "") return [{ kind: "unknown", name: "" }];
        const choices = [one, ...one.alternatives.map((food) => ({ ...one, food }))];
        return choices.map((choice) => matchLineFood(choice, foods, lang));
      }),
    );
}

/** The foods that a name may mean; `null` for one that nobody knows. */
function meaningsOf(match: FoodMatch): readonly (Food | null)[] {
  if (match.kind === "unknown") return [null];
  return match.kind === "known" ? [match.food] : match.candidates;
}

function all(answers: readonly DietAnswer[]): DietAnswer {
  if (answers.includes("no")) return "no";
  return answers.length > 0 && answers.every((answer) => answer === "yes") ? "yes" : "unknown";
}

function either(answers: readonly DietAnswer[]): DietAnswer {
  const [first = "unknown"] = answers;
  return answers.every((answer) => answer === first) ? first : "unknown";
}
