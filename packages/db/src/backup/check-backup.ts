import type { Hash } from "node:crypto";
import { createHash } from "node:crypto";
import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import type { BackupHeader } from "./backup-format.ts";
import {
  backupFormatSchema,
  backupHeaderSchema,
  backupRowSchema,
  backupTableSchema,
  backupTrailerSchema,
  backupVersion,
  maxLineBytes,
} from "./backup-format.ts";
import { LineError, splitLines } from "./split-lines.ts";

/** Why a file is not read. */
export type BackupFileError =
  /** Cut short or changed. */
  | { readonly code: "backup_damaged" }
  /** Something else than a backup. */
  | { readonly code: "backup_unknown_format" }
  /** Of a version that this one cannot read. */
  | { readonly code: "backup_newer" };

/** A backup that is whole. */
export interface CheckedBackup {
  readonly header: BackupHeader;
  readonly rows: number;
}

/**
 * Read an unpacked backup from its first byte to its last without keeping any of it: its shape, its number of rows and
 * its checksum.
 *
 * @param unzipped what comes out of gunzip; destroyed when it is left before its end
 * @throws whatever the stream fails with, but for what gunzip itself refuses
 */
export async function checkBackup(unzipped: AsyncIterable<Buffer>): Promise<Result<CheckedBackup, BackupFileError>> {
  const lines = splitLines(unzipped, maxLineBytes);
  let header: BackupHeader | null = null;
  try {
    const first = await lines.next();
    if (first.done === true) return err({ code: "backup_unknown_format" });
    const read = readHeader(parseJson(first.value));
    if (!read.ok) return read;
    header = read.value;
    const rows = await checkRows(lines, createHash("sha256").update(first.value).update("\n"));
    return rows === null ? err({ code: "backup_damaged" }) : ok({ header, rows });
  } catch (error) {
    if (!(error instanceof LineError || isUnzipError(error))) throw error;
    // What goes wrong before there is a header was never a backup, unless it ends too early.
    const isBackup = header !== null || (isUnzipError(error) && error.code === "Z_BUF_ERROR");
    return err({ code: isBackup ? "backup_damaged" : "backup_unknown_format" });
  } finally {
    await lines.return();
  }
}

/** The value of a line that is JSON; `undefined` for any other. */
export function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
}

function readHeader(value: unknown): Result<BackupHeader, BackupFileError> {
  const format = backupFormatSchema.safeParse(value);
  if (!format.success) return err({ code: "backup_unknown_format" });
  if (format.data.version > backupVersion) return err({ code: "backup_newer" });
  const header = backupHeaderSchema.safeParse(value);
  return header.success ? ok(header.data) : err({ code: "backup_unknown_format" });
}

/** The number of rows, or null when they are not all there as they were written. */
async function checkRows(lines: AsyncIterable<Buffer>, hash: Hash): Promise<number | null> {
  const tables = new Set<string>();
  let columns = 0;
  let rows = 0;
  let isComplete = false;
  for await (const line of lines) {
    if (isComplete) return null;
    const value = parseJson(line);
    const trailer = backupTrailerSchema.safeParse(value);
    if (trailer.success) {
      if (trailer.data.rows !== rows || trailer.data.sha256 !== hash.digest("hex")) return null;
      isComplete = true;
      continue;
    }
    hash.update(line).update("\n");
    const row = backupRowSchema.safeParse(value);
    if (row.success) {
      if (row.data.length !== columns) return null;
      rows += 1;
      continue;
    }
    const table = backupTableSchema.safeParse(value);
    if (!table.success || tables.has(table.data.table)) return null;
    tables.add(table.data.table);
    columns = table.data.columns.length;
  }
  return isComplete ? rows : null;
}

function isUnzipError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}
