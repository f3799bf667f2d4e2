import type { Splice } from "@larder/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EditorChange } from "./source-model.ts";
import {
  createOffsetMap,
  findEditorChanges,
  findSplices,
  getLineEnd,
  toEditorText,
  toFileText,
} from "./source-model.ts";

function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let position = 0;
  for (const splice of splices) {
    expect(splice.start).toBeGreaterThanOrEqual(position);
    expect(splice.end).toBeGreaterThanOrEqual(splice.start);
    result += text.slice(position, splice.start) + splice.text;
    position = splice.end;
  }
  expect(position).toBeLessThanOrEqual(text.length);
  return result + text.slice(position);
}

function applyChanges(text: string, changes: readonly EditorChange[]): string {
  return applySplices(
    text,
    changes.map((change) => ({ start: change.from, end: change.to, text: change.insert })),
  );
}

/** Save as the editor does: what changed in the editor, as splices of the stored text. */
function save(fileText: string, changes: readonly EditorChange[]): readonly Splice[] {
  return findSplices(fileText, toFileText(fileText, changes));
}

const piece = fc.constantFrom("a", "b: c", "- 1 cup", "\u2028", "\u0085", "\uFEFF", "🍋", "\t", " ", "");
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const fileText = fc
  .array(fc.tuple(piece, fc.option(lineEnd, { nil: "" })), { maxLength: 16 })
  .map((lines) => lines.flat().join(""));

/** Changes of an editor text, in order and apart, as an editing component reports them. */
function changesOf(editorText: string): fc.Arbitrary<readonly EditorChange[]> {
  const insert = fc
    .array(fc.constantFrom("x", "\n", "- 2 eggs", "🍋", "a"), { maxLength: 4 })
    .map((parts) => parts.join(""));
  return fc
    .array(fc.tuple(fc.nat(editorText.length), fc.nat(editorText.length), insert), { maxLength: 3 })
    .map((ranges) => {
      const changes: EditorChange[] = [];
      let position = 0;
      for (const [one, other, text] of [...ranges].sort((a, b) => Math.min(a[0], a[1]) - Math.min(b[0], b[1]))) {
        const from = Math.max(position, Math.min(one, other));
        const to = Math.max(from, one, other);
        changes.push({ from, to, insert: text });
        position = to + 1;
        if (position > editorText.length) break;
      }
      return changes.filter((change) => change.to <= editorText.length);
    });
}

const editedFile = fileText.chain((text) => fc.tuple(fc.constant(text), changesOf(toEditorText(text))));

const nastyFiles = {
  "Windows line ends": "---\r\ntitle: Soup\r\n---\r\n1. Boil.\r\n",
  "lone carriage returns": "---\rtitle: Soup\r---\r1. Boil.\r",
  "mixed line ends": "---\r\ntitle: Soup\nimage: a\r\n---\r1. Boil.\n\r\n",
  "a line separator in the text": "---\ntitle: Soup\u2028Stew\n---\n1. Boil.\u2029\n",
  "a byte order mark": "\uFEFF---\r\ntitle: Soup\r\n---\r\n",
  "no line end at the end": "---\r\ntitle: Soup\r\n---\r\n1. Boil.",
  "nothing at all": "",
};

describe("a file nobody touched", () => {
  for (const [name, text] of Object.entries(nastyFiles)) {
    it(`keeps ${name}: no splice`, () => {
      expect(save(text, [])).toEqual([]);
      expect(toFileText(text, [])).toBe(text);
    });
  }

  it("gives no splice when a change is undone, whatever the line ends were", () => {
    fc.assert(
      fc.property(editedFile, ([text, changes]) => {
        const editorText = toEditorText(text);
        // An editing component reports a deletion and its undo as one replacement by the same text.
        const undone = changes.map((change) => ({ ...change, insert: editorText.slice(change.from, change.to) }));
        expect(save(text, undone)).toEqual([]);
      }),
    );
  });
});

describe("one character typed", () => {
  for (const [name, text] of Object.entries(nastyFiles)) {
    it(`is one splice inside one line, with ${name}`, () => {
      const editorText = toEditorText(text);
      for (let offset = 0; offset <= editorText.length; offset += 1) {
        const splices = save(text, [{ from: offset, to: offset, insert: "x" }]);
        expect(splices).toHaveLength(1);
        expect(splices[0]?.text).toBe("x");
        expect(splices[0]?.start).toBe(splices[0]?.end);
      }
    });
  }
});

describe("new lines", () => {
  it("take the line end that the file uses most", () => {
    const text = "a\r\nb\r\nc\n";
    expect(getLineEnd(text)).toBe("\r\n");
    expect(toFileText(text, [{ from: 5, to: 5, insert: "\nd" }])).toBe("a\r\nb\r\nc\r\nd\n");
    expect(toFileText("a\rb", [{ from: 1, to: 1, insert: "\nx\ny" }])).toBe("a\rx\ry\rb");
    expect(toFileText("a", [{ from: 1, to: 1, insert: "\nb" }])).toBe("a\nb");
  });

  it("take the first line end where two are even", () => {
    expect(getLineEnd("a\r\nb\n")).toBe("\r\n");
    expect(getLineEnd("a\nb\r\n")).toBe("\n");
  });

  it("leave the ends of the lines around them alone", () => {
    expect(toFileText("a\nb\r\nc\r\nd", [{ from: 2, to: 2, insert: "x\n" }])).toBe("a\nx\r\nb\r\nc\r\nd");
  });
});

describe("removed lines", () => {
  it("take their own line end with them", () => {
    expect(toFileText("a\r\nb\nc\r", [{ from: 2, to: 4, insert: "" }])).toBe("a\r\nc\r");
  });

  it("do not make two line ends run together", () => {
    const text = toFileText("a\rb\nc", [{ from: 2, to: 3, insert: "" }]);
    expect(toEditorText(text)).toBe("a\n\nc");
    expect(text).toBe("a\r\r\nc");
  });
});

describe("laws", () => {
  it("splices make exactly the text that is wanted", () => {
    fc.assert(
      fc.property(fileText, fileText, (before, after) => {
        expect(applySplices(before, findSplices(before, after))).toBe(after);
      }),
    );
  });

  it("splices never cut a line end or a surrogate pair", () => {
    fc.assert(
      fc.property(fileText, fileText, (before, after) => {
        for (const splice of findSplices(before, after)) {
          for (const text of [before.slice(0, splice.start), before.slice(splice.start, splice.end), splice.text]) {
            expect(text.isWellFormed()).toBe(true);
          }
          expect(before.slice(splice.start - 1, splice.start + 1)).not.toBe("\r\n");
          expect(before.slice(splice.end - 1, splice.end + 1)).not.toBe("\r\n");
        }
      }),
    );
  });

  it("the stored text always shows what the editor holds", () => {
    fc.assert(
      fc.property(editedFile, ([text, changes]) => {
        expect(toEditorText(toFileText(text, changes))).toBe(applyChanges(toEditorText(text), changes));
      }),
    );
  });

  it("bytes before the first and behind the last changed line stay", () => {
    fc.assert(
      fc.property(editedFile, ([text, changes]) => {
        const first = changes[0];
        const last = changes.at(-1);
        fc.pre(first !== undefined && last !== undefined);
        const map = createOffsetMap(text);
        const result = toFileText(text, changes);
        expect(result.startsWith(text.slice(0, map.toFile(first!.from)))).toBe(true);
        // The line end behind the last change may have to give way to the one rule of joined line ends.
        const rest = text.slice(map.toFile(last!.to)).replace(/^(?:\r\n|\r|\n)/, "");
        expect(result.endsWith(rest)).toBe(true);
      }),
    );
  });

  it("the changes between two editor texts lead from the one to the other", () => {
    fc.assert(
      fc.property(fileText.map(toEditorText), fileText.map(toEditorText), (before, after) => {
        expect(applyChanges(before, findEditorChanges(before, after))).toBe(after);
      }),
    );
  });

  it("an offset finds its way there and back", () => {
    fc.assert(
      fc.property(fileText, (text) => {
        const map = createOffsetMap(text);
        const editorText = toEditorText(text);
        for (let offset = 0; offset <= editorText.length; offset += 1) {
          const there = map.toFile(offset);
          expect(map.toEditor(there)).toBe(offset);
          expect(toEditorText(text.slice(0, there))).toBe(editorText.slice(0, offset));
        }
      }),
    );
  });
});
