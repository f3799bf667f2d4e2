import type { LineWords } from "../language.ts";
import { phraseLabels } from "../phrase-labels.ts";
import { words } from "../words.ts";

/**
 * What single words are in an English ingredient line, drawn up from the words that cooks put before and after the food
 * in labelled lines (which of them prepare, measure or comment).
 */
export const englishLineWords: LineWords = {
  approximate: words("about approximately approx around roughly circa ca ~ ≈ ± c. scant"),
  filling: words("heaping heaped generous good packed level rounded"),
  unitModifiers: words(`
    heaped heaping level generous rounded good healthy fat plump thick thin long short thumb-length packed
  `),
  abbreviatedSizes: words(""),
  pluralEndings: words(""),
  leadIns: words(""),
  packing: words(`
    packed loosely firmly tightly lightly-packed loosely-packed firmly-packed tightly-packed well-packed heaping
    heaped each total generous scant level
  `),
  articles: words("a an"),
  quantifiers: words("few several some couple"),
  each: words("each"),
  packLinks: words(""),
  links: words("of the a an de d' d’ du des l' l’ la le"),
  joiners: words("and or &"),
  edges: words("of and or the & with in de d' d’ du des"),
  adding: words("plus + &"),
  beforeLaterAmount: words("of into from or plus in with for about to cut"),
  linksAfterUnit: null,
  neverAfterUnit: words("and or for to plus"),
  unitFoods: new Set([
    "cube steak",
    "cube steaks",
    "strip steak",
    "strip steaks",
    "filet mignon",
    "filet mignons",
    "stick margarine",
    "leaf lettuce",
    "leaf spinach",
    "loaf cake",
    "head cheese",
    "rib eye",
    "rib eyes",
    "rib steak",
    "rib steaks",
    "rib roast",
    "ear mushrooms",
    "block chocolate",
    "bottle gourd",
    "package directions",
    "bag spinach",
    "stem ginger",
    "stem broccoli",
    "stick cinnamon",
    "square sheets",
  ]),
  sizedThings: words(`
    pie pastry tart tortilla tortillas pita pitas crust crusts shell shells pizza round rounds square squares
    cake bamboo wooden baguette skewers thick long wide thin diameter cubes dice pieces slices strips chunks
    lengths
  `),

  sizes: words(`
    large small petite medium big tiny huge medium-size medium-sized large-size large-sized small-size small-sized
    extra-large medium-large medium-small jumbo miniature lg md sm xl bite-size bite-sized good-size good-sized
    thumb-size thumb-sized fist-sized walnut-sized
  `),
  sizeAdverbs: words("very"),
  sizesInName: words("large medium small medium-sized"),
  adjectivesFollow: false,
  isNamedAsSold: false,
  manner: words(`
    finely freshly coarsely thinly roughly thickly lightly very well fully partially partly gently evenly hand
  `),
  preparation: words(`
    chopped grated sliced cooked minced shredded diced peeled crushed toasted uncooked crumbled squeezed cubed
    shelled mashed drained chilled melted seeded cracked slivered sifted softened torn steamed hard-cooked
    trimmed lukewarm snipped shaved cleaned julienned cored boned skinned halved rinsed hulled beaten shucked
    pureed puréed poached washed stemmed picked iced strained deveined quartered leveled milled broken cut
    deseeded de-seeded destoned stoned warmed thawed defrosted smashed bruised scrubbed tied soaked reserved
    pounded whisked butterflied zested juiced sieved segmented separated hand-torn room-temperature thin-sliced
    thinly-sliced fine-chopped finely-chopped freshly-ground fresh-ground fresh-squeezed freshly-squeezed
    roughly-chopped coarsely-chopped finely-grated fresh-grated
  `),
  participle: /^.{3,}ed$/,
  preparedByManner: /ed$|^ground$/,
  namedByPreparation: new Map([
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
  ]),
  adjectives: words(`
    skinless boneless bone-in skin-on fresh ripe firm dry dried unsalted salted large raw small medium plain
    organic pitted smoked lean crisp crisp-tender cold hot sweet tart dark light red green yellow white black
    good-quality thick thin whole low-fat nonfat fat-free low-sodium reduced-sodium reduced-fat skimmed roasted
    blanched salt-free unsweetened sweetened frozen canned cooked center-cut thick-cut thin-cut free-range wild
    unbleached bleached extra-virgin full-bodied full-fat mild sharp aged soft hard crusty day-old stale
    homemade free-run unwaxed young tender meaty firm-ripe underripe overripe unpeeled peeled seedless fine
    coarse strong heavy long plump juicy hearty rich fruity quality pure natural ready-made store-bought
    prepared shelled deveined unseasoned lightly instant quick-cooking oil-packed sun-dried mixed floury waxy
    dense creamy smooth crunchy chunky skinned boned drained headless cleaned rindless high-quality best-quality
    dry-cured bottled jarred uncooked cubed diced trimmed new-crop freshly boned crumbly bright chewy
  `),
  states: words(`
    fresh frozen canned dried bottled homemade home-made store-bought cooked raw dry thawed jarred tinned
  `),
  noteOpeners: words(`
    optional plus or such about approximately approx preferably see if as each total homemade available
    depending from including not you do more additional extra use with without at-least enough according like
    less minus leaves available adjust omit
  `),
  noteWords: words("only preferably optional"),
  purposeOpeners: words("for to"),
  tastePhrases: new Set(["to taste"]),
  phrases: phraseLabels({
    purpose:
      "for, to serve|garnish|finish|decorate|sprinkle|dust|drizzle|brush|cover|glaze|coat|top|grease|fry|thicken|season|sweeten|bind|fill|deep-fry",
    note: "to taste, or to|more|a|an|as|use, such *, like *, as needed|desired|required, if, see, from, of the|your|any, with skin|bone, plus, about, approximately, preferably, depending, available, minus, including",
    preparation: "at room, cut",
  }),
  laterStretch: "preparation",
  neverBeforeFood: words("for to at"),
  prepositions: words(`
    in into with on for to at from until lengthwise crosswise thin thinly fine very if plus about
  `),
  trailingUnits: new Map([
    ["garlic", words("clove cloves bulb bulbs head heads")],
    ["fennel", words("bulb bulbs")],
    ["celery", words("stalk stalks rib ribs stick sticks")],
    ["asparagus", words("spear spears stalk stalks")],
    ["thyme", words("sprig sprigs bunch bunches")],
    ["rosemary", words("sprig sprigs bunch bunches")],
    ["parsley", words("sprig sprigs bunch bunches")],
    ["mint", words("sprig sprigs bunch bunches")],
    ["oregano", words("sprig sprigs")],
    ["cilantro", words("sprig sprigs bunch bunches")],
    ["coriander", words("sprig sprigs bunch bunches")],
    ["dill", words("sprig sprigs bunch bunches")],
    ["tarragon", words("sprig sprigs bunch bunches")],
    ["basil", words("sprig sprigs bunch bunches")],
    ["watercress", words("sprig sprigs bunch bunches")],
    ["sage", words("sprig sprigs bunch bunches")],
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
  ]),
  properNames: words(`
    aleppo american asian bavarian belgian bombay boursin brussels burgundy cajun calabrian camembert campari
    canadian caribbean castelvetrano cheddar chinese chinkiang cointreau colby cornish creole cuban danish dijon
    dutch edam emmental english european french frangelico fresno german gorgonzola gouda grand greek gruyère
    gruyere guinness hass hungarian iberico indian indonesian irish israeli italian jamaican japanese jerusalem
    kahlúa kahlua kalamata kashmiri korean lebanese madeira maldon manchego marsala marmite mediterranean
    mexican meyer monterey moroccan nutella oreo oreos parma parmesan parmigiano parmigiano-reggiano persian
    philadelphia portuguese provolone prosecco quorn romano roquefort russian san scotch scottish shaoxing
    shaohsing sichuan sicilian spanish stilton swedish swiss szechuan tabasco thai tuscan turkish urfa vidalia
    vietnamese worcestershire yorkshire yukon
  `),

  company: words("salt pepper sugar butter flour oil vinegar paprika cumin cinnamon nutmeg cayenne"),
  openEnded: words(`
    to more less as a an any other another use enough if substitute half both your whatever similar until about
    just use two three four plus
  `),
  alternativeBreaks: words("if from for to such with at see in until"),
  other: words("other another any similar"),
  headNouns: words(`
    oil stock broth cream bean beans mushroom mushrooms cheese vinegar sugar flour milk rice pepper peppers
    onion onions potatoes potato lettuce cabbage pasta noodles leaves leaf breast breasts thigh thighs fillets
    cucumbers cucumber tomatoes tomato apples pears lentils chilies chili chiles chocolate syrup seeds yogurt
    salt greens wine bouillon rum beer tea bread sauce mustard squash sausage shoulder basil
  `),
  wholeNames: words(`
    water butter ghee milk cream lard margarine sugar honey oil mirin sherry stock broth shortening wine cognac
    brandy rum vodka salt bacon ham pancetta prosciutto shallot leek mayonnaise yogurt tofu feta ketchup
    broccoli kale spinach chard crab lobster cod molasses schmaltz couscous bulgur quinoa pasta lemon semolina
    arugula watercress crema ditalini dashi farro teff kefir chicory celeriac
  `),

  extracts: words("juice zest rind peel"),
  extractLinks: words("of from"),
  extractLeads: words("and or & grated finely freshly squeezed strained pared thinly zest juice"),

  groupNames: words(
    "sauce dressing marinade assembly filling topping toppings crust glaze frosting icing dough batter garnish garnishes brine rub vinaigrette salad base cake crumble streusel pastry meatballs broth patties slaw relish salsa soup finishing",
  ),
  header: /^for the /i,
  reference: /\b(?:see|recipe) (?:the )?(?:recipe|follows|below|above)\b|\bsee (?:page|p\.|pg\.?) ?\d/i,
};
