import { join } from "node:path";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import { instanceEnvironment } from "./child-environment.ts";
import { runDatabaseChores } from "./database-chores.ts";
import { embeddedDatabaseUrl } from "./embedded-postgres.ts";
import { acquireInstanceLock, readInstanceLock } from "./instance-lock.ts";
import { openInstanceFolder } from "./instance-settings.ts";
import type { LauncherOptions } from "./launcher-options.ts";
import type { LauncherProblem } from "./launcher-problem.ts";
import { openDatabase, readAuthSecret, stopLeftovers } from "./open-instance.ts";
import { instancePlaces } from "./places.ts";
import { runTask } from "./run-task.ts";

/** A database that commands can work on. */
export interface ResolvedInstance {
  readonly databaseUrl: string;
  readonly authSecret: string;
  /** The address of web, when it is served now: perhaps on another port than usual. */
  readonly webUrl: string | null;
  /** Stop what was started for this. */
  close(): Promise<void>;
}

/**
 * Make an instance's database reachable: the user's own server, the PostgreSQL of a Larder that runs now, or the
 * instance's PostgreSQL, started for as long as it is needed and brought up to date.
 */
export async function resolveInstance(options: LauncherOptions): Promise<Result<ResolvedInstance, LauncherProblem>> {
  const places = instancePlaces(options.folder);
  const opened = openInstanceFolder(places);
  if (!opened.ok) return opened;
  const secret = readAuthSecret(options, opened.value);
  if (!secret.ok) return secret;
  const nothing = async () => {};
  if (options.databaseUrl !== null) {
    return ok({ databaseUrl: options.databaseUrl, authSecret: secret.value, webUrl: null, close: nothing });
  }
  const holder = readInstanceLock(places.lock);
  if (holder) {
    const { databasePort, appPassword } = opened.value;
    // Addresses are noted when everything runs; before that the database may not be there yet.
    if (holder.addresses.length === 0 || databasePort === null) return err({ code: "already_running", ...holder });
    return ok({
      databaseUrl: embeddedDatabaseUrl(appPassword, databasePort),
      authSecret: secret.value,
      webUrl: holder.addresses[0] ?? null,
      close: nothing,
    });
  }

  const locked = acquireInstanceLock(places.lock);
  if (!locked.ok) return locked;
  const lock = locked.value;
  const log = join(places.log, "database.log");
  const leftovers = await stopLeftovers(lock);
  const generated = leftovers.ok
    ? await runTask({ task: "generate", packages: ["@larder/db"], logFile: join(places.log, "build.log") })
    : leftovers;
  if (!leftovers.ok || !generated.ok) {
    lock.release();
    return leftovers.ok ? err({ code: "generate_failed", log: join(places.log, "build.log") }) : leftovers;
  }
  const database = await openDatabase(options, places, opened.value, lock);
  if (!database.ok) {
    lock.release();
    return database;
  }
  const close = async () => {
    await database.value.embedded?.stop();
    lock.release();
  };
  const environment = instanceEnvironment(options, database.value);
  const chores = await runDatabaseChores({ environment, recipes: null, logFile: log });
  if (!chores.ok) {
    await close();
    return chores;
  }
  const { databaseUrl, authSecret } = database.value;
  return ok({ databaseUrl, authSecret, webUrl: null, close });
}
