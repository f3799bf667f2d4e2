import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import { z } from "zod";
import type { LauncherProblem } from "./launcher-problem.ts";

/** What is done to a database before it is served; said by prepare-database.ts over its channel. */
export const choreReportSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("migrated"), applied: z.number().int() }),
  z.object({ kind: z.literal("failed"), reason: z.string() }),
]);

/** One thing that was done. */
export type ChoreReport = z.infer<typeof choreReportSchema>;

/**
 * Bring the database up to date and load the recipes, in a program of its own: the memory that this takes is free again
 * afterwards, and the launcher keeps no connection that would end with the server.
 *
 * @param onReport called as each chore is done
 */
export async function runDatabaseChores(
  environment: NodeJS.ProcessEnv,
  logFile: string,
  onReport: (report: ChoreReport) => void,
): Promise<Result<null, LauncherProblem>> {
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(process.execPath, [fileURLToPath(new URL("prepare-database.ts", import.meta.url))], {
    env: environment,
    stdio: ["ignore", log, log, "ipc"],
    // Ctrl-C must not cut a migration short; it is one transaction, but so the message stays true.
    detached: true,
  });
  closeSync(log);
  let failure: string | null = null;
  child.on("message", (message) => {
    const report = choreReportSchema.parse(message);
    if (report.kind === "failed") failure = report.reason;
    else onReport(report);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return ok(null);
  return err({ code: "database_preparation_failed", reason: failure ?? `exit code ${code}`, log: logFile });
}
