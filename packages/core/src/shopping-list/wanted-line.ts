import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { divideRationals, multiplyRationals, toRational } from "../quantity/rational.ts";
import { convertAmount } from "../units/units.ts";
import type { LeftOutLine, LeftOutReason, ListedMeal, ListedRecipe, SubRecipe } from "./shopping-list.ts";

/** One line that a meal or a person wants, with where it comes from and how it is scaled. */
export interface WantedLine {
  readonly kind: "recipe" | "hand";
  readonly mealId: string | null;
  readonly day: string | null;
  readonly recipeId: string | null;
  readonly entryId: string | null;
  readonly title: string;
  readonly lang: string | null;
  readonly ingredientNumber: number | null;
  readonly fileLine: number | null;
  /** Numbers of the lines that led here through sub-recipes, so that one used twice is told apart. */
  readonly trail: readonly number[];
  readonly line: IngredientLine;
  readonly scale: Rational;
  /** Optional by its own words, or by those of the line that refers to its recipe. */
  readonly optional: boolean;
}

/** What a recipe inherits from the recipes that refer to it. */
interface Above {
  readonly recipeIds: readonly string[];
  readonly trail: readonly number[];
  readonly optional: boolean;
}

/** Units that count whole recipes: "1 batch pizza dough". */
const wholeRecipeUnits = new Set(["batch", "recipe"]);

/** What names are asked: whether two recipes are called the same, and whether a food is sold. */
export interface RecipeNames {
  readonly normalise: (name: string) => string;
  readonly isSold: (line: IngredientLine, lang: string | null) => boolean;
}

/**
 * List every line of a meal's recipe and of the recipes it refers to; what can't be bought as a line goes to `leaveOut`.
 * A reference whose recipe is not there is bought where shops sell the thing too: "1 tbsp garam masala (see recipe)".
 *
 * A sub-recipe's lines are scaled once: by the meal's scale times the share of the sub-recipe that the line asks for.
 */
export function listWantedLines(
  meal: ListedMeal,
  names: RecipeNames,
  leaveOut: (line: LeftOutLine) => void,
): readonly WantedLine[] {
  const wanted: WantedLine[] = [];
  const visit = (recipe: ListedRecipe, scale: Rational, above: Above): void => {
    const made = new Set(recipe.madeOnTheWay);
    for (const { number, line, fileLine } of recipe.ingredients) {
      const place = {
        mealId: meal.mealId,
        recipeId: recipe.recipeId,
        title: recipe.title,
        ingredientNumber: number,
        fileLine,
      };
      const leave = (reason: LeftOutReason) => leaveOut({ reason, ...place, text: line.text });
      const isOptional = above.optional || line.flags.includes("optional");
      const found = line.kind === "recipe_reference" ? findSubRecipe(recipe, line, names.normalise) : null;
      if (line.kind === "header") leave("header");
      else if (made.has(number)) leave("made_on_the_way");
      else if (found !== null) {
        // A recipe that needs itself would never end.
        const share = above.recipeIds.includes(found.recipe.recipeId) ? null : shareOf(found, line.measure);
        leave(share === null ? "recipe_reference_unresolved" : "recipe_reference_resolved");
        if (share === null) continue;
        visit(found.recipe, multiplyRationals(scale, share), {
          recipeIds: [...above.recipeIds, found.recipe.recipeId],
          trail: [...above.trail, number],
          optional: isOptional,
        });
      } else if (line.kind === "recipe_reference" && (isWholeRecipe(line) || !names.isSold(line, recipe.lang))) {
        leave("recipe_reference_unresolved");
      } else {
        wanted.push({
          kind: "recipe",
          day: meal.day,
          entryId: null,
          lang: recipe.lang,
          trail: above.trail,
          line,
          scale,
          optional: isOptional,
          ...place,
        });
      }
    }
  };
  visit(meal.recipe, meal.scale, { recipeIds: [meal.recipe.recipeId], trail: [], optional: false });
  return wanted;
}

/** "1 batch pizza dough" is nothing that a shop could weigh out. */
function isWholeRecipe({ measure }: IngredientLine): boolean {
  return measure?.unit != null && wholeRecipeUnits.has(measure.unit);
}

function findSubRecipe(
  recipe: ListedRecipe,
  line: IngredientLine,
  normaliseName: (name: string) => string,
): SubRecipe | null {
  const name = normaliseName(line.food);
  return recipe.subRecipes?.find((sub) => normaliseName(sub.name) === name) ?? null;
}

/** How many times a sub-recipe is made; the upper end of a range, so that there is enough. */
function shareOf(sub: SubRecipe, measure: Measure | null): Rational | null {
  if (measure === null || measure.amount === null) return toRational(1);
  const { amount, unit } = measure;
  if (unit === null || wholeRecipeUnits.has(unit)) return amountEnds(amount).high;
  if (sub.yields === null || sub.yields.amount === null) return null;
  const wanted = convertAmount(amount, unit, sub.yields.unit);
  const yielded = amountEnds(sub.yields.amount).low;
  return wanted === null || yielded === toRational(0) ? null : divideRationals(amountEnds(wanted).high, yielded);
}
