import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { computeReaderVersion } from "../../scripts/reader-version.ts";
import { readerVersion } from "../generated/reader-version.ts";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));

describe("the fingerprint of the reader", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "larder-reader-"));
    for (const name of ["packages/core/src", "packages/core/package.json", "packages/db/src/recipes"]) {
      await cp(path.join(repository, name), path.join(root, name), { recursive: true });
    }
    for (const name of ["zod", "yaml", "gray-matter", "fraction.js"]) await writeLibrary(name, "1.0.0");
  });
  afterEach(() => rm(root, { recursive: true }));

  async function writeLibrary(name: string, version: string): Promise<void> {
    const folder = path.join(root, "packages/core/node_modules", name);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, "package.json"), JSON.stringify({ version }));
  }

  test("in the code is that of the sources", () => {
    expect(readerVersion).toBe(computeReaderVersion());
    expect(readerVersion).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    "packages/core/src/ingredient/parse-ingredient-line.ts",
    "packages/core/src/foods/data/produce.ts",
    "packages/core/src/a-new-file.ts",
    "packages/db/src/recipes/derive-recipe.ts",
  ])("changes with %s", async (name) => {
    const before = computeReaderVersion(root);
    await writeFile(path.join(root, name), "// changed");
    expect(computeReaderVersion(root)).not.toBe(before);
  });

  test("changes with a library that core reads with", async () => {
    const before = computeReaderVersion(root);
    await writeLibrary("yaml", "2.0.0");
    expect(computeReaderVersion(root)).not.toBe(before);
  });

  test.each([
    "packages/core/src/ingredient/parse-ingredient-line.test.ts",
    "packages/core/src/ingredient/fixtures/lines.ts",
    "packages/db/src/recipes/list-recipes.ts",
  ])("does not change with %s", async (name) => {
    const before = computeReaderVersion(root);
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), "// changed");
    expect(computeReaderVersion(root)).toBe(before);
  });
});
