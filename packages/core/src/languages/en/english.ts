import type { Language } from "../language.ts";
import { englishDetectionWords } from "./english-detection-words.ts";
import { englishFlags } from "./english-flags.ts";
import { englishLineWords } from "./english-line-words.ts";
import { englishNumbers } from "./english-numbers.ts";
import { englishShoppingWords } from "./english-shopping-words.ts";
import { englishSpokenAmounts } from "./english-spoken-amounts.ts";
import { englishUnitNames } from "./english-unit-names.ts";

/** English, as cooks write it. */
export const english: Language = {
  code: "en",
  keepsCapitals: false,
  pluralFrom: null,
  numbers: englishNumbers,
  units: {
    names: englishUnitNames,
    caseSensitive: { T: "tbsp", t: "tsp" },
    regions: {
      GB: {
        "imperial-fl-oz": "fl oz, floz, fl ounce, fl ounces, fluid oz, fluid ounce, fluid ounces",
        "imperial-pint": "pint, pints, pt, pts",
      },
    },
    byFood: [],
  },
  line: englishLineWords,
  flags: englishFlags,
  spoken: englishSpokenAmounts,
  shopping: englishShoppingWords,
  detection: englishDetectionWords,
};
