import { beforeEach, describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { getRecipeBySlug } from "../recipes/get-recipe-by-slug.ts";
import { readRecipesAnew } from "../recipes/read-recipes-anew.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createViewer } from "../testing/factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { correctIngredientLine } from "./correct-ingredient-line.ts";
import { exportLineCorrections, listLineCorrections } from "./list-line-corrections.ts";
import { removeLineCorrection } from "./remove-line-correction.ts";

const text = "2 cups rice flour blend";
const spans = [
  { kind: "amount", start: 0, end: 1 },
  { kind: "unit", start: 2, end: 6 },
  { kind: "food", start: 7, end: 17 },
  { kind: "note", start: 18, end: 23 },
] as const;
const correction = { text, lang: "en", spans: [...spans] };

async function foodOf(viewer: TestViewer, slug: string): Promise<string | undefined> {
  const recipe = await getRecipeBySlug(viewer, slug);
  return recipe.ok ? recipe.value.recipe.ingredients[0]?.line.food : recipe.error.code;
}

describe("a correction of an ingredient line", () => {
  useTestDatabase();
  let editor: TestViewer;
  beforeEach(async () => {
    editor = await createViewer({ libraryRole: "editor" });
  });

  test("holds for that line in every recipe, those there are and those to come, until it is taken back", async () => {
    await createTestRecipe(editor, { title: "Bread", ingredients: [text, "1 egg"] });
    await createTestRecipe(editor, { title: "Cake", ingredients: ["2 cups  rice flour  blend"] });
    await createTestRecipe(editor, { title: "Toast", ingredients: ["3 cups rice flour blend"] });
    const before = await foodOf(editor, "bread");
    expect(before).not.toBe("rice flour");

    expect(await correctIngredientLine(editor, correction)).toEqual({ ok: true, value: null });
    const stale = await database().recipe.findMany({ where: { readerVersion: "" }, orderBy: { title: "asc" } });
    expect(stale.map(({ title }) => title)).toEqual(["Bread", "Cake"]);
    // At once, and after the worker was there.
    expect(await foodOf(editor, "bread")).toBe("rice flour");
    await readRecipesAnew(editor.libraryId);
    expect([await foodOf(editor, "bread"), await foodOf(editor, "cake")]).toEqual(["rice flour", "rice flour"]);
    expect(await foodOf(editor, "toast")).toBe(before);
    await createTestRecipe(editor, { title: "Later", ingredients: [text] });
    expect(await foodOf(editor, "later")).toBe("rice flour");

    expect(await removeLineCorrection(editor, `  ${text}`)).toEqual({ ok: true, value: null });
    expect(await foodOf(editor, "later")).toBe(before);
    expect(await removeLineCorrection(editor, text)).toEqual({ ok: false, error: { code: "not_found" } });
    const actions = await database().auditEvent.findMany({ where: { action: { startsWith: "line_correction" } } });
    expect(actions.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["line_correction.saved", editor.userId],
      ["line_correction.removed", editor.userId],
    ]);
  });

  test("is kept with who said it and when, and replaced by what is said later", async () => {
    await correctIngredientLine(editor, { ...correction, spans: [] });
    await correctIngredientLine(editor, correction);
    expect(await listLineCorrections(editor)).toEqual({
      ok: true,
      value: [{ text, lang: "en", spans, byName: editor.name, savedAt: expect.any(String) }],
    });
    expect(await exportLineCorrections()).toEqual([{ text, lang: "en", spans: "Q0-1 U2-6 N7-17 C18-23" }]);
  });

  test.each([
    ["beyond the line", [{ kind: "food", start: 7, end: 99 }]],
    [
      "over each other",
      [
        { kind: "food", start: 0, end: 9 },
        { kind: "note", start: 5, end: 12 },
      ],
    ],
  ] as const)("is refused when its spans lie %s", async (_where, wrong) => {
    const refused = await correctIngredientLine(editor, { ...correction, spans: [...wrong] });
    expect(refused).toEqual({ ok: false, error: { code: "spans_invalid" } });
    expect(await database().lineCorrection.count()).toBe(0);
  });
});
