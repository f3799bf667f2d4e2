import "server-only";
import { getViewer } from "@larder/auth";
import type { Result } from "@larder/core";
import { err } from "@larder/core";
import type { RecipeAccessError, RecipeForEditing } from "@larder/db";
import { getRecipeForEditing, recordIdSchema } from "@larder/db";
import { cache } from "react";

export type {
  RecipeForEditing,
  RecipeStatus,
  RestoreRevisionError,
  RevisionDetail,
  RevisionSummary,
  SavedRecipe,
  SaveRecipeError,
} from "@larder/db";

/**
 * A recipe to open in the editor, read once per request. An address that can't be one of a recipe leads nowhere, like
 * one that is gone.
 */
export const getEditedRecipe = cache(async (recipeId: string): Promise<Result<RecipeForEditing, RecipeAccessError>> => {
  const id = recordIdSchema.safeParse(recipeId);
  if (!id.success) return err({ code: "not_found" });
  return getRecipeForEditing(await getViewer(), id.data);
});
