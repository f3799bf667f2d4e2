import type { Result, Viewer } from "@larder/core";
import { err, ok, parseRecipe } from "@larder/core";
import { database } from "../client.ts";
import { recordIdSchema } from "../library/record-id.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import type { RecipeForEditing } from "./recipe-for-editing.ts";
import type { RecipeAccessError } from "./recipe-summary.ts";
import { toStatus } from "./recipe-summary-row.ts";

/** A recipe's newest revision as text, for the editor: drafts and what is in the trash as well. */
export async function getRecipeForEditing(
  viewer: Viewer,
  recipeId: string,
): Promise<Result<RecipeForEditing, RecipeAccessError>> {
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  if (!recordIdSchema.safeParse(recipeId).success) return err({ code: "not_found" });
  const row = await database().recipe.findUnique({
    where: { libraryId_id: { libraryId: editor.value.libraryId, id: recipeId } },
    select: {
      id: true,
      slug: true,
      title: true,
      publishedRevision: true,
      draftRevision: true,
      trashedAt: true,
      fileName: true,
      revisions: {
        select: { number: true, bytes: true, text: true, createdAt: true, createdBy: { select: { name: true } } },
        orderBy: { number: "desc" },
        take: 1,
      },
    },
  });
  const newest = row?.revisions[0];
  if (row === null || newest === undefined) return err({ code: "not_found" });
  const document = parseRecipe(newest.bytes);
  return ok({
    recipeId: row.id,
    slug: row.slug,
    title: row.title,
    lang: document.recipe.lang,
    baseRevision: newest.number,
    text: newest.text,
    readOnly: document.readOnly,
    fieldsEditable: document.fieldsEditable,
    issues: document.issues,
    status: toStatus(row, "editor"),
    publishedRevision: row.publishedRevision,
    draftRevision: row.draftRevision,
    trashedAt: row.trashedAt?.toISOString() ?? null,
    fileName: row.fileName,
    savedAt: newest.createdAt.toISOString(),
    savedByName: newest.createdBy?.name ?? null,
  });
}
