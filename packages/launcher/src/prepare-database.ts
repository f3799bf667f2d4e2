// The program behind runDatabaseChores: works on the database in DATABASE_URL and reports over its channel.
import { migrate, parseDatabaseUrl } from "@larder/db/migration";
import type { ChoreReport } from "./database-chores.ts";

try {
  const applied = await migrate(parseDatabaseUrl(process.env.DATABASE_URL ?? ""));
  report({ kind: "migrated", applied: applied.length });
} catch (error) {
  console.error(error);
  report({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
} finally {
  process.disconnect();
}

function report(message: ChoreReport): void {
  process.send?.(message);
}
