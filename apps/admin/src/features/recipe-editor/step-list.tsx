"use client";

import type { RecipeStep } from "@larder/core";
import { Button } from "@larder/ui/button";
import { TextArea } from "@larder/ui/text-area";
import { useForm } from "./form-context.ts";
import { editorMessages } from "./messages.ts";
import { canEditStep, editStep } from "./step-edit.ts";
import styles from "./step-list.module.css";
import { useDraft } from "./use-draft.ts";

/** The method, a field per step. Adding, moving and grouping steps is the source's business. */
export function StepList() {
  const form = useForm();
  const { steps } = form.document.recipe;
  return (
    <fieldset className={styles.list} disabled={form.disabled}>
      <legend className={styles.legend}>{editorMessages.field.steps}</legend>
      {steps.length === 0 ? <p className={styles.none}>{editorMessages.noSteps}</p> : null}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.number} className={styles.step}>
            {canEditStep(form.document.text, step) ? <Step step={step} /> : <WrappedStep step={step} />}
          </li>
        ))}
      </ol>
      <div>
        <Button dense variant="quiet" onClick={() => form.goToLine(steps[0]?.fileLine ?? Number.MAX_SAFE_INTEGER)}>
          {editorMessages.inSource}
        </Button>
      </div>
    </fieldset>
  );
}

function Step({ step }: { readonly step: RecipeStep }) {
  const form = useForm();
  const draft = useDraft(step.text, form.undone);
  return (
    <TextArea
      label={editorMessages.stepRow(step.number)}
      hideLabel
      fieldClassName={styles.field ?? ""}
      rows={Math.max(1, Math.ceil(draft.value.length / 60))}
      value={draft.value}
      onChange={(event) => {
        const { value } = event.target;
        draft.set(value);
        const splice = editStep(form.document.text, step, value);
        if (splice !== null && splice.text !== step.text) form.applySplice(splice);
      }}
      onBlur={() => draft.drop()}
    />
  );
}

function WrappedStep({ step }: { readonly step: RecipeStep }) {
  const form = useForm();
  return (
    <div className={styles.wrapped}>
      <p>{step.text}</p>
      <p className={styles.none}>{editorMessages.stepInSource}</p>
      <Button dense variant="quiet" onClick={() => form.goToLine(step.fileLine)}>
        {editorMessages.goToLine(step.fileLine)}
      </Button>
    </div>
  );
}
