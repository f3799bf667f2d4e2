import type { Amount } from "../quantity/amount.ts";
import { scaleAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { divideRationals, toRational } from "../quantity/rational.ts";
import type { Dimension, Unit, UnitSystem } from "./unit.ts";

const si = "SI Brochure, 9th edition (2019)";
const us = "NIST Handbook 44, Appendix C: US gallon of 231 cubic inches, inch of 25.4 mm";
const pound = "NIST Handbook 44, Appendix C: avoirdupois pound of 453.59237 g";
const imperial = "UK Weights and Measures Act 1985, Schedule 1: gallon of 4.54609 l";
const kitchen = "metric kitchen measure: cup of 250 ml, spoons of 15 ml and 5 ml";
const metricPound = "German Pfund and French livre in kitchen use: half a kilogram";
const counted = "counted as written; its weight depends on the food";
const vague = "no fixed size";

/** Names by language. In `de` and `fr` the first two are what is shown, one and many. */
type Names = Readonly<Record<string, string>>;

function measured(
  dimension: Dimension,
  system: Unit["system"],
  source: string,
  rows: readonly (readonly [id: string, toBase: string, singular: string, plural: string, names: Names])[],
): readonly Unit[] {
  return rows.map(([id, toBase, singular, plural, names]) => ({
    id,
    dimension,
    toBase: exactSize(toBase),
    system,
    singular,
    plural,
    names: listNames(names),
    source,
  }));
}

function uncountable(
  dimension: "count" | "vague",
  rows: readonly (readonly [id: string, plural: string, names: Names])[],
): readonly Unit[] {
  return rows.map(([id, plural, names]) => ({
    id,
    dimension,
    toBase: null,
    system: null,
    singular: id.replaceAll("-", " "),
    plural,
    names: listNames(names),
    source: dimension === "count" ? counted : vague,
  }));
}

/** Sizes are a decimal, or a decimal over a whole number (`"3785.411784/768"`). */
function exactSize(text: string): Rational {
  const [top = "", bottom = "1"] = text.split("/");
  return divideRationals(toRational(top), toRational(bottom));
}

function listNames(names: Names): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(names).map(([lang, words]) => [lang, words.split(", ")]));
}

/**
 * Every unit that is read and shown. Sizes are exact: grams for mass, millilitres for volume, millimetres for length.
 *
 * Spoons and cups are US ones in English and metric ones in German and French. Packs ("can") and pieces ("clove") are
 * counted; vague units ("pinch") have no size here.
 */
export const units: readonly Unit[] = [
  ...measured("mass", "metric", si, [
    [
      "g",
      "1",
      "g",
      "g",
      {
        en: "g, gram, grams, gr, gm, gms, grs, gramme, grammes",
        de: "g, g, Gramm, gr",
        fr: "g, g, gramme, grammes, gr",
        zh: "克",
      },
    ],
    [
      "kg",
      "1000",
      "kg",
      "kg",
      {
        en: "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes",
        de: "kg, kg, Kilo, Kilogramm",
        fr: "kg, kg, kilo, kilos, kilogramme, kilogrammes",
        zh: "千克, 公斤",
      },
    ],
    [
      "mg",
      "0.001",
      "mg",
      "mg",
      {
        en: "mg, milligram, milligrams",
        de: "mg, mg, Milligramm",
        fr: "mg, mg, milligramme, milligrammes",
        zh: "毫克",
      },
    ],
  ]),
  ...measured("mass", "metric", metricPound, [
    [
      "metric-pound",
      "500",
      "metric pound",
      "metric pounds",
      { de: "Pfund, Pfund, Pfd", fr: "livre, livres", zh: "斤" },
    ],
  ]),
  ...measured("mass", "us", pound, [
    [
      "oz",
      "453.59237/16",
      "oz",
      "oz",
      { en: "oz, ounce, ounces, ozs", de: "oz, oz, Unze, Unzen", fr: "oz, oz, once, onces", zh: "盎司" },
    ],
    ["lb", "453.59237", "lb", "lb", { en: "lb, lbs, pound, pounds, #", de: "lb, lb", fr: "lb, lb", zh: "磅" }],
  ]),
  ...measured("volume", "metric", si, [
    [
      "ml",
      "1",
      "ml",
      "ml",
      {
        en: "ml, mls, cc, milliliter, milliliters, millilitre, millilitres",
        de: "ml, ml, Milliliter",
        fr: "ml, ml, millilitre, millilitres",
        zh: "毫升",
      },
    ],
    [
      "cl",
      "10",
      "cl",
      "cl",
      {
        en: "cl, centiliter, centiliters, centilitre, centilitres",
        de: "cl, cl, Zentiliter",
        fr: "cl, cl, centilitre, centilitres",
      },
    ],
    [
      "dl",
      "100",
      "dl",
      "dl",
      {
        en: "dl, deciliter, deciliters, decilitre, decilitres",
        de: "dl, dl, Deziliter",
        fr: "dl, dl, décilitre, décilitres",
      },
    ],
    [
      "l",
      "1000",
      "l",
      "l",
      { en: "l, liter, liters, litre, litres, ltr, ltrs", de: "l, l, Liter, Ltr", fr: "l, l, litre, litres", zh: "升" },
    ],
  ]),
  ...measured("volume", "metric", kitchen, [
    [
      "metric-tsp",
      "5",
      "tsp",
      "tsp",
      {
        de: "TL, TL, Teel, Teelöffel, KL, Kaffeelöffel",
        fr: "c. à c., c. à c., cac, càc, cc, c à café, cuillère à café, cuillères à café, cuillerée à café, cuillerées à café, cuil à café, cuill à café, cs à café, c à thé, cuillère à thé, cuillères à thé",
        zh: "茶匙, 小勺",
      },
    ],
    [
      "metric-tbsp",
      "15",
      "tbsp",
      "tbsp",
      {
        de: "EL, EL, Essl, Esslöffel, Eßlöffel",
        fr: "c. à s., c. à s., cas, càs, cs, c à soupe, cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe, cuil à soupe, cuill à soupe, cs à soupe, c à table, cuillère à table, cuillères à table",
        zh: "汤匙, 大勺, 勺",
      },
    ],
    ["metric-cup", "250", "metric cup", "metric cups", { de: "Tasse, Tassen", fr: "tasse, tasses", zh: "杯" }],
  ]),
  ...measured("volume", "us", us, [
    [
      "tsp",
      "3785.411784/768",
      "tsp",
      "tsp",
      { en: "tsp, tsps, teaspoon, teaspoons, teaspoonful, teaspoonfuls, teasp, ts, t" },
    ],
    [
      "tbsp",
      "3785.411784/256",
      "tbsp",
      "tbsp",
      {
        en: "tbsp, tbsps, tablespoon, tablespoons, tablespoonful, tablespoonfuls, tbs, tbl, tbls, tblsp, tblsps, tb, T",
      },
    ],
    [
      "fl-oz",
      "3785.411784/128",
      "fl oz",
      "fl oz",
      { en: "fl oz, floz, fl ounce, fl ounces, fluid oz, fluid ounce, fluid ounces" },
    ],
    ["cup", "3785.411784/16", "cup", "cups", { en: "cup, cups, cupful, cupfuls, c" }],
    ["pint", "3785.411784/8", "pint", "pints", { en: "pint, pints, pt, pts" }],
    ["quart", "3785.411784/4", "quart", "quarts", { en: "quart, quarts, qt, qts" }],
    ["gallon", "3785.411784", "gallon", "gallons", { en: "gallon, gallons, gal, gals" }],
  ]),
  ...measured("volume", "imperial", imperial, [
    [
      "imperial-fl-oz",
      "4546.09/160",
      "fl oz (imperial)",
      "fl oz (imperial)",
      { "en-GB": "fl oz, floz, fl ounce, fl ounces, fluid oz, fluid ounce, fluid ounces" },
    ],
    ["imperial-pint", "4546.09/8", "pint (imperial)", "pints (imperial)", { "en-GB": "pint, pints, pt, pts" }],
  ]),
  ...measured("length", "metric", si, [
    [
      "mm",
      "1",
      "mm",
      "mm",
      {
        en: "mm, millimeter, millimeters, millimetre, millimetres",
        de: "mm, mm, Millimeter",
        fr: "mm, mm, millimètre, millimètres",
      },
    ],
    [
      "cm",
      "10",
      "cm",
      "cm",
      {
        en: "cm, cms, centimeter, centimeters, centimetre, centimetres",
        de: "cm, cm, Zentimeter",
        fr: "cm, cm, centimètre, centimètres",
        zh: "厘米",
      },
    ],
  ]),
  ...measured("length", "us", us, [
    ["in", "25.4", "in", "in", { en: 'inch, inches, in, ", ”, ″, ins', de: "Zoll, Zoll", fr: "pouce, pouces" }],
  ]),
  {
    id: "dozen",
    dimension: "count",
    toBase: toRational(12),
    system: null,
    singular: "dozen",
    plural: "dozen",
    names: { en: ["dozen", "dozens", "doz"], de: ["Dutzend", "Dutzend"], fr: ["douzaine", "douzaines"] },
    source: "twelve",
  },
  ...uncountable("count", [
    ["clove", "cloves", { en: "clove, cloves", de: "Zehe, Zehen, Knoblauchzehe", fr: "gousse, gousses", zh: "瓣" }],
    [
      "can",
      "cans",
      {
        en: "can, cans, tin, tins",
        de: "Dose, Dosen, Konserve, Konserven",
        fr: "boîte, boîtes, conserve, conserves",
        zh: "罐",
      },
    ],
    ["jar", "jars", { en: "jar, jars", de: "Glas, Gläser", fr: "bocal, bocaux" }],
    [
      "package",
      "packages",
      {
        en: "package, packages, pkg, pkgs, pkge, pack, packs, pk",
        de: "Packung, Packungen, Pck, Pckg, Pkg, Pack",
        fr: "paquet, paquets",
        zh: "包",
      },
    ],
    [
      "packet",
      "packets",
      {
        en: "packet, packets, pkt, pkts, sachet, sachets, envelope, envelopes",
        de: "Päckchen, Päckchen, Pk, Tüte, Tüten, Tütchen, Beutel",
        fr: "sachet, sachets",
        zh: "袋",
      },
    ],
    [
      "tub",
      "tubs",
      {
        en: "tub, tubs, carton, cartons, container, containers, pot, pots",
        de: "Becher, Becher",
        fr: "pot, pots, brique, briques, briquette, briquettes, barquette, barquettes",
      },
    ],
    ["box", "boxes", { en: "box, boxes", de: "Schachtel, Schachteln", fr: "étui, étuis" }],
    ["bag", "bags", { en: "bag, bags", de: "Sack, Säcke", fr: "sac, sacs" }],
    ["bottle", "bottles", { en: "bottle, bottles", de: "Flasche, Flaschen", fr: "bouteille, bouteilles", zh: "瓶" }],
    ["tube", "tubes", { en: "tube, tubes", de: "Tube, Tuben", fr: "tube, tubes" }],
    [
      "block",
      "blocks",
      {
        en: "block, blocks",
        de: "Block, Blöcke, Riegel, Tafel, Tafeln",
        fr: "bloc, blocs, tablette, tablettes",
        zh: "块",
      },
    ],
    [
      "bunch",
      "bunches",
      {
        en: "bunch, bunches, bundle, bundles",
        de: "Bund, Bund, Bd, Bünde, Bündel",
        fr: "botte, bottes, bouquet, bouquets",
        zh: "把",
      },
    ],
    [
      "sprig",
      "sprigs",
      {
        en: "sprig, sprigs, spray, sprays, branch, branches",
        de: "Zweig, Zweige, Stiel, Stiele, Stängel, Stengel",
        fr: "brin, brins, branche, branches",
      },
    ],
    [
      "stalk",
      "stalks",
      {
        en: "stalk, stalks, rib, ribs, stem, stems, spear, spears",
        de: "Stange, Stangen",
        fr: "tige, tiges",
        zh: "根",
      },
    ],
    ["head", "heads", { en: "head, heads", de: "Kopf, Köpfe", fr: "tête, têtes", zh: "头" }],
    ["heart", "hearts", { en: "heart, hearts", de: "Herz, Herzen", fr: "cœur, cœurs" }],
    [
      "slice",
      "slices",
      {
        en: "slice, slices, rasher, rashers, wedge, wedges",
        de: "Scheibe, Scheiben, Schb",
        fr: "tranche, tranches, rondelle, rondelles",
        zh: "片",
      },
    ],
    [
      "piece",
      "pieces",
      {
        en: "piece, pieces, pc, pcs, chunk, chunks, segment, segments",
        de: "Stück, Stücke, Stk, St",
        fr: "morceau, morceaux, pièce, pièces",
        zh: "个, 只, 颗, 粒",
      },
    ],
    ["pod", "pods", { en: "pod, pods", de: "Schote, Schoten", fr: "cosse, cosses" }],
    ["leaf", "leaves", { en: "leaf, leaves", de: "Blatt, Blätter", fr: "feuille, feuilles", zh: "叶" }],
    ["stick", "sticks", { en: "stick, sticks", de: "Stift, Stifte", fr: "bâton, bâtons" }],
    [
      "knob",
      "knobs",
      { en: "knob, knobs, thumb, thumbs", de: "Daumen, Daumen", fr: "noix, noix, noisette, noisettes" },
    ],
    ["bulb", "bulbs", { en: "bulb, bulbs", de: "Knolle, Knollen", fr: "bulbe, bulbes" }],
    ["ear", "ears", { en: "ear, ears, cob, cobs", de: "Kolben, Kolben", fr: "épi, épis" }],
    ["fillet", "fillets", { en: "fillet, fillets, filet, filets", de: "Filet, Filets", fr: "filet, filets" }],
    ["sheet", "sheets", { en: "sheet, sheets", de: "Platte, Platten, Bogen", fr: "plaque, plaques" }],
    ["cube", "cubes", { en: "cube, cubes", de: "Würfel, Würfel", fr: "cube, cubes" }],
    ["loaf", "loaves", { en: "loaf, loaves", de: "Laib, Laibe", fr: "miche, miches" }],
    ["ball", "balls", { en: "ball, balls", de: "Kugel, Kugeln", fr: "boule, boules" }],
    ["scoop", "scoops", { en: "scoop, scoops", fr: "louche, louches" }],
    ["strip", "strips", { en: "strip, strips", de: "Streifen, Streifen", fr: "lamelle, lamelles" }],
    ["rack", "racks", { en: "rack, racks" }],
    ["square", "squares", { en: "square, squares" }],
    [
      "punnet",
      "punnets",
      { en: "punnet, punnets, basket, baskets", de: "Schale, Schalen", fr: "barquette, barquettes" },
    ],
    ["bar", "bars", { en: "bar, bars" }],
    ["link", "links", { en: "link, links" }],
    ["log", "logs", { en: "log, logs", fr: "bûche, bûches" }],
    ["slab", "slabs", { en: "slab, slabs" }],
    ["disc", "discs", { en: "disc, discs, disk, disks" }],
    ["batch", "batches", { en: "batch, batches", de: "Portion, Portionen", fr: "portion, portions", zh: "份" }],
    ["recipe", "recipes", { en: "recipe, recipes, quantity" }],
    ["shot", "shots", { en: "shot, shots, jigger, jiggers" }],
    ["glass", "glasses", { en: "glass, glasses", fr: "verre, verres" }],
  ]),
  ...uncountable("vague", [
    ["pinch", "pinches", { en: "pinch, pinches", de: "Prise, Prisen, Pr", fr: "pincée, pincées", zh: "撮" }],
    [
      "knife-tip",
      "knife tips",
      { de: "Msp., Msp., Messerspitze, Messerspitzen", fr: "pointe de couteau, pointes de couteau, pointe, pointes" },
    ],
    [
      "dash",
      "dashes",
      { en: "dash, dashes, shake, shakes", de: "Spritzer, Spritzer", fr: "trait, traits, giclée, giclées" },
    ],
    ["drop", "drops", { en: "drop, drops", de: "Tropfen, Tropfen", fr: "goutte, gouttes", zh: "滴" }],
    [
      "handful",
      "handfuls",
      { en: "handful, handfuls, handsful", de: "Handvoll, Handvoll, Hand voll, Hände voll", fr: "poignée, poignées" },
    ],
    ["splash", "splashes", { en: "splash, splashes", de: "Schuss, Schuss, Schuß" }],
    ["drizzle", "drizzles", { en: "drizzle, drizzles" }],
    ["glug", "glugs", { en: "glug, glugs" }],
    ["squeeze", "squeezes", { en: "squeeze, squeezes, squirt, squirts" }],
    [
      "grind",
      "grinds",
      { en: "grind, grinds, grinding, grindings, twist, twists, turn, turns", fr: "tour de moulin, tours de moulin" },
    ],
    ["sprinkle", "sprinkles", { en: "sprinkle, sprinkling, sprinklings" }],
    ["dollop", "dollops", { en: "dollop, dollops", de: "Klecks, Kleckse" }],
    [
      "spoonful",
      "spoonfuls",
      {
        en: "spoonful, spoonfuls, spoon, spoons",
        de: "Löffel, Löffel",
        fr: "cuillère, cuillères, cuillerée, cuillerées",
      },
    ],
    [
      "dessertspoon",
      "dessertspoons",
      {
        en: "dessertspoon, dessertspoons, dsp, dstspn, dessert spoon, dessert spoons",
        fr: "cuillère à dessert, cuillères à dessert",
      },
    ],
  ]),
];

const unitsById: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.id, unit]));
const caseSensitiveNames = new Map([
  ["T", "tbsp"],
  ["t", "tsp"],
]);
const unitsByLanguage: ReadonlyMap<string, ReadonlyMap<string, Unit>> = indexNames();

/** The unit of an id, or `null`. */
export function getUnit(id: string): Unit | null {
  return unitsById.get(id) ?? null;
}

/**
 * The unit that a word or a short phrase names, or `null`.
 *
 * Dots, case and accents do not count, except `T` (tablespoon) and `t` (teaspoon). The language's own names come
 * first, then English ones, because recipes everywhere borrow "cup" and "tbsp"; `en-GB` reads pints as imperial.
 */
export function findUnit(name: string, lang = "en"): Unit | null {
  const bare = name.trim().replace(/\.$/, "");
  const byCase = lang.startsWith("en") ? caseSensitiveNames.get(bare) : undefined;
  if (byCase !== undefined) return getUnit(byCase);
  const key = normaliseUnitName(name);
  if (key === "") return null;
  const base = lang.split("-")[0] ?? "en";
  for (const language of [lang, base, "en"]) {
    const unit = unitsByLanguage.get(language)?.get(key);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** What a unit measures; things counted without a unit (`null`) and units that the table does not know are counted. */
export function dimensionOf(unit: string | null): Dimension {
  return (unit === null ? null : getUnit(unit))?.dimension ?? "count";
}

/**
 * The same amount in another unit, exactly, or `null` when the two do not measure the same thing.
 *
 * Counted and vague units convert only to themselves; `dozen` and `null` (pieces) convert to each other.
 */
export function convertAmount(amount: Amount, fromUnit: string | null, toUnit: string | null): Amount | null {
  if (fromUnit === toUnit) return amount;
  const from = sizeOf(fromUnit);
  const to = sizeOf(toUnit);
  if (from === null || to === null || dimensionOf(fromUnit) !== dimensionOf(toUnit)) return null;
  return scaleAmount(amount, divideRationals(from, to));
}

/** The system of a unit for choosing what to show: counted and vague units belong to none. */
export function systemOf(unit: string | null): Exclude<UnitSystem, "as_written"> | null {
  return (unit === null ? null : getUnit(unit))?.system ?? null;
}

/** A unit's name in a language, one or many, as shown. Falls back to English. */
export function unitLabel(unit: Unit, many: boolean, lang = "en"): string {
  const base = lang.split("-")[0] ?? "en";
  const own = base === "en" ? undefined : unit.names[base];
  if (own !== undefined) return (many ? (own[1] ?? own[0]) : own[0]) ?? unit.singular;
  return many ? unit.plural : unit.singular;
}

/** The form in which unit names are compared: lower case, no accents, no dots, single spaces. */
export function normaliseUnitName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("œ", "oe")
    .replaceAll("ß", "ss")
    .replace(/[.\s-]+/g, " ")
    .trim();
}

function sizeOf(unit: string | null): Rational | null {
  return unit === null ? toRational(1) : (getUnit(unit)?.toBase ?? null);
}

function indexNames(): Map<string, Map<string, Unit>> {
  const index = new Map<string, Map<string, Unit>>();
  for (const unit of units) {
    for (const [language, names] of Object.entries(unit.names)) {
      const byName = index.get(language) ?? new Map<string, Unit>();
      index.set(language, byName);
      for (const name of names) {
        const key = normaliseUnitName(name);
        if (!caseSensitiveNames.has(name) && !byName.has(key)) byName.set(key, unit);
      }
    }
  }
  return index;
}
