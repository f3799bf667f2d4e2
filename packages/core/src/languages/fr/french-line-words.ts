import type { LineWords } from "../language.ts";
import { phraseLabels } from "../phrase-labels.ts";
import { inflected, words } from "../words.ts";

const endings = ["", "e", "s", "es"] as const;

/** What single words are in a French ingredient line. */
export const frenchLineWords: LineWords = {
  approximate: words("environ env circa ca ~ ≈ ± c. presque"),
  filling: words(""),
  unitModifiers: new Set([
    ...inflected("bombé plein généreux ras épais fin bon large long court rempli comble", endings),
    ...words(
      "bonne bonnes généreuse généreuses épaisse épaisses longue longues belle belles beau beaux pleine fines fine",
    ),
  ]),
  abbreviatedSizes: words(""),
  pluralEndings: words("s x es"),
  leadIns: new Set([
    ...words("éventuellement facultatif"),
    ...["la même quantité", "au choix", "selon goût", "selon le goût", "au goût", "à volonté"],
  ]),
  packing: words(""),
  articles: words("un une le la les"),
  quantifiers: words("quelques plusieurs beaucoup"),
  each: words("chacun chacune chaque pièce"),
  packLinks: words("de d' d’ à"),
  links: words("de d' d’ du des l' l’ la le les"),
  joiners: words("et ou &"),
  edges: words("de d' d’ du des et ou & le la les l' l’"),
  adding: words("plus + & et"),
  beforeLaterAmount: words("ou plus dans avec pour"),
  linksAfterUnit: words("de d' d’ du des ("),
  neverAfterUnit: words(""),
  unitFoods: new Set([
    ...[
      "coco",
      "cajou",
      "pécan",
      "muscade",
      "macadamia",
      "veau",
      "jambon",
      "saint-jacques",
      "st-jacques",
      "lavage",
    ].flatMap((nut) => [`noix de ${nut}`]),
    ...["pointe d' asperge", "pointes d' asperges", "pointes d' asperge", "pointes d’ asperges"],
    ...["tête de veau", "tête de moine", "feuille de chêne", "pot au feu", "filet mignon", "filets mignons"],
    ...["cœur d' artichaut", "cœurs d' artichaut", "cœurs d' artichauts", "cœurs de palmier", "coeurs d' artichaut"],
    ...["coeurs d' artichauts", "coeurs de palmier"],
  ]),
  sizedThings: words(""),

  sizes: words(`
    gros grosse grosses petit petite petits petites moyen moyenne moyens moyennes grand grande grands grandes
    belle belles beau beaux bel énorme énormes mini
  `),
  sizeAdverbs: words("très assez"),
  sizesInName: words(""),
  adjectivesFollow: true,
  isNamedAsSold: true,
  manner: words("finement grossièrement fraîchement fraichement très légèrement préalablement"),
  preparation: new Set([
    ...inflected(
      `haché râpé rapé émincé pelé coupé épluché écrasé concassé fondu ramolli ciselé égoutté lavé cuit battu dénoyauté
       épépiné dégermé équeuté pressé effeuillé rincé tranché détaillé taillé découpé pilé mixé tamisé fouetté évidé
       vidé paré décortiqué essoré piqué fendu tiédi refroidi bouilli froid chaud bouillant nettoyé brossé haché réservé
       zesté désossé dégraissé effiloché émietté décongelé trempé blanchi prélevé`,
      endings,
    ),
    ...words("mou molle mous molles tiède tièdes cru crue crus crues glacée"),
  ]),
  participle: /^\p{L}{3,}(?:é|ée|és|ées)$/u,
  preparedByManner: /^(?:moulue?s?|\p{L}{3,}(?:é|ée|és|ées))$/u,
  namedByPreparation: new Map([
    ...inflected("haché", endings).map(
      (word) => [word, words("bœuf boeuf viande steak steaks porc veau agneau")] as const,
    ),
    ...inflected("râpé rapé", endings).map((word) => [word, words("coco")] as const),
    ...inflected("cuit", endings).map((word) => [word, words("jambon")] as const),
    ...inflected("glacé", endings).map((word) => [word, words("marrons marron crème")] as const),
    ...inflected("battu", endings).map((word) => [word, words("lait")] as const),
    ["froid", words("fumé")],
    ["petit", words("beurre suisse salé épeautre lait pain déjeuner")],
    ["petits", words("pois suisses beurre fours pains")],
    ["petites", words("pâtes")],
    ["gros", words("sel")],
    ["grand", words("marnier")],
  ]),
  adjectives: words(""),
  states: new Set([
    ...inflected("séché surgelé congelé fumé nature confit moulu", endings),
    ...words("frais fraîche fraîches fraiche fraiches sec secs sèche sèches"),
  ]),
  noteOpeners: words(
    "facultatif facultative facultatifs optionnel selon ou environ plus au à si non bio de idéalement par ex type marque sans",
  ),
  noteWords: words("facultatif facultative optionnel"),
  purposeOpeners: words("pour"),
  tastePhrases: words(""),
  phrases: phraseLabels({
    purpose: "pour",
    note: "facultatif, facultative, environ, selon, si, au choix|goût, à volonté, de votre|ton|préférence, du moulin|commerce, par exemple|ex, idéalement, éventuellement",
    preparation:
      "en dés|rondelles|morceaux|cubes|lamelles|tranches|julienne|brunoise|quartiers|petits|fines|gros|copeaux|deux|quatre|pommade|bâtonnets|lanières|neige|purée, à température",
  }),
  laterStretch: "note",
  neverBeforeFood: words("pour"),
  prepositions: words("en dans avec pour à et de d' d’ au sans"),
  trailingUnits: new Map(),
  properNames: words(""),

  company: words(`
    sel poivre sucre muscade beurre farine huile vinaigre cumin paprika curry piment persil ciboulette thym laurier
    chapelure cannelle ail moutarde crème lait origan épices
  `),
  openEnded: words("plus"),
  alternativeBreaks: words("pour avec dans"),
  other: words(""),
  headNouns: words(
    "huile bouillon bouillons vinaigre farine fromage sirop confiture escalopes filets fécule graines purée",
  ),
  wholeNames: words(""),

  extracts: words("jus zeste zestes écorce écorces"),
  extractLinks: words("de d' d’ du"),
  extractLeads: words("et le la les l' l’ un"),

  groupNames: words(
    "pâte garniture sauce marinade glaçage vinaigrette appareil décoration décor dressage finition accompagnement salade bouillon streusel",
  ),
  header: /^pour (?:(?:la|le|les|l['’]) ?|(?:servir|garnir|décorer|accompagner)$)/i,
  reference: /\bvoir (?:la )?recette\b/i,
};
