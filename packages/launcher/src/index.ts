export type { LauncherProblem } from "./launcher-problem.ts";
export { describeProblem } from "./messages.ts";
