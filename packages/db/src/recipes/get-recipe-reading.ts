import type { Result, Viewer } from "@larder/core";
import { ok } from "@larder/core";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import type { ReadingProgress } from "./read-recipes-anew.ts";
import { requireRecipeEditor } from "./recipe-access.ts";

/** How far recipes are read anew in the background, for editors; `null` while there is nothing to read. */
export async function getRecipeReading(viewer: Viewer): Promise<Result<ReadingProgress | null, AccessError>> {
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const reading = await database().recipeReading.findFirst({
    where: { libraryId: editor.value.libraryId, finishedAt: null },
    select: { done: true, total: true },
  });
  return ok(reading);
}
