import type { Page } from "@playwright/test";
import { ownTitle } from "../support/recipes.ts";
import { expect, expectGoodInEveryLook, ownerTest as test, webUrl } from "../support/test.ts";
import { addMeal, expectListSaved, listItem, openList, openWeek, ownWeek } from "../support/weeks.ts";

/** Plain pages are looked at in screens.spec.ts; here is what opens above them. */
test.describe("in every size and scheme, and for axe, it is well with", () => {
  test("the filters of the library", async ({ page }) => {
    for (const name of ["Tags", "Time", "Ingredient", "Cuisine"]) {
      await page.goto(webUrl);
      await page.locator("summary", { hasText: name }).click();
      await expectGoodInEveryLook(page);
    }
  });

  test("the account menu and the form that adds a recipe to the week", async ({ page }) => {
    await page.goto(`${webUrl}/recipes/greek-salad`);
    await page.getByLabel("Account of Robin").click();
    await expect(page.getByRole("link", { name: "Sign out" })).toBeVisible();
    await expectGoodInEveryLook(page);
    await page.keyboard.press("Escape");
    await page.locator("summary", { hasText: "Add to week" }).click();
    await expect(page.getByRole("button", { name: "Add", exact: true })).toBeVisible();
    await expectGoodInEveryLook(page);
  });

  test("a timer that runs", async ({ page }) => {
    await page.goto(`${webUrl}/recipes/hong-shao-rou`);
    await page.getByRole("button", { name: "Start a timer: 5 minutes" }).click();
    await expect(page.getByRole("button", { name: "Stop the timer of 5 minutes" })).toBeVisible();
    await expectGoodInEveryLook(page);
  });

  test("the drawer that adds a meal, before and behind a search", async ({ page }) => {
    await openWeek(page, ownWeek(40));
    await page.getByRole("button", { name: "Add a meal: Monday, Dinner" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("list", { name: "Recipes found" }).getByRole("button").first()).toBeVisible();
    await expectGoodInEveryLook(page);
    await dialog.getByLabel("Search recipes").fill("qqqqzzzz");
    await expect(dialog.getByText("No recipe matches.")).toBeVisible();
    await expectGoodInEveryLook(page);
  });

  test("a full week, the menu of a meal and its dialogs", async ({ page }) => {
    await openWeek(page, ownWeek(41));
    await addMeal(page, "Monday, Dinner", "Greek Salad");
    await page.getByRole("button", { name: "Add a meal: Monday, Lunch" }).click();
    const note = ownTitle("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz im Wirtshaus");
    await page.getByRole("dialog").getByLabel("Search recipes").fill(note);
    await page.getByRole("button", { name: /^Write / }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expectGoodInEveryLook(page);

    await openMenu(page, "Greek Salad");
    await expect(page.getByRole("menuitem", { name: "Move to…" })).toBeVisible();
    await expectGoodInEveryLook(page);
    for (const command of ["Move to…", "Servings…"]) {
      await page.reload();
      await openMenu(page, "Greek Salad");
      await page.getByRole("menuitem", { name: command }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectGoodInEveryLook(page);
    }
  });

  test("suggestions and the dialog that asks for them", async ({ page }) => {
    await openWeek(page, ownWeek(42));
    await page.getByRole("button", { name: "Fill the week" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectGoodInEveryLook(page);
    await page.getByRole("dialog").getByRole("button", { name: "Suggest" }).click();
    await expect(page.getByText("7 suggestions")).toBeVisible();
    await expectGoodInEveryLook(page);
  });

  test("a list with sources shown, lines in the basket and the menu to share it", async ({ page }) => {
    await openWeek(page, ownWeek(43));
    await addMeal(page, "Monday, Dinner", "Hong Shao Rou");
    await addMeal(page, "Tuesday, Dinner", "Greek Salad");
    await openList(page, ownWeek(43));
    await listItem(page, "ginger").getByRole("button", { name: "Where ginger comes from" }).click();
    await page.getByRole("checkbox", { name: /green onions/ }).check();
    await expectListSaved(page);
    for (const fold of await page.locator("details:not([open]) > summary:has(h2)").all()) await fold.click();
    await expectGoodInEveryLook(page);
    await page.getByLabel("Copy or print").click();
    await expectGoodInEveryLook(page);
  });

  test("a sign-in that was refused", async ({ page, context }) => {
    await context.clearCookies();
    await page.goto(`${webUrl}/sign-in`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("Enter an e-mail address.")).toBeVisible();
    await expectGoodInEveryLook(page);
  });
});

async function openMenu(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: `What to do with ${title}`, exact: true }).click();
}
