import type { LineWords } from "../language.ts";
import { phraseLabels } from "../phrase-labels.ts";
import { words } from "../words.ts";

/** What single words are in a German ingredient line. */
export const germanLineWords: LineWords = {
  approximate: words("etwa ungefähr rund circa ca ~ ≈ c."),
  filling: words("gut knapp"),
  unitModifiers: words("gestrichener gestrichene gestrichen gehäufter gehäufte gehäuft gut knapp knapper knappe"),
  packing: words("jeweils"),
  articles: words("ein eine"),
  quantifiers: words("einige etwas ein"),
  each: words("jeweils"),
  links: words("von vom"),
  joiners: words("und oder &"),
  edges: words("und oder & von vom"),
  adding: words("plus + & und"),
  beforeLaterAmount: words("aus oder plus in mit für zum zur"),
  linksAfterUnit: null,
  neverAfterUnit: words("und oder für zum zur plus"),
  unitFoods: words(""),
  sizedThings: words(""),

  sizes: words(`
    groß große großer großes großen klein kleine kleiner kleines kleinen mittelgroß mittelgroße mittelgroßer
    mittelgroßes mittelgroßen mittlere mittlerer mittleres
  `),
  sizeAdverbs: words("sehr"),
  sizesInName: words(""),
  hasSizesAfterFood: false,
  manner: words("fein grob frisch dünn klein"),
  preparation: words(`
    gehackt gehackte gehackter gehacktes gehackten gerieben geriebene geriebener geriebenes geriebenen gewürfelt
    gewürfelte gewürfelter gewürfeltes gewürfelten geschnitten geschnittene geschnittener geschnittenes
    geschnittenen gepresst gepresste gepresster zerdrückt zerdrückte geschält geschälte geschälten entsteint
    entkernt zerlassen zerlassene geschmolzen geschmolzene geschmolzenes weiche weiches zimmerwarm zimmerwarme
    lauwarmes lauwarme lauwarmer lauwarm kochendes heißes heiße kaltes halbiert geviertelt abgetropft gewaschen
    aufgetaut gekocht gekochte gekochter gekochtes
  `),
  participle: null,
  preparedByManner: null,
  namedByPreparation: new Map(),
  adjectives: words(""),
  states: words(""),
  noteOpeners: words("optional wahlweise nach je plus eventuell evtl oder etwas mehr"),
  noteWords: words("optional"),
  purposeOpeners: words("für zum zur"),
  tastePhrases: words(""),
  phrases: phraseLabels({
    purpose: "für, zum, zur",
    note: "aus der, nach *, wahlweise, eventuell, evtl",
    preparation: "in feinen|kleinen|dünnen|groben",
  }),
  neverBeforeFood: words("für zum zur"),
  prepositions: words("in mit für zum zur aus"),
  trailingUnits: new Map(),
  properNames: words(""),

  openEnded: words("nach mehr plus"),
  alternativeBreaks: words("aus für zum zur mit in"),
  other: words("andere anderes"),
  headNouns: words("öl"),
  wholeNames: words(""),

  extracts: words("saft abrieb schale"),
  extractLinks: words("von einer eines"),
  extractLeads: words("und"),

  header: /^für (?:den|die|das) /i,
  reference: /\bsiehe rezept\b/i,
};
