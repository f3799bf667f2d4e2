import { setTimeout as wait } from "node:timers/promises";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { getFoods } from "../foods/food-table.ts";
import { Prisma } from "../generated/client.ts";
import { readerVersion } from "../generated/reader-version.ts";
import { deriveRecipe } from "./derive-recipe.ts";
import { saveTransaction } from "./save-recipe.ts";
import { storeDerivedRows, toStoredSummary } from "./store-revisions.ts";

/** Recipes of one transaction: few, because an editor who saves one of them waits for it. */
const batchSize = 25;

interface StaleRecipe {
  readonly recipeId: string;
  readonly fileName: string | null;
  readonly number: number;
  readonly isPublished: boolean;
  readonly isNewest: boolean;
  readonly bytes: Uint8Array;
}

/** How far a run is. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Read recipes anew whose derived rows are of another reader: after an update of the product, or of the foods that they
 * use.
 *
 * Texts, revisions and times stay as they are. Works in batches of one transaction each, which also notes the progress:
 * stopped anywhere, the next call goes on, and counts on. What becomes stale meanwhile is read too.
 *
 * @param options.signal stops after the batch at work
 * @param options.pauseMs rest between two batches, so that whoever uses the product does not feel it; 0 by default
 * @returns how many recipes were read
 */
export async function readRecipesAnew(
  libraryId: string,
  options: {
    readonly signal?: AbortSignal;
    readonly pauseMs?: number;
    readonly onProgress?: (progress: ReadingProgress) => void;
  } = {},
): Promise<number> {
  const { signal, pauseMs = 0, onProgress = () => {} } = options;
  let read = 0;
  if (!(await beginReading(libraryId))) return read;
  // Where the last batch ended: what lies before it was looked at, and need not be looked at for each batch again.
  let after: string | null = null;
  while (signal?.aborted !== true) {
    const batch: Batch = await readBatch(libraryId, after);
    if (batch.read === 0 && after === null) {
      await database().recipeReading.updateMany({
        where: { libraryId, finishedAt: null },
        data: { finishedAt: new Date() },
      });
      return read;
    }
    read += batch.read;
    after = batch.last;
    if (batch.progress !== null) onProgress(batch.progress);
    if (pauseMs > 0) await wait(pauseMs);
  }
  return read;
}

/** Note what there is to do; a run that was stopped is taken up where it was. @returns whether there is anything */
async function beginReading(libraryId: string): Promise<boolean> {
  const stale = await database().recipe.count({ where: { libraryId, readerVersion: { not: readerVersion } } });
  if (stale === 0) {
    await database().recipeReading.updateMany({
      where: { libraryId, finishedAt: null },
      data: { finishedAt: new Date() },
    });
    return false;
  }
  await database().$executeRaw(Prisma.sql`
    INSERT INTO recipe_readings AS reading (library_id, total) VALUES (${libraryId}::uuid, ${stale})
    ON CONFLICT (library_id) DO UPDATE SET
      total = CASE WHEN reading.finished_at IS NULL THEN reading.done ELSE 0 END + excluded.total,
      done = CASE WHEN reading.finished_at IS NULL THEN reading.done ELSE 0 END,
      started_at = CASE WHEN reading.finished_at IS NULL THEN reading.started_at ELSE now() END,
      finished_at = NULL`);
  return true;
}

interface Batch {
  readonly read: number;
  /** Id of the last recipe; null when the end was reached, and the search begins at the start once more. */
  readonly last: string | null;
  readonly progress: ReadingProgress | null;
}

async function readBatch(libraryId: string, after: string | null): Promise<Batch> {
  return await database().$transaction(async (transaction) => {
    const stale = await selectStale(transaction, libraryId, after);
    if (stale.length === 0) return { read: 0, last: null, progress: null };
    const { table: foods, corrections } = await getFoods(transaction, libraryId);
    const derived = stale.map((recipe) => ({
      ...recipe,
      derived: deriveRecipe(recipe.bytes, { foods, corrections, path: recipe.fileName }),
    }));
    for (const { recipeId, number, isPublished, isNewest, derived: read } of derived) {
      await transaction.recipe.update({
        where: { libraryId_id: { libraryId, id: recipeId } },
        data: { ...toStoredSummary(read), readerVersion, ...(isNewest ? { issueCount: read.issueCount } : {}) },
        select: { id: true },
      });
      await transaction.$executeRaw(Prisma.sql`
        UPDATE revisions SET reader_version = ${readerVersion}, issue_count = ${read.issueCount},
          ready_json = ${isPublished ? JSON.stringify(read.ready) : null}::json
        WHERE library_id = ${libraryId}::uuid AND recipe_id = ${recipeId}::uuid AND number = ${number}`);
    }
    await storeDerivedRows(transaction, libraryId, derived);
    // More may have become stale since the run began.
    const [progress] = await transaction.$queryRaw<ReadingProgress[]>(Prisma.sql`
      UPDATE recipe_readings SET done = done + ${stale.length}, total = greatest(total, done + ${stale.length})
      WHERE library_id = ${libraryId}::uuid RETURNING done, total`);
    const last = stale.length < batchSize ? null : (stale.at(-1)?.recipeId ?? null);
    return { read: stale.length, last, progress: progress ?? null };
  }, saveTransaction);
}

async function selectStale(
  transaction: Transaction,
  libraryId: string,
  after: string | null,
): Promise<readonly StaleRecipe[]> {
  return await transaction.$queryRaw<StaleRecipe[]>(Prisma.sql`
    SELECT r.id AS "recipeId", r.file_name AS "fileName", v.number, r.published_revision IS NOT NULL AS "isPublished",
      v.number = r.latest_revision AS "isNewest", v.bytes
    FROM recipes r
    JOIN revisions v ON v.library_id = r.library_id AND v.recipe_id = r.id
      AND v.number = coalesce(r.published_revision, r.latest_revision)
    WHERE r.library_id = ${libraryId}::uuid AND r.reader_version <> ${readerVersion}
      ${after === null ? Prisma.empty : Prisma.sql`AND r.id > ${after}::uuid`}
    ORDER BY r.id LIMIT ${batchSize} FOR NO KEY UPDATE OF r`);
}
