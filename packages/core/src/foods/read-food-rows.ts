import type { Food, SourcedNumber } from "./food.ts";
import type { Allergen, FoodCategory, KnownFacts, Origin } from "./food-facts.ts";
import { allergens, foodCategories, origins } from "./food-facts.ts";
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
 * 11. allergens of the food itself: `gluten milk` are in it and no others, `gluten egg?` has gluten and perhaps egg and no
 *     others, `gluten milk +` are in it and the rest is unknown, `-` means certainly none, empty that nothing is known.
 *     Only a single, plain food is certainly free of the others; what is made of several things is not.
 *     `nuts@12061` adds the NDB number of a USDA food to the source
 * 12. what it comes from, in the same way: `plant`, `plant egg?`, `milk rennet?`, `meat +` with more that is unknown
 * 13. category, where it is not the one of most foods in the table
 *
 * Density and piece weights are of the raw or plain food as USDA describes it, bulk density in a measuring cup.
 *
 * @param defaults.aisle id from the aisle table
 * @param defaults.category category of the rows that name none
 * @throws Error when a row names an allergen, an origin or a category that there is not
 */
export function readFoodRows(
  rows: string,
  defaults: { readonly aisle: string; readonly category: FoodCategory },
): Food[] {
  return rows
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => readFood(row, defaults));
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

function readFood(row: string, defaults: { readonly aisle: string; readonly category: FoodCategory }): Food {
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
    allergic = "",
    origin = "",
    category = "",
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
    aisle: defaults.aisle,
    category: category === "" ? defaults.category : wordOf(foodCategories, category, row),
    liquid: flags.includes("L"),
    staple: flags.includes("S"),
    parent: parent === "" ? null : parent,
    densityGramsPerMl: density === "" ? null : fromUsda(density),
    pieceWeightsGrams: Object.fromEntries(pieces.split(", ").filter(Boolean).map(readPiece)),
    keepsDays: keeps === "" ? null : readKeeping(keeps),
    perishable: flags.includes("P"),
    allergens: readFacts<Allergen>(allergic, { words: allergens, basis: annex, row }),
    origin: readFacts<Origin>(origin, { words: origins, basis: "what the food is", row }),
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

/** The members of each heading are those that the annex names; a single food is one of them or it is not. */
const annex = "Regulation (EU) No 1169/2011, Annex II";

function readFacts<Fact extends string>(
  text: string,
  { words, basis, row }: { readonly words: readonly Fact[]; readonly basis: string; readonly row: string },
): KnownFacts<Fact> {
  const written = text.split(/\s+/).filter(Boolean);
  if (written.length === 0) return { stated: [], possible: [], complete: false, source: null };
  const facts = written.filter((word) => word !== "+" && word !== "-").map((word) => word.split("@"));
  const factsOf = (doubtful: boolean) =>
    facts.filter(([word = ""]) => word.endsWith("?") === doubtful).map(([word = ""]) => word.replace("?", ""));
  const numbers = facts.flatMap(([, ndb]) => (ndb === undefined ? [] : [`USDA SR28 NDB ${ndb}`]));
  return {
    stated: factsOf(false).map((word) => wordOf(words, word, row)),
    possible: factsOf(true).map((word) => wordOf(words, word, row)),
    complete: !written.includes("+"),
    source: [basis, ...numbers].join("; "),
  };
}

function wordOf<Word extends string>(words: readonly Word[], word: string, row: string): Word {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`No such word in the table of foods: "${word}" in "${row.slice(0, 60)}"`);
  return found;
}
