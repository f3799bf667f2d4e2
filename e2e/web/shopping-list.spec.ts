import type { Page } from "@playwright/test";
import { publishRecipe } from "../support/recipes.ts";
import { expect, ownerState, ownerTest as test } from "../support/test.ts";
import {
  addMeal,
  changeBoard,
  chooseForMeal,
  expectListSaved,
  listItem,
  openList,
  openWeek,
  ownWeek,
} from "../support/weeks.ts";

/** Plan recipes of the test's own, for dinner from Monday on, and open the list of that week. */
async function planAndShop(page: Page, week: number, recipes: readonly (readonly string[])[]): Promise<string[]> {
  const titles = [];
  for (const ingredients of recipes) {
    const { title } = await publishRecipe(page, "Supper", { fields: ["servings: 4"], ingredients });
    titles.push(title);
  }
  await openWeek(page, ownWeek(week));
  for (const [index, title] of titles.entries()) await addMeal(page, `${weekdays[index]}, Dinner`, title);
  await page.getByRole("link", { name: "Shopping list" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Shopping list" })).toBeVisible();
  return titles;
}

const weekdays = ["Monday", "Tuesday", "Wednesday"];

test("the list adds up what two meals need, and shows where an amount comes from", async ({ page }) => {
  const titles = await planAndShop(page, 20, [
    ["500 ml milk", "3 red onions, sliced"],
    ["1 l milk", "2 tablespoons dark soy sauce"],
  ]);
  await expect(box(page, "milk")).toHaveAccessibleName(/^1½ l milk/);
  await expect(box(page, "red onions")).toHaveAccessibleName(/^3 red onions/);

  await listItem(page, "milk").getByRole("button", { name: "Where milk comes from" }).click();
  const [first = "", second = ""] = titles;
  for (const [text, title] of [
    ["500 ml milk", first],
    ["1 l milk", second],
  ] as const) {
    const source = listItem(page, "milk").getByRole("listitem").filter({ hasText: text });
    await expect(source.getByRole("link", { name: title })).toBeVisible();
  }
  await page.getByText("For 2 meals").click();
  await expect(page.getByRole("link", { name: second })).toHaveCount(2);
});

test("a tick is there after a reload and in another browser", async ({ page, browser }) => {
  await planAndShop(page, 21, [["500 ml milk", "3 red onions"]]);
  await expect(page.getByText("2 of 2 to buy")).toBeVisible();
  await box(page, "milk").check();
  await expect(page.getByText("1 of 2 to buy")).toBeVisible();
  await expectListSaved(page);
  await page.reload();
  await expect(box(page, "milk")).toBeChecked();
  await expect(box(page, "red onions")).not.toBeChecked();

  const other = await browser.newContext({ storageState: ownerState });
  try {
    const there = await other.newPage();
    await openList(there, ownWeek(21));
    await expect(box(there, "milk")).toBeChecked();
    await box(there, "milk").uncheck();
    await expectListSaved(there);
  } finally {
    await other.close();
  }
  await page.reload();
  await expect(box(page, "milk")).not.toBeChecked();
});

test("what is added by hand joins what the meals need, and can be taken off and put back", async ({ page }) => {
  await planAndShop(page, 22, [["1 l milk"]]);
  await page.getByLabel("Add something").fill("2 l milk");
  await page.keyboard.press("Enter");
  await expect(box(page, "milk")).toHaveAccessibleName(/^3 l milk/);
  await expect(page.getByLabel("Add something")).toHaveValue("");
  await expect(page.getByLabel("Add something")).toBeFocused();

  await listItem(page, "milk").getByRole("button", { name: "Where milk comes from" }).click();
  const entry = listItem(page, "milk").getByRole("listitem").filter({ hasText: "added by hand" });
  await expect(entry).toContainText("2 l milk");
  await entry.getByRole("button", { name: "Remove “2 l milk”" }).click();
  await expect(page.getByText("“2 l milk” removed")).toBeVisible();
  await expect(box(page, "milk")).toHaveAccessibleName(/^1 l milk/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(box(page, "milk")).toHaveAccessibleName(/^3 l milk/);
  await expectListSaved(page);
  await page.reload();
  await expect(box(page, "milk")).toHaveAccessibleName(/^3 l milk/);
});

test("an empty list can be begun by hand", async ({ page }) => {
  await openList(page, ownWeek(23));
  await expect(page.getByRole("heading", { name: "Nothing to buy yet" })).toBeVisible();
  await page.getByLabel("Add something").fill("birthday candles");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(box(page, "birthday candles")).toBeVisible();
  await expectListSaved(page);
  await page.reload();
  await expect(box(page, "birthday candles")).toBeVisible();
});

test("the list is copied as Markdown and as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await planAndShop(page, 24, [["500 ml milk", "3 red onions"]]);
  await page.getByLabel("Copy or print").click();
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("List copied")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^#+ /m);
  expect(markdown).toContain("\n- [ ] milk: 500 ml\n");
  expect(markdown).toContain("\n- [ ] red onions: 3\n");

  await page.getByLabel("Copy or print").click();
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe(markdown);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("milk: 500 ml");
  expect(text).not.toMatch(/\[ \]|\*\*|^#/m);
});

test("the printed list is one page with boxes to tick, without buttons", async ({ page }) => {
  await planAndShop(page, 25, [["500 ml milk", "3 red onions", "2 lemons", "400 g rice"]]);
  await page.emulateMedia({ media: "print" });
  await expect(listItem(page, "milk")).toBeVisible();
  await expect(listItem(page, "lemons")).toContainText("2");
  await expect(page.getByLabel("Add something")).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(listItem(page, "milk").getByRole("button")).toBeHidden();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("more servings for what is in the basket already show only what is missing", async ({ page }) => {
  const [title = ""] = await planAndShop(page, 26, [["1 l milk", "4 red onions"]]);
  await box(page, "milk").check();
  await expectListSaved(page);

  await openWeek(page, ownWeek(26));
  await chooseForMeal(page, title, "Servings…");
  await page.getByRole("dialog").getByLabel("Servings", { exact: true }).fill("6");
  await changeBoard(page, () => page.getByRole("dialog").getByRole("button", { name: "Save" }).click());
  await expect(page.getByText("Serves 6")).toBeVisible();

  await openList(page, ownWeek(26));
  await expect(box(page, "milk")).not.toBeChecked();
  await expect(box(page, "milk")).toHaveAccessibleName(/^(½ l|500 ml) milk.*1 l in the basket already/);
  await expect(box(page, "red onions")).toHaveAccessibleName(/^6 red onions/);

  await box(page, "milk").check();
  await expectListSaved(page);
  await page.reload();
  await expect(box(page, "milk")).toBeChecked();
  await expect(box(page, "milk")).toHaveAccessibleName(/^1½ l milk/);
});

test("a tick without a network waits on the page and is saved once there is one", async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push("ERR_INTERNET_DISCONNECTED");
  await planAndShop(page, 27, [["500 ml milk"]]);
  await context.setOffline(true);
  await box(page, "milk").check();
  await expect(page.getByText("1 change is not saved yet. It is kept on this page.")).toBeVisible();
  await expect(box(page, "milk")).toBeChecked();
  await context.setOffline(false);
  await expectListSaved(page);
  await page.reload();
  await expect(box(page, "milk")).toBeChecked();
});

test("what is at home anyway is moved out of the way, now and in later weeks", async ({ page }) => {
  await planAndShop(page, 28, [["1 jar moonberries", "500 ml milk"]]);
  await listItem(page, "moonberries").getByRole("button", { name: "Where moonberries comes from" }).click();
  await listItem(page, "moonberries").getByRole("button", { name: "We have this at home" }).click();
  await expect(page.getByText("moonberries moved to “Check at home”")).toBeVisible();
  await expect(page.getByText("1 of 1 to buy")).toBeVisible();
  await page.locator("summary", { hasText: "Check at home" }).click();
  await expect(box(page, "moonberries")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("2 of 2 to buy")).toBeVisible();
});

function box(page: Page, name: string) {
  return listItem(page, name).first().getByRole("checkbox");
}
