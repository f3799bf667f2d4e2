import type { Writable } from "node:stream";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { PoolClient } from "pg";
import { escapeIdentifier } from "pg";
import { databasePool } from "../client.ts";
import type { BackupProgress } from "./backup-format.ts";
import { backupFormat, backupVersion, LineChecksum } from "./backup-format.ts";
import type { BackupTable } from "./backup-tables.ts";
import { listBackupTables } from "./backup-tables.ts";

/** Rows that are fetched at once. A revision may be a megabyte, so not many. */
const batchRows = 100;

/** How often progress is told within a table, in rows. */
const progressRows = 5_000;

/**
 * Write everything in the database, as it is at one moment, to a stream; see `backup-format.ts` for the format. Rows are
 * passed on as they come, so the size of the database does not matter to memory.
 *
 * Not part of it: sessions, one-time links and sign-in counters ({@link excludedTables}), and files of the assets folder.
 *
 * @returns how many rows were written
 */
export async function writeBackup(
  stream: Writable,
  onProgress: (progress: BackupProgress) => void = () => {},
): Promise<{ readonly rows: number }> {
  const client = await databasePool().connect();
  const counted = { rows: 0 };
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL statement_timeout = 0");
    await pipeline(Readable.from(writeLines(client, counted, onProgress)), createGzip(), stream);
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
  return counted;
}

async function* writeLines(
  client: PoolClient,
  counted: { rows: number },
  onProgress: (progress: BackupProgress) => void,
): AsyncGenerator<string> {
  const checksum = new LineChecksum();
  const toLine = (value: string) => {
    checksum.add(value);
    return `${value}\n`;
  };
  const schema = await readNewestMigration(client);
  const createdAt = new Date().toISOString();
  yield toLine(JSON.stringify({ format: backupFormat, version: backupVersion, schema, createdAt }));
  for (const table of await listBackupTables(client)) {
    yield toLine(JSON.stringify({ table: table.name, columns: table.columns.map(({ name }) => name) }));
    let rows = 0;
    for await (const batch of readRows(client, table)) {
      yield batch.map(toLine).join("");
      rows += batch.length;
      if (rows % progressRows === 0) onProgress({ table: table.name, rows });
    }
    yield toLine(JSON.stringify({ endOf: table.name, rows }));
    onProgress({ table: table.name, rows });
    counted.rows += rows;
  }
  yield `${JSON.stringify({ rows: counted.rows, sha256: checksum.toHex() })}\n`;
}

async function* readRows(client: PoolClient, { name, columns }: BackupTable): AsyncGenerator<readonly string[]> {
  const values = columns.map((column) => toJsonValue(column)).join(", ");
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT row_to_json(r)::text AS line FROM (SELECT ${values} FROM ${escapeIdentifier(name)}) r`,
  );
  while (true) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${batchRows} FROM backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query("CLOSE backup_rows");
}

function toJsonValue({ name, type }: BackupTable["columns"][number]): string {
  const column = escapeIdentifier(name);
  // Base64 comes in lines of 76 characters. As text, JSON of either kind keeps its letters and its one line.
  if (type === "bytea") return `translate(encode(${column}, 'base64'), E'\\n', '') AS ${column}`;
  if (type === "json" || type === "jsonb") return `${column}::text AS ${column}`;
  return column;
}

async function readNewestMigration(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
     ORDER BY migration_name DESC LIMIT 1`,
  );
  const newest = rows[0];
  if (newest === undefined) throw new Error("The database has no schema yet");
  return newest.name;
}
