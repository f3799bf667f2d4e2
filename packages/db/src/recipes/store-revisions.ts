import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { readerVersion } from "../generated/reader-version.ts";
import { newId } from "../new-id.ts";
import type { DerivedRecipe } from "./derive-recipe.ts";

/** One revision to be written, with the state of its recipe afterwards. */
export interface RevisionToStore {
  readonly recipeId: string;
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly derived: DerivedRecipe;
  readonly kind: "draft" | "published";
  readonly origin: "editor" | "file" | "restored" | "duplicated";
  readonly restoredFrom: number | null;
  /** The revision that it was made from, `null` for the first. */
  readonly baseNumber: number | null;
  readonly createdById: string | null;
  /** What readers saw before; `null` when nothing was published. */
  readonly publishedBefore: number | null;
  readonly slug: string;
  /** Set for files: where it came from and the hash it had. Left out, the recipe keeps what it has. */
  readonly file?: { readonly name: string; readonly hash: string };
  /** True for recipes of the starter library, until somebody saves them. */
  readonly starter: boolean;
}

/**
 * Write revisions and everything that follows from them: the recipes' pointers and summary columns, ingredient lines,
 * steps, tags, search words and the ready documents. The caller holds the rows' locks and the transaction.
 *
 * Lists and rows are those of the published revision; of a draft only while nothing was published.
 */
export async function storeRevisions(
  transaction: Transaction,
  libraryId: string,
  revisions: readonly RevisionToStore[],
  now: Date,
): Promise<void> {
  const created = revisions.filter((revision) => revision.number === 1);
  if (created.length > 0) {
    await transaction.recipe.createMany({
      data: created.map((revision) => ({
        id: revision.recipeId,
        libraryId,
        createdAt: now,
        ...toRecipeColumns(revision, now),
        ...toStoredSummary(revision.derived),
      })),
    });
  }
  for (const revision of revisions) {
    if (revision.number === 1) continue;
    await transaction.recipe.update({
      where: { libraryId_id: { libraryId, id: revision.recipeId } },
      data: { ...toRecipeColumns(revision, now), ...(isShown(revision) ? toStoredSummary(revision.derived) : {}) },
      select: { id: true },
    });
  }
  await transaction.revision.createMany({
    data: revisions.map((revision) => ({
      libraryId,
      recipeId: revision.recipeId,
      number: revision.number,
      kind: revision.kind,
      origin: revision.origin,
      restoredFrom: revision.restoredFrom,
      // Prisma wants bytes that stand in a buffer of their own kind; a copy costs nothing that matters here.
      bytes: new Uint8Array(revision.bytes),
      text: revision.derived.text,
      baseNumber: revision.baseNumber,
      createdById: revision.createdById,
      createdAt: now,
      readyJson: revision.kind === "published" ? toJson(revision.derived.ready) : Prisma.DbNull,
      issueCount: revision.derived.issueCount,
      readerVersion,
    })),
  });
  await storeDerivedRows(
    transaction,
    libraryId,
    revisions.filter(isShown).map(({ recipeId, number, derived }) => ({ recipeId, number, derived })),
  );
}

/** The rows that are derived from the text of the revision that lists show, replaced as a whole. */
export async function storeDerivedRows(
  transaction: Transaction,
  libraryId: string,
  shown: readonly { readonly recipeId: string; readonly number: number; readonly derived: DerivedRecipe }[],
): Promise<void> {
  if (shown.length === 0) return;
  const recipeIds = shown.map(({ recipeId }) => recipeId);
  await transaction.$executeRaw(Prisma.sql`
    WITH lines AS (
      DELETE FROM ingredient_lines WHERE library_id = ${libraryId}::uuid AND recipe_id = ANY(${recipeIds}::uuid[])),
    steps AS (
      DELETE FROM steps WHERE library_id = ${libraryId}::uuid AND recipe_id = ANY(${recipeIds}::uuid[]))
    DELETE FROM recipe_tags WHERE library_id = ${libraryId}::uuid AND recipe_id = ANY(${recipeIds}::uuid[])`);
  const ingredientLines = shown.flatMap(({ recipeId, number: revisionNumber, derived }) =>
    derived.ingredients.map((line) => ({
      libraryId,
      recipeId,
      revisionNumber,
      number: line.number,
      groupName: line.groupName,
      text: line.text,
      foodKey: line.foodKey,
      parsed: toJson(line.parsed),
      madeOnTheWay: line.madeOnTheWay,
    })),
  );
  if (ingredientLines.length > 0) await transaction.ingredientLine.createMany({ data: ingredientLines });
  const steps = shown.flatMap(({ recipeId, number: revisionNumber, derived }) =>
    derived.steps.map((step) => ({
      libraryId,
      recipeId,
      revisionNumber,
      number: step.number,
      groupName: step.groupName,
      text: step.text,
      linked: toJson(step.linked),
    })),
  );
  if (steps.length > 0) await transaction.step.createMany({ data: steps });
  await storeTags(
    transaction,
    libraryId,
    shown.flatMap(({ recipeId, derived }) => derived.summary.tags.map((name) => ({ recipeId, name }))),
  );
  await storeSearchWords(transaction, libraryId, recipeIds);
}

/** Bring the copies beside tags up to date after a recipe was published, thrown away or restored. */
export async function refreshRecipeTags(
  transaction: Transaction,
  libraryId: string,
  recipeIds: readonly string[],
): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    UPDATE recipe_tags rt SET listed = r.listed, updated_at = r.updated_at FROM recipes r
    WHERE r.library_id = ${libraryId}::uuid AND r.id = ANY(${recipeIds}::uuid[])
      AND rt.library_id = r.library_id AND rt.recipe_id = r.id`);
}

async function storeTags(
  transaction: Transaction,
  libraryId: string,
  tags: readonly { readonly recipeId: string; readonly name: string }[],
): Promise<void> {
  if (tags.length === 0) return;
  const names = [...new Set(tags.map(({ name }) => name))];
  // In order of the key: two saves that bring the same new tags then wait for each other instead of locking up.
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO tags (id, library_id, key, name)
    SELECT DISTINCT ON (larder_fold(wanted.name)) wanted.id, ${libraryId}::uuid, larder_fold(wanted.name), wanted.name
    FROM unnest(${names.map(() => newId())}::uuid[], ${names}::text[]) AS wanted(id, name)
    WHERE larder_fold(wanted.name) <> ''
    ORDER BY larder_fold(wanted.name)
    ON CONFLICT (library_id, key) DO NOTHING`);
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO recipe_tags (library_id, recipe_id, tag_id, listed, updated_at)
    SELECT DISTINCT r.library_id, r.id, t.id, r.listed, r.updated_at
    FROM unnest(${tags.map(({ recipeId }) => recipeId)}::uuid[], ${tags.map(({ name }) => name)}::text[])
      AS wanted(recipe_id, name)
    JOIN recipes r ON r.library_id = ${libraryId}::uuid AND r.id = wanted.recipe_id
    JOIN tags t ON t.library_id = r.library_id AND t.key = larder_fold(wanted.name)`);
}

/** Every word of the searched texts, so that a misspelt or unfinished word can be traced to the words there are. */
async function storeSearchWords(
  transaction: Transaction,
  libraryId: string,
  recipeIds: readonly string[],
): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO search_words (library_id, word)
    SELECT DISTINCT r.library_id, word
    FROM recipes r, regexp_split_to_table(
      larder_fold(concat_ws(' ', r.title, r.search_terms, r.search_ingredients, r.search_method)), '[^[:alpha:]]+') AS word
    WHERE r.library_id = ${libraryId}::uuid AND r.id = ANY(${recipeIds}::uuid[]) AND length(word) BETWEEN 3 AND 40
    ORDER BY word
    ON CONFLICT (library_id, word) DO NOTHING`);
}

function isShown(revision: RevisionToStore): boolean {
  return revision.kind === "published" || revision.publishedBefore === null;
}

function toRecipeColumns(revision: RevisionToStore, now: Date) {
  const isPublished = revision.kind === "published";
  return {
    slug: revision.slug,
    latestRevision: revision.number,
    publishedRevision: isPublished ? revision.number : revision.publishedBefore,
    draftRevision: isPublished ? null : revision.number,
    savedAt: now,
    starter: revision.starter,
    issueCount: revision.derived.issueCount,
    ...(isShown(revision) ? { updatedAt: now, readerVersion } : {}),
    ...(revision.file === undefined ? {} : { fileName: revision.file.name, lastSyncedHash: revision.file.hash }),
  };
}

/** The columns of a recipe's row that are derived from the text of the revision that lists show. */
export function toStoredSummary({ summary }: DerivedRecipe) {
  const { tags, diets, ...columns } = summary;
  return { ...columns, tags: [...tags], diets: [...diets] };
}

/** Plain data, as Prisma's JSON columns take it. */
function toJson(value: object): Prisma.InputJsonObject {
  // Everything derived is plain JSON by contract of core; the compiler cannot see that of an interface.
  return value as unknown as Prisma.InputJsonObject;
}
