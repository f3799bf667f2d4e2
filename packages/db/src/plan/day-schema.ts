import { z } from "zod";

/** A calendar day as `YYYY-MM-DD`; days that no calendar has (`2026-02-30`) are refused. */
export const daySchema = z.iso.date();
