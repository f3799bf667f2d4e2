/** The few words that the list's own lines need, by language. */
export interface ShoppingWords {
  readonly and: string;
  readonly toTaste: string;
  readonly andToTaste: string;
  readonly plusMore: string;
  readonly checkAtHome: string;
  readonly optional: string;
  readonly nothingToBuy: string;
}

const english: ShoppingWords = {
  and: " + ",
  toTaste: "to taste",
  andToTaste: "and to taste",
  plusMore: "plus more",
  checkAtHome: "Check at home",
  optional: "Optional",
  nothingToBuy: "Nothing to buy.",
};

const wordsByLanguage: Readonly<Record<string, ShoppingWords>> = {
  en: english,
  de: {
    and: " + ",
    toTaste: "nach Geschmack",
    andToTaste: "und nach Geschmack",
    plusMore: "und etwas mehr",
    checkAtHome: "Zu Hause nachsehen",
    optional: "Nach Belieben",
    nothingToBuy: "Nichts einzukaufen.",
  },
  fr: {
    and: " + ",
    toTaste: "selon le goût",
    andToTaste: "et selon le goût",
    plusMore: "et un peu plus",
    checkAtHome: "À vérifier à la maison",
    optional: "Facultatif",
    nothingToBuy: "Rien à acheter.",
  },
};

/** The words of a language; English where a language has none of its own. */
export function shoppingWords(lang = "en"): ShoppingWords {
  return wordsByLanguage[lang.split("-")[0] ?? "en"] ?? english;
}
