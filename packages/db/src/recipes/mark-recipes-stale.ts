import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** The channel on which the worker hears that recipes have to be read anew. */
export const staleRecipesChannel = "larder_stale_recipes";

/**
 * Have recipes read anew: at once when somebody opens them, and in the background for lists and the search.
 *
 * @param recipes a query that gives the ids, or `all`
 * @returns how many are marked
 */
export async function markRecipesStale(
  transaction: Transaction,
  libraryId: string,
  recipes: Prisma.Sql | "all",
): Promise<number> {
  const [row] = await transaction.$queryRaw<{ marked: number }[]>(Prisma.sql`
    WITH marked AS (
      UPDATE recipes SET reader_version = '' WHERE library_id = ${libraryId}::uuid AND reader_version <> ''
        ${recipes === "all" ? Prisma.empty : Prisma.sql`AND id IN (${recipes})`}
      RETURNING id, coalesce(published_revision, latest_revision) AS number),
    revisions AS (
      UPDATE revisions v SET reader_version = '' FROM marked
      WHERE v.library_id = ${libraryId}::uuid AND v.recipe_id = marked.id AND v.number = marked.number)
    SELECT count(*)::int AS marked FROM marked`);
  const marked = row?.marked ?? 0;
  // Heard when the transaction is committed.
  if (marked > 0) await transaction.$executeRaw(Prisma.sql`SELECT pg_notify(${staleRecipesChannel}, '')`);
  return marked;
}
