import type { Result, Viewer } from "@larder/core";
import { encodeRecipe, err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { getFoods } from "../foods/food-table.ts";
import { newId } from "../new-id.ts";
import { deriveRecipe } from "./derive-recipe.ts";
import type { RecipeEditor } from "./recipe-access.ts";
import { requireRecipeEditor } from "./recipe-access.ts";
import { chooseSlugs } from "./recipe-slug.ts";
import { findTextError } from "./recipe-text.ts";
import { saveTransaction } from "./save-recipe.ts";
import type { CreateRecipeError, CreateRecipeInput, SavedRecipe } from "./save-recipe-input.ts";
import { createRecipeInputSchema } from "./save-recipe-input.ts";
import { storeRevisions } from "./store-revisions.ts";

/** Make a recipe of a text. Its first revision is published, or a draft. */
export async function createRecipe(
  viewer: Viewer,
  input: CreateRecipeInput,
): Promise<Result<SavedRecipe, CreateRecipeError>> {
  const { text, publish } = createRecipeInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const textError = findTextError(text);
  if (textError !== null) return err(textError);
  const created = await database().$transaction(async (transaction) => {
    return await storeNewRecipe(transaction, editor.value, encodeRecipe(text), publish, "editor");
  }, saveTransaction);
  return ok(created);
}

/** Write the first revision of a new recipe. */
export async function storeNewRecipe(
  transaction: Transaction,
  { libraryId, userId }: RecipeEditor,
  bytes: Uint8Array,
  publish: boolean,
  origin: "editor" | "duplicated",
): Promise<SavedRecipe> {
  const recipeId = newId();
  const { table: foods, corrections } = await getFoods(transaction, libraryId);
  const derived = deriveRecipe(bytes, { foods, corrections, path: null });
  const [slug = recipeId] = await chooseSlugs(transaction, libraryId, [derived.slug]);
  await storeRevisions(
    transaction,
    libraryId,
    [
      {
        recipeId,
        number: 1,
        bytes,
        derived,
        kind: publish ? "published" : "draft",
        origin,
        restoredFrom: null,
        baseNumber: null,
        createdById: userId,
        publishedBefore: null,
        slug,
        starter: false,
      },
    ],
    new Date(),
  );
  await recordAuditEvent(transaction, {
    action: origin === "duplicated" ? "recipe.duplicated" : "recipe.created",
    actorId: userId,
    libraryId,
    targetId: recipeId,
    facts: { published: publish },
  });
  return { recipeId, slug, revision: 1, publishedRevision: publish ? 1 : null };
}
