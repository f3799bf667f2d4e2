import { describe, expect, test } from "vitest";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import { getViewer } from "../sessions/get-viewer.ts";
import { signInWithPassword } from "../sessions/sign-in-with-password.ts";
import { testBrowser } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { completeSetup } from "./complete-setup.ts";
import { createSetupLink } from "./create-setup-link.ts";
import { ensureLibrary } from "./ensure-library.ts";
import { getInstanceState } from "./get-instance-state.ts";

const answers = {
  name: "Ada",
  email: " Ada@Example.org ",
  password: "a long enough password",
  householdName: "Lovelace",
  timeZone: "Europe/London",
  weekStart: "7",
  units: "metric",
  locale: "en-gb",
  publicLibrary: false,
  starterRecipes: "on",
};

async function newToken(): Promise<string> {
  const link = await createSetupLink();
  if (!link.ok) throw new Error(link.error.code);
  return link.value.token;
}

async function addStarterRecipe(libraryId: string, values: { slug: string; starter: boolean }): Promise<void> {
  const id = newId();
  await database().$transaction([
    database().recipe.create({
      data: { id, libraryId, title: values.slug, latestRevision: 1, publishedRevision: 1, ...values },
    }),
    database().revision.create({
      data: { libraryId, recipeId: id, number: 1, kind: "published", bytes: Buffer.from("x"), text: "x" },
    }),
  ]);
}

describe("setting up", () => {
  useTestDatabase();

  test("makes the owner, the household and a session, once", async () => {
    expect(await getInstanceState()).toEqual({ hasOwner: false, libraryName: "Larder", isPublic: false });
    const token = await newToken();
    const done = await completeSetup({ ...answers, token }, testBrowser);
    if (!done.ok) throw new Error(done.error.code);

    expect(await getInstanceState()).toEqual({ hasOwner: true, libraryName: "Larder", isPublic: false });
    const viewer = await getViewer(done.value.sessionToken);
    expect(viewer).toMatchObject({ kind: "user", name: "Ada", libraryRole: "owner", households: [{ role: "owner" }] });
    const household = await database().household.findFirstOrThrow();
    expect(household).toMatchObject({
      name: "Lovelace",
      timeZone: "Europe/London",
      weekStart: 7,
      units: "metric",
      locale: "en-GB",
    });
    const signedIn = await signInWithPassword({ email: "ada@example.org", password: answers.password }, testBrowser);
    expect(signedIn.ok).toBe(true);

    expect(await completeSetup({ ...answers, token }, testBrowser)).toEqual({
      ok: false,
      error: { code: "already_set_up" },
    });
    expect(await createSetupLink()).toEqual({ ok: false, error: { code: "already_set_up" } });
  });

  test("keeps the token only as a hash, and the password only as argon2id", async () => {
    const token = await newToken();
    await completeSetup({ ...answers, token }, testBrowser);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const stored = await database().$queryRaw<{ row: string }[]>`
      SELECT t::text AS row FROM one_time_tokens t
      UNION ALL SELECT p::text FROM password_credentials p UNION ALL SELECT a::text FROM audit_events a
      UNION ALL SELECT s::text FROM sessions s`;
    const text = stored.map(({ row }) => row).join("\n");
    expect(text).not.toContain(token);
    expect(text).not.toContain(answers.password);
    expect(text).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
  });

  test("makes exactly one owner when two complete it at once with the same token", async () => {
    const token = await newToken();
    const outcomes = await Promise.all(
      ["ada", "bob", "cem", "dee"].map((name) =>
        completeSetup({ ...answers, name, email: `${name}@example.org`, token }, testBrowser),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().user.count()).toBe(1);
    expect(await database().libraryMember.count({ where: { role: "owner" } })).toBe(1);
    expect(await database().household.count()).toBe(1);
  });

  test("makes the library once when several processes start together", async () => {
    const ids = await Promise.all([ensureLibrary(), ensureLibrary(), ensureLibrary()]);
    expect(new Set(ids).size).toBe(1);
    expect(await database().library.count()).toBe(1);
  });

  test.each([
    ["an unknown token", async () => "A".repeat(43)],
    ["an empty token", async () => ""],
    [
      "a token that a newer link replaced",
      async () => {
        const token = await newToken();
        await newToken();
        return token;
      },
    ],
    [
      "a token older than an hour",
      async () => {
        const token = await newToken();
        const hourAgo = new Date(Date.now() - 3_600_000);
        await database().oneTimeToken.updateMany({
          data: { createdAt: new Date(hourAgo.getTime() - 3_600_000), expiresAt: hourAgo },
        });
        return token;
      },
    ],
  ])("refuses %s and makes nobody", async (_which, makeToken) => {
    await ensureLibrary();
    const done = await completeSetup({ ...answers, token: await makeToken() }, testBrowser);
    expect(done).toEqual({ ok: false, error: { code: "token_invalid" } });
    expect(await database().user.count()).toBe(0);
  });

  test("tells what is wrong field by field, and leaves the token good", async () => {
    const token = await newToken();
    const wrong = {
      ...answers,
      token,
      name: " ",
      email: "ada",
      password: "password123",
      timeZone: "Europe/Atlantis",
      weekStart: "8",
    };
    expect(await completeSetup(wrong, testBrowser)).toEqual({
      ok: false,
      error: {
        code: "input_invalid",
        problems: {
          name: "missing",
          email: "not_an_email",
          password: "too_easy",
          timeZone: "not_a_time_zone",
          weekStart: "invalid",
        },
      },
    });
    const short = await completeSetup({ ...answers, token, password: "short" }, testBrowser);
    expect(short).toMatchObject({ error: { problems: { password: "too_short" } } });
    expect((await completeSetup({ ...answers, token }, testBrowser)).ok).toBe(true);
  });

  test("leaves the starter recipes out when the owner says so, and nothing else", async () => {
    const libraryId = await ensureLibrary();
    await addStarterRecipe(libraryId, { slug: "starter", starter: true });
    await addStarterRecipe(libraryId, { slug: "own", starter: false });
    const token = await newToken();
    const done = await completeSetup({ ...answers, token, starterRecipes: undefined }, testBrowser);
    expect(done.ok).toBe(true);
    expect((await database().recipe.findMany({ select: { slug: true } })).map(({ slug }) => slug)).toEqual(["own"]);
    expect((await database().library.findFirstOrThrow()).starterRecipes).toBe(false);
  });
});
