import { Prisma } from "../generated/client.ts";
import type { RecipeSort } from "./list-recipes-input.ts";
import type { RecipeCursor } from "./recipe-cursor.ts";
import type { RecipeSummaryRow } from "./recipe-summary-row.ts";
import { summaryColumns } from "./recipe-summary-row.ts";
import type { SearchQuery } from "./search-query.ts";

/** Most matches that are ranked: ranking reads every match, and nobody pages through more. The newest are kept. */
const rankedMatches = 600;

/** Everything that one page depends on beside the words searched for. */
export interface PageRequest {
  readonly conditions: readonly Prisma.Sql[];
  readonly commonTagId: string | null;
  readonly sort: RecipeSort;
  readonly audience: "reader" | "editor";
  readonly cursor: RecipeCursor | null;
  /** Rows to read: one more than are shown tells whether there is a next page. */
  readonly limit: number;
}

/** A row of a page, with what the cursor of the next one needs. */
export type ListedRow = RecipeSummaryRow & { readonly sortTitle: string; readonly rank: number | null };

/**
 * The statement that reads one page of recipes.
 *
 * @param tsquery the query's words as `to_tsquery` takes them; unused for a query of another kind
 */
export function toListStatement(request: PageRequest, query: SearchQuery, tsquery: string): Prisma.Sql {
  return request.sort === "relevance" && query.kind === "words"
    ? rankedStatement(request, query.terms.join(" "), tsquery)
    : sortedStatement(request, matchCondition(query, tsquery));
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

function sortedStatement(request: PageRequest, match: Prisma.Sql): Prisma.Sql {
  const { conditions, commonTagId, sort, audience, cursor, limit } = request;
  const recipes = Prisma.sql`recipes r`;
  const page = (behind: Prisma.Sql, order: Prisma.Sql, source = recipes) => Prisma.sql`
    SELECT ${summaryColumns}, r.title_folded AS "sortTitle", NULL::float8 AS rank FROM ${source}
    WHERE ${Prisma.join([...conditions, match, behind], " AND ")} ORDER BY ${order} LIMIT ${limit}`;
  if (sort === "updated" && audience === "reader" && commonTagId !== null) {
    // The tag's own rows hold the time, so that this page is one range of their index.
    const behind =
      cursor?.sort === "updated"
        ? Prisma.sql`(rt.updated_at, rt.recipe_id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`
        : always;
    return page(
      Prisma.sql`rt.tag_id = ${commonTagId}::uuid AND rt.listed AND ${behind}`,
      Prisma.sql`rt.updated_at DESC, rt.recipe_id DESC`,
      Prisma.sql`recipe_tags rt JOIN recipes r ON r.library_id = rt.library_id AND r.id = rt.recipe_id`,
    );
  }
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
