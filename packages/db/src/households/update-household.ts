import type { Result, Viewer } from "@larder/core";
import { canManageHousehold, err, ok } from "@larder/core";
import type { InputError } from "../accounts/read-input.ts";
import { readInput } from "../accounts/read-input.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { householdChangeSchema } from "./household-settings.ts";

export type UpdateHouseholdError =
  | InputError<"name" | "timeZone" | "weekStart" | "units" | "locale" | "slots">
  | AccessError
  | { readonly code: "not_found" };

/** Change settings of the household that is shown; what is left out stays. Its owners may. */
export async function updateHousehold(viewer: Viewer, input: unknown): Promise<Result<null, UpdateHouseholdError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const { householdId, libraryId, userId } = viewer;
  if (householdId === null) return err({ code: "not_found" });
  if (!canManageHousehold(viewer, householdId)) return err({ code: "forbidden" });
  const read = readInput(householdChangeSchema, input);
  if (!read.ok) return read;
  const change = withoutUndefined(read.value);
  return await database().$transaction(async (transaction) => {
    const { count } = await transaction.household.updateMany({ where: { id: householdId, libraryId }, data: change });
    if (count === 0) return err({ code: "not_found" });
    await recordAuditEvent(transaction, {
      action: "household.changed",
      actorId: userId,
      libraryId,
      householdId,
      targetId: householdId,
      facts: { changed: Object.keys(change).sort().join(" ") },
    });
    return ok(null);
  });
}

/** Prisma leaves a field alone when it is absent; the type of a partial schema also allows `undefined`. */
function withoutUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  // Only entries with a value are kept, which is what the type says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}
