type UnitNames = Readonly<Record<string, string>>;

const tablespoons =
  "tbsp, tbsp, tbsps, tablespoon, tablespoons, tablespoonful, tablespoonfuls, tbs, tbl, tbls, tblsp, tb";
const teaspoons = "tsp, tsp, tsps, teaspoon, teaspoons, teaspoonful, teaspoonfuls, teasp, ts";
const cups = "cup, cups, cupful, cupfuls, c";

/** 15 ml, 5 ml and 250 ml. */
const metric: UnitNames = { "metric-tbsp": tablespoons, "metric-tsp": teaspoons, "metric-cup": cups };
const imperial: UnitNames = {
  "imperial-fl-oz": "fl oz, fl oz, floz, fl ounce, fl ounces, fluid oz, fluid ounce, fluid ounces",
  "imperial-pint": "pint, pints, pt, pts",
  "imperial-quart": "quart, quarts, qt, qts",
  "imperial-gallon": "gallon, gallons, gal, gals",
};

/**
 * What spoons, cups and pints mean outside the United States, by region; the first two spellings are shown there.
 *
 * Metric spoons and cups are sold everywhere but in the United States; only the Australian tablespoon holds four
 * teaspoons. Pints are imperial where recipes still have them.
 */
export const englishRegionalUnits: Readonly<Record<string, UnitNames>> = {
  GB: { ...metric, ...imperial },
  IE: { ...metric, ...imperial },
  AU: { "au-tbsp": tablespoons, "metric-tsp": teaspoons, "metric-cup": cups, ...imperial },
  NZ: { ...metric, ...imperial },
  CA: metric,
  ZA: metric,
  IN: metric,
};
