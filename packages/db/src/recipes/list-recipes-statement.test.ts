import { beforeAll, describe, expect, test } from "vitest";
import { database, databasePool } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { newId } from "../new-id.ts";
import { createLibrary } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import type { ListRecipesInput, RecipeSort } from "./list-recipes-input.ts";
import { toListStatement } from "./list-recipes-statement.ts";
import { toRecipeConditions } from "./recipe-conditions.ts";
import type { RecipeCursor } from "./recipe-cursor.ts";
import { parseSearchQuery, toTsquery } from "./search-query.ts";

interface PlanNode {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

function nodesOf(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Ten thousand recipes: one in two has the common tag, one in a thousand the rare one and saffron, one in fifty is Thai. */
async function fillLibrary(libraryId: string): Promise<void> {
  const client = await databasePool().connect();
  try {
    await client.query("BEGIN");
    await client.query(
      `INSERT INTO recipes (id, library_id, slug, title, cuisine, total_minutes, latest_revision, published_revision,
         search_ingredients, search_method, updated_at, saved_at)
       SELECT gen_random_uuid(), $1, 'dish-' || n, 'Dish ' || md5(n::text),
         CASE WHEN n % 50 = 0 THEN 'Thai' ELSE 'Other' END,
         CASE WHEN n % 10 > 0 THEN n % 240 END, 1, 1, 'salt ' || CASE WHEN n % 1000 = 0 THEN 'saffron' ELSE 'oil' END,
         -- A method as long as that of a real recipe: in narrow rows a full scan would be cheap.
         (SELECT string_agg(md5((n + i)::text), ' ') FROM generate_series(1, 40) AS i),
         now() - n * interval '1 minute', now() - n * interval '1 minute'
       FROM generate_series(1, 10000) AS n`,
      [libraryId],
    );
    await client.query(
      `INSERT INTO revisions (library_id, recipe_id, number, kind, bytes, text)
       SELECT library_id, id, 1, 'published', '', '' FROM recipes`,
    );
    await client.query(
      "INSERT INTO tags (id, library_id, key, name) VALUES ($2, $1, 'common', 'common'), ($3, $1, 'rare', 'rare')",
      [libraryId, newId(), newId()],
    );
    await client.query(
      `INSERT INTO recipe_tags (library_id, recipe_id, tag_id, listed, updated_at)
       SELECT r.library_id, r.id, t.id, true, r.updated_at FROM recipes r JOIN tags t ON t.library_id = r.library_id
       WHERE substr(r.slug, 6)::int % CASE t.key WHEN 'rare' THEN 1000 ELSE 2 END = 0`,
    );
    await client.query("COMMIT");
    // Also takes what bulk inserts leave pending into the text indexes, as the server does by itself after a while.
    await client.query("VACUUM ANALYZE");
  } finally {
    client.release();
  }
}

describe("how pages of ten thousand recipes are read", () => {
  useTestDatabase({ keepRows: true });
  let libraryId: string;
  const id = newId();

  beforeAll(async () => {
    libraryId = await createLibrary();
    await fillLibrary(libraryId);
  });

  async function explain(
    filter: ListRecipesInput & { readonly sort: RecipeSort },
    options: { readonly cursor?: RecipeCursor; readonly audience?: "reader" | "editor" } = {},
  ): Promise<{ readonly indexes: readonly string[]; readonly scanned: readonly string[] }> {
    const { cursor = null, audience = "reader" } = options;
    const query = parseSearchQuery(filter.query ?? "");
    const conditions = await toRecipeConditions(database(), libraryId, filter);
    const statement = toListStatement(
      { ...conditions, sort: filter.sort, audience, cursor, limit: 25 },
      query,
      query.kind === "words" ? toTsquery(query.terms) : "",
    );
    const [row] = await database().$queryRaw<{ "QUERY PLAN": readonly [{ readonly Plan: PlanNode }] }[]>(
      Prisma.sql`EXPLAIN (FORMAT JSON) ${statement}`,
    );
    const nodes = row === undefined ? [] : nodesOf(row["QUERY PLAN"][0].Plan);
    return {
      indexes: nodes.flatMap((node) => node["Index Name"] ?? []),
      scanned: nodes.flatMap((node) => (node["Node Type"] === "Seq Scan" ? (node["Relation Name"] ?? "?") : [])),
    };
  }

  // With all recipes published, the index with the state before the title is as good as the one without.
  const byTitle = /^recipes_library_id_(listed_)?title_folded_id_idx$/;
  const byUpdate = "recipes_library_id_listed_updated_at_id_idx";
  const byMinutes = "recipes_library_id_listed_total_minutes_id_idx";

  test.each<
    [string, ListRecipesInput & { sort: RecipeSort }, { cursor?: RecipeCursor; audience?: "editor" }, string | RegExp]
  >([
    ["from A to Z", { sort: "title" }, {}, byTitle],
    ["from A to Z, a later page", { sort: "title" }, { cursor: { sort: "title", key: "dish 7", id } }, byTitle],
    ["newest first", { sort: "updated" }, {}, byUpdate],
    [
      "newest first, a later page",
      { sort: "updated" },
      { cursor: { sort: "updated", key: "2026-01-01T00:00:00.000Z", id } },
      byUpdate,
    ],
    ["quickest first", { sort: "minutes" }, {}, byMinutes],
    ["quickest first, a later page", { sort: "minutes" }, { cursor: { sort: "minutes", key: 30, id } }, byMinutes],
    [
      "quickest first, among those without a time",
      { sort: "minutes" },
      { cursor: { sort: "minutes", key: null, id } },
      byMinutes,
    ],
    [
      "for editors, newest saves first",
      { sort: "updated", status: "all" },
      { audience: "editor" },
      "recipes_library_id_saved_at_id_idx",
    ],
    [
      "for editors, from A to Z",
      { sort: "title", status: "all" },
      { audience: "editor" },
      "recipes_library_id_title_folded_id_idx",
    ],
    ["of a cuisine", { sort: "title", cuisine: "thai" }, {}, "recipes_cuisine_idx"],
    [
      "of a common tag, newest first",
      { sort: "updated", tags: ["common"] },
      {},
      "recipe_tags_library_id_tag_id_listed_updated_at_recipe_id_idx",
    ],
    ["of a rare tag", { sort: "title", tags: ["rare"] }, {}, /^recipes_(pkey|library_id_id_key)$/],
    ["with words, best first", { sort: "relevance", query: "saffron dish" }, {}, "recipes_search_vector_idx"],
    ["with rare words, from A to Z", { sort: "title", query: "saffron" }, {}, "recipes_search_vector_idx"],
    ["with two letters", { sort: "title", query: "zz" }, {}, "recipes_title_trigram_idx"],
  ])("%s: by an index, without reading every recipe", async (_what, filter, options, index) => {
    const { indexes, scanned } = await explain(filter, options);
    expect(scanned).not.toContain("recipes");
    expect(scanned).not.toContain("recipe_tags");
    expect(indexes).toContainEqual(typeof index === "string" ? index : expect.stringMatching(index));
  });
});
