import type { Metadata } from "next";
import { AccessNotice } from "../../components/access-notice.tsx";
import { Page } from "../../components/page.tsx";
import { LibraryPageView, StaleCursor } from "../../features/recipes/library-page.tsx";
import { parseLibrarySearch } from "../../features/recipes/library-search.ts";
import { recipeMessages } from "../../features/recipes/messages.ts";
import { getLibraryPage } from "../../features/recipes/queries.ts";

export const metadata: Metadata = { title: recipeMessages.libraryTitle };

export default async function Library({ searchParams }: PageProps<"/">) {
  const search = parseLibrarySearch(await searchParams);
  const page = await getLibraryPage(search);
  return (
    <Page>
      {page.kind === "recipes" ? <LibraryPageView search={search} page={page} /> : null}
      {page.kind === "forbidden" ? <AccessNotice code="forbidden" /> : null}
      {page.kind === "cursor_invalid" ? <StaleCursor search={search} /> : null}
    </Page>
  );
}
