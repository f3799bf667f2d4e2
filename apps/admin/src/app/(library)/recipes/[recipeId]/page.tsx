import type { Metadata } from "next";
import { getCorrectedLines, getEditedRecipe } from "../../../../features/recipe-editor/queries.ts";
import { requireEditor } from "../../../../features/session/queries.ts";
import { env } from "../../../../lib/env.ts";
import { leavePage } from "../../../../lib/leave-page.ts";
import { paths } from "../../../../lib/paths.ts";
import { RecipeWorkspace } from "./recipe-workspace.tsx";

export async function generateMetadata({ params }: PageProps<"/recipes/[recipeId]">): Promise<Metadata> {
  const recipe = await getEditedRecipe((await params).recipeId);
  return recipe.ok ? { title: recipe.value.title } : {};
}

export default async function RecipePage({ params }: PageProps<"/recipes/[recipeId]">) {
  const { recipeId } = await params;
  const editor = await requireEditor(paths.recipe(recipeId));
  const [recipe, correctedLines] = await Promise.all([getEditedRecipe(recipeId), getCorrectedLines()]);
  if (!recipe.ok) return leavePage(recipe.error.code, paths.recipe(recipeId));
  return (
    <RecipeWorkspace
      recipe={recipe.value}
      correctedLines={correctedLines}
      editorName={editor.name}
      webUrl={env.webUrl}
    />
  );
}
