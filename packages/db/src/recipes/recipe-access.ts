import type { Result, Viewer } from "@larder/core";
import { canEditRecipes, canReadRecipes, err, ok } from "@larder/core";
import type { PrismaClient } from "../generated/client.ts";
import { Prisma } from "../generated/client.ts";
import type { AccessError } from "../library/access-error.ts";

/** Someone who may write recipes. */
export interface RecipeEditor {
  readonly userId: string;
  readonly libraryId: string;
}

/** The viewer as an editor of the library, or why not. Reads nothing. */
export function requireRecipeEditor(viewer: Viewer): Result<RecipeEditor, AccessError> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  if (!canEditRecipes(viewer)) return err({ code: "forbidden" });
  return ok({ userId: viewer.userId, libraryId: viewer.libraryId });
}

/**
 * The library whose published recipes the viewer may read, or why not.
 *
 * Reads the public switch for visitors and for people without a role in the library; nothing for the others.
 */
export async function requireRecipeReader(
  database: PrismaClient | Prisma.TransactionClient,
  viewer: Viewer,
): Promise<Result<{ readonly libraryId: string }, AccessError>> {
  if (viewer.kind === "user" && canReadRecipes(viewer, { isPublic: false })) return ok({ libraryId: viewer.libraryId });
  const [library] = await database.$queryRaw<{ id: string; isPublic: boolean }[]>(Prisma.sql`
    SELECT l.id, l.is_public AS "isPublic" FROM instance i JOIN libraries l ON l.id = i.library_id`);
  if (library !== undefined && canReadRecipes(viewer, library)) return ok({ libraryId: library.id });
  return err({ code: viewer.kind === "visitor" ? "signed_out" : "forbidden" });
}
