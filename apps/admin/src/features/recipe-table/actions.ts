"use server";

import { getViewer } from "@larder/auth";
import { duplicateRecipe, recordIdSchema, restoreRecipe, trashRecipe } from "@larder/db";
import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { tableMessages } from "./messages.ts";
import { columnsCookie, formatColumns, recipeColumnSchema } from "./recipe-columns.ts";

const recipeSchema = z.strictObject({ recipeId: recordIdSchema });

/** Throw a recipe away; `restoreFromTrash` brings it back. */
export async function moveToTrash(input: unknown) {
  const { recipeId } = recipeSchema.parse(input);
  const result = await trashRecipe(await getViewer(), recipeId);
  refresh();
  return result;
}

export async function restoreFromTrash(input: unknown) {
  const { recipeId } = recipeSchema.parse(input);
  const result = await restoreRecipe(await getViewer(), recipeId);
  refresh();
  return result;
}

const duplicateSchema = z.strictObject({ recipeId: recordIdSchema, title: z.string().trim().min(1).max(400) });

/** Copy a recipe as a draft, under a title that says so. */
export async function copyRecipe(input: unknown) {
  const { recipeId, title } = duplicateSchema.parse(input);
  return duplicateRecipe(await getViewer(), { recipeId, title: tableMessages.copyTitle(title) });
}

/** Remember in this browser which columns to show. */
export async function chooseColumns(form: FormData): Promise<void> {
  const columns = z.array(recipeColumnSchema).parse(form.getAll("column"));
  (await cookies()).set(columnsCookie, formatColumns(columns), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: 365 * 24 * 60 * 60,
  });
}
