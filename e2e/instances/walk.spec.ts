import type { Locator, Page } from "@playwright/test";
import { setUpOwner } from "../support/set-up-owner.ts";
import { startDatabaseServer } from "../support/start-database-server.ts";
import type { TestLarder } from "../support/start-larder.ts";
import { startLarder } from "../support/start-larder.ts";
import { expect, test } from "../support/test.ts";

/** Hong Shao Rou as written, and four others that share none of its special ingredients. */
const dinners = ["Hong Shao Rou", "Greek Salad", "Mushroom Risotto", "Mujaddara", "Wiener Schnitzel"];

test.describe("from a fresh start to a shopping list", () => {
  // The recipe names a photo that is nowhere, which the browser writes down when the preview asks for it.
  test.beforeEach(({ expectedErrors }) => void expectedErrors.push("/uploads/hong-shao-rou.jpg"));

  test("with a PostgreSQL of its own", async ({ page }) => {
    const larder = await startLarder();
    try {
      await walk(page, larder);
    } finally {
      await page.close();
      await larder.remove();
    }
  });

  test("with another server in DATABASE_URL", async ({ page }) => {
    const server = await startDatabaseServer();
    const larder = await startLarder({
      DATABASE_URL: server.url,
      LARDER_AUTH_SECRET: "only for this one test: nothing is kept",
    });
    try {
      await walk(page, larder);
    } finally {
      await page.close();
      await larder.remove();
      await server.remove();
    }
  });
});

test.describe.configure({ timeout: 180_000 });

async function walk(page: Page, larder: TestLarder): Promise<void> {
  await test.step("open the set-up link and make the owner", async () => {
    await setUpOwner(page, larder.setupLink ?? "");
  });

  await test.step("plan five dinners", async () => {
    await page.getByRole("link", { name: "Week" }).click();
    for (const [index, title] of dinners.entries()) {
      await page
        .getByRole("button", { name: /^Add a meal: .*Dinner$/ })
        .nth(index)
        .click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Search recipes").fill(title);
      await dialog.getByRole("list", { name: "Recipes found" }).getByRole("button", { name: title }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("link", { name: title })).toBeVisible();
    }
  });

  await test.step("open the list and find Hong Shao Rou's part", async () => {
    await page.getByRole("link", { name: "Shopping list" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Shopping list/ })).toBeVisible();
    await expectItem(page, "5", "green onions");
    await expectItem(page, "1½ in", "ginger");
    await expectItem(page, "1½–2 lb", "pork belly");
    await expectItem(page, "3 tbsp", "light soy sauce");
    await expectItem(page, "1½ tbsp", "dark soy sauce");
    await expectItem(page, "⅓ cup", "Shaoxing wine");
    await expect(page.getByRole("checkbox", { name: /blanching/ })).toHaveCount(0);
    await expectSources(page, "green onions", [
      "2 green onions, cut into 2” pieces",
      "3 green onions, cut into 2” pieces",
    ]);
    await expectSources(page, "ginger", ['1/2" ginger, sliced', '1" ginger, sliced']);
  });

  await test.step("change the sugar in admin, and see it on the list", async () => {
    await expectItem(page, "3 tbsp", "sugar");
    await page.goto(`${larder.adminUrl}/?q=hong+shao+rou`);
    await page.getByRole("link", { name: "Hong Shao Rou" }).click();
    const line = page.locator(".cm-line", { hasText: "3 tablespoons sugar" });
    await line.click();
    // To the dash, where the words of the line begin.
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Delete");
    await page.keyboard.type("4");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(/Published as revision 2/)).toBeVisible();
    await page.goto(`${larder.webUrl}/list`);
    await expectItem(page, "4 tbsp", "sugar");
  });
}

/** One line of the list; those that most kitchens have are folded away, and so not visible at first. */
function item(page: Page, name: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByText(name, { exact: true }) });
}

async function expectItem(page: Page, amount: string, name: string): Promise<void> {
  await openFolded(page);
  await expect(item(page, name).getByRole("checkbox")).toHaveAccessibleName(new RegExp(`^${amount} ${name}`, "i"));
}

async function expectSources(page: Page, name: string, texts: readonly string[]): Promise<void> {
  await item(page, name)
    .getByRole("button", { name: /^Where / })
    .click();
  for (const text of texts) await expect(item(page, name).getByText(text)).toBeVisible();
  await expect(item(page, name).getByRole("link", { name: "Hong Shao Rou" }).first()).toBeVisible();
}

async function openFolded(page: Page): Promise<void> {
  for (const fold of await page.locator("details:not([open]) > summary", { hasText: "Check at home" }).all())
    await fold.click();
}
