import type { Result, Viewer } from "@larder/core";
import { err, ok, starterFoods } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import { foodFieldNames, toFoodFields } from "./food-fields.ts";
import { toFood, withAliases } from "./food-rows.ts";
import type { FoodAccessError, FoodForEditing } from "./food-view.ts";

const recipesShown = 12;
const named = { select: { id: true, name: true } } as const;

/** One food with everything that an editor sees of it. Merged foods are found too, and say where they went. */
export async function getFood(viewer: Viewer, foodId: string): Promise<Result<FoodForEditing, FoodAccessError>> {
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId } = editor.value;
  if (!isFoodId(foodId)) return err({ code: "not_found" });
  const row = await database().food.findUnique({
    where: { libraryId_id: { libraryId, id: foodId } },
    include: {
      ...withAliases,
      parent: named,
      redirectTo: named,
      redirects: { ...named, orderBy: { name: "asc" } },
    },
  });
  if (row === null) return err({ code: "not_found" });
  const recipes = await database().$queryRaw<{ recipeId: string; title: string; count: number }[]>(Prisma.sql`
    SELECT r.id AS "recipeId", r.title, count(*) OVER ()::int AS count FROM recipes r
    WHERE r.library_id = ${libraryId}::uuid AND r.trashed_at IS NULL AND r.id IN (
      SELECT recipe_id FROM ingredient_lines WHERE library_id = ${libraryId}::uuid AND food_key = ${foodId})
    ORDER BY r.title_folded, r.id LIMIT ${recipesShown}`);
  const starter = row.starter ? starterFoods.find(({ id }) => id === foodId) : undefined;
  return ok({
    foodId,
    fields: toFoodFields(toFood(row)),
    state:
      row.redirectToId !== null
        ? "merged"
        : !row.starter
          ? "own"
          : row.correctedFields.length > 0
            ? "corrected"
            : "starter",
    correctedFields: foodFieldNames.filter((field) => row.correctedFields.includes(field)),
    starterFields: starter === undefined ? null : toFoodFields(starter),
    parent: toNamed(row.parent),
    mergedInto: toNamed(row.redirectTo),
    mergedFrom: row.redirects.map(({ id, name }) => ({ foodId: id, name })),
    recipeCount: recipes[0]?.count ?? 0,
    recipes: recipes.map(({ recipeId, title }) => ({ recipeId, title })),
    changedAt: row.updatedAt.toISOString(),
  });
}

/** Ids are slugs; anything else is in no row. */
export function isFoodId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 200;
}

function toNamed(food: { readonly id: string; readonly name: string } | null) {
  return food === null ? null : { foodId: food.id, name: food.name };
}
