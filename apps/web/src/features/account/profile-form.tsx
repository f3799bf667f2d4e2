"use client";

import { Button } from "@larder/ui/button";
import { joinClasses } from "@larder/ui/join-classes";
import { Select } from "@larder/ui/select";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { fieldError, idleForm, typedValue } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { updateAccountAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import type { AccountPage } from "./queries.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";

/** One's own name and units. */
export function ProfileForm({ account }: { readonly account: AccountPage["account"] }) {
  const [state, submit, isPending] = useActionState(updateAccountAction, idleForm);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={submit} className={joinClasses(styles.form, styles.narrowForm)} noValidate>
      <TextField
        name="name"
        label={accountMessages.yourName}
        autoComplete="name"
        required
        defaultValue={typedValue(state, "name", account.name)}
        error={fieldError(state, "name")}
      />
      <TextField
        label={accountMessages.email}
        hint={accountMessages.emailFixed}
        type="email"
        autoComplete="username"
        readOnly
        value={account.email}
      />
      <Select
        key={`${account.units}-${state.kind === "idle" ? 0 : state.attempt}`}
        name="units"
        label={accountMessages.ownUnits}
        defaultValue={typedValue(state, "units", account.units ?? "")}
        options={[
          { value: "", label: accountMessages.ownUnitsSame },
          ...Object.entries(accountMessages.unitNames).map(([value, label]) => ({ value, label })),
        ]}
        error={fieldError(state, "units")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={isPending}>
          {accountMessages.save}
        </Button>
        <FormOutcome state={state} />
      </div>
    </form>
  );
}
