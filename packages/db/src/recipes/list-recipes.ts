import type { Result, Viewer } from "@larder/core";
import { canEditRecipes, err, ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { ListRecipesError, ListRecipesInput, RecipePage, RecipeSort } from "./list-recipes-input.ts";
import { listRecipesInputSchema } from "./list-recipes-input.ts";
import type { ListedRow, PageRequest } from "./list-recipes-statement.ts";
import { toListStatement } from "./list-recipes-statement.ts";
import { requireRecipeReader } from "./recipe-access.ts";
import { toRecipeConditions } from "./recipe-conditions.ts";
import type { RecipeCursor } from "./recipe-cursor.ts";
import { formatRecipeCursor, parseRecipeCursor } from "./recipe-cursor.ts";
import { toRecipeSummary } from "./recipe-summary-row.ts";
import type { SearchQuery } from "./search-query.ts";
import { parseSearchQuery, toTsquery } from "./search-query.ts";

const defaultLimit = 24;

/** Most words of the library that are tried for one misspelt or unfinished word. */
const similarWords = 6;

/** How alike two words must be, by shared trigrams: "corriander" and "coriander" share 0.6. */
const leastSimilarity = 0.4;

/**
 * List recipes: a page of summaries in one order, under conditions that must all hold.
 *
 * Readers get published recipes only; drafts, the trash and recipes with newer drafts are for owners and editors.
 * Pages are found by key and nothing is counted, so the last page costs what the first does. A query is matched against
 * title, search terms, ingredients and method, without regard to case and accents, and its last word may be unfinished.
 * When nothing matches, words of the library that are spelled alike are searched instead. One or two letters are
 * matched against the beginnings of the title's words.
 */
export async function listRecipes(
  viewer: Viewer,
  input: ListRecipesInput,
): Promise<Result<RecipePage, ListRecipesError>> {
  const filter = listRecipesInputSchema.parse(input);
  const reader = await requireRecipeReader(database(), viewer);
  if (!reader.ok) return reader;
  const { libraryId } = reader.value;
  const audience = filter.status === undefined || filter.status === "published" ? "reader" : "editor";
  if (audience === "editor" && !canEditRecipes(viewer)) {
    return err({ code: viewer.kind === "visitor" ? "signed_out" : "forbidden" });
  }
  const query = parseSearchQuery(filter.query ?? "");
  const sort = chooseSort(filter.sort, query);
  const cursor = filter.cursor === undefined ? null : parseRecipeCursor(filter.cursor, sort);
  if (filter.cursor !== undefined && cursor === null) return err({ code: "cursor_invalid" });

  const limit = filter.limit ?? defaultLimit;
  const { conditions, commonTagId } = await toRecipeConditions(database(), libraryId, filter);
  const request = { conditions, commonTagId, sort, audience, cursor, limit: limit + 1 } as const;
  let corrected = cursor?.corrected === true;
  let rows = corrected ? [] : await readPage(request, query, query.kind === "words" ? toTsquery(query.terms) : "");
  if (query.kind === "words" && rows.length === 0 && (cursor === null || corrected)) {
    const similar = await findSimilarWords(libraryId, query.terms);
    if (similar.size > 0) rows = await readPage(request, query, toTsquery(query.terms, similar));
    corrected = rows.length > 0;
  }
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return ok({
    recipes: page.map((row) => toRecipeSummary(row, audience)),
    nextCursor: last === undefined ? null : formatRecipeCursor(toCursor(last, sort, audience, corrected)),
    corrected,
  });
}

function chooseSort(wanted: RecipeSort | undefined, query: SearchQuery): RecipeSort {
  const sort = wanted ?? "relevance";
  return sort === "relevance" && query.kind !== "words" ? "title" : sort;
}

async function readPage(request: PageRequest, query: SearchQuery, tsquery: string): Promise<readonly ListedRow[]> {
  return await database().$queryRaw<ListedRow[]>(toListStatement(request, query, tsquery));
}

/** Words of the library that begin with a word of the query, or are spelled much like it, by the word's place. */
async function findSimilarWords(
  libraryId: string,
  terms: readonly string[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await database().$queryRaw<{ place: number; word: string }[]>(Prisma.sql`
    SELECT (typed.place - 1)::int AS place, found.word
    FROM unnest(${[...terms]}::text[]) WITH ORDINALITY AS typed(term, place)
    CROSS JOIN LATERAL (
      SELECT w.word FROM search_words w
      WHERE w.library_id = ${libraryId}::uuid
        AND (w.word LIKE larder_fold(typed.term) || '%'
          OR (w.word % larder_fold(typed.term) AND similarity(w.word, larder_fold(typed.term)) >= ${leastSimilarity}))
      ORDER BY w.word LIKE larder_fold(typed.term) || '%' DESC, similarity(w.word, larder_fold(typed.term)) DESC, w.word
      LIMIT ${similarWords}) found`);
  return new Map(
    [...Map.groupBy(rows, ({ place }) => place)].map(([place, found]) => [place, found.map(({ word }) => word)]),
  );
}

function toCursor(row: ListedRow, sort: RecipeSort, audience: "reader" | "editor", corrected: boolean): RecipeCursor {
  const place = { id: row.id, ...(corrected ? { corrected } : {}) };
  switch (sort) {
    case "title":
      return { sort, key: row.sortTitle, ...place };
    case "updated":
      return { sort, key: (audience === "editor" ? row.savedAt : row.updatedAt).toISOString(), ...place };
    case "minutes":
      return { sort, key: row.totalMinutes, ...place };
    case "relevance":
      return { sort, key: row.rank ?? 0, ...place };
  }
}
