import type { Food, SourcedNumber } from "./food.ts";
import { pluralise } from "./food-words.ts";

/**
 * Read a table of foods, one a line, columns between bars, empty ones at the end left off:
 *
 * 1. name in English, singular
 * 2. plural; empty for the regular one, `=` where it is the same word
 * 3. aliases, 4. German names, 5. French names: singular, between semicolons
 * 6. flags: `L` liquid, `S` staple, `P` perishable
 * 7. id of the wider food
 * 8. density in g/ml as `0.676@11282`: the figure and the NDB number of the USDA SR28 food it is from
 * 9. grams of one piece by unit, `=110@11282, clove=3@11215`; the part without a unit is one whole thing
 * 10. days it keeps as `60@294f`: the shorter time of USDA FoodKeeper item 294, `f` in the fridge, `p` in the pantry
 *
 * Density and piece weights are of the raw or plain food as USDA describes it, bulk density in a measuring cup.
 */
export function readFoodRows(rows: string, aisle: string): Food[] {
  return rows
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => readFood(row, aisle));
}

/** The stable id of a food: its name in plain letters. */
export function foodIdFrom(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function readFood(row: string, aisle: string): Food {
  const [
    name = "",
    plural = "",
    aliases,
    german,
    french,
    flags = "",
    parent = "",
    density = "",
    pieces = "",
    keeps = "",
  ] = row.split("|").map((column) => column.trim());
  const names: Record<string, readonly string[]> = {};
  if (listOf(german).length > 0) names.de = listOf(german);
  if (listOf(french).length > 0) names.fr = listOf(french);
  return {
    id: foodIdFrom(name),
    name,
    plural: plural === "=" ? name : plural === "" ? pluralise(name) : plural,
    aliases: listOf(aliases),
    names,
    aisle,
    liquid: flags.includes("L"),
    staple: flags.includes("S"),
    parent: parent === "" ? null : parent,
    densityGramsPerMl: density === "" ? null : fromUsda(density),
    pieceWeightsGrams: Object.fromEntries(pieces.split(", ").filter(Boolean).map(readPiece)),
    keepsDays: keeps === "" ? null : readKeeping(keeps),
    perishable: flags.includes("P"),
  };
}

function listOf(column = ""): string[] {
  return column
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);
}

function fromUsda(text: string): SourcedNumber {
  const [value = "", ndb = ""] = text.split("@");
  return { value: Number(value), source: `USDA SR28 NDB ${ndb}` };
}

function readPiece(text: string): [string, SourcedNumber] {
  const [unit = "", figure = ""] = text.split("=");
  return [unit, fromUsda(figure)];
}

function readKeeping(text: string): SourcedNumber {
  const [value = "", item = ""] = text.split("@");
  const place = item.endsWith("f") ? "fridge" : "pantry";
  return { value: Number(value), source: `USDA FoodKeeper id ${item.slice(0, -1)} (${place})` };
}
