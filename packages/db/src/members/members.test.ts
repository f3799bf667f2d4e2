import type { LibraryRole } from "@larder/core";
import { describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import { getViewer } from "../sessions/get-viewer.ts";
import { startSession } from "../sessions/start-session.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createHousehold, createViewer, testBrowser, visitor } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { changeMemberRole } from "./change-member-role.ts";
import { createInvitation } from "./create-invitation.ts";
import { getInvitation } from "./get-invitation.ts";
import { listInvitations } from "./list-invitations.ts";
import { listMembers } from "./list-members.ts";
import { removeMember } from "./remove-member.ts";
import { revokeInvitation } from "./revoke-invitation.ts";

const account = { name: "Bob", email: "bob@example.org", password: "a long enough password" };

async function invite(viewer: TestViewer, input: unknown = { householdRole: "member" }): Promise<string> {
  const created = await createInvitation(viewer, input);
  if (!created.ok) throw new Error(created.error.code);
  return created.value.token;
}

/** Somebody else in the same library and household. */
async function createHousemate(
  viewer: TestViewer,
  values: Parameters<typeof createViewer>[0] = {},
): Promise<TestViewer> {
  return await createViewer({
    libraryId: viewer.libraryId,
    householdId: viewer.householdId,
    libraryRole: "editor",
    ...values,
  });
}

describe("an invitation", () => {
  useTestDatabase();

  test("makes its holder a member of the household and an editor of the library, signed in", async () => {
    const owner = await createViewer({ name: "Ada" });
    const token = await invite(owner);
    expect(await getInvitation(token)).toEqual({
      ok: true,
      value: {
        libraryName: "Test library",
        libraryRole: "editor",
        householdName: expect.any(String),
        householdRole: "member",
        invitedBy: "Ada",
        email: null,
      },
    });
    const accepted = await acceptInvitation(visitor, { ...account, token }, testBrowser);
    if (!accepted.ok) throw new Error(accepted.error.code);
    expect(await getViewer(accepted.value.session?.sessionToken ?? null)).toMatchObject({
      name: "Bob",
      libraryRole: "editor",
      householdId: owner.householdId,
      households: [{ householdId: owner.householdId, role: "member" }],
    });
  });

  test("is good for one person, even when several are quick", async () => {
    const owner = await createViewer();
    const token = await invite(owner);
    const outcomes = await Promise.all(
      ["bob", "cem", "dee"].map((name) =>
        acceptInvitation(visitor, { ...account, name, email: `${name}@example.org`, token }, testBrowser),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    // No account of those who were too late stays behind.
    expect(await database().user.count()).toBe(2);
    expect(await getInvitation(token)).toEqual({ ok: false, error: { code: "invitation_invalid" } });
  });

  test("gives the library role that the inviter chose", async () => {
    const owner = await createViewer();
    const token = await invite(owner, { householdRole: "viewer", libraryRole: "viewer" });
    const accepted = await acceptInvitation(visitor, { ...account, token }, testBrowser);
    if (!accepted.ok) throw new Error(accepted.error.code);
    expect(await getViewer(accepted.value.session?.sessionToken ?? null)).toMatchObject({
      libraryRole: "viewer",
      households: [{ role: "viewer" }],
    });
  });

  test("takes nothing from somebody who has more already", async () => {
    const owner = await createViewer();
    const token = await invite(owner, { householdRole: "viewer", libraryRole: "viewer" });
    const editor = await createHousemate(owner);
    expect(await acceptInvitation(editor, { token }, testBrowser)).toEqual({
      ok: true,
      value: { userId: editor.userId, session: null },
    });
    expect(await database().libraryMember.findFirst({ where: { userId: editor.userId } })).toMatchObject({
      role: "editor",
    });
    expect(await database().householdMember.findFirst({ where: { userId: editor.userId } })).toMatchObject({
      role: "owner",
    });
  });

  test("for one address is good for nobody else", async () => {
    const owner = await createViewer();
    const token = await invite(owner, { householdRole: "member", email: "Bob@Example.org" });
    const cem = await createViewer({ libraryId: owner.libraryId, householdId: null, libraryRole: "viewer" });
    for (const [viewer, input] of [
      [visitor, { ...account, email: "cem@example.org", token }],
      [cem, { token }],
    ] as const) {
      expect(await acceptInvitation(viewer, input, testBrowser)).toEqual({
        ok: false,
        error: { code: "email_not_invited" },
      });
    }
    expect((await acceptInvitation(visitor, { ...account, token }, testBrowser)).ok).toBe(true);
  });

  test("makes no second account for an address, and stays open then", async () => {
    const owner = await createViewer({ email: "ada@example.org" });
    const token = await invite(owner);
    const taken = await acceptInvitation(visitor, { ...account, email: "ADA@example.org", token }, testBrowser);
    expect(taken).toEqual({ ok: false, error: { code: "email_taken" } });
    expect((await getInvitation(token)).ok).toBe(true);
  });

  test.each([
    ["expired", { createdAt: new Date(0), expiresAt: new Date(1000) }],
    ["revoked", { revokedAt: new Date() }],
  ])("that was %s is invalid", async (_why, change) => {
    const owner = await createViewer();
    const token = await invite(owner);
    await database().invitation.updateMany({ data: change });
    expect((await getInvitation(token)).ok).toBe(false);
    expect(await acceptInvitation(visitor, { ...account, token }, testBrowser)).toEqual({
      ok: false,
      error: { code: "invitation_invalid" },
    });
  });

  test("can be made by owners only, and not with a role above their own", async () => {
    const owner = await createViewer();
    const member = await createHousemate(owner, { householdRole: "member" });
    const input = { householdRole: "member" };
    expect(await createInvitation(visitor, input)).toEqual({ ok: false, error: { code: "signed_out" } });
    expect(await createInvitation(member, input)).toEqual({ ok: false, error: { code: "forbidden" } });
    // Without a household role it is an invitation into the library alone.
    const householdOwner = await createHousemate(owner);
    expect(await createInvitation(householdOwner, {})).toEqual({ ok: false, error: { code: "forbidden" } });
    expect((await createInvitation(owner, { libraryRole: "owner" })).ok).toBe(true);
    const above: [LibraryRole | null, LibraryRole][] = [
      ["editor", "owner"],
      ["viewer", "editor"],
      [null, "viewer"],
    ];
    for (const [own, libraryRole] of above) {
      const viewer = await createHousemate(owner, { libraryRole: own });
      expect(await createInvitation(viewer, { householdRole: "member", libraryRole })).toEqual({
        ok: false,
        error: { code: "role_above_own" },
      });
    }
  });

  test("is listed for and revoked by the owners of the household alone, without its token", async () => {
    const owner = await createViewer({ name: "Ada" });
    const other = await createViewer({ libraryId: owner.libraryId, libraryRole: "viewer" });
    const member = await createHousemate(owner, { householdRole: "member" });
    const token = await invite(owner, { householdRole: "member", email: "bob@example.org" });
    const listed = await listInvitations(owner);
    if (!listed.ok) throw new Error(listed.error.code);
    expect(listed.value).toMatchObject([
      { email: "bob@example.org", householdRole: "member", libraryRole: "editor", invitedBy: "Ada" },
    ]);
    expect(JSON.stringify(listed)).not.toContain(token);
    expect(await listInvitations(other)).toEqual({ ok: true, value: [] });
    expect(await listInvitations(member)).toEqual({ ok: false, error: { code: "forbidden" } });

    const { invitationId } = listed.value[0] ?? { invitationId: "" };
    for (const viewer of [other, member]) {
      expect(await revokeInvitation(viewer, invitationId)).toEqual({ ok: false, error: { code: "not_found" } });
    }
    expect(await revokeInvitation(owner, "no id at all")).toEqual({ ok: false, error: { code: "not_found" } });
    expect((await revokeInvitation(owner, invitationId)).ok).toBe(true);
    expect((await getInvitation(token)).ok).toBe(false);
  });
});

describe("members", () => {
  useTestDatabase();

  async function signIn(viewer: TestViewer): Promise<string> {
    const session = { userId: viewer.userId, browser: testBrowser, method: "password" } as const;
    return (await startSession(database(), session)).sessionToken;
  }

  test("are listed by household, and of the library for its owners; addresses are for owners", async () => {
    const owner = await createViewer({ name: "Ada", email: "ada@example.org" });
    const member = await createHousemate(owner, { name: "Bob", email: "bob@example.org", householdRole: "member" });
    await createViewer({ name: "Cem", libraryId: owner.libraryId });
    const forOwner = await listMembers(owner);
    const forMember = await listMembers(member);
    if (!forOwner.ok || !forMember.ok) throw new Error("refused");
    expect(forOwner.value.household).toEqual([
      { userId: owner.userId, name: "Ada", email: "ada@example.org", role: "owner", isSelf: true },
      { userId: member.userId, name: "Bob", email: "bob@example.org", role: "member", isSelf: false },
    ]);
    expect(forOwner.value.library?.map(({ name }) => name)).toEqual(["Ada", "Bob", "Cem"]);
    expect(forMember.value.household.map(({ email }) => email)).toEqual([null, "bob@example.org"]);
    expect(forMember.value.library).toBeNull();
  });

  test("whose role changes are signed out everywhere at the next request", async () => {
    const owner = await createViewer();
    const editor = await createHousemate(owner);
    const token = await signIn(editor);
    const change = { of: "library", userId: editor.userId, role: "viewer" };
    expect(await changeMemberRole(owner, { ...change, role: "editor" })).toEqual({ ok: true, value: null });
    expect((await getViewer(token)).kind).toBe("user");
    expect(await changeMemberRole(owner, change)).toEqual({ ok: true, value: null });
    expect(await getViewer(token)).toEqual({ kind: "visitor" });
    expect(await getViewer(await signIn(editor))).toMatchObject({ libraryRole: "viewer" });
    expect(await database().auditEvent.findFirst({ where: { action: "library_member.role_changed" } })).toMatchObject({
      actorId: owner.userId,
      targetId: editor.userId,
      facts: { before: "editor", after: "viewer" },
    });
  });

  test("who are removed lose the household, their sessions and the invitations they made", async () => {
    const owner = await createViewer();
    const second = await createHousemate(owner);
    const token = await signIn(second);
    const invitation = await invite(second);
    expect(await removeMember(owner, { of: "household", userId: second.userId })).toEqual({ ok: true, value: null });
    expect((await getViewer(token)).kind).toBe("visitor");
    expect((await getInvitation(invitation)).ok).toBe(false);
    expect(await getViewer(await signIn(second))).toMatchObject({ households: [], householdId: null });
  });

  test("may leave by themselves", async () => {
    const owner = await createViewer();
    const member = await createHousemate(owner, { householdRole: "viewer" });
    expect((await removeMember(member, { of: "household", userId: member.userId })).ok).toBe(true);
    expect(await database().householdMember.count({ where: { userId: member.userId } })).toBe(0);
  });

  test.each(["library", "household"] as const)("always have an owner of the %s", async (of) => {
    const owner = await createViewer();
    await createHousemate(owner, { householdRole: "member" });
    const last = { ok: false, error: { code: "last_owner" } };
    expect(await removeMember(owner, { of, userId: owner.userId })).toEqual(last);
    expect(await changeMemberRole(owner, { of, userId: owner.userId, role: "viewer" })).toEqual(last);
  });

  test.each(["library", "household"] as const)(
    "cannot leave the %s ownerless by removing each other at once",
    async (of) => {
      const owner = await createViewer();
      const second = await createHousemate(owner, { libraryRole: "owner" });
      const outcomes = await Promise.all([
        removeMember(owner, { of, userId: second.userId }),
        removeMember(second, { of, userId: owner.userId }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const owners =
        of === "library"
          ? await database().libraryMember.count({ where: { role: "owner" } })
          : await database().householdMember.count({ where: { role: "owner" } });
      expect(owners).toBe(1);
    },
  );

  test("are changed by owners only, and of other households by nobody", async () => {
    const owner = await createViewer();
    const member = await createHousemate(owner, { householdRole: "member" });
    const stranger = await createViewer({
      libraryId: owner.libraryId,
      libraryRole: "viewer",
      householdId: await createHousehold(owner.libraryId),
    });
    const promote = { of: "household", userId: member.userId, role: "owner" };
    expect(await changeMemberRole(visitor, promote)).toEqual({ ok: false, error: { code: "signed_out" } });
    expect(await changeMemberRole(member, promote)).toEqual({ ok: false, error: { code: "forbidden" } });
    expect(await removeMember(member, { of: "household", userId: owner.userId })).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
    expect(await changeMemberRole(stranger, promote)).toEqual({ ok: false, error: { code: "not_found" } });
    // A viewer that was made up, with a role that the database does not know of, changes nothing.
    const forged: TestViewer = {
      ...stranger,
      householdId: owner.householdId,
      households: [{ householdId: owner.householdId ?? "", role: "owner" }],
    };
    expect(await changeMemberRole(forged, promote)).toEqual({ ok: false, error: { code: "forbidden" } });
    expect(await changeMemberRole(owner, { ...promote, userId: newId() })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await changeMemberRole(owner, { ...promote, role: "editor" })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
  });
});
