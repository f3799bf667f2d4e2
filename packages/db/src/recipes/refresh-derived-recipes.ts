import { database } from "../client.ts";
import { getFoodTable } from "../foods/food-table.ts";
import { Prisma } from "../generated/client.ts";
import { deriveRecipe, readerVersion } from "./derive-recipe.ts";
import { saveTransaction } from "./save-recipe.ts";
import { storeDerivedRows, toStoredSummary } from "./store-revisions.ts";

/** Recipes of one transaction. */
const batchSize = 50;

interface StaleRecipe {
  readonly recipeId: string;
  readonly fileName: string | null;
  readonly number: number;
  readonly isPublished: boolean;
  readonly bytes: Uint8Array;
}

/**
 * Read recipes anew whose derived rows are of another reader: after an update of the product, or of the foods.
 *
 * Texts, revisions and times stay as they are. Works in batches of one transaction each, so a stop loses nothing.
 *
 * @returns how many recipes were read
 */
export async function refreshDerivedRecipes(libraryId: string): Promise<number> {
  let refreshed = 0;
  for (;;) {
    const count = await refreshBatch(libraryId);
    if (count === 0) return refreshed;
    refreshed += count;
  }
}

async function refreshBatch(libraryId: string): Promise<number> {
  return await database().$transaction(async (transaction) => {
    const stale = await transaction.$queryRaw<StaleRecipe[]>(Prisma.sql`
      SELECT r.id AS "recipeId", r.file_name AS "fileName", v.number, r.published_revision IS NOT NULL AS "isPublished",
        v.bytes
      FROM recipes r
      JOIN revisions v ON v.library_id = r.library_id AND v.recipe_id = r.id
        AND v.number = coalesce(r.published_revision, r.latest_revision)
      WHERE r.library_id = ${libraryId}::uuid AND r.reader_version <> ${readerVersion}
      ORDER BY r.id LIMIT ${batchSize} FOR UPDATE OF r`);
    if (stale.length === 0) return 0;
    const foods = await getFoodTable(transaction, libraryId);
    const derived = stale.map((recipe) => ({
      ...recipe,
      derived: deriveRecipe(recipe.bytes, { foods, path: recipe.fileName }),
    }));
    for (const { recipeId, number, isPublished, derived: read } of derived) {
      await transaction.recipe.update({
        where: { libraryId_id: { libraryId, id: recipeId } },
        data: { ...toStoredSummary(read), readerVersion },
        select: { id: true },
      });
      await transaction.$executeRaw(Prisma.sql`
        UPDATE revisions SET reader_version = ${readerVersion}, issue_count = ${read.issueCount},
          ready_json = ${isPublished ? JSON.stringify(read.ready) : null}::json
        WHERE library_id = ${libraryId}::uuid AND recipe_id = ${recipeId}::uuid AND number = ${number}`);
    }
    await storeDerivedRows(transaction, libraryId, derived);
    return stale.length;
  }, saveTransaction);
}
