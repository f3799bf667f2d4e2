import type { Food } from "./food.ts";
import { frenchJoiners, frenchLeadingParts, frenchModifiers, frenchNarrowing } from "./food-words.ts";
import type { LanguageFinder } from "./language-finder.ts";
import { respellWords } from "./language-finder.ts";
import { firstIn, indexNames, once } from "./name-index.ts";
import { frenchKeys } from "./normalise-food-name.ts";
import { createSpellingIndex } from "./spelling-index.ts";

/** What is said after a name of its origin, its use or its shape. */
const tails =
  /[\s,]+(?:du moulin|au goût|à volonté|au choix|bien (?:mûre?s?|ferme?s?|froide?s?)|à température ambiante|pour (?:la|le|les|l['’]|servir|décorer|saupoudrer|fariner|graisser).*|en (?:dés|rondelles|tranches|morceaux|lamelles|cubes|quartiers|bâtonnets|julienne|pommade|fines? .*)|avec (?:la peau|les fanes|leurs? .*)|sans (?:peau|arêtes?|os|pépins?)|du (?:commerce|marché|jardin))$/iu;
const leads = /^(?:une?|des|quelques|un peu de|un peu d['’]|le|la|les|l['’]|du|de la)\s*(?=\p{L}{3})/iu;

/** Find foods by their French names. */
export function createFrenchFinder(foods: readonly Food[]): LanguageFinder {
  const index = once(() => indexNames(foods, namesOf, (name) => frenchKeys(name).slice(0, 1)));
  const spelling = once(() =>
    createSpellingIndex([...foods.flatMap(namesOf).flatMap(frenchWords), ...frenchModifiers, ...frenchJoiners]),
  );

  function findLoosely(name: string): readonly Food[] {
    const text = name.trim().replace(tails, "").replace(leads, "");
    const found = firstIn(index(), frenchKeys(text));
    if (found.length > 0) return found;
    const words = (frenchKeys(text).at(-1) ?? "").split(" ");
    const [first = "", ...rest] = words;
    if (frenchLeadingParts.has(first)) {
      const ofPart = firstIn(index(), [rest.join(" ")]);
      // Of what does not grow, a leaf or a slice is another thing: "feuille de brick".
      if (ofPart.length > 0 && ofPart.every((food) => food.aisle === "produce")) return ofPart;
    }
    const bare = words.filter((word) => !frenchNarrowing.has(word));
    return bare.length === 0 || bare.length === words.length ? [] : firstIn(index(), [bare.join(" ")]);
  }

  return {
    find: (name) => firstIn(index(), frenchKeys(name)),
    findLoosely,
    respell: (name) => respellWords(frenchWords(name.trim().replace(tails, "").replace(leads, "")), spelling()),
  };
}

function namesOf(food: Food): readonly string[] {
  return food.names.fr ?? [];
}

function frenchWords(name: string): readonly string[] {
  return (frenchKeys(name)[0] ?? "").split(" ").filter((word) => word !== "");
}
