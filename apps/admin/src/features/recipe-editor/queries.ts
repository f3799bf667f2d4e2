import "server-only";
import { getViewer } from "@larder/auth";
import type { Result } from "@larder/core";
import { err } from "@larder/core";
import type { LineCorrectionView, RecipeAccessError, RecipeForEditing } from "@larder/db";
import { getRecipeForEditing, listLineCorrections, recordIdSchema } from "@larder/db";
import { cache } from "react";

export type {
  LineCorrectionView,
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

/** The lines that editors of the library said how to read; none for who may not see them. */
export async function getCorrectedLines(): Promise<readonly LineCorrectionView[]> {
  const lines = await listLineCorrections(await getViewer());
  return lines.ok ? lines.value : [];
}
