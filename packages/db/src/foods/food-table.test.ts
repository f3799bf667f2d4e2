import { beforeEach, describe, expect, test } from "vitest";
import { database, databasePool } from "../client.ts";
import { countStatements } from "../testing/count-statements.ts";
import { createLibrary } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { getFoodTable } from "./food-table.ts";
import { syncStarterFoods } from "./sync-starter-foods.ts";

const onion = { name: "onion", plural: "onions", aisle: "vegetables" };

describe("the food table of a library", () => {
  let libraryId = "";
  const where = () => ({ libraryId_id: { libraryId, id: "onion" } });

  useTestDatabase();
  beforeEach(async () => {
    libraryId = await createLibrary();
    await database().food.create({ data: { ...onion, libraryId, id: "onion" } });
  });

  test("is kept while nothing changes, at the price of one small read", async () => {
    await syncStarterFoods(libraryId);
    const table = await getFoodTable(database(), libraryId);
    expect(await countStatements(() => getFoodTable(database(), libraryId))).toBe(1);
    expect(await getFoodTable(database(), libraryId)).toBe(table);
    const other = await database().library.create({ data: { name: "Another library" } });
    await database().food.create({ data: { ...onion, libraryId: other.id, id: "onion" } });
    expect(await getFoodTable(database(), libraryId)).toBe(table);
  });

  const changes: readonly (readonly [words: string, change: () => Promise<unknown>])[] = [
    ["a new food", () => database().food.create({ data: { ...onion, libraryId, id: "shallot", name: "shallot" } })],
    ["a changed food", () => database().food.update({ where: where(), data: { aisle: "cellar" } })],
    ["a food that is gone", () => database().food.delete({ where: where() })],
    ["a new name", () => database().foodAlias.create({ data: { libraryId, foodId: "onion", lang: "en", alias: "x" } })],
    [
      // As another program may write, without a thought for the time of a change.
      "a change behind our back",
      () => databasePool().query("UPDATE foods SET liquid = true WHERE library_id = $1", [libraryId]),
    ],
  ];
  test.each(changes)("is read anew after %s", async (_words, change) => {
    const table = await getFoodTable(database(), libraryId);
    await change();
    expect(await getFoodTable(database(), libraryId)).not.toBe(table);
  });

  test("is read anew after a name was changed and after it was taken away", async () => {
    const data = { libraryId, foodId: "onion", lang: "en", alias: "bulb" };
    await database().foodAlias.create({ data });
    expect((await getFoodTable(database(), libraryId)).get("onion")?.aliases).toEqual(["bulb"]);
    await database().foodAlias.updateMany({ where: data, data: { alias: "allium" } });
    expect((await getFoodTable(database(), libraryId)).get("onion")?.aliases).toEqual(["allium"]);
    await database().foodAlias.deleteMany({ where: { libraryId } });
    expect((await getFoodTable(database(), libraryId)).get("onion")?.aliases).toEqual([]);
  });

  test("shows the change that ended last, whichever began first", async () => {
    const other = await databasePool().connect();
    try {
      await other.query("BEGIN");
      await other.query("UPDATE foods SET aisle = 'late' WHERE library_id = $1", [libraryId]);
      // Readers see nothing of it yet, and keep what they see.
      expect((await getFoodTable(database(), libraryId)).get("onion")?.aisle).toBe("vegetables");
      await other.query("COMMIT");
      expect((await getFoodTable(database(), libraryId)).get("onion")?.aisle).toBe("late");

      await other.query("BEGIN");
      await other.query("UPDATE foods SET aisle = 'never' WHERE library_id = $1", [libraryId]);
      await other.query("ROLLBACK");
      expect((await getFoodTable(database(), libraryId)).get("onion")?.aisle).toBe("late");
    } finally {
      other.release();
    }
  });

  test("goes with its library", async () => {
    await database().instance.deleteMany();
    await database().library.delete({ where: { id: libraryId } });
    expect(await database().foodTableVersion.count({ where: { libraryId } })).toBe(0);
  });
});
