// The program behind runDatabaseChores: works on the database in DATABASE_URL and reports over its channel.
import { migrate, parseDatabaseUrl } from "@larder/db/migration";
import type { ChoreReport } from "./database-chores.ts";

try {
  const applied = await migrate(parseDatabaseUrl(process.env.DATABASE_URL ?? ""));
  await report({ kind: "migrated", applied: applied.length });
  process.exitCode = 0;
} catch (error) {
  console.error(error);
  await report({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
// Idle connections would hold the start up for seconds.
process.exit();

/** Resolves when the message has left: an exit would cut it off. */
function report(message: ChoreReport): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
