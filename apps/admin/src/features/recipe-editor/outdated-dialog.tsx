"use client";

import { Button } from "@larder/ui/button";
import { Dialog } from "@larder/ui/dialog";
import { useState } from "react";
import { formatInstant } from "../../components/local-time.tsx";
import { messages } from "../../lib/messages.ts";
import { editorMessages } from "./messages.ts";
import styles from "./outdated-dialog.module.css";
import { TextComparison } from "./text-comparison.tsx";
import type { NewerRevision } from "./use-saving.ts";

export interface OutdatedDialogProps {
  readonly newer: NewerRevision | null;
  readonly fileText: string;
  readonly onClose: () => void;
  readonly onTakeTheirs: (newer: NewerRevision) => void;
  readonly onSaveMine: (newer: NewerRevision) => void;
}

/** Somebody saved since this text was begun: both texts side by side, and each way on, none of which loses one. */
export function OutdatedDialog({ newer, fileText, onClose, onTakeTheirs, onSaveMine }: OutdatedDialogProps) {
  const [copyWords, setCopyWords] = useState<string | null>(null);

  async function copyMine() {
    try {
      await navigator.clipboard.writeText(fileText);
      setCopyWords(editorMessages.copied);
    } catch {
      setCopyWords(editorMessages.copyFailed);
    }
  }

  return (
    <Dialog
      kind="wide"
      open={newer !== null}
      onClose={() => {
        setCopyWords(null);
        onClose();
      }}
      title={editorMessages.outdatedTitle}
      closeLabel={messages.close}
      footer={
        newer === null ? null : (
          <>
            <Button variant="quiet" onClick={() => void copyMine()}>
              {editorMessages.copyMine}
            </Button>
            <Button onClick={() => onTakeTheirs(newer)}>{editorMessages.takeTheirs}</Button>
            <Button onClick={() => onSaveMine(newer)}>{editorMessages.saveMine(newer.currentRevision + 1)}</Button>
            <Button variant="primary" onClick={onClose}>
              {editorMessages.keepEditing}
            </Button>
          </>
        )
      }
    >
      {newer === null ? null : (
        <div className={styles.content}>
          <p>
            {editorMessages.outdated(
              newer.byName ?? editorMessages.someone,
              formatInstant(newer.savedAt, "full"),
              newer.currentRevision,
            )}
          </p>
          <p className={styles.soft}>{editorMessages.outdatedChoose}</p>
          <TextComparison
            before={newer.text}
            after={fileText}
            beforeLabel={editorMessages.theirs}
            afterLabel={editorMessages.mine}
          />
          <p role="status" className={styles.soft}>
            {copyWords}
          </p>
        </div>
      )}
    </Dialog>
  );
}
