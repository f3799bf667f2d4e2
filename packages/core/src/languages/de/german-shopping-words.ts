import type { ShoppingWords } from "../language.ts";

/** The few words that a shopping list's own lines need in German. */
export const germanShoppingWords: ShoppingWords = {
  and: " + ",
  toTaste: "nach Geschmack",
  andToTaste: "und nach Geschmack",
  plusMore: "und etwas mehr",
  checkAtHome: "Zu Hause nachsehen",
  optional: "Nach Belieben",
  nothingToBuy: "Nichts einzukaufen.",
};
