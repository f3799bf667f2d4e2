function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const irregularSingulars = new Map([
  ["leaves", "leaf"],
  ["loaves", "loaf"],
  ["halves", "half"],
  ["calves", "calf"],
  ["knives", "knife"],
  ["tomatoe", "tomato"],
  ["potatoe", "potato"],
  ["cookies", "cookie"],
  ["brownies", "brownie"],
  ["smoothies", "smoothie"],
  ["chilies", "chili"],
  ["chillies", "chilli"],
  ["molasses", "molasses"],
  ["schnapps", "schnapps"],
  ["herbes", "herbes"],
  ["chilis", "chili"],
  ["chillis", "chilli"],
  ["kiwis", "kiwi"],
  ["salamis", "salami"],
  ["zucchinis", "zucchini"],
  ["yoghurt", "yogurt"],
  ["yoghurts", "yogurt"],
]);

/** One of a thing in English: tomatoes → tomato, cherries → cherry, leaves → leaf; asparagus stays. */
export function singularise(word: string): string {
  const irregular = irregularSingulars.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|x|ss|z|o)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 2 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Many of a thing in English, by the last word of its name: "bay leaf" → "bay leaves". */
export function pluralise(name: string): string {
  if (/(?:leaf|loaf|half)$/.test(name)) return name.replace(/f$/, "ves");
  if (/(?:chill?i|potato|tomato|mango)$/.test(name)) return `${name}es`;
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, "ies");
  if (/(?:ch|sh|x|ss|z)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

/**
 * Words that say how a food is bought or cut and leave it the same food. Words that change what one buys ("dried",
 * "smoked", "frozen", "ground", "unsweetened", colours) are not here.
 */
export const modifiers = words(`
  large small medium big tiny jumbo extra extra-large medium-sized mini baby-sized thick thin thick-cut thin-cut
  fresh freshly ripe very firm firm-ripe juicy live unwaxed organic good good-quality quality best best-quality high-quality pure natural ready-made readymade free-range free range
  homemade home-made store-bought raw uncooked whole plain
  boneless skinless bone-in skin-on boned skinned center-cut trimmed lean rindless headless bone skin on in
  chopped sliced diced minced grated shredded crushed peeled halved quartered cubed torn crumbled cooked toasted melted
  softened chilled cold warm hot packed loosely finely coarsely roughly thinly thickly lightly seeded deseeded cored
  pitted shelled deveined cleaned washed rinsed drained julienned beaten picked snipped mashed cracked squeezed slivered
  heirloom vine-ripened vine beefsteak starchy mature sized size long tender unpeeled scrubbed leftover
`);

/**
 * Further words that leave a food the same, tried only when the table has no food of the whole name: "prepared
 * horseradish" is in it, "prepared pesto" is pesto.
 */
export const harmless = words(`
  additional crusty artisan rustic day-old stale country homestyle steamed boiled sauteed braised grilled shaved shaving
  domestic local imported seasonal tender crisp crunchy plump hard just-ripe unripe underripe overripe ripened slender
  meaty round flat premium gourmet choice classic traditional original real genuine authentic brand
  prepared commercial bottled cage-free grass-fed pasture-raised hormone-free wild-caught line-caught sustainable
  unblanched unskinned stemmed stoned unsulphured unsulfured unbleached sifted strained refrigerated room-temperature
  lukewarm tepid boiling semiboneless well-marbled marbled fat-trimmed untrimmed center center-cut middle-cut cut
  butterflied flattened tied pounded sushi-grade sushi-quality restaurant-quality top-quality supermarket vintage aged
  sharp mild extra-sharp chunky smooth generous heaped scant level lightly well newly fully fairly extremely super
  colossal giant large-size small-sized bite-size bite-sized thin-skinned thick-skinned uncured unsmoked
  ready-to-roll ready-to-use ready-to-eat ready-cooked readymade nonhydrogenated non-hydrogenated processed pasteurized pasteurised
  standard regular ordinary everyday basic simple fine coarse coarse-grained fine-grained finest
  assorted flavorful fruity fruity-tasting delicate soft fleshy perfect nice fluffy separated unsifted bulk loose section
  clean split seedless stringless brined cut-up precut pre-cut pre-sliced presliced pre-shredded firm-textured
  non-stick nonstick sea-salted thick-sliced thin-sliced peeled-and-deveined easy-peel 
  plain half cut-side dry-packed unbuttered decorative loosely-packed shell-on tail-on skin-off farm farm-fresh
  halloween christmas easter holiday activated
  wavy ridged rippled homegrown home-grown home-cooked unblemished but thinly finely fat plump micro butterfly portion rasher flat-leaved attractive fragrant individual family-size fun-size mini-size
`);

const lighter = words(`
  low-fat nonfat fat-free reduced-fat full-fat part-skim light lite low-calorie reduced-calorie low-sodium reduced-sodium
  low-salt reduced-salt no-salt salt-free no-salt-added sodium-free unsalted salted sugar-free reduced-sugar low-sugar
  no-sugar-added unsweetened 
`);
const european = words(`
  french italian spanish greek english irish scottish british american european danish swedish german dutch belgian
  hungarian turkish moroccan canadian californian california norwegian mediterranean sicilian tuscan
`);

/** Words that narrow foods of some categories without making them another food, where the table lacks the narrower one. */
export const narrowing: readonly {
  readonly words: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly except?: ReadonlySet<string>;
}[] = [
  {
    words: lighter,
    categories: words(
      "dairy cheese plant-dairy sauce condiment stock nut seed fat legume bread fish vegetable ready-made meat poultry sausage spread pasta",
    ),
  },
  {
    words: european,
    categories: words(
      "vegetable fruit herb mushroom spice meat poultry fish shellfish dairy fat legume nut vinegar egg",
    ),
  },
  {
    words: words("yellow red black golden white purple blush sweet tart eating dessert cooking"),
    categories: words("fruit"),
  },
  { words: words("baby young"), categories: words("vegetable herb mushroom shellfish") },
  {
    // Not onions, cabbages and the like, where the colour makes another thing on the shelf.
    words: words("red purple yellow gold golden orange pink"),
    categories: words("vegetable"),
    except: words("onion cabbage bell-pepper chili-pepper tomato potato corn pointed-pepper banana-pepper"),
  },
  { words: words("spicy hot mild sweet peppered garlic breakfast"), categories: words("sausage") },
  { words: words("hot strong brewed iced drip black"), categories: words("drink") },
  { words: words("hot"), categories: words("stock dairy plant-dairy fat pasta grain") },
  { words: words("dry-roasted roasted"), categories: words("nut seed") },
  { words: words("brown golden"), categories: words("seed") },
  { words: words("semisoft semi-soft deli"), categories: words("cheese") },
  { words: words("fire-roasted"), categories: words("sauce condiment") },
  { words: words("unsalted salted"), categories: words("grain") },
];

/** Ends of words that narrow foods of some categories in the same way: "maple-flavored bacon", "oil-cured olives". */
export const narrowingEnds: readonly { readonly end: string; readonly categories: ReadonlySet<string> }[] = [
  ...["-flavored", "-flavoured", "-seasoned"].map((end) => ({
    end,
    categories: words("sausage meat poultry vinegar"),
  })),
  ...["-cured", "-packed"].map((end) => ({ end, categories: words("condiment sausage") })),
  { end: "-smoked", categories: words("sausage") },
];

/** Words for what was done to a food before it was sold, with what foods of that kind have in their names. */
export const soldStates: ReadonlyMap<string, RegExp> = new Map([
  ["ground", /ground|powder/],
  ["powdered", /ground|powder/],
  ["dried", /dried|dry/],
  ["dry", /dried|dry|powder/],
  ["frozen", /frozen/],
  ["canned", /canned/],
  ["tinned", /canned/],
]);

/** Spellings of one word, the one that most names are written with first. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ["chile", "chili"],
  ["chilli", "chili"],
  ["colour", "color"],
  ["colouring", "coloring"],
  ["flavour", "flavor"],
  ["flavoured", "flavored"],
  ["grey", "gray"],
  ["lowfat", "low-fat"],
  ["non-fat", "nonfat"],
  ["wholewheat", "whole-wheat"],
  ["filet", "fillet"],
]);

/** Last words that only say what kind of thing the words before them are, with the categories or wider foods that are. */
export const kindWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["cheese", ["cheese"]],
  ["pasta", ["pasta"]],
  ["noodle", ["pasta"]],
  ["bread", ["bread"]],
  ["fish", ["fish"]],
  ["filet", ["fish", "meat", "poultry"]],
  ["bean", ["legume"]],
  ["pepper", ["chili-pepper", "bell-pepper"]],
  ["chile", ["chili-pepper"]],
  ["chili", ["chili-pepper"]],
  ["chilli", ["chili-pepper"]],
  ["mushroom", ["mushroom"]],
  ["sausage", ["sausage"]],
  ["link", ["sausage"]],
  ["bacon", ["sausage", "meat"]],
  ["wine", ["alcohol"]],
  ["vinegar", ["vinegar"]],
  ["sugar", ["sweetener"]],
  ["liqueur", ["alcohol"]],
  ["candy", ["sweets"]],
  ["flour", ["flour"]],
  ["rice", ["rice"]],
  ["herb", ["herb"]],
  ["spice", ["spice"]],
  ["seed", ["seed"]],
  ["nut", ["nut"]],
  ["powder", ["spice"]],
  ["meat", ["meat", "poultry", "shellfish"]],
  ["flesh", ["fruit"]],
  ["squash", ["winter-squash", "summer-squash"]],
  ["lettuce", ["lettuce"]],
]);

/** English words that are near to words of foods and are none: nobody who writes them has misspelt a food. */
export const notFoods = words(`
  garnish streusel boniato separator peking broiling junipero preserver mealy batter filling topping glaze crust stuffing
  liner skewer paper parchment foil toothpick twine mould bowl plate griddle
`);

/** Parts and shapes after a food's name that one buys as the food: "lemon wedges", "broccoli florets". */
export const forms = words(`
  leaf sprig clove stalk stick rib floret pod fillet wedge half piece chunk slice kernel head bunch bulb spear ring cube
  strip frond steak-cut segment
  disk disc
`);

/** Words that may be moved to the front: "onions, red", "pepper black". */
export const describing = words(`
  red green white black brown yellow orange dark light dried ground canned frozen smoked sweet hot whole fresh basmati
  jasmine long-grain short-grain cherry plum bell sour heavy plain powdered unsalted salted
`);

/** German stems of words that leave a food the same food. */
export const germanModifiers = words(`
  frisch gross klein mittelgross reif bio fein grob gehackt geschnitten gewurfelt gepresst geschalt weich zimmerwarm
  gut ganz zerlassen gerieben gekocht roh mittler mittelfein dick dunn lang unbehandelt ungespritzt vollreif knackig
  heimisch regional gewaschen geputzt entkernt entsteint halbiert geviertelt gestossen geschmolzen flussig warm kalt heiss
  lauwarm kuchenfertig ubrig zart saftig gehobelt geraspelt handelsublich beliebig frischgemahlen
`);

/** Stems of further words that may stand after a German name, as shops write it: "Paprikapulver edelsüß". */
export const germanTrailing = words(`
  edelsuss rosenscharf rot grun gelb weiss schwarz braun scharf mild gemahl gemahlen getrocknet gerauchert gefror gefroren
  tiefgekuhlt suss sauer glatt kraus gross klein jung alt mittelalt
`);

/** First parts of German compounds that leave a food the same food: "Biokartoffeln", "Freilandeier". */
export const germanFirstParts: readonly string[] = [
  ..."bio-freiland bioland demeter freiland bodenhaltungs weide bauern haushalts speise tafel koch garten marken markt land bio mini riesen".split(
    " ",
  ),
];

/** Last parts of German compounds that one buys as the food: "Petersilienblätter", "Fenchelknollen". Umlauts are folded. */
export const germanLastParts: readonly string[] = [
  ..."blatter blattchen blatt zweige zweiglein zweig stangel stiele stiel stangen stange zehen zehe knollen knolle roschen scheiben scheibe spalten spalte ringe schnitze schnitz halften halfte kopfe kopf schoten schote viertel achtel raspel streifen filets".split(
    " ",
  ),
];

/** French words that only join, and those that leave a food the same food. */
export const frenchJoiners = words("d de du des la le les l a au aux en");
export const frenchModifiers = words(`
  gros grosse petit petite moyen moyenne grand grande frais fraiche mur mure bien beau belle bio hache hachee rape rapee
  emince emincee pele pelee coupe coupee entier cru crue
`);

/** French words that narrow a food and leave it the same, tried only when the table has no food of the whole name. */
export const frenchNarrowing = words(`
  bon bonne finement grossierement fraichement lave lavee epluche epluchee cisele ciselee fondu fondue ramolli
  ramollie mou molle froid froide tiede chaud chaude extra-frais fermier fermiere biologique non traite traitee ferme
  denoyaute denoyautee egoutte egouttee concasse concassee ecrase ecrasee pressee presse battu battue tendre croquant
  croquante epais epaisse mince long longue rond ronde joli jolie supplementaire reste environ
`);

/** French words for parts before a name that one buys as the food: "feuilles de basilic", "brins de thym". */
export const frenchLeadingParts = words(`
  feuille brin gousse branche tige quartier bouquet botte rondelle tranche bulbe tete pied fleurette morceau zeste poignee
  pincee filet lamelle cube
`);
