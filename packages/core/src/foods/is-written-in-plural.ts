import type { Food } from "./food.ts";
import { forms, singularise } from "./food-words.ts";

/**
 * Whether a line names many of a food: "green beans", "festkochende Kartoffeln", "pommes de terre".
 *
 * Words for parts say nothing of the food itself: "romaine leaves" are of one lettuce.
 */
export function isWrittenInPlural(written: string, food: Food, lang: string | null): boolean {
  if (food.plural === food.name) return false;
  const base = lang?.split("-")[0] ?? "en";
  const singulars = food.names[base] ?? [];
  if (base === "de" && singulars.length > 0) return isOtherForm(lastWord(written), singulars.map(lastWord));
  if (base === "fr" && singulars.length > 0) return isOtherForm(nounOf(written), singulars.map(nounOf));
  const last = lastWord(written);
  const one = singularise(last);
  if (one === last || /s$/iu.test(food.name)) return false;
  return !forms.has(one) || food.name.endsWith(one);
}

/** A longer form of one of the names; a name that is none of them says nothing. */
function isOtherForm(word: string, singulars: readonly string[]): boolean {
  if (singulars.includes(word)) return false;
  return singulars.some((singular) => word.length > singular.length && startsAlike(word, singular));
}

/** Plurals change vowels ("Nuss", "Nüsse"), so only the beginning counts. */
function startsAlike(word: string, singular: string): boolean {
  const length = Math.max(singular.length - 1, 2);
  return fold(word).slice(0, length) === fold(singular).slice(0, length);
}

function lastWord(name: string): string {
  return (name.trim().toLowerCase().split(/\s+/).at(-1) ?? "").replace(/[^\p{L}-]/gu, "");
}

/** The noun of a French name comes first, but for the few adjectives before it: "gros oignons". */
function nounOf(name: string): string {
  const words = name.trim().toLowerCase().split(/\s+/);
  return words.find((word) => !/^(?:gros(?:se)?s?|petite?s?|grande?s?|belles?|beaux?|bonne?s?)$/u.test(word)) ?? "";
}

function fold(word: string): string {
  return word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
