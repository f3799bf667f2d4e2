"use client";

import type { CorrectedKind, IngredientLine, LineWord } from "@larder/core";
import { correctedKinds, lineKeyOf, listLineWords, toSpans } from "@larder/core";
import { Button } from "@larder/ui/button";
import { Dialog } from "@larder/ui/dialog";
import { joinClasses } from "@larder/ui/join-classes";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import type { MouseEvent } from "react";
import { useState } from "react";
import { messages } from "../../lib/messages.ts";
import { useForm } from "./form-context.ts";
import styles from "./line-dialog.module.css";
import { editorMessages } from "./messages.ts";

export interface LineDialogProps {
  /** The line that is corrected; `null` while none is. */
  readonly line: IngredientLine | null;
  readonly onClose: () => void;
}

/** Says how a line is read: choose words, then what they are. */
export function LineDialog({ line, onClose }: LineDialogProps) {
  return (
    <Dialog open={line !== null} onClose={onClose} title={editorMessages.correctTitle} closeLabel={messages.close}>
      {line === null ? null : <LineWords key={line.text} line={line} onClose={onClose} />}
    </Dialog>
  );
}

function LineWords({ line, onClose }: { readonly line: IngredientLine; readonly onClose: () => void }) {
  const { lines } = useForm();
  const [words, setWords] = useState<readonly LineWord[]>(() => listLineWords(line));
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [last, setLast] = useState<number | null>(null);
  const [pending, setPending] = useState(false);
  const isCorrected = lines.corrections.has(lineKeyOf(line.text));

  /** A press chooses a word or leaves it; with Shift, all words from the last one to here. */
  function choose(index: number, event: MouseEvent) {
    const from = event.shiftKey && last !== null ? last : index;
    setChosen((before) => {
      const next = new Set(before);
      if (from === index && before.has(index)) next.delete(index);
      else for (let at = Math.min(from, index); at <= Math.max(from, index); at += 1) next.add(at);
      return next;
    });
    setLast(index);
  }

  function say(kind: CorrectedKind | null) {
    setWords((before) => before.map((word, index) => (chosen.has(index) ? { ...word, kind } : word)));
    setChosen(new Set());
  }

  async function store(spans: ReturnType<typeof toSpans> | null) {
    setPending(true);
    const stored = await lines.correct(line.text, spans);
    setPending(false);
    if (stored) onClose();
  }

  return (
    <div className={styles.dialog}>
      <p className={styles.hint}>{editorMessages.correctHint}</p>
      <ul className={styles.words} aria-label={editorMessages.correctWords}>
        {words.map((word, index) => (
          <li key={word.start}>
            <button
              type="button"
              className={joinClasses(styles.word, word.kind === null ? undefined : styles[word.kind])}
              aria-pressed={chosen.has(index)}
              onClick={(event) => choose(index, event)}
            >
              {word.text}
              <span className={styles.kind}>
                <VisuallyHidden>: </VisuallyHidden>
                {editorMessages.partKind[word.kind ?? "nothing"]}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{editorMessages.correctAs(chosen.size)}</legend>
        {[...correctedKinds, null].map((kind) => (
          <Button
            key={kind ?? "nothing"}
            dense
            // Not disabled: the focus would be lost with the press that uses up the choice.
            aria-disabled={chosen.size === 0 || undefined}
            onClick={() => say(kind)}
          >
            {editorMessages.partKind[kind ?? "nothing"]}
          </Button>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button variant="primary" pending={pending} onClick={() => void store(toSpans(words))}>
          {editorMessages.correctSave}
        </Button>
        {isCorrected ? (
          <Button pending={pending} onClick={() => void store(null)}>
            {editorMessages.correctRemove}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
