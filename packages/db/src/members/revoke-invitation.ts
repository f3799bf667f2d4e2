import type { Result, Viewer } from "@larder/core";
import { canManageHousehold, canManageLibrary, err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { recordIdSchema } from "../library/record-id.ts";

/** Take an invitation back. `not_found` also for one that was accepted, or is somebody else's affair. */
export async function revokeInvitation(
  viewer: Viewer,
  invitationId: string,
): Promise<Result<null, AccessError | { readonly code: "not_found" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  if (!recordIdSchema.safeParse(invitationId).success) return err({ code: "not_found" });
  return await database().$transaction(async (transaction) => {
    const open = { id: invitationId, libraryId: viewer.libraryId, acceptedAt: null, revokedAt: null };
    const invitation = await transaction.invitation.findFirst({ where: open, select: { householdId: true } });
    if (invitation === null) return err({ code: "not_found" });
    const { householdId } = invitation;
    const allowed = householdId === null ? canManageLibrary(viewer) : canManageHousehold(viewer, householdId);
    if (!allowed) return err({ code: "not_found" });
    const { count } = await transaction.invitation.updateMany({ where: open, data: { revokedAt: new Date() } });
    if (count === 0) return err({ code: "not_found" });
    await recordAuditEvent(transaction, {
      action: "invitation.revoked",
      actorId: viewer.userId,
      libraryId: viewer.libraryId,
      ...(householdId !== null && { householdId }),
      targetId: invitationId,
    });
    return ok(null);
  });
}
