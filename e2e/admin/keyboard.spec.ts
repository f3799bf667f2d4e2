import { choose, pressOn, pressSlash } from "../support/keyboard.ts";
import { sourceOf } from "../support/recipes.ts";
import {
  adminUrl,
  expect,
  expectGoodInBothLooks,
  expectGoodInBothSchemes,
  ownerTest as test,
} from "../support/test.ts";

/** Walks with keys alone, as in web/keyboard.spec.ts. */
test.describe.configure({ timeout: 150_000 });

// What fades in would have to be waited for.
test.use({ contextOptions: { reducedMotion: "reduce" } });

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
