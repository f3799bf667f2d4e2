"use client";

import { Button } from "@larder/ui/button";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { fieldError, idleForm, typedValue } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { signInAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";

/** E-mail address and password; works without script. */
export function SignInForm({ next }: { readonly next: string }) {
  const [state, submit, isPending] = useActionState(signInAction, idleForm);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={submit} className={styles.form} noValidate>
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={accountMessages.email}
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={typedValue(state, "email")}
        error={fieldError(state, "email")}
      />
      <TextField
        name="password"
        type="password"
        label={accountMessages.password}
        autoComplete="current-password"
        required
        error={fieldError(state, "password")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={isPending}>
          {accountMessages.signIn}
        </Button>
        <FormOutcome state={state} />
      </div>
    </form>
  );
}
