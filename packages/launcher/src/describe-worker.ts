import { fileURLToPath } from "node:url";
import { repositoryFolder } from "./places.ts";
import type { ProgramOptions } from "./program.ts";

/** How to run the worker: a program of its own, so that what takes long never holds up who uses the apps. */
export function describeWorker(environment: NodeJS.ProcessEnv, logFile: string): ProgramOptions {
  return {
    name: "worker",
    command: process.execPath,
    args: [fileURLToPath(new URL("work.ts", import.meta.url))],
    cwd: repositoryFolder,
    env: environment,
    logFile,
  };
}
