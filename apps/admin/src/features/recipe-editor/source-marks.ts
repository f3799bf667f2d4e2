import type { Diagnostic } from "@codemirror/lint";
import { setDiagnostics } from "@codemirror/lint";
import type { EditorState, Range, TransactionSpec } from "@codemirror/state";
import { Prec, StateEffect, StateField } from "@codemirror/state";
import type { DecorationSet } from "@codemirror/view";
import { Decoration, EditorView } from "@codemirror/view";
import type { IssueSeverity } from "@larder/core";
import { issueWords } from "@larder/core";
import type { EditorDocument } from "./editor-document.ts";
import { listPartRanges } from "./editor-document.ts";
import { editorMessages } from "./messages.ts";
import { partClass } from "./source-look.ts";

const setParts = StateEffect.define<DecorationSet>();

/** The coloured parts of the ingredient lines. They move with the text until the next reading replaces them. */
const partMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const moved = marks.map(transaction.changes);
    return transaction.effects.reduce((set, effect) => (effect.is(setParts) ? effect.value : set), moved);
  },
  // Innermost, so that they win over the colours of YAML and Markdown.
  provide: (field) => Prec.highest(EditorView.decorations.from(field)),
});

export const sourceMarks = partMarks;

/** Show in the source what a reading of exactly this text found: parts of ingredient lines and issues. */
export function showReading(state: EditorState, document: EditorDocument): TransactionSpec {
  const ranges: Range<Decoration>[] = listPartRanges(document)
    .filter((part) => part.to > part.from && part.to <= state.doc.length)
    .map((part) => Decoration.mark({ class: partClass(part.kind) }).range(part.from, part.to));
  const diagnostics = document.issues.map((issue): Diagnostic => {
    const { from, to } = document.places.issueRange(issue);
    const words = issueWords[issue.code](issue);
    const end = Math.min(Math.max(to, from), state.doc.length);
    return {
      from: Math.min(from, end),
      to: end,
      severity: issue.severity,
      source: issue.code,
      message: `${words.what} ${words.hint}`,
      renderMessage: () => renderWords(issue.severity, words),
    };
  });
  const effects = setParts.of(Decoration.set(ranges, true));
  const lint = setDiagnostics(state, diagnostics);
  return { effects: [effects, ...[lint.effects ?? []].flat()] };
}

function renderWords(severity: IssueSeverity, words: { readonly what: string; readonly hint: string }): Node {
  const element = document.createElement("div");
  const kind = document.createElement("strong");
  kind.textContent = `${editorMessages.severity[severity]}: `;
  const hint = document.createElement("div");
  hint.textContent = words.hint;
  element.append(kind, words.what, hint);
  return element;
}
