import { expect, owner, ownerState, test } from "./test.ts";

const setupLink = process.env.LARDER_E2E_SETUP_LINK ?? "";

test("the set-up link makes an owner with a household, once", async ({ page }) => {
  await page.goto(setupLink);
  await page.getByLabel("Your name").fill(owner.name);
  await page.getByLabel("E-mail address").fill(owner.email);
  await page.getByLabel("Password").fill(owner.password);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByLabel("Name of the household").fill("The test kitchen");
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("checkbox", { name: /starter recipes/i })).toBeChecked();
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page).not.toHaveURL(/set-up/);
  await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  await page.context().storageState({ path: ownerState });
});
