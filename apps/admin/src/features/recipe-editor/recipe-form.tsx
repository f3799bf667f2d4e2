"use client";

import type { Issue } from "@larder/core";
import { issueWords } from "@larder/core";
import { Button } from "@larder/ui/button";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import type { KeyboardEvent } from "react";
import { useMemo, useState } from "react";
import { planFields } from "./field-plan.ts";
import type { FormContextValue } from "./form-context.ts";
import { FormContext } from "./form-context.ts";
import { FormField } from "./form-field.tsx";
import { IngredientList } from "./ingredient-list.tsx";
import { editorMessages } from "./messages.ts";
import styles from "./recipe-form.module.css";
import { StepList } from "./step-list.tsx";
import type { CorrectedLines } from "./use-corrected-lines.ts";
import type { RecipeEditor } from "./use-recipe-editor.ts";

export interface RecipeFormProps {
  readonly editor: RecipeEditor;
  readonly lines: CorrectedLines;
  readonly readOnly: boolean;
  readonly goToLine: (line: number) => void;
}

/** The recipe as a form over the same text: each change touches the lines of its field, and no other. */
export function RecipeForm({ editor, lines, readOnly, goToLine }: RecipeFormProps) {
  const [announcement, setAnnouncement] = useState("");
  const plan = useMemo(() => planFields(editor.document.form), [editor.document]);
  const { document, undone, applyEdits, applySplice } = editor;

  const context: FormContextValue = {
    document,
    undone,
    disabled: readOnly,
    lines,
    goToLine,
    applySplice,
    announce: setAnnouncement,
    edit(edits) {
      if (edits === null) return "value_invalid";
      const result = applyEdits(edits);
      return result.ok ? null : result.error.code;
    },
  };

  /** Undo works over both views: the field's own undo would only know its letters. */
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (key !== "z" && !isRedo) return;
    event.preventDefault();
    if (isRedo) editor.redo();
    else editor.undo();
  }

  if (!document.fieldsEditable) return <ClosedForm editor={editor} goToLine={goToLine} />;
  return (
    <FormContext value={context}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: catches the undo keys of the fields inside; it is no control itself. */}
      <div className={styles.form} onKeyDown={onKeyDown}>
        {plan.first.map((planned) => (
          <FormField key={planned.meaning} planned={planned} />
        ))}
        <IngredientList />
        <StepList />
        <div className={styles.pairs}>
          {plan.last.map((planned) => (
            <div key={planned.meaning} className={planned.control === "text" ? undefined : styles.whole}>
              <FormField planned={planned} />
            </div>
          ))}
        </div>
        {plan.others.length === 0 ? null : (
          <section className={styles.others} aria-label={editorMessages.otherFields}>
            <h3 className={styles.heading}>{editorMessages.otherFields}</h3>
            <p className={styles.soft}>{editorMessages.otherFieldsHint}</p>
            <dl className={styles.otherList}>
              {plan.others.map((field) => (
                <div key={field.key} className={styles.other}>
                  <dt>{field.key}</dt>
                  <dd>
                    <pre className={styles.source}>{document.text.slice(field.range.start, field.range.end)}</pre>
                    <Button dense variant="quiet" onClick={() => goToLine(field.fileLine)}>
                      {editorMessages.goToLine(field.fileLine)}
                    </Button>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <VisuallyHidden>
          <span role="status">{announcement}</span>
        </VisuallyHidden>
      </div>
    </FormContext>
  );
}

/** Why there is no form, and the way to the line that has to be mended. */
function ClosedForm({ editor, goToLine }: Pick<RecipeFormProps, "editor" | "goToLine">) {
  const { document } = editor;
  const issue = document.issues.find(isBlocking);
  const words = issue === undefined ? null : issueWords[issue.code](issue);
  return (
    <div className={styles.closed} role="status">
      <h3 className={styles.heading}>{editorMessages.formUnavailable}</h3>
      {document.readOnly ? <p>{editorMessages.formReadOnly}</p> : null}
      {words === null || issue === undefined ? null : (
        <>
          <p>
            {editorMessages.issuePlace(issue.line, issue.column)}: {words.what}
          </p>
          <p className={styles.soft}>{words.hint}</p>
          <Button onClick={() => goToLine(issue.line)}>{editorMessages.goToLine(issue.line)}</Button>
        </>
      )}
    </div>
  );
}

/** Whether an issue is of the kind that closes the form: the file or its block of fields can't be read in full. */
function isBlocking(issue: Issue): boolean {
  return /^(?:file_|front_matter_(?!missing)|yaml_)/.test(issue.code);
}
