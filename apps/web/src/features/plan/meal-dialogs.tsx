"use client";

import { Button } from "@larder/ui/button";
import { Dialog } from "@larder/ui/dialog";
import { IconButton } from "@larder/ui/icon-button";
import { Select } from "@larder/ui/select";
import { TextField } from "@larder/ui/text-field";
import { Minus, Plus } from "lucide-react";
import type { FormEvent } from "react";
import { useId, useState } from "react";
import { messages } from "../../lib/messages.ts";
import type { BoardPlace } from "./board-changes.ts";
import styles from "./meal-dialogs.module.css";
import { planMessages } from "./messages.ts";
import type { BoardMeal, BoardWeek } from "./queries.ts";
import { servingsWords } from "./servings-words.ts";

export interface MoveMealDialogProps {
  readonly meal: BoardMeal;
  readonly week: BoardWeek;
  readonly onClose: () => void;
  readonly onMove: (place: BoardPlace) => void;
}

/** Moving without dragging: choose a day and a meal of the day. */
export function MoveMealDialog({ meal, week, onClose, onMove }: MoveMealDialogProps) {
  const [day, setDay] = useState(meal.day ?? "");
  const [slot, setSlot] = useState(meal.slot ?? week.slots.at(-1)?.id ?? "");
  const formId = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    onMove(day === "" ? { day: null, slot: null } : { day, slot });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={planMessages.moveDialogTitle(meal.title)}
      closeLabel={messages.close}
      footer={
        <Button type="submit" form={formId} variant="primary">
          {planMessages.move}
        </Button>
      }
    >
      <form id={formId} onSubmit={submit} className={styles.form}>
        <Select
          data-autofocus
          label={planMessages.day}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          options={[
            ...week.days.map((choice) => ({ value: choice.day, label: `${choice.weekday} ${choice.date}` })),
            { value: "", label: planMessages.noDay },
          ]}
        />
        <Select
          label={planMessages.slot}
          value={slot}
          disabled={day === ""}
          onChange={(event) => setSlot(event.currentTarget.value)}
          options={week.slots.map((choice) => ({ value: choice.id, label: choice.name }))}
        />
      </form>
    </Dialog>
  );
}

export interface ServingsDialogProps {
  readonly meal: BoardMeal;
  readonly onClose: () => void;
  readonly onSave: (servings: number) => void;
}

export function ServingsDialog({ meal, onClose, onSave }: ServingsDialogProps) {
  const [text, setText] = useState(String(meal.servings ?? meal.recipe?.baseServings ?? 1));
  const formId = useId();
  const servings = Number(text);
  const isValid = servings > 0 && servings <= 1000;
  const step = (by: number) => setText(String(Math.max(1, Math.round((isValid ? servings : 1) + by))));

  return (
    <Dialog
      open
      onClose={onClose}
      title={planMessages.servingsDialogTitle(meal.title)}
      closeLabel={messages.close}
      footer={
        <Button type="submit" form={formId} variant="primary" disabled={!isValid}>
          {planMessages.save}
        </Button>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) onSave(servings);
        }}
      >
        <div className={styles.stepper}>
          <IconButton
            variant="plain"
            label={planMessages.fewer}
            icon={<Minus aria-hidden />}
            onClick={() => step(-1)}
          />
          <TextField
            data-autofocus
            type="number"
            inputMode="decimal"
            min={0.25}
            max={1000}
            step={0.25}
            label={planMessages.servingsLabel}
            hideLabel
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <IconButton variant="plain" label={planMessages.more} icon={<Plus aria-hidden />} onClick={() => step(1)} />
        </div>
        {meal.recipe?.baseServings == null ? null : (
          <p className={styles.hint}>{planMessages.servingsHint(servingsWords(meal.recipe.baseServings))}</p>
        )}
      </form>
    </Dialog>
  );
}

export interface NoteDialogProps {
  readonly meal: BoardMeal;
  readonly onClose: () => void;
  readonly onSave: (note: string) => void;
}

export function NoteDialog({ meal, onClose, onSave }: NoteDialogProps) {
  const [note, setNote] = useState(meal.title);
  const formId = useId();
  const words = note.trim();

  return (
    <Dialog
      open
      onClose={onClose}
      title={planMessages.noteDialogTitle}
      closeLabel={messages.close}
      footer={
        <Button type="submit" form={formId} variant="primary" disabled={words === ""}>
          {planMessages.save}
        </Button>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (words !== "") onSave(words);
        }}
      >
        <TextField
          data-autofocus
          label={planMessages.note}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  );
}
