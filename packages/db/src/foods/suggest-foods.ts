import type { Result, Viewer } from "@larder/core";
import { aisles, guessAisle, ok } from "@larder/core";
import { z } from "zod";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { AccessError } from "../library/access-error.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import { getFoodTable } from "./food-table.ts";
import type { NamedFood } from "./food-view.ts";

export const suggestFoodsInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(300),
  /** A food that is not to be among them. */
  except: z.string().max(200).optional(),
});

/** What a name may be. */
export interface FoodSuggestions {
  /** The likeliest first. */
  readonly foods: readonly NamedFood[];
  /** Where a shop would keep it, by its words; `other` when there is nothing to go by. */
  readonly aisle: string;
}

/** Foods that a name may mean, for an editor who decides: those it is ambiguous between, then those spelled alike. */
export async function suggestFoods(
  viewer: Viewer,
  input: z.input<typeof suggestFoodsInputSchema>,
): Promise<Result<FoodSuggestions, AccessError>> {
  const { name, except = "" } = suggestFoodsInputSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const { libraryId } = editor.value;
  const table = await getFoodTable(database(), libraryId);
  const match = table.find(name);
  const meant = match.kind === "known" ? [match.food] : match.kind === "ambiguous" ? match.candidates : [];
  const wanted = Prisma.sql`larder_fold(${name.replaceAll("\0", "")})`;
  const alike = await database().$queryRaw<NamedFood[]>(Prisma.sql`
    SELECT f.id AS "foodId", f.name FROM foods f
    JOIN (
      SELECT named.food_id, max(similarity(larder_fold(named.name), ${wanted})) AS likeness FROM (
        SELECT id AS food_id, name FROM foods WHERE library_id = ${libraryId}::uuid
        UNION ALL SELECT food_id, alias FROM food_aliases WHERE library_id = ${libraryId}::uuid
      ) AS named GROUP BY named.food_id
    ) AS alike ON alike.food_id = f.id AND alike.likeness > 0.2
    WHERE f.library_id = ${libraryId}::uuid AND f.redirect_to_id IS NULL AND f.id <> ${except}
    ORDER BY alike.likeness DESC, f.name LIMIT 8`);
  const foods = [...meant.map(({ id, name: own }) => ({ foodId: id, name: own })), ...alike];
  const guessed = guessAisle(match, table);
  return ok({
    foods: foods
      .filter(({ foodId }, index) => foodId !== except && foods.findIndex((other) => other.foodId === foodId) === index)
      .slice(0, 8),
    aisle: aisles.some(({ id }) => id === guessed) && guessed !== null ? guessed : "other",
  });
}
