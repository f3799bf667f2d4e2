"use client";

import { Button } from "@larder/ui/button";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { createDraft } from "./actions.ts";
import styles from "./new-recipe-form.module.css";
import { newRecipeMessages } from "./new-recipe-messages.ts";

/** Asks for a title; the draft then opens in the editor. */
export function NewRecipeForm() {
  const [state, submit, pending] = useActionState(createDraft, { title: "", error: null });
  return (
    <form action={submit} className={styles.form}>
      <TextField
        name="title"
        label={newRecipeMessages.title}
        hint={newRecipeMessages.hint}
        error={state.error === null ? null : newRecipeMessages.errors[state.error]}
        defaultValue={state.title}
        required
        maxLength={400}
        autoComplete="off"
      />
      <Button type="submit" variant="primary" pending={pending}>
        {newRecipeMessages.create}
      </Button>
    </form>
  );
}
