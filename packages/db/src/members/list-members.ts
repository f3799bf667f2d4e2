import type { HouseholdRole, LibraryRole, Result, Viewer } from "@larder/core";
import { canManageHousehold, canManageLibrary, err, ok } from "@larder/core";
import { database } from "../client.ts";

/** Somebody who belongs to a household or a library. */
export interface MemberView<Role> {
  readonly userId: string;
  readonly name: string;
  /** Shown to owners; `null` for everybody else. */
  readonly email: string | null;
  readonly role: Role;
  readonly isSelf: boolean;
}

/** The people around the viewer. */
export interface MembersView {
  /** Of the household that is shown; empty without one. */
  readonly household: readonly MemberView<HouseholdRole>[];
  /** Of the library; `null` for everybody but its owners. */
  readonly library: readonly MemberView<LibraryRole>[] | null;
}

const person = { user: { select: { name: true, email: true } } } as const;

/** List who shares the viewer's household, and, for owners of the library, who has a role in it. */
export async function listMembers(viewer: Viewer): Promise<Result<MembersView, { readonly code: "signed_out" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const { householdId, libraryId, userId } = viewer;
  const toMember =
    (showEmail: boolean) =>
    <Role>(row: { userId: string; role: Role; user: { name: string; email: string } }): MemberView<Role> => ({
      userId: row.userId,
      name: row.user.name,
      email: showEmail || row.userId === userId ? row.user.email : null,
      role: row.role,
      isSelf: row.userId === userId,
    });
  const orderBy = [{ createdAt: "asc" as const }, { userId: "asc" as const }];
  const household =
    householdId === null
      ? []
      : await database().householdMember.findMany({
          where: { householdId },
          select: { userId: true, role: true, ...person },
          orderBy,
        });
  const library = canManageLibrary(viewer)
    ? await database().libraryMember.findMany({
        where: { libraryId },
        select: { userId: true, role: true, ...person },
        orderBy,
      })
    : null;
  const ownsHousehold = householdId !== null && canManageHousehold(viewer, householdId);
  return ok({
    household: household.map(toMember(ownsHousehold)),
    library: library?.map(toMember(true)) ?? null,
  });
}
