import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync } from "node:fs";
import type { ProcessIdentity } from "./running-process.ts";
import { identifyProcess, stopProcess } from "./running-process.ts";

/** What to run. */
export interface ProgramOptions {
  /** For people: "web". */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Gets everything that it prints, also after our own death. */
  readonly logFile: string;
}

/** A program that runs beside us. */
export interface Program {
  readonly name: string;
  readonly identity: ProcessIdentity | null;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  stop(): Promise<void>;
}

/**
 * Start a program in a process group of its own: Ctrl-C on the terminal reaches us alone, and we stop it in good order.
 *
 * @param onSpawn called at once, so that the program is noted before anything else can happen
 */
export function startProgram(options: ProgramOptions, onSpawn?: (identity: ProcessIdentity) => void): Program {
  const log = openSync(options.logFile, "a", 0o600);
  let child: ChildProcess;
  try {
    child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ["ignore", log, log],
    });
  } finally {
    closeSync(log);
  }
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  if (identity) onSpawn?.(identity);
  const ended = new Promise<Awaited<Program["ended"]>>((resolve) => {
    child.once("error", () => resolve({ code: null, signal: null }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  return {
    name: options.name,
    identity,
    ended,
    stop: async () => {
      if (!identity) return;
      await stopProcess(identity, [
        { signal: "SIGTERM", patienceMs: 10_000 },
        { signal: "SIGKILL", patienceMs: 2000 },
      ]);
    },
  };
}

/** Keep the log of the start before this one, and no older. */
export function turnLog(logFile: string): string {
  if (existsSync(logFile)) renameSync(logFile, logFile.replace(/[.]log$/, ".previous.log"));
  return logFile;
}
