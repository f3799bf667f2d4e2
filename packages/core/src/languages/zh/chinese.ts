import type { Language } from "../language.ts";
import { chineseDetectionWords } from "./chinese-detection-words.ts";
import { chineseFlags } from "./chinese-flags.ts";
import { chineseLineWords } from "./chinese-line-words.ts";
import { chineseNumbers } from "./chinese-numbers.ts";
import { chineseShoppingWords } from "./chinese-shopping-words.ts";
import { chineseSpokenAmounts } from "./chinese-spoken-amounts.ts";
import { chineseStepWords } from "./chinese-step-words.ts";
import { chineseUnitNames } from "./chinese-unit-names.ts";

/** Chinese, as cooks write it. */
export const chinese: Language = {
  code: "zh",
  keepsCapitals: false,
  pluralFrom: null,
  numbers: chineseNumbers,
  units: { names: chineseUnitNames, caseSensitive: {}, regions: {}, byFood: [] },
  regions: [],
  line: chineseLineWords,
  flags: chineseFlags,
  spoken: chineseSpokenAmounts,
  temperatures: { fan: "热风", gasMark: "煤气档" },
  shopping: chineseShoppingWords,
  steps: chineseStepWords,
  detection: chineseDetectionWords,
};
