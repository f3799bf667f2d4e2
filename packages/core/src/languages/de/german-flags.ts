import type { LineFlags } from "../language.ts";

/** What German lines say beside amounts and names. */
export const germanFlags: LineFlags = {
  patterns: [
    ["optional", /\b(?:optional|wahlweise|nach wunsch)\b/],
    ["to_taste", /\bnach (?:geschmack|belieben)\b/],
    ["divided", /\b(?:geteilt|aufgeteilt)\b/],
    ["for_serving", /\bzum (?:servieren|garnieren|anrichten|bestreuen)\b/],
    ["plus_more", /\b(?:und|plus) etwas (?:mehr)?\b/],
  ],
  extra: null,
  liquidOfTheDish: /\b(?:nudel|koch|kartoffel)wasser\b/,
  reserved: null,
};
