"use client";

import { useEffect, useState } from "react";
import type { HouseholdDefaults } from "./household-defaults.ts";
import { guessHouseholdDefaults } from "./household-defaults.ts";
import { HouseholdSettingsForm } from "./household-settings-form.tsx";

/** The form of a first household, with what the browser says of its owner; without script, what a guess says. */
export function NewHousehold({ timeZones }: { readonly timeZones: readonly string[] }) {
  const [defaults, setDefaults] = useState<HouseholdDefaults>({
    timeZone: "UTC",
    weekStart: 1,
    units: "metric",
    locale: "en",
  });

  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    setDefaults(guessHouseholdDefaults({ language: navigator.language, timeZone }));
  }, []);

  // Made anew when the guess arrives, because fields take their first value only once.
  return (
    <HouseholdSettingsForm
      key={`${defaults.timeZone} ${defaults.locale}`}
      mode="create"
      household={{ name: "", ...defaults }}
      timeZones={timeZones}
    />
  );
}
