import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { PassThrough, Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createGzip, gunzipSync, gzipSync } from "node:zlib";
import { starterFoods } from "@larder/core";
import pg from "pg";
import { beforeEach, describe, expect, inject, onTestFinished, test } from "vitest";
import { closeDatabase, database, databasePool } from "../client.ts";
import { syncStarterFoods } from "../foods/sync-starter-foods.ts";
import { createSetupLink } from "../instance/create-setup-link.ts";
import { getInstanceState } from "../instance/get-instance-state.ts";
import { acceptInvitation } from "../members/accept-invitation.ts";
import { createInvitation } from "../members/create-invitation.ts";
import { formatDatabaseUrl, parseDatabaseUrl, toPgConfig } from "../migration/connection.ts";
import { newId } from "../new-id.ts";
import { addMeal } from "../plan/add-meal.ts";
import { removeMeal } from "../plan/remove-meal.ts";
import { setMealCooked } from "../plan/set-meal-cooked.ts";
import { getRecipeForEditing } from "../recipes/get-recipe-for-editing.ts";
import { listRecipes } from "../recipes/list-recipes.ts";
import { loadRecipeFolder } from "../recipes/load-recipe-folder.ts";
import { saveRecipe } from "../recipes/save-recipe.ts";
import { trashRecipe } from "../recipes/trash-recipe.ts";
import { getViewer } from "../sessions/get-viewer.ts";
import { signInWithPassword } from "../sessions/sign-in-with-password.ts";
import { applyListOperation } from "../shopping/apply-list-operation.ts";
import { getShoppingList } from "../shopping/get-shopping-list.ts";
import type { ListOperation } from "../shopping/list-operation.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createHousehold, createPassword, createViewer, testBrowser } from "../testing/factories.ts";
import { createTestRecipe, recipeText } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { maxLineBytes } from "./backup-format.ts";
import { tablesWithoutBackup } from "./backup-tables.ts";
import { readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

/** Everything that COPY, JSON or an eager decoder could stumble over. */
const oddText = "\\N \\. \t \\t \\\\ \b\f\v \" ' \u007f \u2028 é e\u0301 \u{1f951} \ufeff {NULL}";
const password = "a long enough password";

interface Filled {
  readonly owner: TestViewer;
  readonly recipeId: string;
  readonly listId: string;
  readonly folder: string;
}

function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; error: { code: string } }): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "larder-backup-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Each test compares every row of the instance: two parts of the shop say as much about foods as all of them. */
const someFoods = starterFoods
  .filter(({ aisle }) => aisle === "produce" || aisle === "baking")
  .map((food, _index, kept) => ({ ...food, parent: kept.find(({ id }) => id === food.parent)?.id ?? null }));

/** A household that has used the product for a while: at least one row in every table. */
async function fillInstance(): Promise<Filled> {
  const owner = await createViewer({ name: "Ada" });
  const { libraryId, userId } = owner;
  const householdId = owner.householdId ?? "";
  await createPassword(userId, password);
  await syncStarterFoods(libraryId, someFoods);

  const folder = await makeFolder();
  await Promise.all([
    writeFile(path.join(folder, "windows.md"), recipeText({ title: "Windows soup" }).replaceAll("\n", "\r\n")),
    writeFile(path.join(folder, "marked.md"), `\ufeff${recipeText({ title: "Bouillabaisse à l'ancienne" })}\r`),
    writeFile(
      path.join(folder, "broken.md"),
      Buffer.from("---\ntitle: Br\xfbl\xe9e\n---\n\0\xff\xfe\x80 stir\n", "latin1"),
    ),
    writeFile(path.join(folder, "all-bytes.md"), Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))),
    writeFile(
      path.join(folder, "odd.md"),
      recipeText({ title: "Odd", tags: ['it\'s \\ "odd", {NULL}'], steps: [oddText] }),
    ),
    writeFile(path.join(folder, "empty.md"), ""),
  ]);
  await loadRecipeFolder({ folder, starter: true });

  const { recipeId } = await createTestRecipe(owner, { title: "Pancakes", servings: 4, tags: ["Breakfast"] });
  const text = unwrap(await getRecipeForEditing(owner, recipeId)).text;
  const end = { start: text.length, end: text.length, text: `\n3. ${oddText}\n` };
  unwrap(await saveRecipe(owner, { recipeId, baseRevision: 1, splices: [end], publish: true }));
  unwrap(await saveRecipe(owner, { recipeId, baseRevision: 2, splices: [{ ...end, text: "draft" }], publish: false }));
  await createTestRecipe(owner, { title: "Only a draft", draft: true });
  const moved = await createTestRecipe(owner, { title: "Moved" });
  const asked = { start: "---\n".length, end: "---\n".length, text: "slug: elsewhere\n" };
  unwrap(await saveRecipe(owner, { recipeId: moved.recipeId, baseRevision: 1, splices: [asked], publish: true }));
  unwrap(await trashRecipe(owner, (await createTestRecipe(owner, { title: "Thrown away" })).recipeId));

  const cooked = unwrap(await addMeal(owner, { day: "2026-11-23", slot: "dinner", recipeId, scale: "3/2" }));
  unwrap(await setMealCooked(owner, { mealId: cooked.mealId, cooked: true }));
  unwrap(await addMeal(owner, { day: null, slot: null, recipeId }));
  const note = unwrap(await addMeal(owner, { day: "2026-11-24", slot: null, note: oddText }));
  unwrap(await removeMeal(owner, note.mealId));

  const { listId } = unwrap(await getShoppingList(owner, { firstDay: "2026-11-23" }));
  const operations: readonly ListOperation[] = [
    { kind: "add_entry", entryId: "one", text: `\\N ${oddText}` },
    { kind: "add_entry", entryId: "two", text: "\\." },
    { kind: "remove_entry", entryId: "two" },
    { kind: "tick", itemKey: "egg", measures: [], boughtToTaste: true, name: "Egg", aisle: "Dairy" },
    { kind: "set_choice", choice: { kind: "density", foodKey: "flour", gramsPerMl: 0.1 + 0.2 } },
  ];
  for (const operation of operations) {
    unwrap(await applyListOperation(owner, { listId, clientId: "phone", operationId: newId(), operation }));
  }

  const invited = unwrap(await createInvitation(owner, { email: "", householdRole: "member" }));
  unwrap(
    await acceptInvitation(
      { kind: "visitor" },
      { token: invited.token, name: "Bo", email: "bo@example.org", password },
      testBrowser,
    ),
  );
  await signInWithPassword({ email: "bo@example.org", password: "a wrong password" }, testBrowser);
  const link = { id: newId(), kind: "reset" as const, tokenHash: "a".repeat(64), userId };
  await database().lineCorrection.create({
    data: { libraryId: owner.libraryId, key: "1 egg", text: "1 egg", spans: "Q0-1 N2-5", createdById: userId },
  });
  await database().recipeReading.create({ data: { libraryId: owner.libraryId, total: 2, done: 1 } });
  await database().oneTimeToken.create({ data: { ...link, expiresAt: new Date(Date.now() + 60_000) } });
  await database().account.create({ data: { userId, provider: "oidc", providerAccountId: oddText } });
  await database().pantryItem.create({
    data: { householdId, foodKey: "flour", measure: { unit: "g", amount: "1/3" }, bestBefore: new Date("2027-01-31") },
  });
  await database().media.create({
    data: { libraryId, path: "a b/ü.jpg", contentType: "image/jpeg", byteLength: 1, sha256: "0".repeat(64) },
  });
  await database().apiToken.create({
    data: {
      libraryId,
      userId,
      name: "Reader",
      tokenHash: "f".repeat(64),
      scopes: ["read", "a,b", 'c"d\\', "", "NULL"],
    },
  });
  await databasePool().query(`UPDATE users SET name = $1, chosen_household_id = $2 WHERE id = $3`, [
    `\t${oddText}\r\n`,
    householdId,
    userId,
  ]);
  await databasePool().query(`UPDATE plans SET sequence = 9007199254740993`);
  await databasePool().query(`UPDATE audit_events SET facts = facts || '{"number": 1.10000000000000000000001}'`);
  // To the letter: blanks, order, a number that no floating point holds.
  const json = '{ "b":1,\n "a": 12345678901234567890.10, "c": "\\ud800" }';
  await databasePool().query("UPDATE revisions SET ready_json = $1 WHERE recipe_id = $2 AND number = 1", [
    json,
    recipeId,
  ]);
  // A parent whose row comes after its child's.
  const food = { libraryId, plural: "", aisle: "produce" };
  await database().food.create({ data: { ...food, id: "a-parent", name: "parent" } });
  await database().food.create({ data: { ...food, id: "a-child", name: "child", parentId: "a-parent" } });
  await database().food.update({ where: { libraryId_id: { libraryId, id: "a-parent" } }, data: { plural: "parents" } });
  return { owner, recipeId, listId, folder };
}

/** Every row of every table but those of the job queue as text, generated columns and all, in an order of its own. */
async function readEverything(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows: tables } = await databasePool().query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'larder_jobs') AND c.relkind IN ('r', 'p', 'm', 'f')
     ORDER BY c.relname`,
  );
  const everything = new Map<string, readonly string[]>();
  for (const { name } of tables) {
    const { rows } = await databasePool().query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`);
    everything.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return everything;
}

/** What a backup is meant to hold, without the record of the restore itself. */
async function readBackedUp(): Promise<ReadonlyMap<string, readonly string[]>> {
  const everything = new Map(await readEverything());
  for (const table of tablesWithoutBackup) everything.delete(table);
  const events = everything.get("audit_events") ?? [];
  everything.set(
    "audit_events",
    events.filter((row) => !row.includes("instance.restored")),
  );
  return everything;
}

async function write(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await writeBackup(stream, () => {});
  return Buffer.concat(chunks);
}

async function read(bytes: Uint8Array) {
  return await readBackup(Readable.from([bytes]), () => {});
}

/** A backup whose lines were changed and which is whole all the same. */
function changeLines(backup: Buffer, change: (lines: string[]) => readonly string[]): Buffer {
  const lines = [...change(gunzipSync(backup).toString("utf8").split("\n").slice(0, -2))];
  const rows = lines.filter((line) => line.startsWith("[")).length;
  const body = lines.map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(body).digest("hex");
  return gzipSync(`${body}${JSON.stringify({ rows, sha256 })}\n`);
}

function changeHeader(backup: Buffer, values: object): Buffer {
  return changeLines(backup, ([header, ...lines]) => [
    JSON.stringify({ ...JSON.parse(header ?? ""), ...values }),
    ...lines,
  ]);
}

/** The same rows in tables that lack some columns, as an older version wrote them. */
function withoutColumns(backup: Buffer, missing: Readonly<Record<string, readonly string[]>>): Buffer {
  return changeLines(backup, (lines) => {
    let kept: readonly number[] = [];
    return lines.map((line, index) => {
      if (index === 0) return line;
      const value: { table: string; columns: string[] } | string[] = JSON.parse(line);
      if (Array.isArray(value)) return JSON.stringify(kept.map((column) => value[column]));
      const { table, columns } = value;
      kept = [...columns.keys()].filter((column) => missing[table]?.includes(columns[column] ?? "") !== true);
      return JSON.stringify({ table, columns: kept.map((column) => columns[column]) });
    });
  });
}

/** From now on `database()` is another one: migrated, and without a row. */
async function useSecondDatabase(): Promise<void> {
  const first = process.env.DATABASE_URL ?? "";
  const { database: template, ...connection } = parseDatabaseUrl(inject("testTemplateUrl"));
  const second = `${parseDatabaseUrl(first).database}_second`;
  const execute = async (statement: string) => {
    const client = new pg.Client(toPgConfig({ ...connection, database: "postgres" }));
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await closeDatabase();
  await execute(`CREATE DATABASE ${second} TEMPLATE ${template}`);
  process.env.DATABASE_URL = formatDatabaseUrl({ ...connection, database: second });
  onTestFinished(async () => {
    await closeDatabase();
    process.env.DATABASE_URL = first;
    await execute(`DROP DATABASE ${second} WITH (FORCE)`);
  });
}

async function emptyDatabase(): Promise<void> {
  const tables = [...(await readEverything()).keys()].filter((table) => table !== "_prisma_migrations");
  await databasePool().query(`TRUNCATE ${tables.join(", ")}`);
}

/** What the first start makes before anybody is there. */
async function startInstance(folder: string): Promise<void> {
  await loadRecipeFolder({ folder, starter: true });
  unwrap(await createSetupLink());
}

/** Do something, and tell by how many megabytes the memory in use (not the garbage) grew meanwhile at most. */
async function measureGrowth(work: () => Promise<unknown>): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const measure = () => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1e6;
  };
  const before = measure();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, measure());
  }, 250);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return most - before;
}

describe("a backup and its restore", () => {
  useTestDatabase();

  test("make the same instance in another database, row by row and byte by byte", async () => {
    await fillInstance();
    const before = await readBackedUp();
    const bytes = await write();
    await useSecondDatabase();
    const restored = await read(bytes);

    const after = await readBackedUp();
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [table, rows] of before) {
      if (!tablesWithoutBackup.some((name) => name === table)) expect(rows, `rows of ${table}`).not.toEqual([]);
      expect(after.get(table), table).toEqual(rows);
    }
    const count = [...before.values()].reduce((sum, rows) => sum + rows.length, 0);
    expect(restored).toEqual({ ok: true, value: { rows: count } });
  });

  test("leave out sessions, one-time links and failed sign-ins, and record the restore", async () => {
    const { owner } = await fillInstance();
    const everything = await readEverything();
    for (const table of tablesWithoutBackup) expect(everything.get(table), table).not.toEqual([]);
    const bytes = await write();
    await useSecondDatabase();
    unwrap(await read(bytes));
    expect(await database().session.count()).toBe(0);
    expect(await database().oneTimeToken.count()).toBe(0);
    expect(await database().loginAttempt.count()).toBe(0);
    const events = await database().auditEvent.findMany({ where: { action: "instance.restored" } });
    expect(events).toMatchObject([{ actorId: null, libraryId: owner.libraryId, facts: { rows: expect.any(Number) } }]);
  });

  test("make an instance that works: people sign in, search, plan, and the folder has nothing new", async () => {
    const { owner, folder } = await fillInstance();
    const email = (await database().user.findUniqueOrThrow({ where: { id: owner.userId } })).email;
    const bytes = await write();
    await useSecondDatabase();
    unwrap(await read(bytes));

    expect(await getInstanceState()).toMatchObject({ hasOwner: true, libraryName: "Test library" });
    expect(await createSetupLink()).toMatchObject({ ok: false });
    const session = unwrap(await signInWithPassword({ email, password }, testBrowser));
    const viewer = await getViewer(session.sessionToken);
    expect(viewer).toMatchObject({ userId: owner.userId, householdId: owner.householdId, libraryRole: "owner" });
    expect(unwrap(await listRecipes(viewer, { query: "bouilabaise" })).recipes).toHaveLength(1);
    await expect(databasePool().query("UPDATE revisions SET text = 'y'")).rejects.toThrow("cannot be changed");
    expect((await addMeal(viewer, { day: "2026-11-25", slot: "lunch", note: "Leftovers" })).ok).toBe(true);
    expect(await loadRecipeFolder({ folder, starter: true })).toMatchObject({ loaded: [], conflicts: [], missing: [] });
  });

  test("replace what the first start of the new instance loaded, and its set-up link", async () => {
    const { folder } = await fillInstance();
    const before = await readBackedUp();
    const bytes = await write();
    await useSecondDatabase();
    await startInstance(folder);
    expect(await database().recipe.count()).toBeGreaterThan(0);
    unwrap(await read(bytes));
    expect(await readBackedUp()).toEqual(before);
    expect(await database().oneTimeToken.count()).toBe(0);
  });

  test("tell each table with its rows", async () => {
    await fillInstance();
    const told = new Map<string, number>();
    const bytes = await makeFolder().then((folder) => path.join(folder, "backup"));
    const tell = ({ table, rows }: { table: string; rows: number }) => void told.set(table, rows);
    const { rows } = await writeBackup(createWriteStream(bytes), tell);
    const counts = [...(await readBackedUp())].map(([table, own]) => [table, own.length]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counts));
    expect([...told.values()].reduce((sum, own) => sum + own, 0)).toBe(rows);
    told.clear();
    await emptyDatabase();
    expect(await readBackup(createReadStream(bytes), tell)).toEqual({ ok: true, value: { rows } });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counts));
  });

  test("need no sequence, whose place a backup would not carry", async () => {
    const { rows } = await databasePool().query("SELECT relname FROM pg_class WHERE relkind = 'S'");
    expect(rows).toEqual([]);
  });
});

describe("writing a backup", () => {
  useTestDatabase();

  test("holds one moment, however much is changed while it is written", async () => {
    const { owner, recipeId, listId } = await fillInstance();
    await addRevisions(owner, 20);
    const before = await readBackedUp();

    const told: string[] = [];
    const stream = new PassThrough();
    const writing = writeBackup(stream, ({ table }) => void told.push(table));
    const chunks: Buffer[] = [await new Promise<Buffer>((resolve) => stream.once("data", resolve))];
    stream.pause();
    const operation: ListOperation = { kind: "add_entry", entryId: "late", text: "Late" };
    unwrap(await applyListOperation(owner, { listId, clientId: "phone", operationId: newId(), operation }));
    unwrap(await saveRecipe(owner, { recipeId, baseRevision: 3, splices: [], publish: true }));
    await createTestRecipe(owner, { title: "Late recipe" });
    await database().pantryItem.deleteMany();
    await database().user.deleteMany({ where: { email: "bo@example.org" } });
    expect(told.length).toBeLessThan(before.size);
    stream.on("data", (chunk: Buffer) => chunks.push(chunk)).resume();
    await writing;

    expect(await readBackedUp()).not.toEqual(before);
    await emptyDatabase();
    unwrap(await read(Buffer.concat(chunks)));
    expect(await readBackedUp()).toEqual(before);
  });

  test("and reading it again keep the memory bounded", async () => {
    const owner = await createViewer();
    await addRevisions(owner, 100);
    const before = await readBackedUp();
    const file = path.join(await makeFolder(), "backup");
    expect(await measureGrowth(() => writeBackup(createWriteStream(file), () => {}))).toBeLessThan(64);
    expect((await stat(file)).size).toBeGreaterThan(20_000_000);
    await emptyDatabase();
    expect(await measureGrowth(() => readBackup(createReadStream(file), () => {}))).toBeLessThan(64);
    expect(await readBackedUp()).toEqual(before);
  });

  test("fails with the stream, and leaves no connection behind", async () => {
    const owner = await createViewer();
    await addRevisions(owner, 10);
    const folder = await makeFolder();
    await writeFile(path.join(folder, "taken"), "mine");
    const taken = createWriteStream(path.join(folder, "taken"), { flags: "wx" });
    await expect(writeBackup(taken, () => {})).rejects.toMatchObject({ code: "EEXIST" });
    expect(await readFile(path.join(folder, "taken"), "utf8")).toBe("mine");
    for (let time = 0; time < 12; time += 1) {
      const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error("the disk is full")) });
      await expect(writeBackup(full, () => {})).rejects.toThrow("the disk is full");
    }
    expect(databasePool().waitingCount).toBe(0);
    expect((await write()).length).toBeGreaterThan(2_000_000);
  });
});

describe("a restore is refused, and changes nothing,", () => {
  useTestDatabase();
  let bytes: Buffer;

  beforeEach(async () => {
    const { folder } = await fillInstance();
    bytes = await write();
    await emptyDatabase();
    await startInstance(folder);
  });

  async function expectRefused(file: Uint8Array, code: string | RegExp): Promise<void> {
    expect(await read(file)).toEqual({ ok: false, error: { code: expect.stringMatching(code) } });
  }

  test("when the file is cut short", async () => {
    const before = await readEverything();
    for (const length of [
      0,
      1,
      5,
      10,
      11,
      100,
      1000,
      bytes.length >> 1,
      bytes.length - 9,
      bytes.length - 8,
      bytes.length - 1,
    ]) {
      await expectRefused(bytes.subarray(0, length), "backup_damaged");
    }
    expect(await readEverything()).toEqual(before);
  });

  test("when a bit of the file was flipped", async () => {
    const before = await readEverything();
    // The first ten bytes are those of gzip; of them, only the time and the system do not matter.
    const places = [
      0,
      1,
      2,
      ...Array.from({ length: 100 }, (_, step) => 10 + Math.floor((step * (bytes.length - 11)) / 99)),
    ];
    for (const place of places) {
      const flipped = Buffer.from(bytes);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8));
      await expectRefused(flipped, /^backup_(damaged|unknown_format)$/);
    }
    expect(await readEverything()).toEqual(before);
  });

  test("when the file is something else", async () => {
    const before = await readEverything();
    const others = [
      randomBytes(100_000),
      Buffer.from("# Pancakes\n"),
      gunzipSync(bytes),
      gzipSync(""),
      gzipSync(randomBytes(100_000)),
      gzipSync('{"format": "something-else", "version": 1}\n'),
      gzipSync("[]\n"),
      changeHeader(bytes, { version: 0 }),
      changeHeader(bytes, { schema: "../../etc" }),
      changeHeader(bytes, { schema: "20010101000000_of_another_product" }),
    ];
    for (const other of others) await expectRefused(other, "backup_unknown_format");
    expect(await readEverything()).toEqual(before);
  });

  test("when its lines are not those that were written", async () => {
    const before = await readEverything();
    const lines = gunzipSync(bytes).toString("utf8").split("\n").slice(0, -1);
    const join = (changed: readonly string[]) => gzipSync(changed.map((line) => `${line}\n`).join(""));
    const row = lines.findLastIndex((line) => line.startsWith("["));
    const damaged = [
      join(lines.toSpliced(row, 1)),
      join(lines.toSpliced(row, 0, lines[row] ?? "")),
      join(lines.with(row, (lines[row] ?? "").replace(/[0-9]/, "x"))),
      join(lines.slice(0, -1)),
      join([...lines, lines[row] ?? ""]),
      join([...lines, ...lines]),
      gzipSync(lines.join("\n")),
      changeLines(bytes, (own) => [...own, "[]"]),
      changeLines(bytes, (own) => own.toSpliced(1, 0, '["before any table"]')),
      changeLines(bytes, (own) => own.with(2, "[1]")),
      changeLines(bytes, (own) => [...own, "not JSON"]),
      changeLines(bytes, (own) => [...own, '{"table": "users", "columns": ["id"]}']),
    ];
    for (const file of damaged) await expectRefused(file, "backup_damaged");
    expect(await readEverything()).toEqual(before);
  });

  test("when a line never ends, before it fills the memory", async () => {
    const before = await readEverything();
    const [header] = gunzipSync(bytes).toString("utf8").split("\n", 1);
    const bomb = async (begin: string) => {
      const chunks: Buffer[] = [];
      await pipeline(
        function* () {
          yield begin;
          for (let megabytes = 0; megabytes < 200; megabytes += 1) yield Buffer.alloc(1_000_000, "x");
        },
        createGzip(),
        async (zipped: AsyncIterable<Buffer>) => {
          for await (const chunk of zipped) chunks.push(chunk);
        },
      );
      return Buffer.concat(chunks);
    };
    const endless = await bomb("");
    const later = await bomb(`${header}\n["`);
    const growth = await measureGrowth(async () => {
      await expectRefused(endless, "backup_unknown_format");
      await expectRefused(later, "backup_damaged");
    });
    expect(growth).toBeLessThan((2 * maxLineBytes) / 1e6);
    expect(await readEverything()).toEqual(before);
  });

  test("when a newer version wrote it", async () => {
    const before = await readEverything();
    await expectRefused(changeHeader(bytes, { version: 2, schema: 7 }), "backup_newer");
    await expectRefused(changeHeader(bytes, { schema: "29991231000000_later" }), "backup_newer");
    expect(await readEverything()).toEqual(before);
  });

  test.each([
    ["an owner", async () => void (await database().instance.updateMany({ data: { setUpAt: new Date() } }))],
    ["somebody", async () => void (await database().user.create({ data: { name: "Cy", email: "cy@example.org" } }))],
    ["a household", async () => void (await createHousehold((await database().library.findFirstOrThrow()).id))],
  ])("when the instance has %s", async (_what, add) => {
    await add();
    const before = await readEverything();
    await expectRefused(bytes, "instance_not_empty");
    expect(await readEverything()).toEqual(before);
  });

  test("when somebody becomes the owner while it waits", async () => {
    const setUp = await databasePool().connect();
    await setUp.query("BEGIN; UPDATE instance SET set_up_at = now()");
    const restoring = read(bytes);
    await expect
      .poll(async () => (await databasePool().query("SELECT FROM pg_locks WHERE NOT granted")).rowCount)
      .toBeGreaterThan(0);
    await setUp.query("COMMIT");
    setUp.release();
    expect(await restoring).toEqual({ ok: false, error: { code: "instance_not_empty" } });
    expect(await database().user.count()).toBe(0);
  });

  test("when the stream fails, with its error", async () => {
    const before = await readEverything();
    await expect(readBackup(createReadStream("/nowhere/backup"), () => {})).rejects.toMatchObject({
      code: "ENOENT",
      path: "/nowhere/backup",
    });
    const failing = Readable.from(
      (function* () {
        yield bytes.subarray(0, 1000);
        throw new Error("the disk is gone");
      })(),
    );
    await expect(readBackup(failing, () => {})).rejects.toThrow("the disk is gone");
    expect(await readEverything()).toEqual(before);
  });

  test("when a whole file holds what the database refuses, or what nobody knows", async () => {
    const before = await readEverything();
    const orphan = changeLines(bytes, (lines) => {
      const users = lines.findIndex((line) => line.startsWith('{"table":"users"'));
      return lines.toSpliced(users + 1, 2);
    });
    await expect(read(orphan)).rejects.toThrow("foreign key");
    await expect(
      read(changeLines(bytes, (lines) => [...lines, '{"table":"spoons","columns":["id"]}'])),
    ).rejects.toThrow("spoons.id");
    expect(await readEverything()).toEqual(before);
    // Also the locks are gone.
    expect((await read(bytes)).ok).toBe(true);
  });

  test("and leaves no temporary file behind", async () => {
    const folder = await makeFolder();
    const usual = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    onTestFinished(() => {
      if (usual === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = usual;
    });
    await expectRefused(bytes.subarray(0, 1000), "backup_damaged");
    expect((await read(bytes)).ok).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("a backup of an older version", () => {
  useTestDatabase();

  test("is read, with the defaults of the columns that came later", async () => {
    await fillInstance();
    const bytes = await write();
    const before = await readBackedUp();
    await emptyDatabase();
    const older = withoutColumns(bytes, {
      recipes: ["base_servings", "saved_at"],
      revisions: ["origin", "restored_from"],
    });
    unwrap(await read(changeHeader(older, { schema: "20261122190000_first" })));
    expect(await database().recipe.count({ where: { baseServings: null } })).toBe(await database().recipe.count());
    expect(await database().revision.count({ where: { origin: "editor" } })).toBe(before.get("revisions")?.length);
    const after = await readBackedUp();
    for (const table of ["users", "meals", "list_operations", "foods"]) {
      expect(after.get(table), table).toEqual(before.get(table));
    }
  });
});

/** Revisions of a recipe with 200 kB each that no compression makes smaller than 150 kB, twice: as bytes and as text. */
async function addRevisions(editor: TestViewer, count: number): Promise<void> {
  const { recipeId } = await createTestRecipe(editor, { title: "Long" });
  for (let number = 2; number <= count + 1; number += 1) {
    const text = randomBytes(150_000).toString("base64");
    await databasePool().query(
      `INSERT INTO revisions (library_id, recipe_id, number, kind, bytes, text)
       VALUES ($1, $2, $3, 'published', convert_to($4, 'UTF8'), $4)`,
      [editor.libraryId, recipeId, number, text],
    );
  }
}
