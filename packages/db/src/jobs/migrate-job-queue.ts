import type { DatabaseConnection } from "../migration/connection.ts";
import { createJobQueue, readingQueue } from "./create-job-queue.ts";

/**
 * Bring the schema of pg-boss to its version, and make our queues. Safe to call at every start and from several
 * processes at once: pg-boss holds an advisory lock.
 *
 * The role needs no superuser's rights, only to create a schema in its database, the first time.
 */
export async function migrateJobQueue(connection: DatabaseConnection): Promise<void> {
  const boss = createJobQueue(connection, { migrate: true });
  // What fails is told by the call that was made.
  boss.on("error", () => {});
  await boss.start();
  try {
    await boss.createQueue(readingQueue, {
      // One at work and one that waits: whatever is asked for while it works is found by the one that waits.
      policy: "stately",
      retryLimit: 5,
      retryDelay: 5,
      retryBackoff: true,
      // A large library on a slow machine takes hours; a worker that died is noticed by its lock, not by this.
      expireInSeconds: 23 * 3600,
      deleteAfterSeconds: 24 * 3600,
      notify: true,
    });
  } finally {
    await boss.stop({ graceful: false });
  }
}
