import type { ShoppingWords } from "../language.ts";

/** The few words that a shopping list's own lines need in Chinese. */
export const chineseShoppingWords: ShoppingWords = {
  and: " + ",
  toTaste: "适量",
  andToTaste: "另适量",
  plusMore: "另备少许",
  checkAtHome: "看看家里有没有",
  optional: "可选",
  nothingToBuy: "没有要买的。",
};
