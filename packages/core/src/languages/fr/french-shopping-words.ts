import type { ShoppingWords } from "../language.ts";

/** The few words that a shopping list's own lines need in French. */
export const frenchShoppingWords: ShoppingWords = {
  and: " + ",
  toTaste: "selon le goût",
  andToTaste: "et selon le goût",
  plusMore: "et un peu plus",
  checkAtHome: "À vérifier à la maison",
  optional: "Facultatif",
  nothingToBuy: "Rien à acheter.",
};
