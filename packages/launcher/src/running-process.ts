import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** A process that can be told from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the system's own words; equal only for the same process. */
  readonly startedAt: string;
}

/** Who has this number now, or null when nobody has (or only a dead process that was not yet collected). */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === "linux" ? readLinuxStart(pid) : readStartFromPs(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** Does the very process that was noted down still run? */
export function isRunning(noted: ProcessIdentity): boolean {
  return identifyProcess(noted.pid)?.startedAt === noted.startedAt;
}

/**
 * Ask a process to stop, and end it when it does not.
 *
 * Every signal is sent only after looking again whether the number still belongs to the process that was noted.
 *
 * @param signals in turn, each with the milliseconds to wait before the next
 * @returns whether it is gone
 */
export async function stopProcess(
  noted: ProcessIdentity,
  signals: readonly { readonly signal: NodeJS.Signals; readonly patienceMs: number }[],
): Promise<boolean> {
  for (const { signal, patienceMs } of signals) {
    if (!isRunning(noted)) return true;
    sendSignal(noted.pid, signal);
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
      if (!isRunning(noted)) return true;
      await wait(25);
    }
  }
  return !isRunning(noted);
}

/** The command line of a process, or null when it is gone or not ours to see. */
export function readCommandLine(pid: number): string | null {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // Gone between the look and the signal: what we wanted.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Ticks since the machine started count from zero again after a restart, so the restart's own id goes with them. */
function readLinuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold anything, also brackets and spaces.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const state = fields[0];
    const ticks = fields[19];
    if (state === "Z" || state === "X" || ticks === undefined) return null;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${ticks}`;
  } catch {
    return null;
  }
}

function readStartFromPs(pid: number): string | null {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { PATH: "/bin:/usr/bin", LC_ALL: "C", TZ: "UTC" },
    }).trim();
    if (line === "" || line.startsWith("Z")) return null;
    return line.replace(/^\S+\s+/, "");
  } catch {
    return null;
  }
}
