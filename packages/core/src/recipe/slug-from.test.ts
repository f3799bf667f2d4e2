import fc from "fast-check";
import { expect, it } from "vitest";
import { slugFrom } from "./slug-from.ts";

it.each([
  ["Hong Shao Rou", "hong-shao-rou"],
  ["Crème brûlée (for 2)", "creme-brulee-for-2"],
  ["Käsespätzle & Soße", "kasespatzle-and-sosse"],
  ["Smørrebrød", "smorrebrod"],
  ["Żurek śląski z łososiem", "zurek-slaski-z-lososiem"],
  ["Cook's Æbleskiver", "cooks-aebleskiver"],
  ["½ Pizza", "1-2-pizza"],
  ["红烧肉", "recipe"],
  ["", "recipe"],
  ["---", "recipe"],
])("makes of %j %j", (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});

it("cuts a long title at a word", () => {
  expect(slugFrom("very ".repeat(40))).toBe(Array(16).fill("very").join("-"));
});

it("gives only what an address can hold, and the same again from its own result", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (title) => {
      const slug = slugFrom(title);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugFrom(slug)).toBe(slug);
    }),
  );
});
