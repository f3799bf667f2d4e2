import type { Measure } from "@larder/core";
import { amountToText } from "@larder/core";

/** A measure as every JSON output writes it: exact strings, `null` for an amount that was not said. */
export function toMeasureOutput(measure: Measure): {
  amount: string | null;
  unit: string | null;
  pack?: { amount: string; unit: string };
  approximate?: true;
} {
  return {
    amount: measure.amount === null ? null : amountToText(measure.amount),
    unit: measure.unit,
    ...(measure.pack && { pack: { amount: amountToText(measure.pack.amount), unit: measure.pack.unit } }),
    ...(measure.approximate && { approximate: true as const }),
  };
}
