"use client";

import { Button } from "@larder/ui/button";
import { Select } from "@larder/ui/select";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { fieldError, idleForm, typedValue } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import type { InvitationFormState } from "./actions.ts";
import { createInvitationAction } from "./actions.ts";
import { CopyButton } from "./copy-button.tsx";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";

export interface InviteFormProps {
  /** Empty: an invitation into the library alone. */
  readonly householdRoles: readonly { readonly value: string; readonly label: string }[];
  readonly libraryRoles: readonly { readonly value: string; readonly label: string }[];
}

const start: InvitationFormState = { form: idleForm, link: null };

/** Makes a link to hand over, and shows it once. */
export function InviteForm({ householdRoles, libraryRoles }: InviteFormProps) {
  const [{ form: state, link }, submit, isPending] = useActionState(createInvitationAction, start);
  const form = useFocusFirstError(state);
  const key = state.kind === "idle" ? 0 : state.attempt;
  const usual = libraryRoles.some(({ value }) => value === "editor") ? "editor" : libraryRoles[0]?.value;
  return (
    <form ref={form} action={submit} className={styles.form} noValidate>
      <div className={styles.pair}>
        <TextField
          name="email"
          type="email"
          label={accountMessages.inviteEmail}
          hint={accountMessages.inviteEmailHint}
          autoComplete="off"
          defaultValue={typedValue(state, "email")}
          error={fieldError(state, "email")}
        />
        {householdRoles.length === 0 ? null : (
          <Select
            key={`household-${key}`}
            name="householdRole"
            label={accountMessages.inviteHouseholdRole}
            defaultValue={typedValue(state, "householdRole", householdRoles[0]?.value)}
            options={householdRoles}
          />
        )}
        <Select
          key={`library-${key}`}
          name="libraryRole"
          label={accountMessages.inviteLibraryRole}
          defaultValue={typedValue(state, "libraryRole", usual)}
          options={libraryRoles}
        />
      </div>
      <div className={styles.actions}>
        <Button type="submit" pending={isPending}>
          {accountMessages.inviteSubmit}
        </Button>
        <FormOutcome state={state} />
      </div>
      {link === null ? null : (
        <div className={styles.link} role="status">
          <TextField
            label={accountMessages.invitationLink}
            hint={accountMessages.invitationLinkHint}
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton text={link} />
        </div>
      )}
    </form>
  );
}
