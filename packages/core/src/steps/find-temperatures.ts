import type { StepTemperature } from "./linked-step.ts";

/** What a number without a scale means: "bake at 350 degrees". */
export type TemperatureScale = Exclude<StepTemperature["scale"], "gas_mark">;

const pattern =
  /(?<![\p{L}\p{N}.,]|\d\/)([-−]?\d{1,3})(?:\s{0,3}(?:[°º˚]\s{0,3})?(?:-|–|—|to|bis|à)\s{0,3}([-−]?\d{2,3}))?(?:\s{0,3}(?:(℃)|(℉))|\s{0,3}-?\s{0,3}(?:[°º˚]|deg(?:ree)?s?\b|grad\b|degrés?(?!\p{L}))\s{0,3}(c(?:elsius)?|f(?:ahrenheit)?)?(?!\p{L})|\s?([CF])(?!\p{L}))/giu;
const gasPattern =
  /(?<![\p{L}\p{N}])gas(?:\s{1,3}mark)?\s{0,3}(\d{1,2}|[¼½]|1\/[24])(?:\s{0,3}(?:-|–|to)\s{0,3}(\d{1,2}))?(?![\p{L}\p{N}/°%]|\s{0,3}(?:min|hour|hob|burner|ring|stove|bottle))/giu;
const fanAfter = /^[\s,(]{0,3}(?:fan|umluft|heißluft|chaleur tournante|convection)(?!\p{L})/iu;
const fanBefore = /(?<!\p{L})(?:fan(?: oven)?|umluft|heißluft|chaleur tournante|convection)[\s:(]{0,3}$/iu;
/** Marks of gas ovens end at 10. */
const hottestMark = 10;
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
    const place = { start: match.index, end: match.index + whole.trimEnd().length };
    const isFan =
      fanAfter.test(after.slice(0, 24)) || fanBefore.test(text.slice(Math.max(0, match.index - 24), match.index));
    found.push({ ...place, low, high, scale, ...(isFan ? { fan: true } : {}) });
  }
  return [...found, ...findGasMarks(text)].sort((a, b) => a.start - b.start);
}

/** "gas mark 4", "Gas 6", "gas mark ½". */
function findGasMarks(text: string): readonly StepTemperature[] {
  return [...text.matchAll(gasPattern)].flatMap((match) => {
    const [whole, first = "", second = first] = match;
    const [low, high] = [toMark(first), toMark(second)];
    if (low === 0 || high > hottestMark || high < low) return [];
    return [{ start: match.index, end: match.index + whole.length, low, high, scale: "gas_mark" as const }];
  });
}

function toMark(text: string): number {
  if (text === "¼" || text === "1/4") return 0.25;
  return text === "½" || text === "1/2" ? 0.5 : Number(text);
}

function guessScale(degrees: number, fallback: TemperatureScale | null): TemperatureScale | null {
  return degrees >= surelyFahrenheit ? "fahrenheit" : fallback;
}

function toNumber(text: string): number {
  return Number(text.replace("−", "-"));
}
