import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { PoolClient } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { databasePool } from "../client.ts";
import type { BackupHeader, BackupProgress, BackupTrailer } from "./backup-format.ts";
import { backupFormat, backupVersion, maxLineBytes, progressRows } from "./backup-format.ts";
import { fixValueTexts, listAppliedMigrations, listBackupTables, quoteTable } from "./backup-tables.ts";
import { parseCopyRow } from "./copy-text.ts";
import { splitLines } from "./split-lines.ts";

/** Characters that are gathered before they go to the compressor: rows are short, and each write has its price. */
const pieceLength = 64 * 1024;

/**
 * Write everything in the database as one checksummed file: docs/backup.md describes it.
 *
 * All tables are read in one snapshot, so what others write meanwhile is in it altogether or not at all, and nobody
 * waits. Rows flow through one at a time, as fast as the stream takes them. The stream is ended; when something fails it
 * is destroyed, and what it has taken is no backup.
 *
 * For the command line only: there is no viewer, and whoever can call it gets everything.
 */
export async function writeBackup(
  stream: NodeJS.WritableStream,
  onProgress: (progress: BackupProgress) => void,
): Promise<{ readonly rows: number }> {
  let rows = 0;
  await pipeline(
    async function* () {
      rows = yield* readSnapshot(onProgress);
    },
    createGzip(),
    stream,
  );
  return { rows };
}

/** The text of a backup, in pieces of whole lines. Returns the number of rows. */
async function* readSnapshot(onProgress: (progress: BackupProgress) => void): AsyncGenerator<string, number> {
  const client = await databasePool().connect();
  // A connection that breaks is told by the query that was using it.
  const ignore = () => {};
  client.on("error", ignore);
  let isIdle = false;
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    // It takes as long as it takes to write the file.
    await client.query("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");
    await fixValueTexts(client);
    const hash = createHash("sha256");
    let piece = `${JSON.stringify(await readHeader(client))}\n`;
    let rows = 0;
    for (const { table, columns } of await listBackupTables(client)) {
      piece += `${JSON.stringify({ table, columns })}\n`;
      let tableRows = 0;
      const copied = client.query(copyTo(`COPY ${quoteTable(table, columns)} TO STDOUT`));
      for await (const line of splitLines(copied, maxLineBytes)) {
        const text = `${JSON.stringify(parseCopyRow(line.toString("utf8")))}\n`;
        // A row that no restore would take must not pass for saved.
        if (Buffer.byteLength(text) > maxLineBytes) throw new Error(`A row of ${table} is too long for a backup`);
        piece += text;
        tableRows += 1;
        if (tableRows % progressRows === 0) onProgress({ table, rows: tableRows });
        if (piece.length < pieceLength) continue;
        hash.update(piece);
        yield piece;
        piece = "";
      }
      rows += tableRows;
      onProgress({ table, rows: tableRows });
    }
    await client.query("COMMIT");
    isIdle = true;
    const trailer: BackupTrailer = { rows, sha256: hash.update(piece).digest("hex") };
    yield `${piece}${JSON.stringify(trailer)}\n`;
    return rows;
  } finally {
    client.off("error", ignore);
    // Stopped in the middle of a table: the server is still sending, so the connection goes.
    client.release(!isIdle);
  }
}

async function readHeader(client: PoolClient): Promise<BackupHeader> {
  const schema = (await listAppliedMigrations(client)).at(-1);
  if (schema === undefined) throw new Error("No migration was applied to the database");
  const { rows } = await client.query<{ now: Date }>("SELECT now()");
  // Always one row.
  const createdAt = (rows[0] as { now: Date }).now.toISOString();
  return { format: backupFormat, version: backupVersion, schema, createdAt };
}
