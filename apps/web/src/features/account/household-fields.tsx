"use client";

import { Select } from "@larder/ui/select";
import { TextField } from "@larder/ui/text-field";
import type { FormState } from "../../lib/form-state.ts";
import { fieldError, typedValue } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { accountMessages } from "./messages.ts";

export interface HouseholdFieldsProps {
  readonly state: FormState;
  readonly initial: {
    readonly timeZone: string;
    readonly weekStart: number;
    readonly units: string;
    readonly locale: string;
  };
  /** Every zone that the server knows. Browsers know other lists, and a page must be the same on both sides. */
  readonly timeZones: readonly string[];
}

/** Time zone, week, units and language of a household, as the set-up and the settings ask them. */
export function HouseholdFields({ state, initial, timeZones }: HouseholdFieldsProps) {
  // A select takes its first value only when it is made: a new answer makes it anew.
  const key = state.kind === "idle" ? 0 : state.attempt;
  return (
    <div className={styles.pair}>
      <Select
        key={`zone-${key}`}
        name="timeZone"
        label={accountMessages.timeZone}
        hint={accountMessages.timeZoneHint}
        defaultValue={typedValue(state, "timeZone", initial.timeZone)}
        options={toOptions(timeZones, initial.timeZone)}
        error={fieldError(state, "timeZone")}
      />
      <Select
        key={`week-${key}`}
        name="weekStart"
        label={accountMessages.weekStart}
        defaultValue={typedValue(state, "weekStart", String(initial.weekStart))}
        options={weekdays}
        error={fieldError(state, "weekStart")}
      />
      <Select
        key={`units-${key}`}
        name="units"
        label={accountMessages.units}
        defaultValue={typedValue(state, "units", initial.units)}
        options={Object.entries(accountMessages.unitNames).map(([value, label]) => ({ value, label }))}
        error={fieldError(state, "units")}
      />
      <TextField
        name="locale"
        label={accountMessages.locale}
        defaultValue={typedValue(state, "locale", initial.locale)}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={35}
        error={fieldError(state, "locale")}
      />
    </div>
  );
}

/** Every zone, and the given one even when the list knows it by another name. */
function toOptions(timeZones: readonly string[], given: string) {
  const all = timeZones.includes(given) ? timeZones : [given, ...timeZones];
  return all.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}

/** Monday first, named in the interface's language. 5 January 2026 was a Monday. */
const weekdayNames = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
const weekdays = Array.from({ length: 7 }, (_, index) => ({
  value: String(index + 1),
  label: weekdayNames.format(new Date(Date.UTC(2026, 0, 5 + index))),
}));
