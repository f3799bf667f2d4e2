"use server";

import { getViewer } from "@larder/auth";
import {
  correctIngredientLine,
  correctIngredientLineSchema,
  createRecipe,
  getRevision,
  getRevisionInputSchema,
  listRevisions,
  listRevisionsInputSchema,
  removeLineCorrection,
  restoreRevision,
  restoreRevisionInputSchema,
  saveRecipe,
  saveRecipeInputSchema,
} from "@larder/db";
import { redirect } from "next/navigation";
import { z } from "zod";
import { paths } from "../../lib/paths.ts";
import { writeNewRecipe } from "./new-recipe-text.ts";

/** Save splices of the revision that the editor began with: published, or as a draft. */
export async function saveText(input: unknown) {
  return saveRecipe(await getViewer(), saveRecipeInputSchema.parse(input));
}

export async function listHistory(input: unknown) {
  return listRevisions(await getViewer(), listRevisionsInputSchema.parse(input));
}

export async function openRevision(input: unknown) {
  return getRevision(await getViewer(), getRevisionInputSchema.parse(input));
}

export async function bringBack(input: unknown) {
  return restoreRevision(await getViewer(), restoreRevisionInputSchema.parse(input));
}

/** Say how an ingredient line is read, in every recipe that has it. */
export async function correctLine(input: unknown) {
  return correctIngredientLine(await getViewer(), correctIngredientLineSchema.parse(input));
}

export async function takeCorrectionBack(input: unknown) {
  const { text } = z.strictObject({ text: z.string().max(1000) }).parse(input);
  return removeLineCorrection(await getViewer(), text);
}

/** What the form of a new recipe shows when it could not be created. */
export interface NewRecipeState {
  readonly title: string;
  readonly error: "title_missing" | "signed_out" | "forbidden" | "text_invalid" | null;
}

const newRecipeSchema = z.object({ title: z.string().trim().min(1).max(400) });

/** Create a draft from the template and open it in the editor. */
export async function createDraft(_state: NewRecipeState, form: FormData): Promise<NewRecipeState> {
  const title = String(form.get("title") ?? "");
  const input = newRecipeSchema.safeParse({ title });
  if (!input.success) return { title, error: "title_missing" };
  const created = await createRecipe(await getViewer(), { text: writeNewRecipe(input.data.title), publish: false });
  if (created.ok) redirect(paths.recipe(created.value.recipeId));
  const { code } = created.error;
  return { title, error: code === "signed_out" || code === "forbidden" ? code : "text_invalid" };
}
