"use client";

import dynamic from "next/dynamic";
import type { RecipeEditorProps } from "../../../../features/recipe-editor/recipe-editor.tsx";
import { RecipeRowActions } from "../../../../features/recipe-table/recipe-row-actions.tsx";

// The editor reads every line as it is typed, with the tagger's weights and the foods: some 300 kB that no other page needs.
const RecipeEditor = dynamic(
  async () => (await import("../../../../features/recipe-editor/recipe-editor.tsx")).RecipeEditor,
);

/** The editor with the commands that the table offers for a recipe, too. */
export function RecipeWorkspace(props: Omit<RecipeEditorProps, "renderMenu">) {
  const { recipe, webUrl } = props;
  // Into the trash and out of it, the editor begins anew: its text may or may not be changed.
  const isTrashed = recipe.trashedAt !== null;
  return (
    <RecipeEditor
      key={`${recipe.recipeId}-${isTrashed}`}
      {...props}
      renderMenu={({ status, slug }) => (
        <RecipeRowActions
          isOpen
          recipeId={recipe.recipeId}
          title={recipe.title}
          status={isTrashed ? "trash" : status}
          slug={slug}
          webUrl={webUrl}
        />
      )}
    />
  );
}
