import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { applySplices } from "./apply-splices.ts";
import { decodeRecipe, encodeRecipe } from "./decode-recipe.ts";
import { editRecipe } from "./edit-recipe.ts";
import goldenIssues from "./fixtures/corpus-issues.json" with { type: "json" };
import { parseRecipe } from "./parse-recipe.ts";
import type { RecipeEdit } from "./recipe-edit.ts";

const shared = env.LARDER_SHARED;
const corpus = `${shared}/corpus`;

describe.skipIf(shared === undefined)("real recipe files (needs LARDER_SHARED)", () => {
  const paths = shared === undefined ? [] : listFiles(corpus);

  it("finds them", () => {
    expect(paths.length).toBeGreaterThan(600);
  });

  it("gives back the same bytes", () => {
    for (const path of paths) {
      const bytes = readFileSync(path);
      const decoded = decodeRecipe(bytes);
      expect(decoded.readOnly, path).toBe(false);
      expect(Buffer.compare(encodeRecipe(decoded.text), bytes), path).toBe(0);
    }
  });

  it("gives the known issues, and no others", () => {
    const found = paths.flatMap((path) => {
      const { issues } = parseRecipe(readFileSync(path), { path });
      if (issues.length === 0) return [];
      return [[relative(corpus, path), issues.map((issue) => `${issue.line} ${issue.code}`)] as const];
    });
    expect(Object.fromEntries(found)).toEqual(goldenIssues);
  });

  it("gives every ingredient and step a place at which its text stands", () => {
    for (const path of paths) {
      const { text, recipe } = parseRecipe(readFileSync(path));
      const flatten = (source: string): string => source.replace(/\s+/g, " ");
      for (const { line, range } of recipe.ingredients) {
        expect(flatten(text.slice(range.start, range.end)), path).toBe(flatten(line.text));
      }
      for (const step of recipe.steps) {
        const [firstLine = ""] = step.text.split("\n");
        expect(text.slice(step.range.start, step.range.end).startsWith(firstLine), path).toBe(true);
      }
    }
  });

  it("restores the bytes after each edit and its inverse", () => {
    let edited = 0;
    for (const path of paths) {
      const bytes = readFileSync(path);
      const text = decodeRecipe(bytes).text;
      for (const edit of editsFor(text)) {
        const result = editRecipe(text, edit);
        const place = `${path} ${JSON.stringify(edit)}`;
        expect(result.ok, `${place} ${JSON.stringify(result)}`).toBe(true);
        if (!result.ok) continue;
        const after = applySplices(text, result.value);
        expect(after.text, place).not.toBe(text);
        const restored = encodeRecipe(applySplices(after.text, after.inverse).text);
        if (Buffer.compare(restored, bytes) !== 0) expect.fail(place);
        edited += 1;
      }
    }
    expect(edited).toBeGreaterThan(8_000);
  }, 120_000);
});

describe.skipIf(shared === undefined)("the user's own recipe (needs LARDER_SHARED)", () => {
  it("has twelve ingredients and ten steps, each at its place", () => {
    const { text, recipe, issues } = parseRecipe(readFileSync(`${shared}/seed/hong-shao-rou.md`));
    expect(issues).toEqual([]);
    expect(recipe.title).toBe("Hong Shao Rou");
    expect(recipe.ingredients.map((ingredient) => ingredient.fileLine)).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ]);
    for (const { line, range } of recipe.ingredients) expect(text.slice(range.start, range.end)).toBe(line.text);
    expect(recipe.steps.map((step) => step.fileLine)).toEqual([27, 28, 29, 30, 31, 32, 33, 34, 35, 36]);
    for (const step of recipe.steps) expect(text.slice(step.range.start, step.range.end)).toBe(step.text);
    expect(recipe.tags).toEqual(["chinese", "sichuan", "pork", "dinner", "braised"]);
  });
});

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md") && !/^(?:README|LICENSES)\.md$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted();
}

/** Each kind of edit that this file allows: all of them must succeed. */
function editsFor(text: string): readonly RecipeEdit[] {
  const { recipe, fieldsEditable } = parseRecipe(text);
  expect(fieldsEditable).toBe(true);
  const count = recipe.ingredients.length;
  const hasField = (key: string): boolean => new RegExp(`^${key}:`, "m").test(text.slice(0, recipe.bodyRange.start));
  const hasDashes = /^ingredients:\s*\n(?: *- .*\n){2}/m.test(
    text.slice(0, recipe.bodyRange.start).replaceAll("\r\n", "\n"),
  );
  return [
    { op: "set_field", key: "title", value: 'Another: "title"' },
    { op: "set_field", key: "mine", value: "a new field" },
    { op: "set_field", key: "searchterms", value: ["soup", "it's: good"] },
    { op: "replace_body", value: `${recipe.body}\nOne more line.\n` },
    { op: "add_ingredient", value: '2" ginger: sliced #1' },
    ...(hasField("title")
      ? ([
          { op: "remove_field", key: "title" },
          { op: "rename_field", key: "title", newKey: "name" },
        ] as const)
      : []),
    ...Array.from({ length: count }, (_, index) => ({ op: "remove_ingredient", number: index + 1 }) as const),
    ...(count > 0 ? ([{ op: "replace_ingredient", number: count, value: "1 tsp zest" }] as const) : []),
    ...(hasDashes
      ? ([
          { op: "insert_item", key: "ingredients", itemIndex: 1, value: "1 egg" },
          { op: "replace_item", key: "ingredients", itemIndex: 0, value: "2 eggs" },
          { op: "remove_item", key: "ingredients", itemIndex: 0 },
          { op: "move_item", key: "ingredients", itemIndex: 0, toIndex: 1 },
        ] as const)
      : []),
  ];
}
