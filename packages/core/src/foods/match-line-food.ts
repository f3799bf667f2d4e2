import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import { amountEnds } from "../quantity/amount.ts";
import { rationalToNumber } from "../quantity/rational.ts";
import { convertAmount, dimensionOf, getUnit } from "../units/units.ts";
import type { Food, FoodMatch } from "./food.ts";
import type { FoodTable } from "./food-table.ts";
import { normaliseFoodName } from "./normalise-food-name.ts";

/** Units that only fresh leaves and roots come in: a bunch of coriander is never the ground spice. */
const freshUnits = new Set(["bunch", "sprig", "handful", "stalk", "leaf"]);
const packUnits = new Set(["can", "jar"]);
/** What is done to a food before it is sold, where the table knows the result: "minced lamb", "coarsely ground chuck". */
const soldAs = new Set(["minced", "ground", "dried", "frozen", "smoked", "canned", "tinned"]);
/** Said after a comma, these tell the kind and not what is to be done: "2 onions, red", "Kartoffeln, festkochend". */
const kindsSaidAfter =
  /^(?:red|white|yellow|green|black|brown|purple|waxy|floury|dark|light|unsalted|salted|rot|weiß|gelb|grün|schwarz|festkochend|mehligkochend|mehlig|glatt|kraus|rouge|blanc|blanche|jaune|vert|verte|noir|noire)s?$/iu;
/** Nobody weighs out so much of a spice for a dish. */
const leastFreshGrams = 40;
/** Nobody chops a powder. */
const doneToLeaves = /(?:^|\s)(?:chopped|torn|picked|snipped|shredded|leaves|gehackt|gezupft|haché|ciselé)/iu;

/** What of a line tells its food. */
export type FoodLine = Pick<IngredientLine, "food" | "measure" | "preparation" | "note" | "parts">;

/**
 * What food a line buys: its name, and where the name alone is not sure, its unit and what is done to it.
 *
 * "2 (14-oz) cans tomatoes" are canned tomatoes, "750 g minced lamb" is ground lamb, "½ bunch coriander" is the herb and
 * "1 tsp coriander" the spice, "2 peppers" and "200 g peppers" are vegetables and "pepper" without an amount is not. What nothing settles
 * stays ambiguous.
 */
export function matchLineFood(line: FoodLine, table: FoodTable, lang?: string): FoodMatch {
  const match = table.find(line.food, lang);
  const own = match.kind === "known" ? match.food : null;
  const bought =
    findKind(line, own, table, lang) ??
    findFresh(line, own, table) ??
    findCanned(line, own, table) ??
    findPrepared(line, own, table) ??
    findPart(line, own, table);
  if (bought !== null) return { kind: "known", food: bought };
  return match.kind === "ambiguous" ? settle(match, line) : match;
}

/**
 * The key under which a line's amounts are gathered: its food's id, or `name:` and the normalised name for what the table
 * does not know or is not sure about.
 */
export function foodKeyOfLine(line: FoodLine, table: FoodTable, lang?: string): string {
  const match = matchLineFood(line, table, lang);
  return match.kind === "known" ? match.food.id : `name:${normaliseFoodName(line.food)}`;
}

/**
 * A line for each of the foods that it asks for: itself, and for each further one ("salt and *pepper*") the line as it
 * would read with that one alone. What was said of the first is not said of the others.
 */
export function foodLinesOf(line: IngredientLine): readonly IngredientLine[] {
  const { otherFoods = [], ...own } = line;
  return [
    line,
    ...otherFoods.map(({ food, measure }): IngredientLine => {
      const isSame = measure !== null && measure === line.measure;
      const further = isSame ? {} : { furtherMeasures: [], addedMeasures: [] };
      return { ...own, ...further, measure, food, alternatives: [], preparation: null };
    }),
  ];
}

/** A kind of the food that is told by a word after it. */
function findKind(
  { food, preparation, note }: FoodLine,
  own: Food | null,
  table: FoodTable,
  lang?: string,
): Food | null {
  const kind = [preparation, note].find((said) => said !== null && kindsSaidAfter.test(said));
  if (own === null || kind == null) return null;
  for (const name of [`${kind} ${food}`, `${food} ${kind}`]) {
    const match = table.find(name, lang);
    if (match.kind === "known" && match.food.parent === own.id) return match.food;
  }
  return null;
}

/** "2 cups diced tomatoes" are fresh ones that are to be diced, though cans say so too: only a can makes them canned. */
function findFresh({ food, measure }: FoodLine, own: Food | null, table: FoodTable): Food | null {
  const isPacked = measure?.pack !== undefined || (measure?.unit != null && packUnits.has(measure.unit));
  if (own === null || own.aisle !== "cans" || isPacked) return null;
  const plain = normaliseFoodName(food);
  return findOther([plain], own, table, (fresh) => fresh.aisle === "produce" && own.name.includes(fresh.name));
}

/** "1 can tomatoes" is not for the vegetable shelf, where the table knows the food in cans too. */
function findCanned({ food, measure, preparation }: FoodLine, own: Food | null, table: FoodTable): Food | null {
  if (measure?.unit == null || !packUnits.has(measure.unit)) return null;
  const names = [
    ...(preparation === null ? [] : [`${preparation} ${food}`]),
    food,
    ...(own === null ? [] : [own.name]),
  ];
  return findOther(
    names.map((name) => `canned ${name}`),
    own,
    table,
    (canned) => canned.aisle === "cans",
  );
}

/** Only words before the food say how it is sold: "1 lb minced lamb", but not "garlic, minced" or "sirloin, frozen for an hour". */
function findPrepared({ food, preparation, parts }: FoodLine, own: Food | null, table: FoodTable): Food | null {
  const placeOf = (kind: string) => parts.find((part) => part.kind === kind)?.start ?? 0;
  if (preparation === null || placeOf("preparation") > placeOf("food")) return null;
  const how = preparation.toLowerCase().split(/[\s,]+/);
  const sold = how.filter((word) => soldAs.has(word));
  const names = [food, ...(own === null ? [] : [own.name])].flatMap((name) => sold.map((word) => `${word} ${name}`));
  return findOther(names, own, table, () => true);
}

/** "2 pods cardamom" are cardamom pods, "1 stick cinnamon" is a cinnamon stick. */
function findPart({ measure }: FoodLine, own: Food | null, table: FoodTable): Food | null {
  const unit = measure?.unit == null || dimensionOf(measure.unit) !== "count" ? null : getUnit(measure.unit);
  if (own === null || unit === null) return null;
  return findOther([`${own.name} ${unit.singular}`], own, table, (part) => part.name.endsWith(` ${unit.singular}`));
}

function findOther(
  names: readonly string[],
  own: Food | null,
  table: FoodTable,
  isWanted: (food: Food) => boolean,
): Food | null {
  for (const name of names) {
    const match = table.find(name, "en");
    if (match.kind === "known" && match.food.id !== own?.id && isWanted(match.food)) return match.food;
  }
  return null;
}

function settle(match: Extract<FoodMatch, { kind: "ambiguous" }>, { measure, preparation }: FoodLine): FoodMatch {
  const unit = measure?.unit ?? null;
  const isLeaf = (unit !== null && freshUnits.has(unit)) || (preparation !== null && doneToLeaves.test(preparation));
  const isPieces = unit === null && measure?.amount != null;
  const isHeavy = gramsOf(measure) >= leastFreshGrams;
  const isSpoon = unit !== null && (dimensionOf(unit) === "volume" || dimensionOf(unit) === "vague");
  const wanted = match.candidates.filter((food) =>
    isLeaf || isPieces || isHeavy
      ? food.perishable
      : isSpoon
        ? food.aisle === "spices"
        : measure === null && food.staple,
  );
  const [only] = wanted;
  return only !== undefined && wanted.length === 1 ? { kind: "known", food: only } : match;
}

/** How many grams a line asks for at least; 0 for what is not weighed. */
function gramsOf(measure: FoodLine["measure"]): number {
  if (measure?.amount == null || dimensionOf(measure.unit) !== "mass") return 0;
  const grams = convertAmount(measure.amount, measure.unit, "g");
  return grams === null ? 0 : rationalToNumber(amountEnds(grams).low);
}
