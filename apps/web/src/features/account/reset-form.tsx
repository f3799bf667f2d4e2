"use client";

import { Button } from "@larder/ui/button";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { fieldError, idleForm } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { resetPasswordAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";
import { useFragmentToken } from "./use-fragment-token.ts";

/** A new password by a reset link. */
export function ResetForm() {
  const token = useFragmentToken("reset");
  const [state, submit, isPending] = useActionState(resetPasswordAction, idleForm);
  const form = useFocusFirstError(state);
  if (token === undefined) return <noscript>{accountMessages.needsScript}</noscript>;
  if (token === null) return <p>{accountMessages.resetTokenMissing}</p>;
  return (
    <form ref={form} action={submit} className={styles.form} noValidate>
      <input type="hidden" name="token" value={token} />
      <TextField
        name="password"
        type="password"
        label={accountMessages.newPassword}
        hint={accountMessages.newPasswordHint}
        autoComplete="new-password"
        required
        error={fieldError(state, "password")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={isPending}>
          {accountMessages.resetSubmit}
        </Button>
        <FormOutcome state={state} />
      </div>
    </form>
  );
}
