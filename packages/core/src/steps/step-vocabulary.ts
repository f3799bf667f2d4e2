import { languageOf } from "../languages/languages.ts";
import type { FoodClass, StepWords } from "../languages/step-words.ts";
import { stemOf, stemsOf } from "./method-words.ts";

/** A language's words for methods in the forms in which they are compared. */
export interface StepVocabulary {
  readonly lang: string;
  readonly words: StepWords;
  /** Stems. */
  readonly otherThings: ReadonlySet<string>;
  readonly cuts: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
  readonly wideWords: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly species: ReadonlySet<string>;
  readonly concentrates: ReadonlySet<string>;
  readonly nameJoiners: ReadonlySet<string>;
  readonly byProducts: ReadonlySet<string>;
  readonly cooking: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly prepared: ReadonlySet<string>;
  readonly otherNames: readonly {
    readonly stems: readonly string[];
    readonly of: ReadonlySet<string>;
    readonly isInstead: boolean;
  }[];
  /** Lower-case words parted by one space. */
  readonly classes: ReadonlyMap<string, FoodClass>;
  readonly longestClass: number;
}

const vocabularies = new Map<StepWords, StepVocabulary>();

/** The words of a recipe's language for reading its method; made once for each language. */
export function stepVocabulary(lang: string | null): StepVocabulary {
  const language = languageOf(lang ?? "en");
  const known = vocabularies.get(language.steps);
  if (known !== undefined) return known;
  const { steps: words, code } = language;
  const stems = (set: ReadonlySet<string>) => new Set([...set].map((word) => stemOf(word, code)));
  const classes = new Map([...words.classes].map(([name, kind]) => [name.toLowerCase(), kind]));
  const vocabulary: StepVocabulary = {
    lang: code,
    words,
    otherThings: new Set([...stems(words.otherThings), ...stems(words.made.products)]),
    cuts: stems(words.cuts),
    shapes: stems(words.shapes),
    wideWords: stems(words.wideWords),
    kinds: stems(words.kinds),
    species: stems(words.species),
    concentrates: stems(words.concentrates),
    nameJoiners: stems(words.nameJoiners),
    byProducts: stems(words.made.byProducts),
    cooking: stems(words.made.cooking),
    products: stems(words.made.products),
    prepared: stems(words.made.prepared),
    otherNames: words.otherNames.map(({ name, of, isInstead = false }) => ({
      stems: stemsOf(name, code),
      of: stems(of),
      isInstead,
    })),
    classes,
    longestClass: Math.max(1, ...[...classes.keys()].map((name) => stemsOf(name, code).length)),
  };
  vocabularies.set(words, vocabulary);
  return vocabulary;
}
