import type { Language } from "../language.ts";
import { englishDetectionWords } from "./english-detection-words.ts";
import { englishFlags } from "./english-flags.ts";
import { englishLineWords } from "./english-line-words.ts";
import { englishNumbers } from "./english-numbers.ts";
import { englishRegionalUnits } from "./english-regional-units.ts";
import { englishRegions } from "./english-regions.ts";
import { englishShoppingWords } from "./english-shopping-words.ts";
import { englishSpokenAmounts } from "./english-spoken-amounts.ts";
import { englishStepWords } from "./english-step-words.ts";
import { englishUnitNames } from "./english-unit-names.ts";

/** English, as cooks write it. */
export const english: Language = {
  code: "en",
  keepsCapitals: false,
  pluralFrom: null,
  numbers: englishNumbers,
  units: {
    names: englishUnitNames,
    caseSensitive: { T: "tablespoon", t: "teaspoon" },
    regions: englishRegionalUnits,
    byFood: [],
  },
  regions: englishRegions,
  line: englishLineWords,
  flags: englishFlags,
  spoken: englishSpokenAmounts,
  temperatures: { fan: "fan", gasMark: "gas mark" },
  shopping: englishShoppingWords,
  steps: englishStepWords,
  detection: englishDetectionWords,
};
