import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import { parseAmountText } from "../ingredient/read-amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { compareRationals, divideRationals, subtractRationals, toRational } from "../quantity/rational.ts";
import { convertAmount, findUnit } from "../units/units.ts";

const one = toRational(1);
const zero = toRational(0);

/** Fractions in words right before a mention, with "of" or "the" between. */
const fractions: readonly (readonly [RegExp, Rational])[] = (
  [
    ["three[- ]quarters|3\\/4|¾|drei viertel|trois quarts", "3/4"],
    ["two[- ]thirds|2\\/3|⅔|zwei drittel|deux tiers", "2/3"],
    ["(?:one |the other |other |a )?half|1\\/2|½|die hälfte|(?:la )?moitié", "1/2"],
    ["(?:one |a )?third|1\\/3|⅓|ein drittel|(?:un )?tiers", "1/3"],
    ["(?:one |a )?(?:quarter|fourth)|1\\/4|¼|ein viertel|(?:un )?quart", "1/4"],
  ] as const
).map(([words, value]) => [
  new RegExp(
    `(?:^|[^\\p{L}\\p{N}/.])(?:${words})\\s+(?:of\\s+(?:the\\s+|your\\s+)?|the\\s+|der\\s+|des\\s+|de\\s+(?:la\\s+|l['’])?|du\\s+)$`,
    "iu",
  ),
  toRational(value),
]);

const restPattern =
  /(?:^|\P{L})(?:(?:the\s+)?(?:remaining|rest\s+of\s+(?:the\s+|your\s+)?)|restliche[nrs]?|übrige[nrs]?|le\s+reste\s+(?:de\s+la|du|des|de)\s*)\s*$/iu;
const ofThePattern = /\s*(?:of\s+)?(?:the\s+|your\s+)?$/iu;
const furthestBack = 40;

/**
 * Read which part of a line a mention means from the words before it: "half of the", "the remaining", "2 tablespoons of
 * the".
 *
 * @param before the step's text up to the mention, markup included
 * @param used the sum of the shares that earlier mentions took, or `null` when one of them was unsaid
 * @returns a share between 0 and 1, or `null` when nothing is said or it can't be told
 */
export function readShare(
  before: string,
  line: IngredientLine | null,
  used: Rational | null,
  lang: string,
): Rational | null {
  const words = before.replace(/(?:\*\*|__)$/u, "").slice(-furthestBack);
  for (const [pattern, share] of fractions) if (pattern.test(words)) return share;
  if (restPattern.test(words)) {
    const rest = used === null ? zero : subtractRationals(one, used);
    return compareRationals(rest, zero) > 0 && rest !== one ? rest : null;
  }
  return line === null ? null : readAmountShare(words, line, lang);
}

function readAmountShare(words: string, line: IngredientLine, lang: string): Rational | null {
  const whole = line.measure?.amount;
  // Of "2 tbsp plus 1 tsp" two tablespoons are not all.
  if (line.addedMeasures.length > 0) return null;
  if (line.measure === null || whole?.kind !== "exact" || line.measure.pack !== undefined || whole.value === zero)
    return null;
  const end = words.length - (ofThePattern.exec(words)?.[0].length ?? 0);
  for (const match of words.matchAll(/(?<![\p{L}\p{N}./])[\p{N}\p{L}]/gu)) {
    const read = parseAmountText(words.slice(match.index), lang);
    if (read === null || read.amount.kind !== "exact") continue;
    const unitText = words.slice(match.index + read.end, end).trim();
    const unit = unitText === "" ? null : (findUnit(unitText, lang)?.id ?? undefined);
    const taken = unit === undefined ? null : convertAmount(read.amount, unit, line.measure.unit);
    if (taken?.kind !== "exact") continue;
    const share = divideRationals(taken.value, whole.value);
    return compareRationals(share, zero) > 0 && compareRationals(share, one) < 0 ? share : null;
  }
  return null;
}
