import { choose, pressOn, typeInto, walkTo } from "./keyboard.ts";
import { expect, expectGoodInBothLooks, expectGoodInEveryLook, owner, ownerState, test, webUrl } from "./test.ts";

const setupLink = process.env.LARDER_E2E_SETUP_LINK ?? "";

// What fades in would have to be waited for.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** With keys alone; the other instances are set up with a pointer, in set-up-owner.ts. */
test("the set-up link makes an owner with a household, once, whoever else has it open", async ({ page, browser }) => {
  await page.goto(`${webUrl}/set-up`);
  await expect(page.getByText("Open the set-up link").first()).toBeVisible();
  await expectGoodInEveryLook(page);
  await page.goto(`${webUrl}/week`);
  await expect(page.getByText("Nobody owns this Larder yet")).toBeVisible();
  await expectGoodInEveryLook(page);

  const otherContext = await browser.newContext({ reducedMotion: "reduce" });
  const other = await otherContext.newPage();
  for (const [window, name] of [
    [other, "Somebody else"],
    [page, owner.name],
  ] as const) {
    await window.goto(setupLink);
    await walkTo(window, window.getByLabel("Your name"));
    if (window === page) await expectGoodInEveryLook(page);
    await typeInto(window, window.getByLabel("Your name"), name);
    await typeInto(window, window.getByLabel("E-mail address"), owner.email);
    await typeInto(window, window.getByLabel("Password"), owner.password);
    await pressOn(window, window.getByRole("button", { name: "Next", exact: true }));
    await expect(window.getByText("Step 2 of 3")).toBeVisible();
    await typeInto(window, window.getByLabel("Name of the household"), owner.household);
    await expect(window.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
    await choose(window, window.getByLabel("Amounts are shown in"), "each recipe's own units");
    if (window === page) await expectGoodInBothLooks(page);
    await pressOn(window, window.getByRole("button", { name: "Next", exact: true }));
    await expect(window.getByRole("checkbox", { name: /starter recipes/i })).toBeChecked();
    if (window === page) await expectGoodInBothLooks(page);
  }

  await pressOn(page, page.getByRole("button", { name: "Finish", exact: true }));
  await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  await page.context().storageState({ path: ownerState });

  await pressOn(other, other.getByRole("button", { name: "Finish", exact: true }));
  await expect(other.getByText("This Larder has an owner already. Sign in instead.")).toBeVisible();
  await other.goto(setupLink);
  await expect(other.getByText("This Larder has an owner already. Sign in instead.")).toBeVisible();
  await expectGoodInEveryLook(other);
  await otherContext.close();
});
