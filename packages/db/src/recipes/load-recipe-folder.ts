import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Food } from "@larder/core";
import { maxRecipeBytes } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { getFoods } from "../foods/food-table.ts";
import { syncStarterFoods } from "../foods/sync-starter-foods.ts";
import { Prisma } from "../generated/client.ts";
import { ensureLibrary } from "../instance/ensure-library.ts";
import { newId } from "../new-id.ts";
import { isRefusedValue } from "../prisma-errors.ts";
import { deriveRecipe } from "./derive-recipe.ts";
import type { FileConflict, FolderProgress, FolderReport, LoadedFile, RefusedFile } from "./folder-report.ts";
import { chooseSlugs, followSlug } from "./recipe-slug.ts";
import { saveTransaction } from "./save-recipe.ts";
import type { RevisionToStore } from "./store-revisions.ts";
import { storeRevisions } from "./store-revisions.ts";
import type { FoundFile } from "./walk-recipe-folder.ts";
import { walkRecipeFolder } from "./walk-recipe-folder.ts";

/** Files of one transaction: enough that its cost does not count, few enough that a stop loses little. */
const batchSize = 50;

interface ReadFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

interface SyncedRecipe {
  readonly recipeId: string;
  readonly fileName: string;
  readonly lastSyncedHash: string | null;
  readonly latestRevision: number;
  readonly publishedRevision: number | null;
  readonly isInTrash: boolean;
  readonly slug: string;
  readonly title: string;
  readonly starter: boolean;
}

interface BatchReport {
  readonly loaded: readonly LoadedFile[];
  readonly unchanged: number;
  readonly conflicts: readonly FileConflict[];
}

/**
 * Load the library folder into the library, for a start of the product. Nothing is written into the folder.
 *
 * First the starter foods are brought up to date. Then every Markdown file is compared with what it was when file and
 * library last agreed: a new or changed file becomes a published revision; where the recipe was saved or thrown away in the library meanwhile, neither side is touched and
 * the conflict is reported. A file that is gone leaves its recipe where it is; one that only has another name takes its
 * recipe along. A file that is not understood is loaded and listed with its issues.
 *
 * Works in batches of one transaction each: stopped anywhere, the next run goes on; run again, it changes nothing.
 *
 * @param options.folder the library folder
 * @param options.starter true for the recipes that came with Larder: they are left out when the owner chose to begin
 *   without them, and marked until somebody saves them
 * @param options.foods the starter foods; those of core unless others are given
 * @throws the file system's error when the folder cannot be listed
 */
export async function loadRecipeFolder(options: {
  readonly folder: string;
  readonly starter?: boolean;
  readonly foods?: readonly Food[];
  readonly onProgress?: (progress: FolderProgress) => void;
}): Promise<FolderReport> {
  const { folder, starter = false, onProgress = () => {} } = options;
  const libraryId = await ensureLibrary();
  await syncStarterFoods(libraryId, options.foods);
  const { starterRecipes } = await database().library.findUniqueOrThrow({
    where: { id: libraryId },
    select: { starterRecipes: true },
  });
  const nothing = { folder, loaded: [], unchanged: 0, renamed: [], conflicts: [], refused: [], missing: [] };
  if (starter && !starterRecipes) return nothing;

  const { files, refused: refusedAtOnce } = await walkRecipeFolder(folder);
  const refused: RefusedFile[] = [...refusedAtOnce];
  const loaded: LoadedFile[] = [];
  const conflicts: FileConflict[] = [];
  let unchanged = 0;
  const renamed = await followRenames(libraryId, files);
  onProgress({ done: 0, total: files.length });
  for (let start = 0; start < files.length; start += batchSize) {
    const batch = await readFiles(files.slice(start, start + batchSize), refused);
    for (const report of await loadWithCare(libraryId, batch, starter, refused)) {
      loaded.push(...report.loaded);
      conflicts.push(...report.conflicts);
      unchanged += report.unchanged;
    }
    onProgress({ done: Math.min(start + batchSize, files.length), total: files.length });
  }
  if (loaded.length > 0) {
    await recordAuditEvent(database(), {
      action: "recipe_folder.loaded",
      actorId: null,
      libraryId,
      facts: { loaded: loaded.length, unchanged, conflicts: conflicts.length, refused: refused.length },
    });
  }
  const seen = new Set([...files, ...refused].map(({ fileName }) => fileName));
  const missing = (await listSynced(database(), libraryId))
    .filter(({ fileName }) => !seen.has(fileName))
    .map(({ fileName, recipeId }) => ({ fileName, recipeId }));
  return { folder, loaded, unchanged, renamed, conflicts, refused, missing };
}

/** Load a batch; if the database refuses it, file by file, so that one of them never stops the rest. */
async function loadWithCare(
  libraryId: string,
  batch: readonly ReadFile[],
  starter: boolean,
  refused: RefusedFile[],
): Promise<readonly BatchReport[]> {
  if (batch.length === 0) return [];
  try {
    return [await loadBatch(libraryId, batch, starter)];
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
    const [file] = batch;
    if (batch.length === 1 && file !== undefined) {
      refused.push({ fileName: file.fileName, reason: "not_storable" });
      return [];
    }
    const reports: BatchReport[] = [];
    for (const single of batch) reports.push(...(await loadWithCare(libraryId, [single], starter, refused)));
    return reports;
  }
}

async function loadBatch(libraryId: string, files: readonly ReadFile[], starter: boolean): Promise<BatchReport> {
  return await database().$transaction(async (transaction) => {
    await lockFolder(transaction, libraryId);
    const recipes = await listSynced(
      transaction,
      libraryId,
      files.map(({ fileName }) => fileName),
    );
    const byName = new Map(recipes.map((recipe) => [recipe.fileName, recipe]));
    const newestHashes = await hashNewest(
      transaction,
      libraryId,
      files.flatMap(({ fileName, hash }) => {
        const recipe = byName.get(fileName);
        return recipe === undefined || recipe.lastSyncedHash === hash ? [] : [recipe.recipeId];
      }),
    );
    const { table: foods, corrections } = await getFoods(transaction, libraryId);
    const revisions: RevisionToStore[] = [];
    const agreed: { readonly recipeId: string; readonly hash: string }[] = [];
    const conflicts: FileConflict[] = [];
    let unchanged = 0;
    for (const file of files) {
      const recipe = byName.get(file.fileName);
      if (recipe === undefined) {
        revisions.push(
          toRevision(file, deriveRecipe(file.bytes, { foods, corrections, path: file.fileName }), null, starter),
        );
        continue;
      }
      const newestHash = newestHashes.get(recipe.recipeId);
      if (recipe.lastSyncedHash === file.hash) {
        unchanged += 1;
      } else if (newestHash === file.hash && recipe.publishedRevision === recipe.latestRevision) {
        // Both sides were changed to the same bytes.
        agreed.push({ recipeId: recipe.recipeId, hash: file.hash });
        unchanged += 1;
      } else if (newestHash === recipe.lastSyncedHash && !recipe.isInTrash) {
        const derived = deriveRecipe(file.bytes, { foods, corrections, path: file.fileName });
        const slug = await followSlug(transaction, libraryId, { ...recipe, publish: true }, derived);
        revisions.push(toRevision(file, derived, { ...recipe, slug }, recipe.starter));
      } else {
        const { recipeId, title, latestRevision: revision } = recipe;
        conflicts.push({ fileName: file.fileName, recipeId, title, revision });
      }
    }
    const created = revisions.filter(({ number }) => number === 1);
    const slugs = await chooseSlugs(
      transaction,
      libraryId,
      created.map(({ derived }) => derived.slug),
    );
    const slugOf = new Map(created.map(({ recipeId }, index) => [recipeId, slugs[index]]));
    await storeRevisions(
      transaction,
      libraryId,
      revisions.map((revision) => ({ ...revision, slug: slugOf.get(revision.recipeId) ?? revision.slug })),
      new Date(),
    );
    for (const { recipeId, hash } of agreed) {
      await transaction.recipe.update({
        where: { libraryId_id: { libraryId, id: recipeId } },
        data: { lastSyncedHash: hash },
        select: { id: true },
      });
    }
    return {
      loaded: revisions.map(({ recipeId, number, derived, file }) => ({
        fileName: file?.name ?? "",
        recipeId,
        revision: number,
        kind: number === 1 ? "new" : "changed",
        issueCount: derived.issueCount,
      })),
      unchanged,
      conflicts,
    };
  }, saveTransaction);
}

function toRevision(
  file: ReadFile,
  derived: RevisionToStore["derived"],
  recipe: SyncedRecipe | null,
  starter: boolean,
): RevisionToStore {
  return {
    recipeId: recipe?.recipeId ?? newId(),
    number: (recipe?.latestRevision ?? 0) + 1,
    bytes: file.bytes,
    derived,
    kind: "published",
    origin: "file",
    restoredFrom: null,
    baseNumber: recipe?.latestRevision ?? null,
    createdById: null,
    publishedBefore: recipe?.publishedRevision ?? null,
    slug: recipe?.slug ?? derived.slug,
    file: { name: file.fileName, hash: file.hash },
    starter,
  };
}

/** One run over the folder at a time: a second process waits at its first batch and then finds nothing to do. */
async function lockFolder(transaction: Transaction, libraryId: string): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    SELECT pg_advisory_xact_lock(hashtextextended('recipe folder of ' || ${libraryId}, 0))`);
}

async function readFiles(files: readonly FoundFile[], refused: RefusedFile[]): Promise<readonly ReadFile[]> {
  const read = await Promise.all(
    files.map(async ({ fileName, path }): Promise<ReadFile | RefusedFile> => {
      try {
        const bytes = await readFile(path);
        // It may have grown since it was found.
        if (bytes.byteLength > maxRecipeBytes) return { fileName, reason: "too_large" };
        return { fileName, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
      } catch {
        return { fileName, reason: "unreadable" };
      }
    }),
  );
  return read.flatMap((result) => {
    if (!("reason" in result)) return [result];
    refused.push(result);
    return [];
  });
}

/** Recipes that came from files: all of them, or those with certain names. */
async function listSynced(
  client: Transaction,
  libraryId: string,
  fileNames?: readonly string[],
): Promise<readonly SyncedRecipe[]> {
  return await client.$queryRaw<SyncedRecipe[]>(Prisma.sql`
    SELECT r.id AS "recipeId", r.file_name AS "fileName", r.last_synced_hash AS "lastSyncedHash",
      r.latest_revision AS "latestRevision", r.published_revision AS "publishedRevision",
      r.trashed_at IS NOT NULL AS "isInTrash", r.slug, r.title, r.starter
    FROM recipes r WHERE r.library_id = ${libraryId}::uuid AND r.file_name IS NOT NULL
      ${fileNames === undefined ? Prisma.empty : Prisma.sql`AND r.file_name = ANY(${[...fileNames]}::text[])`}
    ORDER BY r.file_name`);
}

/** SHA-256 of the bytes of recipes' newest revisions: what the library side has become since file and library agreed. */
async function hashNewest(
  transaction: Transaction,
  libraryId: string,
  recipeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (recipeIds.length === 0) return new Map();
  const rows = await transaction.$queryRaw<{ recipeId: string; hash: string }[]>(Prisma.sql`
    SELECT r.id AS "recipeId", encode(sha256(v.bytes), 'hex') AS hash FROM recipes r
    JOIN revisions v ON v.library_id = r.library_id AND v.recipe_id = r.id AND v.number = r.latest_revision
    WHERE r.library_id = ${libraryId}::uuid AND r.id = ANY(${[...recipeIds]}::uuid[])`);
  return new Map(rows.map(({ recipeId, hash }) => [recipeId, hash]));
}

/**
 * Give recipes the new names of their files: a name that no recipe has, with the bytes of exactly one file that is gone.
 */
async function followRenames(libraryId: string, files: readonly FoundFile[]): Promise<FolderReport["renamed"]> {
  const synced = await listSynced(database(), libraryId);
  const present = new Set(files.map(({ fileName }) => fileName));
  const known = new Set(synced.map(({ fileName }) => fileName));
  const gone = synced.filter(({ fileName }) => !present.has(fileName));
  const fresh = files.filter(({ fileName }) => !known.has(fileName));
  if (gone.length === 0 || fresh.length === 0) return [];
  const goneByHash = Map.groupBy(gone, ({ lastSyncedHash }) => lastSyncedHash);
  const freshByHash = Map.groupBy(await readFiles(fresh, []), ({ hash }) => hash);
  const renamed = [...freshByHash].flatMap(([hash, [file, ...others]]) => {
    const [recipe, ...twins] = goneByHash.get(hash) ?? [];
    if (file === undefined || recipe === undefined || others.length > 0 || twins.length > 0) return [];
    return [{ fileName: file.fileName, formerName: recipe.fileName, recipeId: recipe.recipeId }];
  });
  for (const { fileName, recipeId } of renamed) {
    await database().recipe.update({
      where: { libraryId_id: { libraryId, id: recipeId } },
      data: { fileName },
      select: { id: true },
    });
  }
  return renamed;
}
