import { recipeViewMessages } from "../messages.ts";

/** Minutes as a cook says them: "25 min", "2 h", "1 h 30 min". */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return recipeViewMessages.minutes(rest);
  return rest === 0
    ? recipeViewMessages.hours(hours)
    : `${recipeViewMessages.hours(hours)} ${recipeViewMessages.minutes(rest)}`;
}
