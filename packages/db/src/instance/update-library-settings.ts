import type { Result, Viewer } from "@larder/core";
import { canManageLibrary, err, ok } from "@larder/core";
import { z } from "zod";
import { nameSchema, switchSchema } from "../accounts/account-fields.ts";
import type { InputError } from "../accounts/read-input.ts";
import { readInput } from "../accounts/read-input.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";

/** What the form of the library asks, all of it each time: a switch that is absent from a form is off. */
export const librarySettingsSchema = z.object({ name: nameSchema, isPublic: switchSchema });

/** Change the library's name and whether visitors may read it. Its owners may. */
export async function updateLibrarySettings(
  viewer: Viewer,
  input: unknown,
): Promise<Result<null, InputError<"name" | "isPublic"> | AccessError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  if (!canManageLibrary(viewer)) return err({ code: "forbidden" });
  const read = readInput(librarySettingsSchema, input);
  if (!read.ok) return read;
  await database().$transaction(async (transaction) => {
    await transaction.library.update({ where: { id: viewer.libraryId }, data: read.value });
    await recordAuditEvent(transaction, {
      action: "library.changed",
      actorId: viewer.userId,
      libraryId: viewer.libraryId,
      targetId: viewer.libraryId,
      facts: read.value,
    });
  });
  return ok(null);
}
