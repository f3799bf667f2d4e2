import { PgBoss } from "pg-boss";
import type { DatabaseConnection } from "../migration/connection.ts";
import { toPgConfig } from "../migration/connection.ts";

/** The schema of pg-boss, beside our own: its tables are no part of a backup. */
const jobsSchema = "larder_jobs";

/** The queue of the job that reads recipes anew. */
export const readingQueue = "read-recipes-anew";

/** pg-boss on a database. It is not started. */
export function createJobQueue(connection: DatabaseConnection, options: { readonly migrate: boolean }): PgBoss {
  return new PgBoss({
    ...toPgConfig(connection),
    application_name: "larder jobs",
    schema: jobsSchema,
    max: 2,
    migrate: options.migrate,
    createSchema: options.migrate,
    // Only the worker keeps house; nothing is scheduled by the clock yet.
    supervise: !options.migrate,
    schedule: false,
    useListenNotify: !options.migrate,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
}
