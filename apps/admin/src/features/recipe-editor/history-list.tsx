"use client";

import { Button } from "@larder/ui/button";
import { Chip } from "@larder/ui/chip";
import { Skeleton } from "@larder/ui/skeleton";
import { useCallback, useEffect, useState } from "react";
import { LocalTime } from "../../components/local-time.tsx";
import { messages } from "../../lib/messages.ts";
import { listHistory } from "./actions.ts";
import styles from "./history-list.module.css";
import { editorMessages } from "./messages.ts";
import type { RevisionSummary } from "./queries.ts";

const revisionsPerPage = 20;

export interface HistoryListProps {
  readonly recipeId: string;
  /** Grows with every save: the list is read again. */
  readonly saves: number;
  readonly onOpen: (revision: RevisionSummary) => void;
}

type History =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "read"; readonly revisions: readonly RevisionSummary[]; readonly hasMore: boolean };

/** Every saved state of the recipe, newest first. */
export function HistoryList({ recipeId, saves, onOpen }: HistoryListProps) {
  const [history, setHistory] = useState<History>({ kind: "loading" });

  const read = useCallback(
    async (known: readonly RevisionSummary[]) => {
      const before = known.at(-1)?.number;
      try {
        const page = await listHistory({
          recipeId,
          limit: revisionsPerPage,
          ...(before !== undefined && { before }),
        });
        if (!page.ok) setHistory({ kind: "failed" });
        else setHistory({ kind: "read", revisions: [...known, ...page.value.revisions], hasMore: page.value.hasMore });
      } catch {
        setHistory({ kind: "failed" });
      }
    },
    [recipeId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: every save adds a revision.
  useEffect(() => {
    void read([]);
  }, [read, saves]);

  if (history.kind === "loading") {
    return (
      <div className={styles.loading} role="status" aria-label={editorMessages.historyLoading}>
        <Skeleton kind="row" />
        <Skeleton kind="row" />
      </div>
    );
  }
  if (history.kind === "failed") {
    return (
      <div className={styles.failed} role="alert">
        <p>{editorMessages.historyFailed}</p>
        <Button dense onClick={() => void read([])}>
          {messages.tryAgain}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.history}>
      <ol className={styles.revisions}>
        {history.revisions.map((revision) => (
          <li key={revision.number}>
            <button
              type="button"
              className={styles.revision}
              onClick={() => onOpen(revision)}
              title={editorMessages.openRevision(revision.number)}
            >
              <span className={styles.number}>{revision.number}</span>
              <span className={styles.words}>
                <span>
                  <LocalTime instant={revision.savedAt} format="full" />
                </span>
                <span className={styles.soft}>{originWords(revision)}</span>
              </span>
              {revision.isPublished ? (
                <Chip tone="good" className={styles.chip}>
                  {editorMessages.published}
                </Chip>
              ) : null}
              {revision.isNewest && !revision.isPublished ? (
                <Chip tone="attention" className={styles.chip}>
                  {editorMessages.statusWord.draft}
                </Chip>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
      {history.hasMore ? (
        <Button dense variant="quiet" onClick={() => void read(history.revisions)}>
          {editorMessages.older}
        </Button>
      ) : null}
    </div>
  );
}

/** Who, and how it came to be when not by typing. */
function originWords({ byName, origin, restoredFrom }: RevisionSummary): string {
  const how = restoredFrom === null ? editorMessages.origin[origin] : editorMessages.restoredFrom(restoredFrom);
  return [byName, how].filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
}
