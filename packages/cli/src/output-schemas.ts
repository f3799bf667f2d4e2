import { z } from "zod";

const versionSchema = z.literal(1).describe("Grows only by new fields; a reader of version 1 keeps working.");

const amountTextSchema = z
  .string()
  .regex(/^-?\d+(\/\d+)?(\.\.-?\d+(\/\d+)?)?$/)
  .describe('An exact number as "3", "3/2", or a range as "3/2..2".');

const measureSchema = z.object({
  amount: amountTextSchema.nullable().describe('null means "to taste" or a unit without a number ("pinch").'),
  unit: z.string().nullable().describe("Unit id, null for things counted without one."),
  pack: z.object({ amount: amountTextSchema, unit: z.string() }).optional().describe("Size of one pack."),
  approximate: z.literal(true).optional(),
});

/** `larder shop --json`. */
export const shopOutputSchema = z.object({
  version: versionSchema,
  items: z.array(
    z.object({
      food: z.string(),
      display: z.string(),
      measures: z.array(measureSchema),
      sources: z.array(
        z.object({
          recipe: z.string().describe("The path as given."),
          line: z.int().positive().describe("1-based line in the file."),
          text: z.string(),
        }),
      ),
      aisle: z.string(),
      staple: z.boolean(),
      approximate: z.literal(true).optional(),
      apart: z.object({ reason: z.string() }).optional(),
    }),
  ),
  leftOut: z.array(z.object({ recipe: z.string(), line: z.int().positive(), text: z.string(), reason: z.string() })),
});
export type ShopOutput = z.infer<typeof shopOutputSchema>;

/** `larder check --json`. */
export const checkOutputSchema = z.object({
  version: versionSchema,
  issues: z.array(
    z.object({
      recipe: z.string(),
      line: z.int().positive(),
      column: z.int().positive(),
      severity: z.enum(["error", "warning", "hint"]),
      code: z.string(),
      what: z.string(),
      hint: z.string(),
    }),
  ),
});
export type CheckOutput = z.infer<typeof checkOutputSchema>;

const rangeSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** `larder parse --json`. */
export const parseOutputSchema = z.object({
  version: versionSchema,
  recipes: z.array(
    z.object({
      recipe: z.string(),
      title: z.string(),
      lang: z.string().nullable(),
      servings: z.object({ amount: amountTextSchema, unit: z.string().nullable() }).nullable(),
      prepMinutes: z.number().nullable(),
      cookMinutes: z.number().nullable(),
      totalMinutes: z.number().nullable(),
      estimate: z.object({ handsOnMinutes: z.number(), totalMinutes: z.number() }).nullable(),
      equipment: z.array(z.string()),
      sourceName: z.string().nullable(),
      sourceUrl: z.string().nullable(),
      tags: z.array(z.string()),
      ingredients: z.array(
        z.object({
          number: z.int().positive(),
          line: z.int().positive(),
          group: z.string().nullable(),
          text: z.string(),
          measures: z.array(measureSchema),
          size: z.string().nullable(),
          food: z.string(),
          otherFoods: z.array(z.string()),
          alternatives: z.array(z.string()),
          preparation: z.string().nullable(),
          note: z.string().nullable(),
          purpose: z.string().nullable(),
          flags: z.array(z.string()),
          parts: z.array(rangeSchema.extend({ kind: z.string() })),
          confidence: z.number(),
          madeOnTheWay: z.boolean(),
        }),
      ),
      steps: z.array(
        z.object({
          number: z.int().positive(),
          line: z.int().positive(),
          text: z.string(),
          mentions: z.array(
            rangeSchema.extend({
              text: z.string(),
              ingredients: z.array(z.int()),
              uses: z.enum(["all", "part", "rest", "amount", "some"]),
              share: amountTextSchema.nullable(),
              measure: measureSchema.nullable(),
            }),
          ),
          timers: z.array(
            rangeSchema.extend({
              lowSeconds: z.number(),
              highSeconds: z.number(),
              label: z.string().nullable(),
              attention: z.enum(["hands_on", "waiting"]),
            }),
          ),
          temperatures: z.array(rangeSchema.extend({ low: z.number(), high: z.number(), scale: z.string() })),
        }),
      ),
      issues: z.array(z.object({ line: z.int(), column: z.int(), severity: z.string(), code: z.string() })),
    }),
  ),
});
export type ParseOutput = z.infer<typeof parseOutputSchema>;

/** The published JSON Schemas by command, written to docs/schemas. */
export const outputSchemas = { shop: shopOutputSchema, check: checkOutputSchema, parse: parseOutputSchema } as const;
