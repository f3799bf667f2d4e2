import { withoutAsides } from "./english-asides.ts";
import type { Food } from "./food.ts";
import {
  describing,
  forms,
  harmless,
  kindWords,
  modifiers,
  narrowing,
  narrowingEnds,
  notFoods,
  soldStates,
  spellings,
} from "./food-words.ts";
import type { LanguageFinder } from "./language-finder.ts";
import { respellWords } from "./language-finder.ts";
import { firstIn, indexNames, once } from "./name-index.ts";
import { englishWords, withoutForm, withoutModifiers } from "./normalise-food-name.ts";
import { createSpellingIndex } from "./spelling-index.ts";

/** Find foods by their English names. */
export function createEnglishFinder(foods: readonly Food[]): LanguageFinder {
  const byId = new Map(foods.map((food) => [food.id, food]));
  const names = once(() => indexNames(foods, (food) => [food.name, food.plural], indexKeys));
  const aliases = once(() => indexNames(foods, (food) => food.aliases, indexKeys));
  const bags = once(() => indexNames(foods, namesOf, bagKeys));
  const spelling = once(() =>
    createSpellingIndex([
      ...foods.flatMap(namesOf).flatMap(englishWords),
      ...[
        modifiers,
        forms,
        describing,
        harmless,
        notFoods,
        ...narrowing.map(({ words }) => words),
        new Set(kindWords.keys()),
      ].flatMap((known) => [...known]),
    ]),
  );

  function findKey(key: string): readonly Food[] {
    return names().get(key) ?? aliases().get(key) ?? [];
  }

  function findKeys(keys: readonly string[]): readonly Food[] {
    for (const key of keys) {
      const found = findKey(key);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Foods of these words, in another order where there are enough of them, without a part or kind after them. */
  function findWords(words: readonly string[]): readonly Food[] {
    const found = findKeys(keysOf(words));
    if (found.length > 0) return found;
    const respelt = words.map((word) => spellings.get(word) ?? word);
    if (respelt.some((word, at) => word !== words[at])) return findWords(respelt);
    const turned = words.length < 3 ? [] : firstIn(bags(), bagKeys(words.join(" ")));
    if (turned.length === 1) return turned;
    return findWithoutKind(words);
  }

  /** "pancetta bacon", "comté cheese": the last word only repeats what the others are. */
  function findWithoutKind(words: readonly string[]): readonly Food[] {
    const kinds = kindWords.get(words.at(-1) ?? "");
    if (kinds === undefined || words.length < 2) return [];
    const found = findWords(words.slice(0, -1));
    const [food] = found;
    return food !== undefined && found.length === 1 && kinds.some((kind) => isOfKind(food, kind)) ? found : [];
  }

  function isOfKind(food: Food, kind: string): boolean {
    if (food.category === kind) return true;
    return food.parent !== null && (food.parent === kind || byId.get(food.parent)?.parent === kind);
  }

  /** The longest end of a name that is a food, where all words before it may stand before such a food. */
  function findHead(words: readonly string[]): readonly Food[] {
    for (let start = 0; start < words.length; start++) {
      const found = findWords(words.slice(start));
      const [food] = found;
      if (food === undefined) continue;
      if (found.length > 1) return words.slice(0, start).every((word) => modifiers.has(word)) ? found : [];
      const isSame = words.slice(0, start).every((word) => modifiers.has(word) || mayStandBefore(word, food));
      return isSame ? found : [];
    }
    return [];
  }

  function findLoosely(name: string): readonly Food[] {
    for (const text of withoutAsides(name)) {
      const words = withoutJoinedModifiers(englishWords(text));
      const barest = words.filter((word) => !harmless.has(word));
      for (const own of [words, barest]) {
        const found = own.length === 0 ? [] : findKeys(keysOf(own));
        if (found.length > 0) return found;
      }
      for (const own of [barest, barest.filter((word) => !modifiers.has(word))]) {
        const found = findHead(own);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  return {
    find: (name) => findKeys(exactKeys(name)),
    findLoosely,
    respell(name) {
      const [text = ""] = withoutAsides(name);
      // What is short for a word ("chik'n") is a name of something else.
      return /'(?!s\b)\p{L}{1,2}\b/u.test(text) ? [] : respellWords(englishWords(text), spelling());
    },
  };
}

/** What lies there is dry anyway: lentils, noodles, spices. */
const driedAisles = new Set(["grains", "spices"]);
const driedWords = new Set(["dry", "dried"]);
/** "thinly-sliced", "homemade-type", "top-grade": what one says of any food. */
const harmlessPattern =
  /^(?:thinly|finely|coarsely|roughly|freshly|lightly|well|home)-|-(?:quality|good|type|grade|sliced|chopped|diced|cut|minced|grated|sized?|style)$/;

function namesOf(food: Food): readonly string[] {
  return [food.name, food.plural, ...food.aliases];
}

/** Some write "long-grain" and some "long grain". */
function indexKeys(name: string): readonly string[] {
  const key = englishWords(name).join(" ");
  return [key, withoutHyphens(key)];
}

/** The words of a name in the alphabet's order. Of two words the order tells: "milk chocolate", "chocolate milk". */
function bagKeys(name: string): readonly string[] {
  const words = englishWords(name);
  return words.length < 3 ? [] : [words.toSorted().join(" ")];
}

function withoutHyphens(key: string): string {
  return key.replaceAll("-", " ");
}

/** Keys to try, surest first: as written, words in another order, without modifiers, without the word for a part; then all without hyphens. */
function exactKeys(name: string): readonly string[] {
  return keysOf(englishWords(name));
}

function keysOf(own: readonly string[]): readonly string[] {
  const bare = withoutModifiers(own);
  const keys = [own.join(" "), turned(own), ...endsAfterModifiers(own), bare.join(" "), turned(bare)];
  for (const words of [own, bare]) {
    const withoutPart = withoutForm(words);
    if (withoutPart !== null) keys.push(withoutPart.join(" "));
  }
  return [...keys, ...keys.map(withoutHyphens)].filter((key) => key !== "");
}

/** "chopped ripe olives" are ripe olives before they are olives: modifiers go one by one from the front. */
function endsAfterModifiers(own: readonly string[]): readonly string[] {
  const count = own.findIndex((word) => !modifiers.has(word));
  return Array.from({ length: Math.max(count, 0) }, (_, at) => own.slice(at + 1).join(" "));
}

/** "pepper black" → "black pepper": only describing words move, so that "milk chocolate" is not chocolate milk. */
function turned(own: readonly string[]): string {
  const [head = "", ...rest] = own;
  return rest.length > 0 && rest.every((word) => describing.has(word)) ? [...rest, head].join(" ") : "";
}

/** "boneless and skinless" is two modifiers; "butter and flour" are two foods. */
function withoutJoinedModifiers(words: readonly string[]): string[] {
  const isHarmless = (word = "") => modifiers.has(word) || harmless.has(word);
  return words.filter((word, at) => word !== "and" || !isHarmless(words[at - 1]) || !isHarmless(words[at + 1]));
}

/** "low-fat yogurt" is yogurt and "yellow peach" a peach, but "yellow onion" is not said to be one here. */
function mayStandBefore(word: string, food: Food): boolean {
  return (
    narrowing.some(
      ({ words, categories, except }) =>
        words.has(word) && categories.has(food.category) && except?.has(food.id) !== true,
    ) ||
    narrowingEnds.some(({ end, categories }) => word.endsWith(end) && categories.has(food.category)) ||
    soldStates.get(word)?.test(food.name) === true ||
    (driedWords.has(word) && driedAisles.has(food.aisle)) ||
    harmlessPattern.test(word)
  );
}
