import type { Language } from "../language.ts";
import { frenchDetectionWords } from "./french-detection-words.ts";
import { frenchFlags } from "./french-flags.ts";
import { frenchLineWords } from "./french-line-words.ts";
import { frenchNumbers } from "./french-numbers.ts";
import { frenchShoppingWords } from "./french-shopping-words.ts";
import { frenchSpokenAmounts } from "./french-spoken-amounts.ts";
import { frenchStepWords } from "./french-step-words.ts";
import { frenchUnitNames } from "./french-unit-names.ts";

/** French, as cooks write it. */
export const french: Language = {
  code: "fr",
  keepsCapitals: false,
  pluralFrom: 2,
  numbers: frenchNumbers,
  units: {
    names: frenchUnitNames,
    caseSensitive: {},
    regions: {},
    byFood: [
      ["clove", /vanille|cardamome/, "pod"],
      ["sprig", /céleri|rhubarbe/, "stalk"],
      ["leaf", /\b(?:bricks?|filo|phyllo|lasagnes?|nori|riz)\b/, "sheet"],
      ["fillet", /huile|vinaigre|citron|\bjus\b|sirop|miel|\beau\b|crème|\blait\b|\brhum\b|\bvin\b/, "drizzle"],
      ["tub", /framboise|fraise|myrtille|mûre|groseille|cassis|champignon|tomates? cerise|physalis/, "punnet"],
      ["ball", /\bglace|sorbet/, "scoop"],
      ["square", /agneau|porc|veau/, "rack"],
    ],
  },
  regions: [],
  line: frenchLineWords,
  flags: frenchFlags,
  spoken: frenchSpokenAmounts,
  temperatures: { fan: "chaleur tournante", gasMark: "thermostat (gaz anglais)" },
  shopping: frenchShoppingWords,
  steps: frenchStepWords,
  detection: frenchDetectionWords,
};
