"use client";

import { isolateHistory, redo, undo } from "@codemirror/commands";
import type { EditorView, ViewUpdate } from "@codemirror/view";
import type { LineCorrections, RecipeEdit, RecipeEditError, Result, Splice } from "@larder/core";
import type { RefCallback } from "react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { applyRecipeEdits } from "./apply-recipe-edits.ts";
import { createSourceView } from "./create-source-view.ts";
import type { BaseRevision } from "./editing-session.ts";
import { editingSession, getBase, getFileText, hasChanges, replaceText } from "./editing-session.ts";
import type { EditorDocument } from "./editor-document.ts";
import { readEditorDocument } from "./editor-document.ts";
import type { EditorRange } from "./place-in-text.ts";
import { showReading } from "./source-marks.ts";

export interface RecipeEditorOptions {
  readonly base: BaseRevision;
  readonly readOnly: boolean;
  /** Ingredient lines that are read as an editor said. */
  readonly corrections: LineCorrections;
  /** Id of the words that describe the source. */
  readonly describedBy: string;
  /** Called before the editor goes away with text that is not saved. */
  readonly onLeave: (base: BaseRevision, fileText: string) => void;
}

/** One text with two views, and what is known of it. */
export interface RecipeEditor {
  /** Puts the source view into an element. */
  readonly attach: RefCallback<HTMLElement>;
  readonly fileText: string;
  readonly base: BaseRevision;
  readonly hasUnsaved: boolean;
  readonly document: EditorDocument;
  /** Grows with every undo and redo: what a field was being given is then no longer wanted. */
  readonly undone: number;
  readonly getView: () => EditorView | null;
  /** Make edits of fields and lines in the one text. */
  readonly applyEdits: (edits: readonly RecipeEdit[]) => Result<null, RecipeEditError>;
  readonly applySplice: (splice: Splice) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Select a place of the source and bring it into view. */
  readonly select: (range: EditorRange) => void;
}

/** Typing in the source is read after a pause this long; the form reads at once. */
const readDelayMilliseconds = 120;
const formEvent = "input.type.form";

interface Snapshot {
  readonly fileText: string;
  readonly base: BaseRevision;
  readonly hasUnsaved: boolean;
}

export function useRecipeEditor(options: RecipeEditorOptions): RecipeEditor {
  const [snapshot, setSnapshot] = useState<Snapshot>({
    fileText: options.base.text,
    base: options.base,
    hasUnsaved: false,
  });
  const [undone, setUndone] = useState(0);
  const view = useRef<EditorView | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(options);
  latest.current = options;

  const publish = useCallback(() => {
    clearTimeout(timer.current);
    if (view.current === null) return;
    const { state } = view.current;
    setSnapshot({ fileText: getFileText(state), base: getBase(state), hasUnsaved: hasChanges(state) });
  }, []);

  const onUpdate = useCallback(
    (update: ViewUpdate) => {
      const sessionChanged = update.startState.field(editingSession).base !== update.state.field(editingSession).base;
      const fromForm = update.transactions.some((transaction) => transaction.isUserEvent(formEvent));
      const stepped = update.transactions.some(
        (transaction) => transaction.isUserEvent("undo") || transaction.isUserEvent("redo"),
      );
      if (stepped) setUndone((count) => count + 1);
      if (sessionChanged || fromForm || stepped) publish();
      else if (update.docChanged) {
        clearTimeout(timer.current);
        timer.current = setTimeout(publish, readDelayMilliseconds);
      }
    },
    [publish],
  );

  const attach = useCallback(
    (parent: HTMLElement | null) => {
      if (parent === null) return;
      const { base, readOnly, describedBy } = latest.current;
      const created = createSourceView({ parent, base, readOnly, describedBy, onUpdate });
      view.current = created;
      publish();
      return () => {
        clearTimeout(timer.current);
        if (hasChanges(created.state)) latest.current.onLeave(getBase(created.state), getFileText(created.state));
        created.destroy();
        view.current = null;
      };
    },
    [onUpdate, publish],
  );

  // A page that is hidden may never come back, and may not render again: what is kept must be the newest text.
  useEffect(() => {
    const keep = () => {
      publish();
      const state = view.current?.state;
      if (state !== undefined && hasChanges(state)) latest.current.onLeave(getBase(state), getFileText(state));
    };
    document.addEventListener("visibilitychange", keep);
    addEventListener("pagehide", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      removeEventListener("pagehide", keep);
    };
  }, [publish]);

  const { corrections } = options;
  const read = useMemo(() => readEditorDocument(snapshot.fileText, corrections), [snapshot.fileText, corrections]);
  useEffect(() => {
    const current = view.current;
    if (current !== null && getFileText(current.state) === read.text)
      current.dispatch(showReading(current.state, read));
  }, [read]);

  const commands = useMemo(() => {
    const change = (fileText: string, isTyping: boolean) => {
      const current = view.current;
      if (current === null) return;
      const { changes } = replaceText(current.state, fileText);
      // Letters join into one step of undo; moving, adding and removing are a step each.
      const annotations = isTyping ? [] : [isolateHistory.of("full")];
      current.dispatch({ changes, userEvent: formEvent, annotations });
    };
    return {
      getView: () => view.current,
      applyEdits(edits: readonly RecipeEdit[]): Result<null, RecipeEditError> {
        if (view.current === null) return { ok: true, value: null };
        const edited = applyRecipeEdits(getFileText(view.current.state), edits);
        if (!edited.ok) return edited;
        change(edited.value, edits.every(isTyping));
        return { ok: true, value: null };
      },
      applySplice(splice: Splice) {
        if (view.current === null) return;
        const text = getFileText(view.current.state);
        change(text.slice(0, splice.start) + splice.text + text.slice(splice.end), true);
      },
      undo() {
        if (view.current !== null) undo(view.current);
      },
      redo() {
        if (view.current !== null) redo(view.current);
      },
      select({ from, to }: EditorRange) {
        const current = view.current;
        if (current === null) return;
        const { length } = current.state.doc;
        const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
        current.dispatch({ selection, scrollIntoView: true });
        current.focus();
      },
    };
  }, []);

  return { attach, ...snapshot, document: read, undone, ...commands };
}

/** Edits that a text field makes with every letter. */
function isTyping(edit: RecipeEdit): boolean {
  return (
    edit.op === "replace_item" ||
    edit.op === "replace_ingredient" ||
    (edit.op === "set_field" && !Array.isArray(edit.value))
  );
}
