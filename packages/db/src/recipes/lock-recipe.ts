import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { RevisionOutdatedError } from "./save-recipe-input.ts";

/** What a save has to know of a recipe before it writes. */
export interface LockedRecipe {
  readonly recipeId: string;
  readonly slug: string;
  readonly latestRevision: number;
  readonly publishedRevision: number | null;
  readonly isInTrash: boolean;
  readonly fileName: string | null;
}

/** The newest revision of a recipe, with its bytes. */
export interface NewestRevision {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly byName: string | null;
  readonly savedAt: Date;
}

/**
 * Lock a recipe's row until the transaction ends, so that one save at a time decides what comes after what. Meals that
 * are planned meanwhile do not wait: they only need the row to stay.
 */
export async function lockRecipe(
  transaction: Transaction,
  libraryId: string,
  recipeId: string,
): Promise<LockedRecipe | null> {
  const [row] = await transaction.$queryRaw<LockedRecipe[]>(Prisma.sql`
    SELECT r.id AS "recipeId", r.slug, r.latest_revision AS "latestRevision",
      r.published_revision AS "publishedRevision", r.trashed_at IS NOT NULL AS "isInTrash", r.file_name AS "fileName"
    FROM recipes r WHERE r.library_id = ${libraryId}::uuid AND r.id = ${recipeId}::uuid FOR NO KEY UPDATE`);
  return row ?? null;
}

/** The newest revision of a recipe that is locked. */
export async function readNewestRevision(
  transaction: Transaction,
  libraryId: string,
  recipe: LockedRecipe,
): Promise<NewestRevision> {
  const row = await transaction.revision.findUniqueOrThrow({
    where: {
      libraryId_recipeId_number: { libraryId, recipeId: recipe.recipeId, number: recipe.latestRevision },
    },
    select: { number: true, bytes: true, text: true, createdAt: true, createdBy: { select: { name: true } } },
  });
  return {
    number: row.number,
    bytes: row.bytes,
    text: row.text,
    byName: row.createdBy?.name ?? null,
    savedAt: row.createdAt,
  };
}

/** The answer to a save that started from an older revision than the newest. */
export function toRevisionOutdated(newest: NewestRevision): RevisionOutdatedError {
  return {
    code: "revision_outdated",
    currentRevision: newest.number,
    text: newest.text,
    byName: newest.byName,
    savedAt: newest.savedAt.toISOString(),
  };
}
