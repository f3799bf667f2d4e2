import { createRecipe } from "../recipes/create-recipe.ts";
import type { SavedRecipe } from "../recipes/save-recipe-input.ts";
import type { TestViewer } from "./factories.ts";

/** What a test wants to say about a recipe; the rest is filled in. */
export interface RecipeTextValues {
  readonly title?: string;
  readonly servings?: string | number;
  readonly totalTime?: string;
  readonly course?: string;
  readonly cuisine?: string;
  readonly diet?: readonly string[];
  readonly tags?: readonly string[];
  readonly ingredients?: readonly string[];
  readonly steps?: readonly string[];
}

/** A recipe document in the home dialect. */
export function recipeText(values: RecipeTextValues = {}): string {
  const list = (key: string, items: readonly string[] | undefined) =>
    items === undefined || items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
  const line = (key: string, value: string | number | undefined) => (value === undefined ? [] : [`${key}: ${value}`]);
  return [
    "---",
    ...line("title", values.title ?? "Pancakes"),
    ...line("servings", values.servings),
    ...line("total_time", values.totalTime),
    ...line("course", values.course),
    ...line("cuisine", values.cuisine),
    ...list("diet", values.diet),
    ...list("ingredients", values.ingredients ?? ["2 eggs", "250 ml milk", "150 g flour"]),
    ...list("searchterms", values.tags),
    "---",
    "",
    ...(values.steps ?? ["Whisk everything.", "Fry in a hot pan."]).map((step, index) => `${index + 1}. ${step}`),
    "",
  ].join("\n");
}

/** A recipe written by an editor: published, unless a draft is asked for. */
export async function createTestRecipe(
  editor: TestViewer,
  values: RecipeTextValues & { readonly draft?: boolean } = {},
): Promise<SavedRecipe> {
  const created = await createRecipe(editor, { text: recipeText(values), publish: values.draft !== true });
  if (!created.ok) throw new Error(`The recipe was refused: ${created.error.code}`);
  return created.value;
}
