import { maxRecipeBytes } from "@larder/core";
import { describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createViewer } from "../testing/factories.ts";
import { createTestRecipe, recipeText } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { createRecipe } from "./create-recipe.ts";
import { duplicateRecipe } from "./duplicate-recipe.ts";
import { getRecipeBySlug } from "./get-recipe-by-slug.ts";
import { getRecipeForEditing } from "./get-recipe-for-editing.ts";
import { getRevision } from "./get-revision.ts";
import { listRevisions } from "./list-revisions.ts";
import { restoreRevision } from "./restore-revision.ts";
import { saveRecipe } from "./save-recipe.ts";
import { restoreRecipe, trashRecipe } from "./trash-recipe.ts";

/** The splice that replaces a part of a text by another. */
function replacing(text: string, part: string, by: string) {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in the text`);
  return [{ start, end: start + part.length, text: by }];
}

async function readBytes(recipeId: string, number: number): Promise<string> {
  const { bytes } = await database().revision.findFirstOrThrow({
    where: { recipeId, number },
    select: { bytes: true },
  });
  return Buffer.from(bytes).toString("latin1");
}

async function readText(viewer: TestViewer, recipeId: string): Promise<string> {
  const opened = await getRecipeForEditing(viewer, recipeId);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.text;
}

describe("creating a recipe", () => {
  useTestDatabase();

  test("publishes its first revision with everything that is derived from it", async () => {
    const editor = await createViewer({ name: "Ada" });
    const text = recipeText({
      title: "Crème Brûlée",
      servings: "4 to 6",
      totalTime: "45 min",
      tags: ["Dessert", "dessert"],
    });
    const created = await createRecipe(editor, { text, publish: true });
    if (!created.ok) throw new Error(created.error.code);
    expect(created.value).toMatchObject({ slug: "creme-brulee", revision: 1, publishedRevision: 1 });
    const { recipeId } = created.value;
    expect(await readBytes(recipeId, 1)).toBe(Buffer.from(text).toString("latin1"));
    const recipe = await database().recipe.findFirstOrThrow({ where: { id: recipeId } });
    expect(recipe).toMatchObject({ titleFolded: "creme brulee", listed: true, baseServings: "4", totalMinutes: 45 });
    const lines = await database().ingredientLine.findMany({ where: { recipeId }, orderBy: { number: "asc" } });
    expect(lines.map((line) => line.text)).toEqual(["2 eggs", "250 ml milk", "150 g flour"]);
    expect(await database().step.count({ where: { recipeId } })).toBe(2);
    expect(await database().tag.findMany({ select: { key: true } })).toEqual([{ key: "dessert" }]);
    const read = await getRecipeBySlug(editor, "creme-brulee");
    expect(read).toMatchObject({ ok: true, value: { recipeId, revision: 1, canEdit: true, baseServings: 4 } });
  });

  test("keeps a draft from readers, and out of the library", async () => {
    const editor = await createViewer();
    const reader = await createViewer({ libraryId: editor.libraryId, libraryRole: "viewer" });
    const { recipeId, slug } = await createTestRecipe(editor, { draft: true });
    expect(await getRecipeBySlug(reader, slug)).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await getRecipeBySlug(editor, slug)).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await getRecipeForEditing(editor, recipeId)).toMatchObject({
      ok: true,
      value: { status: "draft", draftRevision: 1, publishedRevision: null },
    });
  });

  test("numbers addresses that are taken, also when many are made at once", async () => {
    const editor = await createViewer();
    const made = await Promise.all([1, 2, 3, 4, 5].map(() => createTestRecipe(editor, { title: "Pie" })));
    expect(made.map(({ slug }) => slug).sort()).toEqual(["pie", "pie-2", "pie-3", "pie-4", "pie-5"]);
    expect((await createTestRecipe(editor, { title: "Pie 2" })).slug).toBe("pie-2-2");
  });

  test("refuses a text that no file could hold", async () => {
    const editor = await createViewer();
    expect(await createRecipe(editor, { text: "a\0b", publish: true })).toEqual({
      ok: false,
      error: { code: "text_invalid" },
    });
    expect(await createRecipe(editor, { text: "\ud800", publish: true })).toMatchObject({
      error: { code: "text_invalid" },
    });
    const large = "é".repeat(maxRecipeBytes / 2 + 1);
    expect(await createRecipe(editor, { text: large, publish: true })).toEqual({
      ok: false,
      error: { code: "text_too_large", maxBytes: maxRecipeBytes },
    });
    expect(await database().recipe.count()).toBe(0);
  });

  test.each([
    ["nothing at all", ""],
    ["broken YAML", "---\ntitle: [\n---\n\n1. Stir.\n"],
    ["a header without an end", "---\ntitle: Soup\n"],
    [
      "values that YAML spells but no database stores",
      '---\ntitle: "a\\0b \\ud800"\ningredients:\n  - "1 cup \\0 milk"\n---\n',
    ],
    ["a title as long as a book", `---\ntitle: ${"word ".repeat(20_000)}\nsearchterms: [${"x".repeat(5000)}]\n---\n`],
    [
      "a method of thirty thousand different words",
      `---\ntitle: Long\n---\n\n1. ${Array.from({ length: 30_000 }, (_, i) => `w${i}`).join(" ")}\n`,
    ],
    ["a title without a letter", "---\ntitle: 🥕 / ?\n---\n"],
  ])("stores %s, byte for byte, and lists it", async (_what, text) => {
    const editor = await createViewer();
    const created = await createRecipe(editor, { text, publish: true });
    if (!created.ok) throw new Error(created.error.code);
    expect(await readBytes(created.value.recipeId, 1)).toBe(Buffer.from(text).toString("latin1"));
    expect(await getRecipeBySlug(editor, created.value.slug)).toMatchObject({ ok: true });
  });
});

describe("saving a recipe", () => {
  useTestDatabase();

  test("touches no byte outside the splices", async () => {
    const editor = await createViewer();
    const text =
      "\uFEFF---\r\ntitle: Tea\r\nunknown:   {a: 1}  # kept\r\ningredients:\n  - 1 tsp tea\r\n---\r\n\t1. Wait";
    const created = await createRecipe(editor, { text, publish: true });
    if (!created.ok) throw new Error(created.error.code);
    const { recipeId } = created.value;
    const opened = await readText(editor, recipeId);
    expect(opened).toBe(text);
    const splices = replacing(opened, "1 tsp", "2 tsp");
    const saved = await saveRecipe(editor, { recipeId, baseRevision: 1, splices, publish: true });
    expect(saved).toMatchObject({ ok: true, value: { revision: 2, publishedRevision: 2 } });
    expect(await readBytes(recipeId, 2)).toBe(Buffer.from(text.replace("1 tsp", "2 tsp")).toString("latin1"));
    const lines = await database().ingredientLine.findMany({ where: { recipeId } });
    expect(lines.map((line) => [line.text, line.revisionNumber])).toEqual([["2 tsp tea", 2]]);
  });

  test("publishes for readers at once, and keeps a draft beside what they see", async () => {
    const editor = await createViewer();
    const { recipeId, slug } = await createTestRecipe(editor, { title: "Soup" });
    const text = await readText(editor, recipeId);
    const draft = await saveRecipe(editor, {
      recipeId,
      baseRevision: 1,
      splices: replacing(text, "2 eggs", "3 eggs"),
      publish: false,
    });
    expect(draft).toMatchObject({ ok: true, value: { revision: 2, publishedRevision: 1 } });
    expect(await getRecipeForEditing(editor, recipeId)).toMatchObject({
      value: { status: "changed", baseRevision: 2, draftRevision: 2, publishedRevision: 1 },
    });
    const before = await getRecipeBySlug(editor, slug);
    expect(before.ok && before.value.recipe.ingredients[0]?.line.text).toBe("2 eggs");

    const published = await saveRecipe(editor, { recipeId, baseRevision: 2, splices: [], publish: true });
    expect(published).toMatchObject({ ok: true, value: { revision: 3, publishedRevision: 3 } });
    const after = await getRecipeBySlug(editor, slug);
    expect(after.ok && after.value.recipe.ingredients[0]?.line.text).toBe("3 eggs");
    expect(await readBytes(recipeId, 3)).toBe(await readBytes(recipeId, 2));
  });

  test("writes nothing when nothing changed", async () => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor);
    const same = await saveRecipe(editor, { recipeId, baseRevision: 1, splices: [], publish: true });
    expect(same).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await database().revision.count({ where: { recipeId } })).toBe(1);
  });

  test("never overwrites what somebody else saved: the later of two is told, with what is there", async () => {
    const ada = await createViewer({ name: "Ada" });
    const ben = await createViewer({ name: "Ben", libraryId: ada.libraryId, libraryRole: "editor" });
    const { recipeId } = await createTestRecipe(ada);
    const text = await readText(ada, recipeId);
    const save = (viewer: TestViewer, by: string) =>
      saveRecipe(viewer, { recipeId, baseRevision: 1, splices: replacing(text, "2 eggs", by), publish: true });
    const results = await Promise.all([save(ada, "3 eggs"), save(ben, "4 eggs")]);
    const saved = results.find((result) => result.ok);
    const refused = results.find((result) => !result.ok);
    expect(saved).toMatchObject({ value: { revision: 2 } });
    const winner = results[0]?.ok ? "Ada" : "Ben";
    expect(refused).toMatchObject({
      error: {
        code: "revision_outdated",
        currentRevision: 2,
        byName: winner,
        text: text.replace("2 eggs", winner === "Ada" ? "3 eggs" : "4 eggs"),
      },
    });
    expect(await database().revision.count({ where: { recipeId } })).toBe(2);
  });

  test.each([
    [
      "overlap",
      [
        { start: 0, end: 5, text: "" },
        { start: 4, end: 6, text: "" },
      ],
    ],
    [
      "are out of order",
      [
        { start: 9, end: 9, text: "" },
        { start: 1, end: 2, text: "" },
      ],
    ],
    ["end before they start", [{ start: 5, end: 4, text: "" }]],
    ["end behind the text", [{ start: 0, end: 1_000_000, text: "" }]],
  ])("refuses splices that %s", async (_what, splices) => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor);
    expect(await saveRecipe(editor, { recipeId, baseRevision: 1, splices, publish: true })).toEqual({
      ok: false,
      error: { code: "splices_invalid" },
    });
  });

  test("refuses a text that would become unreadable or too large", async () => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor);
    const save = (text: string) =>
      saveRecipe(editor, { recipeId, baseRevision: 1, splices: [{ start: 0, end: 0, text }], publish: true });
    expect(await save("\0")).toMatchObject({ error: { code: "text_invalid" } });
    expect(await save("\udfff")).toMatchObject({ error: { code: "text_invalid" } });
    expect(await save("x".repeat(maxRecipeBytes))).toMatchObject({ error: { code: "text_too_large" } });
  });

  test("follows the title with its address until it is published, and never after", async () => {
    const editor = await createViewer();
    const { recipeId, slug } = await createTestRecipe(editor, { title: "Untitled", draft: true });
    expect(slug).toBe("untitled");
    const text = await readText(editor, recipeId);
    const named = await saveRecipe(editor, {
      recipeId,
      baseRevision: 1,
      splices: replacing(text, "title: Untitled", "title: Ramen"),
      publish: true,
    });
    expect(named).toMatchObject({ value: { slug: "ramen" } });
    const renamed = await saveRecipe(editor, {
      recipeId,
      baseRevision: 2,
      splices: replacing(await readText(editor, recipeId), "title: Ramen", "title: Best ramen"),
      publish: true,
    });
    expect(renamed).toMatchObject({ value: { slug: "ramen" } });
    expect(await getRecipeBySlug(editor, "ramen")).toMatchObject({ value: { recipe: { title: "Best ramen" } } });
  });

  describe("whose text names its address", () => {
    async function publishAs(editor: TestViewer, recipeId: string, slugLine: string, publish = true) {
      const opened = await getRecipeForEditing(editor, recipeId);
      if (!opened.ok) throw new Error(opened.error.code);
      const { text, baseRevision } = opened.value;
      const line = /^slug: .*\n/m.exec(text)?.[0] ?? "";
      const start = line === "" ? "---\n".length : text.indexOf(line);
      const splices = [{ start, end: start + line.length, text: slugLine === "" ? "" : `${slugLine}\n` }];
      const saved = await saveRecipe(editor, { recipeId, baseRevision, splices, publish });
      if (!saved.ok) throw new Error(saved.error.code);
      return saved.value.slug;
    }
    const leadsTo = async (editor: TestViewer, slug: string) => {
      const found = await getRecipeBySlug(editor, slug);
      return found.ok ? found.value.slug : found.error.code;
    };

    test("moves there, and every address that readers knew leads there", async () => {
      const editor = await createViewer();
      const { recipeId } = await createTestRecipe(editor, { title: "Ramen" });
      expect(await publishAs(editor, recipeId, "slug: Best Ramen!")).toBe("best-ramen");
      expect(await publishAs(editor, recipeId, "slug: noodles")).toBe("noodles");
      expect(await Promise.all(["ramen", "best-ramen", "noodles"].map((slug) => leadsTo(editor, slug)))).toEqual(
        Array(3).fill("noodles"),
      );
      // Without the line it stays where it is; with an earlier address it goes back.
      expect(await publishAs(editor, recipeId, "")).toBe("noodles");
      expect(await publishAs(editor, recipeId, "slug: ramen")).toBe("ramen");
      expect(await Promise.all(["ramen", "best-ramen", "noodles"].map((slug) => leadsTo(editor, slug)))).toEqual(
        Array(3).fill("ramen"),
      );
    });

    test("stays where it is until that text is published", async () => {
      const editor = await createViewer();
      const { recipeId } = await createTestRecipe(editor, { title: "Ramen" });
      expect(await publishAs(editor, recipeId, "slug: noodles", false)).toBe("ramen");
      expect(await leadsTo(editor, "noodles")).toBe("not_found");
      const published = await saveRecipe(editor, { recipeId, baseRevision: 2, splices: [], publish: true });
      expect(published).toMatchObject({ value: { slug: "noodles" } });
    });

    test("leaves no trace of an address that nobody knew", async () => {
      const editor = await createViewer();
      const { recipeId } = await createTestRecipe(editor, { title: "Ramen", draft: true });
      expect(await publishAs(editor, recipeId, "slug: noodles")).toBe("noodles");
      expect(await leadsTo(editor, "ramen")).toBe("not_found");
      expect((await createTestRecipe(editor, { title: "Ramen" })).slug).toBe("ramen");
    });

    test("takes neither the address of another recipe nor one that leads to it", async () => {
      const editor = await createViewer();
      const first = await createTestRecipe(editor, { title: "Ramen" });
      const second = await createTestRecipe(editor, { title: "Udon" });
      expect(await publishAs(editor, second.recipeId, "slug: ramen")).toBe("ramen-2");
      expect(await publishAs(editor, first.recipeId, "slug: noodles")).toBe("noodles");
      expect(await publishAs(editor, second.recipeId, "slug: ramen ")).toBe("ramen-2");
      expect((await createTestRecipe(editor, { title: "Ramen" })).slug).toBe("ramen-3");
      expect(await leadsTo(editor, "ramen")).toBe("noodles");
      expect(await leadsTo(editor, "udon")).toBe("ramen-2");
    });

    test("is followed by one recipe at most when two ask for it at once", async () => {
      const editor = await createViewer();
      const made = await Promise.all(["One", "Two", "Three"].map((title) => createTestRecipe(editor, { title })));
      const slugs = await Promise.all(made.map(({ recipeId }) => publishAs(editor, recipeId, "slug: pie")));
      expect(slugs.toSorted()).toEqual(["pie", "pie-2", "pie-3"]);
    });

    test("is where a restored revision was, too, and shows nothing while it is in the trash", async () => {
      const editor = await createViewer();
      const { recipeId } = await createTestRecipe(editor, { title: "Ramen" });
      await publishAs(editor, recipeId, "slug: noodles");
      await publishAs(editor, recipeId, "slug: soup");
      const restored = await restoreRevision(editor, { recipeId, number: 2, baseRevision: 3 });
      expect(restored).toMatchObject({ value: { slug: "noodles" } });
      expect(await leadsTo(editor, "soup")).toBe("noodles");
      await trashRecipe(editor, recipeId);
      expect(await leadsTo(editor, "ramen")).toBe("not_found");
      expect(await leadsTo(editor, "soup")).toBe("not_found");
    });
  });

  test("replaces tags and takes their lists along", async () => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor, { tags: ["quick", "Dinner"] });
    const text = await readText(editor, recipeId);
    await saveRecipe(editor, { recipeId, baseRevision: 1, splices: replacing(text, "  - quick\n", ""), publish: true });
    const tags = await database().recipeTag.findMany({ where: { recipeId }, include: { tag: true, recipe: true } });
    expect(tags.map(({ tag }) => tag.key)).toEqual(["dinner"]);
    expect(tags[0]?.updatedAt).toEqual(tags[0]?.recipe.updatedAt);
  });

  test("is all or nothing: what fails at the end leaves nothing behind", async () => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor);
    const text = await readText(editor, recipeId);
    await database().$executeRaw`
      CREATE FUNCTION pg_temp_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$`;
    await database().$executeRaw`
      CREATE TRIGGER refuse_audit BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION pg_temp_refuse()`;
    try {
      await expect(
        saveRecipe(editor, { recipeId, baseRevision: 1, splices: replacing(text, "2 eggs", "9 eggs"), publish: true }),
      ).rejects.toThrow("refused");
    } finally {
      await database().$executeRaw`DROP FUNCTION pg_temp_refuse CASCADE`;
    }
    expect(await database().revision.count({ where: { recipeId } })).toBe(1);
    expect(await readText(editor, recipeId)).toBe(text);
    const lines = await database().ingredientLine.findMany({ where: { recipeId }, orderBy: { number: "asc" } });
    expect(lines[0]).toMatchObject({ text: "2 eggs", revisionNumber: 1 });
  });
});

describe("a recipe whose bytes are no text", () => {
  useTestDatabase();

  test("is shown, never rewritten, and can be copied and restored byte for byte", async () => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor);
    const bytes = Buffer.concat([
      Buffer.from("---\ntitle: Bad \0 "),
      Buffer.from([0xff, 0xfe]),
      Buffer.from("\n---\n"),
    ]);
    await database().revision.create({
      data: {
        libraryId: editor.libraryId,
        recipeId,
        number: 2,
        kind: "draft",
        bytes: new Uint8Array(bytes),
        text: "---\ntitle: Bad � ��\n---\n",
        baseNumber: 1,
      },
    });
    await database().recipe.update({ where: { id: recipeId }, data: { latestRevision: 2, draftRevision: 2 } });
    const opened = await getRecipeForEditing(editor, recipeId);
    expect(opened).toMatchObject({ ok: true, value: { readOnly: true, baseRevision: 2 } });
    const splices = [{ start: 0, end: 0, text: "x" }];
    expect(await saveRecipe(editor, { recipeId, baseRevision: 2, splices, publish: true })).toEqual({
      ok: false,
      error: { code: "read_only" },
    });
    const copy = await duplicateRecipe(editor, { recipeId, title: "Other" });
    if (!copy.ok) throw new Error(copy.error.code);
    expect(await readBytes(copy.value.recipeId, 1)).toBe(bytes.toString("latin1"));
    await restoreRevision(editor, { recipeId, number: 1, baseRevision: 2 });
    const back = await restoreRevision(editor, { recipeId, number: 2, baseRevision: 3 });
    expect(back).toMatchObject({ ok: true, value: { revision: 4, publishedRevision: 4 } });
    expect(await readBytes(recipeId, 4)).toBe(bytes.toString("latin1"));
  });
});

describe("history", () => {
  useTestDatabase();

  test("lists saved states newest first, in pages, with who and how", async () => {
    const editor = await createViewer({ name: "Ada" });
    const { recipeId } = await createTestRecipe(editor);
    for (let base = 1; base <= 3; base += 1) {
      const splices = [
        { start: 0, end: 0, text: "" },
        ...replacing(await readText(editor, recipeId), "eggs", `eggs${base} eggs`),
      ];
      await saveRecipe(editor, { recipeId, baseRevision: base, splices, publish: base !== 3 });
    }
    const page = await listRevisions(editor, { recipeId, limit: 3 });
    if (!page.ok) throw new Error(page.error.code);
    expect(page.value.hasMore).toBe(true);
    expect(
      page.value.revisions.map(({ number, isPublished, isNewest, byName, origin }) => [
        number,
        isPublished,
        isNewest,
        byName,
        origin,
      ]),
    ).toEqual([
      [4, false, true, "Ada", "editor"],
      [3, true, false, "Ada", "editor"],
      [2, false, false, "Ada", "editor"],
    ]);
    const rest = await listRevisions(editor, { recipeId, before: 2 });
    expect(rest).toMatchObject({ ok: true, value: { hasMore: false, revisions: [{ number: 1 }] } });
  });

  test("restores an earlier state as a new revision with its bytes", async () => {
    const editor = await createViewer();
    const { recipeId, slug } = await createTestRecipe(editor);
    const text = await readText(editor, recipeId);
    await saveRecipe(editor, {
      recipeId,
      baseRevision: 1,
      splices: replacing(text, "2 eggs", "5 eggs"),
      publish: true,
    });
    expect(await restoreRevision(editor, { recipeId, number: 1, baseRevision: 1 })).toMatchObject({
      error: { code: "revision_outdated", currentRevision: 2 },
    });
    expect(await restoreRevision(editor, { recipeId, number: 7, baseRevision: 2 })).toEqual({
      ok: false,
      error: { code: "revision_not_found" },
    });
    const restored = await restoreRevision(editor, { recipeId, number: 1, baseRevision: 2 });
    expect(restored).toMatchObject({ ok: true, value: { revision: 3, publishedRevision: 3 } });
    expect(await readBytes(recipeId, 3)).toBe(await readBytes(recipeId, 1));
    const read = await getRecipeBySlug(editor, slug);
    expect(read.ok && read.value.recipe.ingredients[0]?.line.text).toBe("2 eggs");
    const detail = await getRevision(editor, { recipeId, number: 3 });
    expect(detail).toMatchObject({ ok: true, value: { origin: "restored", restoredFrom: 1, text } });
    expect(await getRevision(editor, { recipeId, number: 9 })).toMatchObject({ error: { code: "revision_not_found" } });
  });
});

describe("the trash and copies", () => {
  useTestDatabase();

  test("takes a recipe from readers, keeps it for editors, and gives it back as it was", async () => {
    const editor = await createViewer();
    const { recipeId, slug } = await createTestRecipe(editor, { tags: ["soup"] });
    expect(await trashRecipe(editor, recipeId)).toEqual({ ok: true, value: { recipeId } });
    expect(await getRecipeBySlug(editor, slug)).toMatchObject({ error: { code: "not_found" } });
    expect(await getRecipeForEditing(editor, recipeId)).toMatchObject({ value: { status: "trash" } });
    expect(await saveRecipe(editor, { recipeId, baseRevision: 1, splices: [], publish: true })).toEqual({
      ok: false,
      error: { code: "in_trash" },
    });
    expect(await database().recipeTag.findFirstOrThrow({ where: { recipeId } })).toMatchObject({ listed: false });
    expect((await createTestRecipe(editor)).slug).not.toBe(slug);
    await restoreRecipe(editor, recipeId);
    expect(await getRecipeBySlug(editor, slug)).toMatchObject({ ok: true, value: { recipeId } });
    expect(await database().recipeTag.findFirstOrThrow({ where: { recipeId } })).toMatchObject({ listed: true });
  });

  test("copies a recipe as a draft with another title and otherwise the same bytes", async () => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor, { title: "Soup" });
    const text = await readText(editor, recipeId);
    const copy = await duplicateRecipe(editor, { recipeId, title: "Soup (copy)" });
    if (!copy.ok) throw new Error(copy.error.code);
    expect(copy.value).toMatchObject({ slug: "soup-copy", revision: 1, publishedRevision: null });
    expect(await readText(editor, copy.value.recipeId)).toBe(text.replace("title: Soup", "title: Soup (copy)"));
  });
});

describe("who may write recipes", () => {
  useTestDatabase();

  test.each([
    ["a visitor", "visitor", "signed_out"],
    ["someone without a role", null, "forbidden"],
    ["a viewer", "viewer", "forbidden"],
  ] as const)("not %s", async (_who, role, code) => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor);
    const viewer =
      role === "visitor"
        ? ({ kind: "visitor" } as const)
        : await createViewer({ libraryId: editor.libraryId, libraryRole: role });
    const refused = { ok: false, error: { code } };
    expect(await createRecipe(viewer, { text: recipeText(), publish: true })).toEqual(refused);
    expect(await saveRecipe(viewer, { recipeId, baseRevision: 1, splices: [], publish: true })).toEqual(refused);
    expect(await duplicateRecipe(viewer, { recipeId })).toEqual(refused);
    expect(await trashRecipe(viewer, recipeId)).toEqual(refused);
    expect(await restoreRecipe(viewer, recipeId)).toEqual(refused);
    expect(await getRecipeForEditing(viewer, recipeId)).toEqual(refused);
    expect(await listRevisions(viewer, { recipeId })).toEqual(refused);
    expect(await getRevision(viewer, { recipeId, number: 1 })).toEqual(refused);
    expect(await restoreRevision(viewer, { recipeId, number: 1, baseRevision: 1 })).toEqual(refused);
    expect(await database().revision.count()).toBe(1);
  });

  test("nobody of another library: to them the recipe does not exist", async () => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor);
    const other = { ...(await createViewer({ libraryId: editor.libraryId })), libraryId: newId() };
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await saveRecipe(other, { recipeId, baseRevision: 1, splices: [], publish: true })).toEqual(notFound);
    expect(await duplicateRecipe(other, { recipeId })).toEqual(notFound);
    expect(await trashRecipe(other, recipeId)).toEqual(notFound);
    expect(await getRecipeForEditing(other, recipeId)).toEqual(notFound);
    expect(await listRevisions(other, { recipeId })).toEqual(notFound);
    expect(await getRevision(other, { recipeId, number: 1 })).toEqual(notFound);
    expect(await restoreRevision(other, { recipeId, number: 1, baseRevision: 1 })).toEqual(notFound);
    expect(await trashRecipe(editor, "not-an-id")).toEqual(notFound);
    expect(await getRecipeForEditing(editor, "not-an-id")).toEqual(notFound);
  });
});
