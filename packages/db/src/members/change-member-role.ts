import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import { householdRoleSchema, libraryRoleSchema } from "../accounts/account-fields.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { recordIdSchema } from "../library/record-id.ts";
import { endSessionsOf } from "../sessions/end-sessions.ts";
import type { ChangeMemberError } from "./lock-membership.ts";
import { lockMembership } from "./lock-membership.ts";

/** A person and their new role. */
export const memberRoleSchema = z.discriminatedUnion("of", [
  z.object({ of: z.literal("library"), userId: recordIdSchema, role: libraryRoleSchema }),
  z.object({ of: z.literal("household"), userId: recordIdSchema, role: householdRoleSchema }),
]);

/**
 * Give a member of the library, or of the household that is shown, another role. Its owners may. The member's sessions
 * end, so that whatever is open in their browsers begins anew with the new role.
 */
export async function changeMemberRole(viewer: Viewer, input: unknown): Promise<Result<null, ChangeMemberError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const read = memberRoleSchema.safeParse(input);
  if (!read.success) return err({ code: "not_found" });
  const change = read.data;
  return await database().$transaction(async (transaction) => {
    const membership = await lockMembership(transaction, viewer, change);
    if (membership === null) return err({ code: "not_found" });
    const { groupId, role: before } = membership;
    if (!membership.viewerIsOwner) return err({ code: "forbidden" });
    if (membership.isLastOwner && change.role !== "owner") return err({ code: "last_owner" });
    if (change.role === before) return ok(null);
    if (change.of === "library") {
      const key = { libraryId: groupId, userId: change.userId };
      await transaction.libraryMember.update({ where: { libraryId_userId: key }, data: { role: change.role } });
    } else {
      const key = { householdId: groupId, userId: change.userId };
      await transaction.householdMember.update({ where: { householdId_userId: key }, data: { role: change.role } });
    }
    await endSessionsOf(transaction, { userId: change.userId, actorId: viewer.userId });
    await recordAuditEvent(transaction, {
      action: `${change.of}_member.role_changed`,
      actorId: viewer.userId,
      libraryId: viewer.libraryId,
      ...(change.of === "household" && { householdId: groupId }),
      targetId: change.userId,
      facts: { before, after: change.role },
    });
    return ok(null);
  });
}
