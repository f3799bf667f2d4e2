import type { LanguageNumbers } from "../language.ts";
import { words } from "../words.ts";

/** How numbers are written in Chinese. */
export const chineseNumbers: LanguageNumbers = {
  decimalSign: ".",
  hasSpacedGroups: false,
  words: new Map([
    ["半", "1/2"],
    ["一", "1"],
    ["二", "2"],
    ["两", "2"],
    ["三", "3"],
    ["四", "4"],
    ["五", "5"],
    ["六", "6"],
    ["七", "7"],
    ["八", "8"],
    ["九", "9"],
    ["十", "10"],
  ]),
  indefiniteArticles: words(""),
  vagueQuantities: words(""),
  articles: words(""),
  ofWords: words(""),
  collectives: new Map(),
  partWords: new Map(),
  toWords: words("至 到"),
  orWords: words("或"),
  andWords: words("&"),
  betweenWords: words(""),
};
