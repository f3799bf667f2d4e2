import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applySplices, canApplySplices } from "./apply-splices.ts";
import { editRecipe } from "./edit-recipe.ts";
import { parseRecipe } from "./parse-recipe.ts";
import type { RecipeEdit, Splice } from "./recipe-edit.ts";

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");

/** The lines that went (`-`) and came (`+`), and a check that the inverse restores the text. */
function diff(text: string, edit: RecipeEdit): readonly string[] | string {
  const result = editRecipe(text, edit);
  if (!result.ok) return result.error.code;
  const { text: after, inverse } = applySplices(text, result.value);
  expect(applySplices(after, inverse).text).toBe(text);
  const old = text.split("\n");
  const now = after.split("\n");
  while (old.length > 0 && now.length > 0 && old[0] === now[0]) {
    old.shift();
    now.shift();
  }
  while (old.length > 0 && now.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)];
}

const wrap = (block: string): string => `---\n${block}\n---\nbody\n`;

describe("set_field", () => {
  it.each<[string, string, RecipeEdit & { op: "set_field" }, readonly string[]]>([
    ["a plain text", "a: x", { op: "set_field", key: "a", value: "y z" }, ["-a: x", "+a: y z"]],
    ["a number", "servings: 4", { op: "set_field", key: "servings", value: 6 }, ["-servings: 4", "+servings: 6"]],
    ["a text with a colon", "a: x", { op: "set_field", key: "a", value: "y: z" }, ["-a: x", '+a: "y: z"']],
    ["double quotes", 'a: "x"', { op: "set_field", key: "a", value: 'y "z"' }, ['-a: "x"', '+a: "y \\"z\\""']],
    ["single quotes", "a: 'x'", { op: "set_field", key: "a", value: "it's" }, ["-a: 'x'", "+a: 'it''s'"]],
    ["a comment behind", "a: x  # why", { op: "set_field", key: "a", value: "z" }, ["-a: x  # why", "+a: z  # why"]],
    [
      "several lines beside a comment",
      "a: x # why",
      { op: "set_field", key: "a", value: "y\nz" },
      ["-a: x # why", '+a: "y\\nz" # why'],
    ],
    ["nothing before", "a:\nb: 1", { op: "set_field", key: "a", value: "x" }, ["-a:", "+a: x"]],
    [
      "nothing before but a comment",
      "a: # why",
      { op: "set_field", key: "a", value: "x" },
      ["-a: # why", "+a: x # why"],
    ],
    ["a written null", "a: ~", { op: "set_field", key: "a", value: "x" }, ["-a: ~", "+a: x"]],
    ["an empty text", "a: x", { op: "set_field", key: "a", value: "" }, ["-a: x", '+a: ""']],
    [
      "a wrapped text",
      "a: one\n  two\nb: 1",
      { op: "set_field", key: "a", value: "three" },
      ["-a: one", "-  two", "+a: three"],
    ],
    [
      "a block",
      "a: |\n  one\n  two\n\nb: 1",
      { op: "set_field", key: "a", value: "one\nthree\n" },
      ["-  two", "+  three"],
    ],
    [
      "a folded block",
      "a: >-\n    one\n    two\nb: 1",
      { op: "set_field", key: "a", value: "three" },
      ["-    one", "-    two", "+    three"],
    ],
    [
      "lines into a block",
      "a: x",
      { op: "set_field", key: "a", value: "one\n\ntwo" },
      ["-a: x", "+a: |-", "+  one", "+", "+  two"],
    ],
    [
      "a list over a text",
      "a: x\nb: [1]",
      { op: "set_field", key: "a", value: ["p", "q"] },
      ["-a: x", "+a:", "+  - p", "+  - q"],
    ],
    [
      "a text over a list",
      "a:\n  - x\n  - y\nb: 1",
      { op: "set_field", key: "a", value: "z" },
      ["-a:", "-  - x", "-  - y", "+a: z"],
    ],
    ["one more item", "a:\n- x\n- y\nb: 1", { op: "set_field", key: "a", value: ["x", "w", "y"] }, ["+- w"]],
    ["one item less", "a:\n  - x\n  - y\n  - z", { op: "set_field", key: "a", value: ["x", "z"] }, ["-  - y"]],
    [
      "another item",
      "a:\n  - 'x'\n  - 'y'",
      { op: "set_field", key: "a", value: ["x", "z"] },
      ["-  - 'y'", "+  - 'z'"],
    ],
    ["an empty list", "a:\n  - x\nb: 1", { op: "set_field", key: "a", value: [] }, ["-a:", "-  - x", "+a: []"]],
    [
      "a list in brackets",
      "a: ['x', 'y']",
      { op: "set_field", key: "a", value: ["x", "n", "y"] },
      ["-a: ['x', 'y']", "+a: ['x', 'n', 'y']"],
    ],
    ["a list into nothing", "a: # why\nb: 1", { op: "set_field", key: "a", value: ["x"] }, ["+  - x"]],
    [
      "a map",
      "a:\n  b: 1\n  c: 2\nd: 3",
      { op: "set_field", key: "a", value: "x" },
      ["-a:", "-  b: 1", "-  c: 2", "+a: x"],
    ],
  ])("writes %s", (_name, block, edit, expected) => {
    expect(diff(wrap(block), edit)).toEqual(expected);
  });

  it.each([
    "null",
    "~",
    "yes",
    "No",
    "true",
    "1:30",
    "012",
    "0x1F",
    "1.10",
    "2024-05-01",
    "1e3",
    " x",
    "x ",
    "- x",
    "# x",
    "a # b",
    "*x",
    "&x",
    "!x",
    "@x",
    "`x",
    "%x",
    "[x",
    "{x",
    "|",
    ">",
    "'x",
    '"x',
    "x:",
    "? x",
    "a\tb",
    "\u0085",
    "\u2028",
    "\uFEFFx",
    "---",
    "<<",
    "=",
    "\u0007",
  ])("quotes %j, and reading gives it again", (value) => {
    const result = editRecipe(wrap("a: x"), { op: "set_field", key: "a", value });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(result.value[0]?.text).toMatch(/^["']/);
    expect(editRecipe(applySplices(wrap("a: x"), result.value).text, { op: "set_field", key: "a", value })).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    "x",
    "4",
    "1.5",
    "-3",
    "4 to 6",
    "1/2 cup",
    "a: b".replace(": ", ":"),
    'say "x"',
    "it's",
    "-x",
    "https://example.org/#x",
    "½",
    "😀",
  ])("leaves %j without quotes", (value) => {
    expect(diff(wrap("a: 0"), { op: "set_field", key: "a", value })).toEqual(["-a: 0", `+a: ${value}`]);
  });

  it("puts a known field where the home dialect has it, any other at the end", () => {
    const text = fixture("home.md");
    expect(diff(text, { op: "set_field", key: "cuisine", value: "Greek" })).toEqual(["+cuisine: Greek"]);
    const placed = (key: string, neighbour: string): void => {
      const result = editRecipe(text, { op: "set_field", key, value: "x" });
      const after = result.ok ? applySplices(text, result.value).text.split("\n") : [];
      expect(after[after.indexOf(`${key}: x`) - 1]).toBe(neighbour);
    };
    placed("cuisine", "cook_time: 1 hour and 15 minutes");
    placed("slug", "title: Lentil Soup");
    placed("imgcredit", "image: /assets/images/lentil-soup.jpg");
    placed("notes", "searchterms: [soup, 'winter']");
    placed("colour", "rating: 012");
  });

  it("puts the first known field above the later ones", () => {
    expect(diff(wrap("ingredients: [x]\nlayout: y"), { op: "set_field", key: "title", value: "T" })).toEqual([
      "+title: T",
    ]);
  });

  it("gives a file without fields a block of them, and touches nothing else", () => {
    expect(diff("# Title\r\n\r\ntext", { op: "set_field", key: "servings", value: 4 })).toEqual([
      "+---\r",
      "+servings: 4\r",
      "+---\r",
    ]);
    expect(diff("\uFEFF# Title\n", { op: "set_field", key: "a", value: "b" })).toEqual([
      "-\uFEFF# Title",
      "+\uFEFF---",
      "+a: b",
      "+---",
      "+# Title",
    ]);
    expect(diff("---\n---\n# Title\n", { op: "set_field", key: "a", value: "b" })).toEqual(["+a: b"]);
  });

  it("keeps Windows line ends", () => {
    const text = "---\r\ntitle: x\r\nlist:\r\n  - a\r\n---\r\nbody";
    expect(diff(text, { op: "set_field", key: "servings", value: 2 })).toEqual(["+servings: 2\r"]);
    expect(diff(text, { op: "insert_item", key: "list", itemIndex: 1, value: "b" })).toEqual(["+  - b\r"]);
    expect(diff(text, { op: "set_field", key: "title", value: "one\ntwo" })).toEqual([
      "-title: x\r",
      "+title: |-\r",
      "+  one\r",
      "+  two\r",
    ]);
  });

  it("does nothing for the value that is there", () => {
    expect(editRecipe(wrap('a: "x" # c'), { op: "set_field", key: "a", value: "x" })).toEqual({ ok: true, value: [] });
    expect(editRecipe(wrap("a: []"), { op: "set_field", key: "a", value: [] })).toEqual({ ok: true, value: [] });
  });

  it.each<[string, string | number]>([
    ["", "x"],
    ["a\nb", "x"],
    ["a", "x\0"],
    ["a", "\ud800"],
    ["a", Number.NaN],
    ["a", "x".repeat(70_000)],
  ])("refuses the key %j with %j", (key, value) => {
    expect(editRecipe(wrap("b: 1"), { op: "set_field", key, value })).toEqual({
      ok: false,
      error: { code: "value_invalid", key },
    });
  });
});

describe("other edits of fields", () => {
  it("removes a field with its lines and leaves the comments around it", () => {
    const text = wrap("# above\na: x\n# between\nlist:\n  - 1\n\n  - 2\nb: y");
    expect(diff(text, { op: "remove_field", key: "a" })).toEqual(["-a: x"]);
    expect(diff(text, { op: "remove_field", key: "list" })).toEqual(["-list:", "-  - 1", "-", "-  - 2"]);
    expect(diff(text, { op: "remove_field", key: "c" })).toBe("field_missing");
  });

  it("renames a field", () => {
    expect(diff(wrap("a: x\nb: y"), { op: "rename_field", key: "a", newKey: "c" })).toEqual(["-a: x", "+c: x"]);
    expect(diff(wrap('"a": x'), { op: "rename_field", key: "a", newKey: "c" })).toEqual(['-"a": x', '+"c": x']);
    expect(diff(wrap("a: x\nb: y"), { op: "rename_field", key: "a", newKey: "b" })).toBe("field_exists");
    expect(diff(wrap("a: x"), { op: "rename_field", key: "b", newKey: "c" })).toBe("field_missing");
  });
});

describe("edits of items", () => {
  const text = wrap("list:\n  -   one\n  # kept\n  - 'two' # second\n  - three\nafter: 1");
  const flow = wrap("list: [one, 'two', three]");
  const wide = wrap("list: [\n    one,\n    two\n  ]");

  it.each<[string, RecipeEdit, readonly string[] | string]>([
    [text, { op: "insert_item", key: "list", itemIndex: 0, value: "zero" }, ["+  -   zero"]],
    [text, { op: "insert_item", key: "list", itemIndex: 1, value: "x: y" }, ['+  - "x: y"']],
    [text, { op: "insert_item", key: "list", itemIndex: 3, value: "four" }, ["+  - four"]],
    [text, { op: "insert_item", key: "list", itemIndex: 4, value: "five" }, "item_missing"],
    [text, { op: "replace_item", key: "list", itemIndex: 1, value: "2" }, ["-  - 'two' # second", "+  - '2' # second"]],
    [text, { op: "remove_item", key: "list", itemIndex: 1 }, ["-  - 'two' # second"]],
    [text, { op: "remove_item", key: "list", itemIndex: 3 }, "item_missing"],
    [text, { op: "remove_item", key: "after", itemIndex: 0 }, "field_not_a_list"],
    [text, { op: "remove_item", key: "gone", itemIndex: 0 }, "field_missing"],
    [
      text,
      { op: "move_item", key: "list", itemIndex: 2, toIndex: 1 },
      ["-  - 'two' # second", "-  - three", "+  - three", "+  - 'two' # second"],
    ],
    [text, { op: "move_item", key: "list", itemIndex: 1, toIndex: 1 }, []],
    [text, { op: "move_item", key: "list", itemIndex: 1, toIndex: 3 }, "item_missing"],
    [
      flow,
      { op: "insert_item", key: "list", itemIndex: 0, value: "a, b" },
      ["-list: [one, 'two', three]", "+list: [\"a, b\", one, 'two', three]"],
    ],
    [
      flow,
      { op: "insert_item", key: "list", itemIndex: 3, value: "x" },
      ["-list: [one, 'two', three]", "+list: [one, 'two', three, x]"],
    ],
    [flow, { op: "remove_item", key: "list", itemIndex: 0 }, ["-list: [one, 'two', three]", "+list: ['two', three]"]],
    [flow, { op: "remove_item", key: "list", itemIndex: 2 }, ["-list: [one, 'two', three]", "+list: [one, 'two']"]],
    [
      flow,
      { op: "replace_item", key: "list", itemIndex: 1, value: "2" },
      ["-list: [one, 'two', three]", "+list: [one, '2', three]"],
    ],
    [
      flow,
      { op: "move_item", key: "list", itemIndex: 0, toIndex: 2 },
      ["-list: [one, 'two', three]", "+list: ['two', three, one]"],
    ],
    [wide, { op: "insert_item", key: "list", itemIndex: 1, value: "x" }, ["+    x,"]],
    [wide, { op: "insert_item", key: "list", itemIndex: 2, value: "x" }, ["-    two", "+    two,", "+    x"]],
    [
      wrap("list: []\nb: 1"),
      { op: "insert_item", key: "list", itemIndex: 0, value: "x" },
      ["-list: []", "+list:", "+  - x"],
    ],
    [wrap("list:\nb: 1"), { op: "insert_item", key: "list", itemIndex: 0, value: "x" }, ["+  - x"]],
    [wrap("list: [x,]"), { op: "remove_item", key: "list", itemIndex: 0 }, ["-list: [x,]", "+list: []"]],
    [wrap("list:\n- x\nb: 1"), { op: "remove_item", key: "list", itemIndex: 0 }, ["-- x"]],
    [wrap("list:\n-\n- x"), { op: "replace_item", key: "list", itemIndex: 0, value: "w" }, ["--", "+- w"]],
    [
      wrap("list:\n- a: b\n- x"),
      { op: "replace_item", key: "list", itemIndex: 0, value: "a: b" },
      ["-- a: b", '+- "a: b"'],
    ],
  ])("%j %j", (source, edit, expected) => {
    expect(diff(source, edit)).toEqual(expected);
  });
});

describe("edits of ingredients", () => {
  it("adds to the list, or to the group that ends it", () => {
    expect(diff(fixture("home.md"), { op: "add_ingredient", value: "salt: a pinch" })).toEqual([
      '+  - "salt: a pinch"',
    ]);
    const grouped = wrap("ingredients:\n  - flour\n  - Sauce:\n      - tomato\nz: 1");
    expect(diff(grouped, { op: "add_ingredient", value: "basil" })).toEqual(["+      - basil"]);
  });

  it("counts ingredients, not headers, and reaches into groups", () => {
    const text = fixture("home.md");
    expect(diff(text, { op: "remove_ingredient", number: 2 })).toEqual(["-  - 2 onions, sliced"]);
    expect(diff(text, { op: "remove_ingredient", number: 4 })).toEqual(["-      - 'a \"handful\" of chives'"]);
    expect(diff(text, { op: "replace_ingredient", number: 3, value: "2 bunches parsley" })).toEqual([
      "-      - 1 bunch parsley",
      "+      - 2 bunches parsley",
    ]);
    expect(diff(text, { op: "remove_ingredient", number: 6 })).toBe("ingredient_missing");
    expect(diff(text, { op: "remove_ingredient", number: 0 })).toBe("ingredient_missing");
  });

  it("edits the lists of the body where they hold the ingredients", () => {
    const text = fixture("sections.md");
    expect(diff(text, { op: "add_ingredient", value: "sugar" })).toEqual(["+- sugar"]);
    expect(diff(text, { op: "remove_ingredient", number: 1 })).toEqual(["-- {250 g,9 oz} flour"]);
    expect(diff(text, { op: "replace_ingredient", number: 2, value: "3 eggs" })).toEqual(["-- 2 eggs", "+- 3 eggs"]);
    expect(diff("## Ingredients\n\n* [x] 1 egg", { op: "add_ingredient", value: "salt" })).toEqual(["+* [ ] salt"]);
    expect(diff("## Ingredients\n\n1. egg\n\n## Steps\n", { op: "add_ingredient", value: "salt" })).toEqual([
      "+2. salt",
    ]);
    expect(diff("# T\n\n## Ingredients\n", { op: "add_ingredient", value: "salt" })).toEqual(["+- salt", "+"]);
  });

  it("edits a list that is written as one text", () => {
    const text = wrap("ingredients: |\n  1 egg\n  salt\nz: 1");
    expect(diff(text, { op: "add_ingredient", value: "pepper" })).toEqual(["+  pepper"]);
    expect(diff(text, { op: "remove_ingredient", number: 1 })).toEqual(["-  1 egg"]);
    expect(diff(text, { op: "replace_ingredient", number: 2, value: "x" })).toEqual(["-  salt", "+  x"]);
  });

  it("makes the list where there is none", () => {
    expect(diff(wrap("title: T\nsearchterms: [a]"), { op: "add_ingredient", value: "1 egg" })).toEqual([
      "+ingredients:",
      "+  - 1 egg",
    ]);
    expect(diff("Just text.\n", { op: "add_ingredient", value: "1 egg" })).toEqual([
      "+---",
      "+ingredients:",
      "+  - 1 egg",
      "+---",
    ]);
  });

  it.each(["", "  ", "a\nb", "a\0"])("refuses %j as an ingredient", (value) => {
    expect(diff(fixture("home.md"), { op: "add_ingredient", value })).toBe("value_invalid");
  });
});

describe("replace_body", () => {
  it("touches only the lines that differ, and keeps the others' line ends", () => {
    const text = "---\ntitle: x\n---\r\none\r\ntwo\nthree\r\nfour\r\n";
    const result = editRecipe(text, { op: "replace_body", value: "one\ntwo\nnew\nthree\nfour\n" });
    expect(result).toEqual({ ok: true, value: [{ start: 27, end: 27, text: "new\r\n" }] });
  });

  it("does nothing for the same text with other line ends", () => {
    expect(editRecipe("---\na: 1\n---\r\none\r\n", { op: "replace_body", value: "one\n" })).toEqual({
      ok: true,
      value: [],
    });
  });

  it("refuses a body that would become fields", () => {
    expect(diff("text\n", { op: "replace_body", value: "---\na: 1\n---\n" })).toBe("value_invalid");
  });

  it("works where the fields are broken but their end is known", () => {
    expect(diff("---\na: b: c\n---\ntext\n", { op: "replace_body", value: "other\n" })).toEqual(["-text", "+other"]);
  });
});

describe("what is not understood", () => {
  const edits: readonly RecipeEdit[] = [
    { op: "set_field", key: "title", value: "x" },
    { op: "remove_field", key: "title" },
    { op: "add_ingredient", value: "x" },
    { op: "remove_item", key: "list", itemIndex: 0 },
  ];

  it.each([
    ["---\ntitle: a\ntitle: b\n---\n", 3],
    ["---\ntitle: a: b\n---\n", 2],
    ["---\ntitle: a\n", 1],
    ["---js\n{}\n---\n", 1],
    ["---\n{title: a}\n---\n", 2],
    ["---\ntitle: &a x\nb: *a\n---\n", 2],
  ])("is never rewritten: %j", (text, line) => {
    for (const edit of edits) {
      expect(editRecipe(text, edit)).toEqual({ ok: false, error: { code: "fields_not_editable", line } });
    }
  });

  it("can still be edited where it is understood", () => {
    const text = "---\ntitle: a: b\n---\n## Ingredients\n\n- 1 egg\n\n## Steps\n\n1. Boil.\n";
    expect(diff(text, { op: "add_ingredient", value: "salt" })).toEqual(["+- salt"]);
  });

  it("refuses every edit of a file with a NUL", () => {
    expect(editRecipe("a\0", { op: "replace_body", value: "a" })).toEqual({
      ok: false,
      error: { code: "document_read_only" },
    });
  });
});

describe("applySplices", () => {
  it.each<readonly [readonly Splice[]]>([
    [[{ start: 2, end: 1, text: "" }]],
    [[{ start: 0, end: 9, text: "" }]],
    [[{ start: -1, end: 0, text: "" }]],
    [[{ start: 0.5, end: 1, text: "" }]],
    [
      [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ],
    ],
  ])("throws for splices that can't be: %j", (splices) => {
    expect(canApplySplices("abc", splices)).toBe(false);
    expect(() => applySplices("abc", splices)).toThrow(RangeError);
  });

  it("applies insertions at one place in their order, and undoes them", () => {
    const splices = [
      { start: 1, end: 1, text: "1" },
      { start: 1, end: 1, text: "2" },
      { start: 1, end: 2, text: "" },
    ];
    const { text, inverse } = applySplices("abc", splices);
    expect(text).toBe("a12c");
    expect(applySplices(text, inverse).text).toBe("abc");
  });
});

it("reads after an edit what it read before, but for the change", () => {
  const text = fixture("home.md");
  const result = editRecipe(text, { op: "replace_ingredient", number: 1, value: "300 g green lentils" });
  expect(result.ok).toBe(true);
  if (!result.ok) return;
  const after = parseRecipe(applySplices(text, result.value).text).recipe;
  const before = parseRecipe(text).recipe;
  expect(after.ingredients[0]?.line.text).toBe("300 g green lentils");
  expect({ ...after, ingredients: after.ingredients.slice(1) }).toEqual({
    ...before,
    ingredients: before.ingredients.slice(1),
  });
});
