import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import type { InputError } from "../accounts/read-input.ts";
import { readInput } from "../accounts/read-input.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { newId } from "../new-id.ts";
import { householdSettingsSchema } from "./household-settings.ts";

export type CreateHouseholdError = InputError<"name" | "timeZone" | "weekStart" | "units" | "locale"> | AccessError;

/** Make a household of one's own, and show it from now on. Everybody with a role in the library may. */
export async function createHousehold(
  viewer: Viewer,
  input: unknown,
): Promise<Result<{ readonly householdId: string }, CreateHouseholdError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  if (viewer.libraryRole === null) return err({ code: "forbidden" });
  const read = readInput(householdSettingsSchema, input);
  if (!read.ok) return read;
  const { libraryId, userId } = viewer;
  const householdId = newId();
  await database().$transaction(async (transaction) => {
    await transaction.household.create({
      data: { id: householdId, libraryId, ...read.value, members: { create: { userId, role: "owner" } } },
    });
    await transaction.user.update({ where: { id: userId }, data: { chosenHouseholdId: householdId } });
    await recordAuditEvent(transaction, {
      action: "household.created",
      actorId: userId,
      libraryId,
      householdId,
      targetId: householdId,
    });
  });
  return ok({ householdId });
}
