import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { database, databasePool } from "../client.ts";
import type { TestViewer } from "../testing/factories.ts";
import { createViewer } from "../testing/factories.ts";
import { createTestRecipe, recipeText } from "../testing/recipe-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { getRecipeForEditing } from "./get-recipe-for-editing.ts";
import { saveRecipe } from "./save-recipe.ts";

useTestDatabase();

/**
 * The named points of a save: the tables in the order in which it writes them. A lock on a table lets everything before
 * it happen and holds the save there, so that the process can be killed at exactly that point.
 */
const points = [
  "recipes",
  "revisions",
  "ingredient_lines",
  "steps",
  "recipe_tags",
  "tags",
  "search_words",
  "audit_events",
] as const;

test.each(points)(
  "a process killed while it writes %s loses no acknowledged save and leaves no half of one",
  async (table) => {
    const editor = await createViewer();
    const { recipeId } = await createTestRecipe(editor, { title: "Soup", tags: ["first"] });
    const server = startSaver(editor, recipeId);
    await server.next();

    server.save(retitled("Soup", "Acknowledged soup", 1));
    expect(JSON.parse(await server.next())).toMatchObject({ ok: true, value: { revision: 2 } });

    const before = await readState(recipeId);
    const release = await holdWritesTo(table);
    server.save(retitled("Acknowledged soup", "Lost soup", 2));
    await waitForSomeoneWaiting();
    server.child.kill("SIGKILL");
    await once(server.child, "exit");
    await release();
    await waitForOthersToLeave();

    expect(await readState(recipeId)).toEqual(before);
    const opened = await getRecipeForEditing(editor, recipeId);
    expect(opened).toMatchObject({ ok: true, value: { baseRevision: 2, publishedRevision: 2 } });
    const again = await saveRecipe(editor, { recipeId, ...retitled("Acknowledged soup", "Soup again", 2) });
    expect(again).toMatchObject({ ok: true, value: { revision: 3 } });
  },
);

function retitled(from: string, to: string, baseRevision: number) {
  const start = recipeText({ title: from, tags: ["first"] }).indexOf(from);
  return { baseRevision, publish: true, splices: [{ start, end: start + from.length, text: to }] };
}

/** Everything that a save writes, as one value to compare. */
async function readState(recipeId: string) {
  const where = { recipeId };
  const db = database();
  return {
    recipe: await db.recipe.findUnique({ where: { id: recipeId } }),
    revisions: await db.revision.findMany({ where, orderBy: { number: "asc" } }),
    lines: await db.ingredientLine.findMany({ where, orderBy: { number: "asc" } }),
    steps: await db.step.findMany({ where, orderBy: { number: "asc" } }),
    tags: await db.recipeTag.findMany({ where, orderBy: { tagId: "asc" } }),
    audit: await db.auditEvent.count(),
    words: await db.searchWord.count(),
  };
}

function startSaver(viewer: TestViewer, recipeId: string) {
  const program = fileURLToPath(new URL("../testing/save-in-child.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program, JSON.stringify(viewer), recipeId], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  if (child.stdout === null || child.stdin === null) throw new Error("The child has no pipes");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const input = child.stdin;
  return {
    child,
    save: (request: object) => void input.write(`${JSON.stringify(request)}\n`),
    next: async (): Promise<string> => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error("The child ended before it answered");
      return value;
    },
  };
}

/** Let everyone read the table and nobody write it, until the returned function is called. */
async function holdWritesTo(table: (typeof points)[number]): Promise<() => Promise<void>> {
  const client = await databasePool().connect();
  await client.query("BEGIN");
  await client.query(`LOCK TABLE ${table} IN SHARE MODE`);
  return async () => {
    await client.query("ROLLBACK");
    client.release();
  };
}

async function waitForSomeoneWaiting(): Promise<void> {
  await until(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    (n) => n > 0,
  );
}

/** The server notices a dead client when it next writes to it; until then its transaction is still being undone. */
async function waitForOthersToLeave(): Promise<void> {
  await until(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'",
    (n) => n === 0,
  );
}

async function until(statement: string, reached: (count: number) => boolean): Promise<void> {
  for (;;) {
    const { rows } = await databasePool().query<{ n: number }>(statement);
    if (reached(rows[0]?.n ?? 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
