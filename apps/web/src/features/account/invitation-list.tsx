"use client";

import { Button } from "@larder/ui/button";
import { useActionState } from "react";
import { idleForm } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { revokeInvitationAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import type { HouseholdPage } from "./queries.ts";
import { When } from "./when.tsx";

/** Invitations that nobody has accepted yet. */
export function InvitationList({ invitations }: { readonly invitations: HouseholdPage["invitations"] }) {
  const [state, revoke, isPending] = useActionState(revokeInvitationAction, idleForm);
  return (
    <>
      <ul className={styles.list}>
        {invitations.map((invitation) => (
          <li key={invitation.invitationId} className={styles.row}>
            <div className={styles.rowWords}>
              <span>{invitation.email ?? accountMessages.invitationForAnybody}</span>
              <span className={styles.small}>
                {[
                  invitation.householdName,
                  invitation.householdRole && accountMessages.householdRoles[invitation.householdRole],
                  invitation.libraryRole && accountMessages.libraryRoles[invitation.libraryRole],
                ]
                  .filter(Boolean)
                  .join(" · ")}
                {" · "}
                <When moment={invitation.expiresAt} words={accountMessages.invitationUntil} />
              </span>
            </div>
            <form action={revoke}>
              <input type="hidden" name="invitationId" value={invitation.invitationId} />
              <Button type="submit" dense pending={isPending}>
                {accountMessages.revoke}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <FormOutcome state={state} />
    </>
  );
}
