import type { LineWords } from "../language.ts";
import { phraseLabels } from "../phrase-labels.ts";
import { words } from "../words.ts";

/** What single words are in a Chinese ingredient line. */
export const chineseLineWords: LineWords = {
  approximate: words("~ ≈ 约"),
  filling: words(""),
  unitModifiers: words(""),
  packing: words(""),
  articles: words(""),
  quantifiers: words(""),
  each: words(""),
  links: words(""),
  joiners: words("& 或"),
  edges: words("&"),
  adding: words("+ &"),
  beforeLaterAmount: words(""),
  linksAfterUnit: null,
  neverAfterUnit: words(""),
  unitFoods: words(""),
  sizedThings: words(""),

  sizes: words(""),
  sizeAdverbs: words(""),
  sizesInName: words(""),
  hasSizesAfterFood: false,
  manner: words(""),
  preparation: words(""),
  participle: null,
  preparedByManner: null,
  namedByPreparation: new Map(),
  adjectives: words(""),
  states: words(""),
  noteOpeners: words(""),
  noteWords: words(""),
  purposeOpeners: words(""),
  tastePhrases: words(""),
  phrases: phraseLabels({}),
  neverBeforeFood: words(""),
  prepositions: words(""),
  trailingUnits: new Map(),
  properNames: words(""),

  openEnded: words(""),
  alternativeBreaks: words(""),
  other: words("者"),
  headNouns: words(""),
  wholeNames: words(""),

  extracts: words(""),
  extractLinks: words(""),
  extractLeads: words(""),

  header: null,
  reference: null,
};
