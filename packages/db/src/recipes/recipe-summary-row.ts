import type { Rational } from "@larder/core";
import { rationalToNumber } from "@larder/core";
import { Prisma } from "../generated/client.ts";
import type { RecipeStatus, RecipeSummary } from "./recipe-summary.ts";

/** Columns of a summary, of a `recipes` row named `r`. */
export const summaryColumns = Prisma.sql`
  r.id, r.slug, r.title, r.description, r.image, r.course, r.cuisine, r.tags, r.diets,
  r.total_minutes AS "totalMinutes", r.servings_text AS "servingsText", r.base_servings AS "baseServings",
  r.main_ingredient AS "mainIngredient", r.published_revision AS "publishedRevision",
  r.draft_revision AS "draftRevision", r.trashed_at AS "trashedAt", r.issue_count AS "issueCount",
  r.updated_at AS "updatedAt", r.saved_at AS "savedAt", r.file_name AS "fileName"`;

/** A row as {@link summaryColumns} selects it. */
export interface RecipeSummaryRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly image: string | null;
  readonly course: string | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  readonly diets: readonly string[];
  readonly totalMinutes: number | null;
  readonly servingsText: string | null;
  readonly baseServings: Rational | null;
  readonly mainIngredient: string | null;
  readonly publishedRevision: number | null;
  readonly draftRevision: number | null;
  readonly trashedAt: Date | null;
  readonly issueCount: number;
  readonly updatedAt: Date;
  readonly savedAt: Date;
  readonly fileName: string | null;
}

/**
 * @param audience `reader`: the times and states of what is published; `editor`: those of the newest save
 */
export function toRecipeSummary(row: RecipeSummaryRow, audience: "reader" | "editor"): RecipeSummary {
  return {
    recipeId: row.id,
    slug: row.slug,
    title: row.title,
    description: row.description,
    image: row.image,
    course: row.course,
    cuisine: row.cuisine,
    tags: row.tags,
    diets: row.diets,
    totalMinutes: row.totalMinutes,
    servingsText: row.servingsText,
    baseServings: row.baseServings === null ? null : rationalToNumber(row.baseServings),
    mainIngredient: row.mainIngredient,
    status: toStatus(row, audience),
    issueCount: row.issueCount,
    updatedAt: (audience === "editor" ? row.savedAt : row.updatedAt).toISOString(),
    fileName: row.fileName,
  };
}

/** Where a recipe stands; readers are not told that a newer draft exists. */
export function toStatus(
  row: Pick<RecipeSummaryRow, "publishedRevision" | "draftRevision" | "trashedAt">,
  audience: "reader" | "editor",
): RecipeStatus {
  if (row.trashedAt !== null) return "trash";
  if (row.publishedRevision === null) return "draft";
  return row.draftRevision !== null && audience === "editor" ? "changed" : "published";
}
