import type { Victim } from "../support/instance-insides.ts";
import { holdWritesTo, processOf } from "../support/instance-insides.ts";
import {
  discardKeptText,
  readPublishedTitle,
  restartAfterKill,
  saveTitle,
  waitUntilHealthy,
} from "../support/kill-a-save.ts";
import { setUpOwner } from "../support/set-up-owner.ts";
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
    await expect(page.locator(".cm-line").first()).toBeVisible();
    const editor = page.url();

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
        // The launcher's death does not touch the save itself, which may end well before the next start. Of PostgreSQL only
        // the parent dies at once: its backends notice within moments, and the save's may get the lock and end well first.
        expect(victim === "admin" ? [acknowledged] : [acknowledged, interrupted]).toContain(title);
        await page.goto(`${larder.webUrl}/?q=${encodeURIComponent(title)}`);
        await expect(page.getByRole("link", { name: title })).toBeVisible();
      });
    }
  } finally {
    await page.close();
    await larder.remove();
  }
});
