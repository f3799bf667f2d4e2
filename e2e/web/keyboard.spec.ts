import type { Page } from "@playwright/test";
import { choose, pressInRow, pressOn, pressSlash, typeInto, walkTo } from "../support/keyboard.ts";
import { makeResetLink, makeUpPerson } from "../support/people.ts";
import { adminUrl, expect, expectGoodInBothLooks, ownerState, test, webUrl } from "../support/test.ts";

/**
 * Walks with keys alone: at every stop one can see where one is, and whatever opens on the way is good in size, scheme and
 * for axe. Plain pages are looked at in screens.spec.ts.
 */
test.describe.configure({ timeout: 150_000 });

// What fades in would have to be waited for.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test.describe("the owner", () => {
  test.use({ storageState: ownerState });

  test("finds, filters, scales and plans a recipe with keys alone", async ({ page, context, expectedErrors }) => {
    expectedErrors.push("404");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);

    await test.step("past the navigation", async () => {
      await page.goto(webUrl);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
      await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await expect(page.locator("main :focus")).toHaveCount(1);
    });

    await test.step("filters", async () => {
      const filters = page.getByRole("navigation", { name: "Filters" });
      for (const name of ["Ingredient", "Tags"]) {
        const summary = filters.locator("summary", { hasText: name });
        await pressOn(page, summary, "Enter", name === "Ingredient" ? "Tab" : "Shift+Tab");
        await expectGoodInBothLooks(page);
        if (name === "Tags") break;
        await page.keyboard.press("Escape");
        await expect(summary).toBeFocused();
      }
      await pressOn(page, filters.getByRole("link", { name: /^vegetarian/ }));
      await expect(page).toHaveURL(/\?tag=vegetarian$/);
      await pressOn(page, filters.getByRole("link", { name: "Remove filter: vegetarian" }), "Enter", "Shift+Tab");
      await expect(page).toHaveURL(`${webUrl}/`);
    });

    await test.step("A–Z, and a recipe that the search finds", async () => {
      const views = page.getByRole("navigation", { name: "Show as" });
      await pressOn(page, views.getByRole("link", { name: "A–Z" }));
      await expect(views.getByRole("link", { name: "A–Z" })).toHaveAttribute("aria-current", "true");
      await pressSlash(page);
      await page.keyboard.type("hong shao");
      await expect(page.getByRole("region", { name: "Recipes for “hong shao”" }).getByRole("link")).toHaveCount(1);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: "Hong Shao Rou" })).toBeVisible();
    });

    await test.step("its size, its timers and its ingredients", async () => {
      const ingredients = page.getByRole("region", { name: "Ingredients" });
      await pressOn(page, page.getByRole("group", { name: "Amounts" }).getByRole("link", { name: "× 2" }));
      await expect(ingredients).toContainText("⅔ cup");
      await pressOn(page, page.getByRole("button", { name: "Copy ingredients" }));
      await expect(page.getByText("Ingredients copied")).toBeVisible();
      await pressOn(page, ingredients.getByRole("checkbox").nth(1), "Space");
      await expect(ingredients.getByRole("checkbox").nth(1)).toBeChecked();
      await pressOn(page, page.getByRole("button", { name: "Start a timer: boil, 5 minutes" }));
      await expectGoodInBothLooks(page);
      await pressOn(page, page.getByRole("button", { name: "Stop the timer of boil, 5 minutes" }));
      await expect(page.getByRole("button", { name: "Start a timer: boil, 5 minutes" })).toBeVisible();
    });

    await test.step("onto the week, and back by the notice", async () => {
      await page.goto(`${webUrl}/recipes/greek-salad`);
      const summary = page.locator("summary", { hasText: "Add to week" });
      await pressOn(page, summary);
      await expectGoodInBothLooks(page);
      const form = page.locator("details[open]");
      await choose(page, form.getByLabel("Meal"), "Lunch");
      await typeInto(page, form.getByLabel("Servings"), "6");
      await pressOn(page, form.getByRole("button", { name: "Add", exact: true }));
      await expect(page.getByText(/^Added to .*lunch$/)).toBeVisible();
      await page.keyboard.press("F6");
      await expect(page.getByRole("button", { name: "Show week" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/week/);
      const row = page.getByRole("row", { name: "Greek Salad" });
      await pressInRow(page, row, row.getByRole("button", { name: "What to do with Greek Salad" }));
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await expect(page.getByText("Greek Salad removed")).toBeVisible();
    });

    await test.step("back from addresses where there is nothing", async () => {
      for (const address of ["/nowhere", "/recipes/nothing-of-that-name"]) {
        await page.goto(`${webUrl}${address}`);
        await pressOn(page, page.getByRole("main").getByRole("link", { name: /library/i }));
        await expect(page).toHaveURL(`${webUrl}/`);
      }
    });
  });
});

test("somebody is invited, joins, signs in and out of both apps and recovers the account with keys alone", async ({
  page,
  browser,
}) => {
  const person = makeUpPerson("Ida");
  const newPassword = "a ladle full of rain";

  const link = await test.step("the owner makes an invitation", async () => {
    const context = await browser.newContext({ storageState: ownerState, reducedMotion: "reduce" });
    try {
      const household = await context.newPage();
      await household.goto(`${webUrl}/household`);
      const form = household.getByRole("region", { name: "Invite somebody" });
      await choose(household, form.getByLabel("In the household"), "Member");
      await choose(household, form.getByLabel("In the library of recipes"), "Editor");
      await pressOn(household, form.getByRole("button", { name: "Make a link" }));
      await expect(form.getByLabel("Link to hand over")).toHaveValue(/#/);
      await walkTo(household, form.getByLabel("Link to hand over"));
      await expectGoodInBothLooks(household);
      const remove = household.getByRole("region", { name: "Who shares it" }).locator("summary").first();
      await pressOn(household, remove, "Enter", "Shift+Tab");
      await expectGoodInBothLooks(household);
      return await form.getByLabel("Link to hand over").inputValue();
    } finally {
      await context.close();
    }
  });

  await test.step("accepts it", async () => {
    await page.goto(link);
    await walkTo(page, page.getByLabel("Your name"));
    await expectGoodInBothLooks(page);
    await typeInto(page, page.getByLabel("Your name"), person.name);
    await typeInto(page, page.getByLabel("E-mail address"), person.email);
    await typeInto(page, page.getByLabel("Password"), "short");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Use at least 10 characters.")).toBeVisible();
    await expect(page.getByLabel("Password")).toBeFocused();
    await expectGoodInBothLooks(page);
    await typeInto(page, page.getByLabel("Password"), person.password);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  });

  await test.step("changes name and password", async () => {
    await pressOn(page, page.getByLabel(`Account of ${person.name}`));
    await expectGoodInBothLooks(page);
    await pressOn(page, page.getByRole("link", { name: "Account", exact: true }));
    await expect(page.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();
    await typeInto(page, page.getByLabel("Your name"), "Ida May");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.getByLabel("Account of Ida May")).toBeVisible();
    await typeInto(page, page.getByLabel("Current password"), person.password);
    await typeInto(page, page.getByLabel("New password"), newPassword);
    await page.keyboard.press("Enter");
    await expect(page.getByText("The password was changed, and every other device was signed out.")).toBeVisible();
    await expectGoodInBothLooks(page);
  });

  await test.step("edits, and signs out there", async () => {
    await pressOn(page, page.getByLabel("Account of Ida May"), "Enter", "Shift+Tab");
    await pressOn(page, page.getByRole("link", { name: "Edit recipes" }));
    await expect(page).toHaveURL(`${adminUrl}/`);
    await pressOn(page, page.locator("summary", { hasText: "Account of Ida May" }));
    await expectGoodInBothLooks(page);
    await pressOn(page, page.getByRole("link", { name: "Sign out" }));
    await expect(page.getByRole("heading", { name: "Sign out" })).toBeVisible();
    await expectGoodInBothLooks(page);
    await pressOn(page, page.getByRole("button", { name: "Sign out" }));
    await expect(page).toHaveURL(/\/sign-in/);
  });

  await test.step("signs in, first with a wrong password, in admin", async () => {
    await signIn(page, "not the password at all");
    await expect(page.getByText("No account matches this e-mail address and password.")).toBeVisible();
    await expectGoodInBothLooks(page);
    await signIn(page, newPassword);
    await expect(page.getByRole("heading", { level: 1, name: "Recipes" })).toBeVisible();
  });

  await test.step("signs out of the library", async () => {
    await page.goto(`${webUrl}/week`);
    await pressOn(page, page.getByLabel("Account of Ida May"));
    await pressOn(page, page.getByRole("link", { name: "Sign out" }));
    await expect(page.getByRole("heading", { name: "Sign out" })).toBeVisible();
    await expectGoodInBothLooks(page);
    await pressOn(page, page.getByRole("button", { name: "Sign out" }));
    await expect(page).toHaveURL(`${webUrl}/sign-in`);
  });

  await test.step("signs in there without an address first", async () => {
    await walkTo(page, page.getByLabel("E-mail address"));
    await page.keyboard.press("Enter");
    await expect(page.getByText("Enter an e-mail address.")).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toBeFocused();
    await expectGoodInBothLooks(page);
    await signIn(page, newPassword);
    await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  });

  await test.step("gets back in with a link from the command line", async () => {
    await page.context().clearCookies();
    await page.goto(await makeResetLink(person.email));
    await walkTo(page, page.getByLabel("Password"));
    await expectGoodInBothLooks(page);
    await typeInto(page, page.getByLabel("Password"), `${newPassword} again`);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
    await page.goto(`${webUrl}/account`);
    await expect(page.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();
  });

  async function signIn(on: Page, password: string): Promise<void> {
    await typeInto(on, on.getByLabel("E-mail address"), person.email);
    await typeInto(on, on.getByLabel("Password"), password);
    await on.keyboard.press("Enter");
  }
});
