import type { Result, Viewer } from "@larder/core";
import { ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { AccessError } from "../library/access-error.ts";
import { recordIdSchema } from "../library/record-id.ts";
import { requireRecipeReader } from "./recipe-access.ts";
import type { RecipeSummary } from "./recipe-summary.ts";
import type { RecipeSummaryRow } from "./recipe-summary-row.ts";
import { summaryColumns, toRecipeSummary } from "./recipe-summary-row.ts";

/** Most recipes of one call; further ids are left out. */
const maxIds = 500;

/** Published recipes by their ids, in the order of the ids. Ids of nothing, and of what is not published, are left out. */
export async function getRecipeCardsByIds(
  viewer: Viewer,
  recipeIds: readonly string[],
): Promise<Result<readonly RecipeSummary[], AccessError>> {
  const reader = await requireRecipeReader(database(), viewer);
  if (!reader.ok) return reader;
  const ids = [...new Set(recipeIds)].filter((id) => recordIdSchema.safeParse(id).success).slice(0, maxIds);
  if (ids.length === 0) return ok([]);
  const rows = await database().$queryRaw<RecipeSummaryRow[]>(Prisma.sql`
    SELECT ${summaryColumns} FROM recipes r
    WHERE r.library_id = ${reader.value.libraryId}::uuid AND r.id = ANY(${ids}::uuid[]) AND r.listed`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ok(
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined ? [] : [toRecipeSummary(row, "reader")];
    }),
  );
}
