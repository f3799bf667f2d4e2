import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import type { PoolClient } from "pg";
import { escapeIdentifier } from "pg";
import type { z } from "zod";
import { databasePool } from "../client.ts";
import type { BackupProgress } from "./backup-format.ts";
import {
  backupVersion,
  headerSchema,
  LineChecksum,
  tableEndSchema,
  tableSchema,
  trailerSchema,
} from "./backup-format.ts";
import type { BackupTable } from "./backup-tables.ts";
import { excludedTables, listBackupTables } from "./backup-tables.ts";
import { readLines } from "./read-lines.ts";

export type ReadBackupError =
  /** There is an account already: a backup is read only into an instance that nobody owns. */
  | { readonly code: "instance_not_empty" }
  /** Cut short or changed: its checksum does not match. */
  | { readonly code: "backup_damaged" }
  /** Not a backup of ours, or one with tables that are unknown here. */
  | { readonly code: "backup_unknown_format" }
  /** Made by a newer version. */
  | { readonly code: "backup_newer" };

/**
 * Read a backup into an instance that nobody owns yet. Whatever is there (a library that was made at the first start,
 * its starter recipes) is replaced.
 *
 * All of it is one transaction, which ends well only when the checksum at the end of the file matches: a file that is
 * refused changes nothing. Everybody has to sign in anew afterwards, because sessions are no part of a backup.
 *
 * @returns how many rows were read
 * @throws Error when the stream fails, or the database does
 */
export async function readBackup(
  stream: Readable,
  onProgress: (progress: BackupProgress) => void = () => {},
): Promise<Result<{ readonly rows: number }, ReadBackupError>> {
  const client = await databasePool().connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL statement_timeout = 0");
    const tables = await listBackupTables(client);
    await emptyInstance(client, tables);
    const reader = new BackupReader(client, tables, onProgress);
    await readInto(reader, stream);
    const rows = await reader.finish();
    await client.query("COMMIT");
    return ok({ rows });
  } catch (error) {
    await client.query("ROLLBACK");
    if (error instanceof BackupRefused) return err({ code: error.code });
    throw error;
  } finally {
    client.release();
  }
}

class BackupRefused extends Error {
  readonly code: ReadBackupError["code"];

  constructor(code: ReadBackupError["code"], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Hold everybody else off, make sure that nobody owns the instance, and clear it. */
async function emptyInstance(client: PoolClient, tables: readonly BackupTable[]): Promise<void> {
  await client.query("LOCK TABLE instance, users IN ACCESS EXCLUSIVE MODE");
  const { rowCount } = await client.query("SELECT 1 FROM users LIMIT 1");
  if (rowCount !== 0) throw new BackupRefused("instance_not_empty");
  const cleared = [...tables.map(({ name }) => name), ...excludedTables.filter((name) => !name.startsWith("_"))];
  await client.query(`TRUNCATE ${cleared.map((name) => escapeIdentifier(name)).join(", ")}`);
  await client.query("SET CONSTRAINTS ALL DEFERRED");
  // What triggers would derive from the rows is in the backup as well.
  for (const { name } of tables) await client.query(`ALTER TABLE ${escapeIdentifier(name)} DISABLE TRIGGER USER`);
}

async function readInto(reader: BackupReader, stream: Readable): Promise<void> {
  try {
    await pipeline(stream, createGunzip(), async (source: AsyncIterable<Buffer>) => {
      for await (const line of readLines(source)) await reader.read(line);
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    // Codes of zlib. Any other failure is one of the stream or the database, and nobody's expectation.
    if (code.startsWith("Z_")) {
      throw new BackupRefused(reader.isBackup ? "backup_damaged" : "backup_unknown_format", { cause: error });
    }
    throw error;
  }
}

/** Most text that one statement carries, in characters. */
const batchLength = 1_000_000;

/** Takes a backup line by line and writes what it says. */
class BackupReader {
  readonly #client: PoolClient;
  readonly #tables: readonly BackupTable[];
  readonly #onProgress: (progress: BackupProgress) => void;
  readonly #checksum = new LineChecksum();
  #state: "header" | "between" | "rows" | "end" = "header";
  #table: { readonly name: string; readonly insert: string } | undefined;
  #batch: string[] = [];
  #length = 0;
  #tableRows = 0;
  #rows = 0;
  /** The first refusal of the database; told only if the file turns out to be whole. */
  #failure: unknown;

  constructor(client: PoolClient, tables: readonly BackupTable[], onProgress: (progress: BackupProgress) => void) {
    this.#client = client;
    this.#tables = tables;
    this.#onProgress = onProgress;
  }

  /** Whether the header was that of a backup. */
  get isBackup(): boolean {
    return this.#state !== "header";
  }

  async read(line: string): Promise<void> {
    switch (this.#state) {
      case "header":
        return await this.#readHeader(line);
      case "between":
        return this.#readBetween(line);
      case "rows":
        return await this.#readRow(line);
      case "end":
        // Nothing may come after the checksum.
        throw new BackupRefused("backup_damaged");
    }
  }

  async finish(): Promise<number> {
    if (this.#state === "header") throw new BackupRefused("backup_unknown_format");
    if (this.#state !== "end") throw new BackupRefused("backup_damaged");
    if (this.#failure !== undefined) throw this.#failure;
    await this.#client.query("SET CONSTRAINTS ALL IMMEDIATE");
    for (const { name } of this.#tables) {
      await this.#client.query(`ALTER TABLE ${escapeIdentifier(name)} ENABLE TRIGGER USER`);
    }
    return this.#rows;
  }

  async #readHeader(line: string): Promise<void> {
    const header = parseLine(headerSchema, line);
    if (header === null) throw new BackupRefused("backup_unknown_format");
    const { rowCount } = await this.#client.query(
      "SELECT 1 FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NOT NULL",
      [header.schema],
    );
    this.#state = "between";
    this.#checksum.add(line);
    if (header.version > backupVersion || rowCount === 0) throw new BackupRefused("backup_newer");
  }

  #readBetween(line: string): void {
    const trailer = parseLine(trailerSchema, line);
    if (trailer !== null) {
      const matches = trailer.sha256 === this.#checksum.toHex() && trailer.rows === this.#rows;
      if (!matches) throw new BackupRefused("backup_damaged");
      this.#state = "end";
      return;
    }
    const opened = parseLine(tableSchema, line);
    if (opened === null) throw new BackupRefused("backup_damaged");
    this.#checksum.add(line);
    const table = this.#tables.find(({ name }) => name === opened.table);
    const columns = opened.columns.map((name) => table?.columns.find((column) => column.name === name));
    // Names from the file go into a statement only as the database knows them.
    if (table === undefined || !columns.every((column) => column !== undefined)) {
      throw new BackupRefused("backup_unknown_format");
    }
    this.#table = { name: table.name, insert: toInsert(table.name, columns) };
    this.#tableRows = 0;
    this.#state = "rows";
  }

  async #readRow(line: string): Promise<void> {
    // No column has this name: a row never begins like this.
    const end = line.startsWith('{"endOf":') ? parseLine(tableEndSchema, line) : null;
    this.#checksum.add(line);
    if (end === null) {
      this.#batch.push(line);
      this.#length += line.length;
      this.#tableRows += 1;
      if (this.#length >= batchLength) await this.#writeBatch();
      return;
    }
    await this.#writeBatch();
    if (end.endOf !== this.#table?.name || end.rows !== this.#tableRows) throw new BackupRefused("backup_damaged");
    this.#onProgress({ table: end.endOf, rows: end.rows });
    this.#rows += this.#tableRows;
    this.#state = "between";
  }

  async #writeBatch(): Promise<void> {
    const rows = this.#batch;
    this.#batch = [];
    this.#length = 0;
    if (rows.length === 0 || this.#table === undefined || this.#failure !== undefined) return;
    try {
      await this.#client.query(this.#table.insert, [`[${rows.join(",")}]`]);
    } catch (error) {
      // A damaged file makes rows that the database refuses. Which of the two it was, the checksum tells at the end.
      this.#failure = error;
    }
  }
}

/** One statement for any number of rows, given as a JSON array of objects. */
function toInsert(table: string, columns: BackupTable["columns"]): string {
  const names = columns.map(({ name }) => escapeIdentifier(name));
  const types = columns.map(({ type }) => (isText(type) ? "text" : type));
  const declared = names.map((name, index) => `${name} ${types[index]}`).join(", ");
  const values = columns.map(({ name, type }) => fromJsonValue(escapeIdentifier(name), type)).join(", ");
  return `INSERT INTO ${escapeIdentifier(table)} (${names.join(", ")})
    SELECT ${values} FROM json_to_recordset($1::json) AS r(${declared})`;
}

function isText(type: string): boolean {
  return type === "bytea" || type === "json" || type === "jsonb";
}

function fromJsonValue(column: string, type: string): string {
  if (type === "bytea") return `decode(r.${column}, 'base64')`;
  return isText(type) ? `r.${column}::${type}` : `r.${column}`;
}

/** A line that says something of the backup itself; `null` when it says something else. */
function parseLine<Schema extends z.ZodType>(schema: Schema, line: string): z.output<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
