import { expect, it } from "vitest";
import { servingsWords } from "./servings-words.ts";

it.each([
  [4, "4"],
  [4.5, "4½"],
  [0.25, "¼"],
  [12.75, "12¾"],
  [2.4, "2.4"],
])("says %d as %s", (servings, words) => {
  expect(servingsWords(servings)).toBe(words);
});
