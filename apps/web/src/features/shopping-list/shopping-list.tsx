"use client";

import { Button, buttonClass, iconButtonClass } from "@larder/ui/button";
import { EmptyState } from "@larder/ui/empty-state";
import { Popover } from "@larder/ui/popover";
import { showToast } from "@larder/ui/toast";
import { Check, ChevronLeft, ChevronRight, CloudOff, LoaderCircle, Share } from "lucide-react";
import Link from "next/link";
import type { FormEvent } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { LinkPending } from "../../components/link-pending.tsx";
import { copyText } from "../../lib/copy-text.ts";
import { messages } from "../../lib/messages.ts";
import { paths } from "../../lib/paths.ts";
import { randomId } from "../../lib/random-id.ts";
import { addEntryAction, getListTextAction } from "./actions.ts";
import type { RowCommands } from "./list-row.tsx";
import { ListRow } from "./list-row.tsx";
import { listMessages } from "./messages.ts";
import type { ListOverlay, UnmergedEntry } from "./pending-operations.ts";
import { showItem } from "./pending-operations.ts";
import type { ShownItem, ShownList } from "./queries.ts";
import styles from "./shopping-list.module.css";
import type { SaveState } from "./use-list-operations.ts";
import { useListOperations } from "./use-list-operations.ts";

/** A ticked line stays where it is for a moment, so that the next one does not slip under the thumb. */
const sinkAfterMilliseconds = 900;

export function ShoppingList({ list }: { readonly list: ShownList }) {
  const { overlay, saveState, apply, retry } = useListOperations(list);
  const [settling, setSettling] = useState<ReadonlySet<string>>(new Set());

  const commands = useMemo<RowCommands | null>(() => {
    if (!list.canEdit) return null;
    return {
      onTick: (item, ticked) => {
        apply(ticked ? item.tick : { kind: "untick", itemKey: item.key });
        setSettling((before) => new Set(before).add(item.key));
      },
      onRemoveEntry: ({ entryId, text }) => {
        if (entryId === null) return;
        apply({ kind: "remove_entry", entryId });
        showToast({
          message: listMessages.removed(text),
          action: { label: messages.undo, onPress: () => apply({ kind: "restore_entry", entryId }) },
        });
      },
      onStaple: ({ foodKey, name }, staple) => {
        apply({ kind: "set_choice", choice: { kind: "staple", foodKey, staple } });
        showToast({
          message: staple ? listMessages.markedStaple(name) : listMessages.unmarkedStaple(name),
          action: {
            label: messages.undo,
            onPress: () => apply({ kind: "remove_choice", choiceKind: "staple", foodKey }),
          },
        });
      },
      onKeepApart: ({ foodKey, name }) => {
        apply({ kind: "set_choice", choice: { kind: "keep_apart", foodKey } });
        showToast({
          message: listMessages.keptApart(name),
          action: {
            label: messages.undo,
            onPress: () => apply({ kind: "remove_choice", choiceKind: "keep_apart", foodKey }),
          },
        });
      },
    };
  }, [list.canEdit, apply]);

  useEffect(() => {
    if (settling.size === 0) return;
    const timer = setTimeout(() => setSettling(new Set()), sinkAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [settling]);

  const show = (items: readonly ShownItem[]) => toRows(items, overlay, settling);
  const sections = list.sections
    .map((section) => ({ ...section, items: show(section.items) }))
    .filter((section) => section.items.length > 0);
  const toBuy = sections.flatMap((section) => section.items);
  const atHome = show(list.atHome);
  const optional = show(list.optional);
  const isEmpty = toBuy.length + atHome.length + optional.length + overlay.added.length === 0;

  return (
    <div className={styles.list}>
      <ListHeader list={list} />
      {list.canEdit ? (
        <AddEntry listId={list.listId} onAdd={(text) => apply({ kind: "add_entry", entryId: randomId(), text })} />
      ) : (
        <p className={styles.hint}>{listMessages.readOnly}</p>
      )}
      {isEmpty ? (
        <EmptyState
          title={listMessages.emptyTitle}
          actions={
            <Link href={paths.week(list.firstDay)} className={buttonClass({ variant: "primary" })}>
              {listMessages.toWeek}
            </Link>
          }
        >
          {listMessages.emptyText}
        </EmptyState>
      ) : (
        <p className={styles.progress} role="status">
          {listMessages.left(toBuy.filter((item) => item.state !== "bought").length, toBuy.length)}
        </p>
      )}
      <Unmerged entries={overlay.added} />
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`aisle-${section.id}`}>
          <h2 id={`aisle-${section.id}`} className={styles.aisle}>
            {section.title}
          </h2>
          <Rows items={section.items} commands={commands} />
        </section>
      ))}
      <Folded title={listMessages.checkAtHome} words={listMessages.checkAtHomeText} count={atHome.length} isPrinted>
        <Rows items={atHome} commands={commands} />
      </Folded>
      <Folded title={listMessages.optional} words={listMessages.optionalText} count={optional.length} isPrinted>
        <Rows items={optional} commands={commands} />
      </Folded>
      <Folded title={listMessages.leftOut} words={null} count={list.leftOut.length}>
        <ul className={styles.leftOut}>
          {list.leftOut.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be left out twice; the order is the list's.
            <li key={index}>
              {line.text}{" "}
              <span className={styles.origin}>— {[line.title, line.reason].filter(Boolean).join(", ")}</span>
            </li>
          ))}
        </ul>
      </Folded>
      {list.canEdit ? <SaveLine state={saveState} onRetry={retry} /> : null}
    </div>
  );
}

function ListHeader({ list }: { readonly list: ShownList }) {
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{listMessages.title}</h1>
        <ShareList firstDay={list.firstDay} />
      </div>
      <nav className={styles.weeks} aria-label={listMessages.weeks}>
        <Link
          href={paths.list(list.previousFirstDay)}
          className={iconButtonClass()}
          aria-label={listMessages.previousWeek}
          title={listMessages.previousWeek}
        >
          <ChevronLeft aria-hidden />
          <LinkPending />
        </Link>
        <span className={styles.range}>{list.range}</span>
        <Link
          href={paths.list(list.nextFirstDay)}
          className={iconButtonClass()}
          aria-label={listMessages.nextWeek}
          title={listMessages.nextWeek}
        >
          <ChevronRight aria-hidden />
          <LinkPending />
        </Link>
        {list.holdsToday ? null : (
          <Link href={paths.list()} className={buttonClass({ variant: "quiet" })}>
            {listMessages.thisWeek}
          </Link>
        )}
      </nav>
      {list.meals.length === 0 ? null : (
        <details className={styles.meals}>
          <summary className={styles.mealsSummary}>{listMessages.forMeals(list.meals.length)}</summary>
          <ul className={styles.mealList}>
            {list.meals.map((meal) => (
              <li key={meal.mealId}>
                <Link href={paths.recipe(meal.slug)} prefetch={false}>
                  {meal.title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {list.unscheduledMeals === 0 ? null : (
        <p className={styles.hint}>
          {listMessages.unscheduled(list.unscheduledMeals)}{" "}
          <Link href={paths.week(list.firstDay)}>{listMessages.giveDay}</Link>
        </p>
      )}
    </header>
  );
}

function ShareList({ firstDay }: { readonly firstDay: string }) {
  function copy(format: "text" | "markdown") {
    void copyText(getListTextAction({ firstDay, format })).then((copied) =>
      showToast({ message: copied ? listMessages.copied : listMessages.copyFailed }),
    );
  }
  return (
    <Popover
      align="end"
      summaryClassName={iconButtonClass()}
      summaryLabel={listMessages.share}
      summary={<Share aria-hidden />}
    >
      <div className={styles.share}>
        <button type="button" data-close className={styles.shareItem} onClick={() => copy("text")}>
          {listMessages.copyText}
        </button>
        <button type="button" data-close className={styles.shareItem} onClick={() => copy("markdown")}>
          {listMessages.copyMarkdown}
        </button>
        <button type="button" data-close className={styles.shareItem} onClick={() => window.print()}>
          {listMessages.print}
        </button>
      </div>
    </Popover>
  );
}

function AddEntry({ listId, onAdd }: { readonly listId: string; readonly onAdd: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const text = field.current?.value.trim() ?? "";
    if (text === "" || field.current === null) return;
    onAdd(text);
    field.current.value = "";
    field.current.focus();
  }

  return (
    <form action={addEntryAction} onSubmit={submit} className={styles.add}>
      <input type="hidden" name="listId" value={listId} />
      <label className={styles.addLabel} htmlFor="add-entry">
        {listMessages.addLabel}
      </label>
      <input
        ref={field}
        id="add-entry"
        name="text"
        required
        maxLength={500}
        autoComplete="off"
        enterKeyHint="done"
        placeholder={listMessages.addPlaceholder}
        className={styles.addInput}
      />
      <Button type="submit">{listMessages.add}</Button>
    </form>
  );
}

/** What was typed and is not counted in yet: shown as it was typed, at once. */
function Unmerged({ entries }: { readonly entries: readonly UnmergedEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={listMessages.justAdded}>
      <h2 className={styles.aisle}>{listMessages.justAdded}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.entryId} className={styles.unmerged}>
            {entry.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rows({ items, commands }: { readonly items: readonly ShownItem[]; readonly commands: RowCommands | null }) {
  return (
    <ul className={styles.rows}>
      {items.map((item) => (
        <ListRow key={item.key} item={item} commands={commands} />
      ))}
    </ul>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly words: string | null;
  readonly count: number;
  /** Belongs on paper too, though it is folded on the screen. */
  readonly isPrinted?: boolean;
  readonly children: React.ReactNode;
}

function Folded({ title, words, count, isPrinted = false, children }: FoldedProps) {
  if (count === 0) return null;
  return (
    <details className={styles.folded} data-printed={isPrinted || undefined}>
      <summary className={styles.foldedTitle}>
        <h2>{title}</h2> <span className={styles.count}>{count}</span>
      </summary>
      {words === null ? null : <p className={styles.hint}>{words}</p>}
      {children}
    </details>
  );
}

function SaveLine({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  return (
    <div className={styles.saveLine} data-state={state.kind}>
      <p role="status" className={styles.saveWords}>
        {state.kind === "saved" ? <Check aria-hidden /> : null}
        {state.kind === "saving" ? <LoaderCircle aria-hidden /> : null}
        {state.kind === "not_saved" ? <CloudOff aria-hidden /> : null}
        {state.kind === "saved"
          ? listMessages.saved
          : state.kind === "saving"
            ? listMessages.saving
            : listMessages.notSaved(state.count)}
      </p>
      {state.kind === "not_saved" ? (
        <Button dense onClick={onRetry}>
          {listMessages.retry}
        </Button>
      ) : null}
    </div>
  );
}

/** Open lines first, those in the basket below them; what was ticked this moment keeps its place. */
function toRows(
  items: readonly ShownItem[],
  overlay: ListOverlay,
  settling: ReadonlySet<string>,
): readonly ShownItem[] {
  const shown = items.map((item) => showItem(item, overlay)).filter((item) => item !== null);
  const before = new Map(items.map((item) => [item.key, item.state]));
  const isBelow = (item: ShownItem) =>
    settling.has(item.key) ? before.get(item.key) === "bought" && item.state !== "bought" : item.state === "bought";
  return [...shown.filter((item) => !isBelow(item)), ...shown.filter(isBelow)];
}
