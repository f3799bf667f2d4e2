"use client";

import { Button } from "@larder/ui/button";
import { FormError } from "@larder/ui/form-error";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import styles from "./account.module.css";
import type { SignInState } from "./actions.ts";
import { signInAction } from "./actions.ts";
import { accountMessages } from "./messages.ts";

const start: SignInState = { words: null, emailWords: null, passwordWords: null, email: "" };

/** E-mail address and password; works without script. */
export function SignInForm({ next }: { readonly next: string }) {
  const [state, submit, isPending] = useActionState(signInAction, start);
  return (
    <form action={submit} className={styles.form} noValidate>
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
        defaultValue={state.email}
        error={state.emailWords}
      />
      <TextField
        name="password"
        type="password"
        label={accountMessages.password}
        autoComplete="current-password"
        required
        error={state.passwordWords}
      />
      <FormError>{state.words}</FormError>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={isPending}>
          {accountMessages.signIn}
        </Button>
      </div>
    </form>
  );
}
