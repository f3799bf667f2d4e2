"use client";

import { Button } from "@larder/ui/button";
import { useActionState } from "react";
import { idleForm } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { endOtherSessionsAction, endSessionAction } from "./actions.ts";
import { readBrowserName } from "./browser-name.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import type { AccountPage } from "./queries.ts";
import { When } from "./when.tsx";

/** Where one is signed in, and ways to end it. */
export function SessionList({ sessions }: { readonly sessions: AccountPage["sessions"] }) {
  const [one, endOne, isEndingOne] = useActionState(endSessionAction, idleForm);
  const [others, endOthers, isEndingOthers] = useActionState(endOtherSessionsAction, idleForm);
  return (
    <>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.sessionId} className={styles.row}>
            <div className={styles.rowWords}>
              <span>{nameOf(session.userAgent)}</span>
              <span className={styles.small}>
                {session.current ? (
                  accountMessages.thisDevice
                ) : (
                  <When moment={session.lastSeenAt} words={accountMessages.lastSeen} />
                )}
                {session.ipAddress === null ? null : ` · ${session.ipAddress}`}
              </span>
            </div>
            {session.current ? null : (
              <form action={endOne}>
                <input type="hidden" name="sessionId" value={session.sessionId} />
                <Button type="submit" dense pending={isEndingOne}>
                  {accountMessages.endSession}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <FormOutcome state={one} />
      <FormOutcome state={others} />
      {sessions.length > 1 ? (
        <form action={endOthers} className={styles.actions}>
          <Button type="submit" pending={isEndingOthers}>
            {accountMessages.endOthers}
          </Button>
        </form>
      ) : null}
    </>
  );
}

function nameOf(userAgent: string | null): string {
  const name = readBrowserName(userAgent);
  return name === null ? accountMessages.unknownBrowser : accountMessages.browserOn(name.browser, name.system);
}
