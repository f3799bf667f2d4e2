/** Words for saying amounts aloud, by language: a screen reader reads "½" badly, "one half" well. */
export interface AmountWords {
  readonly numbers: readonly string[];
  /** Spoken fractions by their text: `"1/2"` → "one half"; `after` follows a whole number ("one and a half"). */
  readonly fractions: Readonly<Record<string, { readonly alone: string; readonly after: string }>>;
  readonly to: string;
  readonly about: string;
  /** Joins a larger measure and a smaller one: "one half cup and two tablespoons". */
  readonly and: string;
  /** "2 packs of 400 g". */
  readonly packOf: (pack: string) => string;
}

const english: AmountWords = {
  numbers: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  fractions: {
    "1/2": { alone: "one half", after: "and a half" },
    "1/3": { alone: "one third", after: "and a third" },
    "2/3": { alone: "two thirds", after: "and two thirds" },
    "1/4": { alone: "one quarter", after: "and a quarter" },
    "3/4": { alone: "three quarters", after: "and three quarters" },
    "1/5": { alone: "one fifth", after: "and a fifth" },
    "2/5": { alone: "two fifths", after: "and two fifths" },
    "3/5": { alone: "three fifths", after: "and three fifths" },
    "4/5": { alone: "four fifths", after: "and four fifths" },
    "1/6": { alone: "one sixth", after: "and a sixth" },
    "5/6": { alone: "five sixths", after: "and five sixths" },
    "1/8": { alone: "one eighth", after: "and an eighth" },
    "3/8": { alone: "three eighths", after: "and three eighths" },
    "5/8": { alone: "five eighths", after: "and five eighths" },
    "7/8": { alone: "seven eighths", after: "and seven eighths" },
  },
  to: "to",
  about: "about",
  and: "and",
  packOf: (pack) => `of ${pack}`,
};

const german: AmountWords = {
  numbers: ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
  fractions: {
    "1/2": { alone: "ein halb", after: "einhalb" },
    "1/3": { alone: "ein Drittel", after: "ein Drittel" },
    "2/3": { alone: "zwei Drittel", after: "zwei Drittel" },
    "1/4": { alone: "ein Viertel", after: "ein Viertel" },
    "3/4": { alone: "drei Viertel", after: "drei Viertel" },
    "1/8": { alone: "ein Achtel", after: "ein Achtel" },
  },
  to: "bis",
  about: "etwa",
  and: "und",
  packOf: (pack) => `zu je ${pack}`,
};

const french: AmountWords = {
  numbers: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
  fractions: {
    "1/2": { alone: "un demi", after: "et demi" },
    "1/3": { alone: "un tiers", after: "un tiers" },
    "2/3": { alone: "deux tiers", after: "deux tiers" },
    "1/4": { alone: "un quart", after: "un quart" },
    "3/4": { alone: "trois quarts", after: "trois quarts" },
    "1/8": { alone: "un huitième", after: "un huitième" },
  },
  to: "à",
  about: "environ",
  and: "et",
  packOf: (pack) => `de ${pack}`,
};

/** The words of a language; English where a language has none of its own. */
export function amountWords(lang = "en"): AmountWords {
  const base = lang.split("-")[0];
  return base === "de" ? german : base === "fr" ? french : english;
}

/** Units said in full; what is missing is said by its label. */
export const spokenUnits: Readonly<Record<string, Readonly<Record<string, readonly [one: string, many: string]>>>> = {
  en: {
    g: ["gram", "grams"],
    kg: ["kilogram", "kilograms"],
    mg: ["milligram", "milligrams"],
    oz: ["ounce", "ounces"],
    lb: ["pound", "pounds"],
    ml: ["millilitre", "millilitres"],
    cl: ["centilitre", "centilitres"],
    dl: ["decilitre", "decilitres"],
    l: ["litre", "litres"],
    tsp: ["teaspoon", "teaspoons"],
    tbsp: ["tablespoon", "tablespoons"],
    "metric-tsp": ["teaspoon", "teaspoons"],
    "metric-tbsp": ["tablespoon", "tablespoons"],
    "fl-oz": ["fluid ounce", "fluid ounces"],
    "imperial-fl-oz": ["imperial fluid ounce", "imperial fluid ounces"],
    "imperial-pint": ["imperial pint", "imperial pints"],
    in: ["inch", "inches"],
    cm: ["centimetre", "centimetres"],
    mm: ["millimetre", "millimetres"],
  },
  de: {
    g: ["Gramm", "Gramm"],
    kg: ["Kilogramm", "Kilogramm"],
    ml: ["Milliliter", "Milliliter"],
    l: ["Liter", "Liter"],
    "metric-tsp": ["Teelöffel", "Teelöffel"],
    "metric-tbsp": ["Esslöffel", "Esslöffel"],
    cm: ["Zentimeter", "Zentimeter"],
    "knife-tip": ["Messerspitze", "Messerspitzen"],
  },
  fr: {
    g: ["gramme", "grammes"],
    kg: ["kilogramme", "kilogrammes"],
    ml: ["millilitre", "millilitres"],
    l: ["litre", "litres"],
    "metric-tsp": ["cuillère à café", "cuillères à café"],
    "metric-tbsp": ["cuillère à soupe", "cuillères à soupe"],
    cm: ["centimètre", "centimètres"],
  },
};
