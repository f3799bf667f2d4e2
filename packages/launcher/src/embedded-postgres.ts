import type { ChildProcess } from "node:child_process";
import { execFile, spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import pg from "pg";
import type { InstanceSettings } from "./instance-settings.ts";
import type { LauncherProblem } from "./launcher-problem.ts";
import type { InstancePlaces } from "./places.ts";
import { findFreePort } from "./ports.ts";
import type { PostgresProgram, SystemUser } from "./postgres-program.ts";
import { copyPostgresProgram, findPostgresProgram, findPostgresUser } from "./postgres-program.ts";
import type { ProcessIdentity } from "./running-process.ts";
import { identifyProcess, readCommandLine, stopProcess } from "./running-process.ts";

/** Extensions that the product uses. All come with PostgreSQL. */
const extensions = ["pg_trgm", "unaccent", "citext"];

const superuser = "postgres";
const appRole = "larder";
const database = "larder";

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly version: string;
  readonly identity: ProcessIdentity;
  /** Address for the product, which has no superuser rights. Holds the password: never for a log. */
  readonly databaseUrl: string;
  /** Address of the administrator role. Holds the password: never for a log. */
  readonly superuserUrl: string;
  /** The settings as they are now: port and data folder may be new. */
  readonly settings: InstanceSettings;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

interface Cluster {
  readonly program: PostgresProgram;
  /** Who it runs as, when that is not the user who started us. */
  readonly user: SystemUser | null;
  /** Holds `data`, and for root `belongs-to`. */
  readonly folder: string;
  readonly data: string;
  readonly logFile: string;
}

/**
 * Start the instance's own PostgreSQL, creating it the first time.
 *
 * It listens on 127.0.0.1 only, has no Unix socket, and wants scram passwords from everybody. The product's role owns
 * its database and is no superuser. As root, the programs and the data go to `rootFolder`, because PostgreSQL then runs
 * as another user, who can't look into the clone.
 *
 * A data folder of another major version is left alone and reported. One that a killed server left behind is recovered
 * by PostgreSQL itself; its processes that still run are stopped first.
 */
export async function startEmbeddedPostgres(options: {
  readonly places: InstancePlaces;
  readonly settings: InstanceSettings;
  /** Where root keeps programs and data. */
  readonly rootFolder: string;
  /** Called before anything is started, so that a second launcher finds it after a `kill -9`. */
  readonly onSpawn?: (identity: ProcessIdentity) => void;
}): Promise<Result<EmbeddedPostgres, LauncherProblem>> {
  const found = findCluster(options);
  if (!found.ok) return found;
  const cluster = found.value;

  const stopped = await stopLeftoverServer(cluster);
  if (!stopped.ok) return stopped;
  const checked = checkData(cluster, options.settings);
  if (!checked.ok) return checked;
  if (checked.value === "absent") {
    const created = await createData(cluster, options.settings.superuserPassword);
    if (!created.ok) return created;
  }

  const port = await findFreePort(options.settings.databasePort);
  const settings = { ...options.settings, databasePort: port, databaseFolder: cluster.folder };
  const child = spawnServer(cluster, port);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  // Noted before anything can go wrong; a process that has already ended has no identity, and no exit to wait for.
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  if (identity) options.onSpawn?.(identity);
  const superuserUrl = `postgresql://${superuser}:${settings.superuserPassword}@127.0.0.1:${port}/postgres`;
  const ready = await waitUntilReady(child, superuserUrl, cluster.logFile);
  if (!ready.ok || identity === null) {
    return ready.ok
      ? err({ code: "postgres_failed", step: "start", reason: "it ended at once", log: cluster.logFile })
      : ready;
  }

  const stop = async () => {
    // Fast shutdown: connections are cut, transactions rolled back, everything written.
    await stopProcess(identity, [
      { signal: "SIGINT", patienceMs: 30_000 },
      { signal: "SIGQUIT", patienceMs: 5000 },
    ]);
  };
  try {
    await prepareDatabase(superuserUrl, settings.appPassword);
  } catch (error) {
    await stop();
    return err({ code: "postgres_failed", step: "prepare", reason: (error as Error).message, log: cluster.logFile });
  }
  return ok({
    port,
    version: cluster.program.version,
    identity,
    databaseUrl: embeddedDatabaseUrl(settings.appPassword, port),
    superuserUrl,
    settings,
    ended,
    stop,
  });
}

function findCluster({
  places,
  settings,
  rootFolder,
}: {
  readonly places: InstancePlaces;
  readonly settings: InstanceSettings;
  readonly rootFolder: string;
}): Result<Cluster, LauncherProblem> {
  const program = findPostgresProgram();
  if (!program.ok) return program;
  const logFile = join(places.log, "database.log");
  if (process.getuid?.() !== 0) {
    const folder = join(places.folder, "postgres");
    return ok({ program: program.value, user: null, folder, data: join(folder, "data"), logFile });
  }

  const user = findPostgresUser();
  if (!user.ok) return user;
  const folder = join(rootFolder, settings.instanceId);
  try {
    const copied = copyPostgresProgram(program.value, rootFolder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const claimed = claimFolder(folder, places.folder);
    if (!claimed.ok) return claimed;
    chownSync(folder, user.value.uid, user.value.gid);
    return ok({ program: copied, user: user.value, folder, data: join(folder, "data"), logFile });
  } catch (error) {
    return err({ code: "folder_not_writable", folder: rootFolder, reason: (error as Error).message });
  }
}

/** A copied clone has a copied id: the data stays with the first one for as long as that exists. */
function claimFolder(folder: string, instanceFolder: string): Result<null, LauncherProblem> {
  const note = join(folder, "belongs-to");
  const owner = existsSync(note) ? readFileSync(note, "utf8").trim() : null;
  if (owner === instanceFolder) return ok(null);
  if (owner !== null && existsSync(join(owner, "settings.json"))) {
    return err({ code: "postgres_other_instance", folder, owner });
  }
  writeFileSync(note, `${instanceFolder}\n`);
  return ok(null);
}

function checkData(cluster: Cluster, settings: InstanceSettings): Result<"present" | "absent", LauncherProblem> {
  const versionFile = join(cluster.data, "PG_VERSION");
  if (!existsSync(versionFile)) {
    // Data that was there once and is gone must not be replaced by an empty database without a word.
    return settings.databaseFolder === null
      ? ok("absent")
      : err({ code: "postgres_data_missing", folder: settings.databaseFolder });
  }
  const found = readFileSync(versionFile, "utf8").trim();
  if (found === cluster.program.major) return ok("present");
  return err({ code: "postgres_other_version", folder: cluster.data, found, wanted: cluster.program.major });
}

/** A new cluster appears under its name only when it is complete. */
async function createData(cluster: Cluster, password: string): Promise<Result<null, LauncherProblem>> {
  const draft = `${cluster.data}.new`;
  const passwordFile = join(cluster.folder, "password");
  mkdirSync(cluster.folder, { recursive: true, mode: 0o700 });
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.user) chownSync(passwordFile, cluster.user.uid, cluster.user.gid);
  try {
    await promisify(execFile)(
      join(cluster.program.folder, "bin", "initdb"),
      [
        `--pgdata=${draft}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // Sorting and upper case come from PostgreSQL itself, so an update of the system can't corrupt an index.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
      ],
      runAs(cluster),
    );
    renameSync(draft, cluster.data);
    return ok(null);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return err({
      code: "postgres_failed",
      step: "create",
      reason: (stderr ?? "").trim() || message,
      log: cluster.logFile,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function spawnServer(cluster: Cluster, port: number): ChildProcess {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    // Our programs are few; a forgotten transaction must not hold up clean-up for days.
    max_connections: 100,
    idle_in_transaction_session_timeout: "5min",
    log_line_prefix: "%m [%p] ",
    timezone: "UTC",
    lc_messages: "C",
  };
  const log = openSync(cluster.logFile, "a", 0o600);
  try {
    return spawn(
      join(cluster.program.folder, "bin", "postgres"),
      ["-D", cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      // Its own group: a Ctrl-C on the terminal is for us, and we stop the apps first.
      { ...runAs(cluster), detached: true, stdio: ["ignore", log, log] },
    );
  } finally {
    closeSync(log);
  }
}

function runAs(cluster: Cluster) {
  const user = cluster.user && { uid: cluster.user.uid, gid: cluster.user.gid };
  return { cwd: cluster.folder, env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" }, ...user };
}

async function waitUntilReady(
  child: ChildProcess,
  superuserUrl: string,
  logFile: string,
): Promise<Result<null, LauncherProblem>> {
  let ended: string | null = null;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code, signal) => (ended ??= `it ended with ${signal ?? `exit code ${code}`}`));
  // Recovery after a crash may take long; it ends by itself, with success or with an exit.
  const end = Date.now() + 10 * 60_000;
  while (Date.now() < end) {
    if (ended !== null) return err({ code: "postgres_failed", step: "start", reason: ended, log: logFile });
    const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      await client.end();
      return ok(null);
    } catch (error) {
      await client.end().catch(() => {});
      // 57P03: still starting up. Anything else that the server itself says won't change by waiting.
      const { code, message } = error as { code?: string; message: string };
      if (code !== undefined && /^[0-9A-Z]{5}$/.test(code) && code !== "57P03") {
        child.kill("SIGINT");
        return err({ code: "postgres_failed", step: "start", reason: message, log: logFile });
      }
      await wait(40);
    }
  }
  child.kill("SIGINT");
  return err({ code: "postgres_failed", step: "start", reason: "it was not ready after ten minutes", log: logFile });
}

/**
 * Stop a server that a killed launcher left running on this data, and tidy up after one that was killed itself.
 *
 * PostgreSQL's own note of its process number can name a stranger after a restart of the machine; PostgreSQL would then
 * refuse to start. The note is removed only when the number is free or belongs to a program that is not PostgreSQL.
 */
async function stopLeftoverServer(cluster: Cluster): Promise<Result<null, LauncherProblem>> {
  const note = join(cluster.data, "postmaster.pid");
  if (!existsSync(note)) return ok(null);
  const pid = Number(readFileSync(note, "utf8").split("\n")[0]);
  if (!(pid > 0)) return ok(null);
  const identity = identifyProcess(pid);
  const isOurs = identity !== null && (readCommandLine(pid)?.includes(cluster.data) ?? false);
  if (identity === null || !isOurs) {
    if (identity !== null && !/postgres/.test(readCommandLine(pid) ?? "")) rmSync(note, { force: true });
    return ok(null);
  }
  const gone = await stopProcess(identity, [
    { signal: "SIGINT", patienceMs: 30_000 },
    { signal: "SIGQUIT", patienceMs: 10_000 },
  ]);
  return gone ? ok(null) : err({ code: "leftover_will_not_stop", name: "PostgreSQL", pid });
}

/** Role, database and extensions; each start brings them to what they should be. */
async function prepareDatabase(superuserUrl: string, appPassword: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [appRole]);
    const rights = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";
    const verb = role.rowCount === 0 ? "CREATE" : "ALTER";
    await client.query(`${verb} ROLE ${appRole} ${rights} PASSWORD ${client.escapeLiteral(appPassword)}`);
    const made = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (made.rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${appRole}`);
    await client.query(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`);
  });
  const databaseUrl = new URL(superuserUrl);
  databaseUrl.pathname = `/${database}`;
  await withClient(databaseUrl.href, async (client) => {
    for (const extension of extensions) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  });
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Where the product finds an instance's own PostgreSQL. Holds the password: never for a log. */
export function embeddedDatabaseUrl(appPassword: string, port: number): string {
  return `postgresql://${appRole}:${appPassword}@127.0.0.1:${port}/${database}`;
}

/** The folder that holds the data, for messages and for tests that clean up. */
export function databaseFolderOf(places: InstancePlaces, settings: InstanceSettings, rootFolder: string): string {
  return process.getuid?.() === 0 ? join(rootFolder, settings.instanceId) : join(dirname(places.settings), "postgres");
}
