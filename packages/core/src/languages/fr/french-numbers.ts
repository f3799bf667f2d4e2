import type { LanguageNumbers } from "../language.ts";
import { words } from "../words.ts";

/** How numbers are written in French. */
export const frenchNumbers: LanguageNumbers = {
  decimalSign: ",",
  hasSpacedGroups: true,
  words: new Map([
    ["demi", "1/2"],
    ["demie", "1/2"],
    ["un", "1"],
    ["une", "1"],
    ["deux", "2"],
    ["trois", "3"],
    ["quatre", "4"],
    ["cinq", "5"],
    ["six", "6"],
    ["sept", "7"],
    ["huit", "8"],
    ["neuf", "9"],
    ["dix", "10"],
    ["douze", "12"],
  ]),
  indefiniteArticles: words(""),
  vagueQuantities: words(""),
  articles: words(""),
  ofWords: words("de d' d’"),
  partWords: new Map(),
  toWords: words("à a to"),
  orWords: words("ou"),
  andWords: words("et &"),
  betweenWords: words("entre"),
};
