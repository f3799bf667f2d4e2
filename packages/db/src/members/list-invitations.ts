import type { HouseholdRole, LibraryRole, Result, Viewer } from "@larder/core";
import { canManageLibrary, err, ok } from "@larder/core";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";

/** An invitation that nobody has accepted yet. Its token cannot be shown again. */
export interface InvitationView {
  readonly invitationId: string;
  readonly email: string | null;
  readonly householdName: string | null;
  readonly householdRole: HouseholdRole | null;
  readonly libraryRole: LibraryRole | null;
  readonly invitedBy: string | null;
  /** ISO date and time. */
  readonly expiresAt: string;
}

/** List the open invitations that the viewer may revoke: into households they own, and into a library they own. */
export async function listInvitations(viewer: Viewer): Promise<Result<readonly InvitationView[], AccessError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const owned = viewer.households.filter(({ role }) => role === "owner").map(({ householdId }) => householdId);
  if (owned.length === 0 && !canManageLibrary(viewer)) return err({ code: "forbidden" });
  const rows = await database().invitation.findMany({
    where: {
      libraryId: viewer.libraryId,
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: new Date() },
      OR: [{ householdId: { in: owned } }, ...(canManageLibrary(viewer) ? [{ householdId: null }] : [])],
    },
    select: {
      id: true,
      email: true,
      householdRole: true,
      libraryRole: true,
      expiresAt: true,
      household: { select: { name: true } },
      createdBy: { select: { name: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return ok(
    rows.map(({ id, email, householdRole, libraryRole, expiresAt, household, createdBy }) => ({
      invitationId: id,
      email,
      householdName: household?.name ?? null,
      householdRole,
      libraryRole,
      invitedBy: createdBy?.name ?? null,
      expiresAt: expiresAt.toISOString(),
    })),
  );
}
