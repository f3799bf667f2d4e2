"use client";

import { Button } from "@larder/ui/button";
import { Dialog } from "@larder/ui/dialog";
import { useEffect, useState } from "react";
import { formatInstant } from "../../components/local-time.tsx";
import { messages } from "../../lib/messages.ts";
import { bringBack, openRevision } from "./actions.ts";
import { editorMessages } from "./messages.ts";
import type { RestoreRevisionError, RevisionDetail, RevisionSummary, SavedRecipe } from "./queries.ts";
import styles from "./revision-dialog.module.css";
import { TextComparison } from "./text-comparison.tsx";

export interface RevisionDialogProps {
  readonly recipeId: string;
  /** The one to look at; `null` closes the dialog. */
  readonly revision: RevisionSummary | null;
  /** What is in the editor. */
  readonly fileText: string;
  readonly baseRevision: number;
  readonly canRestore: boolean;
  readonly onClose: () => void;
  readonly onRestored: (restored: SavedRecipe, detail: RevisionDetail) => void;
  readonly onOutdated: (error: Extract<RestoreRevisionError, { code: "revision_outdated" }>) => void;
}

/** A saved state of the recipe, compared with the editor's text, and the way back to it. */
export function RevisionDialog(props: RevisionDialogProps) {
  const { recipeId, revision, fileText, baseRevision, canRestore, onClose, onRestored, onOutdated } = props;
  const [detail, setDetail] = useState<RevisionDetail | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const number = revision?.number ?? null;

  useEffect(() => {
    setDetail(null);
    setFailure(null);
    setRefusal(null);
    if (number === null) return;
    let isWanted = true;
    openRevision({ recipeId, number }).then(
      (result) => {
        if (!isWanted) return;
        if (result.ok) setDetail(result.value);
        else setFailure(editorMessages.failed[result.error.code]);
      },
      () => {
        if (isWanted) setFailure(editorMessages.historyFailed);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [recipeId, number]);

  async function restore(publish: boolean) {
    if (detail === null || restoring) return;
    setRestoring(true);
    try {
      const result = await bringBack({ recipeId, number: detail.number, baseRevision, publish });
      if (result.ok) onRestored(result.value, detail);
      else if (result.error.code === "revision_outdated") onOutdated(result.error);
      else setRefusal(editorMessages.failed[result.error.code]);
    } catch {
      setRefusal(editorMessages.restoreFailed);
    } finally {
      setRestoring(false);
    }
  }

  return (
    <Dialog
      kind="wide"
      open={revision !== null}
      onClose={onClose}
      title={number === null ? "" : editorMessages.revisionTitle(number)}
      closeLabel={messages.close}
      footer={
        canRestore && detail !== null && !detail.isNewest ? (
          <>
            <Button pending={restoring} onClick={() => void restore(false)}>
              {editorMessages.restoreDraft}
            </Button>
            <Button variant="primary" pending={restoring} onClick={() => void restore(true)}>
              {editorMessages.restore}
            </Button>
          </>
        ) : null
      }
    >
      {failure === null ? null : <p role="alert">{failure}</p>}
      {failure === null && detail === null ? <p role="status">{messages.loading}</p> : null}
      {detail === null ? null : (
        <div className={styles.content}>
          {refusal === null ? null : (
            <p role="alert" className={styles.refusal}>
              {refusal}
            </p>
          )}
          <div className={styles.about}>
            <p>
              {editorMessages.revisionSaved(
                detail.byName ?? editorMessages.bySomeone,
                formatInstant(detail.savedAt, "full"),
              )}{" "}
              {isWhole ? null : editorMessages.revisionCompared}
            </p>
            <Button dense variant="quiet" onClick={() => setIsWhole((whole) => !whole)}>
              {isWhole ? editorMessages.showChanges : editorMessages.showWhole}
            </Button>
          </div>
          {isWhole ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reachable by keyboard.
            <pre className={styles.whole} tabIndex={0}>
              {detail.text}
            </pre>
          ) : (
            <TextComparison
              before={detail.text}
              after={fileText}
              beforeLabel={editorMessages.before(detail.number)}
              afterLabel={editorMessages.now}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
