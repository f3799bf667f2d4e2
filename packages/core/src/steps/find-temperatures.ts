import type { StepTemperature } from "./linked-step.ts";

/** What a number without a scale means: "bake at 350 degrees". */
export type TemperatureScale = StepTemperature["scale"];

const pattern =
  /(?<![\p{L}\p{N}.,]|\d\/)([-−]?\d{1,3})(?:\s{0,3}(?:[°º˚]\s{0,3})?(?:-|–|—|to|bis|à)\s{0,3}([-−]?\d{2,3}))?(?:\s{0,3}(?:(℃)|(℉))|\s{0,3}-?\s{0,3}(?:[°º˚]|deg(?:ree)?s?\b|grad\b|degrés?(?!\p{L}))\s{0,3}(c(?:elsius)?|f(?:ahrenheit)?)?(?!\p{L})|\s?([CF])(?!\p{L}))/giu;
/** An oven is never this hot in Celsius, so degrees without a scale are Fahrenheit from here on. */
const surelyFahrenheit = 275;
/** Below this a bare "20 C" is more likely something else. */
const leastBareNumber = 40;

/**
 * Find the temperatures in a step: `350°F`, `180 °C`, `180C/350F`, `325–350 °F`, "350 degrees".
 *
 * @param fallback the scale of a number that names none; without it only numbers that can't be Celsius are read
 */
export function findTemperatures(text: string, fallback: TemperatureScale | null): readonly StepTemperature[] {
  const found: StepTemperature[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, first = "", second, celsiusSign, fahrenheitSign, named, bare] = match;
    const low = toNumber(first);
    const high = second === undefined ? low : toNumber(second);
    if (bare !== undefined && (bare !== bare.toUpperCase() || high < leastBareNumber)) continue;
    const after = text.slice(match.index + whole.length);
    if (/^\s*angle/i.test(after)) continue;
    const letter = celsiusSign ? "c" : fahrenheitSign ? "f" : (named ?? bare)?.[0]?.toLowerCase();
    const scale = letter === undefined ? guessScale(high, fallback) : letter === "c" ? "celsius" : "fahrenheit";
    if (scale === null || high < low) continue;
    found.push({ start: match.index, end: match.index + whole.trimEnd().length, low, high, scale });
  }
  return found;
}

function guessScale(degrees: number, fallback: TemperatureScale | null): TemperatureScale | null {
  return degrees >= surelyFahrenheit ? "fahrenheit" : fallback;
}

function toNumber(text: string): number {
  return Number(text.replace("−", "-"));
}
