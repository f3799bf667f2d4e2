import type { LineWords } from "../language.ts";
import { phraseLabels } from "../phrase-labels.ts";
import { words } from "../words.ts";

/** What single words are in a French ingredient line. */
export const frenchLineWords: LineWords = {
  approximate: words("environ env circa ca ~ ≈ c."),
  filling: words(""),
  unitModifiers: words("bonne bon rase rases bombée bombées"),
  packing: words(""),
  articles: words("un une"),
  quantifiers: words("quelques"),
  each: words("chacun chacune"),
  links: words("de d' d’ du des l' l’ la le"),
  joiners: words("et ou &"),
  edges: words("de d' d’ du des et ou &"),
  adding: words("plus + & et"),
  beforeLaterAmount: words("de ou plus dans avec pour"),
  linksAfterUnit: words("de d' d’ du des ("),
  neverAfterUnit: words(""),
  unitFoods: words(""),
  sizedThings: words(""),

  sizes: words(`
    gros grosse grosses petit petite petits petites moyen moyenne moyens moyennes grand grande grands grandes
  `),
  sizeAdverbs: words("très"),
  sizesInName: words(""),
  hasSizesAfterFood: true,
  manner: words("finement grossièrement fraîchement"),
  preparation: words(`
    mou molle haché hachée hachés hachées râpé râpée râpés râpées émincé émincée émincés émincées pelé pelée
    pelés pelées coupé coupée coupés coupées épluché épluchée épluchés épluchées écrasé écrasée écrasés écrasées
    concassé concassée concassés concassées fondu fondue ramolli ramollie ciselé ciselée ciselés ciselées tiède
    bouillante chaude froide égoutté égouttée égouttés égouttées lavé lavée lavés lavées cuit cuite cuits cuites
    battu battus dénoyautées dénoyautés
  `),
  participle: null,
  preparedByManner: null,
  namedByPreparation: new Map(),
  adjectives: words(""),
  states: words(""),
  noteOpeners: words("facultatif optionnel selon ou environ plus"),
  noteWords: words(""),
  purposeOpeners: words("pour"),
  tastePhrases: words(""),
  phrases: phraseLabels({ purpose: "pour", note: "facultatif, environ, selon" }),
  neverBeforeFood: words("pour"),
  prepositions: words("en dans avec pour à"),
  trailingUnits: new Map(),
  properNames: words(""),

  openEnded: words("plus"),
  alternativeBreaks: words("pour avec dans"),
  other: words("autre autres"),
  headNouns: words(""),
  wholeNames: words(""),

  extracts: words("jus zeste zestes"),
  extractLinks: words("de d' d’ du"),
  extractLeads: words("et"),

  header: /^pour (?:la|le|les|l['’]) ?/i,
  reference: /\bvoir (?:la )?recette\b/i,
};
