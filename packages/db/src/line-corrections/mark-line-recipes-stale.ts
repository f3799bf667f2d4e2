import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { markRecipesStale } from "../recipes/mark-recipes-stale.ts";

/** Have the recipes read anew that have a line of this key, with any blanks. @returns how many */
export async function markLineRecipesStale(transaction: Transaction, libraryId: string, key: string): Promise<number> {
  // The blanks of JavaScript, a few of which PostgreSQL does not count among its own.
  const blanks = "[\\s\\u00a0\\ufeff\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
  return await markRecipesStale(
    transaction,
    libraryId,
    Prisma.sql`SELECT l.recipe_id FROM ingredient_lines l
      WHERE l.library_id = ${libraryId}::uuid AND btrim(regexp_replace(l.text, ${blanks}, ' ', 'g')) = ${key}`,
  );
}
