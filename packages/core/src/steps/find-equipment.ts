import type { StepWords } from "../languages/step-words.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { stepVocabulary } from "./step-vocabulary.ts";

/** What is shown for each name, and one pattern for all names, the longest first. */
interface EquipmentIndex {
  readonly shown: ReadonlyMap<string, string>;
  readonly pattern: RegExp | null;
}

const indexes = new Map<StepWords, EquipmentIndex>();

/**
 * Pots, pans and tools that a recipe names, in the order of the method. What the cook lists as `equipment` wins: then it is
 * given as written and the steps are not asked.
 *
 * Only words of a closed list are found: "a large bowl" is in every kitchen and is left out, a wok is not.
 */
export function findEquipment(recipe: Pick<Recipe, "equipment" | "steps" | "lang">): readonly string[] {
  if (recipe.equipment.length > 0) return recipe.equipment;
  const { words } = stepVocabulary(recipe.lang);
  const { shown, pattern } = indexOf(words);
  if (pattern === null) return [];
  const found = new Set<string>();
  for (const { text } of recipe.steps) {
    for (const match of text.matchAll(pattern)) {
      const name = shown.get(match[0].toLowerCase().replaceAll(/\s+/g, " "));
      if (name !== undefined) found.add(name);
    }
  }
  return [...found];
}

function indexOf(words: StepWords): EquipmentIndex {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const shown = new Map(
    words.equipment.flatMap(([name, names]) => names.split(", ").map((one) => [one, name] as const)),
  );
  const names = [...shown.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(" ", "\\s"));
  const pattern = names.length === 0 ? null : new RegExp(`(?<![\\p{L}])(?:${names.join("|")})(?![\\p{L}])`, "giu");
  const index = { shown, pattern };
  indexes.set(words, index);
  return index;
}
