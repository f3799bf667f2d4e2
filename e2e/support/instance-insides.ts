import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { TestLarder } from "./start-larder.ts";

/** The programs of an instance, for tests that kill one. */
export type Victim = "launcher" | "PostgreSQL" | "admin" | "web";

/** The process of a program, as the launcher has written it down. */
export function processOf(larder: TestLarder, victim: Victim): number {
  if (victim === "launcher") {
    if (larder.process.pid === undefined) throw new Error("The launcher has no process");
    return larder.process.pid;
  }
  const { children } = JSON.parse(readFileSync(join(larder.folder, "instance", "lock.json"), "utf8"));
  const child = children.find((one: { name: string }) => one.name === victim);
  if (child === undefined) throw new Error(`${victim} is not among ${JSON.stringify(children)}`);
  return child.pid;
}

/** Connect to the instance's own PostgreSQL as its administrator; waits for a server that is starting again. */
export async function connectToDatabase(larder: TestLarder): Promise<pg.Client> {
  for (;;) {
    const { superuserPassword, databasePort } = JSON.parse(
      readFileSync(join(larder.folder, "instance", "settings.json"), "utf8"),
    );
    const client = new pg.Client({
      host: "127.0.0.1",
      port: databasePort,
      user: "postgres",
      password: superuserPassword,
      database: "larder",
    });
    // A connection that the server drops is expected here: the tests kill it.
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch {
      await wait(100);
    }
  }
}

/**
 * Let everyone read a table and nobody write it, so that a save stops at exactly this point of its work.
 *
 * @returns `reached` resolves when somebody waits for the table; `release` lets go, also of a server that is gone
 */
export async function holdWritesTo(larder: TestLarder, table: string) {
  const client = await connectToDatabase(larder);
  await client.query("BEGIN");
  await client.query(`LOCK TABLE ${table} IN SHARE MODE`);
  return {
    reached: async () => {
      const watcher = await connectToDatabase(larder);
      for (;;) {
        const { rows } = await watcher.query<{ waiting: boolean }>(
          "SELECT count(*) > 0 AS waiting FROM pg_stat_activity WHERE datname = 'larder' AND wait_event_type = 'Lock'",
        );
        if (rows[0]?.waiting === true) break;
        await wait(20);
      }
      await watcher.end();
    },
    release: async () => {
      await client.end().catch(() => {});
    },
  };
}
