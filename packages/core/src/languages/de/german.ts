import type { Language } from "../language.ts";
import { germanDetectionWords } from "./german-detection-words.ts";
import { germanFlags } from "./german-flags.ts";
import { germanLineWords } from "./german-line-words.ts";
import { germanNumbers } from "./german-numbers.ts";
import { germanShoppingWords } from "./german-shopping-words.ts";
import { germanSpokenAmounts } from "./german-spoken-amounts.ts";
import { germanStepWords } from "./german-step-words.ts";
import { germanUnitNames } from "./german-unit-names.ts";

/** German, as cooks write it. */
export const german: Language = {
  code: "de",
  keepsCapitals: true,
  pluralFrom: null,
  numbers: germanNumbers,
  units: {
    names: germanUnitNames,
    caseSensitive: { KL: "Kaffeelöffel" },
    regions: {},
    byFood: [
      ["ball", /eis$|sorbet$/, "scoop"],
      ["stalk", /zimt/, "stick"],
      ["stalk", /vanille/, "pod"],
      ["sprig", /zitronengras|sellerie|rhabarber/, "stalk"],
      ["leaf", /teig|lasagne|nori|reispapier/, "sheet"],
      ["bar", /sellerie/, "stalk"],
      [
        "jar",
        /wein$|wasser$|sekt$|prosecco|champagner|milch$|cognac|portwein|sherry|saft$|bier$|wodka|rum$|likör$/,
        "glass",
      ],
    ],
  },
  regions: [],
  line: germanLineWords,
  flags: germanFlags,
  spoken: germanSpokenAmounts,
  temperatures: { fan: "Umluft", gasMark: "Gas Stufe" },
  shopping: germanShoppingWords,
  steps: germanStepWords,
  detection: germanDetectionWords,
};
