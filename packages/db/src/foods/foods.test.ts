import type { Food } from "@larder/core";
import { starterFoods } from "@larder/core";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { addMeal } from "../plan/add-meal.ts";
import { readRecipesAnew } from "../recipes/read-recipes-anew.ts";
import { applyListOperation } from "../shopping/apply-list-operation.ts";
import { getShoppingList } from "../shopping/get-shopping-list.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createLibrary, createOtherLibrary, createViewer } from "../testing/factories.ts";
import { createFoodFields } from "../testing/food-factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { addFoodName } from "./add-food-name.ts";
import { createFood } from "./create-food.ts";
import type { FoodFields } from "./food-fields.ts";
import { getFoodTable } from "./food-table.ts";
import type { FoodForEditing } from "./food-view.ts";
import { getFood } from "./get-food.ts";
import { listFoods } from "./list-foods.ts";
import { listUnknownFoods } from "./list-unknown-foods.ts";
import { mergeFoods, unmergeFood } from "./merge-foods.ts";
import { resetFood } from "./reset-food.ts";
import { suggestFoods } from "./suggest-foods.ts";
import { syncStarterFoods } from "./sync-starter-foods.ts";
import { updateFood } from "./update-food.ts";

function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function open(editor: TestViewer, foodId: string): Promise<FoodForEditing> {
  return unwrap(await getFood(editor, foodId));
}

async function change(editor: TestViewer, foodId: string, values: Partial<FoodFields>): Promise<void> {
  const { fields, changedAt } = await open(editor, foodId);
  unwrap(await updateFood(editor, { foodId, changedAt, fields: { ...fields, ...values } }));
}

/** Few of them, so that each test begins soon: some that the tests name, and a shelf of others. */
const ids = new Set([
  "egg",
  "egg-noodle",
  "green-onion",
  "creme-fraiche",
  "garlic",
  "zucchini",
  "spinach",
  "chive",
  "beef",
]);
const foods: Food[] = starterFoods.filter(({ id, aisle }) => ids.has(id) || aisle === "spices" || aisle === "oils");
for (const { parent } of foods) {
  const wider = starterFoods.find(({ id }) => id === parent);
  if (wider !== undefined && !foods.includes(wider)) foods.push(wider);
}

async function meaning(editor: TestViewer, name: string, lang = "en"): Promise<string | null> {
  const match = (await getFoodTable(database(), editor.libraryId)).find(name, lang);
  return match.kind === "known" ? match.food.id : null;
}

/** Titles of the recipes that wait to be read anew. */
async function listStale(): Promise<readonly string[]> {
  const stale = await database().recipe.findMany({ where: { readerVersion: "" }, orderBy: { title: "asc" } });
  return stale.map(({ title }) => title);
}

describe("the foods of a library", () => {
  useTestDatabase();
  let editor: TestViewer;
  beforeEach(async () => {
    editor = await createViewer({ libraryId: await createLibrary(), libraryRole: "editor" });
    await syncStarterFoods(editor.libraryId, foods);
  });

  describe("table", () => {
    test("is searched by names and aliases in any language, whatever case and accents; exact names come first", async () => {
      const find = async (query: string) =>
        unwrap(await listFoods(editor, { query })).foods.map(({ foodId }) => foodId);
      expect((await find("EGG"))[0]).toBe("egg");
      expect(await find("scallion")).toContain("green-onion");
      expect(await find("creme fraiche")).toContain("creme-fraiche");
      expect(await find("CRÈME FRAÎCHE")).toContain("creme-fraiche");
      expect(await find("knoblauch")).toContain("garlic");
      expect(await find("100% _no' food\0")).toEqual([]);
    });

    test("is filtered by aisle and by whose a food is, and counts the recipes that buy it", async () => {
      await createTestRecipe(editor, { title: "Soup", ingredients: ["2 eggs", "1 egg, beaten", "1 Gari"] });
      const trashed = await createTestRecipe(editor, { title: "Old", ingredients: ["3 eggs"] });
      await database().recipe.update({ where: { id: trashed.recipeId }, data: { trashedAt: new Date() } });
      unwrap(await createFood(editor, createFoodFields("gari", { aisle: "sauces" })));
      await change(editor, "egg", { aisle: "other" });
      const own = unwrap(await listFoods(editor, { state: "own" }));
      expect(own.foods.map(({ name, state }) => [name, state])).toEqual([["gari", "own"]]);
      const corrected = unwrap(await listFoods(editor, { state: "corrected" }));
      expect(corrected.foods).toMatchObject([{ foodId: "egg", aisle: "other", state: "corrected", recipeCount: 1 }]);
      const spices = unwrap(await listFoods(editor, { aisle: "spices" })).foods;
      expect(new Set(spices.map(({ aisle }) => aisle))).toEqual(new Set(["spices"]));
    });

    test("comes in pages that miss nothing and repeat nothing", async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = unwrap(await listFoods(editor, cursor === undefined ? {} : { cursor }));
        seen.push(...page.foods.map(({ foodId }) => foodId));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen.length).toBeGreaterThan(100);
      expect(seen.toSorted()).toEqual(foods.map(({ id }) => id).toSorted());
      expect(await listFoods(editor, { cursor: "bm8" })).toEqual({ ok: false, error: { code: "cursor_invalid" } });
    });

    test("shows nothing of another library", async () => {
      const other = await createViewer({ libraryId: await createOtherLibrary(), libraryRole: "owner" });
      expect(unwrap(await listFoods(other, {})).foods).toEqual([]);
      expect(await getFood(other, "egg")).toEqual({ ok: false, error: { code: "not_found" } });
    });
  });

  describe("own food", () => {
    test("is known by all its names from then on, and recipes that use one of them follow", async () => {
      await createTestRecipe(editor, { title: "Sushi", ingredients: ["2 tbsp gari"] });
      await createTestRecipe(editor, { title: "Toast", ingredients: ["2 eggs"] });
      const fields = createFoodFields("gari", { aliases: ["sushi ginger"], german: ["Sushi-Ingwer"], aisle: "sauces" });
      const { foodId } = unwrap(await createFood(editor, fields));
      expect(foodId).toBe("gari");
      expect(await meaning(editor, "sushi ginger")).toBe("gari");
      expect(await meaning(editor, "Sushi-Ingwer", "de")).toBe("gari");
      expect(await listStale()).toEqual(["Sushi"]);
      await readRecipesAnew(editor.libraryId);
      expect((await open(editor, "gari")).recipes.map(({ title }) => title)).toEqual(["Sushi"]);
      expect(await database().auditEvent.findFirst({ where: { action: "food.created" } })).toMatchObject({
        actorId: editor.userId,
        targetId: "gari",
      });
    });

    test("has an id of its own where the name is taken only as an id, and is refused where the name is", async () => {
      await change(editor, "egg", { name: "hen's egg" });
      expect(unwrap(await createFood(editor, createFoodFields("Egg"))).foodId).toBe("egg-2");
      expect(await createFood(editor, createFoodFields("ÉGG"))).toMatchObject({
        ok: false,
        error: { code: "name_taken", food: { foodId: "egg-2" } },
      });
      expect(unwrap(await createFood(editor, createFoodFields("味噌"))).foodId).toBe("food");
    });

    test("is not touched by a start, also when the product brings one of that id", async () => {
      unwrap(await createFood(editor, createFoodFields("gari", { aisle: "sauces" })));
      const [template] = foods;
      if (template === undefined) throw new Error("There are starter foods");
      await syncStarterFoods(editor.libraryId, [{ ...template, id: "gari", name: "something else" }]);
      expect((await open(editor, "gari")).fields.name).toBe("gari");
    });

    test.each([
      ["no name", { name: " " }, "name"],
      ["a line break in a name", { name: "a\nb" }, "name"],
      ["NUL in an alias", { aliases: ["a\0"] }, "aliases"],
      ["an aisle that no shop has", { aisle: "attic" }, "aisle"],
      ["a category that there is not", { category: "stone" as never }, "category"],
      ["a density without a source", { density: { value: 1, source: "" } }, "density"],
      ["a density of nothing", { density: { value: 0, source: "own measure" } }, "density"],
      [
        "a weight by a unit that is no count",
        { pieceWeights: [{ unit: "cup", value: 1, source: "x" }] },
        "pieceWeights",
      ],
      [
        "two weights of one unit",
        {
          pieceWeights: [
            { unit: "", value: 1, source: "x" },
            { unit: "", value: 2, source: "x" },
          ],
        },
        "pieceWeights",
      ],
      ["half a day", { keepsDays: { value: 0.5, source: "x" } }, "keepsDays"],
    ] satisfies [string, Partial<FoodFields>, string][])("is refused with %s", async (_what, values, field) => {
      const refused = await createFood(editor, createFoodFields("gari", values));
      expect(refused).toMatchObject({ ok: false, error: { code: "input_invalid" } });
      if (!refused.ok && refused.error.code === "input_invalid")
        expect(Object.keys(refused.error.problems)).toEqual([field]);
    });
  });

  describe("correction of a starter food", () => {
    test("stays through a start, while the fields that nobody corrected follow the product", async () => {
      await change(editor, "egg", { aisle: "other", aliases: ["oeuf frais"] });
      const egg = starterFoods.find(({ id }) => id === "egg");
      if (egg === undefined) throw new Error("There are eggs");
      const newer = { ...egg, aisle: "frozen", plural: "eggses", aliases: ["ovum"], names: { de: ["Ei"] } };
      expect(await syncStarterFoods(editor.libraryId, [newer])).toBe(1);
      expect(await syncStarterFoods(editor.libraryId, [newer])).toBe(0);
      const { fields, correctedFields, state } = await open(editor, "egg");
      expect(fields).toMatchObject({
        aisle: "other",
        aliases: ["oeuf frais"],
        plural: "eggses",
        german: ["Ei"],
        french: [],
      });
      expect([state, correctedFields]).toEqual(["corrected", ["aliases", "aisle"]]);
      expect(await meaning(editor, "oeuf frais")).toBe("egg");
    });

    test("is taken back by a reset, and by writing what the product has", async () => {
      const before = await open(editor, "egg");
      await change(editor, "egg", { aisle: "other", density: { value: 1.03, source: "own measure" } });
      expect((await open(editor, "egg")).correctedFields).toEqual(["aisle", "density"]);
      await change(editor, "egg", { aisle: before.fields.aisle });
      expect((await open(editor, "egg")).correctedFields).toEqual(["density"]);
      unwrap(await resetFood(editor, "egg"));
      expect(await open(editor, "egg")).toEqual({ ...before, changedAt: expect.any(String) });
      expect(await resetFood(editor, "no-such-food")).toMatchObject({ ok: false, error: { code: "not_found" } });
    });

    test("that somebody else made meanwhile is not overwritten", async () => {
      const opened = await open(editor, "egg");
      await change(editor, "egg", { aisle: "other" });
      const late = await updateFood(editor, { foodId: "egg", changedAt: opened.changedAt, fields: opened.fields });
      expect(late).toEqual({ ok: false, error: { code: "food_outdated" } });
      expect((await open(editor, "egg")).fields.aisle).toBe("other");
    });

    test("has those recipes read anew that it touches, and no other", async () => {
      const lines = {
        Omelette: "3 eggs",
        Pasta: "200 g egg noodles",
        Misspelt: "1 zuchini",
        Roast: "1 kg beef",
        Ratatouille: "2 zucchini",
      };
      for (const [title, line] of Object.entries(lines)) await createTestRecipe(editor, { title, ingredients: [line] });
      await change(editor, "egg", { density: { value: 1.03, source: "own measure" } });
      expect(await listStale()).toEqual([]);
      await change(editor, "egg", { plural: "eggies" });
      expect(await listStale()).toEqual(["Omelette", "Pasta"]);
      await readRecipesAnew(editor.libraryId);
      await change(editor, "zucchini", { aliases: ["green squash"] });
      expect(await listStale()).toEqual(["Misspelt", "Ratatouille"]);
    });
  });

  describe("name in use that no food has", () => {
    test("is listed with its recipes, the most used first, and is one no more as a food or as an alias", async () => {
      await createTestRecipe(editor, { title: "A", ingredients: ["1 tsp Frizzlewort", "2 cups frobnicate leaves"] });
      await createTestRecipe(editor, { title: "B", ingredients: ["2 tbsp frizzlewort", "1 egg"] });
      const before = unwrap(await listUnknownFoods(editor, {}));
      expect(before.unknown.map(({ name, recipeCount, example }) => [name, recipeCount, example.text])).toEqual([
        ["frizzlewort", 2, "1 tsp Frizzlewort"],
        [expect.stringContaining("frobnicate"), 1, "2 cups frobnicate leaves"],
      ]);
      expect(before.count).toBe(2);
      expect(unwrap(await listUnknownFoods(editor, { query: "FROB" })).unknown).toHaveLength(1);
      unwrap(await createFood(editor, createFoodFields("frizzlewort", { aisle: "sauces" })));
      unwrap(await addFoodName(editor, { foodId: "spinach", name: before.unknown[1]?.name ?? "", lang: "en" }));
      await readRecipesAnew(editor.libraryId);
      expect(unwrap(await listUnknownFoods(editor, {}))).toEqual({ unknown: [], count: 0 });
    });

    test("gets suggestions: what it is ambiguous between, then what is spelled alike", async () => {
      const names = async (name: string) =>
        unwrap(await suggestFoods(editor, { name })).foods.map(({ foodId }) => foodId);
      expect(await names("zuchini")).toContain("zucchini");
      expect((await names("egg"))[0]).toBe("egg");
      expect(
        unwrap(await suggestFoods(editor, { name: "egg", except: "egg" })).foods.map(({ foodId }) => foodId),
      ).not.toContain("egg");
    });
  });

  describe("merge", () => {
    beforeEach(async () => {
      unwrap(await createFood(editor, createFoodFields("spring cebollita", { german: ["Cebollita"] })));
    });

    test("leads all names and the old id to the other food, and is taken back without a trace", async () => {
      const before = await open(editor, "green-onion");
      unwrap(await mergeFoods(editor, { foodId: "spring-cebollita", intoId: "green-onion" }));
      expect(await meaning(editor, "spring cebollita")).toBe("green-onion");
      expect(await meaning(editor, "Cebollita", "de")).toBe("green-onion");
      const table = await getFoodTable(database(), editor.libraryId);
      expect(table.get("spring-cebollita")?.id).toBe("green-onion");
      expect(await open(editor, "spring-cebollita")).toMatchObject({
        state: "merged",
        mergedInto: { foodId: "green-onion" },
      });
      expect((await open(editor, "green-onion")).mergedFrom).toEqual([
        { foodId: "spring-cebollita", name: "spring cebollita" },
      ]);
      expect(unwrap(await listFoods(editor, { state: "merged" })).foods).toHaveLength(1);
      unwrap(await unmergeFood(editor, "spring-cebollita"));
      expect(await meaning(editor, "spring cebollita")).toBe("spring-cebollita");
      expect(await open(editor, "green-onion")).toEqual({ ...before, changedAt: expect.any(String) });
    });

    test("leads what was merged before on, and kinds of the food to the other", async () => {
      unwrap(await createFood(editor, createFoodFields("cebollín")));
      await database().food.updateMany({ where: { id: "chive" }, data: { parentId: "spring-cebollita" } });
      unwrap(await mergeFoods(editor, { foodId: "cebollin", intoId: "spring-cebollita" }));
      unwrap(await mergeFoods(editor, { foodId: "spring-cebollita", intoId: "green-onion" }));
      expect((await open(editor, "cebollin")).mergedInto?.foodId).toBe("green-onion");
      expect(await database().food.count({ where: { parentId: "spring-cebollita" } })).toBe(0);
      for (const [foodId, intoId] of [
        ["green-onion", "green-onion"],
        ["spring-cebollita", "garlic"],
        ["garlic", "spring-cebollita"],
      ]) {
        expect(await mergeFoods(editor, { foodId, intoId })).toEqual({
          ok: false,
          error: { code: "merge_impossible" },
        });
      }
    });

    test("keeps what was ticked and chosen for the old id", async () => {
      const cook = await createViewer({ libraryId: editor.libraryId });
      const { recipeId } = await createTestRecipe(editor, {
        title: "Dip",
        servings: 2,
        ingredients: ["3 spring cebollita"],
      });
      await addMeal(cook, { day: "2026-11-23", slot: "dinner", recipeId });
      const read = async () => unwrap(await getShoppingList(cook, { firstDay: "2026-11-23" }));
      const { listId, items } = await read();
      const item = items.find(({ key }) => key === "spring-cebollita");
      if (item === undefined) throw new Error("It is on the list");
      const tick = {
        kind: "tick",
        itemKey: item.key,
        measures: item.measures.map(({ amount, unit }) => ({ amount, unit })),
        boughtToTaste: false,
        name: "x",
      } as const;
      unwrap(await applyListOperation(cook, { listId, clientId: "phone", operationId: "1", operation: tick }));
      const choice = { kind: "aisle", foodKey: item.key, aisle: "cellar" } as const;
      unwrap(
        await applyListOperation(cook, {
          listId,
          clientId: "phone",
          operationId: "2",
          operation: { kind: "set_choice", choice },
        }),
      );
      unwrap(await mergeFoods(editor, { foodId: "spring-cebollita", intoId: "green-onion" }));
      const after = await read();
      expect(after.items.map(({ key, aisle, state }) => ({ key, aisle, state }))).toEqual([
        { key: "green-onion", aisle: "cellar", state: "bought" },
      ]);
    });
  });
});
