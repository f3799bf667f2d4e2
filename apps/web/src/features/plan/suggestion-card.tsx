"use client";

import { IconButton } from "@larder/ui/icon-button";
import { RefreshCw, Sparkle, X } from "lucide-react";
import type { Suggestion } from "./actions.ts";
import { planMessages } from "./messages.ts";
import styles from "./suggestion-card.module.css";

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly isPending: boolean;
  readonly onAnother: () => void;
  readonly onLeaveOut: () => void;
}

/** A meal that is only proposed: drawn in outline, marked, and with its reason in a line. */
export function SuggestionCard({ suggestion, isPending, onAnother, onLeaveOut }: SuggestionCardProps) {
  const { recipe, reasons } = suggestion;
  return (
    <div className={styles.card} aria-busy={isPending}>
      <p className={styles.mark}>
        <Sparkle aria-hidden />
        {planMessages.suggested}
      </p>
      <p className={styles.title}>{recipe.title}</p>
      {reasons.length === 0 ? null : <p className={styles.reason}>{reasons.slice(0, 2).join("; ")}</p>}
      <div className={styles.controls}>
        <IconButton
          dense
          label={planMessages.another(recipe.title)}
          icon={<RefreshCw aria-hidden />}
          disabled={isPending}
          onClick={onAnother}
        />
        <IconButton
          dense
          label={planMessages.leaveOut(recipe.title)}
          icon={<X aria-hidden />}
          disabled={isPending}
          onClick={onLeaveOut}
        />
      </div>
    </div>
  );
}
