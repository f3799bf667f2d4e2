import { expect, expectGoodInEveryLook, ownerTest as test, webUrl } from "../support/test.ts";

/** Every page that a cook can open, and something that is there only when it is full. */
const screens = [
  { name: "the library", path: "/", shows: "Aloo Gobi" },
  { name: "the library as a list", path: "/?view=list", shows: "Aloo Gobi" },
  { name: "a search", path: "/?q=ginger", shows: "Hong Shao Rou" },
  { name: "a recipe", path: "/recipes/hong-shao-rou", shows: "Hong Shao Rou" },
  { name: "the week", path: "/week", shows: "Dinner" },
  { name: "the shopping list", path: "/list", shows: "Shopping list" },
  { name: "the account", path: "/account", shows: "Where you are signed in" },
  { name: "the household", path: "/household", shows: "The test kitchen" },
  { name: "a page that is not there", path: "/nowhere", shows: "not" },
];

for (const { name, path, shows } of screens) {
  test(`${name} suits every size and scheme, and axe`, async ({ page, expectedErrors }) => {
    if (path === "/nowhere") expectedErrors.push("404");
    await page.goto(`${webUrl}${path}`);
    await expect(page.getByText(shows).first()).toBeVisible();
    await expectGoodInEveryLook(page);
  });
}
