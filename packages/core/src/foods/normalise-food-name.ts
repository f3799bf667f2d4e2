import { forms, frenchJoiners, frenchModifiers, germanModifiers, modifiers, singularise } from "./food-words.ts";

/**
 * The form under which foods that the table does not know are kept: lower case, no accents, singular, without sizes
 * and preparations, so that "Large Duck Eggs" and "duck egg" meet as "duck egg".
 */
export function normaliseFoodName(name: string): string {
  return withoutModifiers(englishWords(name)).join(" ");
}

/** Words of an English name: lower case, no accents or apostrophes, each in the singular. */
export function englishWords(name: string): string[] {
  return plainWords(name).map(singularise);
}

/** The words that are left without sizes and preparations; never none, unless there were none. */
export function withoutModifiers(own: readonly string[]): string[] {
  const kept = own.filter((word, at) => !modifiers.has(word) || (at === own.length - 1 && isThing(word, own)));
  return kept.length > 0 ? kept : own.slice(-1);
}

/** "bone-in ribs" are ribs and "chicken, skin on" is chicken, but "duck bones" are bones. */
function isThing(last: string, own: readonly string[]): boolean {
  return own.length === 1 || last === "bone" || last === "skin";
}

/** The words without a last one that only names a part: "lemon wedge" → "lemon". `null` when there is none. */
export function withoutForm(own: readonly string[]): string[] | null {
  const last = own.at(-1) ?? "";
  return own.length > 1 && forms.has(last) ? own.slice(0, -1) : null;
}

/**
 * Keys under which a German name may stand in the table, likeliest first: as written, then with plural endings taken
 * off and umlauts back ("Walnüsse" → "walnuss"); adjectives by their stem; then without sizes and preparations.
 */
export function germanKeys(name: string): string[] {
  const own = name
    .normalize("NFC")
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  const noun = own.at(-1) ?? "";
  const describing = own.slice(0, -1).map(germanStem);
  const meaningful = describing.filter((word) => !germanModifiers.has(word));
  const keys: string[] = [];
  for (const before of [describing, meaningful]) {
    for (const form of germanSingulars(noun)) keys.push([...before, form].join(" "));
  }
  return [...new Set(keys)];
}

/** Keys of a French name: without joining words, plural endings off; then without sizes and preparations. */
export function frenchKeys(name: string): string[] {
  // Without its accent, pâté would be pasta.
  const spelt = name.normalize("NFC").replace(/pâté(?=s?(?!\p{L}))/giu, "patay");
  const words = plainWords(spelt.replace(/['’]/g, " ")).filter((word) => !frenchJoiners.has(word));
  const own = words.map(frenchSingular);
  const bare = words
    .filter((word) => !frenchModifiers.has(word) && !frenchModifiers.has(frenchSingular(word)))
    .map(frenchSingular);
  return [...new Set([own.join(" "), bare.join(" ")])].filter(Boolean);
}

function frenchSingular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, "") : word;
}

/** A noun and what it may be the plural of, umlauts folded: "Zwiebeln" → "zwiebeln", "zwiebel". */
export function germanSingulars(noun: string): string[] {
  const plain = foldGerman(noun.toLowerCase());
  const forms = [plain];
  for (const ending of ["n", "en", "e", "er", "s", "nen"]) {
    if (plain.length > ending.length + 1 && plain.endsWith(ending)) forms.push(plain.slice(0, -ending.length));
  }
  return forms;
}

/** Umlauts fold to their vowels on both sides, so that a plural's umlaut does not matter. */
export function foldGerman(word: string): string {
  return fold(word).replaceAll("ß", "ss");
}

/** An adjective without its ending, umlauts folded: "große" → "gross". */
export function germanStem(word: string): string {
  return foldGerman(word.toLowerCase()).replace(/(?:er|es|en|em|e)$/, "");
}

function plainWords(name: string): string[] {
  return fold(name.toLowerCase())
    .replace(/['’`]/g, "")
    .replace(/[^\p{L}\p{N}%-]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== "-");
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("œ", "oe");
}
