import { database } from "../client.ts";
import { getFoods } from "../foods/food-table.ts";
import { Prisma } from "../generated/client.ts";
import type { ReadyRecipe } from "./derive-recipe.ts";
import { deriveRecipe } from "./derive-recipe.ts";

/**
 * The ready documents of revisions whose stored ones are of another reader, made from their bytes and not stored: the
 * worker does that for all of them in its turn.
 *
 * @returns by recipe id and revision number, with a space between; nothing, without a query, for no revisions
 */
export async function deriveReady(
  libraryId: string,
  revisions: readonly { readonly recipeId: string; readonly revision: number }[],
): Promise<ReadonlyMap<string, ReadyRecipe>> {
  if (revisions.length === 0) return new Map();
  const { table: foods, corrections } = await getFoods(database(), libraryId);
  const rows = await database().$queryRaw<
    { recipeId: string; revision: number; fileName: string | null; bytes: Uint8Array }[]
  >(Prisma.sql`
    SELECT v.recipe_id AS "recipeId", v.number AS revision, r.file_name AS "fileName", v.bytes
    FROM unnest(${revisions.map(({ recipeId }) => recipeId)}::uuid[],
      ${revisions.map(({ revision }) => revision)}::int[]) AS given(recipe_id, number)
    JOIN revisions v ON v.library_id = ${libraryId}::uuid AND v.recipe_id = given.recipe_id AND v.number = given.number
    JOIN recipes r ON r.library_id = v.library_id AND r.id = v.recipe_id`);
  return new Map(
    rows.map(({ recipeId, revision, fileName, bytes }) => [
      `${recipeId} ${revision}`,
      deriveRecipe(bytes, { foods, corrections, path: fileName }).ready,
    ]),
  );
}
