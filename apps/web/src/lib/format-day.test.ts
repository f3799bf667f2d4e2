import { describe, expect, it } from "vitest";
import { formatDayRange, formatLongDay } from "./format-day.ts";

describe("formatDayRange", () => {
  it.each([
    ["2026-11-23", "2026-11-29", "23–29 November"],
    ["2026-11-30", "2026-12-06", "30 November – 6 December"],
    ["2026-12-28", "2027-01-03", "28 December 2026 – 3 January 2027"],
  ])("says %s to %s as %s", (first, last, words) => {
    expect(formatDayRange(first, last)).toBe(words);
  });
});

it("names a day the same in every time zone of the server", () => {
  expect(formatLongDay("2026-03-29")).toBe("Sunday 29 March");
});
