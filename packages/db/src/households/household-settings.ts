import { z } from "zod";
import {
  localeSchema,
  nameSchema,
  timeZoneSchema,
  unitSystemSchema,
  weekStartSchema,
} from "../accounts/account-fields.ts";

/** A place of the day where a meal can stand. A `null` name means the interface's own word for a known id. */
export const slotSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
  name: z.string().trim().min(1).max(60).nullable(),
});

export type Slot = z.output<typeof slotSchema>;

/** The slots of a household in the order of the day: at least one, each id once. */
export const slotsSchema = z
  .array(slotSchema)
  .min(1)
  .max(12)
  .refine((slots) => new Set(slots.map(({ id }) => id)).size === slots.length);

/** The settings of a household. */
export const householdSettingsSchema = z.object({
  name: nameSchema,
  timeZone: timeZoneSchema,
  weekStart: weekStartSchema,
  units: unitSystemSchema,
  locale: localeSchema,
});

/** A change of settings: what is left out stays. */
export const householdChangeSchema = householdSettingsSchema.extend({ slots: slotsSchema }).partial();
