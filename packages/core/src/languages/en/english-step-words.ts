import type { FoodClass, StepWords } from "../step-words.ts";
import { words } from "../words.ts";

/** What English methods say, drawn up from the recipes of the library and from the labelled steps that are for tuning. */
export const englishStepWords: StepWords = {
  isNounFirst: false,
  otherThings: words(`
    water liquid juice stock broth paste powder sauce soup oil vinegar milk pan pot board bowl knife thermometer cooker
    steamer mixture dough batter filling syrup size sized color colour skin bone fat rind shell mix grater grinder mill
    masher press machine blender packet package crust baller cutter corer peeler slicer brush mold mould cup cups level beater box bag
    carton bottle label slurry relish salsa chutney salad curry pudding cake patty meatball burger flavor flavour
  `),
  plainModifiers: words(`
    the a all of your cooking remaining reserved rest half cold hot warm fresh melted chopped sliced diced minced cooked
    prepared toasted drained soaked browned seared raw whole other more some this that these those each every softened
    room temperature boiling beaten grated crushed in and with to into add over or canned tinned jarred ground saved
    measured shredded strained seasoned
  `),
  nameJoiners: words("and or in with of from"),
  leads: words("a an the some about good best more extra additional"),
  smallWords: words("a an the of in and with to into add over or all half rest for on at from"),
  otherwise: words(`
    fry fries roll rolls cream creams ice dress glaze stock bun juice season soda bar jam chuck orange fish char
    bitter bitters speck specks steamer steamers broiler broilers squirt sprinkle sprinkles mound mounds bass sole skate ray perch dab smelt pike date dates duck roe crab lime plum dripping drippings
  `),
  objectOpeners: words("the a an it them with each your over on"),
  beforeVerbs: words("and then to"),
  ownParts: words("greens whites tops fronds wedges"),
  cuts: words(`
    belly breast thigh wing leg drumstick shoulder loin tenderloin chuck brisket shank rib neck cheek chop steak cutlet
    fillet filet mince round roast rump sirloin flank knuckle hock
  `),
  shapes: words(`
    chunk piece cube slice strip clove pod stalk stick sprig leaf bulb head ear floret spear bunch sheet wedge half
    quarter stem root top bone tail shoot rack white green kernel seed
  `),
  wideWords: words(`
    sauce liquid water mixture paste powder seed juice mix base crumb flake dressing seasoning extract essence filling
    blend spice herb part white skin fat food ingredient salad soup curry topping crust concentrate puree color colour
    half top dish meal sheet side back green grain style baby rub mop
  `),
  kinds: words("pasta cheese rice bread noodle fish meat"),
  species: words("pepper chili chilli chile bean lentil mushroom squash lettuce cabbage"),
  concentrates: words("paste powder concentrate extract"),
  otherNames: [
    {
      name: "pasta",
      of: words(`
        spaghetti tagliatelle linguine fettuccine penne rigatoni fusilli farfalle orecchiette pappardelle bucatini macaroni
        ziti orzo ditalini conchiglie cavatelli lasagna
      `),
    },
    { name: "noodles", of: words("spaghetti tagliatelle linguine fettuccine ramen udon soba vermicelli") },
    {
      name: "cheese",
      of: words("parmesan parmigiano cheddar mozzarella gruyere pecorino feta gouda emmental halloumi paneer"),
    },
    { name: "broth", of: words("stock bouillon"), isInstead: true },
    { name: "stock", of: words("broth bouillon"), isInstead: true },
    { name: "shrimp", of: words("prawn") },
    { name: "prawns", of: words("shrimp") },
    { name: "peppers", of: words("jalapeno serrano habanero poblano") },
    { name: "bird", of: words("turkey chicken duck goose") },
    { name: "chili", of: words("chile chilli") },
    { name: "chile", of: words("chili chilli") },
  ],
  partsOfFoods: new Map([["egg", ["egg yolk", "egg white", "yolk", "whites"]]]),
  classes: new Map<string, FoodClass>([
    ["meat", "meat"],
    ["meats", "meat"],
    ["fish", "fish"],
    ["seafood", "seafood"],
    ["vegetables", "vegetables"],
    ["veggies", "vegetables"],
    ["veg", "vegetables"],
    ["fruit", "fruit"],
    ["fruits", "fruit"],
    ["berries", "berries"],
    ["herbs", "herbs"],
    ["spices", "spices"],
    ["the spice", "spices"],
    ["seasonings", "seasonings"],
    ["aromatics", "aromatics"],
    ["nuts", "nuts"],
    ["liquor", "liquor"],
    ["booze", "liquor"],
    ["cheeses", "cheeses"],
    ["dry ingredients", "dry"],
    ["dries", "dry"],
    ["the dry", "dry"],
    ["wet ingredients", "wet"],
    ["liquid ingredients", "wet"],
    ["the wet", "wet"],
  ]),
  notOfTheList: words("additional other extra any more some different"),
  groups: [
    {
      pattern:
        /(?:all\s{1,3})?(?:of\s{1,3})?(?:the\s{1,3})?(?:remaining|other|rest\s{1,3}of\s{1,3}the)\s{1,3}ingredients/giu,
      which: "rest",
    },
    {
      pattern:
        /(?:all\s{1,3})?(?:the\s{1,3})?ingredients\s{1,3}for\s{1,3}the\s{1,3}(?<name>\p{L}{1,30}(?:\s\p{L}{1,30})?)/giu,
      which: "group",
    },
    {
      pattern:
        /(?:all\s{1,3})?(?:of\s{1,3})?(?:the\s{1,3})?(?<![\p{L}-])(?<name>(?:\p{L}{1,30}\s)?(?!(?:the|all|of|other|remaining|your|these|those|and|with)\s)\p{L}{1,30})\s{1,3}(?:ingredients|mixture)(?!\p{L})/giu,
      which: "group",
    },
    {
      pattern: /(?<!\p{L})(?:all\s{1,3}(?:of\s{1,3})?(?:(?:the|your)\s{1,3})?|the\s{1,3})ingredients(?!\p{L})/giu,
      which: "all",
    },
  ],
  restPronoun: /(?<!\p{L})(?<!let\s{1,3})the\s{1,3}(?<rest>rest|remainder)(?!\s{1,3}of\s|\p{L})/giu,
  likeness:
    /(?:\b(?:smell|taste|scent|flavou?r)s?\s{1,3}of|\blike|(?<!well\s{1,3})\bas|\blike\s{1,3}(?:a|an|thin|thick|soft)|\bsize\s{1,3}of(?:\s{1,3}an?|\s{1,3}the)?|\bcolou?r\s{1,3}of(?:\s{1,3}\p{L}{1,12})?|\bconsistency\s{1,3}of(?:\s{1,3}\p{L}{1,12})?)\s{1,3}$/iu,
  waterAside:
    /(?<!\p{L})(?:rins(?:e[ds]?|ing)|wash(?:ed|ing)?|under\s{1,3}(?:cold|running|hot|warm|the)|wet\s{1,3}(?:your\s{1,3})?hands?|(?:few\s{1,3})?drops?\s{1,3}of|running|ice\s{1,3}bath|dip(?:ped)?\s{1,3}in|excess|with\s{1,3}wet|(?:drain|discard|(?:pour|shake|squeeze|wring)\s{1,3}(?:off|out|away))(?:s|ed|ing)?\s{1,3}(?:(?:the|its|all|off)\s{1,3}){0,2}(?:\p{L}{1,12}\s{1,3})?water)(?!\p{L})/iu,
  saltAnd: /(?<!\p{L})salt(?:\s{0,2}[,+&/]\s{0,2}(?:and\s{1,2})?|\s{1,2}(?:and|or|&)\s{1,2})(?:\*\*|__)?$/iu,
  vesselOfWater:
    /(?<!\p{L})(?:pans?|pots?|bowls?|saucepans?|kettles?|basins?|dish)\s{1,3}of\s{1,3}(?:\p{L}{1,12}(?:,|-|\s){1,3}){0,2}$/iu,
  keep: /(?<!\p{L})(?:reserv(?:e|ed|ing)|sav(?:e|ed|ing)|set(?:ting)? aside|keep(?:ing)?|kept|dip(?:ping)? out|scoop(?:ing)? out|ladle out|draw off|hold back|measure off|measuring off)(?!\p{L})/iu,
  made: {
    byProducts: words("water liquid drippings juice fat whey brine marinade broth stock"),
    cooking: words(`
      pasta cook cooking blanching poaching soaking braising boiling simmering steaming steeping starchy potato noodle rice
      bean chickpea mushroom spaghetti bacon pan rendered roasting caramel pickling pickle
    `),
    liquid: null,
    reservedLine: /^[^,(]{0,60}(?<!\p{L})reserved\s{1,3}\p{L}/iu,
    pointsWithin:
      /(?<!\p{L})(?:above|(?:see|recipe)\s{1,3}below|from\s{1,3}(?:the\s{1,3})?(?:previous|first)\s{1,3}step|(?:from|see)\s{1,3}step\s{1,3}\d{1,2}|\(see\s{1,3}\d{1,2}\.?\))(?!\p{L})/iu,
    products: words(`
      marinade sauce dressing dough batter filling glaze frosting icing syrup crust pesto rub stuffing vinaigrette paste
      crumble topping custard ganache caramel roux pickle salsa gravy slaw purée puree stock broth
    `),
    prepared: words("soaked cooked toasted roasted prepared boiled marinated caramelized caramelised pickled"),
  },
  keptBefore: /(?<!\p{L})(?:reserved|measured|saved|kept|that)\s{1,3}(?:\p{L}{1,15}\s{1,3}){0,2}$/iu,
  headPurpose: /^\s{0,9}for\s{1,3}(?:the\s{1,3})?([^:]{2,40}):\s{0,9}(?:(?:some|more|extra|additional)\s{1,3})?/iu,
  serving: /(?<!\p{L})(?:serv(?:e|es|ed|ing)|garnish(?:ed|ing)?|plates?|platter|top(?:ped)?\s{1,3}with)(?!\p{L})/iu,
  share: {
    fractions: [
      [/(?<![\p{L}\p{N}/.])(?:three[- ]quarters|3\/4|¾)\s{1,3}(?:of\s{1,3})?(?:the\s{1,3}|your\s{1,3})?$/iu, "3/4"],
      [/(?<![\p{L}\p{N}/.])(?:two[- ]thirds|2\/3|⅔)\s{1,3}(?:of\s{1,3})?(?:the\s{1,3}|your\s{1,3})?$/iu, "2/3"],
      [
        /(?<![\p{L}\p{N}/.])(?<!\d\s{0,2}and\s{1,2}a\s{1,2})(?:one[- ]half|(?:one |the other |other |a )?half|1\/2|½)\s{1,3}(?:of\s{1,3})?(?:the\s{1,3}|your\s{1,3})?$/iu,
        "1/2",
      ],
      [
        /(?<![\p{L}\p{N}/.])(?:one[- ]third|(?:a )third|1\/3|⅓)\s{1,3}(?:of\s{1,3})?(?:the\s{1,3}|your\s{1,3})?$/iu,
        "1/3",
      ],
      [
        /(?<![\p{L}\p{N}/.])(?:one[- ](?:quarter|fourth)|a (?:quarter|fourth)|1\/4|¼)\s{1,3}(?:of\s{1,3})?(?:the\s{1,3}|your\s{1,3})?$/iu,
        "1/4",
      ],
    ],
    fractionWord:
      /(?<!\p{L})(?:half|third|thirds|quarters?|fourth|one\s{1,3}piece|a\s{1,3}(?:ball|piece|ladleful|spoonful|batch))\s{1,3}(?:of|the)(?!\p{L})/iu,
    rest: /(?<!\p{L})(?:remaining|left-?over|(?:the\s{1,3})?(?:rest|remainder|last|balance)\s{1,3}of\s{1,3}(?:the\s{1,3}|your\s{1,3})?)\s{0,3}$/iu,
    some: /(?<!\p{L})(?:(?:a|an|another|the)\s{1,3}(?:(?!(?:first|second|third|last|other|remaining)\s)\p{L}{1,12}\s{1,3}){0,2}?(?:pinch|little|bit|splash|dash|drizzle|drop|spoon|spoonful|spoonfull|handful|sprinkling|sprinkle|dollop|glug|knob|touch|few|couple|part|portion|ladle|ladleful|lick)(?:\s{1,3}bit)?(?:\s{1,3}(?:more|extra))?(?:\s{1,3}of)?(?:\s{1,3}the)?|[\d–-]{1,5}\s{0,2}spoonfull?s\s{1,3}of(?:\s{1,3}the)?|(?:white|green|pale|dark)(?:\s{1,3}and\s{1,3}(?:light\s{1,3})?green)?\s{1,3}parts?\s{1,3}of(?:\s{1,3}the)?|(?:most|some|more)\s{1,3}of(?:\s{1,3}(?:the|that))?|some(?:\s{1,3}more)?|extra)\s{1,3}$/iu,
    link: /(?:\s{1,3}of)?(?:\s{1,3}(?:the|your))?\s{0,3}$/iu,
    more: /\s{1,3}(?:more|extra|additional|further)(?=\s)/giu,
    reserved: /(?<!\p{L})(?:reserved|saved|set-aside)\s{1,3}$/iu,
  },
  timers: {
    waiting: words(`
      simmer simmers simmering bake bakes baking roast roasts roasting braise braising boil boils boiling chill chilling
      rest rests resting marinate marinating marinade soak soaking stand stands standing sit sits sitting refrigerate
      refrigerating freeze freezing cool cools cooling rise rising prove proving proof proofing steam steaming poach
      poaching steep steeping infuse infusing wait waiting stew stewing dry drying cure pickle ferment smoke smoking
      preheat warm leave reduce reducing bubble bubbling brew hydrate set thaw cover drain draining blanch blanching
    `),
    handsOn: words(`
      stir stirring whisk whisking knead kneading beat beating toss tossing toast toasting stir-fry stir-frying mix mixing
      fold folding blend blending sear searing char charring rub massage pound whip whipping press process pulse scrape
      sweat turn flip
    `),
    either: words(
      "cook cooks cooking fry frying sauté saute sautéing sauteing brown browning grill grilling heat heating microwave melt sizzle sizzling crackle",
    ),
    beforeNouns: words(`
      the a an of over medium low high lowest highest medium-high medium-low gentle moderate your its before off another
      baking roasting frying cooking at golden dark deep light very
    `),
    constantly:
      /(?<!\p{L})(?:constantly|continuously|continually|all\s{1,3}the\s{1,3}time|without\s{1,3}stopping|non-?stop)(?!\p{L})/iu,
    isVerbLast: false,
    meanwhile: /^\s{0,3}(?:\*\*)?(?:meanwhile|in\s{1,3}the\s{1,3}meantime|while)(?!\p{L})/iu,
  },
  equipment: [
    ["wok", "wok, woks"],
    ["Dutch oven", "dutch oven, dutch ovens"],
    ["frying pan", "frying pan, frying pans, skillet, skillets, sauté pan, saute pan, frypan, griddle"],
    ["saucepan", "saucepan, saucepans, small pot, medium pot"],
    ["large pot", "large pot, stockpot, stock pot, big pot, deep pot, heavy pot, large saucepan"],
    ["roasting tin", "roasting tin, roasting pan, roasting dish"],
    [
      "baking sheet",
      "baking sheet, baking sheets, sheet pan, sheet pans, baking tray, baking trays, cookie sheet, cookie sheets",
    ],
    [
      "baking dish",
      "baking dish, baking dishes, casserole dish, casserole, gratin dish, pie dish, baking pan, baking pans",
    ],
    ["muffin tin", "muffin tin, muffin tins, muffin pan, muffin tray, cupcake tin"],
    ["loaf tin", "loaf tin, loaf pan, loaf pans, loaf tins"],
    ["cake tin", "cake tin, cake pan, cake pans, cake tins, springform pan, springform tin, springform, bundt pan"],
    ["tart tin", "tart tin, tart pan, pie tin, pie plate, pie pan"],
    ["blender", "blender, liquidizer, liquidiser"],
    ["immersion blender", "immersion blender, stick blender, hand blender"],
    ["food processor", "food processor"],
    ["stand mixer", "stand mixer, mixer bowl, electric mixer, hand mixer"],
    ["slow cooker", "slow cooker, crock pot, crockpot, crock-pot"],
    ["pressure cooker", "pressure cooker, instant pot"],
    ["rice cooker", "rice cooker"],
    ["air fryer", "air fryer"],
    ["microwave", "microwave"],
    ["grill", "barbecue, charcoal grill, gas grill, grill grate"],
    ["steamer", "steamer, steamer basket, steaming basket, bamboo steamer"],
    ["mortar and pestle", "mortar and pestle, pestle and mortar, mortar"],
    ["spice grinder", "spice grinder, coffee grinder"],
    ["potato masher", "potato masher, masher"],
    ["potato ricer", "potato ricer, ricer"],
    ["rolling pin", "rolling pin"],
    ["sieve", "sieve, strainer, fine-mesh strainer, fine-mesh sieve, cheesecloth"],
    ["colander", "colander"],
    ["slotted spoon", "slotted spoon, skimmer, spider"],
    ["whisk", "balloon whisk, wire whisk"],
    ["grater", "grater, box grater, microplane, zester"],
    ["mandoline", "mandoline, mandolin"],
    ["thermometer", "thermometer, instant-read thermometer, meat thermometer, candy thermometer"],
    ["wire rack", "wire rack, cooling rack, clean rack"],
    ["parchment paper", "parchment paper, parchment, baking paper, baking parchment, greaseproof paper"],
    ["foil", "foil, aluminium foil, aluminum foil, tin foil"],
    ["plastic wrap", "plastic wrap, cling film, clingfilm, saran wrap"],
    ["skewers", "skewers, bamboo skewers"],
    ["piping bag", "piping bag, pastry bag"],
    ["ramekins", "ramekin, ramekins"],
    ["kitchen string", "kitchen string, kitchen twine, butcher's twine"],
  ],
};
