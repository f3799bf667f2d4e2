import type { ShoppingWords } from "../language.ts";

/** The few words that a shopping list's own lines need in English. */
export const englishShoppingWords: ShoppingWords = {
  and: " + ",
  toTaste: "to taste",
  andToTaste: "and to taste",
  plusMore: "plus more",
  checkAtHome: "Check at home",
  optional: "Optional",
  nothingToBuy: "Nothing to buy.",
};
