import type { RecipeEdit, RecipeEditError, Result } from "@larder/core";
import { applySplices, editRecipe, err, ok } from "@larder/core";

/** The text after several edits, each made on the result of the one before. The first refusal undoes them all. */
export function applyRecipeEdits(fileText: string, edits: readonly RecipeEdit[]): Result<string, RecipeEditError> {
  let text = fileText;
  for (const edit of edits) {
    const splices = editRecipe(text, edit);
    if (!splices.ok) return err(splices.error);
    text = applySplices(text, splices.value).text;
  }
  return ok(text);
}
