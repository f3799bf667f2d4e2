import type { Food } from "./food.ts";
import type { SpellingIndex } from "./spelling-index.ts";

/** Finds foods by the names of one language. Several foods mean that the name is ambiguous, none that it is unknown. */
export interface LanguageFinder {
  /** By a name of the table, whatever its number, case and order, and whatever sizes and preparations stand with it. */
  readonly find: (name: string) => readonly Food[];
  /** By the noun that a longer name is about, where all other words leave it the same food. */
  readonly findLoosely: (name: string) => readonly Food[];
  /** The names that a misspelt one may have been; none when all its words are known or one is like nothing. */
  readonly respell: (name: string) => readonly string[];
}

/** No name has so many near ones that trying more than these would help. */
const mostRespellings = 8;

/** Names with each unknown word replaced by those nearest to it; none when nothing is unknown or nothing is near. */
export function respellWords(
  words: readonly string[],
  { has, nearestTo }: SpellingIndex,
  formsOf: (word: string) => readonly string[] = (word) => [word],
): readonly string[] {
  let names: string[][] = [[]];
  let isChanged = false;
  for (const word of words) {
    const forms = formsOf(word);
    const isKnown = forms.some(has) || !/^\p{L}+$/u.test(word);
    const choices = isKnown ? [word] : [...new Set(forms.flatMap(nearestTo))];
    isChanged ||= !isKnown;
    names = names.flatMap((name) => choices.map((choice) => [...name, choice]));
    if (names.length === 0 || names.length > mostRespellings) return [];
  }
  return isChanged ? names.map((name) => name.join(" ")) : [];
}
