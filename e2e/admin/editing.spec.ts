import type { Page } from "@playwright/test";
import { adminUrl, expect, expectNoAxeFindings, ownerTest as test } from "../support/test.ts";

/** Open a draft of the test's own in the editor. */
async function writeRecipe(page: Page, title: string): Promise<void> {
  await page.goto(`${adminUrl}/recipes/new`);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Create draft" }).click();
  await expect(page.locator(".cm-line").first()).toBeVisible();
}

function source(page: Page) {
  return page.getByRole("textbox", { name: "Recipe as Markdown" });
}

async function addIngredient(page: Page, text: string): Promise<void> {
  await page.getByLabel("Add an ingredient").fill(text);
  await page.getByLabel("Add an ingredient").press("Enter");
}

test("source and form are one text, with one undo", async ({ page }) => {
  await writeRecipe(page, "One Text");
  await addIngredient(page, "3 tablespoons sugar");
  await expect(source(page)).toContainText("- 3 tablespoons sugar");
  await page.getByLabel("Ingredient 1").fill("4 tablespoons sugar");
  await expect(source(page)).toContainText("- 4 tablespoons sugar");
  await page.getByLabel("Ingredient 1").press("Control+z");
  await expect(page.getByLabel("Ingredient 1")).toHaveValue("3 tablespoons sugar");

  await page.locator(".cm-line", { hasText: "title: One Text" }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(", renamed");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("One Text, renamed");
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/Published as revision 2/)).toBeVisible();
});

test("pasted lines become ingredients, each coloured by its parts and moved from the keyboard", async ({ page }) => {
  await writeRecipe(page, "Pasted");
  const field = page.getByLabel("Add an ingredient");
  await field.focus();
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "• 1 carrot\n- 2 cups lentils, rinsed\n\n3 cloves garlic");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByLabel("Ingredient 3")).toHaveValue("3 cloves garlic");
  await expect(source(page).locator(".larder-part-preparation")).toHaveText("rinsed");
  await page.getByLabel("Ingredient 3").press("Alt+ArrowUp");
  await expect(page.getByLabel("Ingredient 2")).toHaveValue("3 cloves garlic");
});

test("text that was not saved survives a reload and is offered back", async ({ page }) => {
  await writeRecipe(page, "Unsaved");
  page.on("dialog", (dialog) => void dialog.accept());
  await addIngredient(page, "1 forgotten onion");
  await expect(page.getByText("Kept on this device")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Unsaved text was kept on this device")).toBeVisible();
  await expectNoAxeFindings(page);
  await expect(source(page)).not.toContainText("forgotten onion");
  await page.getByRole("button", { name: /Restore unsaved text/ }).click();
  await expect(source(page)).toContainText("1 forgotten onion");
});

test("a lost connection loses nothing that was typed", async ({ page, context, expectedErrors }) => {
  expectedErrors.push("ERR_INTERNET_DISCONNECTED");
  await writeRecipe(page, "Offline");
  await addIngredient(page, "1 patient potato");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/can't be reached/)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/Published as revision 2/)).toBeVisible();
  await expect(source(page)).toContainText("1 patient potato");
});

test("an older revision is compared and brought back as a new one", async ({ page }) => {
  await writeRecipe(page, "History");
  await addIngredient(page, "1 egg");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Published as revision 2/)).toBeVisible();
  await page.getByTitle("Compare revision 1 with the editor").click();
  const dialog = page.getByRole("dialog", { name: "Revision 1" });
  await expect(dialog.getByText(/- 1 egg/)).toBeVisible();
  await expectNoAxeFindings(page);
  await dialog.getByRole("button", { name: "Restore as draft" }).click();
  await expect(page.getByText("Revision 1 is back, as revision 3.")).toBeVisible();
  await expect(source(page)).not.toContainText("1 egg");
});

test("a text that can't be read in full closes the form and names the line", async ({ page }) => {
  await writeRecipe(page, "Mended");
  await page.locator(".cm-line", { hasText: "source:" }).first().click();
  await page.keyboard.press("Home");
  await page.keyboard.type("title: Twice\n");
  await expect(page.getByText("The form is closed until this is mended")).toBeVisible();
  await page.getByRole("button", { name: "Go to line 3" }).click();
  await expect(page.locator(".cm-activeLine")).toHaveText("title: Twice");
  // The line's end and its words are two steps.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Mended");
});

test("any recipe and command is a few keys away", async ({ page }) => {
  await page.goto(`${adminUrl}/`);
  await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Find a recipe or a command" })).toBeVisible();
  await page.keyboard.type("mapo");
  await expect(page.getByRole("menuitem", { name: "Mapo Tofu" })).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Mapo Tofu" })).toBeVisible();
});
