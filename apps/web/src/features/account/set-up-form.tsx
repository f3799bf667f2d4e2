"use client";

import { Button } from "@larder/ui/button";
import { Checkbox } from "@larder/ui/checkbox";
import { EmptyState } from "@larder/ui/empty-state";
import { joinClasses } from "@larder/ui/join-classes";
import { TextField } from "@larder/ui/text-field";
import { useActionState, useEffect, useRef, useState } from "react";
import { fieldError, idleForm, typedValue } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { completeSetupAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import type { HouseholdDefaults } from "./household-defaults.ts";
import { guessHouseholdDefaults } from "./household-defaults.ts";
import { HouseholdFields } from "./household-fields.tsx";
import { accountMessages } from "./messages.ts";
import { useFragmentToken } from "./use-fragment-token.ts";

/** Which fields each step holds, so that a refusal leads back to the first step with something wrong. */
const steps = [
  { title: accountMessages.stepYou, fields: ["name", "email", "password"] },
  { title: accountMessages.stepHousehold, fields: ["householdName", "timeZone", "weekStart", "units", "locale"] },
  { title: accountMessages.stepLibrary, fields: ["publicLibrary", "starterRecipes"] },
] as const;

/**
 * The wizard behind the set-up link: one form in three steps, so that nothing is stored before the last.
 *
 * It needs JavaScript: the secret is in the part of the address that is never sent.
 */
export function SetUpForm({ timeZones }: { readonly timeZones: readonly string[] }) {
  const token = useFragmentToken("set-up");
  const [defaults, setDefaults] = useState<HouseholdDefaults>();

  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    setDefaults(guessHouseholdDefaults({ language: navigator.language, timeZone }));
  }, []);

  if (token === undefined || defaults === undefined) return <noscript>{accountMessages.needsScript}</noscript>;
  if (token === null) {
    return <EmptyState title={accountMessages.setUpTokenMissingTitle}>{accountMessages.setUpTokenMissing}</EmptyState>;
  }
  return <SetUpSteps token={token} defaults={defaults} timeZones={timeZones} />;
}

interface SetUpStepsProps {
  readonly token: string;
  readonly defaults: HouseholdDefaults;
  readonly timeZones: readonly string[];
}

function SetUpSteps({ token, defaults, timeZones }: SetUpStepsProps) {
  const [state, submit, isPending] = useActionState(completeSetupAction, idleForm);
  const [step, setStep] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const headings = useRef<(HTMLLegendElement | null)[]>([]);
  const last = steps.length - 1;

  useEffect(() => {
    if (state.kind !== "refused") return;
    const wrong = steps.findIndex(({ fields }) => fields.some((field) => state.fieldWords[field] !== undefined));
    if (wrong < 0) return;
    setStep(wrong);
    // After that step is shown.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus());
  }, [state]);

  function goTo(number: number) {
    setStep(number);
    // After the step is shown: the focus follows, so that a screen reader says where one is.
    requestAnimationFrame(() => headings.current[number]?.focus());
  }

  function goOn() {
    const fieldset = form.current?.querySelectorAll("fieldset")[step];
    const wrong = [...(fieldset?.querySelectorAll("input, select") ?? [])].find(
      (field) => (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && !field.checkValidity(),
    );
    if (wrong instanceof HTMLInputElement || wrong instanceof HTMLSelectElement) wrong.reportValidity();
    else goTo(step + 1);
  }

  return (
    <form
      ref={form}
      action={submit}
      className={styles.form}
      noValidate
      onKeyDown={(event) => {
        // Return leads to the next step; only the last one sends.
        if (event.key !== "Enter" || step === last || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        goOn();
      }}
    >
      <input type="hidden" name="token" value={token} />
      {steps.map(({ title }, number) => (
        <fieldset key={title} className={styles.stepFields} data-shown={number === step || undefined}>
          <legend
            ref={(element) => {
              headings.current[number] = element;
            }}
            tabIndex={-1}
            className={styles.legend}
          >
            <span className={styles.step}>{accountMessages.step(number + 1, steps.length)}</span>
            <br />
            {title}
          </legend>
          {number === 0 ? (
            <>
              <TextField
                name="name"
                label={accountMessages.yourName}
                autoComplete="name"
                required
                maxLength={200}
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
                maxLength={254}
                defaultValue={typedValue(state, "email")}
                error={fieldError(state, "email")}
              />
              <TextField
                name="password"
                type="password"
                label={accountMessages.newPassword}
                hint={accountMessages.newPasswordHint}
                autoComplete="new-password"
                required
                minLength={10}
                maxLength={200}
                error={fieldError(state, "password")}
              />
            </>
          ) : null}
          {number === 1 ? (
            <>
              <TextField
                name="householdName"
                label={accountMessages.householdName}
                hint={accountMessages.householdNameHint}
                required
                maxLength={200}
                defaultValue={typedValue(state, "householdName")}
                error={fieldError(state, "householdName")}
              />
              <HouseholdFields state={state} initial={defaults} timeZones={timeZones} />
            </>
          ) : null}
          {number === 2 ? (
            <>
              <Checkbox
                name="publicLibrary"
                label={accountMessages.publicLibrary}
                hint={accountMessages.publicLibraryHint}
                defaultChecked={typedValue(state, "publicLibrary") === "on"}
              />
              <Checkbox
                name="starterRecipes"
                label={accountMessages.starterRecipes}
                hint={accountMessages.starterRecipesHint}
                defaultChecked={state.kind !== "refused" || typedValue(state, "starterRecipes") === "on"}
              />
            </>
          ) : null}
        </fieldset>
      ))}
      <FormOutcome state={state} />
      <div className={joinClasses(styles.actions, styles.spread)}>
        {step > 0 ? (
          <Button variant="quiet" onClick={() => goTo(step - 1)}>
            {accountMessages.back}
          </Button>
        ) : (
          <span />
        )}
        {step < last ? (
          // Keys: were it one button whose type changes during the click, that click would also send the form.
          <Button key="next" variant="primary" onClick={goOn}>
            {accountMessages.next}
          </Button>
        ) : (
          <Button key="finish" type="submit" variant="primary" pending={isPending}>
            {accountMessages.finish}
          </Button>
        )}
      </div>
    </form>
  );
}
