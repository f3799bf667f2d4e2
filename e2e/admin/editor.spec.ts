import type { Browser, Page } from "@playwright/test";
import { ownTitle, publishRecipe, recipeText, save, sourceOf, startDraft } from "../support/recipes.ts";
import { expect, ownerState, ownerTest as test } from "../support/test.ts";

test("the form changes only its own line of the source, and the source shows in the form", async ({ page }) => {
  const { title } = await publishRecipe(page, "Bean soup", {
    fields: ['servings: "4"   # for guests', "cuisine:   Greek", "mood: merry"],
    ingredients: ["2 cups beans", "1 onion"],
  });
  const before = await lines(page);
  await field(page, "Cuisine").fill("Turkish");
  await expectLines(
    page,
    before.map((line) => (line.startsWith("cuisine:") ? "cuisine:   Turkish" : line)),
  );
  await field(page, "Servings").fill("6");
  await expect
    .poll(async () => (await lines(page)).find((line) => line.startsWith("servings:")))
    .toMatch(/6.*# for guests/);

  await page.getByRole("textbox", { name: "Ingredient 2" }).fill("3 onions, sliced");
  await expect(sourceOf(page)).toContainText("- 3 onions, sliced");
  await page.getByRole("textbox", { name: "Step 1" }).fill("Simmer the **beans**.");
  await expect(sourceOf(page)).toContainText("1. Simmer the **beans**.");

  await putCaretAtEnd(page, "cuisine:");
  await page.keyboard.type(" and more");
  await expect(field(page, "Cuisine")).toHaveValue("Turkish and more");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await putCaretAtEnd(page, "title:");
  await page.keyboard.type(" anew");
  await expect(page.getByRole("heading", { level: 1, name: `${title} anew` })).toBeVisible();
});

test("undo and redo go through the changes of source and form alike", async ({ page }) => {
  await publishRecipe(page, "Pea soup", { fields: ["servings: 4", "cuisine: Greek"] });
  // What is typed within half a second belongs together; here the text that was put in is no part of what is undone.
  await page.reload();
  await expect(field(page, "Cuisine")).toHaveValue("Greek");
  const before = await lines(page);
  await field(page, "Cuisine").fill("Turkish");
  await expect(sourceOf(page)).toContainText("cuisine: Turkish");
  await putCaretAtEnd(page, "servings:");
  await page.keyboard.insertText("0");
  await expect(field(page, "Servings")).toHaveValue("40");

  await page.keyboard.press("Control+z");
  await expect(field(page, "Servings")).toHaveValue("4");
  await expect(field(page, "Cuisine")).toHaveValue("Turkish");
  await field(page, "Cuisine").focus();
  await page.keyboard.press("Control+z");
  await expectLines(page, before);
  await expect(field(page, "Cuisine")).toHaveValue("Greek");

  await page.keyboard.press("Control+Shift+z");
  await expect(sourceOf(page)).toContainText("cuisine: Turkish");
  await page.keyboard.press("Control+Shift+z");
  await expect(sourceOf(page)).toContainText("servings: 40");
});

test("ingredients are added, moved and taken away in the form", async ({ page }) => {
  await publishRecipe(page, "Rice bowl", { ingredients: ["1 cup rice", "2 eggs"] });
  const adding = page.getByRole("textbox", { name: "Add an ingredient" });
  await adding.fill("1 tbsp soy sauce");
  await adding.press("Enter");
  await expectIngredients(page, ["1 cup rice", "2 eggs", "1 tbsp soy sauce"]);
  await expect(adding).toHaveValue("");

  await page.getByRole("button", { name: "Move up: 1 tbsp soy sauce" }).click();
  await expectIngredients(page, ["1 cup rice", "1 tbsp soy sauce", "2 eggs"]);
  await expect(page.getByRole("button", { name: "Move up: 1 tbsp soy sauce" })).toBeFocused();
  await page.getByRole("textbox", { name: "Ingredient 1" }).press("Alt+ArrowDown");
  await expectIngredients(page, ["1 tbsp soy sauce", "1 cup rice", "2 eggs"]);

  await save(page, 3);
  await page.reload();
  await page.getByRole("button", { name: "Remove: 2 eggs" }).click();
  await expectIngredients(page, ["1 tbsp soy sauce", "1 cup rice"]);
  await page.getByRole("textbox", { name: "Ingredient 1" }).press("Control+z");
  await expectIngredients(page, ["1 tbsp soy sauce", "1 cup rice", "2 eggs"]);
});

test("several pasted lines become several ingredients, each coloured by its parts", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await publishRecipe(page, "Pasted pie", { ingredients: ["1 cup rice"] });
  await page.evaluate(() => navigator.clipboard.writeText("2 eggs\r\n\r\n- 3 carrots, sliced\n• 100 g butter"));
  await page.getByRole("textbox", { name: "Add an ingredient" }).click();
  await page.keyboard.press("Control+v");
  await expectIngredients(page, ["1 cup rice", "2 eggs", "3 carrots, sliced", "100 g butter"]);
  await expect(sourceOf(page).locator(".larder-part-preparation")).toHaveText("sliced");
});

test("Save publishes, and readers see it at once", async ({ page, context }) => {
  const { address, title } = await publishRecipe(page, "Open pie", { ingredients: ["100 g flour"] });
  const reader = await context.newPage();
  await reader.goto(address);
  await expect(reader.getByRole("region", { name: "Ingredients" })).toContainText("100 g flour");
  await page.getByRole("textbox", { name: "Ingredient 1" }).fill("150 g flour");
  await save(page, 3);
  await reader.reload();
  await expect(reader.getByRole("region", { name: "Ingredients" })).toContainText("150 g flour");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("a draft is kept without readers seeing it, until it is saved", async ({ page, context, expectedErrors }) => {
  expectedErrors.push("404");
  const draft = await startDraft(page, ownTitle("Secret pie"));
  const reader = await context.newPage();
  expect((await reader.goto(draft.address))?.status()).toBe(404);

  await sourceOf(page).fill(recipeText(draft.title, { ingredients: ["100 g flour"] }));
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByText(/Saved as draft, revision 2,/)).toBeVisible();
  expect((await reader.reload())?.status()).toBe(404);
  await page.reload();
  await expect(sourceOf(page)).toContainText("100 g flour");

  await save(page, 3);
  expect((await reader.reload())?.status()).toBe(200);

  await page.getByRole("textbox", { name: "Ingredient 1" }).fill("999 g flour");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByText(/Saved as draft, revision 4,/)).toBeVisible();
  await expect(page.getByText("Readers still see an older text than this draft.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("region", { name: "Ingredients" })).toContainText("100 g flour");
});

test("Ctrl+S saves, and saving nothing new says so", async ({ page }) => {
  await publishRecipe(page, "Quick pie", { fields: ["servings: 4"] });
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Nothing to save: this is what is stored.")).toBeVisible();
  await field(page, "Servings").fill("5");
  await expect(page.getByText("Not saved yet. Kept on this device.")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/Published as revision 3/)).toBeVisible();
});

test("who saves second is told, and nothing of either text is lost", async ({ page, browser }) => {
  const { editorAddress } = await publishRecipe(page, "Contested pie", { fields: ["servings: 4", "cuisine: Greek"] });
  await page.reload();
  await withSecondEditor(browser, editorAddress, async (second) => {
    await field(second, "Cuisine").fill("Turkish");
    await field(page, "Servings").fill("9");
    await save(page, 3);

    await second.getByRole("button", { name: "Save", exact: true }).click();
    const dialog = second.getByRole("dialog", { name: "Somebody saved before you" });
    await expect(dialog.getByText(/Robin saved revision 3 .*Nothing was overwritten/)).toBeVisible();
    await expect(dialog).toContainText("servings: 9");
    await expect(dialog).toContainText("cuisine: Turkish");
    await dialog.getByRole("button", { name: "Keep editing" }).click();
    await expect(dialog).toBeHidden();
    await expect(sourceOf(second)).toContainText("cuisine: Turkish");
    await expect(second.getByText("Not saved: somebody else saved first. Your text is kept here.")).toBeVisible();

    await second.getByRole("button", { name: "Compare" }).click();
    await dialog.getByRole("button", { name: "Save mine as revision 4" }).click();
    await expect(second.getByText(/Published as revision 4/)).toBeVisible();
    await expect(sourceOf(second)).toContainText("cuisine: Turkish");

    // Theirs is in the history, whole.
    await revision(second, 3).click();
    await expect(second.getByRole("dialog", { name: "Revision 3" })).toContainText("servings: 9");
  });
});

test("who saves second can take the other text, and undo brings the own one back", async ({ page, browser }) => {
  const { editorAddress } = await publishRecipe(page, "Ceded pie", { fields: ["servings: 4", "cuisine: Greek"] });
  await page.reload();
  await withSecondEditor(browser, editorAddress, async (second) => {
    await field(second, "Cuisine").fill("Turkish");
    await field(page, "Servings").fill("9");
    await save(page, 3);
    await second.getByRole("button", { name: "Save as draft" }).click();
    await second.getByRole("dialog").getByRole("button", { name: "Load theirs" }).click();
    await expect(sourceOf(second)).toContainText("servings: 9");
    await expect(sourceOf(second)).toContainText("cuisine: Greek");

    await sourceOf(second).focus();
    await second.keyboard.press("Control+z");
    await expect(sourceOf(second)).toContainText("cuisine: Turkish");
    await save(second, 4);
  });
});

test("unsaved text survives a reload, and can be taken back or thrown away", async ({ page }) => {
  await publishRecipe(page, "Kept pie", { fields: ["servings: 4"] });
  await field(page, "Servings").fill("7");
  await expect(page.getByText("Not saved yet. Kept on this device.")).toBeVisible();
  await page.reload();
  await expect(sourceOf(page)).toContainText("servings: 4");
  const kept = page.getByRole("region", { name: "Unsaved text was kept on this device" });
  await kept.getByRole("button", { name: /^Restore unsaved text from / }).click();
  await expect(sourceOf(page)).toContainText("servings: 7");
  await expect(kept).toHaveCount(0);

  await page.reload();
  await kept.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText("The unsaved text was discarded.")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await kept.getByRole("button", { name: /^Restore unsaved text from / }).click();
  await save(page, 3);
  await page.reload();
  await expect(sourceOf(page)).toContainText("servings: 7");
  await expect(kept).toHaveCount(0);
});

test("an older revision is looked at, brought back and published", async ({ page, context }) => {
  const { address } = await publishRecipe(page, "Older pie", { ingredients: ["100 g flour"] });
  await page.getByRole("textbox", { name: "Ingredient 1" }).fill("300 g flour");
  await save(page, 3);
  await revision(page, 2).click();
  const dialog = page.getByRole("dialog", { name: "Revision 2" });
  await expect(dialog).toContainText("100 g flour");
  await expect(dialog).toContainText("300 g flour");
  await dialog.getByRole("button", { name: "Show the whole text" }).click();
  await expect(dialog).not.toContainText("300 g flour");
  await dialog.getByRole("button", { name: "Restore and publish" }).click();
  await expect(page.getByText("Revision 2 is back, as revision 4.")).toBeVisible();
  await expect(sourceOf(page)).toContainText("100 g flour");
  await expect(revision(page, 4)).toContainText("restored from 2");
  await expect(revision(page, 3)).toBeVisible();

  const reader = await context.newPage();
  await reader.goto(address);
  await expect(reader.getByRole("region", { name: "Ingredients" })).toContainText("100 g flour");
});

test("fields that can't be read close the form, which says where and why, and it opens again", async ({ page }) => {
  const { title } = await publishRecipe(page, "Broken pie", { fields: ["servings: 4", "cuisine: Greek"] });
  await putCaretAtEnd(page, "cuisine:");
  await page.keyboard.insertText(': "open');
  const form = page.getByRole("region", { name: "Form" });
  await expect(form.getByRole("heading", { name: "The form is closed until this is mended" })).toBeVisible();
  await expect(form.getByText(/^Line 4, column \d+: ./)).toBeVisible();
  const issues = page.getByRole("region", { name: "Details" });
  await expect(issues.getByRole("button", { name: /Error · Line 4, column/ }).first()).toBeVisible();

  // It can be kept as it is, and mended later.
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByText(/Saved as draft, revision 3,/)).toBeVisible();

  await form.getByRole("button", { name: "Go to line 4" }).click();
  await expect(sourceOf(page)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(field(page, "Cuisine")).toHaveValue("Greek");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("each issue leads to its place in the text", async ({ page }) => {
  await publishRecipe(page, "Odd pie", { fields: ["prep_time: a while"], ingredients: ["1 onion"] });
  const issue = page.getByRole("region", { name: "Details" }).getByRole("button", { name: /Line 3, column \d+/ });
  await issue.click();
  await expect(sourceOf(page)).toBeFocused();
  await expect(sourceOf(page).locator(".cm-activeLine")).toHaveText("prep_time: a while");
});

test("the preview follows the text before it is saved", async ({ page }) => {
  const { title } = await publishRecipe(page, "Seen pie", {
    ingredients: ["100 g flour"],
    steps: ["Knead the **flour**."],
  });
  await page.getByRole("group", { name: "Panes" }).getByRole("button", { name: "Preview" }).click();
  const preview = page.getByRole("article", { name: "As the library shows it" });
  await expect(preview.getByRole("heading", { name: title })).toBeVisible();
  await putCaretAtEnd(page, "  - 100 g flour");
  await page.keyboard.type(", sifted");
  await expect(preview).toContainText("100 g flour, sifted");
  await expect(page.getByText("Not saved yet. Kept on this device.")).toBeVisible();
});

test("a save that the server never got is said so, and goes through later", async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push("ERR_INTERNET_DISCONNECTED");
  await publishRecipe(page, "Offline pie", { fields: ["servings: 4"] });
  await field(page, "Servings").fill("8");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Not saved: the server can't be reached. Your text is kept here.")).toBeVisible();
  await expect(field(page, "Servings")).toHaveValue("8");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/Published as revision 3/)).toBeVisible();
});

function field(page: Page, name: string) {
  return page.getByRole("region", { name: "Form" }).getByRole("textbox", { name, exact: true });
}

function revision(page: Page, number: number) {
  return page.getByTitle(`Compare revision ${number} with the editor`);
}

async function lines(page: Page): Promise<string[]> {
  return await sourceOf(page).locator(".cm-line").allTextContents();
}

async function expectLines(page: Page, expected: readonly string[]): Promise<void> {
  await expect.poll(() => lines(page)).toEqual(expected);
}

async function expectIngredients(page: Page, expected: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await lines(page)).filter((line) => line.startsWith("  - ")).map((line) => line.slice(4)))
    .toEqual(expected);
  await expect
    .poll(() =>
      page
        .getByRole("textbox", { name: /^Ingredient \d/ })
        .evaluateAll((fields) => fields.map((found) => (found as HTMLInputElement).value)),
    )
    .toEqual(expected);
}

async function putCaretAtEnd(page: Page, lineStart: string): Promise<void> {
  await sourceOf(page).locator(".cm-line", { hasText: lineStart }).click();
  await page.keyboard.press("End");
}

/** The same owner at another computer, with the recipe open. */
async function withSecondEditor(browser: Browser, address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ storageState: ownerState, viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await expect(sourceOf(page)).toBeVisible();
    await act(page);
  } finally {
    await context.close();
  }
}
