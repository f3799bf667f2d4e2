import type { Result, Splice, Viewer } from "@larder/core";
import { applySplices, decodeRecipe, encodeRecipe, err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { getFoods } from "../foods/food-table.ts";
import { deriveRecipe } from "./derive-recipe.ts";
import { lockRecipe, readNewestRevision, toRevisionOutdated } from "./lock-recipe.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import { followSlug } from "./recipe-slug.ts";
import { findTextError } from "./recipe-text.ts";
import type { SavedRecipe, SaveRecipeError, SaveRecipeInput } from "./save-recipe-input.ts";
import { saveRecipeInputSchema } from "./save-recipe-input.ts";
import { storeRevisions } from "./store-revisions.ts";

/**
 * Save a recipe: apply splices to the text of the revision they started from and keep the result as a new revision.
 *
 * Bytes that no splice touches stay as they are. With `publish` readers see the new revision at once; without, it is a
 * draft beside what they see. A save that started from an older revision writes nothing and answers
 * `revision_outdated` with what is there. Splices that change nothing write nothing, unless they publish a draft: that
 * is a revision of its own with the same bytes. Everything is written in one transaction.
 */
export async function saveRecipe(
  viewer: Viewer,
  input: SaveRecipeInput,
): Promise<Result<SavedRecipe, SaveRecipeError>> {
  const { recipeId, baseRevision, splices, publish } = saveRecipeInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId, userId } = editor.value;
  return await database().$transaction(async (transaction) => {
    const recipe = await lockRecipe(transaction, libraryId, recipeId);
    if (recipe === null) return err({ code: "not_found" });
    if (recipe.isInTrash) return err({ code: "in_trash" });
    const newest = await readNewestRevision(transaction, libraryId, recipe);
    if (newest.number !== baseRevision) return err(toRevisionOutdated(newest));

    const base = decodeRecipe(newest.bytes);
    if (base.readOnly) return err({ code: "read_only" });
    if (!areApplicable(splices, base.text.length)) return err({ code: "splices_invalid" });
    const { text } = applySplices(base.text, splices);
    const textError = findTextError(text);
    if (textError !== null) return err(textError);
    const isPublished = recipe.publishedRevision === newest.number;
    if (text === base.text && (isPublished || !publish)) {
      return ok({
        recipeId,
        slug: recipe.slug,
        revision: newest.number,
        publishedRevision: recipe.publishedRevision,
      });
    }

    const bytes = encodeRecipe(text);
    const { table: foods, corrections } = await getFoods(transaction, libraryId);
    const derived = deriveRecipe(bytes, { foods, corrections, path: recipe.fileName });
    const slug = await followSlug(transaction, libraryId, { ...recipe, publish }, derived);
    const number = newest.number + 1;
    await storeRevisions(
      transaction,
      libraryId,
      [
        {
          recipeId,
          number,
          bytes,
          derived,
          kind: publish ? "published" : "draft",
          origin: "editor",
          restoredFrom: null,
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
      action: publish ? "recipe.published" : "recipe.saved",
      actorId: userId,
      libraryId,
      targetId: recipeId,
      facts: { revision: number },
    });
    return ok({ recipeId, slug, revision: number, publishedRevision: publish ? number : recipe.publishedRevision });
  }, saveTransaction);
}

/** Time for a long recipe on a slow machine, and for the save before it to finish. */
export const saveTransaction = { maxWait: 10_000, timeout: 30_000 };

function areApplicable(splices: readonly Splice[], length: number): boolean {
  let reached = 0;
  return splices.every(({ start, end }) => {
    const fits = start >= reached && end >= start && end <= length;
    reached = end;
    return fits;
  });
}
