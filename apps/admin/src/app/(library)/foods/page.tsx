import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { ListPage } from "../../../components/list-page.tsx";
import { FoodFilters } from "../../../features/foods/food-filters.tsx";
import type { FoodQuery } from "../../../features/foods/food-search-params.ts";
import { formatFoodQuery, nextPage, parseFoodQuery, previousPage } from "../../../features/foods/food-search-params.ts";
import { FoodTable } from "../../../features/foods/food-table.tsx";
import { foodMessages } from "../../../features/foods/messages.ts";
import { foodOptions, getFoodPage, getUnknownFoods } from "../../../features/foods/queries.ts";
import { UnknownNames } from "../../../features/foods/unknown-names.tsx";
import { ListPages } from "../../../features/recipe-table/list-pages.tsx";
import { TableSkeleton } from "../../../features/recipe-table/table-skeleton.tsx";
import { requireEditor } from "../../../features/session/queries.ts";
import { leavePage } from "../../../lib/leave-page.ts";
import { paths } from "../../../lib/paths.ts";

export const metadata: Metadata = { title: foodMessages.title };

export default async function FoodsPage({ searchParams }: PageProps<"/foods">) {
  const query = parseFoodQuery(await searchParams);
  await requireEditor(formatFoodQuery(query));
  return (
    <ListPage
      title={foodMessages.title}
      description={foodMessages.text}
      actions={
        <LinkButton as={Link} href={paths.newFood} variant="primary" icon={<Plus aria-hidden />}>
          {foodMessages.newFood}
        </LinkButton>
      }
    >
      <FoodFilters query={query} aisles={foodOptions.aisles} />
      <Suspense fallback={<TableSkeleton />}>
        {query.show === "unknown" ? <Unknown query={query} /> : <Foods query={query} />}
      </Suspense>
    </ListPage>
  );
}

async function Foods({ query }: { readonly query: FoodQuery }) {
  const page = await getFoodPage(query);
  if (!page.ok) {
    if (page.error.code !== "cursor_invalid") return leavePage(page.error.code, formatFoodQuery(query));
    return (
      <EmptyState
        title={foodMessages.cursorTitle}
        actions={<Link href={formatFoodQuery({ ...query, trail: [] })}>{foodMessages.firstPage}</Link>}
      >
        {foodMessages.cursorText}
      </EmptyState>
    );
  }
  const { foods, nextCursor } = page.value;
  if (foods.length === 0) return <NothingFound />;
  return (
    <>
      <FoodTable foods={foods} aisles={foodOptions.aisles} />
      <ListPages
        previous={query.trail.length === 0 ? null : formatFoodQuery(previousPage(query))}
        next={nextCursor === null ? null : formatFoodQuery(nextPage(query, nextCursor))}
      />
    </>
  );
}

async function Unknown({ query }: { readonly query: FoodQuery }) {
  const unknown = await getUnknownFoods(query);
  if (!unknown.ok) return leavePage(unknown.error.code, formatFoodQuery(query));
  if (unknown.value.unknown.length === 0 && query.search !== "") return <NothingFound />;
  if (unknown.value.unknown.length === 0) {
    return <EmptyState title={foodMessages.unknownEmptyTitle}>{foodMessages.unknownEmptyText}</EmptyState>;
  }
  return <UnknownNames {...unknown.value} aisles={foodOptions.aisles} />;
}

function NothingFound() {
  return (
    <EmptyState
      title={foodMessages.nothingTitle}
      actions={
        <LinkButton as={Link} href={paths.foods}>
          {foodMessages.clearAll}
        </LinkButton>
      }
    >
      {foodMessages.nothingText}
    </EmptyState>
  );
}
