import type { Result, Viewer } from "@larder/core";
import { applySplices, decodeRecipe, editRecipe, encodeRecipe, err, ok } from "@larder/core";
import { database } from "../client.ts";
import { storeNewRecipe } from "./create-recipe.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import type { RecipeAccessError } from "./recipe-summary.ts";
import { saveTransaction } from "./save-recipe.ts";
import type { DuplicateRecipeInput, SavedRecipe } from "./save-recipe-input.ts";
import { duplicateRecipeInputSchema } from "./save-recipe-input.ts";

/**
 * Make a draft with the bytes of a recipe's newest revision.
 *
 * `title` replaces the copy's title line, and a `slug` of its own is taken out, where the fields can be edited; every
 * other byte is the same. A document that cannot be edited is copied as it is.
 */
export async function duplicateRecipe(
  viewer: Viewer,
  input: DuplicateRecipeInput,
): Promise<Result<SavedRecipe, RecipeAccessError>> {
  const { recipeId, title } = duplicateRecipeInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId } = editor.value;
  return await database().$transaction(async (transaction) => {
    const recipe = await transaction.recipe.findUnique({
      where: { libraryId_id: { libraryId, id: recipeId } },
      select: { revisions: { select: { bytes: true }, orderBy: { number: "desc" }, take: 1 } },
    });
    const newest = recipe?.revisions[0];
    if (newest === undefined) return err({ code: "not_found" });
    return ok(await storeNewRecipe(transaction, editor.value, retitle(newest.bytes, title), false, "duplicated"));
  }, saveTransaction);
}

function retitle(bytes: Uint8Array, title: string | undefined): Uint8Array {
  const { text, readOnly } = decodeRecipe(bytes);
  if (title === undefined || readOnly) return bytes;
  const titled = editRecipe(text, { op: "set_field", key: "title", value: title });
  if (!titled.ok) return bytes;
  const withTitle = applySplices(text, titled.value).text;
  const unslugged = editRecipe(withTitle, { op: "remove_field", key: "slug" });
  return encodeRecipe(unslugged.ok ? applySplices(withTitle, unslugged.value).text : withTitle);
}
