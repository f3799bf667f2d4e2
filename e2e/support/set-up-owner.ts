import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { owner } from "./test.ts";

/** Go through the wizard behind the set-up link, as the owner of the tests. Ends in the library. */
export async function setUpOwner(page: Page, setupLink: string): Promise<void> {
  await page.goto(setupLink);
  await page.getByLabel("Your name").fill(owner.name);
  await page.getByLabel("E-mail address").fill(owner.email);
  await page.getByLabel("Password").fill(owner.password);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByLabel("Name of the household").fill(owner.household);
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
  await page.getByLabel("Amounts are shown in").selectOption("as_written");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByRole("checkbox", { name: /starter recipes/i })).toBeChecked();
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page).not.toHaveURL(/set-up/);
  await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
}
