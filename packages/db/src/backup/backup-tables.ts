import type { ClientBase } from "pg";
import { escapeIdentifier } from "pg";
import type { BackupTable } from "./backup-format.ts";

/**
 * Tables that no backup holds: sessions, one-time links, failed sign-ins, the progress of reading recipes anew and the
 * version of what is kept in memory belong to one running instance. The history of migrations is that of the database
 * that reads the backup.
 */
export const tablesWithoutBackup = [
  "sessions",
  "one_time_tokens",
  "login_attempts",
  "recipe_readings",
  "food_table_versions",
  "_prisma_migrations",
] as const;

interface Reference {
  readonly table: string;
  readonly target: string;
}

/**
 * The tables of a backup with their stored columns, each after the tables that it refers to.
 *
 * Read from the database's own catalogue, so that a table or a column that a migration adds is in the next backup
 * without anybody thinking of it. Generated columns are left out: they come by themselves. References that can be checked
 * when a transaction ends do not bind the order; a restore defers them.
 *
 * @throws Error when tables refer to each other in a circle that cannot be deferred
 */
export async function listBackupTables(client: ClientBase): Promise<readonly BackupTable[]> {
  const { rows: tables } = await client.query<BackupTable>(
    `SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_catalog.pg_class c
     JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL($1)
     GROUP BY c.relname ORDER BY c.relname`,
    [tablesWithoutBackup],
  );
  const { rows: references } = await client.query<Reference>(
    `SELECT t.relname AS "table", r.relname AS target
     FROM pg_catalog.pg_constraint f
     JOIN pg_catalog.pg_class t ON t.oid = f.conrelid
     JOIN pg_catalog.pg_class r ON r.oid = f.confrelid
     WHERE f.contype = 'f' AND NOT f.condeferrable AND f.conrelid <> f.confrelid
       AND t.relnamespace = 'public'::regnamespace`,
  );
  return sortByReference(tables, references);
}

/** Every table of the instance, those without backup among them; only the history of migrations is not one. */
export async function listInstanceTables(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_catalog.pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations' ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

/** Names of the applied migrations, oldest first. */
export async function listAppliedMigrations(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM public._prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Make the text of every value independent of the settings of server and role, for this transaction. What is written
 * under these settings is read under them.
 */
export async function fixValueTexts(client: ClientBase): Promise<void> {
  await client.query(`SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'; SET LOCAL intervalstyle = 'iso_8601';
    SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL xmloption = 'content'`);
}

/** `public."table"`, with the columns in brackets when there are any, for a statement. */
export function quoteTable(table: string, columns: readonly string[] = []): string {
  const name = `public.${escapeIdentifier(table)}`;
  return columns.length === 0 ? name : `${name} (${columns.map(escapeIdentifier).join(", ")})`;
}

function sortByReference(tables: readonly BackupTable[], references: readonly Reference[]): readonly BackupTable[] {
  const sorted: BackupTable[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ table }) => table));
    const blocked = new Set(references.filter(({ target }) => names.has(target)).map(({ table }) => table));
    const free = waiting.filter(({ table }) => !blocked.has(table));
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${[...names].join(", ")}`);
    sorted.push(...free);
    waiting = waiting.filter(({ table }) => blocked.has(table));
  }
  return sorted;
}
