"use client";

import { Button } from "@larder/ui/button";
import { LinkButton } from "@larder/ui/link-button";
import { TextField } from "@larder/ui/text-field";
import Link from "next/link";
import { useActionState, useEffect, useState } from "react";
import { fieldError, idleForm, typedValue } from "../../lib/form-state.ts";
import { messages } from "../../lib/messages.ts";
import { paths } from "../../lib/paths.ts";
import styles from "./account.module.css";
import type { ShownInvitation } from "./actions.ts";
import { acceptInvitationAction, readInvitationAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountErrorWords, accountMessages } from "./messages.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";
import { useFragmentToken } from "./use-fragment-token.ts";

/** What somebody who opened an invitation sees: the offer, and how to accept it. */
export function InvitationForm() {
  const token = useFragmentToken("invitation");
  const [shown, setShown] = useState<ShownInvitation>();
  const [attempt, setAttempt] = useState(1);
  const [failedAttempt, setFailedAttempt] = useState(0);

  useEffect(() => {
    if (!token) return;
    let isCurrent = true;
    readInvitationAction(token).then(
      (invitation) => {
        if (isCurrent) setShown(invitation);
      },
      () => {
        if (isCurrent) setFailedAttempt(attempt);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [token, attempt]);

  if (token === null) return <p>{accountMessages.invitationTokenMissing}</p>;
  if (shown === undefined && failedAttempt === attempt) {
    return (
      <div className={styles.form}>
        <p role="alert">{accountMessages.invitationUnread}</p>
        <p>
          <Button onClick={() => setAttempt(attempt + 1)}>{messages.tryAgain}</Button>
        </p>
      </div>
    );
  }
  if (token === undefined || shown === undefined) {
    return (
      <>
        <noscript>{accountMessages.needsScript}</noscript>
        <p role="status" className={styles.soft}>
          {messages.loading}
        </p>
      </>
    );
  }
  if (shown.offer === null) return <p>{accountErrorWords.invitation_invalid}</p>;
  const { libraryName, householdName, invitedBy, email } = shown.offer;
  return (
    <>
      <div className={styles.intro}>
        <p>
          {invitedBy === null ? null : `${accountMessages.invitedBy(invitedBy)} `}
          {householdName === null
            ? accountMessages.invitationToLibrary(libraryName)
            : accountMessages.invitationToHousehold(householdName, libraryName)}
        </p>
        {email === null ? null : <p className={styles.soft}>{accountMessages.invitationFor(email)}</p>}
      </div>
      <AcceptForm token={token} viewerName={shown.viewerName} email={email} />
    </>
  );
}

interface AcceptFormProps {
  readonly token: string;
  readonly viewerName: string | null;
  readonly email: string | null;
}

function AcceptForm({ token, viewerName, email }: AcceptFormProps) {
  const [state, submit, isPending] = useActionState(acceptInvitationAction, idleForm);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={submit} className={styles.form} noValidate>
      <input type="hidden" name="token" value={token} />
      {viewerName === null ? (
        <>
          <h2>{accountMessages.invitationNewAccount}</h2>
          <TextField
            name="name"
            label={accountMessages.yourName}
            autoComplete="name"
            required
            defaultValue={typedValue(state, "name")}
            error={fieldError(state, "name")}
          />
          <TextField
            name="email"
            type="email"
            label={accountMessages.email}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            defaultValue={typedValue(state, "email", email ?? "")}
            error={fieldError(state, "email")}
          />
          <TextField
            name="password"
            type="password"
            label={accountMessages.newPassword}
            hint={accountMessages.newPasswordHint}
            autoComplete="new-password"
            required
            error={fieldError(state, "password")}
          />
        </>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={isPending}>
          {viewerName === null ? accountMessages.invitationAccept : accountMessages.invitationAcceptAs(viewerName)}
        </Button>
        {viewerName === null ? (
          <LinkButton as={Link} href={paths.signIn(paths.invitation)} variant="quiet">
            {accountMessages.invitationHaveAccount}
          </LinkButton>
        ) : null}
        <FormOutcome state={state} />
      </div>
    </form>
  );
}
