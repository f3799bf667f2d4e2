import { languageOf, languages } from "../languages/languages.ts";
import type { Amount } from "../quantity/amount.ts";
import { scaleAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { divideRationals, toRational } from "../quantity/rational.ts";
import type { Dimension, Unit, UnitSystem } from "./unit.ts";

const si = "SI Brochure, 9th edition (2019)";
const us = "NIST Handbook 44, Appendix C: US gallon of 231 cubic inches, inch of 25.4 mm";
const pound = "NIST Handbook 44, Appendix C: avoirdupois pound of 453.59237 g";
const imperial = "UK Weights and Measures Act 1985, Schedule 1: gallon of 4.54609 l";
const kitchen =
  "metric kitchen measure: cup of 250 ml, spoons of 15 ml and 5 ml; that Britain and New Zealand have them too after donnahay.com.au/recipes/conversion";
const australian =
  "Standards Association of Australia's metric cup and spoon sets, after NSW Health's healthykids.nsw.gov.au/recipes/conversion-chart: tablespoon of 20 ml";
const metricPound = "German Pfund and French livre in kitchen use: half a kilogram";
const counted = "counted as written; its weight depends on the food";
const vague = "no fixed size";

function measured(
  dimension: Dimension,
  system: Unit["system"],
  source: string,
  rows: readonly (readonly [id: string, toBase: string, singular: string, plural: string])[],
): readonly Unit[] {
  return rows.map(([id, toBase, singular, plural]) => ({
    id,
    dimension,
    toBase: exactSize(toBase),
    system,
    singular,
    plural,
    names: namesOf(id),
    source,
  }));
}

function uncountable(
  dimension: "count" | "vague",
  rows: readonly (readonly [id: string, plural: string])[],
): readonly Unit[] {
  return rows.map(([id, plural]) => ({
    id,
    dimension,
    toBase: null,
    system: null,
    singular: id.replaceAll("-", " "),
    plural,
    names: namesOf(id),
    source: dimension === "count" ? counted : vague,
  }));
}

/** Sizes are a decimal, or a decimal over a whole number (`"3785.411784/768"`). */
function exactSize(text: string): Rational {
  const [top = "", bottom = "1"] = text.split("/");
  return divideRationals(toRational(top), toRational(bottom));
}

/** The spellings of a unit by language and, where a region has its own, by language and region. */
function namesOf(id: string): Record<string, readonly string[]> {
  const names: Record<string, readonly string[]> = {};
  for (const { code, units: named } of languages) {
    const own = named.names[id];
    if (own !== undefined) names[code] = own.split(", ");
    for (const [region, byId] of Object.entries(named.regions)) {
      const regional = byId[id];
      if (regional !== undefined) names[`${code}-${region}`] = regional.split(", ");
    }
  }
  return names;
}

/**
 * Every unit that is read and shown. Sizes are exact: grams for mass, millilitres for volume, millimetres for length.
 *
 * Spoons and cups are US ones in English, where no region says otherwise, and metric ones in German and French. Packs ("can") and pieces ("clove") are
 * counted; vague units ("pinch") have no size here.
 */
export const units: readonly Unit[] = [
  ...measured("mass", "metric", si, [
    ["g", "1", "g", "g"],
    ["kg", "1000", "kg", "kg"],
    ["mg", "0.001", "mg", "mg"],
    ["dag", "10", "dag", "dag"],
  ]),
  ...measured("mass", "metric", metricPound, [["metric-pound", "500", "metric pound", "metric pounds"]]),
  ...measured("mass", "us", pound, [
    ["oz", "453.59237/16", "oz", "oz"],
    ["lb", "453.59237", "lb", "lb"],
  ]),
  ...measured("volume", "metric", si, [
    ["ml", "1", "ml", "ml"],
    ["cl", "10", "cl", "cl"],
    ["dl", "100", "dl", "dl"],
    ["l", "1000", "l", "l"],
  ]),
  ...measured("volume", "metric", kitchen, [
    ["metric-tsp", "5", "tsp", "tsp"],
    ["metric-tbsp", "15", "tbsp", "tbsp"],
    ["metric-cup", "250", "metric cup", "metric cups"],
  ]),
  ...measured("volume", "metric", australian, [["au-tbsp", "20", "tbsp (20 ml)", "tbsp (20 ml)"]]),
  ...measured("volume", "us", us, [
    ["tsp", "3785.411784/768", "tsp", "tsp"],
    ["tbsp", "3785.411784/256", "tbsp", "tbsp"],
    ["fl-oz", "3785.411784/128", "fl oz", "fl oz"],
    ["cup", "3785.411784/16", "cup", "cups"],
    ["pint", "3785.411784/8", "pint", "pints"],
    ["quart", "3785.411784/4", "quart", "quarts"],
    ["gallon", "3785.411784", "gallon", "gallons"],
  ]),
  ...measured("volume", "imperial", imperial, [
    ["imperial-fl-oz", "4546.09/160", "fl oz (imperial)", "fl oz (imperial)"],
    ["imperial-pint", "4546.09/8", "pint (imperial)", "pints (imperial)"],
    ["imperial-quart", "4546.09/4", "quart (imperial)", "quarts (imperial)"],
    ["imperial-gallon", "4546.09", "gallon (imperial)", "gallons (imperial)"],
  ]),
  ...measured("length", "metric", si, [
    ["mm", "1", "mm", "mm"],
    ["cm", "10", "cm", "cm"],
  ]),
  ...measured("length", "us", us, [["in", "25.4", "in", "in"]]),
  {
    id: "dozen",
    dimension: "count",
    toBase: toRational(12),
    system: null,
    singular: "dozen",
    plural: "dozen",
    names: namesOf("dozen"),
    source: "twelve",
  },
  ...uncountable("count", [
    ["clove", "cloves"],
    ["can", "cans"],
    ["jar", "jars"],
    ["package", "packages"],
    ["packet", "packets"],
    ["tub", "tubs"],
    ["box", "boxes"],
    ["bag", "bags"],
    ["bottle", "bottles"],
    ["tube", "tubes"],
    ["block", "blocks"],
    ["bunch", "bunches"],
    ["sprig", "sprigs"],
    ["stalk", "stalks"],
    ["head", "heads"],
    ["heart", "hearts"],
    ["slice", "slices"],
    ["piece", "pieces"],
    ["pod", "pods"],
    ["leaf", "leaves"],
    ["stick", "sticks"],
    ["knob", "knobs"],
    ["bulb", "bulbs"],
    ["ear", "ears"],
    ["fillet", "fillets"],
    ["sheet", "sheets"],
    ["cube", "cubes"],
    ["loaf", "loaves"],
    ["ball", "balls"],
    ["scoop", "scoops"],
    ["strip", "strips"],
    ["rack", "racks"],
    ["square", "squares"],
    ["punnet", "punnets"],
    ["bar", "bars"],
    ["link", "links"],
    ["log", "logs"],
    ["slab", "slabs"],
    ["disc", "discs"],
    ["batch", "batches"],
    ["recipe", "recipes"],
    ["shot", "shots"],
    ["glass", "glasses"],
    ["roll", "rolls"],
    ["ring", "rings"],
    ["pair", "pairs"],
    ["bowl", "bowls"],
  ]),
  ...uncountable("vague", [
    ["pinch", "pinches"],
    ["knife-tip", "knife tips"],
    ["dash", "dashes"],
    ["drop", "drops"],
    ["handful", "handfuls"],
    ["splash", "splashes"],
    ["drizzle", "drizzles"],
    ["glug", "glugs"],
    ["squeeze", "squeezes"],
    ["grind", "grinds"],
    ["sprinkle", "sprinkles"],
    ["dollop", "dollops"],
    ["spoonful", "spoonfuls"],
    ["dessertspoon", "dessertspoons"],
  ]),
];

const unitsById: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.id, unit]));
/** No name of a unit is longer. */
const longestName = 40;
/** The words of lines repeat, and normalising them is most of the work of reading a line; so answers are kept, bounded. */
const mostRemembered = 4_000;
const mostLanguages = 20;
const foundBefore = new Map<string, Map<string, Unit | null>>();
const unitsByLanguage: ReadonlyMap<string, ReadonlyMap<string, Unit>> = indexNames();

/** The unit of an id, or `null`. */
export function getUnit(id: string): Unit | null {
  return unitsById.get(id) ?? null;
}

/**
 * The unit that a word or a short phrase names, or `null`.
 *
 * Dots, case and accents do not count, except where case tells (`T` is a tablespoon, `t` a teaspoon). The language's
 * own names come first, then English ones, because recipes everywhere borrow "cup" and "tbsp"; `en-GB` reads pints as imperial.
 */
export function findUnit(name: string, lang = "en"): Unit | null {
  if (name.length > longestName) return null;
  const known = foundBefore.get(lang)?.get(name);
  if (known !== undefined) return known;
  const unit = lookUpUnit(name, lang);
  const ofLanguage = foundBefore.get(lang) ?? new Map<string, Unit | null>();
  if (ofLanguage.size >= mostRemembered) ofLanguage.clear();
  ofLanguage.set(name, unit);
  if (foundBefore.size >= mostLanguages) foundBefore.clear();
  foundBefore.set(lang, ofLanguage);
  return unit;
}

function lookUpUnit(name: string, lang: string): Unit | null {
  const bare = name.trim().replace(/\.$/, "");
  const { caseSensitive } = languageOf(lang).units;
  const isCaseSensitive = Object.hasOwn(caseSensitive, bare);
  const key = normaliseUnitName(isCaseSensitive ? (caseSensitive[bare] ?? "") : name);
  if (key === "") return null;
  for (const language of [regionalCode(lang), languageOf(lang).code, "en"]) {
    const unit = unitsByLanguage.get(language)?.get(key);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** `en-gb` as units are named by it: `en-GB`. */
function regionalCode(lang: string): string {
  const [base = "", region = ""] = lang.split("-");
  return region === "" ? base.toLowerCase() : `${base.toLowerCase()}-${region.toUpperCase()}`;
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
  const own =
    (lang === base ? undefined : unit.names[regionalCode(lang)]) ?? (base === "en" ? undefined : unit.names[base]);
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
        if (!byName.has(key)) byName.set(key, unit);
      }
    }
  }
  return index;
}
