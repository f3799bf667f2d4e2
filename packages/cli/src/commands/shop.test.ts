import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shopOutputSchema } from "../output-schemas.ts";
import { run } from "../testing/run.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const recipes = new URL("../../../../recipes/", import.meta.url);

test("the list of Hong Shao Rou is the golden one", async () => {
  const file = new URL("hong-shao-rou.md", recipes).pathname;
  const result = await run(["shop", file, "--json"]);
  expect(result.code).toBe(0);
  const golden = await readFile(new URL("../fixtures/hong-shao-rou.shop.json", import.meta.url), "utf8");
  expect(result.out.replaceAll(file, "hong-shao-rou.md")).toBe(golden);
});

test("green onions and ginger that stand twice are added, soy sauces stay apart, the liquid is not bought", async () => {
  const result = await run(["shop", new URL("hong-shao-rou.md", recipes).pathname, "--json"]);
  const list = shopOutputSchema.parse(JSON.parse(result.out));
  const measures = Object.fromEntries(list.items.map((item) => [item.food, item.measures]));
  expect(measures["green onion"]).toEqual([{ amount: "5", unit: null }]);
  expect(measures.ginger).toEqual([{ amount: "3/2", unit: "in" }]);
  expect(measures["pork belly"]).toEqual([{ amount: "3/2..2", unit: "lb" }]);
  expect(measures["Shaoxing wine"]).toEqual([{ amount: "1/3", unit: "cup" }]);
  expect(list.items.filter((item) => item.food.includes("soy sauce"))).toHaveLength(2);
  expect(list.leftOut).toEqual([
    expect.objectContaining({ text: "2 cups reserved blanching liquid", reason: "made_on_the_way" }),
  ]);
});

test("scales by servings, and by a factor where servings are unknown", async () => {
  const folder = await temporaryFolder({
    "four.md": "---\ntitle: Four\nservings: 4\ningredients:\n  - 200 g rice\n---\n\n1. Boil.\n",
    "none.md": "---\ntitle: None\ningredients:\n  - 1 cup rice\n---\n\n1. Boil.\n",
  });
  const six = JSON.parse((await run(["shop", `${join(folder, "four.md")}@6`, "--json"])).out);
  expect(six.items[0].measures).toEqual([{ amount: "300", unit: "g" }]);
  const half = JSON.parse((await run(["shop", `${join(folder, "none.md")}@x1/2`, "--json"])).out);
  expect(half.items[0].measures).toEqual([{ amount: "1/2", unit: "cup" }]);
  const unknown = await run(["shop", `${join(folder, "none.md")}@4`]);
  expect(unknown.code).toBe(2);
  expect(unknown.note).toContain("@x2");
  for (const wrong of ["@0", "@four", "@x0", "@1/0", "@-2"]) {
    expect((await run(["shop", `${join(folder, "four.md")}${wrong}`])).code, wrong).toBe(2);
  }
});

test("names a file that is not there", async () => {
  const result = await run(["shop", "/nowhere/soup.md"]);
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.note).toContain("/nowhere/soup.md");
});

test("buys what a recipe in the same folder needs, scaled once, and ends in a circle", async () => {
  const folder = await temporaryFolder({
    "pasta.md":
      "---\ntitle: Pasta\ningredients:\n  - ½ cup Green Sauce (see recipe)\n  - 200 g pasta\n---\n\n1. Boil.\n",
    "green-sauce.md":
      "---\ntitle: Green sauce\nservings: 1 cup\ningredients:\n  - 40 g basil\n  - 1 batch Pasta (see recipe)\n---\n\n1. Blend.\n",
  });
  const list = JSON.parse((await run(["shop", `${join(folder, "pasta.md")}@x2`, "--json"])).out);
  const measures = Object.fromEntries(
    list.items.map((item: { food: string; measures: unknown }) => [item.food, item.measures]),
  );
  expect(measures).toEqual({ basil: [{ amount: "40", unit: "g" }], pasta: [{ amount: "400", unit: "g" }] });
  expect(list.leftOut.map((line: { reason: string }) => line.reason).sort()).toEqual([
    "recipe_reference_resolved",
    "recipe_reference_unresolved",
  ]);
});
