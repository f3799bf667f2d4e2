import type { LineFlags } from "../language.ts";

/** What French lines say beside amounts and names. */
export const frenchFlags: LineFlags = {
  patterns: [
    ["optional", /\b(?:facultati(?:fs?|ves?)|optionnel(?:le)?s?|éventuellement)\b/],
    ["to_taste", /\b(?:selon (?:votre |le |son )?goût|(?:au|à votre) goût)/],
    ["divided", /\b(?:divisée?s?)\b/],
    ["for_serving", /\bpour (?:servir|le service|accompagner)\b/],
    ["plus_more", /(?:\bet un peu plus|\bplus un peu|\+ un peu|\+ pour|\bun peu plus|\bplus (?:quelques|pour))\b/],
  ],
  extra: null,
  liquidOfTheDish: /\beau de cuisson\b/,
  reserved: null,
};
