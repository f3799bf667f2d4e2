import type { TextRange } from "../text-range.ts";

/** One word of a text, in the form in which words are compared. */
export interface MethodWord extends TextRange {
  /** Lower case, no accents, singular. */
  readonly stem: string;
  /** Lower case, as written. */
  readonly lower: string;
}

/** Plurals that no rule finds. */
const irregular: Readonly<Record<string, string>> = {
  leaves: "leaf",
  loaves: "loaf",
  halves: "half",
  calves: "calf",
  knives: "knife",
  geese: "goose",
  feet: "foot",
  potatoes: "potato",
  tomatoes: "tomato",
  mangoes: "mango",
  chilies: "chili",
  chillies: "chilli",
  radishes: "radish",
  anchovies: "anchovy",
  cookies: "cookie",
  smoothies: "smoothie",
  brownies: "brownie",
};

/** The words of a text with their places. Hyphens part words: "all-purpose" is two. */
export function toMethodWords(text: string, lang: string): readonly MethodWord[] {
  // "baker's" is one word; in French "l'oignon" is two.
  const pattern = lang.startsWith("fr") ? /[\p{L}\p{M}\p{N}]+/gu : /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
    stem: stemOf(match[0], lang),
  }));
}

/** The stems of a name, in order. */
export function stemsOf(name: string, lang: string): readonly string[] {
  return toMethodWords(name, lang).map((word) => word.stem);
}

/**
 * A word without case, accents and plural.
 *
 * Both sides of every comparison go through here, so a stem need not be a word: German endings are cut off without
 * asking which they are.
 */
export function stemOf(word: string, lang: string): string {
  const key = `${lang} ${word}`;
  const known = knownStems.get(key);
  if (known !== undefined) return known;
  const stem = computeStem(word, lang);
  if (knownStems.size >= mostKnownStems) knownStems.clear();
  knownStems.set(key, stem);
  return stem;
}

/** Recipes use few words many times. Bounded, so that no text makes it grow. */
const knownStems = new Map<string, string>();
const mostKnownStems = 10_000;

function computeStem(word: string, lang: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("œ", "oe")
    .replaceAll("ß", "ss");
  const language = lang.split("-")[0];
  if (language === "de") return plain.length > 4 ? plain.replace(/(?:en|er|n|e|s)$/, "") : plain;
  if (language === "fr") return plain.length > 3 ? plain.replace(/(?:x|s)$/, "") : plain;
  const known = irregular[plain];
  if (known !== undefined) return known;
  if (plain.length < 4 || /(?:ss|us|is)$/.test(plain)) return plain;
  if (/ies$/.test(plain) && plain.length > 4) return plain.replace(/ies$/, "y");
  if (/(?:ch|sh|x|ss|zz)es$/.test(plain)) return plain.replace(/es$/, "");
  return plain.replace(/s$/, "");
}
