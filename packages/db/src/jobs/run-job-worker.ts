import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { database } from "../client.ts";
import type { DatabaseConnection } from "../migration/connection.ts";
import { toPgConfig } from "../migration/connection.ts";
import { staleRecipesChannel } from "../recipes/mark-recipes-stale.ts";
import type { ReadingProgress } from "../recipes/read-recipes-anew.ts";
import { readRecipesAnew } from "../recipes/read-recipes-anew.ts";
import { createJobQueue, readingQueue } from "./create-job-queue.ts";

/** What the worker tells while it runs. */
export type JobReport =
  | { readonly kind: "waiting" }
  | { readonly kind: "working" }
  | ({ readonly kind: "reading" } & ReadingProgress)
  | { readonly kind: "failed"; readonly error: Error };

/**
 * Do the work that nobody waits for, until `signal` says stop: reads recipes anew that another reader had read.
 *
 * Of all workers on one database, one works; the others wait until it is gone. It holds an advisory lock on a connection
 * of its own, which the server takes back when the worker dies, however it dies: what a killed worker left is then done
 * by the next one, from where it was. A connection that breaks is made anew after a rest.
 *
 * @param options.connection the database in `DATABASE_URL`
 * @param options.restMs between two attempts to become the one that works
 */
export async function runJobWorker(options: {
  readonly connection: DatabaseConnection;
  readonly signal: AbortSignal;
  readonly onReport: (report: JobReport) => void;
  readonly restMs?: number;
}): Promise<void> {
  const { signal, onReport, restMs = 5000 } = options;
  while (!signal.aborted) {
    try {
      await workOnce(options, restMs);
    } catch (error) {
      if (!signal.aborted) onReport({ kind: "failed", error: toError(error) });
    }
    await wait(restMs, null, { signal }).catch(() => {});
  }
}

/** Wait for the lock, work until stopped or until the connection that holds it breaks. */
async function workOnce({ connection, signal, onReport }: Parameters<typeof runJobWorker>[0], restMs: number) {
  const broken = new AbortController();
  const client = new pg.Client({ ...toPgConfig(connection), application_name: "larder jobs", keepAlive: true });
  client.on("error", (error) => broken.abort(error));
  client.on("end", () => broken.abort(new Error("The connection to the database ended")));
  const stopped = AbortSignal.any([signal, broken.signal]);
  await client.connect();
  try {
    onReport({ kind: "waiting" });
    while (!(await tryToLock(client))) await wait(restMs, null, { signal: stopped });
    onReport({ kind: "working" });
    await workOnQueue({ connection, client, stopped, onReport });
    // A broken connection is a failure, a stop is none.
    if (!signal.aborted) throw toError(broken.signal.reason);
  } finally {
    client.removeAllListeners("end");
    await client.end().catch(() => {});
  }
}

async function workOnQueue(options: {
  readonly connection: DatabaseConnection;
  /** Holds the lock. */
  readonly client: pg.Client;
  readonly stopped: AbortSignal;
  readonly onReport: (report: JobReport) => void;
}): Promise<void> {
  const { connection, client, stopped, onReport } = options;
  const boss = createJobQueue(connection, { migrate: false });
  boss.on("error", (error) => onReport({ kind: "failed", error: toError(error) }));
  await boss.start();
  try {
    // Jobs only say that there may be something to do; what there is to do is in the rows of the recipes. A job that a
    // killed worker had begun would stand in the way of the next.
    await boss.deleteAllJobs(readingQueue);
    await boss.work(readingQueue, async ([job]) => {
      const libraryId = await findLibrary();
      if (libraryId === null) return;
      await readRecipesAnew(libraryId, {
        signal: job === undefined ? stopped : AbortSignal.any([stopped, job.signal]),
        onProgress: (progress) => onReport({ kind: "reading", ...progress }),
      });
    });
    // None is sent while one waits already.
    const ask = () =>
      void boss.send(readingQueue).catch((error: unknown) => onReport({ kind: "failed", error: toError(error) }));
    client.on("notification", ask);
    await client.query(`LISTEN ${staleRecipesChannel}`);
    ask();
    await new Promise<void>((resolve) => {
      if (stopped.aborted) resolve();
      else stopped.addEventListener("abort", () => resolve(), { once: true });
    });
  } finally {
    client.removeAllListeners("notification");
    // The batch at work ends first.
    await boss.stop({ graceful: true, timeout: 10_000 }).catch(() => {});
  }
}

async function tryToLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(
    "SELECT pg_try_advisory_lock(hashtextextended('larder jobs', 0)) AS locked",
  );
  return rows[0]?.locked === true;
}

/** The instance's library; null before the first start has made it. */
async function findLibrary(): Promise<string | null> {
  const instance = await database().instance.findFirst({ select: { libraryId: true } });
  return instance?.libraryId ?? null;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
