import { ownTitle, publishRecipe, save, sourceOf } from "../support/recipes.ts";
import { adminUrl, expect, ownerTest as test, webUrl } from "../support/test.ts";
import { meal, openWeek, ownWeek, place } from "../support/weeks.ts";

test("a recipe is created and saved once, though its buttons are pressed twice", async ({ page }) => {
  const title = ownTitle("Double pie");
  await page.goto(`${adminUrl}/recipes/new`);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Create draft" }).dblclick();
  await expect(sourceOf(page)).toContainText(title);

  await page.getByRole("textbox", { name: "Servings", exact: true }).fill("5");
  await page.getByRole("button", { name: "Save", exact: true }).dblclick();
  await expect(page.getByTitle("Compare revision 2 with the editor")).toBeVisible();
  await page.reload();
  await expect(page.getByTitle("Compare revision 2 with the editor")).toBeVisible();
  await expect(page.getByTitle("Compare revision 3 with the editor")).toHaveCount(0);
  await page.goto(`${adminUrl}/?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole("rowheader")).toHaveCount(1);
});

test("a meal is planned once, and a week filled once, though their buttons are pressed twice", async ({ page }) => {
  const { title, address } = await publishRecipe(page, "Double soup", { fields: ["servings: 4"] });
  await page.goto(address);
  await page.locator("summary", { hasText: "Add to week" }).click();
  await page.getByLabel("Day").selectOption("Not yet scheduled");
  await page.getByRole("button", { name: "Add", exact: true }).dblclick();
  await expect(page.getByText("Kept for later, without a day").first()).toBeVisible();

  await openWeek(page, ownWeek(50));
  await expect(meal(page, "Not yet scheduled", title)).toHaveCount(1);
  await page.getByRole("button", { name: "Fill the week" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Suggest" }).dblclick();
  const bar = page.getByRole("region", { name: "Suggested" });
  await expect(bar.getByRole("status")).toHaveText("7 suggestions");
  await bar.getByRole("button", { name: "Accept all" }).dblclick();
  await expect(page.getByText("7 meals planned")).toBeVisible();
  await page.reload();
  await expect(place(page, "Monday, Dinner").getByRole("row")).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Meals of the week" }).getByRole("row")).toHaveCount(7);
});

test("one recipe in two windows of one editor: the second save is told, and both texts stay", async ({ page }) => {
  await publishRecipe(page, "Two windows", { fields: ["servings: 4", "cuisine: Greek"] });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("textbox", { name: "Servings", exact: true }).fill("9");
  await page.getByRole("textbox", { name: "Cuisine", exact: true }).fill("Turkish");
  await save(page, 3);
  await other.getByRole("button", { name: "Save", exact: true }).click();
  const dialog = other.getByRole("dialog", { name: "Somebody saved before you" });
  await expect(dialog).toContainText("cuisine: Turkish");
  await expect(dialog).toContainText("servings: 9");
  await other.close();
});

test("a recipe whose text names another address is found under both", async ({ page }) => {
  const { address } = await publishRecipe(page, "Moving stew", { fields: ["servings: 4", "slug: stew-one"] });
  const [first, second] = [ownTitle("stew"), ownTitle("stew")].map((slug) => slug.replaceAll(" ", "-"));
  for (const [index, slug] of [first, second].entries()) {
    await page.getByRole("textbox", { name: "Address", exact: true }).fill(slug ?? "");
    await save(page, 3 + index);
  }
  for (const former of [address.replace(/[^/]+$/, first ?? ""), `${webUrl}/recipes/${second}`]) {
    await page.goto(`${former}?servings=8`);
    await expect(page).toHaveURL(`${webUrl}/recipes/${second}?servings=8`);
    await expect(page.getByRole("heading", { level: 1, name: /^Moving stew/ })).toBeVisible();
  }
});
