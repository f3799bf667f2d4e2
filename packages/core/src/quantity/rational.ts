import Fraction from "fraction.js";

/**
 * An exact number as its canonical text: `"3"`, `"-1/2"`, `"3/2"`. Lowest terms, no plus sign, no spaces.
 *
 * A text rather than an object, so that it is the same value in memory, in JSON, in the database and between a server
 * and a client component, and so that equality is `===`.
 */
export type Rational = string & { readonly __rational: true };

/** Digits that numerator and denominator may have together: amounts of food need far fewer, and hostile input stays cheap. */
const maxDigits = 400;
const canonicalPattern = /^-?(?:0|[1-9]\d*)(?:\/[1-9]\d*)?$/;
const readablePattern = /^[+-]?(?:\d+\/\d+|\d+(?:\.\d+)?|\.\d+)$/;
const exponentPattern = /^([+-]?\d+(?:\.\d+)?)e([+-]?\d{1,3})$/i;
/** Whole numbers this small are added and compared as plain numbers: the result is exact and no BigInt is made. */
const smallWholePattern = /^-?\d{1,7}$/;

/**
 * Make an exact number.
 *
 * Numbers are taken as they are written (`0.1` is 1/10, not its binary neighbour). Texts are `"3"`, `"1.5"` or `"3/2"`.
 *
 * @throws RangeError for anything else: NaN, infinity, words, a zero denominator. What a cook wrote is read by
 *   `parseAmountText`, which does not throw.
 */
export function toRational(value: number | string | bigint): Rational {
  if (typeof value === "bigint") return trusted(String(value));
  if (typeof value === "number" && Number.isSafeInteger(value)) return trusted(String(value === 0 ? 0 : value));
  const text = String(value).trim();
  const plain = exponentPattern.test(text) ? withoutExponent(text) : text;
  if (!readablePattern.test(plain) || plain.length > maxDigits || /\/0+$/.test(plain)) {
    throw new RangeError(`not an exact number: ${text.slice(0, 40)}`);
  }
  return fromFraction(new Fraction(plain.startsWith(".") ? `0${plain}` : plain));
}

/** `a + b`, exactly. */
export function addRationals(a: Rational, b: Rational): Rational {
  if (areSmall(a, b)) return trusted(String(Number(a) + Number(b)));
  return fromFraction(new Fraction(a).add(b));
}

/** `a - b`, exactly. */
export function subtractRationals(a: Rational, b: Rational): Rational {
  if (areSmall(a, b)) return trusted(String(Number(a) - Number(b)));
  return fromFraction(new Fraction(a).sub(b));
}

/** `a × b`, exactly. */
export function multiplyRationals(a: Rational, b: Rational): Rational {
  if (areSmall(a, b)) return trusted(String(Number(a) * Number(b) || 0));
  return fromFraction(new Fraction(a).mul(b));
}

/**
 * `a ÷ b`, exactly.
 *
 * @throws RangeError when `b` is zero
 */
export function divideRationals(a: Rational, b: Rational): Rational {
  if (b === "0") throw new RangeError("division by zero");
  return fromFraction(new Fraction(a).div(b));
}

/** -1 when `a` is less than `b`, 0 when they are equal, 1 when it is more. */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  if (a === b) return 0;
  if (areSmall(a, b)) return Number(a) < Number(b) ? -1 : 1;
  return new Fraction(a).compare(b) < 0 ? -1 : 1;
}

/** The nearest floating-point number: for display and estimates, never for storage or sums. */
export function rationalToNumber(value: Rational): number {
  const slash = value.indexOf("/");
  if (slash < 0) return Number(value);
  const direct = Number(value.slice(0, slash)) / Number(value.slice(slash + 1));
  return Number.isFinite(direct) ? direct : new Fraction(value).valueOf();
}

/** Whether a value is a canonical exact number: lowest terms, no plus sign, no needless denominator. */
export function isRational(value: unknown): value is Rational {
  if (typeof value !== "string" || value.length > maxDigits || !canonicalPattern.test(value)) return false;
  if (smallWholePattern.test(value) && value !== "-0") return true;
  return new Fraction(value).toFraction() === value;
}

function areSmall(a: Rational, b: Rational): boolean {
  return a.length < 8 && b.length < 8 && smallWholePattern.test(a) && smallWholePattern.test(b);
}

function fromFraction(value: Fraction): Rational {
  return trusted(value.toFraction());
}

/** The one place where a text becomes a `Rational`: callers have made sure that it is canonical. */
function trusted(text: string): Rational {
  return text as Rational;
}

function withoutExponent(text: string): string {
  const [, digits = "", exponent = "0"] = exponentPattern.exec(text) ?? [];
  const shift = Number(exponent);
  const power = `1${"0".repeat(Math.abs(shift))}`;
  const value = new Fraction(digits);
  return (shift < 0 ? value.div(power) : value.mul(power)).toFraction();
}
