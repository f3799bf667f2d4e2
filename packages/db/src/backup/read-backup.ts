import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream";
import { pipeline as finishPipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { AuditAction } from "../audit/record-audit-event.ts";
import { databasePool } from "../client.ts";
import { newId } from "../new-id.ts";
import { staleRecipesChannel } from "../recipes/mark-recipes-stale.ts";
import type { BackupProgress, BackupTable } from "./backup-format.ts";
import { backupRowSchema, backupTableSchema, maxLineBytes, progressRows } from "./backup-format.ts";
import {
  fixValueTexts,
  listAppliedMigrations,
  listBackupTables,
  listInstanceTables,
  quoteTable,
} from "./backup-tables.ts";
import type { BackupFileError, CheckedBackup } from "./check-backup.ts";
import { checkBackup, parseJson } from "./check-backup.ts";
import { formatCopyRow } from "./copy-text.ts";
import { splitLines } from "./split-lines.ts";

/** Why a backup is not restored. Nothing was changed. */
export type ReadBackupError =
  | BackupFileError
  /** It has an owner, people or households: they would be lost. */
  | { readonly code: "instance_not_empty" };

type FileHandle = Awaited<ReturnType<typeof open>>;

/** Characters that are gathered before they go to the server. */
const pieceLength = 64 * 1024;

/**
 * Read a backup into an empty instance, which is then the instance that was backed up, with `instance.restored` added to
 * its audit log. Everybody has to sign in anew.
 *
 * Empty means: no owner, no people, no households. Recipes and foods that the first start loaded are replaced. The file
 * is first read to its end and checked, and kept meanwhile in a temporary file without a name, because a stream comes
 * only once; then everything is written in one transaction. Memory does not grow with the file.
 *
 * A backup of an older version is read too: columns that it does not have take their defaults.
 *
 * @throws Error when an older backup has something of which this version does not know what became; nothing was changed
 */
export async function readBackup(
  stream: NodeJS.ReadableStream,
  onProgress: (progress: BackupProgress) => void,
): Promise<Result<{ readonly rows: number }, ReadBackupError>> {
  const opening = openUnnamedFile();
  try {
    // The stream is taken before anything is awaited: if it fails to open, somebody must be listening.
    const keepCopy = (chunks: AsyncIterable<string | Buffer>) => copyInto(opening, chunks);
    const checked = await checkBackup(pipeline(stream, keepCopy, createGunzip(), toldToReader));
    return checked.ok ? await restore(await opening, checked.value, onProgress) : checked;
  } finally {
    await (await opening).close();
  }
}

/** For `pipeline`: whoever reads its last stream is told what went wrong in any of them. */
function toldToReader(): void {}

/** A file that only this process can reach, and that is gone with it, even when it is killed. */
async function openUnnamedFile(): Promise<FileHandle> {
  const folder = await mkdtemp(path.join(tmpdir(), "larder-restore-"));
  try {
    return await open(path.join(folder, "backup"), "wx+", 0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function* copyInto(
  opening: Promise<FileHandle>,
  chunks: AsyncIterable<string | Buffer>,
): AsyncGenerator<string | Buffer> {
  const file = await opening;
  for await (const chunk of chunks) {
    await file.appendFile(chunk);
    yield chunk;
  }
}

async function restore(
  file: FileHandle,
  { header, rows }: CheckedBackup,
  onProgress: (progress: BackupProgress) => void,
): Promise<Result<{ readonly rows: number }, ReadBackupError>> {
  const client = await databasePool().connect();
  // A connection that breaks is told by the query that was using it.
  const ignore = () => {};
  client.on("error", ignore);
  let isIdle = false;
  try {
    await client.query("BEGIN");
    const refused = await findRefusal(client, header.schema);
    if (refused !== null) {
      await client.query("ROLLBACK");
      isIdle = true;
      return err(refused);
    }
    await fixValueTexts(client);
    // It takes as long as it takes. Until here, whoever held a lock could have made it wait for ever.
    await client.query("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");
    await client.query(`TRUNCATE ${(await listInstanceTables(client)).map((name) => quoteTable(name)).join(", ")}`);
    // Recipes and revisions point at each other, and foods at other foods.
    await client.query("SET CONSTRAINTS ALL DEFERRED");
    const tables = await listBackupTables(client);
    await restoreTables(client, { file, tables, onProgress });
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    await recordRestore(client, { rows, schema: header.schema, backupCreatedAt: header.createdAt });
    // Without it, the first searches would be planned as if the tables were empty.
    await client.query(`ANALYZE ${tables.map(({ table }) => quoteTable(table)).join(", ")}`);
    // The backup may have been read by another reader.
    await client.query(`NOTIFY ${staleRecipesChannel}`);
    await client.query("COMMIT");
    isIdle = true;
    return ok({ rows });
  } finally {
    client.off("error", ignore);
    // The server rolls back what a closed connection leaves open.
    client.release(!isIdle);
  }
}

/** What speaks against a restore; when nothing does, the instance is locked until the transaction ends. */
async function findRefusal(client: PoolClient, schema: string): Promise<ReadBackupError | null> {
  const applied = await listAppliedMigrations(client);
  if (!applied.includes(schema)) {
    return { code: schema > (applied.at(-1) ?? "") ? "backup_newer" : "backup_unknown_format" };
  }
  // Asked before, so that an instance in use is not stopped for it, and after, so that nobody becomes its owner meanwhile.
  if (!(await isEmptyInstance(client))) return { code: "instance_not_empty" };
  const tables = await listInstanceTables(client);
  await client.query(`LOCK TABLE ${tables.map((name) => quoteTable(name)).join(", ")} IN ACCESS EXCLUSIVE MODE`);
  return (await isEmptyInstance(client)) ? null : { code: "instance_not_empty" };
}

async function isEmptyInstance(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ isEmpty: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM public.users) AND NOT EXISTS (SELECT FROM public.households)
       AND NOT EXISTS (SELECT FROM public.instance WHERE set_up_at IS NOT NULL) AS "isEmpty"`,
  );
  return rows[0]?.isEmpty === true;
}

async function restoreTables(
  client: PoolClient,
  options: {
    readonly file: FileHandle;
    readonly tables: readonly BackupTable[];
    readonly onProgress: (progress: BackupProgress) => void;
  },
): Promise<void> {
  const zipped = options.file.createReadStream({ start: 0, autoClose: false });
  const lines = splitLines(pipeline(zipped, createGunzip(), toldToReader), maxLineBytes);
  const known = new Map(options.tables.map(({ table, columns }) => [table, columns]));
  try {
    // The header was read already.
    await lines.next();
    let next = toTable(await lines.next());
    while (next !== null) {
      const { table, columns }: BackupTable = next;
      const lost = columns.find((column) => known.get(table)?.includes(column) !== true);
      if (lost !== undefined) throw new Error(`It is not known what became of ${table}.${lost} of the backup`);
      const copy = client.query(copyFrom(`COPY ${quoteTable(table, columns)} FROM STDIN`));
      await finishPipeline(async function* () {
        next = yield* readRows(lines, table, options.onProgress);
      }, copy);
    }
  } finally {
    await lines.return();
  }
}

/** The rows of a table in pieces as COPY takes them. Returns the table that follows, or null when there is none. */
async function* readRows(
  lines: AsyncGenerator<Buffer, void>,
  table: string,
  onProgress: (progress: BackupProgress) => void,
): AsyncGenerator<string, BackupTable | null> {
  let piece = "";
  for (let rows = 0; ; rows += 1) {
    const line = await lines.next();
    const row = line.done === true ? null : backupRowSchema.safeParse(parseJson(line.value));
    if (row?.success !== true) {
      if (piece !== "") yield piece;
      onProgress({ table, rows });
      return toTable(line);
    }
    if (rows > 0 && rows % progressRows === 0) onProgress({ table, rows });
    piece += formatCopyRow(row.data);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
}

function toTable(line: IteratorResult<Buffer, void>): BackupTable | null {
  if (line.done === true) return null;
  const table = backupTableSchema.safeParse(parseJson(line.value));
  return table.success ? table.data : null;
}

async function recordRestore(client: PoolClient, facts: Readonly<Record<string, string | number>>): Promise<void> {
  const action: AuditAction = "instance.restored";
  await client.query(
    `INSERT INTO public.audit_events (id, action, library_id, facts)
     VALUES ($1, $2, (SELECT library_id FROM public.instance), $3)`,
    [newId(), action, JSON.stringify(facts)],
  );
}
