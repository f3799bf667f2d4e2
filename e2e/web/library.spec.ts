import type { Page } from "@playwright/test";
import { pressSlash } from "../support/keyboard.ts";
import { expect, ownerState, ownerTest as test, webUrl } from "../support/test.ts";

test.describe("the library", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(webUrl);
  });

  test("searches as one types, behind the key /", async ({ page }) => {
    const field = page.getByRole("searchbox", { name: "Search recipes or ingredients" });
    await pressSlash(page);
    await page.keyboard.type("shaksh");
    await expect(results(page, "Recipes for “shaksh”").getByRole("link")).toHaveCount(1);
    await expect(results(page, "Recipes for “shaksh”").getByRole("link", { name: /^Shakshuka/ })).toBeVisible();
    await expect(page).toHaveURL(`${webUrl}/?q=shaksh`);
    await expect(field).toBeFocused();

    await field.fill("");
    await expect(results(page).getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
    await expect(page).toHaveURL(`${webUrl}/`);
  });

  test("leaves / alone where somebody is writing", async ({ page }) => {
    const field = page.getByRole("searchbox");
    await field.click();
    await page.keyboard.type("1/2");
    await expect(field).toHaveValue("1/2");
  });

  test("finds what an ingredient or the method says, and what was nearly written", async ({ page }) => {
    const field = page.getByRole("searchbox");
    await field.fill("star anise");
    await expect(results(page, "Recipes for “star anise”").getByRole("link", { name: "Hong Shao Rou" })).toBeVisible();

    await field.fill("shakshuca");
    await expect(page.getByText("Nothing matches “shakshuca” exactly. These are close.")).toBeVisible();
    await expect(results(page, "Recipes for “shakshuca”").getByRole("link", { name: "Shakshuka" })).toBeVisible();
  });

  test("says so when nothing matches, and leads back", async ({ page }) => {
    await page.getByRole("searchbox").fill("qqqqzzzz");
    await expect(page.getByRole("heading", { name: "No recipe matches" })).toBeVisible();
    await page.getByRole("link", { name: "Clear search and filters" }).click();
    await expect(results(page).getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveValue("");
  });

  test("keeps filters by tag, ingredient and time in the address, and Back takes them off again", async ({ page }) => {
    const filters = page.getByRole("navigation", { name: "Filters" });

    await filters.locator("summary", { hasText: "Tags" }).click();
    await filters.getByRole("link", { name: /^vegetarian/ }).click();
    await expect(page).toHaveURL(/\?tag=vegetarian$/);
    await expect(filters.getByRole("link", { name: "Remove filter: vegetarian" })).toBeVisible();

    await filters.locator("summary", { hasText: "Ingredient" }).click();
    await filters.getByRole("combobox", { name: "Ingredient" }).fill("feta");
    await filters.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/tag=vegetarian&with=feta/);
    await expect(results(page).getByRole("link", { name: "Spanakopita" })).toBeVisible();
    await expect(results(page).getByRole("link", { name: "Aloo Gobi" })).toHaveCount(0);

    await filters.locator("summary", { hasText: "Time" }).click();
    await filters.getByRole("link", { name: "Up to 45 min" }).click();
    await expect(page).toHaveURL(/minutes=45/);
    await expect(results(page).getByRole("link", { name: "Shakshuka" })).toBeVisible();
    await expect(results(page).getByRole("link", { name: "Spanakopita" })).toHaveCount(0);

    await page.reload();
    await expect(filters.getByRole("link", { name: "Remove filter: Up to 45 min" })).toBeVisible();
    await expect(results(page).getByRole("link", { name: "Spanakopita" })).toHaveCount(0);

    await page.goBack();
    await expect(results(page).getByRole("link", { name: "Spanakopita" })).toBeVisible();
    await expect(filters.getByRole("link", { name: /With feta/i })).toBeVisible();
    await page.goBack();
    await expect(filters.getByRole("link", { name: /With feta/i })).toHaveCount(0);
    await expect(filters.getByRole("link", { name: "Remove filter: vegetarian" })).toBeVisible();

    await filters.getByRole("link", { name: "Clear all" }).click();
    await expect(page).toHaveURL(`${webUrl}/`);
    await expect(results(page).getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  });

  test("comes back from a recipe to the search that led there", async ({ page }) => {
    await page.getByRole("searchbox").fill("ginger");
    await results(page, "Recipes for “ginger”").getByRole("link", { name: "Hong Shao Rou" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Hong Shao Rou" })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("ginger");
    await expect(results(page, "Recipes for “ginger”").getByRole("link", { name: "Hong Shao Rou" })).toBeVisible();
  });

  for (const view of ["Covers", "A–Z"] as const) {
    test(`opens recipes with arrow keys and Enter in ${view}`, async ({ page }) => {
      const views = page.getByRole("navigation", { name: "Show as" });
      await views.getByRole("link", { name: view }).click();
      await expect(views.getByRole("link", { name: view })).toHaveAttribute("aria-current", "true");
      const links = results(page).getByRole("link");
      const first = (await links.first().getAttribute("href")) ?? "";

      await pressSlash(page);
      await page.keyboard.press("ArrowDown");
      await expect(links.first()).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await expect(links.first()).not.toBeFocused();
      const second = (await results(page).locator(":focus").getAttribute("href")) ?? "";
      expect(second).not.toBe(first);
      await page.keyboard.press("ArrowUp");
      await expect(links.first()).toBeFocused();
      await page.keyboard.press("ArrowUp");
      await expect(page.getByRole("searchbox")).toBeFocused();

      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(`${webUrl}${second}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }
});

test("the library is searched and filtered without JavaScript too", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: ownerState });
  const page = await context.newPage();
  try {
    await page.goto(webUrl);
    await page.getByRole("searchbox").fill("feta");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${webUrl}/?q=feta`);
    await expect(results(page, "Recipes for “feta”").getByRole("link", { name: "Greek Salad" })).toBeVisible();

    const filters = page.getByRole("navigation", { name: "Filters" });
    await filters.locator("summary", { hasText: "Time" }).click();
    await filters.getByRole("link", { name: "Up to 20 min" }).click();
    await expect(page).toHaveURL(`${webUrl}/?q=feta&minutes=20`);
    await expect(results(page, "Recipes for “feta”").getByRole("link", { name: "Shakshuka" })).toHaveCount(0);

    // A search keeps the filters that stand beside it.
    await page.getByRole("searchbox").fill("salad");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${webUrl}/?q=salad&minutes=20`);
    await results(page, "Recipes for “salad”").getByRole("link", { name: "Greek Salad" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Greek Salad" })).toBeVisible();
  } finally {
    await context.close();
  }
});

function results(page: Page, name = "Recipes") {
  return page.getByRole("region", { name, exact: true });
}
