import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "./compare-texts.ts";

describe("compareTexts", () => {
  it("finds nothing between texts that read the same, whatever their line ends", () => {
    expect(compareTexts("a\r\nb\n", "a\nb\n")).toEqual([]);
  });

  it("marks within a changed line what differs", () => {
    expect(compareTexts("3 tablespoons sugar", "4 tablespoons sugar")).toEqual([
      {
        kind: "change",
        removed: [{ number: 1, text: "3 tablespoons sugar", from: 0, to: 1 }],
        added: [{ number: 1, text: "4 tablespoons sugar", from: 0, to: 1 }],
      },
    ]);
  });

  it("shows two lines around a change and counts the rest", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const changed = lines.with(9, "other");
    const parts = compareTexts(lines.join("\n"), changed.join("\n"));
    expect(parts.map((part) => part.kind)).toEqual(["same", "change", "same", "same"]);
    expect(parts[0]).toMatchObject({ hidden: 7, lines: [{ number: 8 }, { number: 9 }] });
    expect(parts[2]).toMatchObject({ hidden: 0, lines: [{ number: 11 }, { number: 12 }] });
    expect(parts[3]).toMatchObject({ hidden: 8, lines: [] });
  });

  it("accounts for every line of both texts", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", ""), { minLength: 1, maxLength: 30 })
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after);
        if (parts.length === 0) expect(before).toBe(after);
        else {
          const count = (side: "removed" | "added") =>
            parts.reduce(
              (sum, part) => sum + (part.kind === "same" ? part.lines.length + part.hidden : part[side].length),
              0,
            );
          expect(count("removed")).toBe(before.split("\n").length);
          expect(count("added")).toBe(after.split("\n").length);
        }
      }),
    );
  });
});
