export { type LauncherOptions, readLauncherOptions } from "./launcher-options.ts";
export type { LauncherProblem } from "./launcher-problem.ts";
export { describeProblem } from "./messages.ts";
export { type ResolvedInstance, resolveInstance } from "./resolve-instance.ts";
