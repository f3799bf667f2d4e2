import type { Food } from "@larder/core";
import { allergens, foodCategories, origins } from "@larder/core";
import { z } from "zod";
import type { Prisma } from "../generated/client.ts";

const sourcedNumberSchema = z.object({ value: z.number(), source: z.string() });
const namesSchema = z.record(z.string(), z.array(z.string()));
const pieceWeightsSchema = z.record(z.string(), sourcedNumberSchema);
const categorySchema = z.enum(foodCategories);
const allergensSchema = knownFactsSchema(z.enum(allergens));
const originSchema = knownFactsSchema(z.enum(origins));

/** What belongs to a food's row when it is read. */
export const withAliases = {
  aliases: { where: { lang: "en" }, orderBy: { alias: "asc" } },
} as const satisfies Prisma.FoodInclude;

export type FoodRow = Prisma.FoodGetPayload<{ include: typeof withAliases }>;

/** A food's row as core has it. */
export function toFood(row: FoodRow): Food {
  return {
    id: row.id,
    name: row.name,
    plural: row.plural,
    aliases: row.aliases.map(({ alias }) => alias),
    names: namesSchema.parse(row.names),
    aisle: row.aisle,
    category: categorySchema.parse(row.category),
    liquid: row.liquid,
    staple: row.staple,
    parent: row.parentId,
    densityGramsPerMl: sourcedNumberSchema.nullable().parse(row.densityGramsPerMl),
    pieceWeightsGrams: pieceWeightsSchema.parse(row.pieceWeightsGrams),
    keepsDays: sourcedNumberSchema.nullable().parse(row.keepsDays),
    perishable: row.perishable,
    allergens: allergensSchema.parse(row.allergens),
    origin: originSchema.parse(row.origin),
  };
}

/** A row without them knows nothing. */
function knownFactsSchema<Fact extends z.ZodType>(fact: Fact) {
  return z.object({
    stated: z.array(fact).default([]),
    possible: z.array(fact).default([]),
    complete: z.boolean().default(false),
    source: z.string().nullable().default(null),
  });
}
