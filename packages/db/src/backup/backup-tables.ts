import type { ClientBase } from "pg";

/** A table as it is backed up. */
export interface BackupTable {
  readonly name: string;
  /** Without generated columns, which the database fills itself. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/**
 * Tables that are no part of a backup: who is signed in, links that are good for an hour, counters of the last minutes,
 * and the record of migrations, which belongs to the database that is there.
 */
export const excludedTables: readonly string[] = [
  "sessions",
  "one_time_tokens",
  "login_attempts",
  "_prisma_migrations",
];

/**
 * All tables to back up, parents before children, read from the database itself so that none is ever forgotten.
 *
 * Keys that are checked only when a transaction ends do not count: they are why two tables may point at each other.
 */
export async function listBackupTables(client: ClientBase): Promise<readonly BackupTable[]> {
  const { rows: columns } = await client.query<{ table: string; name: string; type: string }>(
    `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> ALL ($1)
     ORDER BY c.relname, a.attnum`,
    [excludedTables],
  );
  const { rows: references } = await client.query<{ child: string; parent: string }>(
    `SELECT DISTINCT child.relname AS child, parent.relname AS parent
     FROM pg_constraint f JOIN pg_class child ON child.oid = f.conrelid JOIN pg_class parent ON parent.oid = f.confrelid
     JOIN pg_namespace n ON n.oid = f.connamespace
     WHERE n.nspname = 'public' AND f.contype = 'f' AND NOT f.condeferrable AND f.conrelid <> f.confrelid`,
  );
  const waiting = Map.groupBy(columns, ({ table }) => table);
  const ordered: BackupTable[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.keys()].filter(
      (name) => !references.some(({ child, parent }) => child === name && waiting.has(parent)),
    );
    if (ready.length === 0)
      throw new Error(`Tables point at each other in a circle: ${[...waiting.keys()].join(", ")}`);
    for (const name of ready) {
      ordered.push({
        name,
        columns: (waiting.get(name) ?? []).map(({ name: column, type }) => ({ name: column, type })),
      });
      waiting.delete(name);
    }
  }
  return ordered;
}
