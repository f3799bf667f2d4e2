import { parseAmountText } from "../ingredient/read-amount.ts";
import { compareRationals, toRational } from "../quantity/rational.ts";
import type { Servings } from "./recipe.ts";

const wordsBefore =
  /^(?:[^\p{L}\p{N}½¼¾⅓⅔-]*(?:enough for|serves|makes|yields?|servings?|portions?|for|für|pour|ergibt|ca|circa|env|environ|about|around|approximately|approx|roughly|at least|up to)(?![\p{L}])[.:]?)*[^\p{L}\p{N}½¼¾⅓⅔-]*/iu;
const people =
  /^(?:servings?|serves|portions?|portionen?|people|persons?|person|personen|personnes?|personne|parts?|adults?|guests?|eaters?|人份?|份)$/iu;

/**
 * Read how much a recipe makes: "4", "4 to 6", "six", "12 muffins", "about 20 cookies", "4 Portionen".
 *
 * What is counted is given only when it is not people. `null` when the text says no number above nothing.
 */
export function parseServings(text: string, lang?: string | null): Servings | null {
  const written = text.trim();
  if (written === "" || written.length > 200) return null;
  const start = wordsBefore.exec(written)?.[0].length ?? 0;
  const found = parseAmountText(written.slice(start), lang ?? undefined);
  if (found === null) return null;
  const { amount, end } = found;
  const least = amount.kind === "exact" ? amount.value : amount.low;
  if (compareRationals(least, toRational(0)) <= 0) return null;
  return { amount, unit: readUnit(written.slice(start + end)), text: written };
}

function readUnit(rest: string): string | null {
  const words = /^[\s+]*(\p{L}[\p{L}\p{M}' -]*)/u.exec(rest)?.[1]?.trim() ?? "";
  const [first = ""] = words.split(/\s/);
  if (words === "" || people.test(first) || words.length > 40) return null;
  // "8 slices per person", "6 as a starter": only the thing itself.
  return words.split(/\s+(?:per|pro|par|as|als|for|für|pour|of|in|to|and|depending|if|with)\s/iu)[0]?.trim() ?? null;
}
