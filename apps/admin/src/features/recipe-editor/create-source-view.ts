import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { yamlFrontmatter } from "@codemirror/lang-yaml";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { BaseRevision } from "./editing-session.ts";
import { initSession } from "./editing-session.ts";
import { editorMessages } from "./messages.ts";
import { sourceLook } from "./source-look.ts";
import { sourceMarks } from "./source-marks.ts";

export interface SourceViewOptions {
  readonly parent: HTMLElement;
  readonly base: BaseRevision;
  readonly readOnly: boolean;
  /** Id of the words that describe the field. */
  readonly describedBy: string;
  readonly onUpdate: Parameters<typeof EditorView.updateListener.of>[0];
}

/** The source pane's editing component. Tab is left alone: it moves the focus on, as everywhere in a page. */
export function createSourceView({ parent, base, readOnly, describedBy, onUpdate }: SourceViewOptions): EditorView {
  const { doc, extension } = initSession(base);
  const extensions: Extension[] = [
    extension,
    history(),
    lineNumbers(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    drawSelection(),
    EditorView.lineWrapping,
    yamlFrontmatter({ content: markdown() }),
    sourceLook,
    sourceMarks,
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    EditorState.phrases.of(editorMessages.phrases),
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({
      "aria-label": editorMessages.sourceLabel,
      "aria-describedby": describedBy,
      spellcheck: "true",
      tabindex: "0",
      ...(readOnly && { "aria-readonly": "true" }),
    }),
    EditorView.updateListener.of(onUpdate),
  ];
  // The component adds style elements, which the document's policy allows with its nonce only.
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  if (nonce) extensions.push(EditorView.cspNonce.of(nonce));
  return new EditorView({ parent, state: EditorState.create({ doc, extensions }) });
}
