import type { HouseholdRole, LibraryRole, Viewer } from "@larder/core";
import { z } from "zod";
import type { Transaction } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { recordIdSchema } from "../library/record-id.ts";

/** A person in the library, or in the household that is shown. */
export const memberSchema = z.object({ of: z.enum(["library", "household"]), userId: recordIdSchema });

export type ChangeMemberError =
  | AccessError
  | { readonly code: "not_found" }
  /** Somebody must own it: make another owner first. */
  | { readonly code: "last_owner" };

/** Where somebody stands among the members of a library or a household. */
export interface Membership {
  /** Id of the library or the household. */
  readonly groupId: string;
  readonly role: LibraryRole | HouseholdRole;
  readonly isLastOwner: boolean;
  /** Whether the viewer owns the library or household at this moment, whatever was so when the request began. */
  readonly viewerIsOwner: boolean;
}

/**
 * Read a membership and keep all memberships beside it from changing until the transaction ends: two owners who remove
 * each other at once must not both succeed.
 *
 * @returns `null` when there is no such member
 */
export async function lockMembership(
  transaction: Transaction,
  viewer: Extract<Viewer, { kind: "user" }>,
  member: z.output<typeof memberSchema>,
): Promise<Membership | null> {
  const groupId = member.of === "library" ? viewer.libraryId : viewer.householdId;
  if (groupId === null) return null;
  const members = await lockMembers(transaction, member.of, groupId);
  const role = members.find(({ userId }) => userId === member.userId)?.role;
  if (role === undefined) return null;
  const owners = members.filter((other) => other.role === "owner");
  return {
    groupId,
    role,
    isLastOwner: role === "owner" && owners.length === 1,
    viewerIsOwner: owners.some(({ userId }) => userId === viewer.userId),
  };
}

async function lockMembers(transaction: Transaction, of: "library" | "household", groupId: string) {
  const select = { userId: true, role: true } as const;
  if (of === "library") {
    await transaction.$queryRaw`SELECT id FROM libraries WHERE id = ${groupId}::uuid FOR UPDATE`;
    return await transaction.libraryMember.findMany({ where: { libraryId: groupId }, select });
  }
  await transaction.$queryRaw`SELECT id FROM households WHERE id = ${groupId}::uuid FOR UPDATE`;
  return await transaction.householdMember.findMany({ where: { householdId: groupId }, select });
}
