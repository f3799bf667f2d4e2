import type { Result, Viewer } from "@larder/core";
import { err, lineKeyOf, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import { saveTransaction } from "../recipes/save-recipe.ts";
import { markLineRecipesStale } from "./mark-line-recipes-stale.ts";

/** Take back what was said of a line: it is read by itself again, in all recipes that have it. */
export async function removeLineCorrection(
  viewer: Viewer,
  text: string,
): Promise<Result<null, AccessError | { readonly code: "not_found" }>> {
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId, userId } = editor.value;
  const key = lineKeyOf(text);
  if (key.includes("\0")) return err({ code: "not_found" });
  return await database().$transaction(async (transaction) => {
    const { count } = await transaction.lineCorrection.deleteMany({ where: { libraryId, key } });
    if (count === 0) return err({ code: "not_found" });
    const recipes = await markLineRecipesStale(transaction, libraryId, key);
    await recordAuditEvent(transaction, {
      action: "line_correction.removed",
      actorId: userId,
      libraryId,
      facts: { recipes },
    });
    return ok(null);
  }, saveTransaction);
}
