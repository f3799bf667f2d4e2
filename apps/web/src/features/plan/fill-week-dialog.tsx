"use client";

import { formatMinutes } from "@larder/recipe-view/format-minutes";
import { Button } from "@larder/ui/button";
import { Checkbox } from "@larder/ui/checkbox";
import { Dialog } from "@larder/ui/dialog";
import { Select } from "@larder/ui/select";
import { useId, useState } from "react";
import { dietWords } from "../../lib/diet-words.ts";
import { messages } from "../../lib/messages.ts";
import styles from "./meal-dialogs.module.css";
import { planMessages } from "./messages.ts";
import type { BoardWeek } from "./queries.ts";

/** How the week is to be filled, as the planner takes it. */
export interface FillWishes {
  readonly slots: readonly string[];
  readonly rules: {
    readonly maxMinutesByWeekday: Readonly<Partial<Record<"1" | "2" | "3" | "4" | "5", number>>>;
    readonly noRepeatWithinDays: number;
    readonly requiredDiets: readonly string[];
    readonly courses: readonly string[];
  };
}

const minuteChoices = [20, 30, 45, 60, 90] as const;
const repeatChoices = [0, 7, 14, 28] as const;
/** What fills a lunch or a dinner; a sauce alone does not. */
const mealCourses = ["main", "soup", "salad", "stew"];
const breakfastCourses = ["breakfast"];

export interface FillWeekDialogProps {
  readonly open: boolean;
  readonly week: BoardWeek;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onSuggest: (wishes: FillWishes) => void;
}

export function FillWeekDialog({ open, week, isPending, onClose, onSuggest }: FillWeekDialogProps) {
  const usual = week.slots.find((slot) => slot.id === "dinner") ?? week.slots.at(-1);
  const [slots, setSlots] = useState<readonly string[]>(usual ? [usual.id] : []);
  const [minutes, setMinutes] = useState("");
  const [diet, setDiet] = useState("");
  const [repeat, setRepeat] = useState("14");
  const formId = useId();

  function suggest() {
    const limit = Number(minutes);
    const onlyBreakfast = slots.every((slot) => slot === "breakfast");
    onSuggest({
      slots,
      rules: {
        maxMinutesByWeekday: limit > 0 ? { "1": limit, "2": limit, "3": limit, "4": limit, "5": limit } : {},
        noRepeatWithinDays: Number(repeat),
        requiredDiets: diet === "" ? [] : [diet],
        courses: onlyBreakfast ? breakfastCourses : mealCourses,
      },
    });
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={planMessages.fillTitle}
      closeLabel={messages.close}
      footer={
        <Button type="submit" form={formId} variant="primary" pending={isPending} disabled={slots.length === 0}>
          {planMessages.suggest}
        </Button>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          suggest();
        }}
      >
        <p className={styles.hint}>{planMessages.fillText}</p>
        <fieldset>
          <legend className={styles.legend}>{planMessages.fillSlots}</legend>
          <div className={styles.choices}>
            {week.slots.map((slot) => (
              <Checkbox
                key={slot.id}
                label={slot.name}
                checked={slots.includes(slot.id)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  setSlots((before) => (checked ? [...before, slot.id] : before.filter((id) => id !== slot.id)));
                }}
              />
            ))}
          </div>
        </fieldset>
        <Select
          label={planMessages.fillWeekdayMinutes}
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
          options={[
            { value: "", label: planMessages.fillNoLimit },
            ...minuteChoices.map((choice) => ({ value: String(choice), label: formatMinutes(choice) })),
          ]}
        />
        {week.diets.length === 0 ? null : (
          <Select
            label={planMessages.fillDiet}
            value={diet}
            onChange={(event) => setDiet(event.currentTarget.value)}
            options={[
              { value: "", label: planMessages.fillAnyDiet },
              ...week.diets.map((choice) => ({ value: choice, label: dietWords(choice) })),
            ]}
          />
        )}
        <Select
          label={planMessages.fillRepeat}
          value={repeat}
          onChange={(event) => setRepeat(event.currentTarget.value)}
          options={repeatChoices.map((choice) => ({
            value: String(choice),
            label: planMessages.fillRepeatDays(choice),
          }))}
        />
      </form>
    </Dialog>
  );
}
