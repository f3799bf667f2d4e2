import { z } from "zod";
import { recordIdSchema } from "../library/record-id.ts";

const place = {
  id: recordIdSchema,
  /** True when nothing matched as typed, and words spelled alike were searched instead. */
  corrected: z.boolean().optional(),
};

/** Where the next page of a list begins: behind this key and id, in this order. */
const recipeCursorSchema = z.discriminatedUnion("sort", [
  z.strictObject({ sort: z.literal("title"), key: z.string().max(2000), ...place }),
  z.strictObject({ sort: z.literal("updated"), key: z.iso.datetime({ precision: 3 }), ...place }),
  z.strictObject({ sort: z.literal("minutes"), key: z.number().int().nullable(), ...place }),
  z.strictObject({ sort: z.literal("relevance"), key: z.number(), ...place }),
]);

export type RecipeCursor = z.infer<typeof recipeCursorSchema>;

/** Write a cursor as one opaque word that an address can hold. */
export function formatRecipeCursor(cursor: RecipeCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** Read a cursor that came back from outside; `null` when it is not one of ours or of another order. */
export function parseRecipeCursor(text: string, sort: RecipeCursor["sort"]): RecipeCursor | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
  const cursor = recipeCursorSchema.safeParse(value);
  return cursor.success && cursor.data.sort === sort ? cursor.data : null;
}
