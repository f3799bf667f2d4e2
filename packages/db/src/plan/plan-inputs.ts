import { z } from "zod";
import { recordIdSchema } from "../library/record-id.ts";
import { isStorable } from "../library/to-storable.ts";
import { daySchema } from "./day-schema.ts";

/** Id of a slot. */
export const slotSchema = z.string().trim().min(1).max(40).refine(isStorable);
/** A note as a meal: "Eat out". */
export const mealNoteSchema = z.string().trim().min(1).max(500).refine(isStorable);
/** Servings as people enter them: halves and quarters are fine, up to four places behind the point. */
export const servingsSchema = z
  .number()
  .positive()
  .max(10_000)
  .refine((servings) => /^\d+(\.\d{1,4})?$/.test(String(servings)));
/** Exact factor above 0: "1", "3/2". Any fraction is fine; it is stored in lowest terms. */
export const mealScaleSchema = z.string().regex(/^[1-9]\d{0,5}(\/[1-9]\d{0,5})?$/);

/** `firstDay` may be any day of the week wanted; without it, the week of today. */
export const getPlanWeekInputSchema = z.strictObject({ firstDay: daySchema.optional() });

/** A recipe or a note, on a day (and slot) or in the tray (`day: null`). It goes behind the meals that are there. */
export const addMealInputSchema = z.union([
  z.strictObject({
    day: daySchema.nullable(),
    slot: slotSchema.nullable(),
    recipeId: recordIdSchema,
    servings: servingsSchema.optional(),
    scale: mealScaleSchema.optional(),
  }),
  z.strictObject({ day: daySchema.nullable(), slot: slotSchema.nullable(), note: mealNoteSchema }),
]);

/** Only what is given changes. `position` is the place wanted in the day and slot that the meal ends up in; too large means last. */
export const updateMealInputSchema = z.strictObject({
  mealId: recordIdSchema,
  day: daySchema.nullable().optional(),
  slot: slotSchema.nullable().optional(),
  position: z.number().int().nonnegative().max(10_000).optional(),
  servings: servingsSchema.optional(),
  scale: mealScaleSchema.optional(),
  note: mealNoteSchema.optional(),
});

/** What `setMealCooked` is asked. */
export const setMealCookedInputSchema = z.strictObject({ mealId: recordIdSchema, cooked: z.boolean() });

const weekdayMinutesSchema = z.number().int().positive().max(10_000).optional();

/** The planner's rules as people set them. */
export const planRulesSchema = z.strictObject({
  /** Most minutes by weekday, Monday = 1 … Sunday = 7; no limit where missing. */
  maxMinutesByWeekday: z.strictObject({
    "1": weekdayMinutesSchema,
    "2": weekdayMinutesSchema,
    "3": weekdayMinutesSchema,
    "4": weekdayMinutesSchema,
    "5": weekdayMinutesSchema,
    "6": weekdayMinutesSchema,
    "7": weekdayMinutesSchema,
  }),
  noRepeatWithinDays: z.number().int().nonnegative().max(366),
  requiredDiets: z.array(z.string().trim().min(1).max(100)).max(20),
  /** Courses that may fill a slot; empty means any. */
  courses: z.array(z.string().trim().min(1).max(100)).max(20),
});

/** Fills the empty places of `slots` (default: dinner, else the household's last slot) on `days` (default: all seven). */
export const suggestWeekInputSchema = z.strictObject({
  firstDay: daySchema,
  /** Same board, recipes, rules and seed: same picks. */
  seed: z.number().int().nonnegative().max(4_294_967_295),
  slots: z.array(slotSchema).min(1).max(10).optional(),
  days: z.array(daySchema).min(1).max(7).optional(),
  rules: planRulesSchema,
});

/** All picks are stored, or none. */
export const acceptSuggestionsInputSchema = z.strictObject({
  picks: z
    .array(
      z.strictObject({
        day: daySchema,
        slot: slotSchema,
        recipeId: recordIdSchema,
        /** Ignored where the recipe does not say how many it serves. */
        servings: servingsSchema.optional(),
      }),
    )
    .min(1)
    .max(50),
});

export type GetPlanWeekInput = z.infer<typeof getPlanWeekInputSchema>;
export type AddMealInput = z.infer<typeof addMealInputSchema>;
export type UpdateMealInput = z.infer<typeof updateMealInputSchema>;
export type SetMealCookedInput = z.infer<typeof setMealCookedInputSchema>;
export type SuggestWeekInput = z.infer<typeof suggestWeekInputSchema>;
export type AcceptSuggestionsInput = z.infer<typeof acceptSuggestionsInputSchema>;
