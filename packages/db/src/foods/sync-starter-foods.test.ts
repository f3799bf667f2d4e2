import { starterFoods, starterFoodTable } from "@larder/core";
import { describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { createLibrary, createViewer } from "../testing/factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { getFoodTable } from "./food-table.ts";
import { syncStarterFoods } from "./sync-starter-foods.ts";

describe("starter foods", () => {
  useTestDatabase();

  test("are brought in once, under the ids that core gives them", async () => {
    const libraryId = await createLibrary();
    expect(await syncStarterFoods(libraryId)).toBe(starterFoods.length);
    const stored = await database().food.findMany({ where: { libraryId }, select: { id: true } });
    expect(stored.map(({ id }) => id).toSorted()).toEqual(starterFoods.map(({ id }) => id).toSorted());
    expect(await syncStarterFoods(libraryId)).toBe(0);
  });

  test("mean the same from the database as from core, by every name they have", async () => {
    const libraryId = await createLibrary();
    await syncStarterFoods(libraryId);
    const table = await getFoodTable(database(), libraryId);
    expect(table.all.length).toBe(starterFoods.length);
    const meaningOf = (found: ReturnType<typeof table.find>) =>
      found.kind === "known"
        ? found.food.id
        : found.kind === "ambiguous"
          ? found.candidates.map(({ id }) => id).sort()
          : null;
    for (const food of starterFoods) {
      expect(table.get(food.id)).toMatchObject({
        name: food.name,
        plural: food.plural,
        aisle: food.aisle,
        parent: food.parent,
        staple: food.staple,
        liquid: food.liquid,
        densityGramsPerMl: food.densityGramsPerMl,
        pieceWeightsGrams: food.pieceWeightsGrams,
        keepsDays: food.keepsDays,
        category: food.category,
        allergens: food.allergens,
        origin: food.origin,
      });
      const names: [string, string][] = [
        ...[food.name, food.plural, ...food.aliases].map((name): [string, string] => ["en", name]),
        ...Object.entries(food.names).flatMap(([lang, own]) => own.map((name): [string, string] => [lang, name])),
      ];
      for (const [lang, name] of names) {
        expect([name, meaningOf(table.find(name, lang))]).toEqual([name, meaningOf(starterFoodTable.find(name, lang))]);
      }
    }
  });

  test("leave alone what somebody edited, follow what core changed, and have all recipes read anew", async () => {
    const editor = await createViewer();
    const { libraryId } = editor;
    await syncStarterFoods(libraryId);
    const { recipeId } = await createTestRecipe(editor);
    const [edited, outdated] = starterFoods;
    if (edited === undefined || outdated === undefined) throw new Error("There are starter foods");
    await database().food.update({
      where: { libraryId_id: { libraryId, id: edited.id } },
      data: { aisle: "cellar", starter: false },
    });
    await database().food.update({ where: { libraryId_id: { libraryId, id: outdated.id } }, data: { aisle: "attic" } });
    expect(await syncStarterFoods(libraryId)).toBe(1);
    const table = await getFoodTable(database(), libraryId);
    expect(table.get(edited.id)?.aisle).toBe("cellar");
    expect(table.get(outdated.id)?.aisle).toBe(outdated.aisle);
    expect(await database().recipe.findUniqueOrThrow({ where: { id: recipeId } })).toMatchObject({ readerVersion: "" });
  });
});
