import "server-only";
import { getViewer } from "@larder/auth";
import { canEditRecipes } from "@larder/core";
import type { PublishedRecipe, RecipeFacets, RecipeSummary } from "@larder/db";
import { getRecipeBySlug, getRecipeFacets, listRecipes } from "@larder/db";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findPhoto } from "../../lib/find-asset.ts";
import { paths } from "../../lib/paths.ts";
import type { LibrarySearch } from "./library-search.ts";
import { librarySearchPath } from "./library-search.ts";

export type { PublishedRecipe, RecipeFacets };

/** A recipe as the library shows it. */
export interface LibraryRecipe {
  readonly recipeId: string;
  readonly slug: string;
  readonly title: string;
  readonly course: string | null;
  readonly cuisine: string | null;
  readonly mainIngredient: string | null;
  readonly totalMinutes: number | null;
  readonly photo: string | null;
}

export type LibraryPage =
  | {
      readonly kind: "recipes";
      readonly recipes: readonly LibraryRecipe[];
      readonly nextCursor: string | null;
      /** Nothing matched as it was typed; similar words were searched for instead. */
      readonly isCorrected: boolean;
      readonly facets: RecipeFacets;
      readonly canEdit: boolean;
    }
  | { readonly kind: "cursor_invalid" }
  | { readonly kind: "forbidden" };

/** Covers come in screenfuls; the index is only titles, so a page of it holds many more. */
const recipesPerPage = { covers: 24, index: 200 } as const;

/** One page of the library. Whoever must sign in first is sent there. */
export async function getLibraryPage(search: LibrarySearch): Promise<LibraryPage> {
  const viewer = await getViewer();
  const [page, facets] = await Promise.all([
    listRecipes(viewer, {
      ...(search.query !== "" && { query: search.query }),
      ...(search.tags.length > 0 && { tags: [...search.tags] }),
      ...(search.course !== null && { course: search.course }),
      ...(search.cuisine !== null && { cuisine: search.cuisine }),
      ...(search.diet !== null && { diet: search.diet }),
      ...(search.ingredient !== null && { ingredient: search.ingredient }),
      ...(search.maxMinutes !== null && { maxMinutes: search.maxMinutes }),
      ...(search.cursor !== null && { cursor: search.cursor }),
      ...(search.view === "index" && { sort: "title" as const }),
      limit: recipesPerPage[search.view],
    }),
    getRecipeFacets(viewer),
  ]);
  if (!page.ok) {
    if (page.error.code === "signed_out") redirect(paths.signIn(librarySearchPath(search)));
    return { kind: page.error.code };
  }
  if (!facets.ok) {
    if (facets.error.code === "signed_out") redirect(paths.signIn(librarySearchPath(search)));
    return { kind: facets.error.code };
  }
  return {
    kind: "recipes",
    recipes: await Promise.all(page.value.recipes.map(toLibraryRecipe)),
    nextCursor: page.value.nextCursor,
    isCorrected: page.value.corrected,
    facets: facets.value,
    canEdit: canEditRecipes(viewer),
  };
}

export type RecipeResult =
  | { readonly kind: "recipe"; readonly recipe: PublishedRecipe; readonly photo: string | null }
  | { readonly kind: "not_found" }
  | { readonly kind: "forbidden" };

/** A published recipe; asked for once per request, by the page and by its metadata. */
export const getRecipe = cache(async (slug: string): Promise<RecipeResult> => {
  const found = await getRecipeBySlug(await getViewer(), slug);
  if (found.ok) return { kind: "recipe", recipe: found.value, photo: await findPhoto(found.value.recipe.image) };
  if (found.error.code === "signed_out") redirect(paths.signIn(paths.recipe(slug)));
  return { kind: found.error.code };
});

/** May whoever asks read recipes, and so their photos? */
export async function canReadLibrary(): Promise<boolean> {
  return (await listRecipes(await getViewer(), { limit: 1 })).ok;
}

async function toLibraryRecipe(recipe: RecipeSummary): Promise<LibraryRecipe> {
  return {
    recipeId: recipe.recipeId,
    slug: recipe.slug,
    title: recipe.title,
    course: recipe.course,
    cuisine: recipe.cuisine,
    mainIngredient: recipe.mainIngredient,
    totalMinutes: recipe.totalMinutes,
    photo: await findPhoto(recipe.image),
  };
}
