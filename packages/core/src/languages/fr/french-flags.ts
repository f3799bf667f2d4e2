import type { LineFlags } from "../language.ts";

/** What French lines say beside amounts and names. */
export const frenchFlags: LineFlags = {
  patterns: [
    ["optional", /\b(?:facultati(?:f|ve)|optionnel(?:le)?)\b/],
    ["to_taste", /\b(?:selon (?:votre |le |son )?goût|(?:au|à votre) goût)/],
    ["divided", /\b(?:divisée?s?)\b/],
    ["for_serving", /\bpour (?:servir|garnir|décorer|la décoration)\b/],
    ["plus_more", /\b(?:et un peu plus|plus un peu)\b/],
  ],
  extra: null,
  liquidOfTheDish: /\beau de cuisson\b/,
  reserved: null,
};
