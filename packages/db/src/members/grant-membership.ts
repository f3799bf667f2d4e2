import type { HouseholdRole, LibraryRole } from "@larder/core";
import type { Transaction } from "../client.ts";

/** What an invitation gives. */
export interface Grant {
  readonly libraryId: string;
  readonly libraryRole: LibraryRole | null;
  readonly householdId: string | null;
  readonly householdRole: HouseholdRole | null;
}

const libraryRanks: readonly LibraryRole[] = ["viewer", "editor", "owner"];
const householdRanks: readonly HouseholdRole[] = ["viewer", "member", "owner"];

/** Give a user the roles of an invitation. Nobody loses by accepting: a higher role that is there already stays. */
export async function grantMembership(transaction: Transaction, userId: string, grant: Grant): Promise<void> {
  const { libraryId, libraryRole, householdId, householdRole } = grant;
  if (libraryRole !== null) {
    const key = { libraryId_userId: { libraryId, userId } };
    const member = await transaction.libraryMember.findUnique({ where: key, select: { role: true } });
    const role = highest(libraryRanks, member?.role, libraryRole);
    await transaction.libraryMember.upsert({ where: key, create: { libraryId, userId, role }, update: { role } });
  }
  if (householdId !== null && householdRole !== null) {
    const key = { householdId_userId: { householdId, userId } };
    const member = await transaction.householdMember.findUnique({ where: key, select: { role: true } });
    const role = highest(householdRanks, member?.role, householdRole);
    await transaction.householdMember.upsert({ where: key, create: { householdId, userId, role }, update: { role } });
    await transaction.user.update({ where: { id: userId }, data: { chosenHouseholdId: householdId } });
  }
}

function highest<Role>(ranks: readonly Role[], held: Role | undefined, given: Role): Role {
  return held !== undefined && ranks.indexOf(held) > ranks.indexOf(given) ? held : given;
}
