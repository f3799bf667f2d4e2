import { z } from "zod";
import { recordIdSchema } from "../library/record-id.ts";
import { isStorable } from "../library/to-storable.ts";
import type { RecipeAccessError } from "./recipe-summary.ts";

/** Most splices of one save. */
const maxSplices = 10_000;

/** Number of a revision within its recipe. */
export const revisionNumberSchema = z.number().int().positive().max(2_147_483_647);

/** A range of a text and what comes in its place. */
export const spliceSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});

/** What `createRecipe` is given: the whole text of a new document. */
export const createRecipeInputSchema = z.strictObject({
  text: z.string(),
  publish: z.boolean(),
});

/** What `saveRecipe` is given: splices of the text of `baseRevision`, in order and apart from each other. */
export const saveRecipeInputSchema = z.strictObject({
  recipeId: recordIdSchema,
  baseRevision: revisionNumberSchema,
  splices: z.array(spliceSchema).max(maxSplices),
  /** True: *Save*, readers see it at once. False: *Save as draft*. */
  publish: z.boolean(),
});

/** What `duplicateRecipe` is given. `title` replaces the copy's title where its fields can be edited. */
export const duplicateRecipeInputSchema = z
  .strictObject({
    recipeId: recordIdSchema,
    title: z.string().trim().min(1).max(500).optional(),
  })
  .refine(isStorable);

/** What `restoreRevision` is given. `publish` defaults to true, as saving does. */
export const restoreRevisionInputSchema = z.strictObject({
  recipeId: recordIdSchema,
  number: revisionNumberSchema,
  baseRevision: revisionNumberSchema,
  publish: z.boolean().optional(),
});

export type CreateRecipeInput = z.infer<typeof createRecipeInputSchema>;
export type SaveRecipeInput = z.infer<typeof saveRecipeInputSchema>;
export type DuplicateRecipeInput = z.infer<typeof duplicateRecipeInputSchema>;
export type RestoreRevisionInput = z.infer<typeof restoreRevisionInputSchema>;

/** Where a recipe stands after a save. */
export interface SavedRecipe {
  readonly recipeId: string;
  readonly slug: string;
  /** The newest revision. The one saved from, when the splices changed nothing. */
  readonly revision: number;
  readonly publishedRevision: number | null;
}

/** Somebody saved since `baseRevision`: nothing was written. The newest state comes along, to be merged or looked at. */
export interface RevisionOutdatedError {
  readonly code: "revision_outdated";
  readonly currentRevision: number;
  readonly text: string;
  readonly byName: string | null;
  /** ISO instant. */
  readonly savedAt: string;
}

/** Why a text cannot be stored. */
export type RecipeTextError =
  | { readonly code: "text_too_large"; readonly maxBytes: number }
  /** NUL or half a surrogate pair: it could not be written to a file and read back. */
  | { readonly code: "text_invalid" };

export type CreateRecipeError = RecipeAccessError | RecipeTextError;

export type SaveRecipeError =
  | RecipeAccessError
  | RecipeTextError
  | RevisionOutdatedError
  | { readonly code: "read_only" }
  | { readonly code: "in_trash" }
  /** The splices overlap, are out of order or end behind the text. */
  | { readonly code: "splices_invalid" };

export type RestoreRevisionError =
  | RecipeAccessError
  | RevisionOutdatedError
  | { readonly code: "in_trash" }
  | { readonly code: "revision_not_found" };
