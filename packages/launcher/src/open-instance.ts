import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import pg from "pg";
import type { EmbeddedPostgres } from "./embedded-postgres.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import type { InstanceLock } from "./instance-lock.ts";
import type { InstanceSettings } from "./instance-settings.ts";
import { writeInstanceSettings } from "./instance-settings.ts";
import type { LauncherOptions } from "./launcher-options.ts";
import type { LauncherProblem } from "./launcher-problem.ts";
import type { InstancePlaces } from "./places.ts";
import { isRunning, stopProcess } from "./running-process.ts";

/** A database that is there, and the secret that belongs to it. */
export interface OpenDatabase {
  readonly databaseUrl: string;
  readonly authSecret: string;
  /** Null when the server is the user's own. */
  readonly embedded: EmbeddedPostgres | null;
}

const shortestSecret = 32;

/** Stop programs that a killed launcher left behind. @returns their names */
export async function stopLeftovers(lock: InstanceLock): Promise<Result<readonly string[], LauncherProblem>> {
  const stopped: string[] = [];
  // The apps first: the database must not go away under a request.
  const order = lock.leftovers
    .filter(isRunning)
    .sort((a, b) => Number(a.name === "PostgreSQL") - Number(b.name === "PostgreSQL"));
  for (const child of order) {
    const isDatabase = child.name === "PostgreSQL";
    const gone = await stopProcess(child, [
      { signal: isDatabase ? "SIGINT" : "SIGTERM", patienceMs: isDatabase ? 30_000 : 5000 },
      { signal: isDatabase ? "SIGQUIT" : "SIGKILL", patienceMs: 5000 },
    ]);
    if (!gone) return err({ code: "leftover_will_not_stop", name: child.name, pid: child.pid });
    lock.forgetChild(child);
    stopped.push(child.name);
  }
  return ok(stopped);
}

/** The user's own server when DATABASE_URL names one, else the instance's PostgreSQL, started now. */
export async function openDatabase(
  options: LauncherOptions,
  places: InstancePlaces,
  settings: InstanceSettings,
  lock: InstanceLock,
): Promise<Result<OpenDatabase, LauncherProblem>> {
  const secret = readAuthSecret(options, settings);
  if (!secret.ok) return secret;
  if (options.databaseUrl !== null) {
    const reached = await reachServer(options.databaseUrl);
    return reached.ok ? ok({ databaseUrl: options.databaseUrl, authSecret: secret.value, embedded: null }) : reached;
  }
  const started = await startEmbeddedPostgres({
    places,
    settings,
    rootFolder: options.rootFolder,
    onSpawn: (identity) => lock.noteChild("PostgreSQL", identity),
  });
  if (!started.ok) return started;
  writeInstanceSettings(places, started.value.settings);
  return ok({ databaseUrl: started.value.databaseUrl, authSecret: secret.value, embedded: started.value });
}

/** Which secret signs sessions: with a server of the user's own it must be the user's as well. */
export function readAuthSecret(options: LauncherOptions, settings: InstanceSettings): Result<string, LauncherProblem> {
  if (options.authSecret === null) {
    return options.databaseUrl === null ? ok(settings.authSecret) : err({ code: "auth_secret_missing" });
  }
  const { length } = options.authSecret;
  return length < shortestSecret ? err({ code: "auth_secret_short", length }) : ok(options.authSecret);
}

async function reachServer(databaseUrl: string): Promise<Result<null, LauncherProblem>> {
  let client: pg.Client | null = null;
  try {
    client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    await client.connect();
    await client.query("SELECT 1");
    return ok(null);
  } catch (error) {
    // An AggregateError (one refusal per address of the host) has no message of its own.
    const first = error instanceof AggregateError ? (error.errors[0] as Error) : (error as Error);
    return err({ code: "database_unreachable", reason: first.message });
  } finally {
    await client?.end().catch(() => {});
  }
}
