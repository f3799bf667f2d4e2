import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { recordIdSchema } from "../library/record-id.ts";
import { lockRecipe } from "./lock-recipe.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import type { RecipeAccessError } from "./recipe-summary.ts";
import { refreshRecipeTags } from "./store-revisions.ts";

/** Throw a recipe away. Readers lose it at once; its text, history and address are kept, and meals that plan it stay. */
export async function trashRecipe(
  viewer: Viewer,
  recipeId: string,
): Promise<Result<{ readonly recipeId: string }, RecipeAccessError>> {
  return await setTrashed(viewer, recipeId, true);
}

/** Take a recipe back out of the trash, as it was. */
export async function restoreRecipe(
  viewer: Viewer,
  recipeId: string,
): Promise<Result<{ readonly recipeId: string }, RecipeAccessError>> {
  return await setTrashed(viewer, recipeId, false);
}

async function setTrashed(
  viewer: Viewer,
  id: string,
  trashed: boolean,
): Promise<Result<{ readonly recipeId: string }, RecipeAccessError>> {
  const recipeId = recordIdSchema.safeParse(id);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  if (!recipeId.success) return err({ code: "not_found" });
  const { libraryId, userId } = editor.value;
  return await database().$transaction(async (transaction) => {
    const recipe = await lockRecipe(transaction, libraryId, recipeId.data);
    if (recipe === null) return err({ code: "not_found" });
    if (recipe.isInTrash === trashed) return ok({ recipeId: recipe.recipeId });
    await transaction.recipe.update({
      where: { libraryId_id: { libraryId, id: recipe.recipeId } },
      // What came with Larder and was thrown away, or brought back, is somebody's decision: the loader leaves it alone.
      data: { trashedAt: trashed ? new Date() : null, starter: false },
      select: { id: true },
    });
    await refreshRecipeTags(transaction, libraryId, [recipe.recipeId]);
    await recordAuditEvent(transaction, {
      action: trashed ? "recipe.trashed" : "recipe.restored",
      actorId: userId,
      libraryId,
      targetId: recipe.recipeId,
    });
    return ok({ recipeId: recipe.recipeId });
  });
}
