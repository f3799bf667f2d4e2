import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * A backup is gzip over lines of UTF-8, each a JSON array or object without line breaks:
 *
 * 1. the header;
 * 2. for each table, parents before children: its name and columns, its rows as objects, and how many there were;
 * 3. the number of all rows and the SHA-256 of everything before that line, line breaks included.
 *
 * Values are written as PostgreSQL writes them in JSON, so that nothing is rounded on the way; bytes are base64, and
 * JSON columns are the text of their JSON, kept to the letter.
 */
export const backupFormat = "larder-backup";

/** Grows when a reader of the version before could not read what is written. */
export const backupVersion = 1;

/** First line. */
export const headerSchema = z.object({
  format: z.literal(backupFormat),
  version: z.int().positive(),
  /** The newest migration of the database that was written. */
  schema: z.string(),
  createdAt: z.iso.datetime(),
});

/** Before the rows of a table. */
export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });

/** After the rows of a table. */
export const tableEndSchema = z.object({ endOf: z.string(), rows: z.int().nonnegative() });

/** Last line. */
export const trailerSchema = z.object({ rows: z.int().nonnegative(), sha256: z.string() });

/** What is told while a backup is written or read. */
export interface BackupProgress {
  readonly table: string;
  /** Rows of this table so far. */
  readonly rows: number;
}

/** A checksum that grows with each line. */
export class LineChecksum {
  readonly #hash = createHash("sha256");

  add(line: string): void {
    this.#hash.update(line).update("\n");
  }

  toHex(): string {
    return this.#hash.copy().digest("hex");
  }
}
