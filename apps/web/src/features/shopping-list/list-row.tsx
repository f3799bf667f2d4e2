"use client";

import { joinClasses } from "@larder/ui/join-classes";
import { ChevronDown, Trash2 } from "lucide-react";
import Link from "next/link";
import { useId, useState } from "react";
import { paths } from "../../lib/paths.ts";
import { listMessages } from "./messages.ts";
import type { ShownItem, ShownSource } from "./queries.ts";
import styles from "./shopping-list.module.css";

/** What can be done with an item; `null` for those who may only look. */
export interface RowCommands {
  readonly onTick: (item: ShownItem, ticked: boolean) => void;
  readonly onRemoveEntry: (source: ShownSource) => void;
  readonly onStaple: (item: ShownItem, staple: boolean) => void;
  readonly onKeepApart: (item: ShownItem) => void;
}

export interface ListRowProps {
  readonly item: ShownItem;
  readonly commands: RowCommands | null;
}

/**
 * One line: a press anywhere on it ticks, the mark at its end opens where the amount comes from. Amounts stand in a
 * column, so that a glance runs down them.
 */
export function ListRow({ item, commands }: ListRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const isBought = item.state === "bought";
  return (
    <li className={styles.item} data-bought={isBought || undefined} data-key={item.key}>
      <div className={styles.row}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            className={styles.box}
            checked={isBought}
            disabled={commands === null}
            onChange={(event) => commands?.onTick(item, event.currentTarget.checked)}
          />
          <span className={joinClasses(styles.amount, "figures")} data-approximate={item.approximate || undefined}>
            {item.missing ?? item.amount}
          </span>{" "}
          <span className={styles.words}>
            <span className={styles.name}>{item.name}</span>
            <RowNote item={item} />
          </span>
        </label>
        <button
          type="button"
          className={styles.open}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={listMessages.showSources(item.name)}
          onClick={() => setIsOpen((before) => !before)}
        >
          <ChevronDown aria-hidden />
        </button>
      </div>
      {isOpen ? (
        <div id={detailsId} className={styles.details}>
          <Sources item={item} commands={commands} />
        </div>
      ) : null}
    </li>
  );
}

function RowNote({ item }: { readonly item: ShownItem }) {
  const note = item.boughtWords ?? (item.noLongerNeeded ? listMessages.noLongerNeeded : null);
  if (note !== null) return <span className={styles.note}>{note}</span>;
  return item.approximate ? <span className={styles.estimate}>{listMessages.approximate}</span> : null;
}

function Sources({ item, commands }: ListRowProps) {
  return (
    <>
      <ul className={styles.sources}>
        {item.sources.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line of the same recipe may stand twice; their order is theirs.
          <li key={index} className={styles.source}>
            <span>
              {source.text}
              {source.title === null ? (
                <span className={styles.origin}> — {listMessages.byHand}</span>
              ) : (
                <span className={styles.origin}>
                  {" — "}
                  {source.slug === null ? (
                    source.title
                  ) : (
                    <Link href={paths.recipe(source.slug)} prefetch={false}>
                      {source.title}
                    </Link>
                  )}
                </span>
              )}
              {source.notes.map((note) => (
                <span key={note} className={styles.step}>
                  {note}
                </span>
              ))}
            </span>
            {source.entryId !== null && commands !== null ? (
              <button
                type="button"
                className={styles.remove}
                aria-label={listMessages.removeEntry(source.text)}
                title={listMessages.removeEntry(source.text)}
                onClick={() => commands.onRemoveEntry(source)}
              >
                <Trash2 aria-hidden />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {item.apart === null ? null : <p className={styles.apart}>{item.apart}</p>}
      {commands === null ? null : (
        <div className={styles.choices}>
          <button type="button" className={styles.choice} onClick={() => commands.onStaple(item, !item.isStaple)}>
            {item.isStaple ? listMessages.unmarkStaple : listMessages.markStaple}
          </button>
          {item.approximate ? (
            <button type="button" className={styles.choice} onClick={() => commands.onKeepApart(item)}>
              {listMessages.keepApart}
            </button>
          ) : null}
        </div>
      )}
    </>
  );
}
