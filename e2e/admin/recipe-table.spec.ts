import type { Page } from "@playwright/test";
import { pressSlash } from "../support/keyboard.ts";
import { ownTitle, publishRecipe, startDraft } from "../support/recipes.ts";
import { adminUrl, expect, ownerTest as test, webUrl } from "../support/test.ts";

test("the table is searched as one types, behind the key /", async ({ page }) => {
  await page.goto(adminUrl);
  await pressSlash(page);
  await page.keyboard.type("shakshuka");
  await expect(titles(page)).toHaveText(["Shakshuka"]);
  await expect(page).toHaveURL(/\?q=shakshuka/);
  await page.getByRole("link", { name: "Clear", exact: true }).click();
  await expect(page).toHaveURL(`${adminUrl}/`);
  await expect(titles(page).nth(10)).toBeVisible();

  await page.getByRole("searchbox").fill("qqqqzzzz");
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
});

test("the table is filtered by course, cuisine, term and status, and the address says how", async ({ page }) => {
  const draft = await startDraft(page, ownTitle("Unready pie"));
  await page.goto(adminUrl);
  await filter(page, "Course").selectOption({ label: await option(page, "Course", /^salad \(/) });
  await expect(page).toHaveURL(/course=salad/);
  await expect(row(page, "Greek Salad")).toBeVisible();
  await expect(row(page, "Shakshuka")).toHaveCount(0);

  await filter(page, "Cuisine").selectOption({ label: await option(page, "Cuisine", /^Greek \(/) });
  await expect(row(page, "Tabbouleh")).toHaveCount(0);
  await expect(row(page, "Greek Salad")).toBeVisible();
  await page.goto(`${adminUrl}/?course=salad&cuisine=Greek`);
  await expect(filter(page, "Course")).toHaveValue("salad");
  await expect(row(page, "Greek Salad")).toBeVisible();
  await expect(row(page, "Tabbouleh")).toHaveCount(0);

  await page.getByRole("link", { name: "Clear", exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await filter(page, "Status").selectOption("Drafts");
  await expect(row(page, draft.title)).toBeVisible();
  await expect(row(page, draft.title).getByText("Draft", { exact: true }).filter({ visible: true })).toBeVisible();
  await expect(row(page, "Greek Salad")).toHaveCount(0);
  await filter(page, "Status").selectOption("Published");
  await expect(row(page, draft.title)).toHaveCount(0);
});

test("the table is sorted by its headings", async ({ page }) => {
  await page.goto(adminUrl);
  await page.getByRole("columnheader", { name: "Recipe" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Recipe" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/sort=title/);
  const shown = (await titles(page).allTextContents()).map((title) => title.trim());
  expect(shown).toEqual([...shown].sort(new Intl.Collator("en", { sensitivity: "base" }).compare));

  await page.getByRole("columnheader", { name: "Time" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Time" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("columnheader", { name: "Recipe" })).toHaveAttribute("aria-sort", "none");
});

test("the pages of the table hold every recipe once, there and back", async ({ page }) => {
  await page.goto(`${adminUrl}/?sort=title`);
  const pages = page.getByRole("navigation", { name: "Pages" });
  await expect(titles(page)).toHaveCount(50);
  const first = await titles(page).allTextContents();
  await pages.getByRole("link", { name: "Next" }).click();
  await expect(titles(page).first()).not.toHaveText(first[0] ?? "");
  const second = await titles(page).allTextContents();
  expect(second.filter((title) => first.includes(title))).toEqual([]);
  await expect(row(page, "Tzatziki")).toBeVisible();
  await pages.getByRole("link", { name: "Previous" }).click();
  await expect(titles(page).first()).toHaveText(first[0] ?? "");
});

test("the columns are chosen, and the choice is remembered", async ({ page }) => {
  await page.goto(adminUrl);
  await page.locator("summary", { hasText: "Columns" }).click();
  const columns = page.getByRole("group", { name: "Show columns" });
  await columns.getByLabel("Serves").check();
  await columns.getByLabel("Cuisine").uncheck();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("columnheader", { name: "Serves" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Cuisine" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Serves" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Cuisine" })).toHaveCount(0);
});

test("a recipe is copied as a draft of its own", async ({ page, expectedErrors }) => {
  expectedErrors.push("404");
  const { title, address } = await publishRecipe(page, "Twin buns", { ingredients: ["200 g flour"] });
  await page.goto(`${adminUrl}/?q=${encodeURIComponent(title)}`);
  await row(page, title)
    .getByRole("button", { name: `Actions for ${title}` })
    .click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(page).toHaveURL(/\/recipes\//);
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(title) })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Recipe as Markdown" })).toContainText("200 g flour");
  await expect(page.getByText("Only editors see it until it is saved with Save.")).toBeVisible();

  await page.goto(`${adminUrl}/?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole("row").filter({ hasText: title })).toHaveCount(2);
  expect((await page.goto(address))?.status()).toBe(200);
  expect((await page.goto(`${address}-2`))?.status()).toBe(404);
});

test("what is thrown away is gone from the library, waits in the trash and comes back", async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push("404");
  const { title, address } = await publishRecipe(page, "Doomed stew", {});
  await page.goto(`${adminUrl}/?q=${encodeURIComponent(title)}`);
  await row(page, title)
    .getByRole("button", { name: `Actions for ${title}` })
    .click();
  await page.getByRole("menuitem", { name: "Move to trash" }).click();
  await expect(page.getByText(`“${title}” is in the trash.`)).toBeVisible();
  await expect(row(page, title)).toHaveCount(0);
  expect((await page.goto(address))?.status()).toBe(404);
  await page.goto(`${webUrl}/?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);

  await page.goto(`${adminUrl}/trash`);
  await page.getByRole("button", { name: `Restore ${title}` }).click();
  await expect(page.getByText(`“${title}” is back.`)).toBeVisible();
  await expect(row(page, title)).toHaveCount(0);
  expect((await page.goto(address))?.status()).toBe(200);
});

test("throwing away is undone at once", async ({ page }) => {
  const { title } = await publishRecipe(page, "Hasty broth", {});
  await page.goto(`${adminUrl}/?q=${encodeURIComponent(title)}`);
  await row(page, title)
    .getByRole("button", { name: `Actions for ${title}` })
    .click();
  await page.getByRole("menuitem", { name: "Move to trash" }).click();
  await expect(row(page, title)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, title)).toBeVisible();
  await expect(row(page, title).getByText("Published", { exact: true }).filter({ visible: true })).toBeVisible();
});

function titles(page: Page) {
  return page.getByRole("rowheader").getByRole("link");
}

function row(page: Page, title: string) {
  return page.getByRole("row").filter({ has: page.getByRole("link", { name: title, exact: true }) });
}

function filter(page: Page, name: string) {
  return page.getByRole("combobox", { name, exact: true });
}

/** The whole label of an option, which ends in how many recipes have it. */
async function option(page: Page, field: string, label: RegExp): Promise<string> {
  return (await filter(page, field).getByRole("option", { name: label }).textContent()) ?? "";
}
