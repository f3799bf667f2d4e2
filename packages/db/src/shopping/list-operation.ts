import { measureSchema } from "@larder/core";
import { z } from "zod";
import { recordIdSchema } from "../library/record-id.ts";
import { isStorable } from "../library/to-storable.ts";

/** Ids that a device makes for itself: entries, operations, the device. */
const clientMadeIdSchema = z.string().regex(/^[\w-]{1,64}$/);
const entryTextSchema = z.string().trim().min(1).max(500);
const foodKeySchema = z.string().min(1).max(300);
const itemKeySchema = z.string().min(1).max(320);

/** What a household decided once and wants remembered, checked as it comes in. */
export const householdChoiceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("same_food"), foodKey: foodKeySchema, asFoodKey: foodKeySchema }),
  z.strictObject({ kind: z.literal("keep_apart"), foodKey: foodKeySchema }),
  z.strictObject({ kind: z.literal("density"), foodKey: foodKeySchema, gramsPerMl: z.number().positive().max(30) }),
  z.strictObject({
    kind: z.literal("piece_weight"),
    foodKey: foodKeySchema,
    unit: z.string().min(1).max(40).nullable(),
    grams: z.number().positive().max(1_000_000),
  }),
  z.strictObject({ kind: z.literal("aisle"), foodKey: foodKeySchema, aisle: z.string().min(1).max(60) }),
  z.strictObject({ kind: z.literal("staple"), foodKey: foodKeySchema, staple: z.boolean() }),
  z.strictObject({ kind: z.literal("alternative"), foodKey: foodKeySchema, preferFoodKey: foodKeySchema }),
]);

/**
 * One change of a shopping list.
 *
 * Entries and ticks belong to the list; choices belong to the household and hold for all its lists. Removing an entry
 * hides it, so that it can be restored; editing a removed entry brings it back: nothing that was typed disappears.
 */
export const listOperationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("add_entry"), entryId: clientMadeIdSchema, text: entryTextSchema }),
  z.strictObject({ kind: z.literal("edit_entry"), entryId: clientMadeIdSchema, text: entryTextSchema }),
  z.strictObject({ kind: z.literal("remove_entry"), entryId: clientMadeIdSchema }),
  z.strictObject({ kind: z.literal("restore_entry"), entryId: clientMadeIdSchema }),
  z.strictObject({
    kind: z.literal("tick"),
    itemKey: itemKeySchema,
    /** The item's measures at the moment of ticking, exact: all of them, not only what was still missing. */
    measures: z.array(measureSchema).max(50),
    boughtToTaste: z.boolean(),
    /** The food's name and aisle, shown when the plan no longer needs it. */
    name: z.string().min(1).max(300),
    aisle: z.string().min(1).max(60).optional(),
  }),
  z.strictObject({ kind: z.literal("untick"), itemKey: itemKeySchema }),
  z.strictObject({ kind: z.literal("set_choice"), choice: householdChoiceSchema }),
  z.strictObject({
    kind: z.literal("remove_choice"),
    choiceKind: z.enum(["same_food", "keep_apart", "density", "piece_weight", "aisle", "staple", "alternative"]),
    foodKey: foodKeySchema,
    /** The unit of a piece weight; missing or `null` for all others. */
    unit: z.string().min(1).max(40).nullable().optional(),
  }),
]);

/** What `applyListOperation` is given. The same `operationId` on the same list is applied once, however often it comes. */
export const applyListOperationInputSchema = z
  .strictObject({
    listId: recordIdSchema,
    clientId: clientMadeIdSchema,
    operationId: clientMadeIdSchema,
    operation: listOperationSchema,
  })
  .refine(isStorable);

export type ListOperation = z.infer<typeof listOperationSchema>;
export type ApplyListOperationInput = z.infer<typeof applyListOperationInputSchema>;
