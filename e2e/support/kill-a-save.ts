import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { connectToDatabase } from "./instance-insides.ts";
import type { TestLarder } from "./start-larder.ts";

/** Give the recipe that is open in the editor another title, and press Save. */
export async function saveTitle(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByRole("button", { name: "Save", exact: true }).click();
}

/** What an interrupted save had typed is offered again; this test goes on from what is saved. */
export async function discardKeptText(page: Page): Promise<void> {
  await expect(page.locator(".cm-line").first()).toBeVisible();
  const discard = page.getByRole("button", { name: /discard/i });
  if (await discard.isVisible()) await discard.click();
}

/** Start a killed launcher anew on the same data. */
export async function restartAfterKill(larder: TestLarder): Promise<TestLarder> {
  if (larder.process.exitCode === null && larder.process.signalCode === null) {
    await new Promise((resolve) => larder.process.once("exit", resolve));
  }
  return await larder.restart();
}

/** Wait until the launcher has replaced what was killed. */
export async function waitUntilHealthy(larder: TestLarder): Promise<void> {
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

/** The title that readers of Greek Salad see, once every interrupted save is undone. */
export async function readPublishedTitle(larder: TestLarder): Promise<string> {
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
