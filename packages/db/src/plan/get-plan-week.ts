import type { Result, Viewer } from "@larder/core";
import { ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { requireHousehold } from "./household-access.ts";
import { getHouseholdCalendar, toHouseholdWeek } from "./household-calendar.ts";
import { listMeals } from "./meal-rows.ts";
import type { GetPlanWeekInput } from "./plan-inputs.ts";
import { getPlanWeekInputSchema } from "./plan-inputs.ts";
import type { PlanAccessError, PlanWeekView } from "./plan-week-view.ts";

/**
 * A week of the household's plan, with its tray. Two queries.
 *
 * Everybody of the household sees its meals with title and facts of their recipes, also without a role in the library.
 *
 * @param now the instant that tells which day is today
 */
export async function getPlanWeek(
  viewer: Viewer,
  input: GetPlanWeekInput,
  now: Date = new Date(),
): Promise<Result<PlanWeekView, PlanAccessError>> {
  const { firstDay } = getPlanWeekInputSchema.parse(input);
  const person = requireHousehold(viewer, "read");
  if (!person.ok) return person;
  const { householdId, canEdit } = person.value;
  const calendar = await getHouseholdCalendar(database(), householdId, now);
  const week = toHouseholdWeek(calendar, firstDay);
  const meals = await listMeals(
    database(),
    householdId,
    Prisma.sql`m.removed_at IS NULL
      AND (m.day IS NULL OR m.day BETWEEN ${week.firstDay}::date AND ${week.lastDay}::date)`,
  );
  const slotOrder = new Map(calendar.slots.map(({ id }, index) => [id, index]));
  const placeOf = (slot: string | null) => (slot === null ? -1 : (slotOrder.get(slot) ?? calendar.slots.length));
  return ok({
    ...week,
    slots: calendar.slots,
    // The database orders slots by name; the household by the time of day. Sorting keeps the order within a slot.
    meals: meals
      .filter((meal) => meal.day !== null)
      .toSorted((a, b) => (a.day ?? "").localeCompare(b.day ?? "") || placeOf(a.slot) - placeOf(b.slot)),
    tray: meals.filter((meal) => meal.day === null),
    today: calendar.today,
    canEdit,
  });
}
