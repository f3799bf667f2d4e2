import { describe, expect, it } from "vitest";
import { addDays, dayInTimeZone, daysBetween, daysOfWeek, firstDayOfWeek, weekdayOf } from "./day.ts";

describe("days", () => {
  it("counts weekdays from Monday", () => {
    expect(["2026-11-16", "2026-11-21", "2026-11-22"].map(weekdayOf)).toEqual([1, 6, 7]);
  });

  it("adds days over the ends of months and years, and over daylight-saving changes", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-03-30", -2)).toBe("2026-03-28");
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
  });

  it("counts the days between two days", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
  });

  it("finds the first day of a week for every start of the week", () => {
    expect(firstDayOfWeek("2026-11-22", 1)).toBe("2026-11-16");
    expect(firstDayOfWeek("2026-11-22", 7)).toBe("2026-11-22");
    expect(firstDayOfWeek("2026-11-22", 6)).toBe("2026-11-21");
    for (let weekStart = 1; weekStart <= 7; weekStart += 1) {
      const first = firstDayOfWeek("2026-01-01", weekStart);
      expect(weekdayOf(first)).toBe(weekStart);
      expect(daysOfWeek(first)).toContain("2026-01-01");
    }
  });

  it("tells the day by the time zone, not by the machine", () => {
    const instant = new Date("2026-03-28T23:30:00Z");
    expect(dayInTimeZone(instant, "Europe/Berlin")).toBe("2026-03-29");
    expect(dayInTimeZone(instant, "America/New_York")).toBe("2026-03-28");
    expect(dayInTimeZone(new Date("2026-11-22T10:30:00Z"), "Pacific/Kiritimati")).toBe("2026-11-23");
  });

  it("refuses what is no day", () => {
    expect(() => addDays("2026-13-01", 1)).toThrow("Not a calendar day");
  });
});
