import type { SettledItem, ShoppingItem } from "@larder/core";
import { tickFor } from "@larder/core";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { syncStarterFoods } from "../foods/sync-starter-foods.ts";
import { newId } from "../new-id.ts";
import { addMeal } from "../plan/add-meal.ts";
import type { AddMealInput } from "../plan/plan-inputs.ts";
import { removeMeal, restoreMeal } from "../plan/remove-meal.ts";
import { setMealCooked } from "../plan/set-meal-cooked.ts";
import { updateMeal } from "../plan/update-meal.ts";
import { getRecipeForEditing } from "../recipes/get-recipe-for-editing.ts";
import { saveRecipe } from "../recipes/save-recipe.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createHousehold, createViewer, visitor } from "../testing/factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { applyListOperation } from "./apply-list-operation.ts";
import { getShoppingList } from "./get-shopping-list.ts";
import { getShoppingListText } from "./get-shopping-list-text.ts";
import type { ListOperation } from "./list-operation.ts";
import type { ShoppingListView } from "./shopping-list-view.ts";

const monday = "2026-11-23";
const hongShaoRou = [
  "1.5 to 2 lbs pork belly , cut into 1” cubes",
  "2 green onions, cut into 2” pieces",
  '1/2" ginger, sliced',
  "2 tablespoons vegetable oil",
  "3 tablespoons sugar",
  "1/3 cup Shaoxing wine",
  "2 cups reserved blanching liquid",
  "3 tablespoons light soy sauce",
  "1 1/2 tablespoons dark soy sauce",
  '1" ginger, sliced',
  "3 green onions, cut into 2” pieces",
];

async function list(viewer: TestViewer, firstDay = monday): Promise<ShoppingListView> {
  const read = await getShoppingList(viewer, { firstDay });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function find(items: readonly SettledItem[], key: string): SettledItem {
  const item = items.find((candidate) => candidate.key === key);
  if (item === undefined) throw new Error(`${key} is not among ${items.map((candidate) => candidate.key).join(", ")}`);
  return item;
}

async function plan(viewer: TestViewer, input: AddMealInput): Promise<string> {
  const added = await addMeal(viewer, input);
  if (!added.ok) throw new Error(added.error.code);
  return added.value.mealId;
}

async function apply(viewer: TestViewer, listId: string, operation: ListOperation, operationId: string = newId()) {
  return await applyListOperation(viewer, { listId, clientId: "phone", operationId, operation });
}

function tick(item: ShoppingItem): ListOperation {
  const { measures, ...rest } = tickFor(item);
  return { kind: "tick", measures: [...measures], ...rest };
}

describe("a week's shopping list", () => {
  useTestDatabase();
  let cook: TestViewer;

  beforeEach(async () => {
    cook = await createViewer();
    await syncStarterFoods(cook.libraryId);
  });

  test("merges what the meals of its days need, and explains each item by its sources", async () => {
    const { recipeId, slug } = await createTestRecipe(cook, { title: "Hong Shao Rou", ingredients: hongShaoRou });
    const mealId = await plan(cook, { day: "2026-11-25", slot: "dinner", recipeId });
    const { items, leftOut, meals } = await list(cook);
    expect(find(items, "green-onion").display).toBe("5");
    expect(find(items, "ginger").display).toBe("1½ in");
    expect(find(items, "pork-belly").display).toBe("1½–2 lb");
    expect(items.some(({ food }) => food.name.includes("blanching"))).toBe(false);
    expect(leftOut).toMatchObject([{ reason: "made_on_the_way", text: "2 cups reserved blanching liquid" }]);
    expect(find(items, "green-onion").sources).toMatchObject([
      { kind: "recipe", mealId, recipeId, title: "Hong Shao Rou", text: hongShaoRou[1], ingredientNumber: 2 },
      { kind: "recipe", mealId, recipeId, title: "Hong Shao Rou", text: hongShaoRou[10], ingredientNumber: 11 },
    ]);
    expect(meals).toEqual([{ mealId, day: "2026-11-25", slot: "dinner", recipeId, slug, title: "Hong Shao Rou" }]);
  });

  test("buys for the meals of its own week, scaled, and only counts those in the tray", async () => {
    const { recipeId } = await createTestRecipe(cook, { title: "Omelette", servings: 2, ingredients: ["4 eggs"] });
    await plan(cook, { day: monday, slot: "dinner", recipeId, servings: 3 });
    await plan(cook, { day: "2026-11-29", slot: "lunch", recipeId });
    await plan(cook, { day: "2026-11-30", slot: "lunch", recipeId });
    await plan(cook, { day: null, slot: null, recipeId });
    await plan(cook, { day: monday, slot: "lunch", note: "Eat out" });
    const { items, unscheduledMeals, firstDay, lastDay } = await list(cook, "2026-11-27");
    expect({ firstDay, lastDay, unscheduledMeals }).toEqual({
      firstDay: monday,
      lastDay: "2026-11-29",
      unscheduledMeals: 1,
    });
    expect(find(items, "egg").measures).toEqual([{ amount: { kind: "exact", value: "10" }, unit: null }]);
    expect(find((await list(cook, "2026-12-02")).items, "egg").measures).toEqual([
      { amount: { kind: "exact", value: "4" }, unit: null },
    ]);
  });

  test("is the same after a meal was taken off and put back, and changes with the published recipe until it is cooked", async () => {
    const { recipeId } = await createTestRecipe(cook, { ingredients: ["3 tbsp sugar", "2 eggs"] });
    const other = await createTestRecipe(cook, { title: "Meringue", ingredients: ["4 eggs"] });
    await plan(cook, { day: monday, slot: "lunch", recipeId: other.recipeId });
    const mealId = await plan(cook, { day: monday, slot: "dinner", recipeId });
    const before = await list(cook);
    await removeMeal(cook, mealId);
    expect((await list(cook)).items.map(({ key }) => key)).toEqual(["egg"]);
    await restoreMeal(cook, mealId);
    expect(await list(cook)).toEqual(before);

    const publish = async (from: string, to: string) => {
      const opened = await getRecipeForEditing(cook, recipeId);
      if (!opened.ok) throw new Error(opened.error.code);
      const { baseRevision, text } = opened.value;
      const start = text.indexOf(from);
      const splices = [{ start, end: start + from.length, text: to }];
      expect(await saveRecipe(cook, { recipeId, baseRevision, splices, publish: true })).toMatchObject({ ok: true });
    };
    await publish("3 tbsp sugar", "4 tbsp sugar");
    expect(find((await list(cook)).items, "sugar").sources[0]?.text).toBe("4 tbsp sugar");
    await setMealCooked(cook, { mealId, cooked: true });
    await publish("4 tbsp sugar", "9 tbsp sugar");
    expect(find((await list(cook)).items, "sugar").sources[0]?.text).toBe("4 tbsp sugar");
  });

  test("buys the lines of a recipe that stands in another, scaled exactly once", async () => {
    await createTestRecipe(cook, {
      title: "Basil Pesto",
      servings: "1 cup",
      ingredients: ["60 g basil", "1 cup [Stock](/recipes/stock)"],
    });
    // Two recipes that name each other end somewhere.
    await createTestRecipe(cook, {
      title: "Stock",
      servings: "2 cups",
      ingredients: ["4 carrots", "1 cup [Basil Pesto](/recipes/basil-pesto)"],
    });
    const { recipeId } = await createTestRecipe(cook, {
      title: "Pasta",
      ingredients: ["400 g spaghetti", '"½ cup [Basil Pesto](/recipes/basil-pesto)"'],
    });
    await plan(cook, { day: monday, slot: "dinner", recipeId, scale: "3" });
    const { items, leftOut } = await list(cook);
    expect(find(items, "basil").measures).toEqual([{ amount: { kind: "exact", value: "90" }, unit: "g" }]);
    expect(find(items, "carrot").measures).toEqual([{ amount: { kind: "exact", value: "3" }, unit: null }]);
    expect(leftOut.map(({ reason }) => reason)).toContain("recipe_reference_resolved");
  });

  test("keeps a tick for the amount bought, and shows only the difference when the plan changes", async () => {
    const { recipeId } = await createTestRecipe(cook, { ingredients: ["200 g flour", "1 tsp salt"] });
    const mealId = await plan(cook, { day: monday, slot: "dinner", recipeId });
    const { listId, items } = await list(cook);
    await apply(cook, listId, tick(find(items, "flour")));
    expect(find((await list(cook)).items, "flour")).toMatchObject({ state: "bought", remaining: [] });
    await updateMeal(cook, { mealId, scale: "3/2" });
    expect(find((await list(cook)).items, "flour")).toMatchObject({
      state: "more_needed",
      remaining: [{ amount: { kind: "exact", value: "100" }, unit: "g" }],
    });
    await removeMeal(cook, mealId);
    expect((await list(cook)).items).toMatchObject([{ key: "flour", noLongerNeeded: true, food: { name: "flour" } }]);
    await apply(cook, listId, { kind: "untick", itemKey: "flour" });
    expect((await list(cook)).items).toEqual([]);
  });

  test("holds what was typed by hand beside what was computed, and adds it up", async () => {
    const { recipeId } = await createTestRecipe(cook, { ingredients: ["500 ml milk"] });
    await plan(cook, { day: monday, slot: "dinner", recipeId });
    const { listId } = await list(cook);
    expect(await apply(cook, listId, { kind: "add_entry", entryId: "e1", text: "1 l milk" })).toEqual({
      ok: true,
      value: { sequence: 1, applied: true },
    });
    await apply(cook, listId, { kind: "add_entry", entryId: "e2", text: "light bulbs" });
    const read = await list(cook);
    expect(read.entries).toMatchObject([
      { entryId: "e1", text: "1 l milk", byName: cook.name },
      { entryId: "e2", text: "light bulbs" },
    ]);
    expect(find(read.items, "milk").display).toBe("1½ l");
    expect(find(read.items, "milk").sources.map(({ kind, entryId }) => [kind, entryId])).toEqual([
      ["recipe", null],
      ["hand", "e1"],
    ]);
    await apply(cook, listId, { kind: "remove_entry", entryId: "e1" });
    expect((await list(cook)).entries.map(({ entryId }) => entryId)).toEqual(["e2"]);
    await apply(cook, listId, { kind: "restore_entry", entryId: "e1" });
    expect(await list(cook)).toEqual({ ...read, sequence: 4 });
    await apply(cook, listId, { kind: "remove_entry", entryId: "e1" });
    await apply(cook, listId, { kind: "edit_entry", entryId: "e1", text: "2 l milk" });
    expect((await list(cook)).entries[0]).toMatchObject({ entryId: "e1", text: "2 l milk" });
  });

  test("remembers choices for every list of the household, until they are undone", async () => {
    const { recipeId } = await createTestRecipe(cook, { ingredients: ["100 g butter or margarine"] });
    await plan(cook, { day: monday, slot: "dinner", recipeId });
    await plan(cook, { day: "2026-12-01", slot: "dinner", recipeId });
    const { listId, items } = await list(cook);
    expect(items.map(({ key }) => key)).toEqual(["butter"]);
    const choice = { kind: "alternative", foodKey: "butter", preferFoodKey: "margarine" } as const;
    await apply(cook, listId, { kind: "set_choice", choice });
    const next = await list(cook, "2026-12-01");
    expect(next.items.map(({ food }) => food.name)).toEqual(["margarine"]);
    expect(next.choices).toEqual([choice]);
    await apply(cook, listId, { kind: "remove_choice", choiceKind: "alternative", foodKey: "butter" });
    expect((await list(cook, "2026-12-01")).items.map(({ key }) => key)).toEqual(["butter"]);
  });

  test("can be copied as text and Markdown, without what was bought", async () => {
    const { recipeId } = await createTestRecipe(cook, { ingredients: ["2 onions", "200 g flour"] });
    await plan(cook, { day: monday, slot: "dinner", recipeId });
    const { listId, items } = await list(cook);
    await apply(cook, listId, tick(find(items, "flour")));
    const text = await getShoppingListText(cook, { firstDay: monday, format: "text" });
    expect(text).toMatchObject({ ok: true, value: expect.stringContaining("onion") });
    expect(text.ok && text.value).not.toContain("flour");
    expect(await getShoppingListText(cook, { firstDay: monday, format: "markdown" })).toMatchObject({ ok: true });
  });
});

describe("operations on a list", () => {
  useTestDatabase();
  let cook: TestViewer;
  let listId: string;

  beforeEach(async () => {
    cook = await createViewer();
    listId = (await list(cook)).listId;
  });

  test("are applied once, however often they come", async () => {
    const operation: ListOperation = { kind: "add_entry", entryId: "e1", text: "milk" };
    const operationId = newId();
    expect(await apply(cook, listId, operation, operationId)).toEqual({
      ok: true,
      value: { sequence: 1, applied: true },
    });
    await apply(cook, listId, { kind: "edit_entry", entryId: "e1", text: "oat milk" });
    expect(await apply(cook, listId, operation, operationId)).toEqual({
      ok: true,
      value: { sequence: 1, applied: false },
    });
    expect(await list(cook)).toMatchObject({ sequence: 2, entries: [{ text: "oat milk" }] });
  });

  test("get numbers without gaps when many devices send them at once, each twice", async () => {
    const other = await createViewer({
      libraryId: cook.libraryId,
      householdId: cook.householdId,
      householdRole: "member",
    });
    const operations = Array.from({ length: 30 }, (_, index) => ({
      operationId: newId(),
      operation: { kind: "add_entry", entryId: `e${index}`, text: `thing ${index}` } as const,
    }));
    const results = await Promise.all(
      [cook, other].flatMap((viewer) =>
        operations.map(({ operation, operationId }) => apply(viewer, listId, operation, operationId)),
      ),
    );
    const applied = results.map((result) => (result.ok ? result.value : null));
    expect(applied.filter((value) => value?.applied)).toHaveLength(30);
    expect(new Set(applied.map((value) => value?.sequence))).toEqual(
      new Set(Array.from({ length: 30 }, (_, i) => i + 1)),
    );
    const stored = await database().listOperation.findMany({ orderBy: { sequence: "asc" } });
    expect(stored.map(({ sequence }) => Number(sequence))).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(await list(cook)).toMatchObject({ sequence: 30, entries: { length: 30 } });
  });

  test("are refused, and not logged, when they have nothing to work on", async () => {
    await apply(cook, listId, { kind: "add_entry", entryId: "e1", text: "milk" });
    const exists = { ok: false, error: { code: "entry_exists" } };
    const missing = { ok: false, error: { code: "entry_not_found" } };
    expect(await apply(cook, listId, { kind: "add_entry", entryId: "e1", text: "bread" })).toEqual(exists);
    expect(await apply(cook, listId, { kind: "edit_entry", entryId: "e2", text: "bread" })).toEqual(missing);
    expect(await apply(cook, listId, { kind: "remove_entry", entryId: "e2" })).toEqual(missing);
    expect(await apply(cook, listId, { kind: "restore_entry", entryId: "e2" })).toEqual(missing);
    expect(await apply(cook, newId(), { kind: "untick", itemKey: "milk" })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await database().listOperation.count()).toBe(1);
    expect(await list(cook)).toMatchObject({ sequence: 1, entries: [{ text: "milk" }] });
  });

  test("may name the same entry in another list", async () => {
    const next = await list(cook, "2026-12-01");
    expect(next.listId).not.toBe(listId);
    await apply(cook, listId, { kind: "add_entry", entryId: "e1", text: "milk" });
    expect(await apply(cook, next.listId, { kind: "add_entry", entryId: "e1", text: "bread" })).toMatchObject({
      ok: true,
    });
    expect((await list(cook)).entries.map(({ text }) => text)).toEqual(["milk"]);
  });

  test("find one list per week, also when two look at it for the first time at once", async () => {
    const lists = await Promise.all([1, 2, 3, 4].map(() => list(cook, "2027-01-04")));
    expect(new Set(lists.map((read) => read.listId)).size).toBe(1);
  });

  test("are checked as they come in", async () => {
    const send = (operation: unknown) =>
      // The type is what the test breaks on purpose.
      apply(cook, listId, operation as ListOperation);
    await expect(
      send({ kind: "tick", itemKey: "x", measures: [{ amount: 1.5, unit: "g" }], boughtToTaste: false, name: "x" }),
    ).rejects.toThrow();
    await expect(send({ kind: "add_entry", entryId: "../x", text: "milk" })).rejects.toThrow();
    await expect(send({ kind: "add_entry", entryId: "e", text: " " })).rejects.toThrow();
    await expect(
      send({ kind: "set_choice", choice: { kind: "density", foodKey: "flour", gramsPerMl: -1 } }),
    ).rejects.toThrow();
    await expect(send({ kind: "add_entry", entryId: "e", text: "milk", householdId: newId() })).rejects.toThrow();
    expect(await database().listOperation.count()).toBe(0);
  });
});

describe("who may shop", () => {
  useTestDatabase();

  test("a visitor, someone without a household and another household's member may neither look nor change", async () => {
    const cook = await createViewer();
    const { listId } = await list(cook);
    const single = await createViewer({ libraryId: cook.libraryId, householdId: null });
    for (const [viewer, code] of [
      [visitor, "signed_out"],
      [single, "household_missing"],
      [{ ...single, householdId: cook.householdId }, "forbidden"],
    ] as const) {
      const refused = { ok: false, error: { code } };
      expect(await getShoppingList(viewer, { firstDay: monday })).toEqual(refused);
      expect(await getShoppingListText(viewer, { format: "text" })).toEqual(refused);
      const operation = { kind: "untick", itemKey: "milk" } as const;
      expect(await applyListOperation(viewer, { listId, clientId: "c", operationId: "o", operation })).toEqual(refused);
    }
    expect(await database().listOperation.count()).toBe(0);
  });

  test("a household's viewer may look and not change", async () => {
    const cook = await createViewer();
    const { listId } = await list(cook);
    await apply(cook, listId, { kind: "add_entry", entryId: "e1", text: "milk" });
    const looker = await createViewer({
      libraryId: cook.libraryId,
      libraryRole: null,
      householdId: cook.householdId,
      householdRole: "viewer",
    });
    expect(await list(looker)).toMatchObject({ listId, canEdit: false, entries: [{ text: "milk" }] });
    expect(await getShoppingListText(looker, { firstDay: monday, format: "text" })).toMatchObject({ ok: true });
    expect(await apply(looker, listId, { kind: "remove_entry", entryId: "e1" })).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  test("a household never sees or reaches the list, ticks and choices of another", async () => {
    const cook = await createViewer();
    const neighbour = await createViewer({
      libraryId: cook.libraryId,
      householdId: await createHousehold(cook.libraryId),
    });
    const { listId } = await list(cook);
    await apply(cook, listId, { kind: "add_entry", entryId: "e1", text: "milk" });
    await apply(cook, listId, { kind: "set_choice", choice: { kind: "keep_apart", foodKey: "milk" } });
    const theirs = await list(neighbour);
    expect(theirs).toMatchObject({ entries: [], choices: [], sequence: 0, canEdit: true });
    expect(theirs.listId).not.toBe(listId);
    expect(await apply(neighbour, listId, { kind: "remove_entry", entryId: "e1" })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await apply(neighbour, theirs.listId, { kind: "remove_entry", entryId: "e1" })).toEqual({
      ok: false,
      error: { code: "entry_not_found" },
    });
    await apply(neighbour, theirs.listId, { kind: "remove_choice", choiceKind: "keep_apart", foodKey: "milk" });
    expect((await list(cook)).choices).toHaveLength(1);
  });
});
