import "server-only";
import { getViewer } from "@larder/auth";
import type { Result } from "@larder/core";
import type { ListRecipesError, RecipeFacets, RecipePage } from "@larder/db";
import { getRecipeFacets, listRecipes } from "@larder/db";
import { cookies } from "next/headers";
import type { RecipeColumn } from "./recipe-columns.ts";
import { columnsCookie, parseColumns } from "./recipe-columns.ts";
import type { TableQuery } from "./recipe-search-params.ts";
import { shownSort } from "./recipe-search-params.ts";

export type { RecipeFacets, RecipeStatus, RecipeSummary } from "@larder/db";

const recipesPerPage = 50;

/** One page of the table. */
export async function getRecipeTable(query: TableQuery): Promise<Result<RecipePage, ListRecipesError>> {
  const cursor = query.trail.at(-1);
  return listRecipes(await getViewer(), {
    status: query.status === "issues" ? "all" : query.status,
    sort: shownSort(query),
    limit: recipesPerPage,
    ...(query.status === "issues" && { hasIssues: true }),
    ...(query.search !== "" && { query: query.search }),
    ...(query.course !== null && { course: query.course }),
    ...(query.cuisine !== null && { cuisine: query.cuisine }),
    ...(query.tag !== null && { tags: [query.tag] }),
    ...(cursor !== undefined && { cursor }),
  });
}

/** What the table can be filtered by; nothing when it can't be told, because the table works without. */
export async function getTableFacets(): Promise<Pick<RecipeFacets, "courses" | "cuisines" | "tags">> {
  const facets = await getRecipeFacets(await getViewer());
  return facets.ok ? facets.value : { courses: [], cuisines: [], tags: [] };
}

/** The newest things in the trash first. */
export async function getTrash(cursor: string | undefined): Promise<Result<RecipePage, ListRecipesError>> {
  return listRecipes(await getViewer(), {
    status: "trash",
    sort: "updated",
    limit: recipesPerPage,
    ...(cursor !== undefined && { cursor }),
  });
}

/** The columns that this browser was told to show. */
export async function getShownColumns(): Promise<readonly RecipeColumn[]> {
  return parseColumns((await cookies()).get(columnsCookie)?.value);
}
