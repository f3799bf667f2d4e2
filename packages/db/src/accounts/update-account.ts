import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { nameSchema, unitSystemSchema } from "./account-fields.ts";
import type { InputError } from "./read-input.ts";
import { readInput } from "./read-input.ts";

/** What one may change of one's own account. Units left empty: as the household has them. */
export const updateAccountSchema = z.object({
  name: nameSchema,
  units: z
    .union([unitSystemSchema, z.literal("")])
    .nullable()
    .default(null)
    .transform((units) => units || null),
});

/** Change the viewer's own name and units. */
export async function updateAccount(
  viewer: Viewer,
  input: unknown,
): Promise<Result<null, InputError<"name" | "units"> | { readonly code: "signed_out" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const read = readInput(updateAccountSchema, input);
  if (!read.ok) return read;
  return await database().$transaction(async (transaction) => {
    await transaction.user.update({ where: { id: viewer.userId }, data: read.value });
    await recordAuditEvent(transaction, {
      action: "account.changed",
      actorId: viewer.userId,
      targetId: viewer.userId,
      facts: { units: read.value.units },
    });
    return ok(null);
  });
}
