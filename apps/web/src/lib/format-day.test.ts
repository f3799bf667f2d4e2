import { describe, expect, it } from "vitest";
import { formatDayRange, formatLongDay } from "./format-day.ts";

describe("formatDayRange", () => {
  it.each([
    ["2026-11-23", "2026-11-29", "23–29 November"],
    ["2026-11-30", "2026-12-06", "30 November – 6 December"],
    ["2026-12-28", "2027-01-03", "28 December 2026 – 3 January 2027"],
    ["2031-01-06", "2031-01-12", "6–12 January 2031"],
    ["2025-09-29", "2025-10-05", "29 September – 5 October 2025"],
  ])("says %s to %s as %s in 2026", (first, last, words) => {
    expect(formatDayRange(first, last, "2026-11-25")).toBe(words);
  });

  it("leaves out the year that it is", () => {
    expect(formatDayRange("2031-01-06", "2031-01-12", "2031-12-31")).toBe("6–12 January");
  });
});

it("names a day the same in every time zone of the server", () => {
  expect(formatLongDay("2026-03-29")).toBe("Sunday 29 March");
});
