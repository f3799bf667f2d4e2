import { z } from "zod";
import type { Amount, Measure } from "./amount.ts";
import type { Rational } from "./rational.ts";
import { compareRationals, isRational } from "./rational.ts";

/** Reads an exact number at the edge (JSON column, form, API): canonical text only. */
export const rationalSchema: z.ZodType<Rational> = z.custom<Rational>(isRational, { error: "not an exact number" });

/** Reads an amount at the edge. A range must have its ends in order and apart. */
export const amountSchema: z.ZodType<Amount> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exact"), value: rationalSchema }),
  z
    .strictObject({ kind: z.literal("range"), low: rationalSchema, high: rationalSchema })
    .refine((range) => compareRationals(range.low, range.high) < 0, { error: "the ends of a range are out of order" }),
]);

/** Reads a measure at the edge. Unit ids are not looked up: an instance may know more units than this table. */
export const measureSchema: z.ZodType<Measure> = z.strictObject({
  amount: amountSchema.nullable(),
  unit: z.string().min(1).nullable(),
  pack: z.strictObject({ amount: amountSchema, unit: z.string().min(1) }).exactOptional(),
  approximate: z.literal(true).exactOptional(),
});
