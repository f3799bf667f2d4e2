"use client";

import type { IngredientLine, RecipeIngredientRow } from "@larder/core";
import { lineKeyOf } from "@larder/core";
import type { ShownPart } from "@larder/recipe-view/ingredient-text";
import { IngredientText } from "@larder/recipe-view/ingredient-text";
import { IconButton } from "@larder/ui/icon-button";
import { joinClasses } from "@larder/ui/join-classes";
import { ArrowDown, ArrowUp, CornerDownRight, SpellCheck, X } from "lucide-react";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { useForm } from "./form-context.ts";
import { insertRows, moveRow, removeRow, replaceRow, splitPastedLines } from "./ingredient-edits.ts";
import styles from "./ingredient-list.module.css";
import { LineDialog } from "./line-dialog.tsx";
import { editorMessages } from "./messages.ts";
import { useDraft } from "./use-draft.ts";

/** Where the focus belongs once the list was read again. */
type FocusWish = { readonly row: number; readonly part: "text" | "up" | "down" } | null;

/** The ingredient list: a line of text per row, and below it what was read from it. */
export function IngredientList() {
  const form = useForm();
  const { ingredients } = form.document.form;
  const list = useRef<HTMLFieldSetElement>(null);
  const [inserting, setInserting] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [corrected, setCorrected] = useState<IngredientLine | null>(null);
  const wish = useRef<FocusWish>(null);

  useEffect(() => {
    if (wish.current === null) return;
    const { row, part } = wish.current;
    wish.current = null;
    const wanted = list.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-part="${part}"]:not(:disabled)`);
    (wanted ?? list.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-part="text"]`))?.focus();
  });

  function edit(edits: Parameters<typeof form.edit>[0]): boolean {
    const code = form.edit(edits);
    setRefusal(code === null ? null : editorMessages.refused[code]);
    return code === null;
  }

  function insert(behind: number | null, lines: readonly string[]): boolean {
    if (lines.length === 0 || !edit(insertRows(form.document.form, behind, lines))) return false;
    form.announce(editorMessages.addedRows(lines.length));
    return true;
  }

  function move(index: number, direction: -1 | 1) {
    const text = ingredients[index]?.line.text ?? "";
    if (!edit(moveRow(form.document.form, index, direction))) return;
    wish.current = { row: index + direction, part: direction === -1 ? "up" : "down" };
    form.announce(direction === -1 ? editorMessages.movedUp(text) : editorMessages.movedDown(text));
  }

  function remove(index: number) {
    const row = ingredients[index];
    if (row === undefined || !edit(removeRow(form.document.form, row))) return;
    wish.current = { row: Math.min(index, ingredients.length - 2), part: "text" };
    form.announce(editorMessages.removedRow(row.line.text));
  }

  return (
    <fieldset ref={list} className={styles.list} disabled={form.disabled}>
      <legend className={styles.legend}>{editorMessages.field.ingredients}</legend>
      {ingredients.length === 0 ? <p className={styles.none}>{editorMessages.noIngredients}</p> : null}
      <ol className={styles.rows}>
        {ingredients.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list; keyed by its text it would lose the focus while one types.
          <li key={index} data-row={index} className={styles.row}>
            <Row
              row={row}
              canMoveUp={moveRow(form.document.form, index, -1) !== null}
              canMoveDown={moveRow(form.document.form, index, 1) !== null}
              onEdit={(value) => edit(replaceRow(form.document.form, row, value))}
              onMove={(direction) => move(index, direction)}
              onRemove={() => remove(index)}
              onInsertBelow={() => setInserting(index)}
              onCorrect={() => setCorrected(row.line)}
              onPasteLines={(lines) => insert(index, lines)}
            />
            {inserting === index ? (
              <NewRow
                autoFocus
                onAdd={(lines) => {
                  if (!insert(index, lines)) return false;
                  setInserting(index + lines.length);
                  return true;
                }}
                onLeave={() => setInserting(null)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      <NewRow onAdd={(lines) => insert(null, lines)} />
      <LineDialog line={corrected} onClose={() => setCorrected(null)} />
      {refusal === null ? null : (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly row: RecipeIngredientRow;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onEdit: (value: string) => boolean;
  readonly onMove: (direction: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onInsertBelow: () => void;
  readonly onCorrect: () => void;
  readonly onPasteLines: (lines: readonly string[]) => boolean;
}

function Row(props: RowProps) {
  const { row, canMoveUp, canMoveDown, onEdit, onMove, onRemove, onInsertBelow, onCorrect, onPasteLines } = props;
  const form = useForm();
  const partsId = useId();
  const { line, number } = row;
  const draft = useDraft(line.text, form.undone);
  const isHeader = number === null;
  const isFixed = isHeader && !row.isPlain;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") {
      event.preventDefault();
      onInsertBelow();
    } else if (event.altKey && event.key === "ArrowUp" && canMoveUp) {
      event.preventDefault();
      draft.drop();
      onMove(-1);
    } else if (event.altKey && event.key === "ArrowDown" && canMoveDown) {
      event.preventDefault();
      draft.drop();
      onMove(1);
    }
  }

  function onPaste(event: ClipboardEvent) {
    const lines = splitPastedLines(event.clipboardData.getData("text/plain"));
    if (lines.length < 2) return;
    event.preventDefault();
    onPasteLines(lines);
  }

  return (
    <div className={joinClasses(styles.line, isHeader && styles.header)}>
      <input
        type="text"
        data-part="text"
        className={styles.input}
        value={draft.value}
        readOnly={isFixed}
        title={isFixed ? editorMessages.inSource : undefined}
        aria-label={isHeader ? editorMessages.headerRow : editorMessages.ingredientRow(number)}
        aria-describedby={partsId}
        onChange={(event) => {
          const { value } = event.target;
          draft.set(value);
          // An emptied line would vanish while one is still typing: it stays until the field is left.
          if (value.trim() !== "" && value !== line.text) onEdit(value);
        }}
        onBlur={() => {
          if (draft.value.trim() === "") onRemove();
          // What was refused stays to be mended.
          if (draft.value.trim() === "" || draft.value.trim() === line.text) draft.drop();
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <div className={styles.tools}>
        {isHeader ? null : (
          <IconButton
            dense
            label={editorMessages.correctLine(line.text)}
            icon={<SpellCheck aria-hidden />}
            onClick={onCorrect}
          />
        )}
        <IconButton
          dense
          data-part="up"
          label={editorMessages.moveUp(line.text)}
          icon={<ArrowUp aria-hidden />}
          disabled={!canMoveUp}
          onClick={() => onMove(-1)}
        />
        <IconButton
          dense
          data-part="down"
          label={editorMessages.moveDown(line.text)}
          icon={<ArrowDown aria-hidden />}
          disabled={!canMoveDown}
          onClick={() => onMove(1)}
        />
        <IconButton
          dense
          label={editorMessages.remove(line.text)}
          icon={<X aria-hidden />}
          disabled={isFixed}
          onClick={onRemove}
        />
      </div>
      <p id={partsId} className={styles.parts}>
        {isHeader ? null : line.food === "" ? (
          <span className={styles.noFood}>{editorMessages.noFood}</span>
        ) : (
          <IngredientText tone="parts" parts={shownParts(line)} />
        )}
        {form.lines.corrections.has(lineKeyOf(line.text)) ? (
          <span className={styles.corrected}> · {editorMessages.corrected}</span>
        ) : null}
      </p>
    </div>
  );
}

interface NewRowProps {
  readonly autoFocus?: boolean;
  /** False when the lines could not be added: they stay in the field. */
  readonly onAdd: (lines: readonly string[]) => boolean;
  readonly onLeave?: () => void;
}

function NewRow({ autoFocus = false, onAdd, onLeave }: NewRowProps) {
  const [text, setText] = useState("");
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  function add(value: string) {
    if (onAdd(splitPastedLines(value))) setText("");
  }

  return (
    <div className={styles.newRow}>
      <CornerDownRight aria-hidden className={styles.newIcon} />
      <input
        ref={input}
        type="text"
        className={styles.input}
        value={text}
        placeholder={editorMessages.addIngredient}
        aria-label={editorMessages.addIngredient}
        aria-describedby={hintId}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            add(text);
          } else if (event.key === "Escape") {
            setText("");
            onLeave?.();
          }
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          if (splitPastedLines(pasted).length < 2) return;
          event.preventDefault();
          add(`${text}${pasted}`);
        }}
        onBlur={() => {
          add(text);
          onLeave?.();
        }}
      />
      <p id={hintId} className={styles.hint}>
        {editorMessages.addIngredientHint}
      </p>
    </div>
  );
}

/** The line's text, cut at its parts. */
function shownParts(line: IngredientLine): readonly ShownPart[] {
  const shown: ShownPart[] = [];
  let position = 0;
  for (const part of line.parts) {
    if (part.start > position) shown.push({ kind: "text", text: line.text.slice(position, part.start) });
    shown.push({ kind: part.kind, text: line.text.slice(part.start, part.end) });
    position = part.end;
  }
  if (position < line.text.length) shown.push({ kind: "text", text: line.text.slice(position) });
  return shown;
}
