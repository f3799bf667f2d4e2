import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { connectToDatabase } from "../support/instance-insides.ts";
import { save, sourceOf } from "../support/recipes.ts";
import { setUpOwner } from "../support/set-up-owner.ts";
import type { TestLarder } from "../support/start-larder.ts";
import { startLarder } from "../support/start-larder.ts";
import { expect, test } from "../support/test.ts";

const starterRecipe = new URL("../../recipes/aloo-gobi.md", import.meta.url);

/** As an editor on Windows leaves it: a byte order mark, CRLF, blanks at line ends, no line end at the end. */
const windowsFile = [
  "\uFEFF---",
  "title: Windows Waffles",
  "servings:   4   ",
  "mood: merry # kept",
  "ingredients:",
  "  - 200 g flour",
  "  - 2 eggs",
  "---",
  "",
  "1. Whisk the **flour** and the **eggs**.",
].join("\r\n");

test.describe.configure({ timeout: 120_000 });

test("the bytes of a cook's own files stay, except where they were edited", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "larder-e2e-recipes-"));
  copyFileSync(starterRecipe, join(folder, "aloo-gobi.md"));
  writeFileSync(join(folder, "windows-waffles.md"), windowsFile);
  writeFileSync(join(folder, "torn.md"), Buffer.from("---\ntitle: Torn\n---\n\n1. Caf\xE9\n", "latin1"));
  const larder = await startLarder({ LARDER_RECIPES: folder });
  try {
    await setUpOwner(page, larder.setupLink ?? "");

    await test.step("saved from the form", async () => {
      await openInEditor(page, larder, "Windows Waffles");
      await page.getByRole("textbox", { name: "Ingredient 1" }).fill("250 g flour");
      await save(page, 2);
      expect(await newestBytes(larder, "windows-waffles")).toBe(windowsFile.replace("200 g flour", "250 g flour"));
    });

    await test.step("saved from the source, with a new line", async () => {
      await sourceOf(page).locator(".cm-line", { hasText: "2 eggs" }).click();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      // The editor goes on with the list by itself.
      await page.keyboard.type("1 lemon");
      await save(page, 3);
      expect(await newestBytes(larder, "windows-waffles")).toBe(
        windowsFile.replace("200 g flour", "250 g flour").replace("- 2 eggs", "- 2 eggs\r\n  - 1 lemon"),
      );
    });

    await test.step("undone and saved: the file as it was", async () => {
      await page.getByTitle("Compare revision 1 with the editor").click();
      await page.getByRole("dialog").getByRole("button", { name: "Restore and publish" }).click();
      await expect(page.getByText("Revision 1 is back, as revision 4.")).toBeVisible();
      expect(await newestBytes(larder, "windows-waffles")).toBe(windowsFile);
    });

    await test.step("a damaged file is shown and never rewritten", async () => {
      await openInEditor(page, larder, "Torn");
      await expect(page.getByText("This text can be read and copied, but not changed.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
      await expect(sourceOf(page)).toHaveAttribute("aria-readonly", "true");
    });
  } finally {
    await page.close();
    await larder.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function openInEditor(page: Page, larder: TestLarder, title: string): Promise<void> {
  await page.goto(`${larder.adminUrl}/?${new URLSearchParams({ q: title })}`);
  await page.getByRole("rowheader").getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** The bytes that the database holds, each as one character where they are UTF-8. */
async function newestBytes(larder: TestLarder, slug: string): Promise<string> {
  const database = await connectToDatabase(larder);
  try {
    const { rows } = await database.query<{ bytes: Buffer }>(
      "SELECT bytes FROM revisions JOIN recipes ON recipes.id = recipe_id WHERE slug = $1 ORDER BY number DESC LIMIT 1",
      [slug],
    );
    return rows[0]?.bytes.toString("utf8") ?? "";
  } finally {
    await database.end();
  }
}
