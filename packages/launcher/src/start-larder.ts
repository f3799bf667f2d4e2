import { join } from "node:path";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import { describeAppServer, localUrl, waitUntilHealthy } from "./app-server.ts";
import { instanceEnvironment } from "./child-environment.ts";
import { runDatabaseChores } from "./database-chores.ts";
import { describeWorker } from "./describe-worker.ts";
import { checkDiskSpace } from "./disk-space.ts";
import { acquireInstanceLock } from "./instance-lock.ts";
import { openInstanceFolder } from "./instance-settings.ts";
import type { LauncherOptions } from "./launcher-options.ts";
import type { LauncherProblem } from "./launcher-problem.ts";
import { busyWords, stepWords } from "./messages.ts";
import type { OpenDatabase } from "./open-instance.ts";
import { openDatabase, stopLeftovers } from "./open-instance.ts";
import { instancePlaces, repositoryFolder } from "./places.ts";
import { lookAtPort } from "./ports.ts";
import type { Program, ProgramOptions } from "./program.ts";
import { startProgram, turnLog } from "./program.ts";
import type { Progress } from "./progress.ts";
import { createRestartLimit } from "./restart-limit.ts";
import { runTask } from "./run-task.ts";
import type { ProcessIdentity } from "./running-process.ts";

/** A started Larder. */
export interface RunningLarder {
  /** The one-time link that makes the owner, while there is none. Never for a log. */
  readonly setupLink: { readonly url: string; readonly until: string } | null;
  /** Resolves when it can't go on: a program stopped again and again. */
  readonly failed: Promise<LauncherProblem>;
  stop(): Promise<void>;
}

const apps = ["web", "admin"] as const;

/** Something that runs and may end. */
type Running = { readonly ended: Promise<unknown> };

/** So many unexpected ends of one program within this time are too many. */
const restartLimit = { count: 3, withinMs: 60_000 };

/**
 * Start everything, in the order in which the parts need each other, and keep it running.
 *
 * What was started is stopped again when a later step fails or `signal` says so.
 *
 * @param hooks.onFolder called when the instance's folder is there and ours, so that a log can be kept
 * @throws AbortError when `signal` interrupted the start
 */
export async function startLarder(
  options: LauncherOptions,
  progress: Progress,
  signal: AbortSignal,
  { onFolder }: { readonly onFolder: () => void },
): Promise<Result<RunningLarder, LauncherProblem>> {
  const places = instancePlaces(options.folder);
  const opened = openInstanceFolder(places);
  if (!opened.ok) return opened;
  const space = checkDiskSpace(places.folder);
  if (!space.ok) return space;
  const locked = acquireInstanceLock(places.lock);
  if (!locked.ok) return locked;
  const lock = locked.value;
  onFolder();
  const logs = {
    build: turnLog(join(places.log, "build.log")),
    database: turnLog(join(places.log, "database.log")),
    web: turnLog(join(places.log, "web.log")),
    admin: turnLog(join(places.log, "admin.log")),
    worker: turnLog(join(places.log, "worker.log")),
  };

  let stopping = false;
  const noteChild = (name: string) => (identity: ProcessIdentity) => lock.noteChild(name, identity);
  const running: { programs: Program[]; database: OpenDatabase | null } = { programs: [], database: null };
  const work = new AbortController();
  let building: ReturnType<typeof runTask> | null = null;
  const stop = async () => {
    stopping = true;
    work.abort();
    await building;
    await Promise.all(running.programs.map((program) => program.stop()));
    await running.database?.embedded?.stop();
    lock.release();
  };
  const giveUp = async (problem: LauncherProblem) => {
    await stop();
    return err(problem);
  };
  const timed = async <Value>(
    busy: string,
    step: () => Promise<Result<Value, LauncherProblem>>,
    done: (value: Value) => string,
  ): Promise<Result<Value, LauncherProblem>> => {
    signal.throwIfAborted();
    const began = performance.now();
    progress.busy(busy);
    const result = await step();
    if (result.ok) progress.done(done(result.value), performance.now() - began);
    // A tool that was stopped did not fail.
    else signal.throwIfAborted();
    return result;
  };
  signal.addEventListener("abort", () => work.abort(), { once: true });

  try {
    const leftovers = await stopLeftovers(lock);
    if (!leftovers.ok) return await giveUp(leftovers.error);
    if (leftovers.value.length > 0) progress.say(stepWords.leftovers(leftovers.value));
    const ports = await checkPorts(options);
    if (!ports.ok) return await giveUp(ports.error);

    const generated = await timed(
      busyWords.generate,
      async () => {
        const result = await runTask({
          task: "generate",
          packages: ["@larder/db"],
          logFile: logs.build,
          signal: work.signal,
          onSpawn: noteChild("generator"),
        });
        return result.ok ? result : err({ code: "generate_failed", log: logs.build });
      },
      () => stepWords.generate,
    );
    if (!generated.ok) return await giveUp(generated.error);
    // The build needs no database: it goes on beside the next steps.
    if (!options.development) {
      building = runTask({
        task: "build",
        packages: ["@larder/web", "@larder/admin"],
        logFile: logs.build,
        signal: work.signal,
        onSpawn: noteChild("build"),
      });
    }

    const database = await timed(
      options.databaseUrl === null ? busyWords.postgres : busyWords.ownServer,
      () => openDatabase(options, places, opened.value, lock),
      ({ embedded }) => (embedded ? stepWords.postgres(embedded.version, embedded.port) : stepWords.ownServer),
    );
    if (!database.ok) return await giveUp(database.error);
    running.database = database.value;
    const environment = instanceEnvironment(options, database.value);

    const prepared = await prepareDatabase(options, progress, environment, logs.database);
    if (!prepared.ok) return await giveUp(prepared.error);

    if (building !== null) {
      const build = building;
      const built = await timed(
        busyWords.build,
        async () => {
          const result = await build;
          return result.ok ? result : err({ code: "build_failed", log: logs.build });
        },
        ({ cached }) => stepWords.build(cached),
      );
      if (!built.ok) return await giveUp(built.error);
    }

    const servers = apps.map((app) => describeAppServer(app, options, environment, logs[app]));
    const launch = (server: ProgramOptions) => {
      const program = startProgram(server, noteChild(server.name));
      running.programs = [...running.programs.filter(({ name }) => name !== server.name), program];
      return program;
    };
    const serving = await timed(
      busyWords.apps,
      async () => {
        const programs = servers.map(launch);
        for (const [index, program] of programs.entries()) {
          const app = apps[index] ?? "web";
          const healthy = await waitUntilHealthy(program, localUrl(app, options), logs[app]);
          if (!healthy.ok) return healthy;
        }
        return ok(programs);
      },
      () => stepWords.apps,
    );
    if (!serving.ok) return await giveUp(serving.error);

    const { promise: failed, resolve: reportFailure } = Promise.withResolvers<LauncherProblem>();
    const keepRunning = async (
      name: string,
      logFile: string,
      first: Running,
      restart: () => Promise<Running | null>,
      whenGivenUp = () => reportFailure({ code: "program_keeps_stopping", name, log: logFile }),
    ) => {
      const limit = createRestartLimit(restartLimit);
      let current: Running | null = first;
      while (current) {
        await current.ended;
        if (stopping) return;
        current = limit.allow(Date.now()) ? await restart() : null;
        if (current) progress.say(stepWords.restarted(name));
      }
      whenGivenUp();
    };
    for (const [index, program] of serving.value.entries()) {
      const server = servers[index];
      if (server) void keepRunning(server.name, server.logFile, program, async () => launch(server));
    }
    const { embedded } = database.value;
    if (embedded) {
      void keepRunning("PostgreSQL", logs.database, embedded, async () => {
        const again = await openDatabase(options, places, embedded.settings, lock);
        if (!again.ok) return null;
        running.database = again.value;
        if (stopping) await again.value.embedded?.stop();
        // On another port the apps would not find it.
        return again.value.embedded?.port === embedded.port ? again.value.embedded : null;
      });
    }
    // Everything is served without it: it starts last, and when it can't go on the rest does.
    const worker = describeWorker(environment, logs.worker);
    void keepRunning(
      worker.name,
      worker.logFile,
      launch(worker),
      async () => launch(worker),
      () => progress.say(stepWords.workerEnded(logs.worker)),
    );
    lock.noteAddresses([options.web.url, options.admin.url]);
    return ok({ failed, setupLink: prepared.value, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @returns the set-up link while there is no owner */
async function prepareDatabase(
  options: LauncherOptions,
  progress: Progress,
  environment: NodeJS.ProcessEnv,
  logFile: string,
): Promise<Result<RunningLarder["setupLink"], LauncherProblem>> {
  let setupLink: RunningLarder["setupLink"] = null;
  let began = performance.now();
  const done = (words: string) => {
    progress.done(words, performance.now() - began);
    began = performance.now();
  };
  progress.busy(busyWords.database);
  const chores = await runDatabaseChores({
    environment,
    recipes: { folder: options.recipesFolder, starter: options.recipesFolder === join(repositoryFolder, "recipes") },
    logFile,
    onReport: (report) => {
      if (report.kind === "migrated") done(stepWords.migrations(report.applied));
      else if (report.kind === "loading") progress.busy(busyWords.recipes(report.done, report.total));
      else if (report.kind === "not_loaded") progress.say(stepWords.recipesNotLoaded(report.reason));
      else if (report.kind === "setup_link") {
        setupLink = { url: `${options.web.url}/set-up#token=${report.token}`, until: formatTime(report.expiresAt) };
      } else if (report.kind === "loaded") {
        done(stepWords.recipes(report.loaded, report.unchanged));
        if (report.conflicts.length > 0) progress.say(stepWords.conflicts(report.conflicts));
        if (report.refused.length > 0) progress.say(stepWords.refused(report.refused));
      }
    },
  });
  return chores.ok ? ok(setupLink) : chores;
}

/** "14:05", on the clock of this machine. */
function formatTime(date: string): string {
  return new Date(date).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

async function checkPorts(options: LauncherOptions): Promise<Result<null, LauncherProblem>> {
  for (const app of apps) {
    const { port } = options[app];
    const option = app === "web" ? "--port" : "--admin-port";
    const state = await lookAtPort(port, options.host);
    if (state === "not_allowed") return err({ code: "port_not_allowed", app, port, option });
    if (state === "taken") {
      const variable = app === "web" ? "LARDER_WEB_PORT" : "LARDER_ADMIN_PORT";
      return err({ code: "port_taken", app, port, option, variable });
    }
  }
  return ok(null);
}
