import type { Issue, Recipe } from "@larder/core";
import { z } from "zod";
import { recordIdSchema } from "../library/record-id.ts";
import type { RecipeAccessError } from "./recipe-summary.ts";
import { revisionNumberSchema } from "./save-recipe-input.ts";

/** What `listRevisions` is asked. */
export const listRevisionsInputSchema = z.strictObject({
  recipeId: recordIdSchema,
  /** Only revisions with a smaller number: the last number of the page before. */
  before: revisionNumberSchema.optional(),
  /** 1 to 200, default 50. */
  limit: z.number().int().min(1).max(200).optional(),
});

/** What `getRevision` is asked. */
export const getRevisionInputSchema = z.strictObject({ recipeId: recordIdSchema, number: revisionNumberSchema });

export type ListRevisionsInput = z.infer<typeof listRevisionsInputSchema>;
export type GetRevisionInput = z.infer<typeof getRevisionInputSchema>;

/** How a revision came to be. */
export type RevisionOrigin = "editor" | "file" | "restored" | "duplicated";

/** One saved state of a recipe, without its text. */
export interface RevisionSummary {
  readonly number: number;
  /** ISO instant. */
  readonly savedAt: string;
  readonly byName: string | null;
  readonly origin: RevisionOrigin;
  /** The revision whose bytes it repeats, for `restored`. */
  readonly restoredFrom: number | null;
  readonly byteLength: number;
  /** True for the revision that readers see now. */
  readonly isPublished: boolean;
  /** True for the newest. */
  readonly isNewest: boolean;
}

/** One page of history, newest first. */
export interface RevisionPage {
  readonly revisions: readonly RevisionSummary[];
  readonly hasMore: boolean;
}

/** One saved state with its text as it was, and what today's reader makes of it. */
export interface RevisionDetail extends RevisionSummary {
  readonly text: string;
  readonly readOnly: boolean;
  readonly recipe: Recipe;
  readonly issues: readonly Issue[];
}

export type GetRevisionError = RecipeAccessError | { readonly code: "revision_not_found" };
