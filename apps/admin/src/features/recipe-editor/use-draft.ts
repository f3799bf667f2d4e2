"use client";

import { useState } from "react";

export interface Draft {
  readonly value: string;
  readonly set: (value: string) => void;
  /** Show the text's own value again. */
  readonly drop: () => void;
}

/**
 * What a field shows while one types in it: the words as typed, although the text may hold them trimmed, in quotes or
 * not yet. Undo drops it, and so does leaving the field.
 *
 * @param undone grows with every undo and redo
 */
export function useDraft(value: string, undone: number): Draft {
  const [draft, setDraft] = useState<{ readonly text: string; readonly undone: number } | null>(null);
  return {
    value: draft !== null && draft.undone === undone ? draft.text : value,
    set: (text) => setDraft({ text, undone }),
    drop: () => setDraft(null),
  };
}
