/** One mark of a British gas oven. */
export interface OvenMark {
  /** As it stands on the knob: `"1/4"`, `"4"`. */
  readonly mark: string;
  readonly fahrenheit: number;
  readonly celsius: number;
}

/**
 * Gas marks, coolest first. Each whole mark is 25 °F above the last; the Celsius column is what British ovens and books
 * round them to.
 *
 * Source: the conversion chart for oven temperatures of nannymcphee.co.uk, the lower figure where it gives two; the
 * Fahrenheit column and the steps of 25 °F agree with cookingconversions.org/oventemperatures.htm.
 */
export const ovenMarks: readonly OvenMark[] = [
  { mark: "1/4", fahrenheit: 225, celsius: 110 },
  { mark: "1/2", fahrenheit: 250, celsius: 120 },
  { mark: "1", fahrenheit: 275, celsius: 140 },
  { mark: "2", fahrenheit: 300, celsius: 150 },
  { mark: "3", fahrenheit: 325, celsius: 160 },
  { mark: "4", fahrenheit: 350, celsius: 180 },
  { mark: "5", fahrenheit: 375, celsius: 190 },
  { mark: "6", fahrenheit: 400, celsius: 200 },
  { mark: "7", fahrenheit: 425, celsius: 220 },
  { mark: "8", fahrenheit: 450, celsius: 230 },
  { mark: "9", fahrenheit: 475, celsius: 240 },
];
