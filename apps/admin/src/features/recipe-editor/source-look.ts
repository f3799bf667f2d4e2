import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { PartRange } from "./editor-document.ts";

/** Keys and marks stay soft, so that the cook's words and the parts of the ingredient lines stand out. */
const highlighting = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: "var(--color-part-alternative)" },
  { tag: [tags.meta, tags.processingInstruction, tags.separator, tags.punctuation], color: "var(--color-ink-soft)" },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: "var(--color-ink-soft)", fontStyle: "italic" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.heading, fontWeight: "700" },
  { tag: tags.link, color: "var(--color-part-alternative)" },
  { tag: tags.url, color: "var(--color-part-alternative)", textDecoration: "underline" },
  { tag: tags.monospace, color: "var(--color-part-size)" },
  { tag: tags.invalid, color: "var(--color-accent)" },
]);

/** One class per part of an ingredient line; the form and the preview use the same colours. */
export function partClass(kind: PartRange["kind"]): string {
  return `larder-part larder-part-${kind}`;
}

const parts = Object.fromEntries(
  (["amount", "unit", "size", "food", "alternative", "preparation", "note", "purpose"] as const).map((kind) => [
    `.larder-part-${kind}`,
    {
      color: `var(--color-part-${kind})`,
      ...(kind === "amount" || kind === "food" ? { fontWeight: "600" } : {}),
      ...(kind === "preparation" || kind === "note" ? { fontStyle: "italic" } : {}),
    },
  ]),
);

/** The look of the source in the colours of the app; light and dark follow the roles by themselves. */
const theme = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--color-raised)", color: "var(--color-ink)", fontSize: "0.9375rem" },
  "&.cm-focused": { outline: "2px solid var(--color-focus)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { paddingBlock: "var(--space-3)", caretColor: "var(--color-ink)" },
  ".cm-line": { paddingInline: "var(--space-3)" },
  ".cm-cursor": { borderLeftColor: "var(--color-ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--color-line-strong)",
  },
  ".cm-gutters": {
    backgroundColor: "var(--color-raised)",
    color: "var(--color-ink-soft)",
    border: "none",
    borderRight: "1px solid var(--color-line)",
  },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--color-sunken) 60%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--color-sunken)", color: "var(--color-ink)" },
  ".cm-specialChar": { color: "var(--color-accent)" },
  ".cm-tooltip": {
    maxWidth: "min(26rem, 80vw)",
    border: "1px solid var(--color-line)",
    borderRadius: "var(--radius-control)",
    backgroundColor: "var(--color-raised)",
    color: "var(--color-ink)",
    boxShadow: "var(--shadow-float)",
  },
  ".cm-diagnostic": {
    padding: "var(--space-2) var(--space-3)",
    fontFamily: "var(--font-sans)",
    fontSize: "var(--text-small)",
    lineHeight: "1.4",
    whiteSpace: "normal",
  },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--color-accent)" },
  ".cm-diagnostic-warning": { borderLeft: "3px solid var(--color-attention)" },
  ".cm-diagnostic-hint, .cm-diagnostic-info": { borderLeft: "3px solid var(--color-part-alternative)" },
  ".cm-lintRange": {
    backgroundImage: "none",
    paddingBottom: "0",
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-error": { textDecorationColor: "var(--color-accent)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--color-attention)" },
  ".cm-lintRange-hint, .cm-lintRange-info": { textDecorationColor: "var(--color-part-alternative)" },
  ".cm-lintPoint-error:after": { borderBottomColor: "var(--color-accent)" },
  ".cm-lintPoint-warning:after": { borderBottomColor: "var(--color-attention)" },
  ".cm-lintPoint-hint:after, .cm-lintPoint-info:after": { borderBottomColor: "var(--color-part-alternative)" },
  ".cm-gutter-lint": { width: "1.1em" },
  ".cm-lint-marker": { width: "0.7em", height: "0.7em", marginBlock: "0.45em" },
  // The shapes differ, so that the kinds are told apart without colour.
  ".cm-lint-marker-error": { content: '""', borderRadius: "50%", backgroundColor: "var(--color-accent)" },
  ".cm-lint-marker-warning": {
    content: '""',
    backgroundColor: "var(--color-attention)",
    clipPath: "polygon(50% 0, 100% 100%, 0 100%)",
  },
  ".cm-lint-marker-hint, .cm-lint-marker-info": {
    content: '""',
    backgroundColor: "var(--color-part-alternative)",
    clipPath: "polygon(50% 0, 100% 50%, 50% 100%, 0 50%)",
  },
  ...parts,
});

export const sourceLook: Extension = [theme, syntaxHighlighting(highlighting)];
