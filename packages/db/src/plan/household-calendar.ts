import { addDays, dayInTimeZone, daysOfWeek, firstDayOfWeek } from "@larder/core";
import { z } from "zod";
import type { Database, Transaction } from "../client.ts";
import type { PlanSlot } from "./plan-week-view.ts";

const slotsSchema = z.array(z.object({ id: z.string(), name: z.string().nullable() }));

/** How a household counts its weeks and days. */
export interface HouseholdCalendar {
  /** Today in its time zone. */
  readonly today: string;
  /** Monday = 1 … Sunday = 7. */
  readonly weekStart: number;
  readonly slots: readonly PlanSlot[];
}

/** A week of a household, and its neighbours. */
export interface HouseholdWeek {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly days: readonly string[];
  readonly previousFirstDay: string;
  readonly nextFirstDay: string;
}

/** Read a household's settings for days and slots. */
export async function getHouseholdCalendar(
  database: Database | Transaction,
  householdId: string,
  now: Date,
): Promise<HouseholdCalendar> {
  const row = await database.household.findUniqueOrThrow({
    where: { id: householdId },
    select: { timeZone: true, weekStart: true, slots: true },
  });
  return { today: dayInTimeZone(now, row.timeZone), weekStart: row.weekStart, slots: slotsSchema.parse(row.slots) };
}

/** The household's week that holds a day; without a day, this week. */
export function toHouseholdWeek(calendar: HouseholdCalendar, day: string | undefined): HouseholdWeek {
  const firstDay = firstDayOfWeek(day ?? calendar.today, calendar.weekStart);
  return {
    firstDay,
    lastDay: addDays(firstDay, 6),
    days: daysOfWeek(firstDay),
    previousFirstDay: addDays(firstDay, -7),
    nextFirstDay: addDays(firstDay, 7),
  };
}
