import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import { z } from "zod";
import type { LauncherProblem } from "./launcher-problem.ts";

const fileNamesSchema = z.array(z.string());

/** What prepare-database.ts says over its channel. */
export const choreReportSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("migrated"), applied: z.number().int() }),
  z.object({ kind: z.literal("loading"), done: z.number().int(), total: z.number().int() }),
  z.object({
    kind: z.literal("loaded"),
    loaded: z.number().int(),
    unchanged: z.number().int(),
    conflicts: fileNamesSchema,
    refused: fileNamesSchema,
  }),
  z.object({ kind: z.literal("not_loaded"), folder: z.string(), reason: z.string() }),
  z.object({ kind: z.literal("setup_link"), token: z.string(), expiresAt: z.string() }),
  z.object({ kind: z.literal("failed"), reason: z.string() }),
]);

/** One thing that was done. */
export type ChoreReport = z.infer<typeof choreReportSchema>;

/** The folder of recipes to load. */
export interface RecipesFolder {
  readonly folder: string;
  /** The recipes that came with Larder, which an owner may have chosen to begin without. */
  readonly starter: boolean;
}

/**
 * Bring the database up to date and, when it is going to be served, load the recipes and make the set-up link while
 * there is no owner.
 *
 * This is a program of its own: the memory that it takes is free again afterwards, and the launcher keeps no connection
 * that would end with the server.
 *
 * @param onReport called as each chore is done
 */
export async function runDatabaseChores(options: {
  readonly environment: NodeJS.ProcessEnv;
  /** Null: only the schema. */
  readonly recipes: RecipesFolder | null;
  readonly logFile: string;
  readonly onReport?: (report: ChoreReport) => void;
}): Promise<Result<null, LauncherProblem>> {
  const program = fileURLToPath(new URL("prepare-database.ts", import.meta.url));
  const log = openSync(options.logFile, "a", 0o600);
  const child = spawn(process.execPath, [program, JSON.stringify(options.recipes)], {
    env: options.environment,
    stdio: ["ignore", log, log, "ipc"],
    // Ctrl-C waits until it is done: each chore is short, and a half-loaded folder would only be loaded the next time.
    detached: true,
  });
  closeSync(log);
  let failure: string | null = null;
  child.on("message", (message) => {
    const report = choreReportSchema.parse(message);
    if (report.kind === "failed") failure = report.reason;
    else options.onReport?.(report);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return ok(null);
  return err({ code: "database_preparation_failed", reason: failure ?? `exit code ${code}`, log: options.logFile });
}
