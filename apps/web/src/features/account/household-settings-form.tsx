"use client";

import { Button } from "@larder/ui/button";
import { TextField } from "@larder/ui/text-field";
import { useActionState } from "react";
import { fieldError, idleForm, typedValue } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { createHouseholdAction, updateHouseholdAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { HouseholdFields } from "./household-fields.tsx";
import { accountMessages } from "./messages.ts";
import { useFocusFirstError } from "./use-focus-first-error.ts";

export interface HouseholdSettingsFormProps {
  /** `create` makes a new household with these settings. */
  readonly mode: "create" | "update";
  readonly household: {
    readonly name: string;
    readonly timeZone: string;
    readonly weekStart: number;
    readonly units: string;
    readonly locale: string;
  };
  readonly timeZones: readonly string[];
}

/** The settings of a household. */
export function HouseholdSettingsForm({ mode, household, timeZones }: HouseholdSettingsFormProps) {
  const action = mode === "create" ? createHouseholdAction : updateHouseholdAction;
  const [state, submit, isPending] = useActionState(action, idleForm);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={submit} className={styles.form} noValidate>
      <TextField
        name="name"
        label={accountMessages.householdName}
        required
        maxLength={200}
        defaultValue={typedValue(state, "name", household.name)}
        error={fieldError(state, "name")}
      />
      <HouseholdFields state={state} initial={household} timeZones={timeZones} />
      <div className={styles.actions}>
        <Button type="submit" variant={mode === "create" ? "primary" : "plain"} pending={isPending}>
          {mode === "create" ? accountMessages.createHousehold : accountMessages.save}
        </Button>
        <FormOutcome state={state} />
      </div>
    </form>
  );
}
