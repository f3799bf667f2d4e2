import type { FoodClass, StepWords } from "../step-words.ts";
import { words } from "../words.ts";

/** What French methods say. */
export const frenchStepWords: StepWords = {
  isNounFirst: true,
  otherThings: words("poêle casserole"),
  plainModifiers: words(`
    le la les l un une des du de d tous toutes tout reste restant restante restants restantes froid froide chaud chaude
    tiède frais fraîche fondu fondue haché hachée hachés hachées émincé émincée émincés émincées coupé coupée coupés cuit
    cuite cuits cuites égoutté égouttée réservé réservée réservés réservées râpé râpée avec dans et ou sur à en aux au
  `),
  nameJoiners: words("et ou avec de d du des en à au aux"),
  leads: words(
    "un une peu bon bonne bons petit petite petits petites gros grosse grand grande beau belle quelques quelque de d du des la le les l environ",
  ),
  smallWords: words("le la les l un une des du de d et ou avec dans en à au aux pour sur tous toutes tout"),
  otherwise: words("sale poivre beurre glace crème mais fondant fondants"),
  objectOpeners: words(""),
  beforeVerbs: words(""),
  ownParts: words(""),
  cuts: words("poitrine cuisse aile jarret épaule filet"),
  shapes: words("morceau cube tranche lanière gousse branche feuille tête botte quartier moitié"),
  wideWords: words("sauce eau liquide mélange pâte poudre jus zeste épice partie peau graisse ingrédient salade soupe"),
  kinds: words(""),
  species: new Set(),
  concentrates: new Set(),
  otherNames: [
    { name: "pâtes", of: words("spaghetti tagliatelle penne fusilli farfalle linguine macaroni") },
    { name: "fromage", of: words("parmesan gruyère comté emmental mozzarella feta cheddar") },
    { name: "viande", of: words("boeuf bœuf porc agneau veau") },
  ],
  partsOfFoods: new Map([["egg", ["jaune", "jaune d'oeuf", "blanc", "blanc d'oeuf"]]]),
  classes: new Map<string, FoodClass>([
    ["viande", "meat"],
    ["viandes", "meat"],
    ["poisson", "fish"],
    ["légumes", "vegetables"],
    ["fruits", "fruit"],
    ["herbes", "herbs"],
    ["épices", "spices"],
    ["aromates", "aromatics"],
    ["ingrédients secs", "dry"],
    ["ingrédients liquides", "wet"],
  ]),
  notOfTheList: words("autres"),
  groups: [
    {
      pattern:
        /(?:(?:le|tout\s{1,3}le)\s{1,3})?reste\s{1,3}des\s{1,3}ingrédients|(?:tous\s{1,3})?les\s{1,3}autres\s{1,3}ingrédients/giu,
      which: "rest",
    },
    {
      pattern:
        /(?:tous\s{1,3})?les\s{1,3}ingrédients\s{1,3}(?:de\s{1,3}la|du|pour\s{1,3}la|pour\s{1,3}le)\s{1,3}(?<name>\p{L}{1,30})/giu,
      which: "group",
    },
    { pattern: /tous\s{1,3}les\s{1,3}ingrédients(?!\p{L})/giu, which: "all" },
  ],
  restPronoun: /(?<!\p{L})le\s{1,3}(?<rest>reste)(?!\s{1,3}(?:de|du|des)\s|\p{L})/giu,
  likeness: /(?<!\p{L})comme\s{1,3}(?:une?|du|de\s{1,3}la|des)?\s{0,3}$/iu,
  waterAside: /(?<!\p{L})(?:rinc(?:er|ez)|lav(?:er|ez)|sous\s{1,3}l['’]eau|eau\s{1,3}courante)(?!\p{L})/iu,
  saltAnd: null,
  vesselOfWater: /(?<!\p{L})(?:casserole|marmite|bol|saladier)\s{1,3}d['’]$/iu,
  keep: /(?<!\p{L})(?:réserve[rz]?|garde[rz]?|conserve[rz]?|mettre\s{1,3}de\s{1,3}côté|prélever|prélevez)(?!\p{L})/iu,
  made: {
    byProducts: words("eau liquide jus bouillon graisse"),
    cooking: words("cuisson"),
    liquid: /eau de cuisson|jus de cuisson/iu,
    reservedLine: /^[^,(]{0,60}(?<!\p{L})réservée?s?(?:\s{1,3}\p{L}|$)/iu,
    pointsWithin: /(?<!\p{L})(?:ci-dessus|ci-dessous|de\s{1,3}l['’]étape\s{1,3}\d{1,2})(?!\p{L})/iu,
    products: words("marinade sauce pâte farce crème garniture sirop glaçage vinaigrette pesto purée"),
    prepared: words(""),
  },
  keptBefore: null,
  headPurpose: /^\s{0,9}pour\s{1,3}(?:le\s{1,3}|la\s{1,3}|les\s{1,3})?([^:]{2,40}):\s{0,9}/iu,
  serving: /(?<!\p{L})(?:serv(?:ir|ez)|garni(?:r|ssez)|dress(?:er|ez)|parsem(?:er|ez))(?!\p{L})/iu,
  share: {
    fractions: [
      [
        /(?<![\p{L}\p{N}/.])(?:les\s{1,3})?(?:trois\s{1,3}quarts|3\/4|¾)\s{1,3}(?:de\s{1,3}la\s{1,3}|du\s{1,3}|des\s{1,3}|de\s{1,3}l['’]|de\s{1,3}|d['’])?$/iu,
        "3/4",
      ],
      [
        /(?<![\p{L}\p{N}/.])(?:les\s{1,3})?(?:deux\s{1,3}tiers|2\/3|⅔)\s{1,3}(?:de\s{1,3}la\s{1,3}|du\s{1,3}|des\s{1,3}|de\s{1,3}l['’]|de\s{1,3}|d['’])?$/iu,
        "2/3",
      ],
      [
        /(?<![\p{L}\p{N}/.])(?:(?:la\s{1,3})?moitié|1\/2|½)\s{1,3}(?:de\s{1,3}la\s{1,3}|du\s{1,3}|des\s{1,3}|de\s{1,3}l['’]|de\s{1,3}|d['’])?$/iu,
        "1/2",
      ],
      [
        /(?<![\p{L}\p{N}/.])(?:un\s{1,3}tiers|1\/3|⅓)\s{1,3}(?:de\s{1,3}la\s{1,3}|du\s{1,3}|des\s{1,3}|de\s{1,3}l['’]|de\s{1,3}|d['’])?$/iu,
        "1/3",
      ],
      [
        /(?<![\p{L}\p{N}/.])(?:un\s{1,3}quart|1\/4|¼)\s{1,3}(?:de\s{1,3}la\s{1,3}|du\s{1,3}|des\s{1,3}|de\s{1,3}l['’]|de\s{1,3}|d['’])?$/iu,
        "1/4",
      ],
    ],
    fractionWord: /(?<!\p{L})(?:moitié|tiers|quart)(?!\p{L})/iu,
    rest: /(?<!\p{L})(?:le\s{1,3}|tout\s{1,3}le\s{1,3})?reste\s{1,3}(?:de\s{1,3}la\s{1,3}|du\s{1,3}|des\s{1,3}|de\s{1,3}l['’]|de\s{1,3}|d['’])$/iu,
    some: /(?<!\p{L})(?:(?:un|une)\s{1,3}(?:peu|pincée|filet|trait|poignée|noix|partie|cuillerée)\s{1,3}(?:de\s{1,3}la\s{1,3}|du\s{1,3}|des\s{1,3}|de\s{1,3}l['’]|de\s{1,3}|d['’])|quelques\s{1,3})$/iu,
    link: /(?:\s{1,3}(?:de\s{1,3}la\s|de\s{1,3}l['’]|des\s|du\s|de\s|d['’]))?\s{0,3}$/iu,
    more: /\s{1,3}(?:autres?|supplémentaires?)(?=\s)/giu,
    reserved: /(?!)/u,
  },
  timers: {
    waiting: words(`
      mijoter mijotez cuire cuisez cuisson bouillir bouillez enfourner enfournez reposer repos mariner marinez tremper
      trempez réfrigérer refroidir braiser lever laisser laissez infuser pocher étuver gratiner rôtir réduire
    `),
    handsOn: words(
      "remuer remuez fouetter fouettez pétrir pétrissez battre battez mélanger mélangez mixer mixez griller saisir saisissez",
    ),
    either: words("dorer dorez faire faites revenir poêler frire sauter suer"),
    beforeNouns: words("la le les une un des du de au à"),
    constantly: /(?<!\p{L})(?:sans\s{1,3}cesse|constamment|sans\s{1,3}arrêt)(?!\p{L})/iu,
    isVerbLast: false,
    meanwhile: /^\s{0,3}(?:\*\*)?(?:pendant\s{1,3}ce\s{1,3}temps|entre-temps)(?!\p{L})/iu,
  },
  equipment: [
    ["wok", "wok"],
    ["cocotte", "cocotte, faitout"],
    ["poêle", "poêle, poêles, sauteuse"],
    ["casserole", "casserole, marmite"],
    ["plaque de cuisson", "plaque de cuisson, plaque à pâtisserie"],
    ["plat à gratin", "plat à gratin, plat à four"],
    ["moule", "moule, moule à gâteau, moule à manqué"],
    ["mixeur", "mixeur, blender, robot"],
    ["mixeur plongeant", "mixeur plongeant"],
    ["fouet", "fouet"],
    ["passoire", "passoire, tamis, chinois"],
    ["rouleau à pâtisserie", "rouleau à pâtisserie"],
    ["râpe", "râpe"],
    ["papier sulfurisé", "papier sulfurisé, papier cuisson"],
    ["papier aluminium", "papier aluminium, papier d'aluminium"],
    ["mortier", "mortier"],
    ["écumoire", "écumoire"],
  ],
};
