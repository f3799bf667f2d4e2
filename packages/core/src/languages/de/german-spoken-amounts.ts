import type { SpokenAmounts } from "../language.ts";

/** How amounts are said in German. */
export const germanSpokenAmounts: SpokenAmounts = {
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
  scant: "knapp",
  and: "und",
  packOf: (pack) => `zu je ${pack}`,
  units: {
    g: ["Gramm", "Gramm"],
    kg: ["Kilogramm", "Kilogramm"],
    ml: ["Milliliter", "Milliliter"],
    l: ["Liter", "Liter"],
    "metric-tsp": ["Teelöffel", "Teelöffel"],
    "metric-tbsp": ["Esslöffel", "Esslöffel"],
    cm: ["Zentimeter", "Zentimeter"],
    "knife-tip": ["Messerspitze", "Messerspitzen"],
  },
};
