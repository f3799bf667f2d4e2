import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/**
 * Choose addresses that no recipe of the library has: the one wished for, else the first of `…-2`, `…-3` that is free.
 *
 * Holds a lock on the library's addresses until the transaction ends, so that two recipes made at once don't choose
 * the same one.
 *
 * @param wishes slugs wished for, in order
 * @param ownerId a recipe whose own slug counts as free
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
      AND (r.slug = ANY(${bases}::text[]) OR regexp_replace(r.slug, '-[0-9]+$', '') = ANY(${bases}::text[]))`);
  const taken = new Set(rows.map(({ slug }) => slug));
  return wishes.map((wish) => {
    let slug = wish;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}`;
    taken.add(slug);
    return slug;
  });
}
