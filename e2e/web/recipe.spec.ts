import { readdirSync, statSync } from "node:fs";
import type { Page } from "@playwright/test";
import { publishRecipe } from "../support/recipes.ts";
import { adminUrl, expect, ownerState, ownerTest as test, webUrl } from "../support/test.ts";

test("a recipe is scaled by servings, in fractions that a cook would say, and its steps follow", async ({ page }) => {
  const { address } = await publishRecipe(page, "Milk soup", {
    fields: ["servings: 4"],
    ingredients: ["1 cup milk", "6 onions, sliced", "1 tsp salt", "3 eggs", "2 carrots"],
    steps: ["Fry the **onions**.", "Pour in the **milk** and whisk in half of the **eggs**."],
  });
  await page.goto(address);
  await expectIngredients(page, ["1 cup milk", "6 onions, sliced", "1 tsp salt", "3 eggs", "2 carrots"]);
  await expect(step(page, 2)).toContainText("milk 1 cup");

  await page.getByRole("link", { name: "Change to 3 servings" }).click();
  await expectIngredients(page, ["¾ cup milk", "4½ onions, sliced", "¾ tsp salt", "2¼ eggs", "1½ carrots"]);
  await expect(page.getByRole("checkbox", { name: /^four and (a|one) half onions/ })).toBeVisible();
  await expect(step(page, 1)).toContainText("onions 4½");
  await expect(step(page, 2)).toContainText("milk ¾ cup");
  await expect(page).toHaveURL(`${address}?servings=3`);
  await expect(page.getByRole("status").filter({ hasText: "Amounts are now for 3 servings" })).toBeAttached();

  await page.getByRole("link", { name: "Change to 2 servings" }).click();
  await expectIngredients(page, ["½ cup milk", "3 onions, sliced", "½ tsp salt", "1½ eggs", "1 carrot"]);

  await page.reload();
  await expectIngredients(page, ["½ cup milk", "3 onions, sliced", "½ tsp salt", "1½ eggs", "1 carrot"]);
  await page.goto(`${address}?servings=6`);
  await expectIngredients(page, ["1½ cups milk", "9 onions, sliced", "1½ tsp salt", "4½ eggs", "3 carrots"]);
});

test("a recipe that does not say how many it serves is multiplied", async ({ page }) => {
  await page.goto(`${webUrl}/recipes/hong-shao-rou`);
  const amounts = page.getByRole("group", { name: "Amounts" });
  await expect(amounts.getByRole("link", { name: "× 1" })).toHaveAttribute("aria-current", "true");
  await amounts.getByRole("link", { name: "× 2" }).click();
  await expect(page).toHaveURL(/\?scale=2$/);
  await expect(ingredients(page).filter({ hasText: "pork belly" })).toContainText(/3–4 lbs?/);
  await expect(ingredients(page).filter({ hasText: "Shaoxing wine" })).toContainText("⅔ cup");
  await amounts.getByRole("link", { name: "× ½" }).click();
  await expect(ingredients(page).filter({ hasText: "sugar" })).toContainText("1½ tablespoons");
});

test("scaling works without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: ownerState });
  const page = await context.newPage();
  try {
    await page.goto(`${webUrl}/recipes/greek-salad`);
    await page.getByRole("link", { name: "Change to 5 servings" }).click();
    await expect(page).toHaveURL(/\?servings=5$/);
    await expect(ingredients(page).filter({ hasText: "tomatoes" })).toContainText("5");
  } finally {
    await context.close();
  }
});

test("the ingredients are copied as they stand on the page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${webUrl}/recipes/greek-salad?servings=8`);
  await page.getByRole("button", { name: "Copy ingredients" }).click();
  await expect(page.getByText("Ingredients copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")).toHaveLength(10);
  expect(copied).toMatch(/^8 large ripe tomatoes, cut into wedges\n2 cucumbers?, peeled/);
  expect(copied).toContain("\n1 teaspoon salt\n");
});

test("a timer in a step counts down, waits, goes on and rings", async ({ page }) => {
  await openAtStandingClock(page, `${webUrl}/recipes/hong-shao-rou`);
  await page.getByRole("button", { name: "Start a timer: boil, 5 minutes" }).click();
  const words = (left: string) => `boil, 5 minutes ${left} left, pause`;
  await page.clock.runFor("00:01");
  await expect(page.getByRole("button", { name: words("4:59") })).toBeVisible();
  await page.clock.runFor("01:00");
  await page.getByRole("button", { name: words("3:59") }).click();

  await page.clock.runFor("10:00");
  await page.getByRole("button", { name: "boil, 5 minutes 3:59 left, go on" }).click();
  await page.clock.runFor("03:58");
  await expect(page.getByRole("button", { name: words("0:01") })).toBeVisible();
  await page.clock.runFor("00:02");
  await expect(page.getByRole("status").filter({ hasText: "Time is up: boil, 5 minutes" })).toBeAttached();
  await page.getByRole("button", { name: "boil, 5 minutes Time is up, put the timer back" }).click();
  await expect(page.getByRole("button", { name: "Start a timer: boil, 5 minutes" })).toBeVisible();
});

test("a timer can be stopped, and others go on", async ({ page }) => {
  await openAtStandingClock(page, `${webUrl}/recipes/hong-shao-rou`);
  await page.getByRole("button", { name: "Start a timer: boil, 5 minutes" }).click();
  await page.getByRole("button", { name: /^Start a timer: simmer, 1 hour and 30/ }).click();
  await page.clock.runFor("00:02");
  await page.getByRole("button", { name: "Stop the timer of boil, 5 minutes" }).click();
  await expect(page.getByRole("button", { name: "Start a timer: boil, 5 minutes" })).toBeVisible();
  await page.clock.runFor("00:30");
  await expect(page.getByRole("button", { name: /^simmer, 1 hour and 30.* 1:29:28 left, pause$/ })).toBeVisible();
});

test("a recipe is printed on one page, without what only a screen needs", async ({ page }) => {
  await page.goto(`${webUrl}/recipes/${longestRecipe()}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(ingredients(page).first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("checkbox").first()).toBeHidden();
  expect(countPages(await page.pdf({ format: "A4" }))).toBe(1);
  await page.goto(`${webUrl}/recipes/hong-shao-rou?scale=3`);
  expect(countPages(await page.pdf({ format: "Letter" }))).toBe(1);
});

test("the printed recipe has the size that is shown", async ({ page }) => {
  await page.goto(`${webUrl}/recipes/greek-salad`);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("link", { name: "Change to 5 servings" }).click();
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body[data-printed]")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: "Serves" })).toContainText("5");
  await expect(ingredients(page).filter({ hasText: "tomatoes" })).toContainText("5");
});

test("other programs can read the recipe as schema.org describes it", async ({ page }) => {
  const { title, address } = await publishRecipe(page, "Plain bread", {
    fields: [
      "source: Test kitchen",
      "sourcelink: https://bread.example/plain",
      "servings: 2 loaves",
      "prep_time: 20 min",
      "cook_time: 1 h 15 min",
      "course: bread",
      "cuisine: Irish",
      "diet: [vegan]",
      "searchterms: [bread, oven]",
    ],
    ingredients: ["1 1/2 cups flour", "1 tsp salt"],
    steps: ["Mix **flour** and salt.", "Bake for 1 hour."],
  });
  await page.goto(`${address}?servings=6`);
  expect(await readJsonLd(page)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Recipe",
    name: title,
    url: address,
    author: { name: "Test kitchen" },
    isBasedOn: "https://bread.example/plain",
    recipeYield: "2 loaves",
    prepTime: "PT20M",
    cookTime: "PT1H15M",
    recipeCategory: "bread",
    recipeCuisine: "Irish",
    suitableForDiet: ["https://schema.org/VeganDiet"],
    keywords: "bread, oven",
    recipeIngredient: [expect.stringMatching(/^(1 1\/2|1½) cups flour$/), "1 tsp salt"],
    recipeInstructions: [
      { "@type": "HowToStep", text: "Mix flour and salt.", url: `${address}#step-1` },
      { "@type": "HowToStep", text: "Bake for 1 hour." },
    ],
  });
});

test("no text of a recipe can break out of its place in the page", async ({ page }) => {
  const evil = `</script><script>document.title = "broken out"</script><img src=x onerror="document.title = 'broken out'">`;
  const { editorAddress } = await publishRecipe(page, "Hostile soup", {
    fields: [`description: '${evil.replaceAll("'", "''")}'`, "sourcelink: javascript:alert(1)", "source: Somebody"],
    ingredients: [`'1 cup ${evil.replaceAll("'", "''")} milk'`],
    steps: [`Stir ${evil}.`, "Click [here](javascript:alert(1)) or <b onclick=alert(1)>there</b>."],
  });
  const source = page.getByRole("textbox", { name: "Title", exact: true });
  await page.goto(editorAddress);
  await source.fill(`Soup ${evil}`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Published as revision 3/)).toBeVisible();
  await page.getByRole("button", { name: /^Actions for / }).click();
  const address = await page.getByRole("menuitem", { name: "View in the library" }).getAttribute("href");

  await page.goto(address ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Soup ${evil}`);
  expect((await readJsonLd(page)).name).toBe(`Soup ${evil}`);
  await expect(page.locator('img[src="x"], [onclick], a[href^="javascript" i]')).toHaveCount(0);
  expect(await page.title()).not.toBe("broken out");
});

test("a recipe that is not there says so, and whoever may edit is led to the editor from one that is", async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push("404");
  const answer = await page.goto(`${webUrl}/recipes/nothing-of-that-name`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This recipe does not exist" })).toBeVisible();

  await page.goto(`${webUrl}/recipes/greek-salad`);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`^${adminUrl}/recipes/`));
  await expect(page.getByRole("heading", { level: 1, name: "Greek Salad" })).toBeVisible();
});

/** Open a page whose time goes on only when the test says so. */
async function openAtStandingClock(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: "2031-01-06T12:00:00Z" });
  await page.goto(address);
  // Buttons answer once the script has arrived; what waits for it is the part that streams in last.
  await expect(page.locator("summary", { hasText: "Add to week" })).toBeVisible();
  await page.clock.pauseAt("2031-01-06T13:00:00Z");
}

function ingredients(page: Page) {
  return page.getByRole("region", { name: "Ingredients" }).getByRole("listitem");
}

/** The lines as one sees them; amounts stand there a second time, in words for screen readers. */
async function expectIngredients(page: Page, lines: readonly string[]): Promise<void> {
  const shown = () =>
    ingredients(page).evaluateAll((items) =>
      items.map((item) => {
        const copy = item.cloneNode(true) as Element;
        for (const spoken of copy.querySelectorAll("[data-spoken]")) spoken.remove();
        return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
      }),
    );
  await expect.poll(shown).toEqual(lines);
}

function step(page: Page, number: number) {
  return page.locator(`#step-${number}`);
}

async function readJsonLd(page: Page): Promise<Record<string, unknown>> {
  const scripts = page.locator('script[type="application/ld+json"]');
  await expect(scripts).toHaveCount(1);
  return JSON.parse((await scripts.textContent()) ?? "");
}

/** Chromium writes its page objects uncompressed. */
function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function longestRecipe(): string {
  const folder = new URL("../../recipes/", import.meta.url);
  const [longest = ""] = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort((a, b) => statSync(new URL(b, folder)).size - statSync(new URL(a, folder)).size);
  return longest.replace(/\.md$/, "");
}
