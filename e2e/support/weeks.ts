import type { Locator, Page } from "@playwright/test";
import { expect, webUrl } from "./test.ts";

/** A Monday so far ahead that nobody plans for it, and four weeks from that of any other number: a test's own week. */
export function ownWeek(number: number): string {
  const day = new Date("2031-01-06T00:00:00Z");
  day.setUTCDate(day.getUTCDate() + number * 28);
  return day.toISOString().slice(0, 10);
}

export async function openWeek(page: Page, firstDay: string): Promise<void> {
  await page.goto(`${webUrl}/week?from=${firstDay}`);
  await expect(page.getByRole("region", { name: "Meals of the week" })).toBeVisible();
}

export async function openList(page: Page, firstDay: string): Promise<void> {
  await page.goto(`${webUrl}/list?from=${firstDay}`);
  await expect(page.getByRole("heading", { level: 1, name: "Shopping list" })).toBeVisible();
}

/** A place on the board, such as "Tuesday, Dinner" or "Not yet scheduled". */
export function place(page: Page, name: string): Locator {
  return page.getByRole("grid", { name, exact: true });
}

/** A meal on the board that the server has stored. */
export function meal(page: Page, where: string, title: string): Locator {
  return place(page, where).locator('[role="row"]:not([data-key^="new-"])').filter({ hasText: title });
}

/** Add a recipe to a place by searching for it. */
export async function addMeal(page: Page, where: string, title: string): Promise<void> {
  await page.getByRole("button", { name: `Add a meal: ${where}`, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Search recipes").fill(title);
  await dialog.getByRole("list", { name: "Recipes found" }).getByRole("button", { name: title }).first().click();
  await expect(dialog).toBeHidden();
  await expect(meal(page, where, title)).toBeVisible();
}

/**
 * Change the board and wait until the server has stored it. The board shows a change before that; a test that leaves the
 * page at once, as no link does, would leave it behind.
 */
export async function changeBoard(page: Page, change: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === "POST" && new URL(response.url()).pathname === "/week",
  );
  await change();
  await answered;
}

/** Choose from the menu of a meal. */
export async function chooseForMeal(page: Page, title: string, command: string): Promise<void> {
  await page.getByRole("button", { name: `What to do with ${title}`, exact: true }).click();
  await page.getByRole("menuitem", { name: command }).click();
}

/** A line of the shopping list by its name alone, whatever its amount. */
export function listItem(page: Page, name: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByText(name, { exact: true }) });
}

/** Wait until everything that was changed on the list is stored. */
export async function expectListSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
}
