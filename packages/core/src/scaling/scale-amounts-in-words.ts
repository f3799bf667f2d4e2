import { parseAmountText } from "../ingredient/read-amount.ts";
import type { Amount } from "../quantity/amount.ts";
import { amountEnds, scaleAmount } from "../quantity/amount.ts";
import { formatAmount } from "../quantity/format-amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, toRational } from "../quantity/rational.ts";
import { findUnit } from "../units/units.ts";
import { inflectFood } from "./inflect-food.ts";
import { inflectUnit, isMany } from "./inflect-unit.ts";

/** What is taken instead or where it comes from grows with the line: "or 2 teaspoons dried", "from about 3 limes". */
const growingPattern =
  /(?<![\p{L}\p{N}])(?<cue>or|from|plus|with|into|oder|aus|von|mit|ou|de|avec)\s+(?:about\s+|approximately\s+|etwa\s+|ca\.\s+|environ\s+)?(?=[\d½⅓⅔¼¾⅕⅙⅛⅜⅝⅞])/giu;
/** Behind these only what is weighed or measured grows: "with 1 tbsp water", but "with 2 forks", "into 8 wedges". */
const measuredOnly = new Set(["with", "into", "mit", "de", "avec"]);
const sizeWord =
  /^(?:small|medium|large|big|heaped|heaping|level|big|kleine[nrs]?|große[nrs]?|gros(?:se)?s?|petite?s?)\s+/iu;
/** "1 quartered and 1 sliced": how many of the pieces are done which way. */
const sharePattern = /(?<![\p{L}\p{N}./-])\d{1,3}(?=\s+\p{L}{3})/gu;

/** What is known of the line that the words belong to. */
export interface ScaledWords {
  readonly factor: Rational;
  /** The line's own amount as written, when it counts things. */
  readonly count: Amount | null;
  readonly lang: string;
}

/**
 * Scale the amounts that stand in the words of a line and must grow with it.
 *
 * Sizes, times, temperatures and shares of one piece stay: "cut into 1-inch cubes", "about 250 g each". What is not surely
 * an amount of this line stays as well.
 */
export function scaleAmountsInWords(text: string, { factor, count, lang }: ScaledWords): string {
  const shared = scaleShares(text, { factor, count, lang });
  if (shared !== null) return shared;
  let scaled = "";
  let at = 0;
  for (const match of text.matchAll(growingPattern)) {
    const start = match.index + match[0].length;
    if (start < at) continue;
    const read = parseAmountText(text.slice(start), lang);
    if (read === null || amountEnds(read.amount).high === toRational(0)) continue;
    const after = text.slice(start + read.end);
    if (!grows(after, match.groups?.cue?.toLowerCase() ?? "", lang)) continue;
    const amount = scaleAmount(read.amount, factor);
    const many = isMany(amount, lang);
    const phrase = after.slice(0, phraseLength(after));
    const space = /\s*$/u.exec(text.slice(start, start + read.end))?.[0] ?? "";
    const written = formatAmount(amount, { lang, unit: unitOf(phrase, lang)?.id ?? null });
    scaled += `${text.slice(at, start)}${written}${space}`;
    scaled += many === isMany(read.amount, lang) ? phrase : inflectPhrase(phrase, many, lang);
    at = start + read.end + phrase.length;
  }
  return scaled + text.slice(at);
}

/** The pieces of "2 onions, 1 quartered and 1 sliced" are two again at every scale; `null` when the numbers are no shares. */
function scaleShares(text: string, { factor, count, lang }: ScaledWords): string | null {
  if (count?.kind !== "exact") return null;
  const numbers = [...text.matchAll(sharePattern)].map(([number]) => toRational(number));
  const sum = numbers.reduce(addRationals, toRational(0));
  if (numbers.length < 2 || sum !== count.value) return null;
  return text.replace(sharePattern, (number) =>
    formatAmount(scaleAmount({ kind: "exact", value: toRational(number) }, factor), { lang }),
  );
}

function grows(after: string, cue: string, lang: string): boolean {
  const unit = unitOf(after, lang);
  if (unit !== null && (unit.dimension === "length" || /^\s*(?:-|‐|‑)/u.test(after))) return false;
  if (/^\s*(?:min|sec|hour|hr|day|week|degree|stunde|tage|heure|jour)/iu.test(after)) return false;
  const isMeasured = unit !== null && (unit.dimension === "mass" || unit.dimension === "volume");
  return measuredOnly.has(cue) ? isMeasured : isMeasured || /^\s+\(?\p{L}|^\s*\(/u.test(after);
}

function unitOf(after: string, lang: string) {
  const words = /^\s*(\p{L}+\.?)/u.exec(after.replace(/^\s*/u, "").replace(sizeWord, ""));
  return words?.[1] === undefined ? null : findUnit(words[1], lang);
}

/** As far as the thing goes that is counted: up to the next mark or joining word. */
function phraseLength(after: string): number {
  const end = /[,;()/]|\s(?:and|or|plus|with|in|to|for|und|oder|et|ou)\s/u.exec(after.slice(1))?.index;
  return end === undefined ? after.length : end + 1;
}

/** The unit follows its number, else the noun does: "1 large bunch", "3 limes". */
function inflectPhrase(phrase: string, many: boolean, lang: string): string {
  const thing = phrase.trimEnd();
  const space = phrase.slice(thing.length);
  const unit = unitOf(phrase, lang);
  if (unit === null) return `${inflectFood(thing, many, lang)}${space}`;
  const lead = /^\s*/u.exec(phrase)?.[0].length ?? 0;
  const size = sizeWord.exec(phrase.slice(lead))?.[0].length ?? 0;
  const [word = ""] = /^\p{L}+/u.exec(phrase.slice(lead + size)) ?? [];
  const inflected = inflectUnit(word, unit, many, lang);
  return `${phrase.slice(0, lead + size)}${inflected}${phrase.slice(lead + size + word.length)}`;
}
