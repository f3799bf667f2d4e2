import type { Recipe } from "../recipe/recipe.ts";
import { findTimers } from "./find-timers.ts";
import { stepVocabulary } from "./step-vocabulary.ts";

/** Times of a recipe that were not written by its cook. Show them as estimates. */
export interface TimeEstimate {
  /** Work: cutting, stirring, what is done at the stove. */
  readonly handsOnMinutes: number;
  /** From the first step to the table. */
  readonly totalMinutes: number;
}

/** Minutes per ingredient line that has to be prepared ("finely chopped"). */
const preparationMinutes = 1;
/** Minutes per step beside the times that it tells: fetching, pouring, watching. */
const stepMinutes = 2;
const roundedTo = 5;

/**
 * Estimate how long a recipe takes, from what its method says.
 *
 * The rule: the sum of the times in the steps, each by the middle of its range; a step that begins with "meanwhile" counts
 * only what it takes longer than the step before; the longest time that an ingredient line asks for ("soaked for 4
 * hours"); 2 minutes for each step and 1 for each ingredient line that is prepared; rounded to 5 minutes. Hands-on is the
 * same sum with only the times at which the cook is busy.
 *
 * The minutes are fitted to what cooks wrote: `bench/steps.ts` prints how many recipes of the starter library are met within a quarter.
 *
 * @returns `null` when no step tells a time: then there is nothing to go by
 */
export function estimateTimes(recipe: Pick<Recipe, "steps" | "ingredients" | "lang">): TimeEstimate | null {
  const lang = recipe.lang ?? "en";
  const { meanwhile } = stepVocabulary(recipe.lang).words.timers;
  let timedMinutes = 0;
  let busyMinutes = 0;
  let lastMinutes = 0;
  let hasTimers = false;
  for (const { text } of recipe.steps) {
    let minutes = 0;
    for (const { lowSeconds, highSeconds, attention } of findTimers(text, lang)) {
      const middle = (lowSeconds + highSeconds) / 120;
      minutes += middle;
      if (attention === "hands_on") busyMinutes += middle;
      hasTimers = true;
    }
    timedMinutes += meanwhile?.test(text) ? Math.max(0, minutes - lastMinutes) : minutes;
    lastMinutes = minutes;
  }
  if (!hasTimers) return null;
  const soaking = recipe.ingredients.map(({ line }) => {
    const times = line.preparation === null ? [] : findTimers(line.preparation, lang);
    return times.reduce((sum, { lowSeconds, highSeconds }) => sum + (lowSeconds + highSeconds) / 120, 0);
  });
  const prepared = recipe.ingredients.filter(({ line }) => line.preparation !== null).length;
  const work = recipe.steps.length * stepMinutes + prepared * preparationMinutes;
  return {
    handsOnMinutes: toRoundMinutes(work + busyMinutes),
    totalMinutes: toRoundMinutes(work + timedMinutes + Math.max(0, ...soaking)),
  };
}

function toRoundMinutes(minutes: number): number {
  return Math.max(roundedTo, Math.round(minutes / roundedTo) * roundedTo);
}
