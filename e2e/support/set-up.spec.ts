import { setUpOwner } from "./set-up-owner.ts";
import { expect, ownerState, test } from "./test.ts";

const setupLink = process.env.LARDER_E2E_SETUP_LINK ?? "";

test("the set-up link makes an owner with a household, once", async ({ page }) => {
  await setUpOwner(page, setupLink);
  await page.context().storageState({ path: ownerState });

  await page.context().clearCookies();
  await page.goto(setupLink);
  await expect(page.getByText("This Larder has an owner already. Sign in instead.")).toBeVisible();
});
