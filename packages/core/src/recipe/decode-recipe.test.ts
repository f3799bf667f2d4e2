import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRecipe, encodeRecipe, maxRecipeBytes } from "./decode-recipe.ts";
import { parseRecipe } from "./parse-recipe.ts";

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part])),
  );

describe("decodeRecipe", () => {
  it("gives back the same bytes for every text, whatever its marks and line ends", () => {
    const pieces = fc.constantFrom(
      "\uFEFF",
      "\r\n",
      "\n",
      "\r",
      "\t",
      "title: x",
      "é",
      "e\u0301",
      "🍳",
      "\u200b",
      "\ufffd",
      " ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const bytes = bytesOf(parts.join(""));
        const decoded = decodeRecipe(bytes);
        expect(decoded).toMatchObject({ readOnly: false, issues: [] });
        expect(encodeRecipe(decoded.text)).toEqual(bytes);
      }),
    );
  });

  it("keeps a byte order mark in the text", () => {
    expect(decodeRecipe(bytesOf([0xef, 0xbb, 0xbf], "a")).text).toBe("\uFEFFa");
  });

  it("marks the first bad byte and makes the file read-only", () => {
    const decoded = decodeRecipe(bytesOf("one\ntwo \ufffd ", [0xe9], " three"));
    expect(decoded.readOnly).toBe(true);
    expect(decoded.issues).toEqual([{ code: "file_not_utf8", severity: "error", line: 2, column: 7 }]);
  });

  it("marks a NUL and leaves none in the text to be shown", () => {
    const decoded = decodeRecipe(bytesOf("a\nb", [0], "c"));
    expect(decoded).toEqual({
      text: "a\nb\ufffdc",
      readOnly: true,
      issues: [{ code: "file_has_nul", severity: "error", line: 2, column: 2 }],
    });
  });

  it("does not look into a file that is too large", () => {
    const document = parseRecipe(new Uint8Array(maxRecipeBytes + 1).fill(0x61), { path: "big/huge-file.md" });
    expect(document.readOnly).toBe(true);
    expect(document.issues.map((issue) => issue.code)).toEqual(["file_too_large"]);
    expect(document.recipe.title).toBe("Huge file");
  });

  it("treats a text with half a surrogate pair as what it is: no UTF-8", () => {
    const document = parseRecipe("# a\ud800b");
    expect(document.readOnly).toBe(true);
    expect(document.issues).toContainEqual({ code: "file_not_utf8", severity: "error", line: 1, column: 4 });
  });
});
