"use client";

import { SearchField } from "@larder/ui/search-field";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useEffect, useRef, useTransition } from "react";
import styles from "./library.module.css";
import type { LibrarySearch } from "./library-search.ts";
import { librarySearchPath } from "./library-search.ts";
import { recipeMessages } from "./messages.ts";

/** Long enough not to search for every letter of a fast typist, short enough to feel like typing. */
const pauseMilliseconds = 180;

export interface LibrarySearchFormProps {
  readonly search: LibrarySearch;
  /** Filters and results: the keys of the search reach into them. */
  readonly children: ReactNode;
}

/**
 * The search field and what it governs. Without script it is an ordinary GET form; with it, results follow the typing,
 * `/` brings the focus to the field and the arrow keys walk through the results.
 */
export function LibrarySearchForm({ search, children }: LibrarySearchFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const area = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  // Back and forward change the address without the field: follow, unless someone is typing in it.
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = search.query;
  }, [search.query]);

  useEffect(() => () => clearTimeout(timer.current), []);

  function show(query: string) {
    clearTimeout(timer.current);
    startTransition(() => router.replace(librarySearchPath(search, { query: query.trim() }), { scroll: false }));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus among the links inside.
    <div ref={area} className={styles.area} onKeyDown={(event) => walkResults(event, area.current)}>
      <search>
        <form
          action="/"
          onSubmit={(event) => {
            event.preventDefault();
            show(field.current?.value ?? "");
          }}
        >
          <SearchField
            ref={field}
            large
            name="q"
            label={recipeMessages.searchLabel}
            shortcut="/"
            defaultValue={search.query}
            onChange={(event) => {
              const { value } = event.currentTarget;
              clearTimeout(timer.current);
              timer.current = setTimeout(() => show(value), pauseMilliseconds);
            }}
          />
          {hiddenFields(search).map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          <VisuallyHidden>
            <button type="submit">{recipeMessages.searchSubmit}</button>
          </VisuallyHidden>
        </form>
      </search>
      <div className={styles.governed} aria-busy={isPending}>
        {children}
      </div>
    </div>
  );
}

function hiddenFields(search: LibrarySearch): readonly (readonly [string, string])[] {
  const address = new URL(librarySearchPath(search, { query: "" }), "http://larder.invalid");
  return [...address.searchParams];
}

/** Arrow keys: down from the field into the results, then to the nearest result in that direction. */
function walkResults(event: React.KeyboardEvent, area: HTMLElement | null) {
  const direction = directions[event.key];
  if (!direction || !area || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const results = [...area.querySelectorAll<HTMLElement>("[data-result]")];
  const from = document.activeElement;
  if (!(from instanceof HTMLElement)) return;
  if (from instanceof HTMLInputElement) {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    results[0]?.focus();
    return;
  }
  if (!results.includes(from)) return;
  event.preventDefault();
  const next = nearest(from, results, direction);
  if (next) next.focus();
  else if (event.key === "ArrowUp") area.querySelector<HTMLElement>("input[type=search]")?.focus();
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

/**
 * The result whose middle lies closest along a direction; straying aside counts three times, and what lies more than
 * three times as far aside as ahead is no answer: up from the top of a column is not the top of another.
 */
function nearest(from: HTMLElement, results: readonly HTMLElement[], [x, y]: readonly [number, number]) {
  const start = middle(from);
  let best: { readonly element: HTMLElement; readonly distance: number } | null = null;
  for (const element of results) {
    const end = middle(element);
    const along = (end.x - start.x) * x + (end.y - start.y) * y;
    const aside = Math.abs((end.x - start.x) * y) + Math.abs((end.y - start.y) * x);
    if (element === from || along < 8 || aside > along * 3) continue;
    const distance = along + aside * 3;
    if (best === null || distance < best.distance) best = { element, distance };
  }
  return best?.element ?? null;
}

function middle(element: HTMLElement) {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
