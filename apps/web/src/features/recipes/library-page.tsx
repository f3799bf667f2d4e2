import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import Link from "next/link";
import { LinkPending } from "../../components/link-pending.tsx";
import { env } from "../../lib/env.ts";
import { paths } from "../../lib/paths.ts";
import styles from "./library.module.css";
import { LibraryFilters } from "./library-filters.tsx";
import { CoverGrid, resultsLabel, TitleIndex } from "./library-results.tsx";
import type { LibrarySearch } from "./library-search.ts";
import { isNarrowed, librarySearchPath } from "./library-search.ts";
import { LibrarySearchForm } from "./library-search-form.tsx";
import { recipeMessages } from "./messages.ts";
import type { LibraryPage } from "./queries.ts";

export interface LibraryPageViewProps {
  readonly search: LibrarySearch;
  readonly page: Extract<LibraryPage, { kind: "recipes" }>;
}

export function LibraryPageView({ search, page }: LibraryPageViewProps) {
  const isEmptyLibrary = page.recipes.length === 0 && !isNarrowed(search) && search.cursor === null;
  if (isEmptyLibrary) return <EmptyLibrary canEdit={page.canEdit} />;
  return (
    <>
      <VisuallyHidden>
        <h1>{recipeMessages.libraryTitle}</h1>
      </VisuallyHidden>
      <LibrarySearchForm search={search}>
        <LibraryFilters search={search} facets={page.facets} />
        <section aria-label={resultsLabel(search.query)}>
          {page.isCorrected ? <p className={styles.corrected}>{recipeMessages.corrected(search.query)}</p> : null}
          <Results search={search} page={page} />
        </section>
        <Pager search={search} nextCursor={page.nextCursor} />
      </LibrarySearchForm>
    </>
  );
}

function Results({ search, page }: LibraryPageViewProps) {
  if (page.recipes.length > 0) {
    return search.view === "index" ? <TitleIndex recipes={page.recipes} /> : <CoverGrid recipes={page.recipes} />;
  }
  if (search.cursor !== null) return <EmptyState title={recipeMessages.emptyPageTitle} />;
  return (
    <EmptyState
      title={recipeMessages.nothingFoundTitle}
      actions={
        <LinkButton as={Link} href={withView(search)} variant="primary">
          {recipeMessages.clearSearch}
        </LinkButton>
      }
    >
      {recipeMessages.nothingFoundText}
    </EmptyState>
  );
}

function Pager({ search, nextCursor }: { readonly search: LibrarySearch; readonly nextCursor: string | null }) {
  if (nextCursor === null && search.cursor === null) return null;
  return (
    <div className={styles.pager}>
      {search.cursor === null ? null : (
        <LinkButton as={Link} href={librarySearchPath(search)} variant="quiet">
          {recipeMessages.fromStart}
        </LinkButton>
      )}
      {nextCursor === null ? null : (
        <LinkButton as={Link} href={librarySearchPath(search, { cursor: nextCursor })}>
          {recipeMessages.more}
          <LinkPending />
        </LinkButton>
      )}
    </div>
  );
}

function EmptyLibrary({ canEdit }: { readonly canEdit: boolean }) {
  return (
    <EmptyState
      level={1}
      title={recipeMessages.emptyTitle}
      actions={
        canEdit ? (
          <LinkButton href={`${env.adminUrl}/recipes/new`} variant="primary">
            {recipeMessages.newRecipe}
          </LinkButton>
        ) : null
      }
    >
      {canEdit ? recipeMessages.emptyText : recipeMessages.emptyTextReader}
    </EmptyState>
  );
}

export function StaleCursor({ search }: { readonly search: LibrarySearch }) {
  return (
    <EmptyState
      level={1}
      title={recipeMessages.cursorInvalidTitle}
      actions={
        <LinkButton as={Link} href={librarySearchPath(search)} variant="primary">
          {recipeMessages.fromStart}
        </LinkButton>
      }
    >
      {recipeMessages.cursorInvalidText}
    </EmptyState>
  );
}

function withView(search: LibrarySearch): string {
  return search.view === "index" ? `${paths.library}?view=index` : paths.library;
}
