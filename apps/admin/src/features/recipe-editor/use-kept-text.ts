"use client";

import { useCallback, useEffect, useState } from "react";
import type { BaseRevision } from "./editing-session.ts";
import type { KeptText, TextStore } from "./unsaved-text.ts";
import { forgetUnsaved, keepUnsaved, listUnsaved, unsavedKey } from "./unsaved-text.ts";
import type { RecipeEditor } from "./use-recipe-editor.ts";

export interface KeptTexts {
  /** Unsaved texts of earlier visits, newest first. */
  readonly recovered: readonly KeptText[];
  /** Whether the open text's unsaved state is kept on this device; true while there is nothing to keep. */
  readonly isKept: boolean;
  readonly forget: (kept: KeptText) => void;
  readonly putBack: (kept: KeptText) => void;
}

/** A name for one opening of the editor: nothing else writes under it, and a later visit finds it as an earlier one. */
export function createWindowId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** Keep a text that is not saved yet. False when the browser refuses. */
export function keepText(recipeId: string, windowId: string, base: BaseRevision, text: string): boolean {
  return keepUnsaved(browserStore(), unsavedKey(recipeId, windowId), {
    recipeId,
    baseRevision: base.revision,
    baseText: base.text,
    text,
    savedAt: new Date().toISOString(),
  });
}

/** The browser's store; where it is switched off, one that refuses everything. */
function browserStore(): TextStore {
  try {
    return localStorage;
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        throw new Error("This browser keeps nothing");
      },
    };
  }
}

export interface KeptTextOptions {
  readonly recipeId: string;
  readonly windowId: string;
  /** The stored text that the page was opened with. */
  readonly storedText: string;
  readonly editor: Pick<RecipeEditor, "fileText" | "base" | "hasUnsaved">;
}

/** Keeps what is typed in this browser until it is saved, warns before the page is left, and finds what earlier visits left. */
export function useKeptText({ recipeId, windowId, storedText, editor }: KeptTextOptions): KeptTexts {
  const { fileText, base, hasUnsaved } = editor;
  const [recovered, setRecovered] = useState<readonly KeptText[]>([]);
  const [isKept, setIsKept] = useState(true);

  useEffect(() => {
    const found = listUnsaved(browserStore(), recipeId).filter((kept) => kept.key !== unsavedKey(recipeId, windowId));
    // What was saved after all, by another window or before a crash could tidy up.
    for (const kept of found) if (kept.text === storedText) forgetUnsaved(browserStore(), kept.key);
    setRecovered(found.filter((kept) => kept.text !== storedText));
  }, [recipeId, windowId, storedText]);

  useEffect(() => {
    if (hasUnsaved) setIsKept(keepText(recipeId, windowId, base, fileText));
    else {
      setIsKept(true);
      forgetUnsaved(browserStore(), unsavedKey(recipeId, windowId));
    }
  }, [recipeId, windowId, fileText, base, hasUnsaved]);

  useEffect(() => {
    if (!hasUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [hasUnsaved]);

  const forget = useCallback((kept: KeptText) => {
    forgetUnsaved(browserStore(), kept.key);
    setRecovered((texts) => texts.filter((other) => other.key !== kept.key));
  }, []);

  const putBack = useCallback((kept: KeptText) => {
    const { key, version: _version, ...unsaved } = kept;
    keepUnsaved(browserStore(), key, unsaved);
    setRecovered((texts) => [...texts, kept]);
  }, []);

  return { recovered, isKept, forget, putBack };
}
