"use client";

import { Button } from "@larder/ui/button";
import { useActionState } from "react";
import { idleForm } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { chooseHouseholdAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";
import type { HouseholdPage } from "./queries.ts";

/** Which of several households is shown. */
export function HouseholdSwitch({ households }: { readonly households: HouseholdPage["households"] }) {
  const [state, choose, isPending] = useActionState(chooseHouseholdAction, idleForm);
  return (
    <>
      <ul className={styles.list}>
        {households.map((household) => (
          <li key={household.householdId} className={styles.row}>
            <span className={styles.rowWords}>{household.name}</span>
            {household.chosen ? (
              <span className={styles.soft}>{accountMessages.chosenHousehold}</span>
            ) : (
              <form action={choose}>
                <input type="hidden" name="householdId" value={household.householdId} />
                <Button type="submit" dense pending={isPending}>
                  {accountMessages.chooseHousehold}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <FormOutcome state={state} />
    </>
  );
}
