import { encodeRecipe, maxRecipeBytes } from "@larder/core";
import type { RecipeTextError } from "./save-recipe-input.ts";

/** Why a text cannot become a recipe document, `null` when it can: it must fit, and reading its bytes must give it back. */
export function findTextError(text: string): RecipeTextError | null {
  if (text.length > maxRecipeBytes) return { code: "text_too_large", maxBytes: maxRecipeBytes };
  if (text.includes("\0") || !text.isWellFormed()) return { code: "text_invalid" };
  return encodeRecipe(text).byteLength > maxRecipeBytes ? { code: "text_too_large", maxBytes: maxRecipeBytes } : null;
}
