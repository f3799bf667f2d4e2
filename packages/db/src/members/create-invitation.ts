import type { Result, Viewer } from "@larder/core";
import { canGrantLibraryRole, canManageHousehold, canManageLibrary, err, ok } from "@larder/core";
import { z } from "zod";
import { emailSchema, householdRoleSchema, libraryRoleSchema } from "../accounts/account-fields.ts";
import type { InputError } from "../accounts/read-input.ts";
import { readInput } from "../accounts/read-input.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { newId } from "../new-id.ts";
import type { OneTimeLink } from "../secrets/one-time-link.ts";
import { createSecretToken } from "../secrets/secret-token.ts";
import { daysAfter } from "../sessions/start-session.ts";

/** How long an invitation is open. */
export const invitationDays = 7;

/**
 * What the invitation form asks. Without a household role it is an invitation into the library alone. With one, the
 * library role is editor unless another is chosen.
 */
export const createInvitationSchema = z.object({
  email: z
    .union([emailSchema, z.literal("")])
    .nullable()
    .default(null)
    .transform((email) => email || null),
  householdRole: z
    .union([householdRoleSchema, z.literal("")])
    .nullable()
    .default(null)
    .transform((role) => role || null),
  libraryRole: libraryRoleSchema.default("editor"),
});

export interface CreatedInvitation extends OneTimeLink {
  readonly invitationId: string;
}

export type CreateInvitationError =
  | InputError<"email" | "householdRole" | "libraryRole">
  | AccessError
  /** The viewer may invite, but not with a library role above their own. */
  | { readonly code: "role_above_own" };

/**
 * Invite somebody into the viewer's household and the library, or into the library alone. The token is shown once.
 *
 * Owners of a household invite into it; owners of the library invite into the library alone.
 */
export async function createInvitation(
  viewer: Viewer,
  input: unknown,
): Promise<Result<CreatedInvitation, CreateInvitationError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const read = readInput(createInvitationSchema, input);
  if (!read.ok) return read;
  const { email, householdRole, libraryRole } = read.value;
  const householdId = householdRole === null ? null : viewer.householdId;
  const allowed =
    householdRole === null ? canManageLibrary(viewer) : householdId !== null && canManageHousehold(viewer, householdId);
  if (!allowed) return err({ code: "forbidden" });
  if (!canGrantLibraryRole(viewer, libraryRole)) return err({ code: "role_above_own" });

  const { token, hash } = createSecretToken();
  const invitationId = newId();
  const expiresAt = daysAfter(Date.now(), invitationDays);
  await database().$transaction(async (transaction) => {
    await transaction.invitation.create({
      data: {
        id: invitationId,
        libraryId: viewer.libraryId,
        householdId,
        email,
        householdRole,
        libraryRole,
        tokenHash: hash,
        createdById: viewer.userId,
        expiresAt,
      },
    });
    await recordAuditEvent(transaction, {
      action: "invitation.created",
      actorId: viewer.userId,
      libraryId: viewer.libraryId,
      ...(householdId !== null && { householdId }),
      targetId: invitationId,
      facts: { householdRole, libraryRole },
    });
  });
  return ok({ invitationId, token, expiresAt: expiresAt.toISOString() });
}
