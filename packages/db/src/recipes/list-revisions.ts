import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import type { ListRevisionsInput, RevisionOrigin, RevisionPage, RevisionSummary } from "./recipe-revision.ts";
import { listRevisionsInputSchema } from "./recipe-revision.ts";
import type { RecipeAccessError } from "./recipe-summary.ts";

const defaultLimit = 50;

/** A revision's columns without its text, of `revisions v`, `recipes r` and `users u`. */
export const revisionColumns = Prisma.sql`
  v.number, v.origin::text AS origin, v.restored_from AS "restoredFrom", v.created_at AS "savedAt", u.name AS "byName",
  length(v.bytes) AS "byteLength", v.number = r.latest_revision AS "isNewest",
  v.number IS NOT DISTINCT FROM r.published_revision AS "isPublished"`;

/** A row as {@link revisionColumns} selects it. */
export interface RevisionRow {
  readonly number: number;
  readonly origin: RevisionOrigin;
  readonly restoredFrom: number | null;
  readonly savedAt: Date;
  readonly byName: string | null;
  readonly byteLength: number;
  readonly isNewest: boolean;
  readonly isPublished: boolean;
}

/** The saved states of a recipe, newest first, without their texts. */
export async function listRevisions(
  viewer: Viewer,
  input: ListRevisionsInput,
): Promise<Result<RevisionPage, RecipeAccessError>> {
  const { recipeId, before, limit = defaultLimit } = listRevisionsInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const rows = await database().$queryRaw<RevisionRow[]>(Prisma.sql`
    SELECT ${revisionColumns} FROM recipes r
    JOIN revisions v ON v.library_id = r.library_id AND v.recipe_id = r.id
    LEFT JOIN users u ON u.id = v.created_by_id
    WHERE r.library_id = ${editor.value.libraryId}::uuid AND r.id = ${recipeId}::uuid
      AND v.number < ${before ?? 2_147_483_647}
    ORDER BY v.number DESC LIMIT ${limit + 1}`);
  // Every recipe has a revision; only behind its first one there is none.
  if (rows.length === 0 && before === undefined) return err({ code: "not_found" });
  return ok({ revisions: rows.slice(0, limit).map(toRevisionSummary), hasMore: rows.length > limit });
}

/** A row as a summary of a saved state. */
export function toRevisionSummary(row: RevisionRow): RevisionSummary {
  return {
    number: row.number,
    savedAt: row.savedAt.toISOString(),
    byName: row.byName,
    origin: row.origin,
    restoredFrom: row.restoredFrom,
    byteLength: row.byteLength,
    isPublished: row.isPublished,
    isNewest: row.isNewest,
  };
}
