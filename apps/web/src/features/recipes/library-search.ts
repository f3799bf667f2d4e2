import { paths, withQuery } from "../../lib/paths.ts";
import type { SearchParams } from "../../lib/search-params.ts";
import { allParams, firstParam } from "../../lib/search-params.ts";

export const libraryViews = ["covers", "index"] as const;
export type LibraryView = (typeof libraryViews)[number];

/** Longest times that the filter offers. */
export const minuteChoices = [20, 30, 45, 60, 120] as const;

/** What the library page shows, as its address says it. */
export interface LibrarySearch {
  readonly query: string;
  readonly tags: readonly string[];
  readonly course: string | null;
  readonly cuisine: string | null;
  readonly diet: string | null;
  readonly ingredient: string | null;
  readonly maxMinutes: number | null;
  readonly view: LibraryView;
  /** Place in the list, `null` at its beginning. */
  readonly cursor: string | null;
}

/** Read the address. What it does not understand is dropped: a shared link never ends in an error. */
export function parseLibrarySearch(params: SearchParams): LibrarySearch {
  const minutes = Number(firstParam(params, "minutes"));
  const view = libraryViews.find((candidate) => candidate === firstParam(params, "view"));
  return {
    query: (firstParam(params, "q") ?? "").slice(0, 200),
    tags: allParams(params, "tag")
      .filter((tag) => tag.length <= 100)
      .slice(0, 20),
    course: short(firstParam(params, "course")),
    cuisine: short(firstParam(params, "cuisine")),
    diet: short(firstParam(params, "diet")),
    ingredient: short(firstParam(params, "with")),
    maxMinutes: Number.isInteger(minutes) && minutes > 0 && minutes <= 100_000 ? minutes : null,
    view: view ?? "covers",
    cursor: firstParam(params, "after") ?? null,
  };
}

/** The address of a library page. A change of any condition starts at the beginning of the list again. */
export function librarySearchPath(search: LibrarySearch, change: Partial<LibrarySearch> = {}): string {
  const next = { ...search, cursor: null, ...change };
  return withQuery(paths.library, {
    q: next.query,
    tag: next.tags,
    course: next.course,
    cuisine: next.cuisine,
    diet: next.diet,
    with: next.ingredient,
    minutes: next.maxMinutes,
    view: next.view === "covers" ? null : next.view,
    after: next.cursor,
  });
}

/** True when something narrows the list down. */
export function isNarrowed(search: LibrarySearch): boolean {
  return search.query !== "" || hasFilters(search);
}

export function hasFilters(search: LibrarySearch): boolean {
  const { tags, course, cuisine, diet, ingredient, maxMinutes } = search;
  return tags.length > 0 || [course, cuisine, diet, ingredient, maxMinutes].some((value) => value !== null);
}

function short(value: string | undefined): string | null {
  return value === undefined || value.length > 100 ? null : value;
}
