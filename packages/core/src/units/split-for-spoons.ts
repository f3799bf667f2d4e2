import type { Measure } from "../quantity/amount.ts";
import { exactAmount } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  rationalToNumber,
  subtractRationals,
  toRational,
} from "../quantity/rational.ts";

/** A cup or spoon with the parts of it that a kitchen can measure. */
interface Tool {
  readonly unit: string;
  /** How many of the family's teaspoons it holds. */
  readonly teaspoons: Rational;
  /** Parts of one that have a measure of their own, largest first. */
  readonly parts: readonly Rational[];
  /** How many whole ones, and how many with a part, one counts without losing count. */
  readonly mostWhole: number;
  readonly mostBroken: number;
  /** So many of them are one of the next larger tool, and said so. */
  readonly makesLarger?: Rational;
}

/** Largest first: US measures, the 15 ml spoons of Europe, where cups are no measure, and the Australian ones. */
const families: readonly (readonly Tool[])[] = [
  [
    tool("cup", 48, "3/4 2/3 1/2 1/3 1/4", { mostWhole: 1e9, mostBroken: 1e9 }),
    tool("tbsp", 3, "1/2", { mostWhole: 8, mostBroken: 8 }),
    tool("tsp", 1, "3/4 2/3 1/2 1/3 1/4 1/8", { mostWhole: 5, mostBroken: 3, makesLarger: toRational(3) }),
  ],
  [
    tool("metric-tbsp", 3, "1/2", { mostWhole: 1e9, mostBroken: 1e9 }),
    tool("metric-tsp", 1, "3/4 1/2 1/4 1/8", { mostWhole: 5, mostBroken: 3, makesLarger: toRational(3) }),
  ],
  [
    tool("au-tbsp", 4, "1/2", { mostWhole: 1e9, mostBroken: 1e9 }),
    tool("metric-tsp", 1, "3/4 1/2 1/4 1/8", { mostWhole: 5, mostBroken: 3 }),
  ],
];
const zero = toRational(0);
const quarter = toRational("1/4");
/** A second measure adds at least this much of the whole. */
const leastPart = 1 / 20;

/**
 * Say an amount of cups or spoons in the tools that a kitchen has: ⅛ cup is 2 tbsp, ⅝ cup is ½ cup + 2 tbsp, 2⅔ tbsp are
 * 2 tbsp + 2 tsp.
 *
 * Exact: what comes back adds up to what was given. What can be measured and counted as it is comes back alone, and so
 * does what two tools can't measure well either, a range, an estimate and every other unit.
 *
 * @returns one measure, or two from the larger to the smaller
 */
export function splitForSpoons(measure: Measure): readonly [Measure, Measure?] {
  const { amount, unit, pack, approximate } = measure;
  const family = families.find((tools) => tools.some((one) => one.unit === unit));
  const own = family?.find((one) => one.unit === unit);
  if (!family || !own || amount?.kind !== "exact" || pack !== undefined || approximate === true) return [measure];
  if (isCounted(amount.value, own)) return [measure];
  const teaspoons = multiplyRationals(amount.value, own.teaspoons);
  const single = family.find((one) => isCounted(divideRationals(teaspoons, one.teaspoons), one));
  if (single) return [inTool(teaspoons, single)];
  for (const [index, larger] of family.entries()) {
    const smaller = family[index + 1];
    if (smaller === undefined) continue;
    for (const most of holdsOf(teaspoons, larger)) {
      const rest = subtractRationals(teaspoons, most);
      // A third of a teaspoon on top of seven tablespoons is nothing that anybody measures.
      const isWorthIt = rationalToNumber(rest) >= rationalToNumber(teaspoons) * leastPart;
      if (isWorthIt && isCounted(divideRationals(rest, smaller.teaspoons), smaller)) {
        return [inTool(most, larger), inTool(rest, smaller)];
      }
    }
  }
  return [measure];
}

function isCounted(value: Rational, { parts, mostWhole, mostBroken, makesLarger }: Tool): boolean {
  const part = fractionOf(value);
  if (value === makesLarger) return false;
  const isMeasurable = part === zero || parts.includes(part);
  return isMeasurable && rationalToNumber(value) <= (part === zero ? mostWhole : mostBroken);
}

/** How much of a tool an amount holds, in teaspoons, most first: of spoons whole ones, of cups parts too. */
function holdsOf(teaspoons: Rational, { teaspoons: size, parts, mostWhole }: Tool): readonly Rational[] {
  const value = divideRationals(teaspoons, size);
  const broken = fractionOf(value);
  const whole = subtractRationals(value, broken);
  if (rationalToNumber(whole) > mostWhole) return [];
  // Half a tablespoon and a rest is said in whole ones; of a cup's parts only those that leave less than a quarter cup.
  const hasParts = parts.length > 1;
  return (hasParts ? [...parts, zero] : [zero])
    .filter((part) => !hasParts || isJustBelow(part, broken))
    .map((part) => addRationals(whole, part))
    .filter((count) => count !== zero)
    .map((count) => multiplyRationals(count, size));
}

function isJustBelow(part: Rational, broken: Rational): boolean {
  const rest = subtractRationals(broken, part);
  return compareRationals(rest, zero) >= 0 && compareRationals(rest, quarter) < 0;
}

function fractionOf(value: Rational): Rational {
  const [top = "0", bottom] = value.split("/");
  return bottom === undefined ? zero : toRational(`${BigInt(top) % BigInt(bottom)}/${bottom}`);
}

function inTool(teaspoons: Rational, one: Tool): Measure {
  return { amount: exactAmount(divideRationals(teaspoons, one.teaspoons)), unit: one.unit };
}

function tool(unit: string, size: number, parts: string, most: Omit<Tool, "unit" | "teaspoons" | "parts">): Tool {
  return { unit, teaspoons: toRational(size), parts: parts.split(" ").map((part) => toRational(part)), ...most };
}
