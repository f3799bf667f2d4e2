import type { Metadata } from "next";
import { AccessNotice } from "../../components/access-notice.tsx";
import { Page } from "../../components/page.tsx";
import { listMessages } from "../../features/shopping-list/messages.ts";
import { getListPage } from "../../features/shopping-list/queries.ts";
import { ShoppingList } from "../../features/shopping-list/shopping-list.tsx";
import { readDay } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: listMessages.title };

export default async function ListPage({ searchParams }: PageProps<"/list">) {
  const page = await getListPage(readDay(await searchParams, "from"));
  return (
    <Page reading>
      {page.kind === "list" ? (
        <ShoppingList key={page.list.listId} list={page.list} />
      ) : (
        <AccessNotice code={page.kind} />
      )}
    </Page>
  );
}
