import type { Transaction } from "../client.ts";

/** Which invitations can be accepted: neither used nor taken back nor too old. */
export function isOpenInvitation(tokenHash: string) {
  return { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
}

/** The invitation of a token while it can still be accepted, with what it gives. */
export async function findOpenInvitation(transaction: Transaction, tokenHash: string) {
  return await transaction.invitation.findFirst({
    where: isOpenInvitation(tokenHash),
    select: { id: true, email: true, libraryId: true, libraryRole: true, householdId: true, householdRole: true },
  });
}
