import type { Result, Viewer } from "@larder/core";
import { err, ok, parseRecipe } from "@larder/core";
import { database } from "../client.ts";
import { getFoods } from "../foods/food-table.ts";
import { Prisma } from "../generated/client.ts";
import type { RevisionRow } from "./list-revisions.ts";
import { revisionColumns, toRevisionSummary } from "./list-revisions.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import type { GetRevisionError, GetRevisionInput, RevisionDetail } from "./recipe-revision.ts";
import { getRevisionInputSchema } from "./recipe-revision.ts";

/** One saved state of a recipe: its text as it was, and what today's reader makes of it. */
export async function getRevision(
  viewer: Viewer,
  input: GetRevisionInput,
): Promise<Result<RevisionDetail, GetRevisionError>> {
  const { recipeId, number } = getRevisionInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const [row] = await database().$queryRaw<
    (Partial<RevisionRow> & { text: string | null; bytes: Uint8Array | null })[]
  >(
    Prisma.sql`
      SELECT v.text, v.bytes, ${revisionColumns} FROM recipes r
      LEFT JOIN revisions v ON v.library_id = r.library_id AND v.recipe_id = r.id AND v.number = ${number}
      LEFT JOIN users u ON u.id = v.created_by_id
      WHERE r.library_id = ${editor.value.libraryId}::uuid AND r.id = ${recipeId}::uuid`,
  );
  if (row === undefined) return err({ code: "not_found" });
  if (row.bytes === null || row.text === null) return err({ code: "revision_not_found" });
  const { corrections } = await getFoods(database(), editor.value.libraryId);
  const { recipe, issues, readOnly } = parseRecipe(row.bytes, { corrections });
  // With its bytes the revision was found, so none of its columns is null from the outer join.
  return ok({ ...toRevisionSummary(row as RevisionRow), text: row.text, readOnly, recipe, issues });
}
