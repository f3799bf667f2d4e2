/*
 * What single words are in an ingredient line. The English lists were drawn up from the words that cooks put before and
 * after the food in labelled lines (which of them prepare, measure or comment); German and French ones from the forms
 * of the same words.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words before an amount that make it an estimate. */
export const approximateWords = words(`
  about approximately approx around roughly circa ca ~ ≈ c.
  etwa ungefähr rund
  environ
`);

/** Sizes as the cook sees them; they do not change what is bought. */
export const sizeWords = words(`
  large small medium big tiny huge medium-size medium-sized large-size large-sized small-size small-sized
  extra-large medium-large medium-small jumbo miniature lg md sm xl bite-size bite-sized good-size good-sized
  thumb-size thumb-sized fist-sized walnut-sized
  groß große großer großes großen klein kleine kleiner kleines kleinen mittelgroß mittelgroße mittelgroßer
  mittelgroßes mittelgroßen mittlere mittlerer mittleres
  gros grosse grosses petit petite petits petites moyen moyenne moyens moyennes grand grande grands grandes
`);

/** Words before a unit that say how it is filled. */
export const unitModifiers = words(`
  heaped heaping level scant generous rounded good healthy fat plump thick thin long short thumb-length packed
  gestrichener gestrichene gestrichen gehäufter gehäufte gehäuft gut knapp knapper knappe
  bonne bon rase rases bombée bombées
`);

/** Words that make the next one preparation: "finely chopped", "freshly ground". */
export const manner = words(`
  finely freshly coarsely thinly roughly thickly lightly very well fully partially partly gently evenly hand
  fein grob frisch dünn klein
  finement grossièrement fraîchement
`);

/** Words before or after the food that say what was done to it, and that leave the food as it is bought. */
export const preparationWords = words(`
  chopped grated sliced cooked minced shredded diced peeled crushed toasted uncooked crumbled squeezed cubed shelled
  mashed drained chilled melted seeded cracked slivered sifted softened torn steamed hard-cooked trimmed lukewarm
  snipped shaved cleaned julienned cored boned skinned halved rinsed hulled beaten shucked pureed puréed poached
  washed stemmed picked iced strained deveined quartered leveled milled broken cut deseeded de-seeded destoned stoned
  warmed thawed defrosted smashed bruised scrubbed tied soaked reserved pounded whisked butterflied
  zested juiced sieved segmented separated hand-torn
  room-temperature thin-sliced thinly-sliced fine-chopped finely-chopped freshly-ground fresh-ground fresh-squeezed
  freshly-squeezed roughly-chopped coarsely-chopped finely-grated fresh-grated
  gehackt gehackte gehackter gehacktes gehackten gerieben geriebene geriebener geriebenes geriebenen gewürfelt
  gewürfelte gewürfelter gewürfeltes gewürfelten geschnitten geschnittene geschnittener geschnittenes geschnittenen
  gepresst gepresste gepresster zerdrückt zerdrückte geschält geschälte geschälten entsteint entkernt zerlassen
  zerlassene geschmolzen geschmolzene geschmolzenes weiche weiches zimmerwarm zimmerwarme lauwarmes lauwarme lauwarmer
  lauwarm kochendes heißes heiße kaltes halbiert geviertelt abgetropft gewaschen aufgetaut gekocht gekochte gekochter
  gekochtes
  mou molle
  haché hachée hachés hachées râpé râpée râpés râpées émincé émincée émincés émincées pelé pelée pelés pelées coupé
  coupée coupés coupées épluché épluchée épluchés épluchées écrasé écrasée écrasés écrasées concassé concassée concassés
  concassées fondu fondue ramolli ramollie ciselé ciselée ciselés ciselées tiède bouillante chaude froide égoutté
  égouttée égouttés égouttées lavé lavée lavés lavées cuit cuite cuits cuites battu battus dénoyautées dénoyautés
`);

/** Preparation words that belong to the food's name when they stand right before these foods. */
export const namedByPreparation: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["crushed", words("tomato tomatoes red chile chili chilli pepper pineapple ice")],
  ["cracked", words("wheat")],
  ["mashed", words("potato potatoes")],
  ["shredded", words("wheat coconut suet")],
  ["shaved", words("ice")],
  ["shelled", words("pistachios pistachio")],
  ["milled", words("flaxseed linseed")],
  ["iced", words("tea coffee")],
  ["cooked", words("ham")],
  [
    "hot",
    words(
      "sauce pepper peppers chile chili chilli paprika mustard dog dogs smoked italian cross chiles chilies curry fudge red green madras english chocolate bread",
    ),
  ],
  ["mixed", words("herbs spice")],
]);

/** Adjectives that may be set off by a comma before the food: "boneless, skinless chicken". */
export const adjectives = words(`
  skinless boneless bone-in skin-on fresh ripe firm dry dried unsalted salted large raw small medium plain organic pitted
  smoked lean crisp crisp-tender cold hot sweet tart dark light red green yellow white black good-quality thick thin whole
  low-fat nonfat fat-free low-sodium reduced-sodium reduced-fat skimmed roasted blanched salt-free unsweetened
  sweetened frozen canned cooked center-cut thick-cut thin-cut free-range wild unbleached bleached extra-virgin
  full-bodied full-fat mild sharp aged soft hard crusty day-old stale homemade free-run unwaxed young tender meaty
  firm-ripe underripe overripe unpeeled peeled seedless fine coarse strong heavy long plump juicy hearty rich
  fruity quality pure natural ready-made store-bought prepared shelled deveined unseasoned lightly instant
  quick-cooking oil-packed sun-dried mixed floury waxy dense creamy smooth crunchy chunky skinned boned drained
  headless cleaned rindless high-quality best-quality dry-cured bottled jarred uncooked cubed diced trimmed
  new-crop freshly boned crumbly bright chewy
`);

/** Words that open a comment wherever they stand. */
export const noteOpeners = words(`
  optional plus or such about approximately approx preferably see if as each total homemade available depending from
  including not you do more additional extra use with without at-least enough according like less minus leaves
  available adjust omit
  optional wahlweise nach je plus eventuell evtl oder etwas mehr
  facultatif optionnel selon ou environ plus
`);

/** Words that end the food's name in the middle of a phrase and open a comment there. */
export const noteBreaks = words(`
  plus about approximately preferably depending available if minus such including
  wahlweise eventuell evtl
  facultatif environ selon
`);

/** "loosely packed": how a measure is filled, said after the unit. */
export const packingWords = words(
  "packed loosely firmly tightly lightly-packed loosely-packed firmly-packed tightly-packed well-packed heaping heaped each total generous scant level",
);

/** States in which the cook leaves the choice: "fresh or frozen peas" are peas. */
export const states = words(
  "fresh frozen canned dried bottled homemade home-made store-bought cooked raw dry thawed jarred tinned",
);

/** Verbs after "to" that tell what the food is for. */
export const purposeVerbs = words(`
  serve garnish finish decorate sprinkle dust drizzle brush cover glaze coat top grease fry thicken season sweeten bind
  fill deep-fry taste
`);

/** Foods and the counted unit that may stand after them: "2 garlic cloves" are two cloves of garlic. */
export const trailingUnits: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["garlic", words("clove cloves bulb bulbs head heads")],
  ["fennel", words("bulb bulbs")],
  ["celery", words("stalk stalks rib ribs stick sticks")],
  ["asparagus", words("spear spears stalk stalks")],
  ["thyme", words("sprig sprigs")],
  ["rosemary", words("sprig sprigs")],
  ["parsley", words("sprig sprigs")],
  ["mint", words("sprig sprigs")],
  ["oregano", words("sprig sprigs")],
  ["cilantro", words("sprig sprigs")],
  ["coriander", words("sprig sprigs")],
  ["dill", words("sprig sprigs")],
  ["tarragon", words("sprig sprigs")],
  ["basil", words("sprig sprigs")],
  ["watercress", words("sprig sprigs")],
  ["sage", words("sprig sprigs")],
  ["marjoram", words("sprig sprigs")],
  ["lemongrass", words("stalk stalks stem stems")],
  ["gelatine", words("leaf leaves")],
  ["gelatin", words("leaf leaves sheet sheets")],
  ["bacon", words("slice slices rasher rashers")],
  ["ciabatta", words("loaf loaves")],
  ["sourdough", words("loaf loaves")],
  ["bread", words("slice slices loaf loaves")],
  ["scallion", words("stalk stalks")],
  ["rhubarb", words("stalk stalks stick sticks")],
]);

/** Names that keep their capital in a line that starts with them. */
export const properNames = words(`
  aleppo american asian bavarian belgian bombay boursin brussels burgundy cajun calabrian camembert campari canadian
  caribbean castelvetrano cheddar chinese chinkiang cointreau colby cornish creole cuban danish dijon dutch edam emmental
  english european french frangelico fresno german gorgonzola gouda grand greek gruyère gruyere guinness
  hass hungarian iberico indian indonesian irish israeli italian jamaican japanese jerusalem kahlúa kahlua kalamata
  kashmiri korean lebanese madeira maldon manchego marsala marmite mediterranean mexican meyer monterey moroccan nutella
  oreo oreos parma parmesan parmigiano parmigiano-reggiano persian philadelphia portuguese provolone prosecco
  quorn romano roquefort russian san scotch scottish shaoxing shaohsing sichuan sicilian spanish stilton swedish
  swiss szechuan tabasco thai tuscan turkish urfa vidalia vietnamese worcestershire yorkshire yukon
`);
