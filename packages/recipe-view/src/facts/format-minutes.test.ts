import { expect, it } from "vitest";
import { formatMinutes } from "./format-minutes.ts";

it.each([
  [0, "0 min"],
  [25, "25 min"],
  [60, "1 h"],
  [90, "1 h 30 min"],
  [1440, "24 h"],
])("says %d minutes as %s", (minutes, words) => {
  expect(formatMinutes(minutes)).toBe(words);
});
