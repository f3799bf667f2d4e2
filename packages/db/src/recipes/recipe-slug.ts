import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { DerivedRecipe } from "./derive-recipe.ts";

/** A recipe that a new revision is made of, and what that revision does. */
export interface RecipeAtSave {
  readonly recipeId: string;
  readonly slug: string;
  readonly publishedRevision: number | null;
  readonly publish: boolean;
}

/**
 * Bring a recipe's address in line with the text that is about to be stored.
 *
 * The address follows the title until readers know it. From then on it stays, unless a text that is published names
 * another one: that becomes the address, and the one before leads to it from then on.
 *
 * The row is written at once, so that the next choice in the same transaction sees it.
 *
 * @returns the recipe's address from now on
 */
export async function followSlug(
  transaction: Transaction,
  libraryId: string,
  { recipeId, slug, publishedRevision, publish }: RecipeAtSave,
  derived: Pick<DerivedRecipe, "slug" | "namesSlug">,
): Promise<string> {
  const isKnown = publishedRevision !== null;
  if (derived.slug === slug || (isKnown && !(publish && derived.namesSlug))) return slug;
  const [chosen = slug] = await chooseSlugs(transaction, libraryId, [derived.slug], recipeId);
  if (chosen === slug) return slug;
  // Back at an earlier address: it is the recipe's own again.
  await transaction.formerSlug.deleteMany({ where: { libraryId, slug: chosen } });
  if (isKnown) await transaction.formerSlug.create({ data: { libraryId, slug, recipeId }, select: { slug: true } });
  await transaction.recipe.update({
    where: { libraryId_id: { libraryId, id: recipeId } },
    data: { slug: chosen },
    select: { id: true },
  });
  return chosen;
}

/**
 * Choose addresses that no recipe of the library has, or had: the one wished for, else the first of `…-2`, `…-3` that is
 * free.
 *
 * Holds a lock on the library's addresses until the transaction ends, so that two recipes made at once don't choose
 * the same one.
 *
 * @param wishes slugs wished for, in order
 * @param ownerId a recipe whose own slugs, present and former, count as free
 * @returns as many slugs as wishes, in the same order
 */
export async function chooseSlugs(
  transaction: Transaction,
  libraryId: string,
  wishes: readonly string[],
  ownerId: string | null = null,
): Promise<readonly string[]> {
  if (wishes.length === 0) return [];
  await transaction.$executeRaw(Prisma.sql`
    SELECT pg_advisory_xact_lock(hashtextextended('recipe slugs of ' || ${libraryId}, 0))`);
  const bases = [...new Set(wishes)];
  const rows = await transaction.$queryRaw<{ slug: string }[]>(Prisma.sql`
    SELECT r.slug FROM recipes r
    WHERE r.library_id = ${libraryId}::uuid AND r.id IS DISTINCT FROM ${ownerId}::uuid
      AND (r.slug = ANY(${bases}::text[]) OR regexp_replace(r.slug, '-[0-9]+$', '') = ANY(${bases}::text[]))
    UNION ALL
    SELECT f.slug FROM former_slugs f
    WHERE f.library_id = ${libraryId}::uuid AND f.recipe_id IS DISTINCT FROM ${ownerId}::uuid
      AND (f.slug = ANY(${bases}::text[]) OR regexp_replace(f.slug, '-[0-9]+$', '') = ANY(${bases}::text[]))`);
  const taken = new Set(rows.map(({ slug }) => slug));
  return wishes.map((wish) => {
    let slug = wish;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}`;
    taken.add(slug);
    return slug;
  });
}
