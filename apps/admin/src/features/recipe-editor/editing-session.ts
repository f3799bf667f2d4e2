import { isolateHistory } from "@codemirror/commands";
import type { ChangeSpec, EditorState } from "@codemirror/state";
import { ChangeSet, StateEffect, StateField, Text } from "@codemirror/state";
import type { Splice } from "@larder/core";
import type { EditorChange } from "./source-model.ts";
import { findEditorChanges, findSplices, toEditorText, toFileText } from "./source-model.ts";

/** The stored revision that an editing session builds on. */
export interface BaseRevision {
  readonly revision: number;
  /** As stored, with its own line ends. */
  readonly text: string;
}

interface EditingSession {
  readonly base: BaseRevision;
  /** What was sent to the server and not yet answered: changes of the base. */
  readonly sent: ChangeSet | null;
  /** Changes since: of the base, or of what was sent. */
  readonly since: ChangeSet;
}

const beginSession = StateEffect.define<EditingSession>();
const beginSave = StateEffect.define<null>();
const acknowledgeSave = StateEffect.define<number>();
const rejectSave = StateEffect.define<null>();

/**
 * Which stored revision the editor's document came from, and all changes since. Undo is a change like any other: what
 * was changed and undone is no change at all in the end, so the stored bytes stay.
 */
export const editingSession = StateField.define<EditingSession>({
  create(state) {
    return { base: { revision: 0, text: state.doc.toString() }, sent: null, since: ChangeSet.empty(state.doc.length) };
  },
  update(session, transaction) {
    let next = transaction.docChanged ? { ...session, since: session.since.compose(transaction.changes) } : session;
    for (const effect of transaction.effects) {
      if (effect.is(beginSession)) next = effect.value;
      if (effect.is(beginSave)) next = { ...next, sent: next.since, since: ChangeSet.empty(transaction.newDoc.length) };
      if (effect.is(acknowledgeSave) && next.sent !== null) {
        const base = { revision: effect.value, text: toFileText(next.base.text, listChanges(next.sent)) };
        next = { base, sent: null, since: next.since };
      }
      if (effect.is(rejectSave) && next.sent !== null) {
        next = { base: next.base, sent: null, since: next.sent.compose(next.since) };
      }
    }
    return next;
  },
});

/** The session and document to begin with: a stored revision, and the text that was being written on it, if any. */
export function initSession(base: BaseRevision, fileText = base.text) {
  const before = toEditorText(base.text);
  const changes = toChangeSet(before, toEditorText(fileText));
  return {
    doc: changes.apply(Text.of(before.split("\n"))),
    extension: editingSession.init(() => ({ base, sent: null, since: changes })),
  };
}

/** The recipe's text with its own line ends, as it would be stored now. */
export function getFileText(state: EditorState): string {
  const { base, sent, since } = state.field(editingSession);
  return toFileText(base.text, listChanges(sent === null ? since : sent.compose(since)));
}

/** The revision that the next save would send. */
export function getBase(state: EditorState): BaseRevision {
  return state.field(editingSession).base;
}

/** Whether anything differs from the stored revision, what is on its way included. */
export function hasChanges(state: EditorState): boolean {
  const { base, since, sent } = state.field(editingSession);
  if (sent === null && since.empty) return false;
  return getFileText(state) !== base.text;
}

/** What a save sends: splices of the stored text. */
export function listSplices(state: EditorState): readonly Splice[] {
  return findSplices(getBase(state).text, getFileText(state));
}

/** A save is on its way: what is typed from now on belongs to the next one. */
export function startSave() {
  return { effects: beginSave.of(null) };
}

/** The server stored what was sent, as this revision. */
export function finishSave(revision: number) {
  return { effects: acknowledgeSave.of(revision) };
}

/** The server stored nothing: what was sent is unsaved again, before what was typed since. */
export function abandonSave() {
  return { effects: rejectSave.of(null) };
}

/** Keep the document and build it on another stored revision: the next save replaces that one knowingly. */
export function rebaseSession(state: EditorState, base: BaseRevision) {
  const since = toChangeSet(toEditorText(base.text), state.doc.toString());
  return { effects: beginSession.of({ base, sent: null, since }) };
}

/** Show another stored revision. The document changes as by typing, so that undo brings the text back. */
export function loadRevision(state: EditorState, base: BaseRevision) {
  const changes = toSpecs(findEditorChanges(state.doc.toString(), toEditorText(base.text)));
  const length = toEditorText(base.text).length;
  const effects = beginSession.of({ base, sent: null, since: ChangeSet.empty(length) });
  return { changes, effects, annotations: isolateHistory.of("full") };
}

/** Change the document into another text, touching only the lines that differ. */
export function replaceText(state: EditorState, fileText: string) {
  const changes = toSpecs(findEditorChanges(state.doc.toString(), toEditorText(fileText)));
  return { changes, annotations: isolateHistory.of("full") };
}

function toChangeSet(before: string, after: string): ChangeSet {
  return ChangeSet.of(toSpecs(findEditorChanges(before, after)), before.length);
}

function toSpecs(changes: readonly EditorChange[]): ChangeSpec[] {
  return changes.map((change) => ({ from: change.from, to: change.to, insert: Text.of(change.insert.split("\n")) }));
}

function listChanges(changes: ChangeSet): readonly EditorChange[] {
  const list: EditorChange[] = [];
  changes.iterChanges((from, to, _newFrom, _newTo, insert) => {
    list.push({ from, to, insert: insert.toString() });
  });
  return list;
}
