import { adminUrl, expect, expectGoodInEveryLook, ownerTest as test } from "../support/test.ts";

/** Plain pages; what opens above them, and the editor, are looked at in keyboard.spec.ts. */
const screens = [
  { name: "the table of recipes", path: "/?course=salad", shows: "Greek Salad" },
  { name: "a search without results", path: "/?q=qqqqzzzz", shows: "Nothing found" },
  { name: "the form for a new recipe", path: "/recipes/new", shows: "Create draft" },
  { name: "the trash", path: "/trash", shows: "Trash" },
  { name: "a page that is not there", path: "/nowhere", shows: "nothing" },
];

for (const { name, path, shows } of screens) {
  test(`${name} suits every size and scheme, and axe`, async ({ page, expectedErrors }) => {
    if (path === "/nowhere") expectedErrors.push("404");
    await page.goto(`${adminUrl}${path}`);
    await expect(page.getByText(shows).first()).toBeVisible();
    await expectGoodInEveryLook(page);
  });
}

test("the sign-in suits every size and scheme, and axe", async ({ page, context }) => {
  await context.clearCookies();
  await page.goto(adminUrl);
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expectGoodInEveryLook(page);
});
