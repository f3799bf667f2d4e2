import { history, redo, undo } from "@codemirror/commands";
import type { Transaction, TransactionSpec } from "@codemirror/state";
import { EditorState } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  abandonSave,
  finishSave,
  getBase,
  getFileText,
  hasChanges,
  initSession,
  listSplices,
  loadRevision,
  rebaseSession,
  replaceText,
  startSave,
} from "./editing-session.ts";

const stored = "---\r\ntitle: Soup\nimage: a\r\n---\r1. Boil.\n";

/** An editor without a screen. */
class Editor {
  state: EditorState;

  constructor(text: string, unsaved?: string) {
    const { doc, extension } = initSession({ revision: 3, text }, unsaved);
    this.state = EditorState.create({ doc, extensions: [extension, history()] });
  }

  readonly dispatch = (transaction: Transaction) => {
    this.state = transaction.state;
  };

  do(spec: TransactionSpec) {
    this.dispatch(this.state.update(spec));
  }

  type(at: number, text: string, remove = 0) {
    this.do({ changes: { from: at, to: at + remove, insert: this.state.toText(text) } });
  }
}

describe("an editing session", () => {
  it("begins with nothing to save", () => {
    const editor = new Editor(stored);
    expect(hasChanges(editor.state)).toBe(false);
    expect(listSplices(editor.state)).toEqual([]);
    expect(getFileText(editor.state)).toBe(stored);
  });

  it("sends one splice for what was typed in one place", () => {
    const editor = new Editor(stored);
    editor.type(11, "Good ");
    expect(listSplices(editor.state)).toEqual([{ start: 12, end: 12, text: "Good " }]);
  });

  it("has nothing to save after undo, and all of it after redo", () => {
    const editor = new Editor(stored);
    editor.type(4, "", 12);
    const changed = getFileText(editor.state);
    undo(editor);
    expect(hasChanges(editor.state)).toBe(false);
    expect(getFileText(editor.state)).toBe(stored);
    redo(editor);
    expect(getFileText(editor.state)).toBe(changed);
  });

  it("keeps what is typed while a save is on its way", () => {
    const editor = new Editor(stored);
    editor.type(11, "Good ");
    editor.do(startSave());
    editor.type(16, "hot ");
    editor.do(finishSave(4));
    expect(getBase(editor.state)).toEqual({ revision: 4, text: stored.replace("Soup", "Good Soup") });
    expect(listSplices(editor.state)).toEqual([{ start: 17, end: 17, text: "hot " }]);
  });

  it("has everything to save again when a save failed", () => {
    const editor = new Editor(stored);
    editor.type(11, "Good ");
    editor.do(startSave());
    editor.type(16, "hot ");
    editor.do(abandonSave());
    expect(getBase(editor.state).revision).toBe(3);
    expect(listSplices(editor.state)).toEqual([{ start: 12, end: 12, text: "Good hot " }]);
  });

  it("counts what is on its way as unsaved", () => {
    const editor = new Editor(stored);
    editor.type(11, "Good ");
    editor.do(startSave());
    expect(hasChanges(editor.state)).toBe(true);
    editor.do(finishSave(4));
    expect(hasChanges(editor.state)).toBe(false);
  });

  it("begins with the unsaved text that was kept", () => {
    const unsaved = stored.replace("Soup", "Stew");
    const editor = new Editor(stored, unsaved);
    expect(getFileText(editor.state)).toBe(unsaved);
    expect(listSplices(editor.state)).toEqual([{ start: 13, end: 16, text: "tew" }]);
  });

  it("puts the text on top of another revision: only what differs from that one is sent", () => {
    const editor = new Editor(stored);
    editor.type(11, "Good ");
    const theirs = stored.replace("1. Boil.", "1. Simmer.");
    editor.do(rebaseSession(editor.state, { revision: 5, text: theirs }));
    expect(getBase(editor.state).revision).toBe(5);
    expect(getFileText(editor.state)).toBe(stored.replace("Soup", "Good Soup"));
    expect(listSplices(editor.state).map((splice) => splice.text)).toEqual(["Good ", "Boil"]);
  });

  it("loads another revision, and undo brings the text back", () => {
    const editor = new Editor(stored);
    editor.type(11, "Good ");
    const theirs = stored.replace("Soup", "Broth");
    editor.do(loadRevision(editor.state, { revision: 5, text: theirs }));
    expect(getFileText(editor.state)).toBe(theirs);
    expect(hasChanges(editor.state)).toBe(false);
    undo(editor);
    expect(getFileText(editor.state)).toBe(stored.replace("Soup", "Good Soup"));
    expect(hasChanges(editor.state)).toBe(true);
  });

  it("replaces the text by touching only the lines that differ", () => {
    const editor = new Editor(stored);
    editor.do(replaceText(editor.state, stored.replace("Soup", "Stew")));
    expect(listSplices(editor.state)).toEqual([{ start: 13, end: 16, text: "tew" }]);
  });

  it("undoing everything, in any order of saves that failed, leaves the stored bytes", () => {
    const step = fc.record({
      at: fc.nat(60),
      remove: fc.nat(12),
      text: fc.constantFrom("x", "\n", "a\nb", ""),
      save: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const editor = new Editor(stored);
        for (const { at, remove, text, save } of steps) {
          const from = Math.min(at, editor.state.doc.length);
          const to = Math.min(from + remove, editor.state.doc.length);
          if (save) editor.do(startSave());
          editor.type(from, text, to - from);
          if (save) editor.do(abandonSave());
        }
        while (undo(editor));
        expect(getFileText(editor.state)).toBe(stored);
        expect(hasChanges(editor.state)).toBe(false);
      }),
    );
  });
});
