export { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
export { openInstanceFolder } from "./instance-settings.ts";
export type { LauncherProblem } from "./launcher-problem.ts";
export { instancePlaces } from "./places.ts";
