import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOutputSchema } from "../output-schemas.ts";
import { run } from "../testing/run.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

test("speaks like a compiler and fails on an error", async () => {
  const folder = await temporaryFolder({
    "bad.md": "---\ntitle: One\ntitle: Two\ningredients:\n  - 1 egg\n---\n\n1. Boil.\n",
    "good.md": "---\ntitle: Good\ningredients:\n  - 1 egg\n---\n\n1. Boil the **egg**.\n",
    "notes.txt": "not a recipe",
  });
  const result = await run(["check", folder]);
  expect(result.code).toBe(1);
  expect(result.out).toMatch(new RegExp(`^${join(folder, "bad.md")}:3:1: error yaml_duplicate_key: .+; .+\n`));
  expect(result.out).not.toContain("good.md");
  expect(result.note).toContain("2 files: 1 errors");
  const json = checkOutputSchema.parse(JSON.parse((await run(["check", folder, "--json"])).out));
  expect(json.issues[0]).toMatchObject({ line: 3, column: 1, severity: "error", code: "yaml_duplicate_key" });
});

test("the starter library has no error", async () => {
  const result = await run(["check", new URL("../../../../recipes/", import.meta.url).pathname]);
  expect(result.out.split("\n").filter((line) => line.includes(": error "))).toEqual([]);
  expect(result.code).toBe(0);
});
