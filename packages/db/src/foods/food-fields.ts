import type { FoodCategory, SourcedNumber } from "@larder/core";
import { aisles, dimensionOf, foodCategories, getUnit } from "@larder/core";
import { z } from "zod";
import { isStorable } from "../library/to-storable.ts";

const nameSchema = z
  .string()
  .trim()
  .min(1, "missing")
  .max(100, "too_long")
  // A name stands in one line of a list.
  .regex(/^[^\p{Cc}]+$/u, "invalid")
  .refine(isStorable, "invalid");

const namesSchema = z.array(nameSchema).max(60, "too_long");

/** A figure without a source does not go in; "own measure" is one. */
function figureSchema(value: z.ZodNumber) {
  return z.strictObject({ value, source: nameSchema.max(200, "too_long") });
}

const pieceWeightSchema = figureSchema(z.number("invalid").positive("invalid").max(100_000, "invalid")).extend({
  /** Id of a count unit; "" for one whole thing. */
  unit: z.string().refine((unit) => unit === "" || isCountUnit(unit), "invalid"),
});

/** What an editor says about a food. */
export const foodFieldsSchema = z.strictObject({
  name: nameSchema,
  plural: nameSchema,
  aliases: namesSchema,
  german: namesSchema,
  french: namesSchema,
  aisle: z.string().refine((aisle) => aisles.some(({ id }) => id === aisle), "invalid"),
  category: z.enum(foodCategories, "invalid"),
  liquid: z.boolean(),
  staple: z.boolean(),
  perishable: z.boolean(),
  /** Grams per millilitre. Nothing that one eats is outside of these. */
  density: figureSchema(z.number("invalid").min(0.01, "invalid").max(5, "invalid")).nullable(),
  pieceWeights: z
    .array(pieceWeightSchema)
    .max(30, "too_long")
    .refine((weights) => new Set(weights.map(({ unit }) => unit)).size === weights.length, "invalid"),
  /** Days. */
  keepsDays: figureSchema(z.int("invalid").min(1, "invalid").max(3650, "invalid")).nullable(),
});

export type FoodFields = z.infer<typeof foodFieldsSchema>;

/** The name of a field, as `corrected_fields` and audit events have it. */
export type FoodField = keyof FoodFields;

/** All fields, in the order of the form. */
export const foodFieldNames = Object.keys(foodFieldsSchema.shape) as readonly FoodField[];

/** What the fields are made from: a food of core, or its rows. */
interface FoodValues {
  readonly name: string;
  readonly plural: string;
  readonly aliases: readonly string[];
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly aisle: string;
  readonly category: FoodCategory;
  readonly liquid: boolean;
  readonly staple: boolean;
  readonly perishable: boolean;
  readonly densityGramsPerMl: SourcedNumber | null;
  readonly pieceWeightsGrams: Readonly<Record<string, SourcedNumber>>;
  readonly keepsDays: SourcedNumber | null;
}

/** A food as the form shows it. Aliases are in one order, so that equal foods have equal fields; of other names the first is shown. */
export function toFoodFields(food: FoodValues): FoodFields {
  return {
    name: food.name,
    plural: food.plural,
    aliases: sorted(food.aliases),
    german: [...(food.names.de ?? [])],
    french: [...(food.names.fr ?? [])],
    aisle: food.aisle,
    category: food.category,
    liquid: food.liquid,
    staple: food.staple,
    perishable: food.perishable,
    density: toFigure(food.densityGramsPerMl),
    pieceWeights: Object.entries(food.pieceWeightsGrams)
      .map(([unit, weight]) => ({ unit, value: weight.value, source: weight.source }))
      .sort((a, b) => compareTexts(a.unit, b.unit)),
    keepsDays: toFigure(food.keepsDays),
  };
}

/** Fields as the form sends them, in the one order that equal fields have, each name once. */
export function tidyFoodFields(fields: FoodFields): FoodFields {
  const own = new Set([fields.name, fields.plural]);
  return {
    ...fields,
    aliases: sorted(fields.aliases.filter((alias) => !own.has(alias))),
    german: [...new Set(fields.german)],
    french: [...new Set(fields.french)],
    density: toFigure(fields.density),
    pieceWeights: fields.pieceWeights
      .map(({ unit, value, source }) => ({ unit, value, source }))
      .sort((a, b) => compareTexts(a.unit, b.unit)),
    keepsDays: toFigure(fields.keepsDays),
  };
}

/** The fields in which two foods differ. */
export function listDifferentFields(a: FoodFields, b: FoodFields): FoodField[] {
  return foodFieldNames.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}

function isCountUnit(unit: string): boolean {
  return getUnit(unit) !== null && dimensionOf(unit) === "count";
}

function toFigure(figure: SourcedNumber | null): SourcedNumber | null {
  return figure === null ? null : { value: figure.value, source: figure.source };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareTexts);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
