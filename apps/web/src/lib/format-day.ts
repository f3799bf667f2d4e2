/**
 * Days in words. Made on the server only and handed to the browser as text: the two may know different versions of a
 * language's calendar, and the page must not change when it wakes up.
 */
const locale = "en";

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** "Tuesday" */
export function formatWeekday(day: string): string {
  return format(day, { weekday: "long" });
}

/** "Tue" */
export function formatShortWeekday(day: string): string {
  return format(day, { weekday: "short" });
}

/** "24 November" */
export function formatDate(day: string): string {
  return `${Number(day.slice(8))} ${format(day, { month: "long" })}`;
}

/** "Tuesday 24 November" */
export function formatLongDay(day: string): string {
  return `${formatWeekday(day)} ${formatDate(day)}`;
}

/**
 * "23–29 November", "30 November – 6 December", with the years where they differ, and with the year where it is another
 * one than today's: "6–12 January 2031".
 */
export function formatDayRange(firstDay: string, lastDay: string, today: string): string {
  const [firstYear, lastYear] = [firstDay.slice(0, 4), lastDay.slice(0, 4)];
  if (firstYear !== lastYear) return `${formatDate(firstDay)} ${firstYear} – ${formatDate(lastDay)} ${lastYear}`;
  const year = firstYear === today.slice(0, 4) ? "" : ` ${firstYear}`;
  if (firstDay.slice(0, 7) !== lastDay.slice(0, 7)) return `${formatDate(firstDay)} – ${formatDate(lastDay)}${year}`;
  return `${Number(firstDay.slice(8))}–${formatDate(lastDay)}${year}`;
}
