import type { Result, Viewer } from "@larder/core";
import { canEditRecipes, canReadRecipes, err, ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { readerVersion } from "../generated/reader-version.ts";
import { deriveReady } from "./derive-ready.ts";
import type { ReadyRecipe } from "./derive-recipe.ts";
import type { PublishedRecipe } from "./published-recipe.ts";
import type { RecipeAccessError } from "./recipe-summary.ts";

interface PublishedRow {
  readonly libraryId: string;
  readonly isPublic: boolean;
  readonly recipeId: string | null;
  readonly slug: string;
  readonly fileName: string | null;
  readonly revision: number;
  readonly publishedAt: Date;
  readonly mainIngredient: string | null;
  readonly readerVersion: string;
  readonly ready: ReadyRecipe;
}

/**
 * A published recipe by its address, or by one that it had: the ready document of the revision that readers see. Its
 * `slug` is the address it has now.
 *
 * One query for everybody, and two more while the recipe waits to be read anew. Visitors read it while the library is public; who may not read the library is not told
 * whether the recipe exists.
 */
export async function getRecipeBySlug(
  viewer: Viewer,
  slug: string,
): Promise<Result<PublishedRecipe, RecipeAccessError>> {
  // No address has a NUL, and the database would refuse to compare with one.
  const wanted = slug.replaceAll("\0", "\uFFFD");
  const mayAlways = canReadRecipes(viewer, { isPublic: false });
  const library =
    viewer.kind === "user" ? Prisma.sql`${viewer.libraryId}::uuid` : Prisma.sql`(SELECT library_id FROM instance)`;
  const [row] = await database().$queryRaw<PublishedRow[]>(Prisma.sql`
    SELECT l.id AS "libraryId", l.is_public AS "isPublic", r.id AS "recipeId", r.slug, r.file_name AS "fileName", v.number AS revision,
      v.created_at AS "publishedAt", r.main_ingredient AS "mainIngredient", v.reader_version AS "readerVersion",
      v.ready_json AS ready
    FROM libraries l
    LEFT JOIN recipes r ON r.library_id = l.id AND r.listed AND (l.is_public OR ${mayAlways})
      AND r.id = coalesce(
        (SELECT now.id FROM recipes now WHERE now.library_id = l.id AND now.slug = ${wanted}),
        (SELECT f.recipe_id FROM former_slugs f WHERE f.library_id = l.id AND f.slug = ${wanted}))
    LEFT JOIN revisions v ON v.library_id = r.library_id AND v.recipe_id = r.id AND v.number = r.published_revision
    WHERE l.id = ${library}`);
  if (!canReadRecipes(viewer, { isPublic: row?.isPublic ?? false })) {
    return err({ code: viewer.kind === "visitor" ? "signed_out" : "forbidden" });
  }
  if (row === undefined || row.recipeId === null) return err({ code: "not_found" });
  // Written by `storeRevisions` in this shape; checking it again at each read would cost more than reading it. What
  // another reader wrote may have another shape and waits to be read anew: it is read here and now.
  const { recipeId, revision } = row;
  const ready =
    row.readerVersion === readerVersion
      ? row.ready
      : (await deriveReady(row.libraryId, [{ recipeId, revision }])).get(`${recipeId} ${revision}`);
  if (ready === undefined) return err({ code: "not_found" });
  const { recipe, linked, foods, baseServings } = ready;
  return ok({
    recipeId: row.recipeId,
    slug: row.slug,
    revision: row.revision,
    publishedAt: row.publishedAt.toISOString(),
    fileName: row.fileName,
    mainIngredient: row.mainIngredient,
    recipe,
    linked,
    foods,
    baseServings,
    canEdit: canEditRecipes(viewer),
  });
}
