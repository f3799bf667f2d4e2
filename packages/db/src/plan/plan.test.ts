import { beforeEach, describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import { getRecipeForEditing } from "../recipes/get-recipe-for-editing.ts";
import { saveRecipe } from "../recipes/save-recipe.ts";
import { trashRecipe } from "../recipes/trash-recipe.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createHousehold, createViewer, visitor } from "../testing/factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { acceptSuggestions } from "./accept-suggestions.ts";
import { addMeal } from "./add-meal.ts";
import { getPlanWeek } from "./get-plan-week.ts";
import type { AddMealInput } from "./plan-inputs.ts";
import type { PlannedMealView, PlanWeekView } from "./plan-week-view.ts";
import { removeMeal, restoreMeal } from "./remove-meal.ts";
import { setMealCooked } from "./set-meal-cooked.ts";
import { suggestWeek } from "./suggest-week.ts";
import { updateMeal } from "./update-meal.ts";

const monday = "2026-11-23";
const tuesday = "2026-11-24";
const rules = { maxMinutesByWeekday: {}, noRepeatWithinDays: 0, requiredDiets: [], courses: [] };

async function add(viewer: TestViewer, input: AddMealInput): Promise<PlannedMealView> {
  const added = await addMeal(viewer, input);
  if (!added.ok) throw new Error(added.error.code);
  return added.value;
}

async function week(viewer: TestViewer, firstDay = monday): Promise<PlanWeekView> {
  const read = await getPlanWeek(viewer, { firstDay });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The board as lines such as "2026-11-23 dinner: Soup, Salad". */
async function board(viewer: TestViewer): Promise<readonly string[]> {
  const { meals, tray } = await week(viewer);
  const cells = Map.groupBy([...meals, ...tray], ({ day, slot }) => `${day ?? "tray"} ${slot ?? ""}`.trim());
  return [...cells].map(([cell, own]) => `${cell}: ${own.map((meal) => meal.recipe?.title ?? meal.note).join(", ")}`);
}

describe("the week", () => {
  useTestDatabase();

  test("begins on the household's first weekday and knows today by its time zone", async () => {
    const cook = await createViewer();
    await database().household.update({
      where: { id: cook.householdId ?? "" },
      data: { timeZone: "Pacific/Auckland", weekStart: 7 },
    });
    const read = await getPlanWeek(cook, {}, new Date("2026-11-21T12:00:00Z"));
    expect(read).toMatchObject({
      ok: true,
      value: {
        today: "2026-11-22",
        firstDay: "2026-11-22",
        lastDay: "2026-11-28",
        previousFirstDay: "2026-11-15",
        nextFirstDay: "2026-11-29",
        slots: [
          { id: "breakfast", name: null },
          { id: "lunch", name: null },
          { id: "dinner", name: null },
        ],
        meals: [],
        tray: [],
        canEdit: true,
      },
    });
    const berlin = await createViewer({ libraryId: cook.libraryId });
    const other = await getPlanWeek(berlin, { firstDay: "2026-11-26" }, new Date("2026-11-21T12:00:00Z"));
    expect(other).toMatchObject({
      value: { today: "2026-11-21", firstDay: monday, days: expect.arrayContaining(["2026-11-29"]) },
    });
  });
});

describe("meals", () => {
  useTestDatabase();
  let cook: TestViewer;
  let soup: string;
  let roast: string;

  beforeEach(async () => {
    cook = await createViewer();
    soup = (await createTestRecipe(cook, { title: "Soup" })).recipeId;
    roast = (await createTestRecipe(cook, { title: "Roast", servings: "4 to 6" })).recipeId;
  });

  test("stand on a day and slot, on a day alone, or in the tray", async () => {
    await add(cook, { day: monday, slot: "dinner", recipeId: soup });
    await add(cook, { day: monday, slot: "breakfast", note: "Eat out" });
    await add(cook, { day: monday, slot: null, note: "Buy bread" });
    await add(cook, { day: null, slot: "dinner", recipeId: roast });
    expect(await board(cook)).toEqual([
      `${monday}: Buy bread`,
      `${monday} breakfast: Eat out`,
      `${monday} dinner: Soup`,
      "tray: Roast",
    ]);
    expect((await week(cook, "2026-12-07")).meals).toEqual([]);
    expect((await week(cook, "2026-12-07")).tray).toHaveLength(1);
  });

  test("show their scale as servings where the recipe says how many it serves", async () => {
    const meal = await add(cook, { day: monday, slot: "dinner", recipeId: roast, servings: 6 });
    expect(meal).toMatchObject({ scale: "3/2", servings: 6, baseServings: 4, suggested: false, revision: 1 });
    const halved = await updateMeal(cook, { mealId: meal.mealId, servings: 2.5 });
    expect(halved).toMatchObject({ ok: true, value: { scale: "5/8", servings: 2.5 } });
    expect(await add(cook, { day: monday, slot: "dinner", recipeId: roast })).toMatchObject({
      scale: "1",
      servings: 4,
    });
  });

  test("have a factor where the recipe does not say", async () => {
    const refused = await addMeal(cook, { day: monday, slot: "dinner", recipeId: soup, servings: 4 });
    expect(refused).toEqual({ ok: false, error: { code: "servings_unknown" } });
    const meal = await add(cook, { day: monday, slot: "dinner", recipeId: soup, scale: "4/2" });
    expect(meal).toMatchObject({ scale: "2", servings: null, baseServings: null });
    expect(await updateMeal(cook, { mealId: meal.mealId, servings: 3 })).toMatchObject({
      error: { code: "servings_unknown" },
    });
    expect(await updateMeal(cook, { mealId: meal.mealId, scale: "1/3" })).toMatchObject({ value: { scale: "1/3" } });
  });

  test("move between days, slots, places and the tray", async () => {
    const [a, b, c] = [
      await add(cook, { day: monday, slot: "dinner", note: "A" }),
      await add(cook, { day: monday, slot: "dinner", note: "B" }),
      await add(cook, { day: monday, slot: "dinner", note: "C" }),
    ];
    await updateMeal(cook, { mealId: c.mealId, position: 0 });
    expect(await board(cook)).toEqual([`${monday} dinner: C, A, B`]);
    await updateMeal(cook, { mealId: c.mealId, position: 1 });
    expect(await board(cook)).toEqual([`${monday} dinner: A, C, B`]);
    const moved = await updateMeal(cook, { mealId: a.mealId, day: tuesday, slot: "lunch" });
    expect(moved).toMatchObject({ ok: true, value: { day: tuesday, slot: "lunch", position: 0 } });
    await updateMeal(cook, { mealId: b.mealId, day: tuesday, slot: "lunch", position: 0 });
    expect(await board(cook)).toEqual([`${monday} dinner: C`, `${tuesday} lunch: B, A`]);
    await updateMeal(cook, { mealId: b.mealId, day: null });
    await updateMeal(cook, { mealId: c.mealId, slot: null });
    expect(await board(cook)).toEqual([`${monday}: C`, `${tuesday} lunch: A`, "tray: B"]);
    await updateMeal(cook, { mealId: b.mealId, day: tuesday, slot: "lunch", position: 99 });
    expect(await board(cook)).toEqual([`${monday}: C`, `${tuesday} lunch: A, B`]);
  });

  test("keep places of their own when several people move them at once", async () => {
    const meals = [];
    for (const note of ["A", "B", "C", "D", "E"]) meals.push(await add(cook, { day: monday, slot: "dinner", note }));
    await Promise.all(
      meals.map(({ mealId }, index) => updateMeal(cook, { mealId, day: tuesday, slot: "dinner", position: index % 2 })),
    );
    const { meals: moved } = await week(cook);
    expect(moved.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    expect(moved.map(({ note }) => note).toSorted()).toEqual(["A", "B", "C", "D", "E"]);
    const stored = await database().meal.findMany({ select: { position: true } });
    expect(new Set(stored.map(({ position }) => position)).size).toBe(5);
  });

  test("change their note, but only notes do", async () => {
    const note = await add(cook, { day: monday, slot: "dinner", note: "Eat out" });
    expect(await updateMeal(cook, { mealId: note.mealId, note: "Pizza" })).toMatchObject({ value: { note: "Pizza" } });
    expect(await updateMeal(cook, { mealId: note.mealId, scale: "2" })).toMatchObject({
      error: { code: "servings_unknown" },
    });
    const meal = await add(cook, { day: monday, slot: "dinner", recipeId: soup });
    expect(await updateMeal(cook, { mealId: meal.mealId, note: "x" })).toEqual({
      ok: false,
      error: { code: "meal_has_recipe" },
    });
  });

  test("are taken off and put back where they were", async () => {
    const first = await add(cook, { day: monday, slot: "dinner", note: "A" });
    await add(cook, { day: monday, slot: "dinner", note: "B" });
    expect(await removeMeal(cook, first.mealId)).toMatchObject({ ok: true, value: { note: "A" } });
    expect(await board(cook)).toEqual([`${monday} dinner: B`]);
    expect(await updateMeal(cook, { mealId: first.mealId, position: 0 })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await setMealCooked(cook, { mealId: first.mealId, cooked: true })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await restoreMeal(cook, first.mealId)).toMatchObject({ ok: true, value: { note: "A", position: 0 } });
    expect(await board(cook)).toEqual([`${monday} dinner: A, B`]);
  });

  test("are of published recipes and of slots that the household has", async () => {
    const draft = await createTestRecipe(cook, { title: "Idea", draft: true });
    const trashed = await createTestRecipe(cook, { title: "Old" });
    await trashRecipe(cook, trashed.recipeId);
    for (const recipeId of [draft.recipeId, trashed.recipeId, newId()]) {
      expect(await addMeal(cook, { day: monday, slot: "dinner", recipeId })).toEqual({
        ok: false,
        error: { code: "recipe_not_found", recipeId },
      });
    }
    expect(await addMeal(cook, { day: monday, slot: "brunch", note: "x" })).toEqual({
      ok: false,
      error: { code: "slot_unknown" },
    });
    const meal = await add(cook, { day: monday, slot: "dinner", note: "x" });
    expect(await updateMeal(cook, { mealId: meal.mealId, slot: "brunch" })).toMatchObject({
      error: { code: "slot_unknown" },
    });
    expect(await database().meal.count()).toBe(1);
  });

  test("follow the published revision until they are cooked, and keep it from then on", async () => {
    const meal = await add(cook, { day: monday, slot: "dinner", recipeId: soup });
    const publishAgain = async () => {
      const opened = await getRecipeForEditing(cook, soup);
      if (!opened.ok) throw new Error(opened.error.code);
      const splices = [{ start: opened.value.text.length, end: opened.value.text.length, text: "\nMore.\n" }];
      await saveRecipe(cook, { recipeId: soup, baseRevision: opened.value.baseRevision, splices, publish: true });
    };
    await publishAgain();
    expect((await week(cook)).meals[0]).toMatchObject({ revision: 2, cookedAt: null });
    const cooked = await setMealCooked(cook, { mealId: meal.mealId, cooked: true });
    expect(cooked).toMatchObject({ ok: true, value: { revision: 2, cookedAt: expect.any(String) } });
    await publishAgain();
    const again = await setMealCooked(cook, { mealId: meal.mealId, cooked: true });
    if (!cooked.ok) throw new Error(cooked.error.code);
    expect(again).toMatchObject({ ok: true, value: { revision: 2, cookedAt: cooked.value.cookedAt } });
    expect((await week(cook)).meals[0]).toMatchObject({ revision: 2 });
    expect(await setMealCooked(cook, { mealId: meal.mealId, cooked: false })).toMatchObject({
      value: { revision: 3, cookedAt: null },
    });
    const note = await add(cook, { day: monday, slot: "dinner", note: "Leftovers" });
    expect(await setMealCooked(cook, { mealId: note.mealId, cooked: true })).toMatchObject({
      value: { revision: null },
    });
  });

  test("stay when their recipe is thrown away, and say so", async () => {
    await add(cook, { day: monday, slot: "dinner", recipeId: soup });
    await trashRecipe(cook, soup);
    expect((await week(cook)).meals[0]).toMatchObject({ recipe: { title: "Soup", status: "trash" }, revision: 1 });
  });
});

describe("suggestions", () => {
  useTestDatabase();
  let cook: TestViewer;

  beforeEach(async () => {
    cook = await createViewer();
    const cuisines = ["Italian", "Thai", "German", "Indian", "Mexican", "Greek", "French", "Chinese"];
    for (const [index, cuisine] of cuisines.entries()) {
      const diet = index % 2 === 0 ? ["vegetarian"] : [];
      await createTestRecipe(cook, {
        title: `${cuisine} dish`,
        cuisine,
        course: "main",
        totalTime: `${20 + 10 * index} min`,
        diet,
        servings: 4,
      });
    }
    await createTestRecipe(cook, { title: "Idea", draft: true, course: "main" });
    await createTestRecipe(cook, { title: "Cake", course: "dessert", totalTime: "60 min" });
  });

  test("fill the empty dinners of a week, leave what is there, and store nothing", async () => {
    await add(cook, { day: tuesday, slot: "dinner", note: "Eat out" });
    const asked = { firstDay: monday, seed: 7, rules: { ...rules, noRepeatWithinDays: 7, courses: ["main"] } };
    const suggested = await suggestWeek(cook, asked);
    if (!suggested.ok) throw new Error(suggested.error.code);
    const { picks, titles } = suggested.value;
    expect(picks.map(({ day, slot }) => [day, slot])).toEqual(
      ["2026-11-23", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"].map((day) => [
        day,
        "dinner",
      ]),
    );
    expect(new Set(picks.map(({ recipe }) => recipe.recipeId)).size).toBe(6);
    expect(picks.every(({ recipe }) => recipe.course === "main" && recipe.status === "published")).toBe(true);
    expect(picks.every(({ recipe }) => titles[recipe.recipeId] === recipe.title)).toBe(true);
    expect((await week(cook)).meals).toHaveLength(1);
    expect(await suggestWeek(cook, asked)).toEqual(suggested);
  });

  test("obey rules, days and slots, and say why a place stays empty", async () => {
    const suggested = await suggestWeek(cook, {
      firstDay: monday,
      seed: 1,
      days: [monday, tuesday],
      slots: ["lunch", "dinner"],
      rules: { ...rules, requiredDiets: ["vegetarian"], maxMinutesByWeekday: { "1": 45, "2": 5 } },
    });
    if (!suggested.ok) throw new Error(suggested.error.code);
    const { picks, impossible } = suggested.value;
    expect(picks.map(({ day, slot }) => `${day} ${slot}`).toSorted()).toEqual([`${monday} dinner`, `${monday} lunch`]);
    expect(picks.every(({ recipe }) => recipe.diets.includes("vegetarian") && (recipe.totalMinutes ?? 99) <= 45)).toBe(
      true,
    );
    expect(impossible.map(({ day }) => day)).toEqual([tuesday, tuesday]);
    expect(impossible[0]?.ruledOut.map(({ rule }) => rule)).toContain("too_long");
  });

  test("see what was planned in the days before", async () => {
    const before = await suggestWeek(cook, { firstDay: monday, seed: 3, days: [monday], rules });
    const recipeId = before.ok ? (before.value.picks[0]?.recipe.recipeId ?? "") : "";
    await add(cook, { day: "2026-11-20", slot: "dinner", recipeId });
    const after = await suggestWeek(cook, { firstDay: monday, seed: 3, rules: { ...rules, noRepeatWithinDays: 14 } });
    expect(after.ok && after.value.picks.map(({ recipe }) => recipe.recipeId)).not.toContain(recipeId);
  });

  test("are taken together or not at all", async () => {
    const suggested = await suggestWeek(cook, { firstDay: monday, seed: 7, rules: { ...rules, courses: ["main"] } });
    if (!suggested.ok) throw new Error(suggested.error.code);
    const picks = suggested.value.picks.map(({ day, slot, recipe }) => ({
      day,
      slot,
      recipeId: recipe.recipeId,
      servings: 2,
    }));
    const missing = newId();
    const [first] = picks;
    if (first === undefined) throw new Error("There are picks");
    expect(await acceptSuggestions(cook, { picks: [...picks, { ...first, recipeId: missing }] })).toEqual({
      ok: false,
      error: { code: "recipe_not_found", recipeId: missing },
    });
    expect(await acceptSuggestions(cook, { picks: [...picks, { ...first, slot: "brunch" }] })).toMatchObject({
      error: { code: "slot_unknown" },
    });
    expect((await week(cook)).meals).toEqual([]);
    const accepted = await acceptSuggestions(cook, { picks });
    const { meals } = await week(cook);
    expect(accepted).toEqual({ ok: true, value: { mealIds: meals.map(({ mealId }) => mealId) } });
    expect(meals.every(({ scale, servings }) => scale === "1/2" && servings === 2)).toBe(true);
  });
});

describe("who may plan", () => {
  useTestDatabase();

  test("a visitor, someone without a household and another household's member may neither look nor change", async () => {
    const cook = await createViewer();
    const { recipeId } = await createTestRecipe(cook);
    const meal = await add(cook, { day: monday, slot: "dinner", recipeId });
    const single = await createViewer({ libraryId: cook.libraryId, householdId: null });
    const intruder: TestViewer = { ...single, householdId: cook.householdId };
    for (const [viewer, code] of [
      [visitor, "signed_out"],
      [single, "household_missing"],
      [intruder, "forbidden"],
    ] as const) {
      const refused = { ok: false, error: { code } };
      expect(await getPlanWeek(viewer, {})).toEqual(refused);
      expect(await addMeal(viewer, { day: monday, slot: "dinner", recipeId })).toEqual(refused);
      expect(await updateMeal(viewer, { mealId: meal.mealId, day: null })).toEqual(refused);
      expect(await removeMeal(viewer, meal.mealId)).toEqual(refused);
      expect(await restoreMeal(viewer, meal.mealId)).toEqual(refused);
      expect(await setMealCooked(viewer, { mealId: meal.mealId, cooked: true })).toEqual(refused);
      expect(await suggestWeek(viewer, { firstDay: monday, seed: 1, rules })).toEqual(refused);
      expect(await acceptSuggestions(viewer, { picks: [{ day: monday, slot: "dinner", recipeId }] })).toEqual(refused);
    }
    expect(await database().meal.findMany({ select: { id: true, removedAt: true, cookedAt: true } })).toEqual([
      { id: meal.mealId, removedAt: null, cookedAt: null },
    ]);
  });

  test("a household's viewer may look and not change", async () => {
    const cook = await createViewer();
    const { recipeId } = await createTestRecipe(cook);
    const meal = await add(cook, { day: monday, slot: "dinner", recipeId });
    const looker = await createViewer({
      libraryId: cook.libraryId,
      libraryRole: null,
      householdId: cook.householdId,
      householdRole: "viewer",
    });
    expect(await getPlanWeek(looker, { firstDay: monday })).toMatchObject({
      ok: true,
      value: { canEdit: false, meals: [{ mealId: meal.mealId, recipe: { recipeId } }] },
    });
    const refused = { ok: false, error: { code: "forbidden" } };
    expect(await addMeal(looker, { day: monday, slot: "dinner", recipeId })).toEqual(refused);
    expect(await updateMeal(looker, { mealId: meal.mealId, day: null })).toEqual(refused);
    expect(await removeMeal(looker, meal.mealId)).toEqual(refused);
    expect(await restoreMeal(looker, meal.mealId)).toEqual(refused);
    expect(await setMealCooked(looker, { mealId: meal.mealId, cooked: true })).toEqual(refused);
    expect(await suggestWeek(looker, { firstDay: monday, seed: 1, rules })).toEqual(refused);
    expect(await acceptSuggestions(looker, { picks: [{ day: monday, slot: "dinner", recipeId }] })).toEqual(refused);
    const member = await createViewer({
      libraryId: cook.libraryId,
      libraryRole: "viewer",
      householdId: cook.householdId,
      householdRole: "member",
    });
    expect(await addMeal(member, { day: monday, slot: "dinner", recipeId })).toMatchObject({ ok: true });
  });

  test("a household never sees or reaches the meals of another", async () => {
    const cook = await createViewer();
    const { recipeId } = await createTestRecipe(cook);
    const meal = await add(cook, { day: monday, slot: "dinner", recipeId });
    const neighbour = await createViewer({
      libraryId: cook.libraryId,
      householdId: await createHousehold(cook.libraryId),
    });
    expect((await week(neighbour)).meals).toEqual([]);
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await updateMeal(neighbour, { mealId: meal.mealId, day: null })).toEqual(notFound);
    expect(await removeMeal(neighbour, meal.mealId)).toEqual(notFound);
    expect(await restoreMeal(neighbour, meal.mealId)).toEqual(notFound);
    expect(await setMealCooked(neighbour, { mealId: meal.mealId, cooked: true })).toEqual(notFound);
    expect(await removeMeal(neighbour, "not-an-id")).toEqual(notFound);
    expect(await board(cook)).toEqual([`${monday} dinner: Pancakes`]);
  });
});
