import { choose, pressOn, pressSlash, typeInto, walkTo } from "../support/keyboard.ts";
import { ownTitle, recipeText, sourceOf } from "../support/recipes.ts";
import {
  adminUrl,
  expect,
  expectGoodInBothLooks,
  expectGoodInBothSchemes,
  ownerState,
  ownerTest as test,
} from "../support/test.ts";

/** Walks with keys alone, as in web/keyboard.spec.ts. */
test.describe.configure({ timeout: 150_000 });

// What fades in would have to be waited for.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("a recipe is begun, written, saved, looked back on and saved beside somebody else with keys alone", async ({
  page,
  browser,
}) => {
  const title = ownTitle("Keyed pie");
  const field = (name: string) =>
    page.getByRole("region", { name: "Form" }).getByRole("textbox", { name, exact: true });
  const pane = (name: string) => page.getByRole("group", { name: "Panes" }).getByRole("button", { name });

  await test.step("begun", async () => {
    await page.goto(adminUrl);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
    await pressOn(page, page.getByRole("main").getByRole("link", { name: "New recipe" }));
    await walkTo(page, page.getByLabel("Title"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/recipes\/new/);
    await typeInto(page, page.getByLabel("Title"), title);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  });

  await test.step("written in the source, which Tab leaves", async () => {
    await walkTo(page, sourceOf(page));
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(recipeText(title, { fields: ["servings: 4"], ingredients: ["200 g flour"] }));
    await expect(field("Servings")).toHaveValue("4");
    await page.keyboard.press("Tab");
    await expect(sourceOf(page)).not.toBeFocused();
  });

  await test.step("written in the form", async () => {
    await typeInto(page, field("Servings"), "6");
    await typeInto(page, page.getByRole("textbox", { name: "Add an ingredient" }), "2 eggs");
    await page.keyboard.press("Enter");
    await pressOn(page, page.getByRole("button", { name: "Move up: 2 eggs" }), "Enter", "Shift+Tab");
    await expect(page.getByRole("textbox", { name: "Ingredient 1" })).toHaveValue("2 eggs");
    // At the top there is no way further up; the focus stays with the line.
    await expect(page.getByRole("textbox", { name: "Ingredient 1" })).toBeFocused();
    await pressOn(page, page.getByRole("button", { name: "Save as draft" }), "Enter", "Shift+Tab");
    await expect(page.getByText(/Saved as draft, revision 2,/)).toBeVisible();
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/Published as revision 3/)).toBeVisible();
    await expectGoodInBothLooks(page);
  });

  await test.step("seen in each pane of a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const name of ["Form", "Preview", "Details"]) {
      await pressOn(page, pane(name), "Enter", name === "Form" ? "Shift+Tab" : "Tab");
      await expect(pane(name)).toHaveAttribute("aria-pressed", "true");
      await expectGoodInBothLooks(page);
      await page.setViewportSize({ width: 390, height: 844 });
      if (await pane(name).evaluate((button) => button !== document.activeElement)) await pane(name).focus();
    }
    await pressOn(page, pane("Source"), "Enter", "Shift+Tab");
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step("mended where it can't be read", async () => {
    // Beside the source stays what was looked at last.
    await pressOn(page, pane("Form"), "Enter", "Shift+Tab");
    await walkTo(page, sourceOf(page));
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.insertText(': "open');
    const form = page.getByRole("region", { name: "Form" });
    await expect(form.getByRole("heading", { name: "The form is closed until this is mended" })).toBeVisible();
    await expectGoodInBothLooks(page);
    await pressOn(
      page,
      page
        .getByRole("region", { name: "Details" })
        .getByRole("button", { name: /^Error/ })
        .first(),
    );
    await expect(sourceOf(page)).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(field("Servings")).toHaveValue("6");
  });

  await test.step("compared with an older revision, and brought back", async () => {
    await pressOn(page, page.getByTitle("Compare revision 1 with the editor"));
    const dialog = page.getByRole("dialog", { name: "Revision 1" });
    await expect(dialog.getByRole("button", { name: "Restore and publish" })).toBeVisible();
    await expectGoodInBothLooks(page);
    await page.keyboard.press("Escape");
    await expect(page.getByTitle("Compare revision 1 with the editor")).toBeFocused();
    await pressOn(page, page.getByTitle("Compare revision 2 with the editor"), "Enter", "Shift+Tab");
    await pressOn(page, page.getByRole("dialog").getByRole("button", { name: "Show the whole text" }));
    await expectGoodInBothLooks(page);
    await pressOn(page, page.getByRole("dialog").getByRole("button", { name: "Restore as draft" }));
    await expect(page.getByText("Revision 2 is back, as revision 4.")).toBeVisible();
  });

  await test.step("kept when the page goes, and taken back", async () => {
    await typeInto(page, field("Servings"), "7");
    await expect(page.getByText("Not saved yet. Kept on this device.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("region", { name: "Unsaved text was kept on this device" })).toBeVisible();
    await expectGoodInBothLooks(page);
    await pressOn(page, page.getByRole("button", { name: /^Restore unsaved text from / }));
    await expect(sourceOf(page)).toContainText("servings: 7");
  });

  await test.step("not written over what somebody else saved", async () => {
    const context = await browser.newContext({ storageState: ownerState });
    try {
      const other = await context.newPage();
      await other.goto(page.url());
      await other.getByRole("textbox", { name: "Servings", exact: true }).fill("9");
      await other.getByRole("button", { name: "Save", exact: true }).click();
      await expect(other.getByText(/Published as revision 5/)).toBeVisible();
    } finally {
      await context.close();
    }
    await page.keyboard.press("Control+s");
    const dialog = page.getByRole("dialog", { name: "Somebody saved before you" });
    await expect(dialog).toContainText("servings: 9");
    await expectGoodInBothLooks(page);
    await pressOn(page, dialog.getByRole("button", { name: "Save mine as revision 6" }));
    await expect(page.getByText(/Published as revision 6/)).toBeVisible();
  });

  await test.step("thrown away from its own page, and restored", async () => {
    await pressOn(page, page.getByRole("button", { name: `Actions for ${title}` }), "Enter", "Shift+Tab");
    await expectGoodInBothSchemes(page);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(page.getByText(`“${title}” is in the trash.`)).toBeVisible();
    await pressOn(page, page.getByRole("navigation").getByRole("link", { name: "Trash" }), "Enter", "Shift+Tab");
    await expect(page.getByRole("heading", { level: 1, name: "Trash" })).toBeVisible();
    await expectGoodInBothLooks(page);
    await pressOn(page, page.getByRole("button", { name: `Restore ${title}` }));
    await expect(page.getByText(`“${title}” is back.`)).toBeVisible();
  });
});

test("recipes are found, filtered, sorted and commanded with keys alone", async ({ page, expectedErrors }) => {
  // Its photo is nowhere, which the browser writes down when the preview asks for it.
  expectedErrors.push("/uploads/hong-shao-rou.jpg");
  await page.goto(adminUrl);

  await test.step("searched and filtered", async () => {
    await pressSlash(page);
    await page.keyboard.type("shakshuka");
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    await pressOn(page, page.getByRole("link", { name: "Clear", exact: true }));
    await expect(page).toHaveURL(`${adminUrl}/`);
    await choose(page, page.getByRole("combobox", { name: "Status" }), "With issues");
    await expect(page).toHaveURL(/status=issues/);
    await pressOn(page, page.getByRole("link", { name: "Clear", exact: true }));
    await expect(page).toHaveURL(`${adminUrl}/`);
  });

  await test.step("sorted, paged, with other columns", async () => {
    await pressOn(page, page.locator("summary", { hasText: "Columns" }));
    await expectGoodInBothLooks(page);
    const columns = page.getByRole("group", { name: "Show columns" });
    await pressOn(page, columns.getByLabel("Serves"), "Space");
    await pressOn(page, page.getByRole("button", { name: "Apply" }));
    await expect(page.getByRole("columnheader", { name: "Serves" })).toBeVisible();
    await pressOn(page, page.getByRole("columnheader", { name: "Recipe" }).getByRole("link"));
    await expect(page.getByRole("columnheader", { name: "Recipe" })).toHaveAttribute("aria-sort", "ascending");
    await pressOn(
      page,
      page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" }),
      "Enter",
      "Shift+Tab",
    );
    await expect(page.getByRole("rowheader").getByRole("link", { name: "Tzatziki" })).toBeVisible();
  });

  await test.step("commanded from their rows", async () => {
    await pressOn(page, page.getByRole("button", { name: "Actions for Tzatziki" }));
    await expect(page.getByRole("menuitem", { name: "Move to trash" })).toBeVisible();
    await expectGoodInBothSchemes(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Actions for Tzatziki" })).toBeFocused();
  });

  await test.step("and from a palette", async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog", { name: "Find a recipe or a command" })).toBeVisible();
    await page.keyboard.type("hong shao");
    await expect(page.getByRole("menuitem", { name: "Hong Shao Rou" })).toBeVisible();
    await expectGoodInBothLooks(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Hong Shao Rou" })).toBeVisible();
    await expect(sourceOf(page)).toContainText("pork belly");
    // A long recipe, with its photo missing.
    await pressOn(page, page.getByRole("group", { name: "Panes" }).getByRole("button", { name: "Preview" }));
    await expect(page.getByRole("article", { name: "As the library shows it" })).toContainText("pork belly");
    await expectGoodInBothLooks(page);
  });
});
