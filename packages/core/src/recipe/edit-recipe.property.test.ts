import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { applySplices } from "./apply-splices.ts";
import { encodeRecipe } from "./decode-recipe.ts";
import { editRecipe } from "./edit-recipe.ts";
import { parseRecipe } from "./parse-recipe.ts";
import type { RecipeEdit } from "./recipe-edit.ts";

/** A field as generated: its lines without line ends, and what a second, independent reader must find in it. */
interface MadeField {
  readonly key: string;
  readonly lines: readonly string[];
}

const word = fc.constantFrom(
  "egg",
  "1/2 cup flour",
  "012",
  "1:30",
  "crème",
  "2024-05-01",
  "it's",
  "a, b",
  "x # y",
  "🍳 hot",
  "“curly”",
);
const nasty = fc.oneof(
  word,
  fc.constantFrom(
    "a: b",
    "- x",
    "[x",
    "{1 g,2 oz} y",
    "*bold*",
    "&",
    "!",
    "null",
    "yes",
    "",
    " lead",
    "trail ",
    "'",
    '"',
    "\\",
    "#",
    "%",
    "@",
    ":",
    "a:",
    "tab\tin",
    "\u200bzero",
    "\ufeffmark",
    "é́",
    "`",
    "|",
    ">-",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replace(/[\n\r]/g, " ")),
);
const comment = fc.constantFrom("", "", "  # why", " #x");
const quoteDouble = (text: string): string => JSON.stringify(text);
const quoteSingle = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const plainWord = fc.constantFrom("egg", "1/2 cup flour", "012", "1:30", "crème", "2024-05-01", "it's", "🍳 hot");

const scalarLines = (key: string) =>
  fc.oneof(
    fc.tuple(plainWord, comment).map(([value, tail]) => [`${key}: ${value}${tail}`]),
    fc.tuple(word, comment).map(([value, tail]) => [`${key}:   ${quoteDouble(value)}${tail}`]),
    fc.tuple(word, comment).map(([value, tail]) => [`${key}: ${quoteSingle(value)}${tail}`]),
    fc.constantFrom([`${key}:`], [`${key}: ~`], [`${key}: # nothing`], [`${key}: ""`]),
    fc.tuple(plainWord, plainWord).map(([one, two]) => [`${key}: ${one}`, `   ${two}`]),
    fc.constantFrom("|", "|-", ">", ">-").map((mark) => [`${key}: ${mark}`, "   one", "", "   two # text"]),
  );
const listLines = (key: string) =>
  fc.oneof(
    fc
      .record({
        indent: fc.constantFrom("", "  ", "    "),
        gap: fc.constantFrom(" ", "   "),
        items: fc.array(fc.oneof(plainWord, word.map(quoteDouble), word.map(quoteSingle)), {
          minLength: 1,
          maxLength: 5,
        }),
        between: fc.constantFrom<readonly string[]>([], [""], ["# a remark"]),
        tail: comment,
      })
      .map(({ indent, gap, items, between, tail }) => [
        `${key}:`,
        ...items.flatMap((item, index) => [
          ...(index === 1 ? between : []),
          `${indent}-${gap}${item}${index === 0 ? tail : ""}`,
        ]),
      ]),
    fc
      .array(fc.oneof(plainWord, word.map(quoteSingle)), { maxLength: 4 })
      .map((items) => [`${key}: [${items.join(", ")}]`]),
    fc
      .array(plainWord, { minLength: 1, maxLength: 3 })
      .map((items) => [`${key}: [`, ...items.map((item) => `    ${item},`), "  ]"]),
  );

const made = fc.record({
  mark: fc.constantFrom("", "\uFEFF"),
  ends: fc.array(fc.constantFrom("\n", "\n", "\r\n"), { minLength: 1, maxLength: 7 }),
  fields: fc
    .uniqueArray(
      fc.constantFrom("title", "source", "servings", "ingredients", "searchterms", "rating", "Mine", "other key"),
      { minLength: 1, maxLength: 6 },
    )
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          (key === "ingredients" || key === "searchterms" || key === "Mine" ? listLines(key) : scalarLines(key)).map(
            (lines): MadeField => ({ key, lines }),
          ),
        ),
      ),
    ),
  fillers: fc.array(fc.constantFrom<readonly string[]>([], [], [""], ["# remark"], ["", "#", ""]), {
    minLength: 6,
    maxLength: 6,
  }),
  body: fc.constantFrom(
    "",
    "\n1. Cook.\n",
    "text without an end",
    "\r\n## Ingredients\r\n\r\n- x\r\n",
    "\tindented\n\n---\n\nmore  \n",
  ),
});

interface MadeFile {
  readonly text: string;
  readonly keys: readonly string[];
}

const file = made.map(({ mark, ends, fields, fillers, body }): MadeFile => {
  const lines = ["---", ...fields.flatMap((field, index) => [...(fillers[index] ?? []), ...field.lines]), "---"];
  const text = mark + lines.map((line, index) => line + (ends[index % ends.length] ?? "\n")).join("") + body;
  return { text, keys: fields.map((field) => field.key) };
});

type Plain = null | string | readonly Plain[];

/** What another reader finds: yaml's own values, every scalar a text; empty values and empty lists are the same. */
function readIndependently(text: string): { fields: Map<string, Plain>; body: string } {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const block = /^---\r?\n((?:(?!---\r?\n)[^\n]*\n)*)---\r?\n/.exec(text.slice(start));
  if (block === null) return { fields: new Map(), body: text.slice(start) };
  const data: unknown = parseDocument(block[1] ?? "", { schema: "failsafe", uniqueKeys: true, strict: true }).toJS();
  const fields = new Map(Object.entries(data ?? {}).map(([key, value]) => [key, toPlain(value)] as const));
  return { fields, body: text.slice(start + block[0].length) };
}

function toPlain(value: unknown): Plain {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(toPlain);
  const text = String(value ?? "");
  return /^(?:~|null|)$/i.test(text) ? null : text;
}

function readLines(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** Number of lines that went and came, all others being the same in the same order. */
function countChanges(before: string, after: string): { gone: number; come: number } {
  const old = [...readLines(before)];
  const now = [...readLines(after)];
  while (old.length > 0 && now.length > 0 && old[0] === now[0]) {
    old.shift();
    now.shift();
  }
  while (old.length > 0 && now.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return { gone: old.length, come: now.length };
}

function apply(text: string, edit: RecipeEdit): string | null {
  const result = editRecipe(text, edit);
  if (!result.ok) return null;
  const applied = applySplices(text, result.value);
  expect(encodeRecipe(applySplices(applied.text, applied.inverse).text)).toEqual(encodeRecipe(text));
  return applied.text;
}

/** Texts that no file can hold are refused; all others must be written. */
const canStand = (value: string): boolean => !value.includes("\0") && value.isWellFormed();
const runs = { numRuns: 150 };

describe("every edit of a generated file", () => {
  it("reads the files as another reader does, and all of them are editable", () => {
    fc.assert(
      fc.property(file, ({ text, keys }) => {
        const { fieldsEditable, recipe } = parseRecipe(text);
        expect(fieldsEditable).toBe(true);
        const independent = readIndependently(text);
        expect([...independent.fields.keys()]).toEqual(keys);
        expect(recipe.body).toBe(independent.body);
      }),
      runs,
    );
  });

  it("sets a field to any text: read back by another reader, all else as it was", () => {
    fc.assert(
      fc.property(
        file,
        fc.constantFrom("title", "servings", "ingredients", "rating", "brand new"),
        nasty,
        ({ text }, key, value) => {
          const after = apply(text, { op: "set_field", key, value });
          expect(after !== null).toBe(canStand(value));
          if (after === null) return;
          const before = readIndependently(text);
          const now = readIndependently(after);
          expect(now.body).toBe(before.body);
          expect(now.fields.get(key) ?? "").toBe(toPlain(value) ?? "");
          now.fields.delete(key);
          before.fields.delete(key);
          expect([...now.fields]).toEqual([...before.fields]);
          if (!parseRecipe(text).recipe.extraFields.some((field) => field.key === key) && !text.includes(`${key}:`)) {
            expect(countChanges(text, after)).toEqual({ gone: 0, come: 1 });
          }
        },
      ),
      runs,
    );
  });

  it("sets a field to any list", () => {
    fc.assert(
      fc.property(
        file,
        fc.constantFrom("ingredients", "title", "tags"),
        fc.array(nasty.filter(canStand), { maxLength: 4 }),
        ({ text }, key, value) => {
          const after = apply(text, { op: "set_field", key, value });
          expect(after).not.toBeNull();
          expect(readIndependently(after ?? "").fields.get(key) ?? null).toEqual(toPlain(value));
        },
      ),
      runs,
    );
  });

  it("sets a text of several lines", () => {
    const lines = fc.array(fc.oneof(word, fc.constantFrom("", "  in", "\tin", "out ", "- x", "# y")), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(file, fc.constantFrom("title", "notes", "source"), lines, ({ text }, key, parts) => {
        const value = parts.join("\n");
        const after = apply(text, { op: "set_field", key, value });
        expect(after).not.toBeNull();
        expect(readIndependently(after ?? "").fields.get(key) ?? "").toBe(
          value.trim() === "" && value === "" ? "" : value,
        );
      }),
      runs,
    );
  });

  it("removes and renames a field, and nothing else", () => {
    fc.assert(
      fc.property(file, fc.nat(), ({ text, keys }, seed) => {
        const key = keys[seed % keys.length] ?? "";
        const before = [...readIndependently(text).fields];
        const removed = apply(text, { op: "remove_field", key });
        expect(removed).not.toBeNull();
        expect([...readIndependently(removed ?? "").fields]).toEqual(before.filter(([name]) => name !== key));
        expect(countChanges(text, removed ?? "").come).toBe(0);
        const renamed = apply(text, { op: "rename_field", key, newKey: "new: name" });
        expect(renamed).not.toBeNull();
        expect([...readIndependently(renamed ?? "").fields]).toEqual(
          before.map(([name, value]) => [name === key ? "new: name" : name, value]),
        );
        expect(countChanges(text, renamed ?? "")).toEqual({ gone: 1, come: 1 });
      }),
      runs,
    );
  });

  it("inserts, replaces, removes and moves items line by line", () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(), nasty.filter(canStand), ({ text }, one, two, value) => {
        const list = readIndependently(text).fields.get("ingredients");
        if (!Array.isArray(list)) return;
        const isFlow = /ingredients: \[/.test(text);
        const index = one % list.length;
        const target = two % list.length;
        const listOf = (after: string | null): unknown => {
          expect(after).not.toBeNull();
          return readIndependently(after ?? "").fields.get("ingredients") ?? null;
        };
        const inserted = apply(text, {
          op: "insert_item",
          key: "ingredients",
          itemIndex: one % (list.length + 1),
          value,
        });
        expect(listOf(inserted)).toEqual(list.toSpliced(one % (list.length + 1), 0, toPlain(value)));
        if (!isFlow) expect(countChanges(text, inserted ?? "")).toEqual({ gone: 0, come: 1 });

        const replaced = apply(text, { op: "replace_item", key: "ingredients", itemIndex: index, value });
        expect(listOf(replaced)).toEqual(list.with(index, toPlain(value)));
        expect(countChanges(text, replaced ?? "").gone).toBeLessThanOrEqual(1);

        const removed = apply(text, { op: "remove_item", key: "ingredients", itemIndex: index });
        expect(listOf(removed)).toEqual(toPlain(list.toSpliced(index, 1)));
        if (!isFlow) expect(countChanges(text, removed ?? "")).toEqual({ gone: 1, come: 0 });

        const moved = apply(text, { op: "move_item", key: "ingredients", itemIndex: index, toIndex: target });
        expect(listOf(moved)).toEqual(list.toSpliced(index, 1).toSpliced(target, 0, list[index] ?? null));
        expect([...readLines(moved ?? "")].toSorted().length).toBe(readLines(text).length);
      }),
      { numRuns: 300 },
    );
  });

  it("adds, replaces and removes ingredients wherever they stand", () => {
    const line = fc.constantFrom(
      "2 cups flour",
      "1 egg: beaten",
      "salt # not much",
      "½ tsp “salt”",
      "{1 g,2 oz} y",
      "it's",
      "3 - 4 eggs",
    );
    fc.assert(
      fc.property(file, fc.nat(), line, ({ text }, seed, value) => {
        const texts = (source: string) =>
          parseRecipe(source).recipe.ingredients.map((ingredient) => ingredient.line.text);
        const before = texts(text);
        const added = apply(text, { op: "add_ingredient", value });
        expect(added).not.toBeNull();
        expect(texts(added ?? "")).toEqual([...before, value]);
        if (before.length === 0) return;
        const index = seed % before.length;
        const replaced = apply(text, { op: "replace_ingredient", number: index + 1, value });
        expect(replaced).not.toBeNull();
        expect(texts(replaced ?? "")).toEqual(before.with(index, value));
        const removed = apply(text, { op: "remove_ingredient", number: index + 1 });
        expect(removed).not.toBeNull();
        if (before.length > 1) expect(texts(removed ?? "")).toEqual(before.toSpliced(index, 1));
      }),
      runs,
    );
  });

  it("replaces the body and leaves the fields", () => {
    const bodies = fc
      .array(fc.constantFrom("1. Cook.", "", "text ", "\ttab", "## Head", "more"), { maxLength: 6 })
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(file, bodies, ({ text }, value) => {
        const after = apply(text, { op: "replace_body", value });
        expect(after).not.toBeNull();
        const now = readIndependently(after ?? "");
        expect(now.body.replaceAll("\r\n", "\n")).toBe(value);
        expect([...now.fields]).toEqual([...readIndependently(text).fields]);
      }),
      runs,
    );
  });
});
