import type { Page } from "@playwright/test";
import type { Victim } from "../support/instance-insides.ts";
import { connectToDatabase, holdWritesTo, processOf } from "../support/instance-insides.ts";
import { setUpOwner } from "../support/set-up-owner.ts";
import type { TestLarder } from "../support/start-larder.ts";
import { startLarder } from "../support/start-larder.ts";
import { expect, test } from "../support/test.ts";

/** Who is killed, and at which point of a save: the table that it is about to write. */
const kills: readonly { readonly victim: Victim; readonly table: string }[] = [
  { victim: "admin", table: "revisions" },
  { victim: "admin", table: "audit_events" },
  { victim: "PostgreSQL", table: "ingredient_lines" },
  { victim: "PostgreSQL", table: "audit_events" },
  { victim: "launcher", table: "recipes" },
  { victim: "launcher", table: "search_words" },
];

test.describe.configure({ timeout: 300_000 });

test("whatever is killed while a recipe is saved, every acknowledged save is there after the next start", async ({
  page,
  expectedErrors,
}) => {
  // The page notices that its server is gone, and says so.
  expectedErrors.push("ERR_", "answered 500", "status of 500", "Failed to fetch", "fetch failed");
  let larder = await startLarder();
  try {
    await setUpOwner(page, larder.setupLink ?? "");
    await page.goto(`${larder.adminUrl}/?q=greek+salad`);
    await page.getByRole("link", { name: "Greek Salad" }).click();
    const editor = page.url();
    await expect(page.locator(".cm-line").first()).toBeVisible();

    for (const [index, { victim, table }] of kills.entries()) {
      await test.step(`${victim} is killed while ${table} is written`, async () => {
        const acknowledged = `Acknowledged ${index}`;
        const interrupted = `Interrupted ${index}`;
        await page.goto(editor);
        await discardKeptText(page);
        await saveTitle(page, acknowledged);
        await expect(page.getByText(/Published as revision \d+/)).toBeVisible();

        const held = await holdWritesTo(larder, table);
        await saveTitle(page, interrupted);
        await held.reached();
        process.kill(processOf(larder, victim), "SIGKILL");
        await held.release();
        if (victim === "launcher") larder = await restartAfterKill(larder);
        else await waitUntilHealthy(larder);

        const title = await readPublishedTitle(larder);
        // The launcher's death does not touch the save itself, which may end well before the next start.
        expect(victim === "launcher" ? [acknowledged, interrupted] : [acknowledged]).toContain(title);
        await page.goto(`${larder.webUrl}/?q=${encodeURIComponent(title)}`);
        await expect(page.getByRole("link", { name: title })).toBeVisible();
      });
    }
  } finally {
    await page.close();
    await larder.remove();
  }
});

async function saveTitle(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByRole("button", { name: "Save", exact: true }).click();
}

/** What an interrupted save had typed is offered again; this test goes on from what is saved. */
async function discardKeptText(page: Page): Promise<void> {
  await expect(page.locator(".cm-line").first()).toBeVisible();
  const discard = page.getByRole("button", { name: /discard/i });
  if (await discard.isVisible()) await discard.click();
}

async function restartAfterKill(larder: TestLarder): Promise<TestLarder> {
  if (larder.process.exitCode === null && larder.process.signalCode === null) {
    await new Promise((resolve) => larder.process.once("exit", resolve));
  }
  return await larder.restart();
}

async function waitUntilHealthy(larder: TestLarder): Promise<void> {
  const isHealthy = async (url: string) =>
    await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
  await expect
    .poll(async () => (await isHealthy(larder.webUrl)) && (await isHealthy(larder.adminUrl)), { timeout: 60_000 })
    .toBe(true);
  await (await connectToDatabase(larder)).end();
}

async function readPublishedTitle(larder: TestLarder): Promise<string> {
  const client = await connectToDatabase(larder);
  // The transaction of a killed program is rolled back when the server notices; a lock on the row waits for that.
  const { rows } = await client.query<{ title: string; agrees: boolean }>(
    `SELECT r.title, v.ready_json #>> '{recipe,title}' = r.title AND v.number = r.latest_revision AS agrees
     FROM recipes r JOIN revisions v ON v.recipe_id = r.id AND v.number = r.published_revision
     WHERE r.slug = 'greek-salad' FOR UPDATE OF r`,
  );
  await client.end();
  expect(rows[0]?.agrees, "row and published revision tell the same").toBe(true);
  return rows[0]?.title ?? "";
}
