import type { HouseholdRole, LibraryRole, Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";
import { hashSecretToken } from "../secrets/secret-token.ts";
import { isOpenInvitation } from "./find-open-invitation.ts";

/** What somebody who holds an invitation's token may know of it. */
export interface InvitationOffer {
  readonly libraryName: string;
  readonly libraryRole: LibraryRole | null;
  readonly householdName: string | null;
  readonly householdRole: HouseholdRole | null;
  /** Name of who invited; `null` when they have left. */
  readonly invitedBy: string | null;
  /** The only address that may accept; `null` for anybody with the link. */
  readonly email: string | null;
}

/** Read an invitation by its token. Unknown, used, revoked and expired are not told apart. */
export async function getInvitation(
  token: string,
): Promise<Result<InvitationOffer, { readonly code: "invitation_invalid" }>> {
  const invitation = await database().invitation.findFirst({
    where: isOpenInvitation(hashSecretToken(token)),
    select: {
      email: true,
      libraryRole: true,
      householdRole: true,
      library: { select: { name: true } },
      household: { select: { name: true } },
      createdBy: { select: { name: true } },
    },
  });
  if (invitation === null) return err({ code: "invitation_invalid" });
  return ok({
    libraryName: invitation.library.name,
    libraryRole: invitation.libraryRole,
    householdName: invitation.household?.name ?? null,
    householdRole: invitation.householdRole,
    invitedBy: invitation.createdBy?.name ?? null,
    email: invitation.email,
  });
}
