import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { getFoods } from "../foods/food-table.ts";
import { deriveRecipe } from "./derive-recipe.ts";
import { lockRecipe, readNewestRevision, toRevisionOutdated } from "./lock-recipe.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import { followSlug } from "./recipe-slug.ts";
import { saveTransaction } from "./save-recipe.ts";
import type { RestoreRevisionError, RestoreRevisionInput, SavedRecipe } from "./save-recipe-input.ts";
import { restoreRevisionInputSchema } from "./save-recipe-input.ts";
import { storeRevisions } from "./store-revisions.ts";

/**
 * Bring an earlier state back: a new revision with exactly its bytes, read-only ones included. The history keeps
 * everything between.
 */
export async function restoreRevision(
  viewer: Viewer,
  input: RestoreRevisionInput,
): Promise<Result<SavedRecipe, RestoreRevisionError>> {
  const { recipeId, number: restoredFrom, baseRevision, publish = true } = restoreRevisionInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId, userId } = editor.value;
  return await database().$transaction(async (transaction) => {
    const recipe = await lockRecipe(transaction, libraryId, recipeId);
    if (recipe === null) return err({ code: "not_found" });
    if (recipe.isInTrash) return err({ code: "in_trash" });
    const newest = await readNewestRevision(transaction, libraryId, recipe);
    if (newest.number !== baseRevision) return err(toRevisionOutdated(newest));
    // Restoring the newest state would change nothing, and publishing it is what a save does.
    const restored =
      restoredFrom >= newest.number
        ? null
        : await transaction.revision.findUnique({
            where: { libraryId_recipeId_number: { libraryId, recipeId, number: restoredFrom } },
            select: { bytes: true },
          });
    if (restored === null) return err({ code: "revision_not_found" });

    const { table: foods, corrections } = await getFoods(transaction, libraryId);
    const derived = deriveRecipe(restored.bytes, { foods, corrections, path: recipe.fileName });
    const slug = await followSlug(transaction, libraryId, { ...recipe, publish }, derived);
    const number = newest.number + 1;
    await storeRevisions(
      transaction,
      libraryId,
      [
        {
          recipeId,
          number,
          bytes: restored.bytes,
          derived,
          kind: publish ? "published" : "draft",
          origin: "restored",
          restoredFrom,
          baseNumber: newest.number,
          createdById: userId,
          publishedBefore: recipe.publishedRevision,
          slug,
          starter: false,
        },
      ],
      new Date(),
    );
    await recordAuditEvent(transaction, {
      action: "recipe.revision_restored",
      actorId: userId,
      libraryId,
      targetId: recipeId,
      facts: { revision: number, restoredFrom, published: publish },
    });
    return ok({
      recipeId,
      slug,
      revision: number,
      publishedRevision: publish ? number : recipe.publishedRevision,
    });
  }, saveTransaction);
}
