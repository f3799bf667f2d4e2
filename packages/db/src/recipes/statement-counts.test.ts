import { beforeEach, describe, expect, test } from "vitest";
import { syncStarterFoods } from "../foods/sync-starter-foods.ts";
import { newId } from "../new-id.ts";
import { acceptSuggestions } from "../plan/accept-suggestions.ts";
import { addMeal } from "../plan/add-meal.ts";
import { getPlanWeek } from "../plan/get-plan-week.ts";
import { setMealCooked } from "../plan/set-meal-cooked.ts";
import { suggestWeek } from "../plan/suggest-week.ts";
import { updateMeal } from "../plan/update-meal.ts";
import { applyListOperation } from "../shopping/apply-list-operation.ts";
import { getShoppingList } from "../shopping/get-shopping-list.ts";
import { countStatements } from "../testing/count-statements.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createViewer } from "../testing/factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { createRecipe } from "./create-recipe.ts";
import { getRecipeBySlug } from "./get-recipe-by-slug.ts";
import { getRecipeFacets } from "./get-recipe-facets.ts";
import { getRecipeForEditing } from "./get-recipe-for-editing.ts";
import { listRecipes } from "./list-recipes.ts";
import { listRevisions } from "./list-revisions.ts";
import { saveRecipe } from "./save-recipe.ts";

const monday = "2026-11-23";
const days = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"];
const rules = { maxMinutesByWeekday: {}, noRepeatWithinDays: 0, requiredDiets: [], courses: [] };

describe("how many statements a use case sends, with few rows and with many", () => {
  useTestDatabase();
  let cook: TestViewer;
  let recipeIds: string[];

  beforeEach(async () => {
    cook = await createViewer();
    await syncStarterFoods(cook.libraryId, []);
    recipeIds = [];
    for (const title of ["Soup", "Roast", "Salad"]) {
      recipeIds.push((await createTestRecipe(cook, { title, servings: 4, tags: ["dinner"] })).recipeId);
    }
  });

  test("reading recipes", async () => {
    const visitor = { kind: "visitor" } as const;
    expect(await countStatements(() => getRecipeBySlug(cook, "soup"))).toBe(1);
    expect(await countStatements(() => getRecipeBySlug(visitor, "soup"))).toBe(1);
    expect(await countStatements(() => listRecipes(cook, {}))).toBe(1);
    expect(await countStatements(() => listRecipes(cook, { query: "soup" }))).toBe(1);
    expect(await countStatements(() => listRecipes(cook, { query: "soupp" }))).toBe(3);
    expect(
      await countStatements(() => listRecipes(cook, { tags: ["dinner", "x"], ingredient: "egg", maxMinutes: 9 })),
    ).toBe(3);
    expect(await countStatements(() => getRecipeFacets(cook))).toBe(2);
    expect(await countStatements(() => getRecipeFacets(cook))).toBe(1);
    const recipeId = recipeIds[0] ?? "";
    expect(await countStatements(() => getRecipeForEditing(cook, recipeId))).toBeLessThanOrEqual(3);
    expect(await countStatements(() => listRevisions(cook, { recipeId }))).toBe(1);
  });

  test("writing a recipe, whatever its length", async () => {
    const save = (ingredients: number) => async () => {
      const text = `---\ntitle: Long\nservings: 4\nsearchterms: [a, b, c]\ningredients:\n${"  - 1 egg\n".repeat(ingredients)}---\n\n${"1. Stir.\n".repeat(ingredients)}`;
      expect(await createRecipe(cook, { text, publish: true })).toMatchObject({ ok: true });
    };
    await save(1)();
    const short = await countStatements(save(1));
    expect(await countStatements(save(200))).toBe(short);
    expect(short).toBeLessThanOrEqual(14);
    const splices = [
      { start: 0, end: 0, text: "" },
      { start: 4, end: 4, text: "notes: x\n" },
    ];
    const recipeId = recipeIds[0] ?? "";
    expect(
      await countStatements(() => saveRecipe(cook, { recipeId, baseRevision: 1, splices, publish: true })),
    ).toBeLessThanOrEqual(16);
  });

  test("a week and its list, with one meal and with twenty-one", async () => {
    const place = { day: monday, slot: "dinner" };
    await addMeal(cook, { ...place, recipeId: recipeIds[0] ?? "" });
    const list = await getShoppingList(cook, { firstDay: monday });
    if (!list.ok) throw new Error(list.error.code);
    const readWeek = () => getPlanWeek(cook, { firstDay: monday });
    const readList = () => getShoppingList(cook, { firstDay: monday });
    const one = [await countStatements(readWeek), await countStatements(readList)];
    const picks = days.flatMap((day) =>
      ["breakfast", "lunch", "dinner"].map((slot, index) => ({ day, slot, recipeId: recipeIds[index] ?? "" })),
    );
    const accepted = await countStatements(() => acceptSuggestions(cook, { picks }));
    expect(accepted).toBeLessThanOrEqual(6);
    expect([await countStatements(readWeek), await countStatements(readList)]).toEqual(one);
    expect(one).toEqual([2, 5]);
    expect(await countStatements(() => suggestWeek(cook, { firstDay: monday, seed: 1, rules }))).toBe(4);
    const listId = list.value.listId;
    const operation = { kind: "add_entry", entryId: "e", text: "milk" } as const;
    const apply = () => applyListOperation(cook, { listId, clientId: "c", operationId: newId(), operation });
    expect(await countStatements(apply)).toBeLessThanOrEqual(6);
    const added = await addMeal(cook, { ...place, note: "x" });
    const mealId = added.ok ? added.value.mealId : "";
    expect(await countStatements(() => updateMeal(cook, { mealId, position: 0 }))).toBeLessThanOrEqual(8);
    expect(await countStatements(() => setMealCooked(cook, { mealId, cooked: true }))).toBe(3);
  });
});
