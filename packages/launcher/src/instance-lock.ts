import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import { z } from "zod";
import type { LauncherProblem } from "./launcher-problem.ts";
import type { ProcessIdentity } from "./running-process.ts";
import { identifyProcess, isRunning } from "./running-process.ts";

const identitySchema = z.object({ pid: z.number().int().positive(), startedAt: z.string() });

const lockSchema = z.object({
  token: z.string(),
  launcher: identitySchema,
  addresses: z.array(z.string()),
  children: z.array(identitySchema.extend({ name: z.string() })),
});

type LockContent = z.infer<typeof lockSchema>;

/** A program that a launcher started. */
export type NotedChild = LockContent["children"][number];

/** The right to run an instance, held by one launcher at a time. */
export interface InstanceLock {
  /** Programs that a launcher left behind when it was killed. */
  readonly leftovers: readonly NotedChild[];
  /** Say where the apps answer, for whoever tries to start a second time. */
  noteAddresses(addresses: readonly string[]): void;
  /** Write down a started program at once, so that it is found again even after `kill -9`. */
  noteChild(name: string, identity: ProcessIdentity): void;
  forgetChild(identity: ProcessIdentity): void;
  release(): void;
}

/** Who holds the lock, when somebody does. */
export function readInstanceLock(file: string): { readonly pid: number; readonly addresses: readonly string[] } | null {
  const content = readLock(file);
  return content && isRunning(content.launcher) ? { pid: content.launcher.pid, addresses: content.addresses } : null;
}

/**
 * Take the lock, also from a launcher that died without giving it back.
 *
 * The lock names its holder by process number *and* start, so a number that went to another program means nothing.
 * Creating it is a hard link, which only one of several starters can do; a dead holder's lock is first moved aside, and
 * put back if it turns out that another starter has been quicker.
 */
export function acquireInstanceLock(file: string): Result<InstanceLock, LauncherProblem> {
  const launcher = identifyProcess(process.pid);
  if (launcher === null) throw new Error("This process can't find itself in the list of processes");
  let content: LockContent = { token: randomUUID(), launcher, addresses: [], children: [] };
  const own = `${file}.${content.token}`;
  writeFileSync(own, JSON.stringify(content), { mode: 0o600 });
  let leftovers: readonly NotedChild[] = [];
  try {
    while (!tryLink(own, file)) {
      const found = readLock(file);
      if (found && isRunning(found.launcher)) {
        return err({ code: "already_running", pid: found.launcher.pid, addresses: found.addresses });
      }
      leftovers = moveAside(file, found?.token ?? null, `${own}.stale`) ?? leftovers;
    }
  } finally {
    rmSync(own, { force: true });
  }

  const change = (next: LockContent) => {
    content = next;
    writeFileSync(own, JSON.stringify(content), { mode: 0o600 });
    renameSync(own, file);
  };
  // What was left behind stays noted until it is stopped: this start may be killed as well.
  change({ ...content, children: [...leftovers] });
  return ok({
    leftovers,
    noteAddresses: (addresses) => change({ ...content, addresses: [...addresses] }),
    noteChild: (name, identity) =>
      change({ ...content, children: [...content.children.filter(isRunning), { name, ...identity }] }),
    forgetChild: (identity) =>
      change({
        ...content,
        children: content.children.filter(
          ({ pid, startedAt }) => pid !== identity.pid || startedAt !== identity.startedAt,
        ),
      }),
    release: () => {
      if (readLock(file)?.token === content.token) rmSync(file, { force: true });
    },
  });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** @returns the dead launcher's programs, or null when the lock had changed hands meanwhile */
function moveAside(file: string, token: string | null, aside: string): readonly NotedChild[] | null {
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const moved = readLock(aside);
  if ((moved?.token ?? null) !== token) tryLink(aside, file);
  rmSync(aside, { force: true });
  return (moved?.token ?? null) === token ? (moved?.children ?? []) : null;
}

/** A lock that can't be read (cut short by a full disk, say) names nobody. */
function readLock(file: string): LockContent | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}
