import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import { toolEnvironment } from "./child-environment.ts";
import { repositoryFolder } from "./places.ts";
import type { ProcessIdentity } from "./running-process.ts";
import { identifyProcess } from "./running-process.ts";

/** What turbo did. */
export interface TaskOutcome {
  /** Everything was as it had been the last time. */
  readonly cached: boolean;
}

/**
 * Run a task of the workspaces through turbo, which skips what has not changed.
 *
 * @param options.logFile gets what the tools print
 * @param options.onSpawn called at once, so that turbo is found again when we are killed: two builds at a time don't work
 */
export async function runTask(options: {
  readonly task: "generate" | "build";
  readonly packages: readonly string[];
  readonly logFile: string;
  readonly signal?: AbortSignal;
  readonly onSpawn?: (identity: ProcessIdentity) => void;
}): Promise<Result<TaskOutcome, { readonly code: "task_failed" }>> {
  const { task, packages, logFile, signal, onSpawn } = options;
  const args = ["run", task, ...packages.map((name) => `--filter=${name}`), "--output-logs=new-only", "--ui=stream"];
  const output = await new Promise<{ code: number | null; text: string }>((resolve, reject) => {
    const child = spawn(join(repositoryFolder, "node_modules", ".bin", "turbo"), args, {
      cwd: repositoryFolder,
      env: { ...toolEnvironment(), FORCE_COLOR: "0", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const identity = child.pid === undefined ? null : identifyProcess(child.pid);
    if (identity) onSpawn?.(identity);
    // The whole group: turbo starts pnpm, which starts the tool.
    const cancel = () => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    };
    signal?.addEventListener("abort", cancel);
    child.once("exit", () => signal?.removeEventListener("abort", cancel));
    let text = "";
    const take = (chunk: string) => {
      text += chunk;
      appendFileSync(logFile, chunk, { mode: 0o600 });
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, text }));
  });
  if (output.code !== 0) return err({ code: "task_failed" });
  const counts = /Cached:\s+(\d+) cached, (\d+) total/.exec(output.text);
  return ok({ cached: counts !== null && counts[1] === counts[2] });
}
