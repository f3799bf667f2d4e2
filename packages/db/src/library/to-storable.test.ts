import { describe, expect, it } from "vitest";
import { isStorable, toStorable } from "./to-storable.ts";

describe("toStorable", () => {
  it("replaces NUL and half surrogate pairs at any depth, and keeps lengths and everything else", () => {
    const value = { "a\0": ["x\0y", { b: "\ud83d", c: "🥕", d: null, e: 1.5, f: true }] };
    const stored = toStorable(value);
    expect(stored).toEqual({ "a\uFFFD": ["x\uFFFDy", { b: "\uFFFD", c: "🥕", d: null, e: 1.5, f: true }] });
    expect(toStorable(stored)).toEqual(stored);
  });
});

describe("isStorable", () => {
  it.each([["🥕 \\u0000"], [{ a: ["fine"] }], [null], [3]])("says yes to %j", (value) => {
    expect(isStorable(value)).toBe(true);
  });

  it.each([["a\0"], [{ a: ["\ud83d"] }], [{ "\0": 1 }]])("says no to %j", (value) => {
    expect(isStorable(value)).toBe(false);
  });
});
