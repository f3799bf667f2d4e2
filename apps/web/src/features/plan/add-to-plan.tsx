"use client";

import { Button, buttonClass } from "@larder/ui/button";
import { FormError } from "@larder/ui/form-error";
import { Popover } from "@larder/ui/popover";
import { Select } from "@larder/ui/select";
import { TextField } from "@larder/ui/text-field";
import { showToast } from "@larder/ui/toast";
import { CalendarPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef } from "react";
import { useRecipeScale } from "../../components/recipe-scale.tsx";
import { paths } from "../../lib/paths.ts";
import type { AddToPlanState } from "./actions.ts";
import { addToPlanAction } from "./actions.ts";
import styles from "./add-to-plan.module.css";
import { planMessages } from "./messages.ts";
import type { PlanChoices } from "./queries.ts";

export interface AddToPlanProps {
  readonly recipeId: string;
  readonly baseServings: number | null;
  readonly choices: PlanChoices;
}

/** Puts the recipe on a day of this week or the next. A form in a panel, with or without script. */
export function AddToPlan({ recipeId, baseServings, choices }: AddToPlanProps) {
  const [state, submit, isPending] = useActionState<AddToPlanState, FormData>(addToPlanAction, { kind: "idle" });
  const { size } = useRecipeScale();
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();

  useEffect(() => {
    if (state.kind !== "added") return;
    const details = form.current?.closest("details");
    if (details) details.open = false;
    const day = choices.days.find((choice) => choice.value === state.day)?.label;
    const slot = choices.slots.find((choice) => choice.id === state.slot)?.name.toLowerCase();
    const { day: addedDay } = state;
    showToast({
      message:
        day === undefined ? planMessages.addedToTray : planMessages.addedTo([day, slot].filter(Boolean).join(", ")),
      action: { label: planMessages.showWeek, onPress: () => router.push(paths.week(addedDay ?? undefined)) },
    });
  }, [state, choices, router]);

  return (
    <Popover
      summaryClassName={buttonClass({ variant: "primary" })}
      summary={
        <>
          <CalendarPlus aria-hidden />
          {planMessages.addToPlan}
        </>
      }
    >
      <form ref={form} action={submit} className={styles.form}>
        <input type="hidden" name="recipeId" value={recipeId} />
        {baseServings === null && size.factor !== "1" ? <input type="hidden" name="scale" value={size.factor} /> : null}
        <Select
          name="day"
          label={planMessages.day}
          options={[...choices.days, { value: "", label: planMessages.noDay }]}
        />
        <div className={styles.pair}>
          <Select
            name="slot"
            label={planMessages.slot}
            defaultValue={choices.defaultSlot}
            options={choices.slots.map((slot) => ({ value: slot.id, label: slot.name }))}
          />
          {baseServings === null ? null : (
            <TextField
              name="servings"
              type="number"
              inputMode="decimal"
              label={planMessages.servingsLabel}
              min={0.25}
              max={1000}
              step={0.25}
              key={size.query}
              defaultValue={size.servings ?? baseServings}
            />
          )}
        </div>
        <FormError>{state.kind === "refused" ? state.words : null}</FormError>
        <Button type="submit" variant="primary" pending={isPending}>
          {planMessages.addToPlanSubmit}
        </Button>
      </form>
    </Popover>
  );
}

/** Holds the button's place while the household's calendar is asked for. */
export function AddToPlanPlaceholder() {
  return (
    <Button variant="primary" aria-disabled icon={<CalendarPlus aria-hidden />}>
      {planMessages.addToPlan}
    </Button>
  );
}
