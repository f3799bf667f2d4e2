import type { LineWords } from "../language.ts";
import { phraseLabels } from "../phrase-labels.ts";
import { inflected, words } from "../words.ts";

const endings = ["", "e", "er", "es", "en", "em"] as const;

const nutsAndTomatoes = words(
  "mandeln mandelkerne haselnüsse haselnusskerne walnüsse walnusskerne nüsse pistazien erdnüsse tomaten dosentomaten",
);

/** What single words are in a German ingredient line. */
export const germanLineWords: LineWords = {
  approximate: new Set([
    ...words("etwa ungefähr rund circa ca zirka ~ ≈ ± c. gut annähernd"),
    ...inflected("knapp", endings),
  ]),
  filling: new Set(inflected("gehäuft gestrichen", endings)),
  unitModifiers: new Set([
    ...inflected("gehäuft gestrichen leicht voll dick dünn schmal breit lang kurz gut kräftig", endings),
    ...words("guter gute gutes gehäufte volle schöne schönes schöner"),
  ]),
  abbreviatedSizes: words("kl gr m mittelgr geh gestr gehäuf gestrich"),
  pluralEndings: words("n en e er s"),
  leadIns: new Set([
    ...words("evtl evt eventuell ggf ggfs gegebenenfalls optional wahlweise bedarfsweise"),
    ...["n b", "nach belieben", "nach bedarf", "nach wunsch", "nach geschmack", "bei bedarf", "je nach geschmack"],
  ]),
  packing: words("jeweils gehäuft gestrichen gestr geh voll"),
  articles: words("ein eine der die das"),
  quantifiers: words("einige etwas wenig mehrere viel reichlich paar einiges ein eine"),
  each: words("je jeweils"),
  packLinks: words("à a á je jeweils von zu"),
  links: words("von vom der die das den dem des"),
  joiners: words("und oder & bzw"),
  edges: words("und oder & bzw von vom der die das den dem des"),
  adding: words("plus + & und"),
  beforeLaterAmount: words("aus oder plus in mit für zum zur"),
  linksAfterUnit: null,
  neverAfterUnit: words("und oder für zum zur plus nach bzw mit ohne aus vom"),
  unitFoods: words(""),
  sizedThings: new Set(inflected("groß lang dick breit hoch dünn", endings)),

  sizes: new Set([
    ...inflected(
      `groß klein mittelgroß mittler riesig winzig faustgroß walnussgroß haselnussgroß daumengroß daumendick
       fingerdick handgroß kirschgroß erbsengroß eigroß übergroß`,
      endings,
    ),
    ...words("größere größerer größeres kleinere kleinerer kleineres mittlere mittlerer mittleres mittel"),
  ]),
  sizeAdverbs: words("sehr ganz besonders"),
  sizesInName: words(""),
  adjectivesFollow: false,
  isNamedAsSold: true,
  manner: words("fein grob frisch dünn klein hart weich wachsweich fest gut leicht dick sehr ganz grobkörnig sauber"),
  preparation: new Set([
    ...inflected(
      `gehackt gerieben gewürfelt geschnitten gepresst ausgepresst durchgepresst zerdrückt angedrückt geschält
       entsteint entkernt zerlassen geschmolzen weich zimmerwarm raumwarm lauwarm handwarm kochend heiß kalt eiskalt
       warm halbiert geviertelt abgetropft gewaschen geputzt aufgetaut gekocht vorgekocht hartgekocht verquirlt
       geraspelt geraffelt gestiftelt aufgeschlagen geschlagen gesiebt abgerieben eingeweicht püriert zerbröselt
       zerkrümelt zerkleinert zerpflückt gezupft abgezupft blanchiert gedünstet entgrätet enthäutet gehäutet pariert
       grobgehackt feingehackt kleingehackt kleingeschnitten feingeschnitten zerstoßen gemörsert abgespült trockengetupft
       temperiert gekühlt gebraten angebraten ausgelassen filetiert geschnetzelt entbeint gebrüht zerteilt
       ausgekratzt aufgelöst abgekühlt roh siedend steifgeschlagen`,
      endings,
    ),
    ...words("davon längs quer"),
  ]),
  participle:
    /^(?:ge\p{L}{2,}(?:t|en)|(?:ab|an|auf|aus|durch|ein|fein|grob|klein|vor|zu)ge\p{L}{2,}(?:t|en)|(?:zer|ver|ent)\p{L}{3,}(?:t|en)|\p{L}{3,}iert)(?:e[nrsm]?)?$/u,
  preparedByManner: /^(?:ge|zer|ver|ent|ab|auf|aus|ein)\p{L}{3,}(?:t|en)(?:e[nrsm]?)?$/u,
  namedByPreparation: new Map([
    ...inflected("gekocht", endings).map((word) => [word, words("schinken kochschinken")] as const),
    ...inflected("gehackt geschält", endings).map((word) => [word, nutsAndTomatoes] as const),
    ...inflected("blanchiert gerieben", endings).map((word) => [word, words("mandeln haselnüsse")] as const),
    ...inflected("püriert", endings).map((word) => [word, words("tomaten")] as const),
  ]),
  adjectives: words(""),
  states: words(""),
  noteOpeners: words(`
    optional wahlweise nach je plus eventuell evtl oder etwas mehr ersatzweise alternativ am besten möglichst gern gerne
    bei falls z zb zum-beispiel siehe ggf ca circa etwa edelsüß rosenscharf bio unbehandelt
  `),
  noteWords: words("optional aufgeteilt geteilt"),
  purposeOpeners: words("für zum zur"),
  tastePhrases: words(""),
  phrases: phraseLabels({
    purpose: "für, zum, zur",
    note: "aus der|dem|den, nach *, wahlweise, eventuell, evtl, ersatzweise, alternativ, optional, ggf, am besten, z b, zb, plus, je nach, siehe, bei bedarf|belieben",
    preparation:
      "in scheiben|würfel|würfeln|stücke|stücken|stückchen|streifen|ringe|ringen|spalten|hälften|röschen|stifte|stiften|flocken|flöckchen|feine|feinen|kleine|kleinen|dünne|dünnen|grobe|groben|dicke|dicken|mundgerechte|mundgerechten|große|großen|halbe|halben, ohne haut|schale|kerne|stiel|rinde|gräten|knochen|strunk, saft davon, das mark, den saft, die schale, der saft, deren saft",
  }),
  laterStretch: "note",
  neverBeforeFood: words("für zum zur"),
  prepositions: words("in mit für zum zur aus ohne und"),
  trailingUnits: new Map(),
  properNames: words(""),

  company: words(`
    salz pfeffer zucker muskat muskatnuss paprika paprikapulver butter mehl öl olivenöl essig semmelbrösel kümmel
    meersalz chili chiliflocken zimt petersilie schnittlauch puderzucker speisestärke currypulver curry fett
    margarine paniermehl grieß kakao zimtzucker milch sahne
  `),
  openEnded: words("nach mehr plus ein eine etwas"),
  alternativeBreaks: words("aus für zum zur mit in"),
  other: words("andere anderes anderer anderen"),
  headNouns: words(`
    öl brühe fond mehl sahne essig milch käse wurst saft zucker schinken joghurt kohl nüsse creme sauce soße butter
    nudeln pulver blätter kerne brot reis wein likör filet salat salz pfeffer paste mark pilze beeren bohnen erbsen linsen
    tomaten kartoffeln zwiebeln paprika fleisch hackfleisch hack keulen brust schnitzel sprossen quark teig konfitüre
    marmelade gelee schokolade kuvertüre honig sirup senf gurken oliven schoten zwiebel flocken grieß stärke essenz aroma
    wasser schnaps bier sekt salami kraut rüben möhren birnen äpfel samen körner kräuter
  `),
  wholeNames: words(""),

  extracts: words("saft abrieb schale zesten mark schalenabrieb zitronensaft"),
  extractLinks: words("von"),
  extractLeads: words("und der die das etwas"),

  groupNames: words(
    "teig belag füllung guss glasur soße sauce dressing marinade creme streusel boden beilage garnitur dekoration deko salat vinaigrette brühe fertigstellung",
  ),
  header: /^(?:für (?:den|die|das) |(?:zum|zur) \p{L}+$|außerdem$)/iu,
  reference: /\b(?:siehe|s\.) (?:grund)?rezept\b|\b(?:grund)?rezept siehe\b/i,
};
