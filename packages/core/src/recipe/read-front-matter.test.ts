import { describe, expect, it } from "vitest";
import { toBareValue } from "./field-value.ts";
import { parseRecipe } from "./parse-recipe.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { listSourceLines } from "./source-lines.ts";

const read = (text: string) => readFrontMatter(text, listSourceLines(text));
const fieldsOf = (text: string) => read(text).fields.map((field) => [field.key, toBareValue(field.value)]);
const issuesOf = (text: string) => read(text).issues.map(({ code, line, column }) => `${line}:${column} ${code}`);
const wrap = (block: string) => `---\n${block}\n---\nbody\n`;

describe("values", () => {
  it("keeps what the cook wrote, whatever YAML would make of it", () => {
    const block = [
      "a: 1:30",
      "b: 012",
      "c: 2024-05-01",
      "d: 1.10",
      "e: 0x1F",
      "f: true",
      "g: 1e3",
      "h: +1",
      "i: ~",
      "j:",
    ];
    expect(fieldsOf(wrap(block.join("\n")))).toEqual([
      ["a", "1:30"],
      ["b", "012"],
      ["c", "2024-05-01"],
      ["d", "1.10"],
      ["e", "0x1F"],
      ["f", "true"],
      ["g", "1e3"],
      ["h", "+1"],
      ["i", null],
      ["j", null],
    ]);
  });

  it("reads quotes, wrapped scalars, block scalars and lists in brackets", () => {
    const block = [
      `a: "1 \\" b"`,
      "b: 'it''s'",
      "c: one",
      "  two",
      "d: |-",
      "  x",
      "",
      "  y",
      "e: >",
      "  p",
      "  q",
      "f: [a, 'b, c', \"d\"]",
    ];
    expect(fieldsOf(wrap(block.join("\n")))).toEqual([
      ["a", '1 " b'],
      ["b", "it's"],
      ["c", "one two"],
      ["d", "x\n\ny"],
      ["e", "p q\n"],
      ["f", ["a", "b, c", "d"]],
    ]);
  });

  it("gives the exact place of every value, in files with a byte order mark and Windows line ends too", () => {
    const text = '\uFEFF---\r\ntitle: "Soup"  # mine\r\nlist:\r\n- a\r\n\r\n-   b c\r\nlast: x\r\n---\r\nbody';
    const { fields, bodyRange, editable } = read(text);
    const slices = fields.map(({ value }) => text.slice(value.start, value.end));
    expect(slices).toEqual(['"Soup"', "- a\r\n\r\n-   b c", "x"]);
    expect(text.slice(bodyRange.start, bodyRange.end)).toBe("body");
    expect(editable).toBe(true);
  });

  it("leaves the prototype of objects alone", () => {
    const text = wrap("__proto__: {polluted: yes}\nconstructor: x\ntoString: y\ntitle: T");
    const { recipe } = parseRecipe(text);
    expect(recipe.title).toBe("T");
    expect(recipe.extraFields.map((field) => field.key)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("lets no NUL and no half surrogate pair through an escape", () => {
    expect(fieldsOf(wrap('a: "x\\0y"\nb: "\\ud800z"'))).toEqual([
      ["a", "x\ufffdy"],
      ["b", "\ufffdz"],
    ]);
  });

  it("is not led astray by a field named like an option of the reader", () => {
    expect(parseRecipe(wrap("title: T\nexcerpt_separator: o\nexcerpt: true")).recipe.body).toBe("body\n");
  });
});

describe("fences", () => {
  it("reads a file without fields", () => {
    expect(read("# Title\n")).toMatchObject({ state: "absent", editable: true, bodyRange: { start: 0, end: 8 } });
  });

  it.each(["---\n---\nbody", "---\n# only a comment\n---\nbody", "---\n\n\n---\nbody"])(
    "reads an empty block: %j",
    (text) => {
      expect(read(text)).toMatchObject({ state: "closed", fields: [], editable: true, issues: [] });
    },
  );

  it("takes spaces behind a fence, and ends with a fence that has no line end", () => {
    const text = "---  \ntitle: x\n---\t";
    expect(read(text)).toMatchObject({ state: "closed", bodyRange: { start: text.length, end: text.length } });
    expect(fieldsOf(text)).toEqual([["title", "x"]]);
  });

  it("does not take a line that only begins with dashes for the end", () => {
    const text = "---\ntitle: x\n---foo\nb: y\n---\nbody";
    expect(issuesOf(text)).toEqual(["3:1 front_matter_fence_unclear"]);
    expect(read(text)).toMatchObject({ editable: false, state: "closed" });
  });

  it("says where the fields begin when nothing ends them, and takes nothing for the body", () => {
    const text = "---\ntitle: x\n\n1. Cook.\n";
    expect(issuesOf(text)).toEqual(["1:1 front_matter_unclosed"]);
    expect(parseRecipe(text, { path: "my-soup.md" })).toMatchObject({
      fieldsEditable: false,
      readOnly: false,
      recipe: { title: "My soup", steps: [], body: "" },
    });
  });

  it("does not take four dashes for an opening fence", () => {
    expect(read("----\ntitle: x\n---\n").state).toBe("absent");
  });

  it.each(["js", "javascript", "json", "coffee", "toml", "JS", " js", "__proto__", "constructor"])(
    "refuses the language %j and runs nothing",
    (language) => {
      const text = `---${language}\n(globalThis.ran = true, { title: "x" })\n---\n1. Cook.\n`;
      expect(issuesOf(text)).toEqual(["1:4 front_matter_language_refused"]);
      expect(parseRecipe(text).recipe.steps.map((step) => step.text)).toEqual(["Cook."]);
      expect("ran" in globalThis).toBe(false);
    },
  );

  it("takes the word yaml behind the fence", () => {
    expect(fieldsOf("---yaml\ntitle: x\n---\n")).toEqual([["title", "x"]]);
    expect(fieldsOf("--- yml\r\ntitle: x\r\n---\r\n")).toEqual([["title", "x"]]);
  });

  it("leaves a tagged block in the body as text", () => {
    const text = `---\ntitle: x\n---\n1. Cook.\n\n---js\n(globalThis.ran = true)\n---\n`;
    expect(parseRecipe(text).issues.map((issue) => issue.code)).toEqual(["ingredients_missing"]);
    expect("ran" in globalThis).toBe(false);
  });
});

describe("flaws", () => {
  it.each([
    ["title: a\nb: 1\ntitle: c", "4:1 yaml_duplicate_key"],
    ["title: Soup: the best", "2:8 yaml_invalid"],
    ["a: 1\n\tb: 2", "3:1 yaml_invalid"],
    ['a: "open', "2:9 yaml_invalid"],
    ["- a\n- b", "2:1 yaml_not_a_map"],
    ["just words", "2:1 yaml_not_a_map"],
    ["a: *anchor", "2:4 yaml_alias_refused"],
    ["a: &anchor 1", "2:12 yaml_alias_refused"],
    ["a: !!str 1", "2:10 yaml_tag_refused"],
    ["? a\n: b", "2:3 yaml_form_unsupported"],
    ["{a: 1, b: 2}", "2:1 yaml_form_unsupported"],
  ])("%j gives %s", (block, issue) => {
    expect(issuesOf(wrap(block))[0]).toBe(issue);
    expect(read(wrap(block)).editable).toBe(false);
  });

  it("reads the first of two fields with one name and tells where both are", () => {
    const { recipe, issues } = parseRecipe(wrap("title: first\ntitle: second"));
    expect(recipe.title).toBe("first");
    const issue = issues.find(({ code }) => code === "yaml_duplicate_key");
    expect(issue).toMatchObject({ severity: "error", line: 3, facts: { key: "title", firstLine: "2" } });
  });

  it("saves what it can from a broken block", () => {
    expect(parseRecipe(wrap("title: Soup\nnote: a: b")).recipe.title).toBe("Soup");
  });
});

describe("attacks", () => {
  const bomb = [
    "a: &a [x, x]",
    ...Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [*${i ? `k${i - 1}` : "a"}, *${i ? `k${i - 1}` : "a"}]`),
  ];
  const cases: readonly (readonly [string, string, string])[] = [
    ["an alias bomb", bomb.join("\n"), "yaml_alias_refused"],
    ["a thousand aliases", `a: &a 1\n${"b: [*a]\n".repeat(1000)}`, "front_matter_too_complex"],
    [
      "a merge bomb",
      `a: &a {x: 1}\n${Array.from({ length: 60 }, (_, i) => `k${i}: {<<: *a}`).join("\n")}`,
      "yaml_alias_refused",
    ],
    ["50,000 open brackets", `a: ${"[".repeat(50_000)}`, "front_matter_too_complex"],
    ["50,000 nested brackets", `a: ${"[".repeat(25_000)}${"]".repeat(25_000)}`, "front_matter_too_complex"],
    ["nested braces", "{a: ".repeat(10_000), "front_matter_too_complex"],
    ["nested dashes", `a:\n  ${"- ".repeat(20_000)}b`, "front_matter_too_complex"],
    ["nested questions", "? ".repeat(20_000), "front_matter_too_complex"],
    ["nested keys in one line", "a: ".repeat(10_000), "front_matter_too_complex"],
    [
      "nested indentation",
      Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      "front_matter_too_complex",
    ],
    ["a scalar of 10 MB", `a: ${"x".repeat(10_000_000)}`, "file_too_large"],
    ["a scalar of 100 KB", `a: ${"x".repeat(100_000)}`, "front_matter_too_complex"],
    ["a million keys", Array.from({ length: 1_000_000 }, (_, i) => `k${i}: 1`).join("\n"), "file_too_large"],
    ["ten thousand keys", Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join("\n"), "front_matter_too_complex"],
  ];

  it.each(cases)("refuses %s in bounded time", (_name, block, code) => {
    const started = performance.now();
    const document = parseRecipe(wrap(block), { path: "attack.md" });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(document.issues.map((issue) => issue.code)).toContain(code);
    expect(document.fieldsEditable).toBe(false);
    expect(document.recipe.title).toBe("Attack");
  });

  it.each([
    ["blank lines", (size: number) => wrap(`${"\n".repeat(300)}${" ".repeat(size)}`)],
    ["carriage returns", (size: number) => wrap(`${"\r".repeat(300)}${" ".repeat(size)}`)],
    ["open pictures", (size: number) => "![".repeat(size)],
    ["list items", (size: number) => `## Ingredients\n${"- a\n".repeat(size / 8)}`],
    ["a heading with a hole", (size: number) => `# a${" ".repeat(size * 2)}b`],
    ["a wrapped item with a hole", (size: number) => `- a${" ".repeat(size * 2)}b\n  c`],
    ["stars", (size: number) => "**a".repeat(size)],
    [
      "nested lists",
      (size: number) =>
        `## Ingredients\n${Array.from({ length: Math.sqrt(size * 4) }, (_, i) => `${" ".repeat(i)}- a`).join("\n")}`,
    ],
    ["a long ingredient", (size: number) => `## Ingredients\n- ${"1 cup ".repeat(size / 2)}`],
  ])("reads %s in time that grows with the text only", (_name, textOf) => {
    // Four times the text takes four times as long where time is linear, sixteen times where it is quadratic. The least
    // of some runs, since a busy machine can only add.
    const leastTime = (text: string) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const started = performance.now();
          expect(parseRecipe(text).text).toBe(text);
          return performance.now() - started;
        }),
      );
    const ratio = () => leastTime(textOf(57_600)) / leastTime(textOf(14_400));
    expect(Math.min(ratio(), ratio())).toBeLessThan(11);
  });
});
