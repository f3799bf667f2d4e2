import type { Locator, Page } from "@playwright/test";
import { adminUrl, expect, webUrl } from "./test.ts";

export interface WrittenRecipe {
  readonly title: string;
  /** Its page in the library, once it is published. */
  readonly address: string;
  /** Its page in the editor. */
  readonly editorAddress: string;
}

export interface RecipeParts {
  /** Lines of the front matter besides title and ingredients. */
  readonly fields?: readonly string[];
  readonly ingredients?: readonly string[];
  readonly steps?: readonly string[];
}

/** A title that no other recipe has, of words that a web address takes as they are. */
export function ownTitle(words: string): string {
  const letters = Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${words} ${letters.join("")}`;
}

/** A recipe as a cook writes it. */
export function recipeText(
  title: string,
  { fields = [], ingredients = ["1 onion"], steps = ["Cook it."] }: RecipeParts,
) {
  return [
    "---",
    `title: ${title}`,
    ...fields,
    "ingredients:",
    ...ingredients.map((line) => `  - ${line}`),
    "---",
    "",
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    "",
  ].join("\n");
}

/** The editor's source, a text field to everybody. */
export function sourceOf(page: Page): Locator {
  return page.getByRole("textbox", { name: "Recipe as Markdown" });
}

/** Make a draft with a title, as the button "New recipe" leads to. Ends in the editor. */
export async function startDraft(page: Page, title: string): Promise<WrittenRecipe> {
  await page.goto(`${adminUrl}/recipes/new`);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Create draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(sourceOf(page)).toContainText(title);
  return {
    title,
    address: `${webUrl}/recipes/${title.toLowerCase().replaceAll(" ", "-")}`,
    editorAddress: page.url(),
  };
}

/** Write a recipe in the editor and publish it. */
export async function publishRecipe(page: Page, words: string, parts: RecipeParts): Promise<WrittenRecipe> {
  const recipe = await startDraft(page, ownTitle(words));
  await sourceOf(page).fill(recipeText(recipe.title, parts));
  await save(page, 2);
  return recipe;
}

/** Press Save and wait until the revision is published. */
export async function save(page: Page, revision: number): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: `Published as revision ${revision} ` })).toBeVisible();
}
