import { publishRecipe, save, sourceOf } from "../support/recipes.ts";
import { adminUrl, expect, expectGoodInEveryLook, ownerState, ownerTest as test } from "../support/test.ts";

test.describe("in every size and scheme, and for axe, it is well with", () => {
  const screens = [
    { name: "the table of recipes", path: "/?sort=title", shows: "Aloo Gobi" },
    { name: "a search without results", path: "/?q=qqqqzzzz", shows: "Nothing found" },
    { name: "the form for a new recipe", path: "/recipes/new", shows: "Create draft" },
    { name: "the trash", path: "/trash", shows: "Trash" },
  ];
  for (const { name, path, shows } of screens) {
    test(name, async ({ page }) => {
      await page.goto(`${adminUrl}${path}`);
      await expect(page.getByText(shows).first()).toBeVisible();
      await expectGoodInEveryLook(page);
    });
  }

  test("the menus of the table", async ({ page }) => {
    await page.goto(`${adminUrl}/?q=greek+salad`);
    await page.locator("summary", { hasText: "Columns" }).click();
    await expectGoodInEveryLook(page);
    await page.reload();
    await page.getByRole("button", { name: "Actions for Greek Salad" }).click();
    await expect(page.getByRole("menuitem", { name: "Move to trash" })).toBeVisible();
    await expectGoodInEveryLook(page);
  });

  test("the editor with each of its panes, a long recipe in it", async ({ page }) => {
    await page.goto(`${adminUrl}/?q=hong+shao+rou`);
    await page.getByRole("link", { name: "Hong Shao Rou" }).first().click();
    await expect(sourceOf(page)).toContainText("pork belly");
    await expectGoodInEveryLook(page);
    for (const pane of ["Form", "Preview", "Details"]) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole("group", { name: "Panes" }).getByRole("button", { name: pane }).click();
      await expectGoodInEveryLook(page);
    }
  });

  test("an editor whose fields can't be read", async ({ page }) => {
    await publishRecipe(page, "Torn pie", { fields: ["servings: 4"] });
    await sourceOf(page).locator(".cm-line", { hasText: "servings: 4" }).click();
    await page.keyboard.press("End");
    await page.keyboard.insertText(': "open');
    await expect(page.getByRole("heading", { name: "The form is closed until this is mended" })).toBeVisible();
    await expectGoodInEveryLook(page);
  });

  test("unsaved text of before, an older revision, and somebody who saved first", async ({ page, browser }) => {
    const { editorAddress } = await publishRecipe(page, "Old pie", { fields: ["servings: 4"] });
    const servings = page.getByRole("textbox", { name: "Servings", exact: true });
    await servings.fill("5");
    await expect(page.getByText("Not saved yet. Kept on this device.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("region", { name: "Unsaved text was kept on this device" })).toBeVisible();
    await expectGoodInEveryLook(page);

    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByTitle("Compare revision 1 with the editor").click();
    await expect(page.getByRole("dialog").getByRole("button", { name: "Restore and publish" })).toBeVisible();
    await expectGoodInEveryLook(page);
    await page.keyboard.press("Escape");

    const context = await browser.newContext({ storageState: ownerState, viewport: { width: 1440, height: 900 } });
    const other = await context.newPage();
    await other.goto(editorAddress);
    await other.getByRole("textbox", { name: "Servings", exact: true }).fill("9");
    await save(other, 3);
    await context.close();
    await page.setViewportSize({ width: 1440, height: 900 });
    await servings.fill("6");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Somebody saved before you" })).toBeVisible();
    await expectGoodInEveryLook(page);
  });
});
