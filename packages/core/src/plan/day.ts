/**
 * Calendar days as `YYYY-MM-DD`, counted without clock or zone: adding a day never meets a daylight-saving change.
 */
const dayMilliseconds = 86_400_000;

/** Weekday of a day, Monday = 1 … Sunday = 7 (ISO 8601). */
export function weekdayOf(day: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const sundayFirst = new Date(toTime(day)).getUTCDay();
  // getUTCDay answers 0 (Sunday) to 6, so this is 1 to 7.
  return (sundayFirst === 0 ? 7 : sundayFirst) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The day so many days later; negative numbers go back. `addDays("2026-02-28", 1)` is `2026-03-01`. */
export function addDays(day: string, count: number): string {
  return new Date(toTime(day) + count * dayMilliseconds).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / dayMilliseconds);
}

/** First day of the week that holds `day`, in a household whose weeks start on `weekStart` (Monday = 1 … Sunday = 7). */
export function firstDayOfWeek(day: string, weekStart: number): string {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The seven days from `firstDay` on. */
export function daysOfWeek(firstDay: string): readonly string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(firstDay, offset));
}

/**
 * The calendar day that an instant falls on in a time zone.
 *
 * @param timeZone an IANA name: `Europe/Berlin`
 */
export function dayInTimeZone(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

function toTime(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Error(`Not a calendar day: ${day}`);
  return time;
}
