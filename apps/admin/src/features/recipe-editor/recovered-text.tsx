"use client";

import { Button } from "@larder/ui/button";
import { formatInstant } from "../../components/local-time.tsx";
import { editorMessages } from "./messages.ts";
import styles from "./recovered-text.module.css";
import type { KeptText } from "./unsaved-text.ts";

export interface RecoveredTextProps {
  readonly texts: readonly KeptText[];
  readonly baseRevision: number;
  readonly onRestore: (kept: KeptText) => void;
  readonly onDiscard: (kept: KeptText) => void;
}

/** Offers what was typed in an earlier visit and never saved. */
export function RecoveredText({ texts, baseRevision, onRestore, onDiscard }: RecoveredTextProps) {
  if (texts.length === 0) return null;
  return (
    <section className={styles.recovered} aria-label={editorMessages.recoveredTitle}>
      <p className={styles.title}>{editorMessages.recoveredTitle}</p>
      {texts.map((kept) => {
        const time = formatInstant(kept.savedAt, "full");
        return (
          <div key={kept.key} className={styles.text}>
            <p>{editorMessages.recovered(time, kept.baseRevision, baseRevision)}</p>
            <div className={styles.actions}>
              <Button dense aria-label={editorMessages.recover(time)} onClick={() => onRestore(kept)}>
                {editorMessages.recoverShort}
              </Button>
              <Button dense variant="quiet" onClick={() => onDiscard(kept)}>
                {editorMessages.discard}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}
