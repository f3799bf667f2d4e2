import { languageOf } from "../languages/languages.ts";
import type { StepTemperature } from "./linked-step.ts";
import { ovenMarks } from "./oven-marks.ts";

/** What is read of a temperature to say it in another scale. */
export type Temperature = Pick<StepTemperature, "low" | "high" | "scale" | "fan">;

/** From here on a temperature is an oven's, set in steps of ten or twenty-five; below it a thermometer's. */
const coolestOvenCelsius = 105;
/** A fan oven is set about so much lower. Source: healthykids.nsw.gov.au/recipes/conversion-chart. */
const fanCelsius = 20;
/** An oven's knob is turned to the nearest of these when it is no further off than that. */
const fahrenheitStep = { size: 25, reach: 10 };

/** One scale in which cooks set an oven. */
export type ShownScale = "celsius" | "fahrenheit" | "gas_mark";

/**
 * A temperature as a cook would set it in a scale: "180 °C", "350–375 °F", "gas mark 4", "160 °C fan".
 *
 * What is in that scale already is said as it is. Oven temperatures are rounded to what ovens have; those of food (below
 * 105 °C) to whole degrees. A fan's temperature stays one of a fan in degrees; its gas mark is that of an oven without.
 *
 * @returns `null` where the scale has no word for it: food has no gas mark, nor has what is hotter or cooler than ovens
 */
export function formatTemperature(
  temperature: Temperature,
  options: { readonly scale: ShownScale; readonly lang?: string },
): string | null {
  const { scale, lang = "en" } = options;
  const words = languageOf(lang).temperatures;
  if (scale === "gas_mark") return formatGasMark(temperature, words.gasMark);
  const convert = (value: number) => (temperature.scale === scale ? value : inScale(value, temperature.scale, scale));
  const [low, high] = [convert(temperature.low), convert(temperature.high)];
  const degrees = low === high ? String(low) : `${low}–${high}`;
  const fan = temperature.fan === true ? ` ${words.fan}` : "";
  return `${degrees} °${scale === "celsius" ? "C" : "F"}${fan}`.replaceAll("-", "−");
}

/**
 * Exact degrees of one scale in the other; gas marks have both.
 *
 * @param value degrees, or the mark as a number (¼ is 0.25)
 */
export function convertTemperature(value: number, from: ShownScale, to: "celsius" | "fahrenheit"): number {
  if (from === to) return value;
  if (from === "gas_mark") {
    const known = ovenMarks.find(({ mark }) => markValue(mark) === value);
    // Ovens have no marks in between; what a book invents goes up by 25 °F like the others.
    const fahrenheit = known?.fahrenheit ?? 250 + 25 * value;
    if (to === "fahrenheit") return fahrenheit;
    return known?.celsius ?? convertTemperature(fahrenheit, "fahrenheit", to);
  }
  return to === "celsius" ? ((value - 32) * 5) / 9 : (value * 9) / 5 + 32;
}

function inScale(value: number, from: ShownScale, to: "celsius" | "fahrenheit"): number {
  const exact = convertTemperature(value, from, to);
  if (from === "gas_mark") return Math.round(exact);
  const celsius = from === "celsius" ? value : exact;
  if (celsius < coolestOvenCelsius) return Math.round(exact);
  if (to === "celsius") return Math.round(exact / 10) * 10;
  const set = Math.round(exact / fahrenheitStep.size) * fahrenheitStep.size;
  return Math.abs(set - exact) <= fahrenheitStep.reach ? set : Math.round(exact / 5) * 5;
}

function formatGasMark(temperature: Temperature, word: string): string | null {
  const marks = [temperature.low, temperature.high].map((value) => markOf(value, temperature));
  const [low, high] = marks;
  if (low === undefined || high === undefined || low === null || high === null) return null;
  return `${word} ${low === high ? low : `${low}–${high}`}`;
}

function markOf(value: number, { scale, fan }: Temperature): string | null {
  const toShown = (mark: string) => mark.replace("1/4", "¼").replace("1/2", "½");
  if (scale === "gas_mark")
    return toShown(ovenMarks.find(({ mark }) => markValue(mark) === value)?.mark ?? String(value));
  const celsius = convertTemperature(value, scale, "celsius") + (fan === true ? fanCelsius : 0);
  const [nearest] = [...ovenMarks].sort((a, b) => Math.abs(a.celsius - celsius) - Math.abs(b.celsius - celsius));
  return nearest === undefined || Math.abs(nearest.celsius - celsius) > 10 ? null : toShown(nearest.mark);
}

function markValue(mark: string): number {
  const [top = "0", bottom = "1"] = mark.split("/");
  return Number(top) / Number(bottom);
}
