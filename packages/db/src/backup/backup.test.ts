import { createHash } from "node:crypto";
import { Readable, Writable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { database, databasePool } from "../client.ts";
import { completeSetup } from "../instance/complete-setup.ts";
import { createSetupLink } from "../instance/create-setup-link.ts";
import { createInvitation } from "../members/create-invitation.ts";
import { newId } from "../new-id.ts";
import { getViewer } from "../sessions/get-viewer.ts";
import { signInWithPassword } from "../sessions/sign-in-with-password.ts";
import { createPassword, createViewer, testBrowser } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { excludedTables, listBackupTables } from "./backup-tables.ts";
import { readBackup } from "./read-backup.ts";
import { readLines } from "./read-lines.ts";
import { writeBackup } from "./write-backup.ts";

async function backUp(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await writeBackup(stream);
  return Buffer.concat(chunks);
}

const restore = (bytes: Uint8Array) => readBackup(Readable.from([bytes]));

async function clear(): Promise<void> {
  const { rows } = await databasePool().query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  await databasePool().query(`TRUNCATE ${rows.map(({ name }) => name).join(", ")}`);
}

/** Every row of every table, as the database itself writes it, generated columns too. */
async function readAll(): Promise<Record<string, readonly string[]>> {
  const client = await databasePool().connect();
  const all: Record<string, readonly string[]> = {};
  for (const { name } of await listBackupTables(client)) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    all[name] = rows.map(({ row }) => row);
  }
  client.release();
  return all;
}

/** At least one row in every table, with whatever is hard to carry: bytes, line breaks, exact JSON, circles. */
async function fill(): Promise<{ email: string; password: string }> {
  const ada = await createViewer({ name: 'Ada "Countess"\n\\ Lovelace 🍲', email: "ada@example.org" });
  const { libraryId, userId } = ada;
  const householdId = ada.householdId ?? "";
  const password = await createPassword(userId);
  await createInvitation(ada, { householdRole: "member", email: "bob@example.org" });
  const recipeId = newId();
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0, 1, 10, 13, 0xff, 0xfe, ...Buffer.from("Crème\r\n")]);
  const db = database();
  await db.user.update({ where: { id: userId }, data: { chosenHouseholdId: householdId } });
  await db.account.create({ data: { userId, provider: "oidc", providerAccountId: "1" } });
  await db.$transaction([
    db.recipe.create({
      data: {
        id: recipeId,
        libraryId,
        slug: "crème",
        title: "Crème",
        latestRevision: 2,
        publishedRevision: 1,
        draftRevision: 2,
        tags: ["a,b", 'c"d', "NULL"],
        fileName: "crème.md",
        lastSyncedHash: "a".repeat(64),
      },
    }),
    ...[1, 2].map((number) =>
      db.revision.create({
        data: {
          libraryId,
          recipeId,
          number,
          kind: number === 1 ? "published" : "draft",
          bytes,
          text: "\uFEFFCrème\r\n\ttab",
          ...(number === 2 && { baseNumber: 1 }),
          createdById: userId,
        },
      }),
    ),
  ]);
  // To the letter: blanks, order, a number that no floating point holds.
  await db.$executeRaw`UPDATE revisions SET ready_json = ${'{ "b":1,\n "a": 12345678901234567890.10 }'}::json WHERE number = 1`;
  await db.ingredientLine.create({
    data: {
      libraryId,
      recipeId,
      revisionNumber: 1,
      number: 1,
      text: "1 egg",
      foodKey: "egg",
      parsed: { a: [1, null] },
    },
  });
  await db.step.create({ data: { libraryId, recipeId, revisionNumber: 1, number: 1, text: "Stir.", linked: [] } });
  const tagId = newId();
  await db.tag.create({ data: { id: tagId, libraryId, key: "quick", name: "Quick" } });
  await db.recipeTag.create({ data: { libraryId, recipeId, tagId, listed: true, updatedAt: new Date() } });
  await db.media.create({
    data: { libraryId, path: "a.jpg", contentType: "image/jpeg", byteLength: 1, sha256: "b".repeat(64) },
  });
  for (const id of ["potato", "spud", "yukon-gold"]) {
    await db.food.create({
      data: {
        libraryId,
        id,
        name: id,
        plural: `${id}s`,
        aisle: "produce",
        ...(id === "spud" && { redirectToId: "potato" }),
        ...(id === "yukon-gold" && { parentId: "potato" }),
      },
    });
  }
  // A parent that comes after its child.
  await db.food.update({ where: { libraryId_id: { libraryId, id: "potato" } }, data: { parentId: "yukon-gold" } });
  await db.foodAlias.create({ data: { libraryId, foodId: "potato", alias: "tater" } });
  await db.$executeRaw`INSERT INTO search_words (library_id, word) VALUES (${libraryId}::uuid, 'crème')`;
  await db.plan.create({ data: { householdId, sequence: 9_007_199_254_740_993n } });
  await db.meal.create({
    data: {
      householdId,
      libraryId,
      recipeId,
      day: new Date("2026-01-05"),
      slot: "dinner",
      scale: "3/2",
      cookedAt: new Date(),
      cookedRevision: 1,
    },
  });
  const listId = newId();
  await db.shoppingList.create({
    data: { id: listId, householdId, firstDay: new Date("2026-01-05"), lastDay: new Date("2026-01-11") },
  });
  await db.listEntry.create({ data: { householdId, listId, id: "entry", text: "2 l milk" } });
  await db.tick.create({ data: { householdId, listId, itemKey: "egg", name: "egg", measures: [] } });
  await db.listOperation.create({
    data: { householdId, listId, sequence: 1n, clientId: "phone", operationId: "1", operation: {} },
  });
  await db.householdChoice.create({
    data: { householdId, kind: "staple", foodKey: "egg", choice: { kind: "staple", foodKey: "egg", staple: true } },
  });
  await db.pantryItem.create({ data: { householdId, foodKey: "egg" } });
  await db.apiToken.create({ data: { libraryId, userId, name: "t", tokenHash: "c".repeat(64), scopes: ["read"] } });
  return { email: "ada@example.org", password };
}

describe("a backup", () => {
  useTestDatabase();

  test("read into an empty instance gives the same instance, table for table", async () => {
    const account = await fill();
    const before = await readAll();
    // Every table takes part: none is empty, and none is left out that is not named.
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
    const { rows: tables } = await databasePool().query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    expect(tables.map(({ name }) => name).sort()).toEqual([...Object.keys(before), ...excludedTables].sort());

    const bytes = await backUp();
    await clear();
    const told: string[] = [];
    const restored = await readBackup(Readable.from([bytes]), ({ table }) => told.push(table));
    expect(restored).toEqual({ ok: true, value: { rows: Object.values(before).flat().length } });
    expect(await readAll()).toEqual(before);
    expect([...told].sort()).toEqual(Object.keys(before).sort());
    // And it lives: triggers and keys are back, and one can sign in.
    await expect(databasePool().query("UPDATE revisions SET text = 'y'")).rejects.toThrow("cannot be changed");
    expect((await signInWithPassword(account, testBrowser)).ok).toBe(true);
  });

  test("holds neither sessions nor one-time secrets, so that everybody signs in anew", async () => {
    const account = await fill();
    const signedIn = await signInWithPassword(account, testBrowser);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    const { secretHash } = await database().session.findFirstOrThrow();
    const bytes = await backUp();
    expect(gunzipSync(bytes).toString()).not.toContain(secretHash);
    await clear();
    await restore(bytes);
    expect((await getViewer(signedIn.value.sessionToken)).kind).toBe("visitor");
  });

  test("is of one moment: what is written meanwhile is not in it", async () => {
    await fill();
    const before = await readAll();
    let wrote: Promise<unknown> | undefined;
    const chunks: Buffer[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        chunks.push(chunk);
        wrote ??= database().tag.create({
          data: { id: newId(), libraryId: chunkLibrary, key: "late", name: "Late" },
        });
        wrote.then(() => done(), done);
      },
    });
    const chunkLibrary = (await database().library.findFirstOrThrow()).id;
    await writeBackup(slow, () => {});
    await clear();
    await restore(Buffer.concat(chunks));
    expect(await readAll()).toEqual(before);
  });

  test("replaces what the first start made, and leaves no set-up link behind", async () => {
    await fill();
    const before = await readAll();
    const bytes = await backUp();
    await clear();
    const link = await createSetupLink();
    if (!link.ok) throw new Error(link.error.code);
    expect((await restore(bytes)).ok).toBe(true);
    expect(await readAll()).toEqual(before);
    const answers = {
      token: link.value.token,
      name: "Eve",
      email: "eve@example.org",
      password: "a long enough password",
    };
    const household = { householdName: "E", timeZone: "UTC", weekStart: 1, units: "metric", locale: "en" };
    expect(await completeSetup({ ...answers, ...household }, testBrowser)).toMatchObject({
      error: { code: "already_set_up" },
    });
  });

  test("is refused by an instance that somebody owns", async () => {
    await fill();
    const bytes = await backUp();
    const before = await readAll();
    expect(await restore(bytes)).toEqual({ ok: false, error: { code: "instance_not_empty" } });
    expect(await readAll()).toEqual(before);
  });

  test("that was cut short anywhere is refused, and nothing is written", async () => {
    await fill();
    const bytes = await backUp();
    await clear();
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.999]) {
      const outcome = await restore(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(outcome.ok).toBe(false);
      if (!outcome.ok && share > 0.3) expect(outcome.error).toEqual({ code: "backup_damaged" });
      expect(Object.values(await readAll()).flat()).toEqual([]);
    }
    // The same inside a whole gzip: lines missing at the end.
    const lines = gunzipSync(bytes).toString().trimEnd().split("\n");
    for (const kept of [1, 2, Math.floor(lines.length / 2), lines.length - 1]) {
      const outcome = await restore(gzipSync(`${lines.slice(0, kept).join("\n")}\n`));
      expect(outcome).toEqual({ ok: false, error: { code: "backup_damaged" } });
    }
    expect(Object.values(await readAll()).flat()).toEqual([]);
    expect((await restore(bytes)).ok).toBe(true);
  });

  test("that was changed is refused, whichever line it is", async () => {
    await fill();
    const text = gunzipSync(await backUp()).toString();
    await clear();
    const changes: [string, string][] = [
      ["2 l milk", "3 l milk"],
      ['"endOf":"users","rows":1', '"endOf":"users","rows":2'],
      // What the database itself refuses is still told as damage.
      ['"scale":"3/2"', '"scale":"zero"'],
      ['"role":"owner"', '"role":"emperor"'],
    ];
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      expect(await restore(gzipSync(text.replace(from, to)))).toEqual({ ok: false, error: { code: "backup_damaged" } });
    }
    expect(await restore(gzipSync(`${text}{"more":1}\n`))).toEqual({ ok: false, error: { code: "backup_damaged" } });
    expect(Object.values(await readAll()).flat()).toEqual([]);
  });

  test("of another kind or a newer version is told as such", async () => {
    await fill();
    const text = gunzipSync(await backUp()).toString();
    await clear();
    const unknown = { ok: false, error: { code: "backup_unknown_format" } };
    const newer = { ok: false, error: { code: "backup_newer" } };
    expect(await restore(Buffer.from("PK\u0003\u0004 a zip"))).toEqual(unknown);
    expect(await restore(Buffer.alloc(0))).toEqual(unknown);
    expect(await restore(gzipSync(""))).toEqual(unknown);
    expect(await restore(gzipSync('{"format":"something else"}\n'))).toEqual(unknown);
    expect(await restore(gzipSync(text.replace('"version":1', '"version":2')))).toEqual(newer);
    expect(await restore(gzipSync(text.replace(/"schema":"\d+/, '"schema":"2999')))).toEqual(newer);
    expect(await restore(gzipSync(reseal(text.replace('{"table":"users"', '{"table":"pg_authid"'))))).toEqual(unknown);
    expect(await restore(gzipSync(reseal(text.replace('"columns":["id"', '"columns":["id) --"'))))).toEqual(unknown);
  });

  test("that is whole but breaks a rule of the database is a failure, not damage", async () => {
    await fill();
    const text = gunzipSync(await backUp()).toString();
    await clear();
    await expect(restore(gzipSync(reseal(text.replace('"scale":"3/2"', '"scale":"zero"'))))).rejects.toThrow(
      "meals_scale_check",
    );
    expect(Object.values(await readAll()).flat()).toEqual([]);
  });
});

/** Give a changed text the checksum that it would have. */
function reseal(text: string): string {
  const lines = text.trimEnd().split("\n");
  const trailer = JSON.parse(lines.pop() ?? "");
  const body = lines.map((line) => `${line}\n`).join("");
  return `${body}${JSON.stringify({ ...trailer, sha256: createHash("sha256").update(body).digest("hex") })}\n`;
}

describe("readLines", () => {
  test("finds the same lines however the stream is cut", async () => {
    const text = "first\n\nthird with ü and 🍲\nlast without a break";
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const lines: string[] = [];
      for await (const line of readLines(Readable.from(chunks))) lines.push(line);
      expect(lines).toEqual(text.split("\n"));
    }
  });
});
