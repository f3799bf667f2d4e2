import { languageOf } from "../languages/languages.ts";
import type { Measure } from "../quantity/amount.ts";
import { formatMeasure } from "../quantity/format-amount.ts";
import { roundMeasure } from "../scaling/round-measure.ts";
import { chooseDisplayMeasure } from "../units/choose-display-measure.ts";
import type { UnitSystem } from "../units/unit.ts";
import { systemOf } from "../units/units.ts";

/** How amounts are shown to the shopper. */
export interface DisplayOptions {
  readonly system?: UnitSystem;
  readonly lang?: string;
}

/** What is wanted beyond the amounts: "salt, to taste", or "plus more for serving". */
export type UnsaidAmount = "to_taste" | "more";

/** A measure to show; `rough` allows rounding to what a scale or a hand can tell. */
export interface DisplayedMeasure {
  readonly measure: Measure;
  readonly rough: boolean;
}

/**
 * Measures as one line: "2 cups + 200 g, and to taste", "½ cup, plus more"; `""` when there are none.
 *
 * Only here anything is rounded. Exact sums are shown as the formatter shows them; estimates, sums over several unit
 * systems and amounts shown in another system than the cook's ("1½ in" as 4 cm), which nobody would measure to the gram,
 * are rounded to about two digits.
 */
export function displayMeasures(
  measures: readonly DisplayedMeasure[],
  unsaid: UnsaidAmount | null,
  options: DisplayOptions = {},
): string {
  const { system = "as_written", lang = "en" } = options;
  const words = languageOf(lang).shopping;
  const amounts = measures
    .map(({ measure, rough }) => {
      const chosen = chooseDisplayMeasure(measure, system);
      const isRough = rough || chosen.approximate === true || systemOf(chosen.unit) !== systemOf(measure.unit);
      return formatMeasure(isRough ? roundMeasure(chosen) : chosen, { lang });
    })
    .join(words.and);
  if (unsaid === null || amounts === "") return amounts;
  return `${amounts}, ${unsaid === "to_taste" ? words.andToTaste : words.plusMore}`;
}
