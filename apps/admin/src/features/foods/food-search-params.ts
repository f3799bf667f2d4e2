import { paths, withQuery } from "../../lib/paths.ts";
import type { SearchParams } from "../../lib/search-params.ts";
import { allParams, firstParam } from "../../lib/search-params.ts";

export const foodShows = ["all", "own", "corrected", "merged", "unknown"] as const;
/** What the page lists: foods, or the names in use that no food has. */
export type FoodShow = (typeof foodShows)[number];

/** What the address of the foods asks for. */
export interface FoodQuery {
  readonly search: string;
  readonly show: FoodShow;
  readonly aisle: string | null;
  /** Where the pages that lead here begin; the last one is shown. Empty on the first page. */
  readonly trail: readonly string[];
}

/** Keeps addresses short; behind this many pages "previous" leads to the first one. */
const longestTrail = 20;

/** Read the address. Unknown values are dropped: an old link still shows a list. */
export function parseFoodQuery(params: SearchParams): FoodQuery {
  const show = firstParam(params, "show");
  return {
    search: (firstParam(params, "q") ?? "").slice(0, 100),
    show: foodShows.find((candidate) => candidate === show) ?? "all",
    aisle: firstParam(params, "aisle")?.slice(0, 60) ?? null,
    trail: allParams(params, "page")
      .filter((cursor) => cursor.length <= 1000)
      .slice(-longestTrail),
  };
}

/** The address of a list of foods. What stands for the usual is left out. */
export function formatFoodQuery({ search, show, aisle, trail }: FoodQuery): string {
  return withQuery(paths.foods, { q: search, show: show === "all" ? null : show, aisle, page: trail });
}

/** Whether a search or a filter is set. */
export function isFiltered({ search, show, aisle }: FoodQuery): boolean {
  return search !== "" || show !== "all" || aisle !== null;
}

/** The page that begins at a cursor. */
export function nextPage(query: FoodQuery, cursor: string): FoodQuery {
  return { ...query, trail: [...query.trail, cursor].slice(-longestTrail) };
}

/** The page before: where the trail was cut short, the first one. */
export function previousPage(query: FoodQuery): FoodQuery {
  return { ...query, trail: query.trail.length >= longestTrail ? [] : query.trail.slice(0, -1) };
}
