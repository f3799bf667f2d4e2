import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { endSessionsOf } from "../sessions/end-sessions.ts";
import type { ChangeMemberError } from "./lock-membership.ts";
import { lockMembership, memberSchema } from "./lock-membership.ts";

/**
 * Remove somebody from the library or from the household that is shown. Its owners may remove anybody, everybody may
 * leave. The member's sessions end, and the open invitations that they made into it are taken back.
 */
export async function removeMember(viewer: Viewer, input: unknown): Promise<Result<null, ChangeMemberError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const read = memberSchema.safeParse(input);
  if (!read.success) return err({ code: "not_found" });
  const { of, userId } = read.data;
  return await database().$transaction(async (transaction) => {
    const membership = await lockMembership(transaction, viewer, read.data);
    if (membership === null) return err({ code: "not_found" });
    const { groupId, role: before } = membership;
    if (!membership.viewerIsOwner && userId !== viewer.userId) return err({ code: "forbidden" });
    if (membership.isLastOwner) return err({ code: "last_owner" });
    if (of === "library") await transaction.libraryMember.deleteMany({ where: { libraryId: groupId, userId } });
    else await transaction.householdMember.deleteMany({ where: { householdId: groupId, userId } });
    await transaction.invitation.updateMany({
      where: {
        createdById: userId,
        acceptedAt: null,
        revokedAt: null,
        ...(of === "library" ? { libraryId: groupId } : { householdId: groupId }),
      },
      data: { revokedAt: new Date() },
    });
    await endSessionsOf(transaction, { userId, actorId: viewer.userId });
    await recordAuditEvent(transaction, {
      action: `${of}_member.removed`,
      actorId: viewer.userId,
      libraryId: viewer.libraryId,
      ...(of === "household" && { householdId: groupId }),
      targetId: userId,
      facts: { before },
    });
    return ok(null);
  });
}
