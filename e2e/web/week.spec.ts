import type { Page } from "@playwright/test";
import { ownTitle } from "../support/recipes.ts";
import { expect, ownerState, ownerTest as test, webUrl } from "../support/test.ts";
import { addMeal, changeBoard, chooseForMeal, meal, openWeek, ownWeek, place } from "../support/weeks.ts";

test("a meal is added by searching, with the keyboard's Enter for the first that is found", async ({ page }) => {
  await openWeek(page, ownWeek(1));
  await addMeal(page, "Tuesday, Dinner", "Greek Salad");

  await page.getByRole("button", { name: "Add a meal: Wednesday, Lunch" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to Wednesday, Lunch" });
  await expect(dialog.getByLabel("Search recipes")).toBeFocused();
  await page.keyboard.type("shakshuk");
  await expect(dialog.getByRole("list", { name: "Recipes found" }).getByRole("button")).toHaveText([/^Shakshuka/]);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(meal(page, "Wednesday, Lunch", "Shakshuka")).toContainText("Serves 3");

  await page.reload();
  await expect(meal(page, "Tuesday, Dinner", "Greek Salad")).toContainText("Serves 4 · 15 min");
  await expect(meal(page, "Wednesday, Lunch", "Shakshuka")).toBeVisible();
  await meal(page, "Wednesday, Lunch", "Shakshuka").getByRole("link", { name: "Shakshuka" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Shakshuka" })).toBeVisible();
});

test("a note is a meal too, and can be rewritten", async ({ page }) => {
  await openWeek(page, ownWeek(2));
  await page.getByRole("button", { name: "Add a meal: Friday, Dinner" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Search recipes").fill("Eating out with Kim");
  await dialog.getByRole("button", { name: "Write “Eating out with Kim” as a note" }).click();
  await expect(meal(page, "Friday, Dinner", "Eating out with Kim")).toBeVisible();

  await chooseForMeal(page, "Eating out with Kim", "Rewrite…");
  const rewriting = page.getByRole("dialog", { name: "Rewrite the note" });
  await expect(rewriting.getByLabel("Note")).toHaveValue("Eating out with Kim");
  await rewriting.getByLabel("Note").fill("Leftovers");
  await changeBoard(page, () => rewriting.getByRole("button", { name: "Save" }).click());
  await expect(meal(page, "Friday, Dinner", "Leftovers")).toBeVisible();
  await page.reload();
  await expect(meal(page, "Friday, Dinner", "Leftovers")).toBeVisible();
  await expect(page.getByText("Eating out with Kim")).toHaveCount(0);
});

test("a meal's servings are its own", async ({ page }) => {
  await openWeek(page, ownWeek(3));
  await addMeal(page, "Monday, Dinner", "Greek Salad");
  await addMeal(page, "Thursday, Dinner", "Greek Salad");
  await meal(page, "Monday, Dinner", "Greek Salad")
    .getByRole("button", { name: /^What to do/ })
    .click();
  await page.getByRole("menuitem", { name: "Servings…" }).click();
  const dialog = page.getByRole("dialog", { name: "Servings of Greek Salad" });
  await expect(dialog.getByText("The recipe is written for 4.")).toBeVisible();
  await dialog.getByRole("button", { name: "One more" }).click();
  await dialog.getByRole("button", { name: "One more" }).click();
  await expect(dialog.getByLabel("Servings", { exact: true })).toHaveValue("6");
  await changeBoard(page, () => dialog.getByRole("button", { name: "Save" }).click());
  await expect(meal(page, "Monday, Dinner", "Greek Salad")).toContainText("Serves 6");
  await page.reload();
  await expect(meal(page, "Monday, Dinner", "Greek Salad")).toContainText("Serves 6");
  await expect(meal(page, "Thursday, Dinner", "Greek Salad")).toContainText("Serves 4");
});

test("a meal is moved by keyboard through its menu", async ({ page }) => {
  await openWeek(page, ownWeek(4));
  await addMeal(page, "Monday, Dinner", "Greek Salad");
  await page.getByRole("button", { name: "What to do with Greek Salad" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Move to…" })).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move Greek Salad" });
  await expect(dialog.getByLabel("Day")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(dialog.getByLabel("Meal")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Move", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(meal(page, "Tuesday, Lunch", "Greek Salad")).toBeVisible();
  await expect(meal(page, "Monday, Dinner", "Greek Salad")).toHaveCount(0);
});

test("a meal waits without a day, for every week, and is given one later", async ({ page }) => {
  // The place for such meals is one for all weeks: its words must be this test's own.
  const note = ownTitle("Dinner for somebody");
  await openWeek(page, ownWeek(13));
  await page.getByRole("button", { name: "Add a meal: Monday, Dinner" }).click();
  await page.getByRole("dialog").getByLabel("Search recipes").fill(note);
  await page.getByRole("button", { name: `Write “${note}” as a note` }).click();
  await expect(meal(page, "Monday, Dinner", note)).toBeVisible();
  const dialog = page.getByRole("dialog", { name: `Move ${note}` });
  await chooseForMeal(page, note, "Move to…");
  await dialog.getByLabel("Day").selectOption("Not yet scheduled");
  await changeBoard(page, () => dialog.getByRole("button", { name: "Move", exact: true }).click());
  await expect(meal(page, "Not yet scheduled", note)).toBeVisible();

  await openWeek(page, ownWeek(14));
  await expect(meal(page, "Not yet scheduled", note)).toBeVisible();
  await chooseForMeal(page, note, "Move to…");
  await dialog.getByLabel("Day").selectOption({ index: 2 });
  await dialog.getByLabel("Meal").selectOption("Dinner");
  await changeBoard(page, () => dialog.getByRole("button", { name: "Move", exact: true }).click());
  await expect(meal(page, "Wednesday, Dinner", note)).toBeVisible();
  await page.reload();
  await expect(meal(page, "Wednesday, Dinner", note)).toBeVisible();
  await expect(meal(page, "Not yet scheduled", note)).toHaveCount(0);
});

test("a meal is dragged with the mouse to another day, and between others", async ({ page }) => {
  await openWeek(page, ownWeek(6));
  await addMeal(page, "Monday, Dinner", "Greek Salad");
  await addMeal(page, "Thursday, Dinner", "Shakshuka");
  await drag(page, "Monday, Dinner", "Greek Salad", "Wednesday, Lunch");
  await expect(meal(page, "Wednesday, Lunch", "Greek Salad")).toBeVisible();
  await expect(meal(page, "Monday, Dinner", "Greek Salad")).toHaveCount(0);

  await drag(page, "Wednesday, Lunch", "Greek Salad", "Thursday, Dinner");
  await expect(place(page, "Thursday, Dinner").getByRole("row")).toHaveCount(2);
  await page.reload();
  await expect(place(page, "Thursday, Dinner").getByRole("row")).toHaveCount(2);
  await expect(meal(page, "Thursday, Dinner", "Greek Salad")).toBeVisible();
});

test("on a phone, days open by a tap and meals are added and moved by taps", async ({ browser }) => {
  const context = await browser.newContext({
    storageState: ownerState,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  try {
    await openWeek(page, ownWeek(7));
    await expect(place(page, "Monday, Dinner")).toBeVisible();
    await expect(page.getByRole("button", { name: "Add a meal: Thursday, Dinner" })).toBeHidden();
    await page.getByRole("button", { name: /^Thursday/ }).tap();

    await page.getByRole("button", { name: "Add a meal: Thursday, Dinner" }).tap();
    const adding = page.getByRole("dialog");
    await adding.getByLabel("Search recipes").fill("Greek Salad");
    await adding.getByRole("button", { name: /^Greek Salad/ }).tap();
    await expect(adding).toBeHidden();
    await expect(meal(page, "Thursday, Dinner", "Greek Salad")).toBeVisible();

    await page.getByRole("button", { name: "What to do with Greek Salad" }).tap();
    await page.getByRole("menuitem", { name: "Move to…" }).tap();
    const moving = page.getByRole("dialog", { name: "Move Greek Salad" });
    await moving.getByLabel("Day").selectOption({ index: 0 });
    await moving.getByRole("button", { name: "Move", exact: true }).tap();
    await expect(meal(page, "Monday, Dinner", "Greek Salad")).toBeVisible();
    await expect(meal(page, "Thursday, Dinner", "Greek Salad")).toHaveCount(0);
  } finally {
    await context.close();
  }
});

test("a removed meal comes back with Undo, where it was and as it was", async ({ page }) => {
  await openWeek(page, ownWeek(8));
  await addMeal(page, "Saturday, Lunch", "Greek Salad");
  await chooseForMeal(page, "Greek Salad", "Remove");
  await expect(page.getByText("Greek Salad removed")).toBeVisible();
  await expect(meal(page, "Saturday, Lunch", "Greek Salad")).toHaveCount(0);
  await changeBoard(page, () => page.getByRole("button", { name: "Undo" }).click());
  await expect(meal(page, "Saturday, Lunch", "Greek Salad")).toBeVisible();
  await page.reload();
  await expect(meal(page, "Saturday, Lunch", "Greek Salad")).toContainText("Serves 4");

  await chooseForMeal(page, "Greek Salad", "Remove");
  await expect(page.getByText("Greek Salad removed")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("region", { name: "Meals of the week" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Greek Salad" })).toHaveCount(0);
});

test("every week has its own board and address", async ({ page }) => {
  await openWeek(page, ownWeek(9));
  await addMeal(page, "Sunday, Dinner", "Greek Salad");
  const first = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("link", { name: "Next week" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(first ?? "");
  await expect(page.getByRole("link", { name: "Greek Salad" })).toHaveCount(0);
  await page.getByRole("link", { name: "Previous week" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first ?? "");
  await expect(meal(page, "Sunday, Dinner", "Greek Salad")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: "Greek Salad" })).toHaveCount(0);

  // Any day of a week leads to its board.
  const someDay = new Date(`${ownWeek(9)}T00:00:00Z`);
  someDay.setUTCDate(someDay.getUTCDate() + 3);
  await page.goto(`${webUrl}/week?from=${someDay.toISOString().slice(0, 10)}`);
  await expect(meal(page, "Sunday, Dinner", "Greek Salad")).toBeVisible();

  await page.getByRole("link", { name: "This week" }).click();
  await expect(page.getByText("Today", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(`${webUrl}/week`);
});

test("the week is filled with suggestions that say why, and nothing is planned before they are accepted", async ({
  page,
  context,
}) => {
  await openWeek(page, ownWeek(10));
  await addMeal(page, "Monday, Dinner", "Greek Salad");
  await page.getByRole("button", { name: "Fill the week" }).click();
  const dialog = page.getByRole("dialog", { name: "Fill the week" });
  await dialog.getByLabel("On weekdays, at most").selectOption("45 min");
  await dialog.getByRole("button", { name: "Suggest" }).click();
  await expect(dialog).toBeHidden();

  const bar = page.getByRole("region", { name: "Suggested" });
  await expect(bar.getByRole("status")).toHaveText("6 suggestions");
  const cards = page.locator("div[aria-busy]").filter({ has: page.getByRole("button", { name: /^Leave out / }) });
  await expect(cards).toHaveCount(6);
  for (const card of await cards.all()) {
    const [mark, , reason] = await card.getByRole("paragraph").allTextContents();
    expect(mark).toBe("Suggested");
    expect(reason?.length, "a reason in words").toBeGreaterThan(5);
  }

  const other = await context.newPage();
  await openWeek(other, ownWeek(10));
  await expect(other.getByRole("region", { name: "Meals of the week" }).getByRole("row")).toHaveCount(1);
  await other.close();

  const before = await suggestedTitles(page);
  await page.getByRole("button", { name: `Something else instead of ${before[0]}`, exact: true }).click();
  await expect.poll(async () => (await suggestedTitles(page))[0]).not.toBe(before[0]);
  expect((await suggestedTitles(page)).slice(1)).toEqual(before.slice(1));

  await page.getByRole("button", { name: `Leave out ${before[5]}`, exact: true }).click();
  await expect(bar.getByRole("status")).toHaveText("5 suggestions");

  await bar.getByRole("button", { name: "Try others" }).click();
  await expect(bar.getByRole("status")).toHaveText("6 suggestions");
  await expect.poll(() => suggestedTitles(page)).not.toEqual(before);

  const chosen = await suggestedTitles(page);
  expect(new Set([...chosen, "Greek Salad"]).size, "no recipe twice").toBe(7);
  await bar.getByRole("button", { name: "Accept all" }).click();
  await expect(page.getByText("6 meals planned")).toBeVisible();
  await expect(bar).toBeHidden();
  await page.reload();
  const board = page.getByRole("region", { name: "Meals of the week" });
  await expect(board.getByRole("row")).toHaveCount(7);
  for (const title of chosen) await expect(board.getByRole("link", { name: title, exact: true })).toBeVisible();
});

test("suggestions can be thrown away, and a full week says that it is full", async ({ page }) => {
  await openWeek(page, ownWeek(11));
  await page.getByRole("button", { name: "Fill the week" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Suggest" }).click();
  const bar = page.getByRole("region", { name: "Suggested" });
  await expect(bar.getByRole("status")).toHaveText("7 suggestions");
  await bar.getByRole("button", { name: "Discard" }).click();
  await expect(bar).toBeHidden();
  await page.reload();
  const board = page.getByRole("region", { name: "Meals of the week" });
  await expect(board).toBeVisible();
  await expect(board.getByRole("row")).toHaveCount(0);

  await page.getByRole("button", { name: "Fill the week" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Suggest" }).click();
  await bar.getByRole("button", { name: "Accept all" }).click();
  await expect(page.getByText("7 meals planned")).toBeVisible();
  await page.getByRole("button", { name: "Fill the week" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Suggest" }).click();
  await expect(page.getByText("Every place is taken already, or no recipe fits the rules.")).toBeVisible();
});

test("a board that could not be reached keeps what it had, and says so", async ({ page, context, expectedErrors }) => {
  expectedErrors.push("ERR_INTERNET_DISCONNECTED");
  await openWeek(page, ownWeek(12));
  await addMeal(page, "Monday, Dinner", "Greek Salad");
  await context.setOffline(true);
  await chooseForMeal(page, "Greek Salad", "Remove");
  await expect(page.getByText("The server could not be reached. Nothing was changed.")).toBeVisible();
  await expect(meal(page, "Monday, Dinner", "Greek Salad")).toBeVisible();
  await context.setOffline(false);
  await chooseForMeal(page, "Greek Salad", "Remove");
  await expect(page.getByText("Greek Salad removed")).toBeVisible();
});

async function drag(page: Page, from: string, title: string, to: string): Promise<void> {
  await changeBoard(page, () => meal(page, from, title).dragTo(place(page, to)));
}

async function suggestedTitles(page: Page): Promise<string[]> {
  const names = await page
    .getByRole("button", { name: /^Leave out / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
  return names.map((name) => name.replace("Leave out ", ""));
}
