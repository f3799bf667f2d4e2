import { z } from "zod";

/** The id of a stored row, as found in addresses and forms. */
export const recordIdSchema = z.uuid();
