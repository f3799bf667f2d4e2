import { migrateJobQueue } from "../jobs/migrate-job-queue.ts";
import type { DatabaseConnection } from "./connection.ts";
import { readMigrations, readSchema } from "./migrations.ts";
import { openSchemaEngine } from "./schema-engine.ts";

/** What {@link migrate} tells while it works. */
export type MigrationProgress =
  | { readonly kind: "pending"; readonly names: readonly string[] }
  | { readonly kind: "applied"; readonly names: readonly string[] };

/**
 * Bring a database to the schema of this version, and the tables of the job queue to theirs.
 *
 * Safe to call at every start and from several processes at once: the engine holds an advisory lock, and each migration
 * is one transaction.
 *
 * @returns names of the migrations that were applied; empty when the database was up to date
 * @throws Error when the database was migrated by a newer version, or a migration fails
 */
export async function migrate(
  connection: DatabaseConnection,
  onProgress: (progress: MigrationProgress) => void = () => {},
): Promise<readonly string[]> {
  const [schema, migrationsList] = await Promise.all([readSchema(), readMigrations()]);
  const filters = { externalTables: [], externalEnums: [] };
  await using engine = await openSchemaEngine(connection, schema);
  const { history } = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
  if (history?.diagnostic === "migrationsDirectoryIsBehind" || history?.diagnostic === "historiesDiverge") {
    throw new Error(
      `The database was changed by another version of Larder: it has ${history.unpersistedMigrationNames.join(", ")}, which this version does not know`,
    );
  }
  let applied: readonly string[] = [];
  if (history !== null) {
    onProgress({ kind: "pending", names: history.unappliedMigrationNames });
    applied = (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
    onProgress({ kind: "applied", names: applied });
  }
  await migrateJobQueue(connection);
  return applied;
}
