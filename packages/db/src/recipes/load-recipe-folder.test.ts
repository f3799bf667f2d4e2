import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { maxRecipeBytes, starterFoods } from "@larder/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database } from "../client.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createLibrary, createViewer } from "../testing/factories.ts";
import { recipeText } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { getRecipeBySlug } from "./get-recipe-by-slug.ts";
import { getRecipeForEditing } from "./get-recipe-for-editing.ts";
import { loadRecipeFolder } from "./load-recipe-folder.ts";
import { saveRecipe } from "./save-recipe.ts";
import { trashRecipe } from "./trash-recipe.ts";

describe("loading the library folder", () => {
  useTestDatabase();
  let folder: string;
  let libraryId: string;
  let editor: TestViewer;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "larder-folder-"));
    libraryId = await createLibrary();
    editor = await createViewer({ libraryId });
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function write(fileName: string, content: string | Uint8Array): Promise<void> {
    await mkdir(path.dirname(path.join(folder, fileName)), { recursive: true });
    await writeFile(path.join(folder, fileName), content);
  }

  async function findRecipe(fileName: string) {
    return await database().recipe.findUniqueOrThrow({ where: { libraryId_fileName: { libraryId, fileName } } });
  }

  /** Save a recipe in the library, as an editor does. */
  async function edit(fileName: string, publish = true): Promise<void> {
    const { id: recipeId } = await findRecipe(fileName);
    const opened = await getRecipeForEditing(editor, recipeId);
    if (!opened.ok) throw new Error(opened.error.code);
    const { baseRevision, text } = opened.value;
    const splices = [{ start: text.length, end: text.length, text: "\nEdited here.\n" }];
    const saved = await saveRecipe(editor, { recipeId, baseRevision, splices, publish });
    if (!saved.ok) throw new Error(saved.error.code);
  }

  test("publishes every file with its exact bytes, and finds nothing to do the next time", async () => {
    const odd = Buffer.from("\uFEFF---\r\ntitle: Tea\r\nx:   [1,2]\n---\n\t1. Wait", "utf8");
    await write("soups/lentil.md", recipeText({ title: "Lentil soup" }));
    await write("tea.markdown", odd);
    await write("notes.txt", "not a recipe");
    const progress: number[] = [];
    const first = await loadFolder({ folder, onProgress: ({ done }) => progress.push(done) });
    expect(first.loaded.map(({ fileName, kind, revision }) => [fileName, kind, revision])).toEqual([
      ["soups/lentil.md", "new", 1],
      ["tea.markdown", "new", 1],
    ]);
    expect(progress).toEqual([0, 2]);
    const tea = await findRecipe("tea.markdown");
    const { bytes, origin, createdById } = await database().revision.findFirstOrThrow({ where: { recipeId: tea.id } });
    expect(Buffer.from(bytes).equals(odd)).toBe(true);
    expect({ origin, createdById }).toEqual({ origin: "file", createdById: null });
    expect(tea).toMatchObject({ slug: "tea", publishedRevision: 1, starter: false });

    const second = await loadFolder({ folder });
    expect(second).toMatchObject({ loaded: [], unchanged: 2, conflicts: [], refused: [], missing: [], renamed: [] });
    expect(await database().revision.count()).toBe(2);
  });

  test("lists a file that it does not understand, with its issues and the file's name as title", async () => {
    await write("half-done-pie.md", "---\ningredients:\n  - 1 [\n");
    await write("binary.md", Buffer.from([0xff, 0x00, 0xfe, 0x41]));
    await write("empty.md", "");
    const { loaded } = await loadFolder({ folder });
    expect(loaded).toHaveLength(3);
    expect(loaded.find(({ fileName }) => fileName === "half-done-pie.md")?.issueCount).toBeGreaterThan(0);
    expect(await findRecipe("half-done-pie.md")).toMatchObject({ title: "Half done pie", listed: true });
    const binary = await findRecipe("binary.md");
    expect(await getRecipeForEditing(editor, binary.id)).toMatchObject({ value: { readOnly: true } });
  });

  test("loads a changed file as a new revision where the library did not change", async () => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    await write("soup.md", recipeText({ title: "Better soup" }));
    const report = await loadFolder({ folder });
    expect(report.loaded).toMatchObject([{ fileName: "soup.md", kind: "changed", revision: 2 }]);
    expect(await findRecipe("soup.md")).toMatchObject({ title: "Better soup", slug: "soup", publishedRevision: 2 });
  });

  test("moves a recipe to the address that its changed file names, before new files choose theirs", async () => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    await write("soup.md", recipeText({ title: "Soup" }).replace("---\n", "---\nslug: broth\n"));
    await write("broth.md", recipeText({ title: "Broth" }));
    await write("another-soup.md", recipeText({ title: "Soup" }));
    const report = await loadFolder({ folder });
    expect(report).toMatchObject({ refused: [], conflicts: [] });
    expect(await findRecipe("soup.md")).toMatchObject({ slug: "broth" });
    expect(await findRecipe("broth.md")).toMatchObject({ slug: "broth-2" });
    expect(await findRecipe("another-soup.md")).toMatchObject({ slug: "soup-2" });
    expect(await getRecipeBySlug(editor, "soup")).toMatchObject({ value: { slug: "broth" } });
  });

  test("keeps what was saved in the library while the file stayed the same", async () => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    await edit("soup.md");
    expect(await loadFolder({ folder })).toMatchObject({ loaded: [], unchanged: 1, conflicts: [] });
    expect(await findRecipe("soup.md")).toMatchObject({ latestRevision: 2 });
  });

  test.each([
    ["was saved", true],
    ["has a draft", false],
  ])("reports a changed file whose recipe %s in the library, and touches neither", async (_what, publish) => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    await edit("soup.md", publish);
    await write("soup.md", recipeText({ title: "Other soup" }));
    for (let run = 0; run < 2; run += 1) {
      const report = await loadFolder({ folder });
      const { id: recipeId } = await findRecipe("soup.md");
      expect(report).toMatchObject({
        loaded: [],
        conflicts: [{ fileName: "soup.md", recipeId, title: "Soup", revision: 2 }],
      });
    }
    expect(await findRecipe("soup.md")).toMatchObject({ title: "Soup", latestRevision: 2 });
  });

  test("sees that both sides were changed to the same", async () => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    await edit("soup.md");
    await write("soup.md", `${recipeText({ title: "Soup" })}\nEdited here.\n`);
    expect(await loadFolder({ folder })).toMatchObject({ loaded: [], unchanged: 1, conflicts: [] });
    await write("soup.md", recipeText({ title: "Third soup" }));
    expect(await loadFolder({ folder })).toMatchObject({ loaded: [{ kind: "changed" }], conflicts: [] });
  });

  test("leaves a thrown away recipe in the trash, and reports a conflict when its file changes", async () => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    await trashRecipe(editor, (await findRecipe("soup.md")).id);
    expect(await loadFolder({ folder })).toMatchObject({ unchanged: 1, conflicts: [] });
    await write("soup.md", recipeText({ title: "Soup again" }));
    expect(await loadFolder({ folder })).toMatchObject({ loaded: [], conflicts: [{ fileName: "soup.md" }] });
    expect((await findRecipe("soup.md")).trashedAt).not.toBeNull();
  });

  test("leaves the recipe of a file that is gone, and tells so", async () => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    await rm(path.join(folder, "soup.md"));
    const { id: recipeId } = await findRecipe("soup.md");
    expect(await loadFolder({ folder })).toMatchObject({ missing: [{ fileName: "soup.md", recipeId }] });
    expect(await findRecipe("soup.md")).toMatchObject({ listed: true });
  });

  test("takes the recipe along when its file only has another name", async () => {
    await write("soup.md", recipeText({ title: "Soup" }));
    await loadFolder({ folder });
    const { id: recipeId } = await findRecipe("soup.md");
    await mkdir(path.join(folder, "soups"));
    await rename(path.join(folder, "soup.md"), path.join(folder, "soups/lentil.md"));
    const report = await loadFolder({ folder });
    expect(report).toMatchObject({
      loaded: [],
      unchanged: 1,
      missing: [],
      renamed: [{ fileName: "soups/lentil.md", formerName: "soup.md", recipeId }],
    });
    expect(await database().recipe.count()).toBe(1);
  });

  test("refuses what it cannot or must not read, each with its reason, and loads the rest", async () => {
    const outside = await mkdtemp(path.join(tmpdir(), "larder-outside-"));
    await writeFile(path.join(outside, "secret.md"), recipeText({ title: "Secret" }));
    await symlink(path.join(outside, "secret.md"), path.join(folder, "link.md"));
    await symlink(outside, path.join(folder, "linked-folder"));
    await symlink(folder, path.join(folder, "round.md"));
    await symlink(path.join(folder, "nowhere.md"), path.join(folder, "broken.md"));
    await write("inside.md", recipeText({ title: "Inside" }));
    await symlink(path.join(folder, "inside.md"), path.join(folder, "twin.md"));
    await write("large.md", Buffer.alloc(maxRecipeBytes + 1, 0x61));
    await write("README.md", "# My recipes");
    await write(".git/hidden.md", recipeText({ title: "Hidden" }));
    await write("node_modules/x/y.md", recipeText({ title: "Module" }));
    const { loaded, refused } = await loadFolder({ folder });
    await rm(outside, { recursive: true });
    expect(loaded.map(({ fileName }) => fileName)).toEqual(["inside.md", "twin.md"]);
    expect(refused.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))).toEqual([
      { fileName: "README.md", reason: "not_a_recipe" },
      { fileName: "broken.md", reason: "unreadable" },
      { fileName: "large.md", reason: "too_large" },
      { fileName: "link.md", reason: "outside_folder" },
      { fileName: "round.md", reason: "outside_folder" },
    ]);
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)("refuses a file without permission to read it", async () => {
    await write("locked.md", recipeText());
    await chmod(path.join(folder, "locked.md"), 0);
    expect(await loadFolder({ folder })).toMatchObject({
      refused: [{ fileName: "locked.md", reason: "unreadable" }],
    });
  });

  test("goes on where a stopped run ended, and twice at once does the work once", async () => {
    for (let number = 0; number < 120; number += 1)
      await write(`r${number}.md`, recipeText({ title: `Recipe ${number}` }));
    await database().$executeRaw`
      CREATE FUNCTION refuse_recipe() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.file_name = 'r99.md' THEN RAISE EXCEPTION 'stopped' USING ERRCODE = 'admin_shutdown'; END IF; RETURN NEW; END $$`;
    await database().$executeRaw`
      CREATE TRIGGER refuse BEFORE INSERT ON recipes FOR EACH ROW EXECUTE FUNCTION refuse_recipe()`;
    await loadFolder({ folder }).catch(() => {});
    const stored = await database().recipe.count();
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(120);
    await database().$executeRaw`DROP FUNCTION refuse_recipe CASCADE`;
    const [one, other] = await Promise.all([loadFolder({ folder }), loadFolder({ folder })]);
    expect(one.loaded.length + other.loaded.length).toBe(120 - stored);
    expect(await database().recipe.count()).toBe(120);
    expect(await database().revision.count()).toBe(120);
  });

  test("loads the rest of a batch when the database refuses one file", async () => {
    for (const name of ["a", "bad", "c"]) await write(`${name}.md`, recipeText({ title: name }));
    await database().$executeRaw`ALTER TABLE recipes ADD CONSTRAINT not_bad CHECK (title <> 'bad')`;
    try {
      const report = await loadFolder({ folder });
      expect(report.loaded.map(({ fileName }) => fileName)).toEqual(["a.md", "c.md"]);
      expect(report.refused).toEqual([{ fileName: "bad.md", reason: "not_storable" }]);
    } finally {
      await database().$executeRaw`ALTER TABLE recipes DROP CONSTRAINT not_bad`;
    }
  });

  test("marks starter recipes until somebody saves one, and leaves them out when the owner wants none", async () => {
    await write("a.md", recipeText({ title: "A" }));
    await write("b.md", recipeText({ title: "B" }));
    await loadFolder({ folder, starter: true });
    await edit("a.md");
    expect((await findRecipe("a.md")).starter).toBe(false);
    expect((await findRecipe("b.md")).starter).toBe(true);
    await database().recipe.deleteMany({ where: { libraryId, starter: true } });
    await database().library.update({ where: { id: libraryId }, data: { starterRecipes: false } });
    expect(await loadFolder({ folder, starter: true })).toMatchObject({ loaded: [] });
    expect(await database().recipe.count()).toBe(1);
    expect(await loadFolder({ folder })).toMatchObject({ loaded: [{ fileName: "b.md" }] });
  });

  test("says so when the folder is not there", async () => {
    await expect(loadFolder({ folder: path.join(folder, "missing") })).rejects.toThrow("ENOENT");
  });
});

describe("loading real collections", () => {
  useTestDatabase();
  const shared = process.env.LARDER_SHARED;

  test.skipIf(shared === undefined)(
    "loads every readable file of every collection (needs LARDER_SHARED), and none twice",
    async () => {
      await createLibrary();
      for (const name of ["corpus", "seed"]) {
        const folder = path.join(shared ?? "", name);
        const report = await loadFolder({ folder });
        expect(report.refused.filter(({ reason }) => reason === "not_storable" || reason === "unreadable")).toEqual([]);
        expect(report.loaded.length).toBeGreaterThan(0);
        expect(await loadFolder({ folder })).toMatchObject({ loaded: [], unchanged: report.loaded.length });
      }
      const hongShaoRou = await database().recipe.findFirstOrThrow({ where: { fileName: "hong-shao-rou.md" } });
      expect(hongShaoRou).toMatchObject({ title: "Hong Shao Rou", slug: "hong-shao-rou" });
    },
    600_000,
  );
});

/** Files are what these tests are about: a few foods will do, all of them are loaded by `sync-starter-foods.test.ts`. */
async function loadFolder(options: Parameters<typeof loadRecipeFolder>[0]) {
  return await loadRecipeFolder({ ...options, foods: starterFoods.slice(0, 20) });
}
