import { describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { readerVersion } from "../generated/reader-version.ts";
import { addMeal } from "../plan/add-meal.ts";
import { getShoppingList } from "../shopping/get-shopping-list.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createViewer } from "../testing/factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { getRecipeBySlug } from "./get-recipe-by-slug.ts";
import { getRecipeReading } from "./get-recipe-reading.ts";
import { markRecipesStale } from "./mark-recipes-stale.ts";
import type { ReadingProgress } from "./read-recipes-anew.ts";
import { readRecipesAnew } from "./read-recipes-anew.ts";

async function createRecipes(editor: TestViewer, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await createTestRecipe(editor, { title: `Soup ${number}`, tags: ["warm"] });
  }
}

/** As an older reader had left everything: other rows, another ready document. */
async function makeStale({ libraryId }: TestViewer): Promise<void> {
  await database().$transaction((transaction) => markRecipesStale(transaction, libraryId, "all"));
  await database().ingredientLine.deleteMany();
  await database().recipe.updateMany({ data: { tags: [], mainIngredient: "?" } });
  await database().revision.updateMany({ data: { readyJson: { recipe: { title: "?", ingredients: [] } } } });
}

async function readEverything() {
  return {
    recipes: await database().recipe.findMany({ orderBy: { id: "asc" } }),
    revisions: await database().revision.findMany({ orderBy: [{ recipeId: "asc" }, { number: "asc" }] }),
    lines: await database().ingredientLine.findMany({ orderBy: [{ recipeId: "asc" }, { number: "asc" }] }),
    steps: await database().step.findMany({ orderBy: [{ recipeId: "asc" }, { number: "asc" }] }),
    tags: await database().recipeTag.findMany({ orderBy: { recipeId: "asc" } }),
  };
}

describe("reading recipes anew", () => {
  useTestDatabase();

  test("gives what a save would have given, and leaves texts, revisions and times alone", async () => {
    const editor = await createViewer();
    await createRecipes(editor, 3);
    const before = await readEverything();
    await makeStale(editor);
    expect(await readEverything()).not.toEqual(before);
    expect(await readRecipesAnew(editor.libraryId)).toBe(3);
    expect(await readEverything()).toEqual(before);
    expect(await readRecipesAnew(editor.libraryId)).toBe(0);
  });

  test("reads what another version of the reader wrote, published or not, in the trash or not", async () => {
    const editor = await createViewer();
    await createTestRecipe(editor, { title: "Draft", draft: true });
    const { recipeId } = await createTestRecipe(editor, { title: "Trashed" });
    await database().recipe.update({ where: { id: recipeId }, data: { trashedAt: new Date() } });
    await database().recipe.updateMany({ data: { readerVersion: "another" } });
    expect(await readRecipesAnew(editor.libraryId)).toBe(2);
    expect(await database().recipe.count({ where: { readerVersion } })).toBe(2);
  });

  test("tells editors how far it is; stopped, it goes on where it was and counts on", async () => {
    const editor = await createViewer();
    await createRecipes(editor, 60);
    await makeStale(editor);
    expect(await getRecipeReading(editor)).toEqual({ ok: true, value: null });
    const stop = new AbortController();
    const told: ReadingProgress[] = [];
    const onProgress = (progress: ReadingProgress) => {
      told.push(progress);
      stop.abort();
    };
    expect(await readRecipesAnew(editor.libraryId, { signal: stop.signal, onProgress })).toBe(25);
    expect(await getRecipeReading(editor)).toEqual({ ok: true, value: { done: 25, total: 60 } });
    await readRecipesAnew(editor.libraryId, { onProgress });
    expect(told).toEqual([25, 50, 60].map((done) => ({ done, total: 60 })));
    expect(await getRecipeReading(editor)).toEqual({ ok: true, value: null });
    expect(await database().recipe.count({ where: { readerVersion: { not: readerVersion } } })).toBe(0);

    await makeStale(editor);
    told.length = 0;
    await readRecipesAnew(editor.libraryId, { onProgress });
    expect(told.at(0)).toEqual({ done: 25, total: 60 });
  });

  test("also reads what becomes stale behind it while it works", async () => {
    const editor = await createViewer();
    await createRecipes(editor, 30);
    await makeStale(editor);
    const first = await database().recipe.findFirstOrThrow({ orderBy: { id: "asc" } });
    const reading = readRecipesAnew(editor.libraryId, { pauseMs: 300 });
    await expect.poll(countStale).toBe(5);
    await database().recipe.update({ where: { id: first.id }, data: { readerVersion: "another" } });
    expect(await reading).toBe(31);
    expect(await countStale()).toBe(0);
  });
});

async function countStale(): Promise<number> {
  return await database().recipe.count({ where: { readerVersion: { not: readerVersion } } });
}

describe("a recipe that waits to be read anew", () => {
  useTestDatabase();

  test("is shown, and listed for shopping, as the reader of now reads it", async () => {
    const cook = await createViewer();
    const { recipeId } = await createTestRecipe(cook, { title: "Soup", servings: 4 });
    await addMeal(cook, { day: "2026-11-23", slot: "dinner", recipeId });
    const read = async () => ({
      recipe: await getRecipeBySlug(cook, "soup"),
      list: await getShoppingList(cook, { firstDay: "2026-11-23" }),
    });
    const before = await read();
    expect(before.list).toMatchObject({ ok: true });
    await database().$transaction((transaction) => markRecipesStale(transaction, cook.libraryId, "all"));
    await database().revision.updateMany({ data: { readyJson: { recipe: { title: "?", ingredients: [] } } } });
    expect(await read()).toEqual(before);
  });
});
