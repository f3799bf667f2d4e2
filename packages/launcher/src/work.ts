// The program behind `describeWorker`: does what nobody waits for, on the database in DATABASE_URL, until SIGTERM.
import { setPriority } from "node:os";
import { runJobWorker } from "@larder/db/jobs";
import { parseDatabaseUrl } from "@larder/db/migration";

// Whoever uses the apps comes first.
setPriority(10);
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());

await runJobWorker({
  connection: parseDatabaseUrl(process.env.DATABASE_URL ?? ""),
  signal: stop.signal,
  onReport: (report) => {
    const facts = report.kind === "failed" ? { kind: report.kind, error: report.error.stack } : report;
    process.stdout.write(`${new Date().toISOString()} ${JSON.stringify(facts)}\n`);
  },
});
// Idle connections would hold the end up for seconds.
process.exit();
