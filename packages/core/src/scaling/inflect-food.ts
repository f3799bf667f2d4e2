import { pluralise, singularise } from "../foods/food-words.ts";

/** Foods that are counted without a plural: "2 bok choy", "3 whole star anise". */
const withoutPlural = new Set(
  (
    "anise asparagus broccoli celery choy corn endive fennel fish garlic ginger hummus kale lettuce naan nori okra radicchio " +
    "salmon shrimp spinach squid tofu trout zucchini"
  ).split(" "),
);
/** What follows says more about the thing and is none itself: "chipotle in adobo". */
const tailPattern = /\s(?:in|with|of|on|from|for|à|per)\s/iu;

/**
 * An English food name for one or for many: "bay leaf" ↔ "bay leaves". Only its noun changes, and only where its form is
 * sure; names in other languages come back as they are.
 */
export function inflectFood(name: string, many: boolean, lang: string): string {
  if (!lang.startsWith("en")) return name;
  const tail = tailPattern.exec(name)?.index ?? name.length;
  const head = name.slice(0, tail);
  const noun = /[\p{L}'’-]+$/u.exec(head.trimEnd())?.[0] ?? "";
  const inflected = inflectWord(noun, many);
  if (inflected === noun) return name;
  const start = head.trimEnd().length - noun.length;
  return `${name.slice(0, start)}${inflected}${name.slice(start + noun.length)}`;
}

function inflectWord(noun: string, many: boolean): string {
  const lower = noun.toLowerCase();
  const one = singularise(lower);
  if (noun.length < 3 || noun === noun.toUpperCase() || withoutPlural.has(one)) return noun;
  // A word that has an "s" already is many, or never changes.
  if (many && (one !== lower || lower.endsWith("s"))) return noun;
  const inflected = many ? pluralise(lower) : one;
  if (inflected === lower) return noun;
  return noun[0] === lower[0] ? inflected : `${inflected.slice(0, 1).toUpperCase()}${inflected.slice(1)}`;
}
