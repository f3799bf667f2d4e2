import { describe, expect, test } from "vitest";
import { changePassword } from "../accounts/change-password.ts";
import { createResetLink } from "../accounts/create-reset-link.ts";
import { resetPassword } from "../accounts/reset-password.ts";
import { database } from "../client.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createPassword, createViewer, testBrowser, visitor } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { endOtherSessions, endSession, endSessionById } from "./end-sessions.ts";
import { getViewer } from "./get-viewer.ts";
import { listSessions } from "./list-sessions.ts";
import { signInWithOidc } from "./sign-in-with-oidc.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";
import { startSession } from "./start-session.ts";

async function createSession(viewer: TestViewer): Promise<string> {
  const session = { userId: viewer.userId, browser: testBrowser, method: "password" } as const;
  return (await startSession(database(), session)).sessionToken;
}

async function isSignedIn(sessionToken: string): Promise<boolean> {
  return (await getViewer(sessionToken)).kind === "user";
}

async function emailOf(viewer: TestViewer): Promise<string> {
  return (await database().user.findUniqueOrThrow({ where: { id: viewer.userId } })).email;
}

describe("signing in with a password", () => {
  useTestDatabase();

  test("starts a session whose secret is not stored", async () => {
    const viewer = await createViewer({ email: "ada@example.org" });
    const password = await createPassword(viewer.userId);
    const signedIn = await signInWithPassword({ email: "ADA@example.org ", password }, testBrowser);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    const session = await database().session.findFirstOrThrow();
    expect(await getViewer(signedIn.value.sessionToken)).toEqual({ ...viewer, sessionId: session.id });
    expect(JSON.stringify(session)).not.toContain(signedIn.value.sessionToken);
    expect(session).toMatchObject({ userAgent: "Test browser", ipAddress: "192.0.2.1" });
  });

  test("reads a password that is composed differently as the same", async () => {
    const viewer = await createViewer({ email: "ada@example.org" });
    await createPassword(viewer.userId, "Käsespätzle zum Mittag".normalize("NFD"));
    const typed = "Käsespätzle zum Mittag".normalize("NFC");
    expect((await signInWithPassword({ email: "ada@example.org", password: typed }, testBrowser)).ok).toBe(true);
  });

  test("does not tell a wrong password from an unknown account, by answer or by time", async () => {
    const viewer = await createViewer({ email: "ada@example.org" });
    await createPassword(viewer.userId);
    await createViewer({ email: "oidc@example.org", libraryId: viewer.libraryId });
    const times: Record<string, number> = {};
    for (const email of ["ada@example.org", "nobody@example.org", "oidc@example.org"]) {
      // The first call makes the hash that unknown accounts are checked against.
      for (let round = 0; round < 3; round++) {
        const begin = performance.now();
        const refused = await signInWithPassword({ email, password: "a wrong password" }, testBrowser);
        times[email] = performance.now() - begin;
        expect(refused).toEqual({ ok: false, error: { code: "credentials_wrong" } });
      }
    }
    // Hashing takes tens of milliseconds, everything else a few: without the hash this would be a tenth.
    expect(times["nobody@example.org"]).toBeGreaterThan((times["ada@example.org"] ?? 0) / 3);
    expect(times["oidc@example.org"]).toBeGreaterThan((times["ada@example.org"] ?? 0) / 3);
  });

  test("stops after ten attempts on one account from one address, right password or not, and says how long", async () => {
    const viewer = await createViewer({ email: "ada@example.org" });
    const password = await createPassword(viewer.userId);
    const attempt = (typed: string, ipAddress = "192.0.2.1") =>
      signInWithPassword({ email: "ada@example.org", password: typed }, { ...testBrowser, ipAddress });
    // All at once: the counter must not be passed between reading and writing it.
    const outcomes = await Promise.all(Array.from({ length: 14 }, () => attempt("a wrong password")));
    const codes = outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.error.code));
    expect(codes.filter((code) => code === "credentials_wrong")).toHaveLength(10);
    expect(codes.filter((code) => code === "too_many_attempts")).toHaveLength(4);
    const refused = await attempt(password);
    if (refused.ok || refused.error.code !== "too_many_attempts") throw new Error("was let in");
    expect(refused.error.waitSeconds).toBeGreaterThan(14 * 60);
    expect(refused.error.waitSeconds).toBeLessThanOrEqual(15 * 60);
    expect((await attempt(password, "198.51.100.7")).ok).toBe(true);

    await database().loginAttempt.updateMany({ data: { windowEndsAt: new Date(Date.now() - 1000) } });
    expect((await attempt(password)).ok).toBe(true);
  });

  test("counts an IPv6 network as one address, and an address across accounts", async () => {
    // Input that no account can have is refused before it is counted.
    await signInWithPassword({ email: "not an address", password: "x" }, testBrowser);
    expect(await database().loginAttempt.count()).toBe(0);
    const outcomes = [];
    for (let number = 0; number < 51; number++) {
      const browser = { ...testBrowser, ipAddress: `2001:db8:1:2:${number.toString(16)}::1` };
      outcomes.push(await signInWithPassword({ email: `cook${number}@example.org`, password: "wrong" }, browser));
    }
    expect(outcomes.slice(0, 50).every((outcome) => !outcome.ok && outcome.error.code === "credentials_wrong")).toBe(
      true,
    );
    expect(outcomes[50]).toMatchObject({ error: { code: "too_many_attempts" } });
    const elsewhere = { ...testBrowser, ipAddress: "2001:db8:1:3::1" };
    expect(await signInWithPassword({ email: "cook@example.org", password: "wrong" }, elsewhere)).toMatchObject({
      error: { code: "credentials_wrong" },
    });
  });
});

describe("sessions", () => {
  useTestDatabase();

  test("end in the database at sign-out", async () => {
    const viewer = await createViewer();
    const [one, other] = [await createSession(viewer), await createSession(viewer)];
    await endSession(one);
    expect([await isSignedIn(one), await isSignedIn(other)]).toEqual([false, true]);
    await endSession(one);
    await endSession("never there");
    expect(await database().auditEvent.count({ where: { action: "session.ended" } })).toBe(1);
  });

  test("expire when nobody uses them, and live on while somebody does", async () => {
    const viewer = await createViewer();
    const token = await createSession(viewer);
    const tenMinutesAgo = new Date(Date.now() - 600_000);
    await database().session.updateMany({
      data: { lastSeenAt: tenMinutesAgo, expiresAt: new Date(Date.now() + 60_000) },
    });
    expect(await isSignedIn(token)).toBe(true);
    const kept = await database().session.findFirstOrThrow();
    expect(kept.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect(kept.lastSeenAt.getTime()).toBeGreaterThan(tenMinutesAgo.getTime());
    await database().session.updateMany({
      data: { createdAt: new Date(Date.now() - 7_200_000), expiresAt: new Date(Date.now() - 1000) },
    });
    expect(await isSignedIn(token)).toBe(false);
  });

  test("are listed without the secrets, and can be ended one by one or all others at once", async () => {
    const viewer = await createViewer();
    const tokens = [await createSession(viewer), await createSession(viewer), await createSession(viewer)];
    const asking = await getViewer(tokens[0] ?? "");
    const listed = await listSessions(asking);
    if (!listed.ok) throw new Error(listed.error.code);
    expect(listed.value.map(({ current }) => current).sort()).toEqual([false, false, true]);
    expect(tokens.some((token) => JSON.stringify(listed.value).includes(token))).toBe(false);

    const another = listed.value.find(({ current }) => !current)?.sessionId ?? "";
    expect((await endSessionById(asking, another)).ok).toBe(true);
    expect(await endSessionById(asking, another)).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await endOtherSessions(asking)).toEqual({ ok: true, value: { ended: 1 } });
    expect(await Promise.all(tokens.map(isSignedIn))).toEqual([true, false, false]);
  });

  test("of others cannot be ended", async () => {
    const owner = await createViewer();
    const other = await createViewer({ libraryId: owner.libraryId, libraryRole: "viewer" });
    const token = await createSession(owner);
    const { id } = await database().session.findFirstOrThrow();
    expect(await endSessionById(other, id)).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await endSessionById(visitor, id)).toEqual({ ok: false, error: { code: "signed_out" } });
    expect(await isSignedIn(token)).toBe(true);
  });

  test("show the roles and the household of this moment", async () => {
    const viewer = await createViewer();
    const second = await createViewer({ libraryId: viewer.libraryId });
    const token = await createSession(viewer);
    await database().libraryMember.updateMany({ where: { userId: viewer.userId }, data: { role: "viewer" } });
    // A household that somebody chose and has left since is not shown.
    await database().user.update({ where: { id: viewer.userId }, data: { chosenHouseholdId: second.householdId } });
    expect(await getViewer(token)).toMatchObject({ libraryRole: "viewer", householdId: viewer.householdId });
    await database().householdMember.deleteMany({ where: { userId: viewer.userId } });
    expect(await getViewer(token)).toMatchObject({ households: [], householdId: null });
  });
});

describe("changing a password", () => {
  useTestDatabase();

  test("ends every session, and gives this browser a new one", async () => {
    const viewer = await createViewer();
    const password = await createPassword(viewer.userId);
    const [mine, stolen] = [await createSession(viewer), await createSession(viewer)];
    const input = { currentPassword: password, newPassword: "another good password" };
    const changed = await changePassword(viewer, input, testBrowser);
    if (!changed.ok) throw new Error(changed.error.code);
    expect([await isSignedIn(mine), await isSignedIn(stolen)]).toEqual([false, false]);
    expect(await isSignedIn(changed.value.sessionToken)).toBe(true);
    const email = await emailOf(viewer);
    expect((await signInWithPassword({ email, password }, testBrowser)).ok).toBe(false);
    expect((await signInWithPassword({ email, password: "another good password" }, testBrowser)).ok).toBe(true);
  });

  test("wants the current one, and does not let it be guessed", async () => {
    const viewer = await createViewer();
    await createPassword(viewer.userId);
    const token = await createSession(viewer);
    const input = { currentPassword: "wrong", newPassword: "another good password" };
    const outcomes = [];
    for (let number = 0; number < 11; number++) outcomes.push(await changePassword(viewer, input, testBrowser));
    expect(outcomes[0]).toEqual({ ok: false, error: { code: "current_password_wrong" } });
    expect(outcomes[10]).toMatchObject({ ok: false, error: { code: "too_many_attempts" } });
    expect(await isSignedIn(token)).toBe(true);
    expect(await changePassword(visitor, input, testBrowser)).toEqual({ ok: false, error: { code: "signed_out" } });
  });
});

describe("a reset link", () => {
  useTestDatabase();

  test("sets a password once, ends every session, and signs in", async () => {
    const viewer = await createViewer({ email: "ada@example.org" });
    const old = await createSession(viewer);
    const link = await createResetLink("Ada@example.org");
    if (!link.ok) throw new Error(link.error.code);
    const { token } = link.value;
    expect(await resetPassword({ token, password: "short" }, testBrowser)).toMatchObject({
      error: { code: "input_invalid", problems: { password: "too_short" } },
    });
    const outcomes = await Promise.all(
      [1, 2, 3].map((number) => resetPassword({ token, password: `a good password ${number}` }, testBrowser)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const won = outcomes.find((outcome) => outcome.ok);
    if (!won?.ok) throw new Error("nobody won");
    expect([await isSignedIn(old), await isSignedIn(won.value.sessionToken)]).toEqual([false, true]);
    expect(await resetPassword({ token, password: "a good password 4" }, testBrowser)).toEqual({
      ok: false,
      error: { code: "token_invalid" },
    });
  });

  test("is replaced by a newer one, and does not exist for unknown accounts", async () => {
    await createViewer({ email: "ada@example.org" });
    const first = await createResetLink("ada@example.org");
    const second = await createResetLink("ada@example.org");
    if (!first.ok || !second.ok) throw new Error("no link");
    const input = { password: "another good password" };
    expect((await resetPassword({ ...input, token: first.value.token }, testBrowser)).ok).toBe(false);
    expect((await resetPassword({ ...input, token: second.value.token }, testBrowser)).ok).toBe(true);
    expect(await createResetLink("nobody@example.org")).toEqual({ ok: false, error: { code: "account_not_found" } });
  });
});

describe("signing in at a provider", () => {
  useTestDatabase();
  const identity = {
    provider: "oidc",
    providerAccountId: "42",
    email: "ada@example.org",
    emailVerified: true,
    name: "Ada",
  };

  test("links the account with the same verified address, and knows it afterwards by its subject", async () => {
    const viewer = await createViewer({ email: "ada@example.org" });
    expect((await signInWithOidc(identity, testBrowser)).ok).toBe(true);
    const later = await signInWithOidc({ ...identity, email: "ada@new.example", emailVerified: false }, testBrowser);
    expect(later).toMatchObject({ ok: true, value: { userId: viewer.userId } });
    expect(await database().account.count()).toBe(1);
  });

  test("does not believe an address that the provider has not verified", async () => {
    await createViewer({ email: "ada@example.org" });
    const refused = await signInWithOidc({ ...identity, emailVerified: false }, testBrowser);
    expect(refused).toEqual({ ok: false, error: { code: "not_invited" } });
  });

  test("lets in whom an open invitation names, and nobody else", async () => {
    const viewer = await createViewer();
    expect(await signInWithOidc(identity, testBrowser)).toEqual({ ok: false, error: { code: "not_invited" } });
    await database().invitation.create({
      data: {
        libraryId: viewer.libraryId,
        householdId: viewer.householdId,
        email: "ada@example.org",
        householdRole: "member",
        libraryRole: "editor",
        tokenHash: "0".repeat(64),
        expiresAt: new Date(Date.now() + 60_000),
      },
    });
    const signedIn = await signInWithOidc(identity, testBrowser);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    expect(await getViewer(signedIn.value.sessionToken)).toMatchObject({
      name: "Ada",
      libraryRole: "editor",
      households: [{ householdId: viewer.householdId, role: "member" }],
    });
    expect((await database().invitation.findFirstOrThrow()).acceptedById).toBe(signedIn.value.userId);
  });
});
