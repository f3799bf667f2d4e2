import type { LineFlags } from "../language.ts";

/** What German lines say beside amounts and names. */
export const germanFlags: LineFlags = {
  patterns: [
    ["optional", /\b(?:optional|wahlweise|nach wunsch|evtl|evt|eventuell|ggfs?|gegebenenfalls)(?![\p{L}])/u],
    ["to_taste", /\bnach (?:geschmack|belieben|gusto)\b|\bn\. ?b\./],
    ["divided", /\b(?:geteilt|aufgeteilt)\b/],
    ["for_serving", /\bzum (?:servieren|anrichten)\b/],
    [
      "plus_more",
      /\b(?:und|plus) etwas\b|\bbei bedarf (?:etwas )?mehr\b|\b(?:etwas )?mehr (?:zum|zur|für)\b|\bplus (?:mehr|extra)\b/,
    ],
  ],
  extra: null,
  liquidOfTheDish: /\b(?:nudel|koch|kartoffel)wasser\b/,
  reserved: null,
};
