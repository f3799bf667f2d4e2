import type { Food } from "./food.ts";

/** Butter, eggs and hard cheese wait for the next meal anyway; what keeps longer than this needs no plan. */
const mostDays = 14;

/** Whether a food should be used up once it is bought: fresh, and not known to keep for more than two weeks. */
export function spoilsSoon(food: Food | null): boolean {
  return food?.perishable === true && (food.keepsDays === null || food.keepsDays.value <= mostDays);
}
