"use client";

import { Button, buttonClass } from "@larder/ui/button";
import { SearchField } from "@larder/ui/search-field";
import { Select } from "@larder/ui/select";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { paths } from "../../lib/paths.ts";
import type { FoodQuery } from "./food-search-params.ts";
import { foodShows, formatFoodQuery, isFiltered, parseFoodQuery } from "./food-search-params.ts";
import styles from "./foods.module.css";
import { foodMessages } from "./messages.ts";
import type { Option } from "./queries.ts";

/** Typing pauses this long before the list follows. */
const searchDelayMilliseconds = 250;

export interface FoodFiltersProps {
  readonly query: FoodQuery;
  readonly aisles: readonly Option[];
}

/** Search and filters: a form of the address, which the script sends by itself while one types and chooses. */
export function FoodFilters({ query, aisles }: FoodFiltersProps) {
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
    const write = (name: string, value: string) => {
      const control = form.current?.elements.namedItem(name);
      if (control instanceof HTMLSelectElement) control.value = value;
    };
    write("show", query.show);
    write("aisle", query.aisle ?? "");
    if (search.current && search.current !== document.activeElement) search.current.value = query.search;
  }, [query]);

  function follow(delay: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const given = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]));
      const address = formatFoodQuery(parseFoodQuery(given));
      startTransition(() => router.replace(address, { scroll: false }));
    }, delay);
  }

  return (
    <search>
      <form
        ref={form}
        action={paths.foods}
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
            label={foodMessages.search}
            shortcut={foodMessages.searchShortcut}
            defaultValue={query.search}
            onChange={() => follow(searchDelayMilliseconds)}
          />
        </div>
        <Select
          name="show"
          label={foodMessages.show}
          hideLabel
          defaultValue={query.show}
          onChange={() => follow(0)}
          options={foodShows.map((value) => ({ value, label: foodMessages.showing[value] }))}
        />
        <Select
          name="aisle"
          label={foodMessages.aisle}
          hideLabel
          defaultValue={query.aisle ?? ""}
          disabled={query.show === "unknown"}
          onChange={() => follow(0)}
          options={[{ value: "", label: foodMessages.anyAisle }, ...aisles]}
        />
        <noscript>
          <Button type="submit">{foodMessages.apply}</Button>
        </noscript>
        {isFiltered(query) ? (
          <Link
            href={paths.foods}
            className={buttonClass({ variant: "quiet" })}
            title={foodMessages.clearAll}
            onClick={() => {
              if (search.current) search.current.value = "";
            }}
          >
            {foodMessages.clear}
          </Link>
        ) : null}
      </form>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
