import type { SpokenAmounts } from "../language.ts";

/** How amounts are said in French. */
export const frenchSpokenAmounts: SpokenAmounts = {
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
  scant: "un peu moins de",
  and: "et",
  packOf: (pack) => `de ${pack}`,
  units: {
    g: ["gramme", "grammes"],
    kg: ["kilogramme", "kilogrammes"],
    ml: ["millilitre", "millilitres"],
    l: ["litre", "litres"],
    "metric-tsp": ["cuillère à café", "cuillères à café"],
    "metric-tbsp": ["cuillère à soupe", "cuillères à soupe"],
    cm: ["centimètre", "centimètres"],
  },
};
