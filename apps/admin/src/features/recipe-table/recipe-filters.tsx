"use client";

import { Button, buttonClass } from "@larder/ui/button";
import { SearchField } from "@larder/ui/search-field";
import { Select } from "@larder/ui/select";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useEffect, useRef, useTransition } from "react";
import { paths } from "../../lib/paths.ts";
import { tableMessages } from "./messages.ts";
import type { RecipeFacets } from "./queries.ts";
import styles from "./recipe-filters.module.css";
import type { TableQuery } from "./recipe-search-params.ts";
import { changeQuery, formatTableQuery, isFiltered, parseTableQuery, statusFilters } from "./recipe-search-params.ts";

export interface RecipeFiltersProps {
  readonly query: TableQuery;
  readonly facets: Pick<RecipeFacets, "courses" | "cuisines" | "tags">;
  /** Stands at the end of the line. */
  readonly children?: ReactNode;
}

/** Typing pauses this long before the list follows. */
const searchDelayMilliseconds = 250;

/** Search and filters: a form of the address, which the script sends by itself while one types and chooses. */
export function RecipeFilters({ query, facets, children }: RecipeFiltersProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      clearTimeout(timer.current);
    };
  }, []);

  // The controls keep what is typed; only what came by another way (a link, the back button) is written into them.
  useEffect(() => {
    for (const name of ["status", "course", "cuisine", "tag"] as const) {
      const control = form.current?.elements.namedItem(name);
      if (control instanceof HTMLSelectElement) control.value = query[name] ?? "";
    }
    if (search.current && search.current !== document.activeElement) search.current.value = query.search;
  }, [query]);

  function follow(delay: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const wanted = parseTableQuery(readForm(form.current));
      const address = formatTableQuery(changeQuery(query, { ...wanted, sort: query.sort }));
      startTransition(() => router.replace(address, { scroll: false }));
    }, delay);
  }

  return (
    <div className={styles.line}>
      <search className={styles.area}>
        <form
          ref={form}
          action={paths.recipes}
          className={styles.filters}
          aria-busy={pending || undefined}
          onSubmit={(event) => {
            event.preventDefault();
            follow(0);
          }}
        >
          <div className={styles.search}>
            <SearchField
              ref={search}
              name="q"
              label={tableMessages.search}
              shortcut={tableMessages.searchShortcut}
              defaultValue={query.search}
              onChange={() => follow(searchDelayMilliseconds)}
            />
          </div>
          <Select
            name="status"
            label={tableMessages.status}
            hideLabel
            defaultValue={query.status}
            onChange={() => follow(0)}
            options={statusFilters.map((value) => ({ value, label: tableMessages.statusFilter[value] }))}
          />
          <FacetSelect
            name="course"
            label={tableMessages.course}
            any={tableMessages.anyCourse}
            value={query.course}
            values={facets.courses}
            onChoose={() => follow(0)}
          />
          <FacetSelect
            name="cuisine"
            label={tableMessages.cuisine}
            any={tableMessages.anyCuisine}
            value={query.cuisine}
            values={facets.cuisines}
            onChoose={() => follow(0)}
          />
          <FacetSelect
            name="tag"
            label={tableMessages.tag}
            any={tableMessages.anyTag}
            value={query.tag}
            values={facets.tags}
            onChoose={() => follow(0)}
          />
          {query.sort === null ? null : <input type="hidden" name="sort" value={query.sort} />}
          <noscript>
            <Button type="submit">{tableMessages.apply}</Button>
          </noscript>
          {isFiltered(query) ? (
            <Link
              href={formatTableQuery({ ...parseTableQuery({}), sort: query.sort === "relevance" ? null : query.sort })}
              className={buttonClass({ variant: "quiet" })}
              title={tableMessages.clearAll}
              onClick={() => {
                if (search.current) search.current.value = "";
              }}
            >
              {tableMessages.clear}
            </Link>
          ) : null}
        </form>
      </search>
      {/* A form of its own may stand here. */}
      <div className={styles.end}>{children}</div>
    </div>
  );
}

interface FacetSelectProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly onChoose: () => void;
}

function FacetSelect({ name, label, any, value, values, onChoose }: FacetSelectProps) {
  const known = values.some((facet) => facet.value === value);
  const options = [
    { value: "", label: any },
    ...(value !== null && !known ? [{ value, label: value }] : []),
    ...values.map((facet) => ({ value: facet.value, label: tableMessages.facet(facet.value, facet.count) })),
  ];
  return (
    <Select name={name} label={label} hideLabel defaultValue={value ?? ""} onChange={onChoose} options={options} />
  );
}

function readForm(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
