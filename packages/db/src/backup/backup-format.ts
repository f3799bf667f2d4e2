import { z } from "zod";

/** What the header of every backup says about itself. */
export const backupFormat = "larder-backup";

/** Version of the file's own shape. It grows only when an older reader would read a newer file wrongly. */
export const backupVersion = 1;

/**
 * Longest line of a backup, in bytes. A recipe of the greatest size that is accepted stays far below; a file that unpacks
 * to something longer is not a backup, and is refused before it fills the memory.
 */
export const maxLineBytes = 64 * 1024 * 1024;

/** After how many rows of one table its progress is told again. */
export const progressRows = 10_000;

/** What the first line says in every version. */
export const backupFormatSchema = z.object({ format: z.literal(backupFormat), version: z.int().min(1) });

/** The first line. Fields that a later version adds are passed over. */
export const backupHeaderSchema = backupFormatSchema.extend({
  /** Name of the newest migration of the database that was backed up. */
  schema: z.string().regex(/^\d{14}_\w+$/),
  /** ISO date and time of the snapshot. */
  createdAt: z.iso.datetime(),
});

/** The line before the rows of a table: its name, and the columns in the order in which each row gives them. */
export const backupTableSchema = z.object({ table: z.string().min(1), columns: z.array(z.string().min(1)).min(1) });

/** A row: every value as PostgreSQL's own text for it, `null` for NULL. */
export const backupRowSchema = z.array(z.string().nullable());

/** The last line: number of rows of all tables, and the SHA-256 in hex of every byte before this line. */
export const backupTrailerSchema = z.object({ rows: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export type BackupHeader = z.infer<typeof backupHeaderSchema>;
export type BackupTable = z.infer<typeof backupTableSchema>;
export type BackupRow = z.infer<typeof backupRowSchema>;
export type BackupTrailer = z.infer<typeof backupTrailerSchema>;

/** Told while a backup is written or read: how many rows of a table are done, at its end and every few thousand rows. */
export interface BackupProgress {
  readonly table: string;
  readonly rows: number;
}
