import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineChange } from "./line-diff.ts";
import { diffLines } from "./line-diff.ts";

const lines = fc.array(fc.constantFrom("a", "b", "c", "", "long line"), { maxLength: 24 });

function apply(before: readonly string[], after: readonly string[], changes: readonly LineChange[]): string[] {
  const result: string[] = [];
  let position = 0;
  for (const change of changes) {
    result.push(...before.slice(position, change.startA), ...after.slice(change.startB, change.endB));
    position = change.endA;
  }
  return [...result, ...before.slice(position)];
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      rows[i]![j] = a[i - 1] === b[j - 1] ? rows[i - 1]![j - 1]! + 1 : Math.max(rows[i - 1]![j]!, rows[i]![j - 1]!);
    }
  }
  return rows[a.length]![b.length]!;
}

describe("diffLines", () => {
  it("finds nothing between equal lists", () => {
    expect(diffLines(["a", "b"], ["a", "b"])).toEqual([]);
    expect(diffLines([], [])).toEqual([]);
  });

  it("finds one changed line among many", () => {
    expect(diffLines(["a", "b", "c"], ["a", "x", "c"])).toEqual([{ startA: 1, endA: 2, startB: 1, endB: 2 }]);
  });

  it("keeps what stands between two changes", () => {
    expect(diffLines(["a", "b", "c", "d"], ["x", "b", "c", "y", "z"])).toEqual([
      { startA: 0, endA: 1, startB: 0, endB: 1 },
      { startA: 3, endA: 4, startB: 3, endB: 5 },
    ]);
  });

  it("makes the one list out of the other, with no line touched that could stay", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = diffLines(before, after);
        expect(apply(before, after, changes)).toEqual(after);
        const removed = changes.reduce((sum, change) => sum + change.endA - change.startA, 0);
        expect(before.length - removed).toBe(longestCommon(before, after));
      }),
    );
  });

  it("gives up searching, not the result, when everything differs", () => {
    const before = Array.from({ length: 3000 }, (_, index) => `a${index}`);
    const after = Array.from({ length: 3000 }, (_, index) => `b${index}`);
    expect(apply(before, after, diffLines(before, after))).toEqual(after);
  });
});
