import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { database, databasePool } from "../client.ts";
import { readerVersion } from "../generated/reader-version.ts";
import { parseDatabaseUrl } from "../migration/connection.ts";
import { markRecipesStale } from "../recipes/mark-recipes-stale.ts";
import { createViewer } from "../testing/factories.ts";
import { createTestRecipe } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import type { JobReport } from "./run-job-worker.ts";
import { runJobWorker } from "./run-job-worker.ts";

/** A worker that ends with the test. */
function startWorker() {
  const stop = new AbortController();
  const reports: JobReport[] = [];
  const ended = runJobWorker({
    connection: parseDatabaseUrl(process.env.DATABASE_URL ?? ""),
    signal: stop.signal,
    onReport: (report) => void reports.push(report),
    restMs: 50,
  });
  const end = async () => {
    stop.abort();
    await ended;
  };
  onTestFinished(end);
  return { reports, end, kinds: () => reports.map(({ kind }) => kind) };
}

async function makeStale(libraryId: string): Promise<void> {
  await database().$transaction((transaction) => markRecipesStale(transaction, libraryId, "all"));
}

async function countStale(): Promise<number> {
  return await database().recipe.count({ where: { readerVersion: { not: readerVersion } } });
}

const patience = { timeout: 20_000, interval: 50 };

describe("the job worker", () => {
  useTestDatabase();

  test("works as a role without a superuser's rights, in a schema of its own", async () => {
    const { rows } = await databasePool().query(
      `SELECT nspname, rolsuper FROM pg_namespace JOIN pg_roles r ON r.oid = nspowner
       WHERE nspname = 'larder_jobs' AND rolname = current_user`,
    );
    expect(rows).toEqual([{ nspname: "larder_jobs", rolsuper: false }]);
  });

  test("reads what is stale when it starts, and what becomes stale later", async () => {
    const editor = await createViewer();
    for (const title of ["Soup", "Roast"]) await createTestRecipe(editor, { title });
    await makeStale(editor.libraryId);
    const worker = startWorker();
    await expect.poll(countStale, patience).toBe(0);
    await makeStale(editor.libraryId);
    await expect.poll(countStale, patience).toBe(0);
    await makeStale(editor.libraryId);
    await expect.poll(countStale, patience).toBe(0);
    expect(worker.reports.filter(({ kind }) => kind === "failed")).toEqual([]);
  });

  test("is one: others wait until it is gone, and then one of them goes on", async () => {
    const editor = await createViewer();
    await createTestRecipe(editor);
    const first = startWorker();
    await expect.poll(first.kinds, patience).toContain("working");
    const second = startWorker();
    await expect.poll(second.kinds, patience).toEqual(["waiting"]);
    await makeStale(editor.libraryId);
    await expect.poll(countStale, patience).toBe(0);
    await first.end();
    await expect.poll(second.kinds, patience).toContain("working");
    await makeStale(editor.libraryId);
    await expect.poll(countStale, patience).toBe(0);
  });

  test("killed in the middle, leaves whole recipes, and the next one goes on from there", async () => {
    const editor = await createViewer();
    for (let number = 0; number < 60; number += 1) await createTestRecipe(editor, { title: `Soup ${number}` });
    await makeStale(editor.libraryId);
    // Its second batch waits at a recipe that somebody else has locked.
    const stale = await database().recipe.findMany({ orderBy: { id: "asc" }, skip: 30, take: 1 });
    const holder = await databasePool().connect();
    await holder.query("BEGIN");
    await holder.query("SELECT FROM recipes WHERE id = $1 FOR UPDATE", [stale[0]?.id]);

    const program = fileURLToPath(new URL("../testing/work-in-child.ts", import.meta.url));
    const child = spawn(process.execPath, [program], { stdio: ["ignore", "ignore", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    await expect.poll(countStale, patience).toBe(35);
    child.kill("SIGKILL");
    await once(child, "exit");
    await holder.query("ROLLBACK");
    holder.release();
    expect(await countStale()).toBe(35);

    const worker = startWorker();
    await expect.poll(countStale, patience).toBe(0);
    await expect
      .poll(() => worker.reports.filter(({ kind }) => kind === "reading"), patience)
      .toEqual([
        { kind: "reading", done: 50, total: 60 },
        { kind: "reading", done: 60, total: 60 },
      ]);
    expect(await database().ingredientLine.count()).toBe(180);
  });

  test("goes on when its connections were cut", async () => {
    const editor = await createViewer();
    await createTestRecipe(editor);
    const worker = startWorker();
    await expect.poll(worker.kinds, patience).toContain("working");
    await databasePool().query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'larder jobs'",
    );
    await expect.poll(() => worker.kinds().filter((kind) => kind === "working").length, patience).toBe(2);
    await makeStale(editor.libraryId);
    await expect.poll(countStale, patience).toBe(0);
  });
});
