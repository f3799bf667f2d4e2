export { canEditRecipes } from "./access/can-edit-recipes.ts";
export { canReadRecipes } from "./access/can-read-recipes.ts";
export { canEditHousehold, canReadHousehold, householdRoleOf } from "./access/household-access.ts";
export { canGrantLibraryRole, canManageHousehold, canManageLibrary } from "./access/manage-access.ts";
export type { HouseholdRole, LibraryRole, Viewer } from "./access/viewer.ts";
export { aisles } from "./foods/aisles.ts";
export {
  type DerivedDiet,
  type DietAnswer,
  type DietAnswers,
  derivedDiets,
  dietsOfFood,
} from "./foods/diets-of-food.ts";
export type { Aisle, Food, FoodMatch, SourcedNumber } from "./foods/food.ts";
export {
  type Allergen,
  allergens,
  type FoodCategory,
  foodCategories,
  type KnownFacts,
  type Origin,
  origins,
} from "./foods/food-facts.ts";
export { createFoodTable, type FoodTable, foodKeyOf } from "./foods/food-table.ts";
export { guessAisle } from "./foods/guess-aisle.ts";
export { matchLineFood } from "./foods/match-line-food.ts";
export { normaliseFoodName } from "./foods/normalise-food-name.ts";
export { foodIdFrom } from "./foods/read-food-rows.ts";
export { type FoodNamesScore, type LabelledFoodName, scoreFoodNames } from "./foods/score-food-names.ts";
export { spoilsSoon } from "./foods/spoils-soon.ts";
export { starterFoods, starterFoodTable } from "./foods/starter-foods.ts";
export { type BenchmarkPrediction, toBenchmarkPrediction } from "./ingredient/benchmark-prediction.ts";
export type {
  IngredientFlag,
  IngredientLine,
  IngredientPart,
  IngredientPartKind,
} from "./ingredient/ingredient-line.ts";
export {
  type CorrectedKind,
  type CorrectedSpan,
  correctedKinds,
  formatSpans,
  type LineCorrection,
  type LineCorrections,
  type LineWord,
  lineKeyOf,
  listLineWords,
  parseSpans,
  toSpans,
} from "./ingredient/line-correction.ts";
export { parseIngredientLine } from "./ingredient/parse-ingredient-line.ts";
export { parseAmountText } from "./ingredient/read-amount.ts";
export { type Issue, type IssueCode, type IssueSeverity, issueCodes } from "./issue.ts";
export { type IssueWords, issueWords } from "./issue-words.ts";
export { addDays, dayInTimeZone, daysBetween, daysOfWeek, firstDayOfWeek, weekdayOf } from "./plan/day.ts";
export { fulfilledDiets, toDietKey } from "./plan/diet-rule.ts";
export { allergensOfRecipe, certainDiets, dietsOfRecipe } from "./plan/diets-of-recipe.ts";
export type * from "./plan/meal-plan.ts";
export { planWeek } from "./plan/plan-week.ts";
export { toPlannableRecipe } from "./plan/to-plannable-recipe.ts";
export {
  type Amount,
  addAmounts,
  amountEnds,
  amountToText,
  exactAmount,
  type Measure,
  rangeAmount,
  scaleAmount,
} from "./quantity/amount.ts";
export { amountSchema, measureSchema, rationalSchema } from "./quantity/amount-schema.ts";
export { type FormatAmountOptions, formatAmount, formatMeasure, speakMeasure } from "./quantity/format-amount.ts";
export {
  addRationals,
  compareRationals,
  divideRationals,
  isRational,
  multiplyRationals,
  type Rational,
  rationalToNumber,
  subtractRationals,
  toRational,
} from "./quantity/rational.ts";
export { applySplices, canApplySplices } from "./recipe/apply-splices.ts";
export { type DecodedRecipe, decodeRecipe, encodeRecipe, maxRecipeBytes } from "./recipe/decode-recipe.ts";
export { editRecipe } from "./recipe/edit-recipe.ts";
export { parseDuration } from "./recipe/parse-duration.ts";
export { parseRecipe } from "./recipe/parse-recipe.ts";
export { parseServings } from "./recipe/parse-servings.ts";
export {
  type RecipeField,
  type RecipeFields,
  type RecipeFieldValue,
  type RecipeIngredientRow,
  readRecipeFields,
} from "./recipe/read-recipe-fields.ts";
export type { Recipe, RecipeDocument, RecipeIngredient, RecipeStep, Servings } from "./recipe/recipe.ts";
export type { RecipeEdit, RecipeEditError, Splice } from "./recipe/recipe-edit.ts";
export type { FieldMeaning } from "./recipe/recipe-vocabulary.ts";
export { slugFrom } from "./recipe/slug-from.ts";
export { err, ok, type Result } from "./result.ts";
export {
  type FormatIngredientLineOptions,
  formatIngredientLine,
  type IngredientPiece,
} from "./scaling/format-ingredient-line.ts";
export { scaleIngredientLine, scaleMeasure } from "./scaling/scale-ingredient-line.ts";
export {
  baseServings,
  factorForServings,
  type ScaleError,
  scaleRecipe,
  scaleRecipeBy,
} from "./scaling/scale-recipe.ts";
export { buildShoppingList, type ShoppingListOptions } from "./shopping-list/build-shopping-list.ts";
export { formatShoppingList, type ShoppingListFormat } from "./shopping-list/format-shopping-list.ts";
export { recipeYield } from "./shopping-list/recipe-yield.ts";
export { settleOptionalTicks, settleTicks, tickFor } from "./shopping-list/settle-ticks.ts";
export type * from "./shopping-list/shopping-list.ts";
export type { TimeEstimate } from "./steps/estimate-times.ts";
export { estimateTimes } from "./steps/estimate-times.ts";
export { formatTemperature, type ShownScale } from "./steps/format-temperature.ts";
export { linkSteps } from "./steps/link-steps.ts";
export type {
  LinkedStep,
  LinkedSteps,
  MentionShare,
  StepMention,
  StepTemperature,
  StepTimer,
} from "./steps/linked-step.ts";
export type { TextRange } from "./text-range.ts";
export { chooseDisplayMeasure } from "./units/choose-display-measure.ts";
export type { Dimension, Unit, UnitSystem } from "./units/unit.ts";
export { convertAmount, dimensionOf, findUnit, getUnit, systemOf, unitLabel, units } from "./units/units.ts";
