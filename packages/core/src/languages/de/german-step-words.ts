import type { FoodClass, StepWords } from "../step-words.ts";
import { words } from "../words.ts";

/** What German methods say. */
export const germanStepWords: StepWords = {
  isNounFirst: false,
  otherThings: words("mischung masse teig brühe soße sosse sauce pfanne topf schüssel größe"),
  plainModifiers: words(`
    der die das den dem des ein eine einen einem einer alle alles restliche restlichen restlicher übrige übrigen kalte
    kalten heiße heißen warme warmen frische frischen geschmolzene geschmolzenen gehackte gehackten geschnittene gewürfelte
    gewürfelten gekochte gekochten vorbereitete abgetropfte eingeweichte ganze ganzen weitere weiteren mit zu in und oder über
    geriebene geriebenen beiseitegestellte aufgefangene aufgefangenen weiche weichen flüssige flüssigen
  `),
  nameJoiners: words("und oder mit in von vom aus"),
  leads: words("etwas ein eine einige"),
  smallWords: words("der die das den dem des ein eine einen einem einer mit zu in und oder über für auf aus von alle"),
  otherwise: words("eis"),
  objectOpeners: words(""),
  beforeVerbs: words(""),
  ownParts: words("grün"),
  cuts: words("bauch brust keule schenkel schulter filet rücken hals steak braten nacken"),
  shapes: words("stück würfel scheibe streifen zehe zweig blatt knolle kopf bund spalte hälfte wurzel stange"),
  wideWords: words(
    "soße sosse sauce wasser flüssigkeit mischung masse pulver saft abrieb schale gewürz teil haut fett zutat salat suppe",
  ),
  kinds: words("nudel pasta käse reis brot fleisch fisch"),
  species: new Set(),
  concentrates: new Set(),
  otherNames: [
    {
      name: "Nudeln",
      of: words("spaghetti tagliatelle penne fusilli farfalle rigatoni linguine makkaroni bandnudeln"),
    },
    { name: "Pasta", of: words("spaghetti tagliatelle penne fusilli farfalle rigatoni linguine makkaroni nudeln") },
    { name: "Käse", of: words("parmesan gouda emmentaler mozzarella feta gruyère cheddar bergkäse") },
  ],
  partsOfFoods: new Map([
    ["egg", ["Eigelb", "Eigelbe", "Eiweiß", "Eiweiße", "Eischnee"]],
    ["vanilla-bean", ["Mark", "Vanillemark", "Schote"]],
  ]),
  classes: new Map<string, FoodClass>([
    ["Fleisch", "meat"],
    ["Fisch", "fish"],
    ["Gemüse", "vegetables"],
    ["Obst", "fruit"],
    ["Früchte", "fruit"],
    ["Beeren", "berries"],
    ["Kräuter", "herbs"],
    ["Gewürze", "spices"],
    ["Nüsse", "nuts"],
    ["trockenen Zutaten", "dry"],
    ["trockene Zutaten", "dry"],
    ["feuchten Zutaten", "wet"],
    ["flüssigen Zutaten", "wet"],
  ]),
  notOfTheList: words("andere anderes weitere weiteres"),
  groups: [
    { pattern: /(?:(?:alle|die)\s{1,3}){0,2}(?:restlichen|übrigen)\s{1,3}zutaten/giu, which: "rest" },
    {
      pattern: /(?:(?:alle|die)\s{1,3}){0,2}zutaten\s{1,3}für\s{1,3}(?:den|die|das)\s{1,3}(?<name>\p{L}{1,30})/giu,
      which: "group",
    },
    { pattern: /(?:alle|sämtliche)\s{1,3}zutaten(?!\p{L})/giu, which: "all" },
  ],
  restPronoun: /(?<!\p{L})(?:den|dem|der)\s{1,3}(?<rest>rest)(?!\s{1,3}(?:der|des|vom|von)\s|\p{L})/giu,
  likeness: /(?<!\p{L})(?:wie|so\s{1,3}\p{L}{1,12}\s{1,3}wie)\s{1,3}(?:eine?\s{1,3})?$/iu,
  waterAside:
    /(?<!\p{L})(?:abspülen|spülen|abbrausen|waschen|unter\s{1,3}(?:fließendem|kaltem)|fließendem|wasserbad)(?!\p{L})/iu,
  saltAnd: null,
  vesselOfWater: null,
  keep: /(?<!\p{L})(?:aufheben|auffangen|aufbewahren|beiseite(?:stellen|legen)?|zurückbehalten|abmessen|abnehmen)(?!\p{L})/iu,
  made: {
    byProducts: words("wasser flüssigkeit sud fond brühe saft fett kochwasser nudelwasser einweichwasser"),
    cooking: words(""),
    liquid: /(?:nudel|koch|pasta|kartoffel|einweich|pochier)(?:wasser|flüssigkeit|sud)/iu,
    reservedLine: /^[^,(]{0,60}(?<!\p{L})(?:zurückbehaltene[sr]?|aufgefangene[sr]?)\s{1,3}\p{L}/iu,
    pointsWithin:
      /(?<!\p{L})(?:(?:wie|siehe|von)\s{1,3}oben|siehe\s{1,3}unten|aus\s{1,3}schritt\s{1,3}\d{1,2})(?!\p{L})/iu,
    products: words("marinade teig soße sosse sauce füllung guss streusel dressing glasur pesto creme"),
    prepared: words("eingeweichte gekochte geröstete vorbereitete"),
  },
  keptBefore:
    /(?<!\p{L})(?:aufgefangene[nmrs]?|aufbewahrte[nmrs]?|zurückbehaltene[nmrs]?|abgemessene[nmrs]?)\s{1,3}$/iu,
  headPurpose:
    /^\s{0,9}(?:für|zum)\s{1,3}(?:den\s{1,3}|die\s{1,3}|das\s{1,3})?([^:]{2,40}):\s{0,9}(?:(?:etwas|mehr)\s{1,3})?/iu,
  serving: /(?<!\p{L})(?:servieren|anrichten|garnieren|bestreuen|dazu\s{1,3}passt|reichen)(?!\p{L})/iu,
  share: {
    fractions: [
      [/(?<![\p{L}\p{N}/.])(?:drei\s{1,3}viertel|3\/4|¾)\s{1,3}(?:der|des|vom|von|von\s{1,3}der)?\s{0,3}$/iu, "3/4"],
      [/(?<![\p{L}\p{N}/.])(?:zwei\s{1,3}drittel|2\/3|⅔)\s{1,3}(?:der|des|vom|von)?\s{0,3}$/iu, "2/3"],
      [
        /(?<![\p{L}\p{N}/.])(?:die\s{1,3}hälfte|1\/2|½|die\s{1,3}halbe[n]?)\s{1,3}(?:der|des|vom|von)?\s{0,3}$/iu,
        "1/2",
      ],
      [/(?<![\p{L}\p{N}/.])(?:ein\s{1,3}drittel|1\/3|⅓)\s{1,3}(?:der|des|vom|von)?\s{0,3}$/iu, "1/3"],
      [/(?<![\p{L}\p{N}/.])(?:ein\s{1,3}viertel|1\/4|¼)\s{1,3}(?:der|des|vom|von)?\s{0,3}$/iu, "1/4"],
    ],
    fractionWord: /(?<!\p{L})(?:hälfte|drittel|viertel)(?!\p{L})/iu,
    rest: /(?<!\p{L})(?:restliche[nmrs]?|übrige[nmrs]?|verbliebene[nmrs]?|(?:den\s{1,3}|der\s{1,3}|dem\s{1,3})?rest\s{1,3}(?:der|des|vom|von))\s{0,3}$/iu,
    some: /(?<!\p{L})(?:etwas|ein\s{1,3}wenig|ein\s{1,3}bisschen|wenig|ein\s{1,3}paar|einige|(?:eine?n?|einer|einem)\s{1,3}(?:prise|spritzer|schuss|teil|stück|handvoll|löffel)|einen\s{1,3}teil\s{1,3}(?:der|des|vom))\s{1,3}(?:(?:der|des|vom|von)\s{1,3})?$/iu,
    link: /(?:\s{1,3}(?:vom|von|von\s{1,3}der|der|des|von\s{1,3}dem))?\s{0,3}$/iu,
    more: /\s{1,3}(?:weitere[nr]?|zusätzliche[nr]?)(?=\s)/giu,
    reserved: /(?<!\p{L})(?:beiseitegestellte[nmrs]?|aufgehobene[nmrs]?|aufgefangene[nmrs]?)\s{1,3}$/iu,
  },
  timers: {
    waiting: words(`
      köcheln simmern kochen backen schmoren garen ziehen ruhen marinieren einweichen quellen kühlen abkühlen auskühlen
      stehen gehen dämpfen pochieren stellen lassen gefrieren vorheizen trocknen einkochen kaltstellen aufgehen reduzieren
      überbacken rösten dünsten
    `),
    handsOn: words(
      "rühren kneten schlagen verrühren mixen anrösten anbraten wenden schwenken unterheben pürieren aufschlagen",
    ),
    either: words("braten dünsten anschwitzen erhitzen grillen frittieren anbräunen bräunen"),
    beforeNouns: words("der die das den dem ein eine einem einer bei mittlerer starker schwacher"),
    constantly: /(?<!\p{L})(?:ständig|dauernd|unter\s{1,3}rühren)(?!\p{L})/iu,
    isVerbLast: true,
    meanwhile: /^\s{0,3}(?:\*\*)?(?:inzwischen|währenddessen|in\s{1,3}der\s{1,3}zwischenzeit|während)(?!\p{L})/iu,
  },
  equipment: [
    ["Wok", "wok"],
    ["Bräter", "bräter, schmortopf"],
    ["Pfanne", "pfanne, pfannen, bratpfanne"],
    ["Topf", "topf, kochtopf, suppentopf"],
    ["Backblech", "backblech, blech"],
    ["Auflaufform", "auflaufform, ofenform"],
    ["Springform", "springform"],
    ["Kastenform", "kastenform"],
    ["Muffinform", "muffinform, muffinblech"],
    ["Stabmixer", "stabmixer, pürierstab"],
    ["Mixer", "mixer, standmixer"],
    ["Handrührgerät", "handrührgerät, handmixer, küchenmaschine"],
    ["Schneebesen", "schneebesen"],
    ["Sieb", "sieb"],
    ["Nudelholz", "nudelholz"],
    ["Kartoffelstampfer", "kartoffelstampfer"],
    ["Kartoffelpresse", "kartoffelpresse"],
    ["Reibe", "reibe"],
    ["Backpapier", "backpapier"],
    ["Alufolie", "alufolie"],
    ["Frischhaltefolie", "frischhaltefolie"],
    ["Mörser", "mörser"],
    ["Schaumkelle", "schaumkelle, schaumlöffel"],
    ["Kuchengitter", "kuchengitter"],
  ],
};
