import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { ListPage } from "../../components/list-page.tsx";
import { ColumnChooser } from "../../features/recipe-table/column-chooser.tsx";
import { ListPages } from "../../features/recipe-table/list-pages.tsx";
import { tableMessages } from "../../features/recipe-table/messages.ts";
import { getRecipeTable, getShownColumns, getTableFacets } from "../../features/recipe-table/queries.ts";
import { RecipeFilters } from "../../features/recipe-table/recipe-filters.tsx";
import type { TableQuery } from "../../features/recipe-table/recipe-search-params.ts";
import {
  changeQuery,
  formatTableQuery,
  isFiltered,
  nextPage,
  parseTableQuery,
  previousPage,
} from "../../features/recipe-table/recipe-search-params.ts";
import { RecipeTable } from "../../features/recipe-table/recipe-table.tsx";
import { TableSkeleton } from "../../features/recipe-table/table-skeleton.tsx";
import { requireEditor } from "../../features/session/queries.ts";
import { env } from "../../lib/env.ts";
import { leavePage } from "../../lib/leave-page.ts";
import { paths } from "../../lib/paths.ts";

export const metadata: Metadata = { title: tableMessages.title };

export default async function RecipesPage({ searchParams }: PageProps<"/">) {
  const query = parseTableQuery(await searchParams);
  await requireEditor(formatTableQuery(query));
  const [facets, columns] = await Promise.all([getTableFacets(), getShownColumns()]);
  return (
    <ListPage
      title={tableMessages.title}
      actions={
        <LinkButton as={Link} href={paths.newRecipe} variant="primary" icon={<Plus aria-hidden />}>
          {tableMessages.newRecipe}
        </LinkButton>
      }
    >
      <RecipeFilters query={query} facets={facets}>
        <ColumnChooser columns={columns} />
      </RecipeFilters>
      <Suspense fallback={<TableSkeleton />}>
        <Recipes query={query} />
      </Suspense>
    </ListPage>
  );
}

async function Recipes({ query }: { readonly query: TableQuery }) {
  const [table, columns] = await Promise.all([getRecipeTable(query), getShownColumns()]);
  const firstPage = formatTableQuery(changeQuery(query, {}));
  if (!table.ok) {
    if (table.error.code !== "cursor_invalid") return leavePage(table.error.code, formatTableQuery(query));
    return (
      <EmptyState title={tableMessages.cursorTitle} actions={<Link href={firstPage}>{tableMessages.firstPage}</Link>}>
        {tableMessages.cursorText}
      </EmptyState>
    );
  }
  const { recipes, nextCursor } = table.value;
  if (recipes.length === 0 && query.trail.length === 0) return <NoRecipes filtered={isFiltered(query)} />;
  return (
    <>
      <RecipeTable recipes={recipes} columns={columns} query={query} webUrl={env.webUrl} />
      <ListPages
        previous={query.trail.length === 0 ? null : formatTableQuery(previousPage(query))}
        next={nextCursor === null ? null : formatTableQuery(nextPage(query, nextCursor))}
      />
    </>
  );
}

function NoRecipes({ filtered }: { readonly filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title={tableMessages.nothingTitle}
      actions={
        <LinkButton as={Link} href={paths.recipes}>
          {tableMessages.clearAll}
        </LinkButton>
      }
    >
      {tableMessages.nothingText}
    </EmptyState>
  ) : (
    <EmptyState
      title={tableMessages.emptyTitle}
      actions={
        <LinkButton as={Link} href={paths.newRecipe} variant="primary">
          {tableMessages.newRecipe}
        </LinkButton>
      }
    >
      {tableMessages.emptyText}
    </EmptyState>
  );
}
