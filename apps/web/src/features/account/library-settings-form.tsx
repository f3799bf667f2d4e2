"use client";

import { Button } from "@larder/ui/button";
import { Checkbox } from "@larder/ui/checkbox";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { fieldError, idleForm, typedValue } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { updateLibraryAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";

/** Name of the library, and whether visitors may read it. */
export function LibrarySettingsForm({
  library,
}: {
  readonly library: { readonly name: string; readonly isPublic: boolean };
}) {
  const [state, submit, isPending] = useActionState(updateLibraryAction, idleForm);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={submit} className={styles.form} noValidate>
      <TextField
        name="name"
        label={accountMessages.libraryName}
        required
        maxLength={200}
        defaultValue={typedValue(state, "name", library.name)}
        error={fieldError(state, "name")}
      />
      <Checkbox
        key={String(library.isPublic)}
        name="isPublic"
        label={accountMessages.publicLibrary}
        hint={accountMessages.publicLibraryHint}
        defaultChecked={library.isPublic}
      />
      <div className={styles.actions}>
        <Button type="submit" pending={isPending}>
          {accountMessages.save}
        </Button>
        <FormOutcome state={state} />
      </div>
    </form>
  );
}
