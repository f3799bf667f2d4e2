"use client";

import { X } from "lucide-react";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { useId, useRef, useState } from "react";
import type { PlannedField } from "./field-plan.ts";
import { useForm } from "./form-context.ts";
import { editorMessages } from "./messages.ts";
import styles from "./term-list.module.css";

/** A list of words, each a line of the file: Enter or a comma adds one. */
export function TermList({ planned: { meaning, key, field } }: { readonly planned: PlannedField }) {
  const form = useForm();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const terms = field?.value.kind === "list" ? field.value.items : [];
  const label = editorMessages.field[meaning];

  function add(words: string) {
    const known = new Set(terms);
    const wanted = words.split(/[,\n]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
    const added = [...new Set(wanted)].filter((term) => !known.has(term));
    setText("");
    if (added.length === 0) return;
    const code =
      terms.length === 0
        ? form.edit([{ op: "set_field", key, value: added }])
        : form.edit(added.map((value, index) => ({ op: "insert_item", key, itemIndex: terms.length + index, value })));
    setRefusal(code === null ? null : editorMessages.refused[code]);
    if (code !== null) setText(words);
  }

  function remove(itemIndex: number) {
    const term = terms[itemIndex];
    if (term === undefined) return;
    const code = form.edit([terms.length === 1 ? { op: "remove_field", key } : { op: "remove_item", key, itemIndex }]);
    setRefusal(code === null ? null : editorMessages.refused[code]);
    if (code === null) form.announce(editorMessages.removedRow(term));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add(text);
    } else if (event.key === "Backspace" && text === "" && terms.length > 0) {
      event.preventDefault();
      remove(terms.length - 1);
    }
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[,\n]/.test(pasted)) return;
    event.preventDefault();
    add(`${text}${pasted}`);
  }

  return (
    <fieldset className={styles.field} disabled={form.disabled}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.box}>
        {terms.length === 0 ? null : (
          <ul className={styles.terms}>
            {terms.map((term, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold one term twice, and its place is all that tells them apart.
              <li key={`${index}-${term}`} className={styles.term}>
                {term}
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={editorMessages.removeTerm(term)}
                  title={editorMessages.removeTerm(term)}
                  onClick={() => remove(index)}
                >
                  <X aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          type="text"
          className={styles.input}
          value={text}
          aria-label={editorMessages.addTerm(label)}
          aria-describedby={refusal === null ? undefined : `${id}-error`}
          aria-invalid={refusal === null ? undefined : true}
          placeholder={editorMessages.addTerm(label)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add(text)}
        />
      </div>
      {refusal === null ? null : (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
