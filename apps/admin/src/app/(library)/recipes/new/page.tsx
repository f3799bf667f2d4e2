import type { Metadata } from "next";
import { ListPage } from "../../../../components/list-page.tsx";
import { NewRecipeForm } from "../../../../features/recipe-editor/new-recipe-form.tsx";
import { newRecipeMessages } from "../../../../features/recipe-editor/new-recipe-messages.ts";
import { requireEditor } from "../../../../features/session/queries.ts";
import { paths } from "../../../../lib/paths.ts";

export const metadata: Metadata = { title: newRecipeMessages.heading };

export default async function NewRecipePage() {
  await requireEditor(paths.newRecipe);
  return (
    <ListPage title={newRecipeMessages.heading} description={newRecipeMessages.description}>
      <NewRecipeForm />
    </ListPage>
  );
}
