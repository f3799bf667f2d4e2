"use client";

import { TextArea } from "@larder/ui/text-area";
import { TextField } from "@larder/ui/text-field";
import { useState } from "react";
import type { PlannedField } from "./field-plan.ts";
import { useForm } from "./form-context.ts";
import { editorMessages } from "./messages.ts";
import { TermList } from "./term-list.tsx";
import { useDraft } from "./use-draft.ts";

/** One field of the form, over the key of the file that it stands for. */
export function FormField({ planned }: { readonly planned: PlannedField }) {
  return planned.control === "terms" ? <TermList planned={planned} /> : <TextFormField planned={planned} />;
}

function TextFormField({ planned: { meaning, key, field, control } }: { readonly planned: PlannedField }) {
  const form = useForm();
  const [refusal, setRefusal] = useState<string | null>(null);
  const stored = field?.value.kind === "text" ? field.value.text : "";
  const draft = useDraft(stored, form.undone);

  const props = {
    label: editorMessages.field[meaning],
    hint: editorMessages.fieldHint[meaning],
    error: refusal,
    disabled: form.disabled,
    value: draft.value,
    spellCheck: true,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const { value } = event.target;
      draft.set(value);
      const code = value === stored ? null : form.edit([{ op: "set_field", key, value }]);
      setRefusal(code === null ? null : editorMessages.refused[code]);
    },
    onBlur: () => {
      if (refusal !== null) return;
      draft.drop();
      // A key with nothing behind it says nothing, but the cook may want it there: only an own emptying takes it away.
      if (field !== null && field.value.kind === "text" && field.value.text === "")
        form.edit([{ op: "remove_field", key }]);
    },
  };
  return control === "long_text" ? (
    <TextArea {...props} rows={3} />
  ) : (
    <TextField {...props} inputMode={inputModes[meaning]} />
  );
}

const inputModes: Readonly<Partial<Record<PlannedField["meaning"], "url">>> = { sourcelink: "url" };
