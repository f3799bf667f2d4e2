"use server";

import { getViewer } from "@larder/auth";
import { listRecipes } from "@larder/db";
import { z } from "zod";

const querySchema = z.string().trim().max(200);

/** A recipe as the palette offers it. */
export interface FoundRecipe {
  readonly recipeId: string;
  readonly title: string;
  readonly isDraft: boolean;
}

/** The recipes that fit best, drafts included; `null` for someone who may not see them. Without words, the newest. */
export async function findRecipes(input: unknown): Promise<readonly FoundRecipe[] | null> {
  const query = querySchema.parse(input);
  const found = await listRecipes(await getViewer(), {
    status: "all",
    limit: 8,
    ...(query === "" ? { sort: "updated" as const } : { query }),
  });
  if (!found.ok) return null;
  return found.value.recipes.map(({ recipeId, title, status }) => ({ recipeId, title, isDraft: status === "draft" }));
}
