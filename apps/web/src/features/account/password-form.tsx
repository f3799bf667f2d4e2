"use client";

import { Button } from "@larder/ui/button";
import { joinClasses } from "@larder/ui/join-classes";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { fieldError, idleForm } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { changePasswordAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";

/** Changes one's password, or sets the first one. */
export function PasswordForm({ email, hasPassword }: { readonly email: string; readonly hasPassword: boolean }) {
  const [state, submit, isPending] = useActionState(changePasswordAction, idleForm);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={submit} className={joinClasses(styles.form, styles.narrowForm)} noValidate>
      {/* Tells password managers whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {hasPassword ? (
        <TextField
          name="currentPassword"
          type="password"
          label={accountMessages.currentPassword}
          autoComplete="current-password"
          required
          error={fieldError(state, "currentPassword")}
        />
      ) : null}
      <TextField
        name="newPassword"
        type="password"
        label={accountMessages.chosenPassword}
        hint={accountMessages.newPasswordHint}
        autoComplete="new-password"
        required
        error={fieldError(state, "newPassword")}
      />
      <div className={styles.actions}>
        <Button type="submit" pending={isPending}>
          {hasPassword ? accountMessages.changePassword : accountMessages.setPassword}
        </Button>
        <FormOutcome state={state} />
      </div>
    </form>
  );
}
