import { createEnglishFinder } from "./find-english-food.ts";
import { createFrenchFinder } from "./find-french-food.ts";
import { createGermanFinder } from "./find-german-food.ts";
import type { Food, FoodMatch } from "./food.ts";
import type { LanguageFinder } from "./language-finder.ts";
import { normaliseFoodName } from "./normalise-food-name.ts";

/** Foods with an index over their names. Made once; asking it is cheap. */
export interface FoodTable {
  readonly all: readonly Food[];
  readonly get: (id: string) => Food | null;
  /**
   * What food a name means. Precision first: a name that is not surely one food stays unknown or ambiguous.
   *
   * Names of the table come first, in every language asked; then the noun of a longer name, where its other words leave
   * it the same food ("firm-ripe Hass avocados"); then what a misspelt name surely was ("asparragus").
   *
   * @param lang language of the name; its own names come before English ones. Without one, English comes first.
   */
  readonly find: (name: string, lang?: string) => FoodMatch;
  /** The same without taking any word for a misspelt one: for words of a method, most of which are no food at all. */
  readonly findAsWritten: (name: string, lang?: string) => FoodMatch;
}

/** What is longer is no name but a text, and only looked up as it stands. */
const longestName = 120;

/**
 * Make a table to look foods up by id and by name. Tens of thousands of names: a language is indexed when it is first
 * asked for.
 *
 * A name that two foods carry as an alias is ambiguous; the name that a food has as its own wins over aliases.
 */
export function createFoodTable(foods: readonly Food[]): FoodTable {
  const byId = new Map(foods.map((food) => [food.id, food]));
  const english = createEnglishFinder(foods);
  const finders = new Map([
    ["en", english],
    ["de", createGermanFinder(foods)],
    ["fr", createFrenchFinder(foods)],
  ]);

  function findFood(name: string, lang: string | undefined, respells: boolean): FoodMatch {
    const own = finders.get(lang?.split("-")[0] ?? "");
    const order = own === undefined ? [...finders.values()] : [...new Set([own, english])];
    const found =
      firstFound(order, (finder) => finder.find(name)) ??
      (name.length > longestName ? [] : null) ??
      firstFound(order, (finder) => finder.findLoosely(name)) ??
      (respells ? findRespelt(name, own ?? english) : []);
    const [food] = found;
    if (food === undefined) return { kind: "unknown", name: normaliseFoodName(name) };
    return found.length === 1 ? { kind: "known", food } : { kind: "ambiguous", candidates: found };
  }

  return {
    all: foods,
    get: (id) => byId.get(id) ?? null,
    find: (name, lang) => findFood(name, lang, true),
    findAsWritten: (name, lang) => findFood(name, lang, false),
  };
}

/**
 * The key under which amounts of a food are gathered: the food's id, or `name:` and the normalised name for what the
 * table does not know or is not sure about.
 */
export function foodKeyOf(name: string, table: FoodTable, lang?: string): string {
  const match = table.find(name, lang);
  return match.kind === "known" ? match.food.id : `name:${normaliseFoodName(name)}`;
}

function firstFound(
  finders: readonly LanguageFinder[],
  find: (finder: LanguageFinder) => readonly Food[],
): readonly Food[] | null {
  for (const finder of finders) {
    const found = find(finder);
    if (found.length > 0) return found;
  }
  return null;
}

/** The one food that all near spellings mean; none when they mean several, or one of them means nothing. */
function findRespelt(name: string, finder: LanguageFinder): readonly Food[] {
  const found = new Set<Food>();
  for (const respelt of finder.respell(name)) {
    const exact = finder.find(respelt);
    const foods = exact.length > 0 ? exact : finder.findLoosely(respelt);
    for (const food of foods) found.add(food);
  }
  return found.size === 1 ? [...found] : [];
}
