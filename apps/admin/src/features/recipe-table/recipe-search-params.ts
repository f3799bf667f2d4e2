import { paths, withQuery } from "../../lib/paths.ts";
import type { SearchParams } from "../../lib/search-params.ts";
import { allParams, firstParam } from "../../lib/search-params.ts";

export const statusFilters = ["all", "published", "draft", "changed", "issues"] as const;
export type StatusFilter = (typeof statusFilters)[number];

const tableSorts = ["title", "updated", "minutes", "relevance"] as const;
export type TableSort = (typeof tableSorts)[number];

/** What the address of the table asks for. */
export interface TableQuery {
  readonly search: string;
  readonly status: StatusFilter;
  readonly course: string | null;
  readonly cuisine: string | null;
  readonly tag: string | null;
  /** `null`: best match first with a search, A to Z without. */
  readonly sort: TableSort | null;
  /** Where the pages that lead here begin; the last one is shown. Empty on the first page. */
  readonly trail: readonly string[];
}

/** Keeps addresses short; behind this many pages "previous" leads to the first one. */
const longestTrail = 20;

/** Read the address. Unknown values are dropped: an old link still shows a list. */
export function parseTableQuery(params: SearchParams): TableQuery {
  return {
    search: (firstParam(params, "q") ?? "").slice(0, 200),
    status: pick(statusFilters, firstParam(params, "status")) ?? "all",
    course: firstParam(params, "course")?.slice(0, 100) ?? null,
    cuisine: firstParam(params, "cuisine")?.slice(0, 100) ?? null,
    tag: firstParam(params, "tag")?.slice(0, 100) ?? null,
    sort: pick(tableSorts, firstParam(params, "sort")) ?? null,
    trail: allParams(params, "page")
      .filter((cursor) => cursor.length <= 1000)
      .slice(-longestTrail),
  };
}

/** The address of a table. What stands for the usual is left out. */
export function formatTableQuery(query: TableQuery): string {
  return withQuery(paths.recipes, {
    q: query.search,
    status: query.status === "all" ? null : query.status,
    course: query.course,
    cuisine: query.cuisine,
    tag: query.tag,
    sort: query.sort,
    page: query.trail,
  });
}

/** The order that is shown. */
export function shownSort(query: TableQuery): TableSort {
  if (query.sort !== null && (query.sort !== "relevance" || query.search !== "")) return query.sort;
  return query.search === "" ? "title" : "relevance";
}

/** Whether anything but the order is asked for. */
export function isFiltered(query: TableQuery): boolean {
  return (
    query.search !== "" ||
    query.status !== "all" ||
    query.course !== null ||
    query.cuisine !== null ||
    query.tag !== null
  );
}

/** The same list in another order, or under other conditions: from its first page. */
export function changeQuery(query: TableQuery, change: Partial<Omit<TableQuery, "trail">>): TableQuery {
  return { ...query, ...change, trail: [] };
}

/** The page that begins at a cursor. */
export function nextPage(query: TableQuery, cursor: string): TableQuery {
  return { ...query, trail: [...query.trail, cursor].slice(-longestTrail) };
}

/** The page before: where the trail was cut short, the first one. */
export function previousPage(query: TableQuery): TableQuery {
  return { ...query, trail: query.trail.length >= longestTrail ? [] : query.trail.slice(0, -1) };
}

function pick<Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined {
  return values.find((candidate) => candidate === value);
}
