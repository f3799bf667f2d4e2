import type { Result, Viewer } from "@larder/core";
import { canEditRecipes, err, ok } from "@larder/core";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { ListRecipesError, ListRecipesInput, RecipePage, RecipeSort } from "./list-recipes-input.ts";
import { listRecipesInputSchema } from "./list-recipes-input.ts";
import { requireRecipeReader } from "./recipe-access.ts";
import { toRecipeConditions } from "./recipe-conditions.ts";
import type { RecipeCursor } from "./recipe-cursor.ts";
import { formatRecipeCursor, parseRecipeCursor } from "./recipe-cursor.ts";
import type { RecipeSummaryRow } from "./recipe-summary-row.ts";
import { summaryColumns, toRecipeSummary } from "./recipe-summary-row.ts";
import type { SearchQuery } from "./search-query.ts";
import { parseSearchQuery, toTsquery } from "./search-query.ts";

const defaultLimit = 24;

/** Most matches that are ranked: ranking reads every match, and nobody pages through more. The newest are kept. */
const rankedMatches = 600;

/** Most words of the library that are tried for one misspelt or unfinished word. */
const similarWords = 6;

/** How alike two words must be, by shared trigrams: "corriander" and "coriander" share 0.6. */
const leastSimilarity = 0.4;

/** Everything that one page depends on beside the words searched for. */
interface PageRequest {
  readonly conditions: readonly Prisma.Sql[];
  readonly sort: RecipeSort;
  readonly audience: "reader" | "editor";
  readonly cursor: RecipeCursor | null;
  /** Rows to read: one more than are shown tells whether there is a next page. */
  readonly limit: number;
}

type ListedRow = RecipeSummaryRow & { readonly sortTitle: string; readonly rank: number | null };

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
  const conditions = await toRecipeConditions(database(), libraryId, filter);
  const request = { conditions, sort, audience, cursor, limit: limit + 1 } as const;
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
  const statement =
    request.sort === "relevance" && query.kind === "words"
      ? rankedStatement(request, query.terms.join(" "), tsquery)
      : sortedStatement(request, matchCondition(query, tsquery));
  return await database().$queryRaw<ListedRow[]>(statement);
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

function matchCondition(query: SearchQuery, tsquery: string): Prisma.Sql {
  switch (query.kind) {
    case "nothing":
      return always;
    case "prefix":
      return Prisma.sql`(r.title_folded LIKE larder_fold(${query.prefix}) || '%'
        OR r.title_folded LIKE '% ' || larder_fold(${query.prefix}) || '%')`;
    case "words":
      return Prisma.sql`r.search_vector @@ to_tsquery('public.larder', ${tsquery})`;
  }
}

function sortedStatement({ conditions, sort, audience, cursor, limit }: PageRequest, match: Prisma.Sql): Prisma.Sql {
  const page = (behind: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
    SELECT ${summaryColumns}, r.title_folded AS "sortTitle", NULL::float8 AS rank FROM recipes r
    WHERE ${Prisma.join([...conditions, match, behind], " AND ")} ORDER BY ${order} LIMIT ${limit}`;
  if (sort === "updated") {
    const time = audience === "editor" ? Prisma.sql`r.saved_at` : Prisma.sql`r.updated_at`;
    const behind =
      cursor?.sort === "updated"
        ? Prisma.sql`(${time}, r.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`
        : always;
    return page(behind, Prisma.sql`${time} DESC, r.id DESC`);
  }
  if (sort !== "minutes") {
    const behind =
      cursor?.sort === "title" ? Prisma.sql`(r.title_folded, r.id) > (${cursor.key}, ${cursor.id}::uuid)` : always;
    return page(behind, Prisma.sql`r.title_folded, r.id`);
  }
  // Recipes without a time come last. Two ranges of one index, because a row comparison never reaches its nulls.
  const order = Prisma.sql`r.total_minutes, r.id`;
  if (cursor?.sort === "minutes" && cursor.key === null) {
    return page(Prisma.sql`r.total_minutes IS NULL AND r.id > ${cursor.id}::uuid`, order);
  }
  const known =
    cursor?.sort === "minutes"
      ? Prisma.sql`(r.total_minutes, r.id) > (${cursor.key}, ${cursor.id}::uuid)`
      : Prisma.sql`r.total_minutes IS NOT NULL`;
  const unknown = Prisma.sql`r.total_minutes IS NULL`;
  return Prisma.sql`
    SELECT * FROM ((${page(known, order)}) UNION ALL (${page(unknown, order)})) both_ranges
    ORDER BY "totalMinutes" NULLS LAST, id LIMIT ${limit}`;
}

/**
 * Best first: a title that is what was typed, then one that begins so, then one with words that do, and within each by
 * how often and where the words stand.
 */
function rankedStatement({ conditions, cursor, limit }: PageRequest, typed: string, tsquery: string): Prisma.Sql {
  const behind =
    cursor?.sort === "relevance"
      ? Prisma.sql`(ranked.rank < ${cursor.key}::float8
          OR (ranked.rank = ${cursor.key}::float8 AND ranked.id > ${cursor.id}::uuid))`
      : always;
  return Prisma.sql`
    WITH typed AS (SELECT larder_fold(${typed}) AS folded, to_tsquery('public.larder', ${tsquery}) AS wanted),
    matching AS MATERIALIZED (
      SELECT r.id, r.title_folded, r.search_vector FROM recipes r
      WHERE ${Prisma.join([...conditions], " AND ")} AND r.search_vector @@ to_tsquery('public.larder', ${tsquery})
      ORDER BY r.updated_at DESC, r.id LIMIT ${rankedMatches}),
    ranked AS (
      SELECT matching.id,
        CASE WHEN matching.title_folded = typed.folded THEN 30
          WHEN matching.title_folded LIKE typed.folded || '%' THEN 20
          WHEN matching.title_folded LIKE '% ' || typed.folded || '%' THEN 10
          ELSE 0 END + ts_rank(matching.search_vector, typed.wanted)::float8 AS rank
      FROM matching, typed),
    page AS (SELECT ranked.id, ranked.rank FROM ranked WHERE ${behind} ORDER BY ranked.rank DESC, ranked.id LIMIT ${limit})
    SELECT ${summaryColumns}, r.title_folded AS "sortTitle", page.rank FROM page JOIN recipes r ON r.id = page.id
    ORDER BY page.rank DESC, page.id`;
}

const always = Prisma.sql`TRUE`;

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
