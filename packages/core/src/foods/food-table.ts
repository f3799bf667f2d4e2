import type { Food, FoodMatch } from "./food.ts";
import { describing } from "./food-words.ts";
import {
  englishWords,
  frenchKeys,
  germanKeys,
  normaliseFoodName,
  withoutForm,
  withoutModifiers,
} from "./normalise-food-name.ts";

/** Foods with an index over their names. Made once; asking it is cheap. */
export interface FoodTable {
  readonly all: readonly Food[];
  readonly get: (id: string) => Food | null;
  /**
   * What food a name means. Precision first: a name that is not surely one food stays unknown or ambiguous.
   *
   * @param lang language of the name; its own names come before English ones. Without one, English comes first.
   */
  readonly find: (name: string, lang?: string) => FoodMatch;
}

type NameIndex = ReadonlyMap<string, readonly Food[]>;

/**
 * Make a table to look foods up by id and by name.
 *
 * A name that two foods carry as an alias is ambiguous; the name that a food has as its own wins over aliases.
 */
export function createFoodTable(foods: readonly Food[]): FoodTable {
  const byId = new Map(foods.map((food) => [food.id, food]));
  // Tens of thousands of names: a language is indexed when it is first asked for.
  const english = once(() => indexNames(foods, (food) => [food.name, food.plural], indexKeys));
  const englishAliases = once(() => indexNames(foods, (food) => food.aliases, indexKeys));
  const german = once(() =>
    indexNames(
      foods,
      (food) => food.names.de ?? [],
      (name) => germanKeys(name).slice(0, 1),
    ),
  );
  const french = once(() =>
    indexNames(
      foods,
      (food) => food.names.fr ?? [],
      (name) => frenchKeys(name).slice(0, 1),
    ),
  );

  function findEnglish(name: string): readonly Food[] {
    for (const key of englishKeys(name)) {
      const found = english().get(key) ?? englishAliases().get(key);
      if (found !== undefined) return found;
    }
    return [];
  }
  const finders: Readonly<Record<string, (name: string) => readonly Food[]>> = {
    en: findEnglish,
    de: (name) => firstIn(german(), germanKeys(name)),
    fr: (name) => firstIn(french(), frenchKeys(name)),
  };

  return {
    all: foods,
    get: (id) => byId.get(id) ?? null,
    find(name, lang) {
      const base = lang?.split("-")[0] ?? "";
      const order = base === "en" ? ["en"] : base in finders ? [base, "en"] : ["en", "de", "fr"];
      for (const language of order) {
        const found = finders[language]?.(name) ?? [];
        const [food] = found;
        if (food !== undefined)
          return found.length === 1 ? { kind: "known", food } : { kind: "ambiguous", candidates: found };
      }
      return { kind: "unknown", name: normaliseFoodName(name) };
    },
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

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Some write "long-grain" and some "long grain". */
function indexKeys(name: string): readonly string[] {
  const key = englishWords(name).join(" ");
  return [key, withoutHyphens(key)];
}

function withoutHyphens(key: string): string {
  return key.replaceAll("-", " ");
}

/** Keys to try, surest first: as written, words in another order, without modifiers, without the word for a part; then all without hyphens. */
function englishKeys(name: string): string[] {
  const own = englishWords(name);
  const bare = withoutModifiers(own);
  const keys = [own.join(" "), turned(own), bare.join(" "), turned(bare)];
  for (const words of [own, bare]) {
    const withoutPart = withoutForm(words);
    if (withoutPart !== null) keys.push(withoutPart.join(" "));
  }
  return [...keys, ...keys.map(withoutHyphens)].filter((key) => key !== "");
}

/** "pepper black" → "black pepper": only describing words move, so that "milk chocolate" is not chocolate milk. */
function turned(own: readonly string[]): string {
  const [head = "", ...rest] = own;
  return rest.length > 0 && rest.every((word) => describing.has(word)) ? [...rest, head].join(" ") : "";
}

function firstIn(index: NameIndex, keys: readonly string[]): readonly Food[] {
  for (const key of keys) {
    const found = index.get(key);
    if (found !== undefined) return found;
  }
  return [];
}

function indexNames(
  foods: readonly Food[],
  namesOf: (food: Food) => readonly string[],
  keysOf: (name: string) => readonly string[],
): NameIndex {
  const index = new Map<string, Food[]>();
  for (const food of foods) {
    for (const key of new Set(namesOf(food).flatMap(keysOf))) {
      const own = index.get(key);
      if (own === undefined) index.set(key, [food]);
      else own.push(food);
    }
  }
  return index;
}
