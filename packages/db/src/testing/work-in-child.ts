// A program for the kill tests: the job worker, as the launcher runs it. Tells its reports on standard output.
//
//   node work-in-child.ts      with DATABASE_URL set
import process from "node:process";
import { runJobWorker } from "../jobs/run-job-worker.ts";
import { parseDatabaseUrl } from "../migration/connection.ts";

await runJobWorker({
  connection: parseDatabaseUrl(process.env.DATABASE_URL ?? ""),
  signal: new AbortController().signal,
  onReport: (report) => process.stdout.write(`${JSON.stringify(report)}\n`),
});
