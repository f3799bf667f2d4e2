import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import type { LauncherOptions } from "./launcher-options.ts";
import type { LauncherProblem } from "./launcher-problem.ts";
import { repositoryFolder } from "./places.ts";
import type { Program, ProgramOptions } from "./program.ts";

/** The two apps. */
export type AppName = "web" | "admin";

/** How to serve an app: its build, or its code while it changes. */
export function describeAppServer(
  app: AppName,
  options: LauncherOptions,
  environment: NodeJS.ProcessEnv,
  logFile: string,
): ProgramOptions {
  const folder = join(repositoryFolder, "apps", app);
  const next = join(
    dirname(createRequire(join(folder, "package.json")).resolve("next/package.json")),
    "dist",
    "bin",
    "next",
  );
  const { port, url } = options[app];
  return {
    name: app,
    command: process.execPath,
    args: [next, options.development ? "dev" : "start", "--port", String(port), "--hostname", options.host],
    cwd: folder,
    env: {
      ...environment,
      NEXTAUTH_URL: url,
      ...(options.development ? {} : { NODE_ENV: "production" }),
    },
    logFile,
  };
}

/** Where an app answers on this machine, whatever its public address is. */
export function localUrl(app: AppName, options: LauncherOptions): string {
  return `http://127.0.0.1:${options[app].port}`;
}

/** Wait until an app answers, or until its program ends. */
export async function waitUntilHealthy(
  program: Program,
  url: string,
  logFile: string,
  patienceMs = 90_000,
): Promise<Result<null, LauncherProblem>> {
  let ended = false;
  void program.ended.then(() => (ended = true));
  const end = Date.now() + patienceMs;
  while (!ended && Date.now() < end) {
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(patienceMs), redirect: "error" });
      await response.body?.cancel();
      if (response.ok) return ok(null);
    } catch {
      // Not listening yet.
    }
    await wait(50);
  }
  return err({ code: "app_did_not_answer", app: program.name, url, log: logFile });
}
