import { starterFoods } from "@larder/core";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { syncStarterFoods } from "../foods/sync-starter-foods.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createLibrary, createOtherLibrary, createViewer, visitor } from "../testing/factories.ts";
import type { RecipeTextValues } from "../testing/recipe-factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { getRecipeBySlug } from "./get-recipe-by-slug.ts";
import { getRecipeCardsByIds } from "./get-recipe-cards-by-ids.ts";
import { getRecipeFacets } from "./get-recipe-facets.ts";
import { listRecipes } from "./list-recipes.ts";
import type { ListRecipesInput } from "./list-recipes-input.ts";
import { listRecipesInputSchema } from "./list-recipes-input.ts";
import { readRecipesAnew } from "./read-recipes-anew.ts";
import { saveRecipe } from "./save-recipe.ts";
import { restoreRecipe, trashRecipe } from "./trash-recipe.ts";

const library: readonly (RecipeTextValues & { readonly title: string })[] = [
  {
    title: "Crème brûlée",
    totalTime: "60 min",
    course: "Dessert",
    cuisine: "French",
    diet: ["vegetarian"],
    tags: ["sweet", "French"],
    ingredients: ["4 egg yolks", "500 ml cream", "1 vanilla bean"],
    steps: ["Heat the cream.", "Bake in a water bath."],
  },
  {
    title: "Hong Shao Rou",
    totalTime: "120 min",
    course: "main",
    cuisine: "Chinese",
    tags: ["chinese", "pork", "dinner"],
    ingredients: ["2 lbs pork belly", "3 green onions", "1/3 cup Shaoxing wine"],
    steps: ["Blanch the pork.", "Braise until it is tender."],
  },
  {
    title: "Lentil soup",
    totalTime: "40 min",
    course: "Main",
    cuisine: "chinese",
    diet: ["Vegan", "gluten-free"],
    tags: ["soup", "dinner"],
    ingredients: ["250 g lentils", "2 carrots", "1 tbsp ground coriander"],
    steps: ["Simmer the lentils with the carrots."],
  },
  {
    title: "Tomato salad",
    tags: ["salad", "Dinner"],
    ingredients: ["500 g tomatoes", "2 scallions"],
    steps: ["Slice. Leave it to stand: baking is not needed."],
  },
];

async function titles(viewer: TestViewer, input: ListRecipesInput): Promise<readonly string[]> {
  const listed = await listRecipes(viewer, input);
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value.recipes.map(({ title }) => title);
}

/** Every page of a list, followed by its cursors. */
async function allPages(viewer: TestViewer, input: ListRecipesInput): Promise<readonly string[][]> {
  const pages: string[][] = [];
  for (let cursor: string | undefined; ; ) {
    const listed = await listRecipes(viewer, { ...input, ...(cursor === undefined ? {} : { cursor }) });
    if (!listed.ok) throw new Error(listed.error.code);
    pages.push(listed.value.recipes.map(({ title }) => title));
    if (listed.value.nextCursor === null) return pages;
    cursor = listed.value.nextCursor;
  }
}

describe("listing recipes", () => {
  useTestDatabase();
  let editor: TestViewer;
  const ids = new Map<string, string>();

  beforeEach(async () => {
    editor = await createViewer();
    await syncStarterFoods(
      editor.libraryId,
      starterFoods.filter(({ id }) => id === "green-onion" || id === "egg"),
    );
    for (const values of library) ids.set(values.title, (await createTestRecipe(editor, values)).recipeId);
  });

  test("shows summaries from A to Z, accents folded", async () => {
    await createTestRecipe(editor, { title: "Éclairs" });
    await createTestRecipe(editor, { title: "apple pie" });
    const listed = await listRecipes(editor, {});
    if (!listed.ok) throw new Error(listed.error.code);
    expect(listed.value.recipes.map(({ title }) => title)).toEqual([
      "apple pie",
      "Crème brûlée",
      "Éclairs",
      "Hong Shao Rou",
      "Lentil soup",
      "Tomato salad",
    ]);
    expect(listed.value).toMatchObject({ nextCursor: null, corrected: false });
    expect(listed.value.recipes[1]).toEqual({
      recipeId: ids.get("Crème brûlée"),
      slug: "creme-brulee",
      title: "Crème brûlée",
      description: null,
      image: null,
      course: "Dessert",
      cuisine: "French",
      tags: ["sweet", "French"],
      diets: ["vegetarian"],
      totalMinutes: 60,
      servingsText: null,
      baseServings: null,
      mainIngredient: null,
      status: "published",
      issueCount: 0,
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      fileName: null,
    });
  });

  test.each([
    ["a word of the title without its accents", "creme", ["Crème brûlée"]],
    ["an unfinished word", "len", ["Lentil soup"]],
    ["two words in any order", "rou hong", ["Hong Shao Rou"]],
    ["a search term", "sweet", ["Crème brûlée"]],
    ["an ingredient in another number", "tomato", ["Tomato salad"]],
    ["a food by the name that the line does not use", "green onion", ["Hong Shao Rou", "Tomato salad"]],
    ["a food by what others call it", "spring onion", ["Hong Shao Rou", "Tomato salad"]],
    ["a food in another language", "Frühlingszwiebel", ["Hong Shao Rou", "Tomato salad"]],
    ["a word of the method", "braise", ["Hong Shao Rou"]],
    ["a word in capitals", "VANILLA", ["Crème brûlée"]],
    ["a cuisine", "chinese", ["Hong Shao Rou", "Lentil soup"]],
    ["words that are nowhere together", "lentils vanilla", []],
    ["nothing but signs", "%_'", ["Crème brûlée", "Hong Shao Rou", "Lentil soup", "Tomato salad"]],
    ["one letter, at the beginning of a title's word", "r", ["Hong Shao Rou"]],
    ["two letters", "so", ["Lentil soup"]],
  ])("finds %s", async (_what, query, expected) => {
    expect((await titles(editor, { query })).toSorted()).toEqual(expected);
  });

  test.each([
    ["brulle", "Crème brûlée"],
    ["lentl soup", "Lentil soup"],
    ["corriander", "Lentil soup"],
    ["shaoxin", "Hong Shao Rou"],
    ["brais tendr", "Hong Shao Rou"],
  ])("finds the recipe that %j is a misspelling for, and says that it corrected", async (query, title) => {
    const listed = await listRecipes(editor, { query });
    expect(listed).toMatchObject({ ok: true, value: { recipes: [{ title }] } });
    expect(listed.ok && (listed.value.corrected || query === "shaoxin")).toBe(true);
  });

  test("puts the title before other places, and what begins so before the rest", async () => {
    await createTestRecipe(editor, { title: "Soup stock", ingredients: ["1 onion"] });
    await createTestRecipe(editor, { title: "Leftovers", ingredients: ["1 bowl soup"] });
    await createTestRecipe(editor, { title: "Soup", ingredients: ["1 onion"] });
    expect(await titles(editor, { query: "soup" })).toEqual(["Soup", "Soup stock", "Lentil soup", "Leftovers"]);
    expect(await titles(editor, { query: "soup", sort: "title" })).toEqual([
      "Leftovers",
      "Lentil soup",
      "Soup",
      "Soup stock",
    ]);
  });

  test.each<[string, ListRecipesInput, readonly string[]]>([
    ["all of several tags, in any case", { tags: ["DINNER", "soup"] }, ["Lentil soup"]],
    ["one tag", { tags: ["dinner"] }, ["Hong Shao Rou", "Lentil soup", "Tomato salad"]],
    ["a tag that nothing has", { tags: ["breakfast"] }, []],
    ["time, leaving out what does not say", { maxMinutes: 60 }, ["Crème brûlée", "Lentil soup"]],
    ["course, in any case", { course: "MAIN" }, ["Hong Shao Rou", "Lentil soup"]],
    ["cuisine", { cuisine: "Chinese" }, ["Hong Shao Rou", "Lentil soup"]],
    ["diet, with stricter ones", { diet: "vegetarian" }, ["Crème brûlée", "Lentil soup"]],
    ["diet, however it is written", { diet: "Gluten free" }, ["Lentil soup"]],
    ["a food by its id", { ingredient: "green-onion" }, ["Hong Shao Rou", "Tomato salad"]],
    ["an ingredient by words", { ingredient: "pork bel" }, ["Hong Shao Rou"]],
    ["words of an ingredient that stand in the method only", { ingredient: "water" }, []],
    ["everything at once", { query: "simmer", tags: ["dinner"], cuisine: "chinese", maxMinutes: 45 }, ["Lentil soup"]],
  ])("filters by %s", async (_what, filter, expected) => {
    expect(await titles(editor, filter)).toEqual(expected);
  });

  test("filters by what is wrong with the text", async () => {
    await createTestRecipe(editor, { title: "Riddle", servings: "many" });
    expect(await titles(editor, { status: "all", hasIssues: true })).toEqual(["Riddle"]);
  });

  test.each<ListRecipesInput>([
    { sort: "title" },
    { sort: "updated" },
    { sort: "minutes" },
    { sort: "relevance", query: "tasty" },
    { sort: "relevance", query: "tastie" },
    { sort: "title", tags: ["tasty"] },
  ])("gives every recipe once over the pages of $sort $query $tags", async (input) => {
    for (let number = 0; number < 20; number += 1) {
      const time = number % 3 === 0 ? {} : { totalTime: `${(number % 4) * 10 + 5} min` };
      await createTestRecipe(editor, { title: `Bread ${number % 5}`, tags: ["tasty"], ...time });
    }
    const whole = await titles(editor, { ...input, limit: 100 });
    const pages = await allPages(editor, { ...input, limit: 7 });
    expect(pages.flat()).toEqual(whole);
    expect(pages.slice(0, -1).every((page) => page.length === 7)).toBe(true);
    expect(whole.length).toBe(input.query === undefined && input.tags === undefined ? 24 : 20);
  });

  test("puts recipes without a time last", async () => {
    expect(await titles(editor, { sort: "minutes" })).toEqual([
      "Lentil soup",
      "Crème brûlée",
      "Hong Shao Rou",
      "Tomato salad",
    ]);
  });

  test("refuses a cursor that is not of this list", async () => {
    const first = await listRecipes(editor, { sort: "title", limit: 1 });
    const cursor = first.ok ? (first.value.nextCursor ?? "") : "";
    expect(await listRecipes(editor, { sort: "minutes", cursor })).toEqual({
      ok: false,
      error: { code: "cursor_invalid" },
    });
    expect(await listRecipes(editor, { cursor: "nonsense" })).toEqual({ ok: false, error: { code: "cursor_invalid" } });
  });

  test("shows editors drafts, newer drafts and the trash, each apart", async () => {
    await createTestRecipe(editor, { title: "Idea", draft: true });
    await trashRecipe(editor, ids.get("Tomato salad") ?? "");
    const splices = [{ start: 4, end: 4, text: "notes: better\n" }];
    await saveRecipe(editor, { recipeId: ids.get("Lentil soup") ?? "", baseRevision: 1, splices, publish: false });
    expect(await titles(editor, { status: "draft" })).toEqual(["Idea"]);
    expect(await titles(editor, { status: "changed" })).toEqual(["Lentil soup"]);
    expect(await titles(editor, { status: "trash" })).toEqual(["Tomato salad"]);
    expect(await titles(editor, { status: "all" })).toEqual(["Crème brûlée", "Hong Shao Rou", "Idea", "Lentil soup"]);
    expect(await titles(editor, {})).toEqual(["Crème brûlée", "Hong Shao Rou", "Lentil soup"]);
    expect((await titles(editor, { status: "all", sort: "updated" }))[0]).toBe("Lentil soup");
    const asReader = await listRecipes(editor, { query: "lentil" });
    expect(asReader).toMatchObject({ value: { recipes: [{ status: "published" }] } });
    const asEditor = await listRecipes(editor, { query: "lentil", status: "all" });
    expect(asEditor).toMatchObject({ value: { recipes: [{ status: "changed" }] } });
  });

  test("counts what can be filtered by, of published recipes only", async () => {
    await createTestRecipe(editor, { title: "Idea", draft: true, tags: ["secret"], cuisine: "Martian" });
    const facets = await getRecipeFacets(editor);
    if (!facets.ok) throw new Error(facets.error.code);
    expect(facets.value.tags[0]).toEqual({ value: "dinner", count: 3 });
    expect(facets.value.tags.map(({ value }) => value)).not.toContain("secret");
    expect(facets.value.cuisines).toEqual([
      { value: expect.stringMatching(/^chinese$/i), count: 2 },
      { value: "French", count: 1 },
    ]);
    expect(facets.value.diets).toContainEqual({ value: "gluten_free", count: 1 });
    expect(facets.value.foods).toContainEqual({ value: "green-onion", name: "green onion", count: 2 });
  });

  test("counts anew after every change that readers see", async () => {
    const countOf = async (tag: string) => {
      const facets = await getRecipeFacets(editor);
      return facets.ok ? facets.value.tags.find(({ value }) => value === tag)?.count : undefined;
    };
    const pie = await createTestRecipe(editor, { title: "Pie", tags: ["dinner"] });
    expect(await countOf("dinner")).toBe(4);
    await trashRecipe(editor, pie.recipeId);
    expect(await countOf("dinner")).toBe(3);
    // One goes and one of the same age comes: the number of recipes and revisions stays.
    await trashRecipe(editor, ids.get("Hong Shao Rou") ?? "");
    await restoreRecipe(editor, pie.recipeId);
    expect(await countOf("pork")).toBeUndefined();
    const splices = [{ start: 4, end: 4, text: "tags: [brunch]\n" }];
    await saveRecipe(editor, { recipeId: pie.recipeId, baseRevision: 1, splices, publish: false });
    expect(await countOf("brunch")).toBeUndefined();
    await saveRecipe(editor, { recipeId: pie.recipeId, baseRevision: 2, splices: [], publish: true });
    expect(await countOf("brunch")).toBe(1);
  });

  test("counts anew when recipes were read anew", async () => {
    const dietsOf = async () => {
      const facets = await getRecipeFacets(editor);
      return facets.ok ? facets.value.diets.map(({ value }) => value) : [];
    };
    const { libraryId } = editor;
    await database().recipe.updateMany({ where: { libraryId }, data: { readerVersion: "", diets: [] } });
    expect(await dietsOf()).toEqual([]);
    await readRecipesAnew(libraryId);
    expect(await dietsOf()).toContain("vegan");
  });

  test("gives recipes by their ids in the order asked for, and leaves out what is not published", async () => {
    const draft = await createTestRecipe(editor, { draft: true });
    const wanted = ["Tomato salad", "Crème brûlée"].map((title) => ids.get(title) ?? "");
    const cards = await getRecipeCardsByIds(editor, [wanted[0] ?? "", draft.recipeId, "nonsense", wanted[1] ?? ""]);
    expect(cards.ok && cards.value.map(({ title }) => title)).toEqual(["Tomato salad", "Crème brûlée"]);
  });

  describe("by those who may", () => {
    test("shows readers what is published and nothing else", async () => {
      const reader = await createViewer({ libraryId: editor.libraryId, libraryRole: "viewer" });
      expect(await titles(reader, {})).toHaveLength(4);
      for (const status of ["draft", "changed", "trash", "all"] as const) {
        expect(await listRecipes(reader, { status })).toEqual({ ok: false, error: { code: "forbidden" } });
      }
      expect(await getRecipeBySlug(reader, "hong-shao-rou")).toMatchObject({ ok: true, value: { canEdit: false } });
      expect(await getRecipeCardsByIds(reader, [...ids.values()])).toMatchObject({ ok: true });
      expect(await getRecipeFacets(reader)).toMatchObject({ ok: true });
    });

    test("shows visitors and people without a role nothing while the library is private", async () => {
      const guest = await createViewer({ libraryId: editor.libraryId, libraryRole: null });
      for (const [viewer, code] of [
        [visitor, "signed_out"],
        [guest, "forbidden"],
      ] as const) {
        const refused = { ok: false, error: { code } };
        expect(await listRecipes(viewer, {})).toEqual(refused);
        expect(await listRecipes(viewer, { status: "all" })).toEqual(refused);
        expect(await getRecipeFacets(viewer)).toEqual(refused);
        expect(await getRecipeCardsByIds(viewer, [...ids.values()])).toEqual(refused);
        expect(await getRecipeBySlug(viewer, "hong-shao-rou")).toEqual(refused);
        expect(await getRecipeBySlug(viewer, "no-such-recipe")).toEqual(refused);
      }
    });

    test("shows them what is published once it is public", async () => {
      await database().library.update({ where: { id: editor.libraryId }, data: { isPublic: true } });
      await createTestRecipe(editor, { title: "Idea", draft: true });
      const guest = await createViewer({ libraryId: editor.libraryId, libraryRole: null });
      for (const viewer of [visitor, guest]) {
        const listed = await listRecipes(viewer, {});
        expect(listed.ok && listed.value.recipes).toHaveLength(4);
        expect((await listRecipes(viewer, { status: "all" })).ok).toBe(false);
        expect(await getRecipeBySlug(viewer, "hong-shao-rou")).toMatchObject({ ok: true, value: { canEdit: false } });
        expect(await getRecipeBySlug(viewer, "idea")).toEqual({ ok: false, error: { code: "not_found" } });
      }
    });

    test("shows nobody recipes of another library", async () => {
      const otherId = await createOtherLibrary();
      const other = { ...editor, libraryId: otherId };
      expect(await titles(other, {})).toEqual([]);
      expect(await getRecipeBySlug(other, "hong-shao-rou")).toEqual({ ok: false, error: { code: "not_found" } });
      expect(await getRecipeCardsByIds(other, [...ids.values()])).toEqual({ ok: true, value: [] });
      expect(await getRecipeFacets(other)).toMatchObject({ ok: true, value: { tags: [], foods: [] } });
    });
  });
});

describe("a library without recipes", () => {
  useTestDatabase();

  test("answers every list with nothing", async () => {
    const viewer = await createViewer({ libraryId: await createLibrary() });
    expect(await listRecipes(viewer, { query: "anything" })).toEqual({
      ok: true,
      value: { recipes: [], nextCursor: null, corrected: false },
    });
    expect(await getRecipeFacets(viewer)).toMatchObject({ ok: true, value: { tags: [], foods: [] } });
  });
});

describe("what no text can hold", () => {
  useTestDatabase();

  test("is no recipe's address, and no condition of a list", async () => {
    const viewer = await createViewer();
    expect(await getRecipeBySlug(viewer, "a\0b")).toEqual({ ok: false, error: { code: "not_found" } });
    expect(listRecipesInputSchema.safeParse({ tags: ["a\0b"] }).success).toBe(false);
    expect(listRecipesInputSchema.safeParse({ ingredient: "\ud83d" }).success).toBe(false);
    expect(await listRecipes(viewer, { ingredient: "100% \\ _ 'egg' -- ;", course: "'", tags: ["%"] })).toMatchObject({
      ok: true,
    });
  });
});
