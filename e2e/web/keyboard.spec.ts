import type { Locator, Page } from "@playwright/test";
import { ownTitle, publishRecipe, sourceOf } from "../support/recipes.ts";
import { adminUrl, expect, owner, ownerState, test, webUrl } from "../support/test.ts";

/**
 * Everything below is done with keys alone, and at every stop one can see where one is.
 */
test("a whole journey is made with the keyboard: from signing in to a saved recipe", async ({ page, browser }) => {
  test.setTimeout(120_000);
  // What fades in would have to be waited for.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { title } = await prepareRecipe();

  await test.step("sign in", async () => {
    await page.goto(`${webUrl}/sign-in`);
    await walkTo(page, page.getByLabel("E-mail address"));
    await page.keyboard.type(owner.email);
    await walkTo(page, page.getByLabel("Password"));
    await page.keyboard.type(owner.password);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  });

  await test.step("search and open", async () => {
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(page.getByRole("searchbox")).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type(title);
    await expect(page.getByRole("region", { name: `Recipes for “${title}”` }).getByRole("link")).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await expectVisibleFocus(page);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  });

  await test.step("add it to the week", async () => {
    await walkTo(page, page.locator("summary", { hasText: "Add to week" }));
    await page.keyboard.press("Enter");
    await walkTo(page, page.getByRole("button", { name: "Add", exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^Added to /)).toBeVisible();
  });

  await test.step("tick in the list", async () => {
    await walkTo(page, page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "List" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Shopping list" })).toBeVisible();
    const box = page.getByRole("checkbox", { name: /1 jar of? ?piccalilli|piccalilli/ }).first();
    await walkTo(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
    await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  });

  await test.step("edit it in the admin and save", async () => {
    await walkTo(page, page.getByLabel("Account of Robin"));
    await page.keyboard.press("Enter");
    await walkTo(page, page.getByRole("link", { name: "Edit recipes" }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${adminUrl}/`);
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(page.getByRole("searchbox")).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type(title);
    const link = page.getByRole("rowheader").getByRole("link", { name: title });
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    await walkTo(page, link);
    await page.keyboard.press("Enter");
    await expect(sourceOf(page)).toContainText("piccalilli");

    await walkTo(page, sourceOf(page));
    await page.keyboard.press("Control+End");
    await page.keyboard.type("2. Serve it cold.");
    // Tab leaves the source: nobody is caught in it.
    await page.keyboard.press("Tab");
    await expect(sourceOf(page)).not.toBeFocused();
    await walkTo(page, page.getByRole("button", { name: "Save", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/Published as revision 3/)).toBeVisible();
  });

  await test.step("take it off the week again", async () => {
    await page.goto(`${webUrl}/week`);
    const menu = page.getByRole("button", { name: `What to do with ${title}` });
    await walkTo(page, menu);
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await expect(page.getByRole("menuitem", { name: "Remove" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText(`${title} removed`)).toBeVisible();
  });

  async function prepareRecipe() {
    const context = await browser.newContext({ storageState: ownerState });
    try {
      return await publishRecipe(await context.newPage(), "Cheese plate", {
        fields: ["servings: 2"],
        ingredients: [`1 jar ${ownTitle("piccalilli")}`],
      });
    } finally {
      await context.close();
    }
  }
});

test("the skip link leads past the navigation, and dialogs give the focus back", async ({ browser }) => {
  const context = await browser.newContext({ storageState: ownerState });
  const page = await context.newPage();
  try {
    await page.goto(`${webUrl}/week?from=2033-01-03`);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toHaveCount(1);

    const adding = page.getByRole("button", { name: "Add a meal: Monday, Dinner" });
    await adding.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    for (let stop = 0; stop < 12; stop += 1) await page.keyboard.press("Tab");
    await expect(page.locator("dialog :focus, body:focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(adding).toBeFocused();
  } finally {
    await context.close();
  }
});

/** Walk with a key until something has the focus, and see at each stop that the focus shows. */
async function walkTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < 150; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  throw new Error(`${key} never leads to ${target}`);
}

/** What has the focus is on the screen, and what had it before looked otherwise then than it does now. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(async () => {
    const memory = window as { focusBefore?: { element: Element; name: string; look: string } };
    const focused = document.activeElement;
    const before = memory.focusBefore;
    let looksAlike = before !== undefined && before.element !== focused;
    // Some marks go a few frames later.
    for (let frame = 0; looksAlike && frame < 30; frame += 1) {
      looksAlike = before?.element.isConnected === true && lookOf(before.element) === before.look;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (!(focused instanceof HTMLElement) || focused === document.body) {
      delete memory.focusBefore;
      return { name: "the page", isOnScreen: true, looksAlike: looksAlike ? before?.name : null };
    }
    const name = focused.getAttribute("aria-label") ?? focused.textContent?.trim().slice(0, 60) ?? focused.tagName;
    memory.focusBefore = { element: focused, name, look: lookOf(focused) };
    const box = focused.getBoundingClientRect();
    const isOnScreen = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    return { name, isOnScreen, looksAlike: looksAlike ? before?.name : null };

    /** The mark of the focus may be drawn by what stands around a field. */
    function lookOf(element: Element): string {
      const looks: string[] = [];
      for (let part: Element | null = element, level = 0; part && level < 4; part = part.parentElement, level += 1) {
        const { outline, borderColor, boxShadow, backgroundColor, textDecoration } = getComputedStyle(part);
        looks.push(outline, borderColor, boxShadow, backgroundColor, textDecoration);
      }
      return looks.join(" | ");
    }
  });
  expect(seen.isOnScreen, `"${seen.name}" is on the screen when it has the focus`).toBe(true);
  expect(seen.looksAlike, "looks the same with the focus as without").toBeNull();
}
