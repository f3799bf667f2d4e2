import { z } from "zod";

/** Columns beside the title, in the order of the table. */
export const recipeColumns = [
  "status",
  "course",
  "cuisine",
  "minutes",
  "issues",
  "updated",
  "tags",
  "servings",
  "file",
] as const;

export const recipeColumnSchema = z.enum(recipeColumns);

export type RecipeColumn = z.infer<typeof recipeColumnSchema>;

/** What an editor sees who never chose. */
export const usualColumns: readonly RecipeColumn[] = ["status", "course", "cuisine", "minutes", "issues", "updated"];

/** The cookie that remembers the choice in this browser. */
export const columnsCookie = "larder_columns";

/** Read a remembered choice; names that no longer exist are dropped, and without a choice the usual columns are shown. */
export function parseColumns(remembered: string | undefined): readonly RecipeColumn[] {
  if (remembered === undefined) return usualColumns;
  const names = new Set(remembered.split("."));
  return recipeColumns.filter((column) => names.has(column));
}

/** Write a choice for the cookie. */
export function formatColumns(columns: readonly RecipeColumn[]): string {
  return recipeColumns.filter((column) => columns.includes(column)).join(".");
}
