import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import type { Metadata } from "next";
import Link from "next/link";
import { ListPage } from "../../../components/list-page.tsx";
import { ListPages } from "../../../features/recipe-table/list-pages.tsx";
import { tableMessages } from "../../../features/recipe-table/messages.ts";
import { getTrash } from "../../../features/recipe-table/queries.ts";
import { RecipeTable } from "../../../features/recipe-table/recipe-table.tsx";
import { env } from "../../../lib/env.ts";
import { leavePage } from "../../../lib/leave-page.ts";
import { paths, withQuery } from "../../../lib/paths.ts";
import { firstParam } from "../../../lib/search-params.ts";

export const metadata: Metadata = { title: tableMessages.trashTitle };

export default async function TrashPage({ searchParams }: PageProps<"/trash">) {
  const cursor = firstParam(await searchParams, "page")?.slice(0, 1000);
  const trash = await getTrash(cursor);
  if (!trash.ok) {
    if (trash.error.code !== "cursor_invalid") return leavePage(trash.error.code, paths.trash);
    return (
      <ListPage title={tableMessages.trashTitle}>
        <EmptyState
          title={tableMessages.cursorTitle}
          actions={<Link href={paths.trash}>{tableMessages.firstPage}</Link>}
        >
          {tableMessages.cursorText}
        </EmptyState>
      </ListPage>
    );
  }
  const { recipes, nextCursor } = trash.value;
  return (
    <ListPage title={tableMessages.trashTitle} description={tableMessages.trashText}>
      {recipes.length === 0 ? (
        <EmptyState
          title={tableMessages.trashEmptyTitle}
          actions={
            <LinkButton as={Link} href={paths.recipes}>
              {tableMessages.title}
            </LinkButton>
          }
        >
          {tableMessages.trashEmptyText}
        </EmptyState>
      ) : (
        <RecipeTable recipes={recipes} columns={["course", "cuisine", "updated"]} query={null} webUrl={env.webUrl} />
      )}
      <ListPages
        previous={cursor === undefined ? null : paths.trash}
        next={nextCursor === null ? null : withQuery(paths.trash, { page: nextCursor })}
      />
    </ListPage>
  );
}
