"use client";

import { Button, buttonClass, iconButtonClass } from "@larder/ui/button";
import { showToast } from "@larder/ui/toast";
import { ChevronDown, ChevronLeft, ChevronRight, ListChecks, Sparkles } from "lucide-react";
import Link from "next/link";
import { startTransition, useCallback, useMemo, useOptimistic, useState, useTransition } from "react";
import { LinkPending } from "../../components/link-pending.tsx";
import { messages } from "../../lib/messages.ts";
import { paths } from "../../lib/paths.ts";
import type { Answer, Suggestion, Suggestions } from "./actions.ts";
import {
  acceptSuggestionsAction,
  addMealAction,
  removeMealAction,
  restoreMealAction,
  suggestAnotherAction,
  suggestWeekAction,
  updateMealAction,
} from "./actions.ts";
import { AddMealDialog } from "./add-meal-dialog.tsx";
import type { BoardChange, BoardPlace } from "./board-changes.ts";
import { changeBoard, mealsAt, unsavedPrefix } from "./board-changes.ts";
import type { FillWishes } from "./fill-week-dialog.tsx";
import { FillWeekDialog } from "./fill-week-dialog.tsx";
import type { MealCommands } from "./meal-card.tsx";
import { MoveMealDialog, NoteDialog, ServingsDialog } from "./meal-dialogs.tsx";
import { planErrorWords, planMessages } from "./messages.ts";
import type { BoardDay, BoardMeal, BoardRecipe, BoardWeek } from "./queries.ts";
import { SuggestionCard } from "./suggestion-card.tsx";
import styles from "./week-board.module.css";
import { WeekCell } from "./week-cell.tsx";

type OpenDialog =
  | { readonly kind: "add"; readonly place: BoardPlace }
  | { readonly kind: "move" | "servings" | "note"; readonly meal: BoardMeal }
  | { readonly kind: "fill" };

interface Filling {
  readonly wishes: FillWishes;
  readonly seed: number;
  readonly suggestions: Suggestions;
}

const tray: BoardPlace = { day: null, slot: null };

/** The week as a board. Every change shows at once and is taken back, with words, when the server refuses it. */
export function WeekBoard({ week }: { readonly week: BoardWeek }) {
  const [meals, showChange] = useOptimistic(week.meals, changeBoard);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [filling, setFilling] = useState<Filling | null>(null);
  const [busySuggestion, setBusySuggestion] = useState<string | null>(null);
  const [isSuggesting, startSuggesting] = useTransition();

  const change = useCallback(
    <Value,>(shown: BoardChange, act: () => Promise<Answer<Value>>, onDone?: () => void) => {
      startTransition(async () => {
        showChange(shown);
        const answer = await reach(act);
        if (answer.ok) onDone?.();
        else showToast({ message: answer.words, persistent: true });
      });
    },
    [showChange],
  );

  const commands = useMemo<MealCommands | null>(
    () =>
      week.canEdit
        ? {
            onMove: (meal) => setDialog({ kind: "move", meal }),
            onServings: (meal) => setDialog({ kind: "servings", meal }),
            onNote: (meal) => setDialog({ kind: "note", meal }),
            onRemove: (meal) => {
              change(
                { kind: "remove", mealId: meal.mealId },
                () => removeMealAction(meal.mealId),
                () =>
                  showToast({
                    message: planMessages.removed(meal.title),
                    action: {
                      label: messages.undo,
                      onPress: () => change({ kind: "add", meal }, () => restoreMealAction(meal.mealId)),
                    },
                  }),
              );
            },
          }
        : null,
    [week.canEdit, change],
  );

  function moveMeal(mealId: string, place: BoardPlace, position: number) {
    change({ kind: "move", mealId, place, position }, () => updateMealAction({ mealId, ...place, position }));
  }

  function addRecipe(place: BoardPlace, recipe: BoardRecipe) {
    setDialog(null);
    change({ kind: "add", meal: newMeal(place, recipe.title, recipe) }, () =>
      addMealAction({ ...place, recipeId: recipe.recipeId }),
    );
  }

  function addNote(place: BoardPlace, note: string) {
    setDialog(null);
    change({ kind: "add", meal: newMeal(place, note, null) }, () => addMealAction({ ...place, note }));
  }

  function suggest(wishes: FillWishes) {
    const seed = newSeed();
    startSuggesting(async () => {
      const answer = await reach(() =>
        suggestWeekAction({ firstDay: week.firstDay, days: daysToFill(week), seed, ...wishes }),
      );
      if (!answer.ok) showToast({ message: answer.words, persistent: true });
      else {
        setDialog(null);
        if (answer.value.picks.length === 0 && answer.value.impossible.length === 0) {
          setFilling(null);
          showToast({ message: planMessages.nothingToFill });
        } else setFilling({ wishes, seed, suggestions: answer.value });
      }
    });
  }

  function suggestAnother(current: Filling, suggestion: Suggestion) {
    const { day, slot } = suggestion;
    setBusySuggestion(keyOf(suggestion));
    startSuggesting(async () => {
      const answer = await reach(() =>
        suggestAnotherAction({
          firstDay: week.firstDay,
          seed: newSeed(),
          rules: current.wishes.rules,
          day,
          slot,
          avoidRecipeIds: current.suggestions.picks.map((pick) => pick.recipe.recipeId),
        }),
      );
      setBusySuggestion(null);
      if (!answer.ok) showToast({ message: answer.words, persistent: true });
      else if (answer.value === null) showToast({ message: planMessages.noOther });
      else replacePick(suggestion, answer.value);
    });
  }

  function replacePick(old: Suggestion, next: Suggestion | null) {
    setFilling((before) => {
      if (before === null) return null;
      const picks = before.suggestions.picks.flatMap((pick) =>
        keyOf(pick) === keyOf(old) ? (next === null ? [] : [next]) : [pick],
      );
      if (picks.length === 0 && before.suggestions.impossible.length === 0) return null;
      return { ...before, suggestions: { ...before.suggestions, picks } };
    });
  }

  function accept(current: Filling) {
    const picks = current.suggestions.picks.map(({ day, slot, recipe }) => ({ day, slot, recipeId: recipe.recipeId }));
    startSuggesting(async () => {
      const answer = await reach(() => acceptSuggestionsAction({ picks }));
      if (answer.ok) {
        setFilling(null);
        showToast({ message: planMessages.accepted(answer.value) });
      } else showToast({ message: answer.words, persistent: true });
    });
  }

  function placeLabel(place: BoardPlace): string {
    const day = week.days.find((candidate) => candidate.day === place.day);
    const slot = week.slots.find((candidate) => candidate.id === place.slot);
    return day === undefined ? planMessages.tray : planMessages.cell(day.weekday, slot?.name ?? "");
  }

  const isEmpty = meals.every((meal) => meal.day === null) && filling === null;

  return (
    <div className={styles.week}>
      <WeekHeader week={week} onFill={week.canEdit ? () => setDialog({ kind: "fill" }) : null} />
      {isEmpty ? <p className={styles.hint}>{planMessages.emptyText}</p> : null}

      <section className={styles.board} aria-label={planMessages.board} data-slots={Math.min(week.slots.length, 6)}>
        <div className={styles.slotNames} aria-hidden>
          <span />
          {week.slots.map((slot) => (
            <span key={slot.id} className={styles.slotName}>
              {slot.name}
            </span>
          ))}
        </div>
        {week.days.map((day, index) => (
          <WeekDay
            key={day.day}
            day={day}
            meals={meals}
            isOpenAtFirst={week.holdsToday ? day.isToday : index === 0}
            isFilling={filling !== null}
          >
            {week.slots.map((slot) => {
              const place = { day: day.day, slot: slot.id };
              return (
                <WeekCell
                  key={slot.id}
                  place={place}
                  label={placeLabel(place)}
                  caption={slot.name}
                  meals={mealsAt(meals, place)}
                  commands={commands}
                  onAdd={(target) => setDialog({ kind: "add", place: target })}
                  onDrop={moveMeal}
                >
                  {filling === null ? null : (
                    <CellSuggestions
                      filling={filling}
                      place={place}
                      busy={busySuggestion}
                      onAnother={(suggestion) => suggestAnother(filling, suggestion)}
                      onLeaveOut={(suggestion) => replacePick(suggestion, null)}
                    />
                  )}
                </WeekCell>
              );
            })}
          </WeekDay>
        ))}
      </section>

      <section className={styles.tray} aria-labelledby="tray-title">
        <h2 id="tray-title" className={styles.trayTitle}>
          {planMessages.tray}
        </h2>
        <WeekCell
          place={tray}
          label={planMessages.tray}
          caption={null}
          meals={mealsAt(meals, tray)}
          commands={commands}
          onAdd={(target) => setDialog({ kind: "add", place: target })}
          onDrop={moveMeal}
          emptyWords={planMessages.trayEmpty}
        />
      </section>

      {filling === null ? null : (
        <SuggestionBar
          count={filling.suggestions.picks.length}
          isPending={isSuggesting && busySuggestion === null}
          onAccept={() => accept(filling)}
          onOthers={() => suggest(filling.wishes)}
          onDiscard={() => setFilling(null)}
        />
      )}

      <AddMealDialog
        open={dialog?.kind === "add"}
        placeLabel={dialog?.kind === "add" ? placeLabel(dialog.place) : ""}
        onClose={() => setDialog(null)}
        onRecipe={(recipe) => dialog?.kind === "add" && addRecipe(dialog.place, recipe)}
        onNote={(note) => dialog?.kind === "add" && addNote(dialog.place, note)}
      />
      <FillWeekDialog
        open={dialog?.kind === "fill"}
        week={week}
        isPending={isSuggesting}
        onClose={() => setDialog(null)}
        onSuggest={suggest}
      />
      {dialog?.kind === "move" ? (
        <MoveMealDialog
          meal={dialog.meal}
          week={week}
          onClose={() => setDialog(null)}
          onMove={(place) => {
            setDialog(null);
            moveMeal(dialog.meal.mealId, place, mealsAt(meals, place).length);
          }}
        />
      ) : null}
      {dialog?.kind === "servings" ? (
        <ServingsDialog
          meal={dialog.meal}
          onClose={() => setDialog(null)}
          onSave={(servings) => {
            setDialog(null);
            const { mealId } = dialog.meal;
            change({ kind: "servings", mealId, servings }, () => updateMealAction({ mealId, servings }));
          }}
        />
      ) : null}
      {dialog?.kind === "note" ? (
        <NoteDialog
          meal={dialog.meal}
          onClose={() => setDialog(null)}
          onSave={(note) => {
            setDialog(null);
            const { mealId } = dialog.meal;
            change({ kind: "note", mealId, note }, () => updateMealAction({ mealId, note }));
          }}
        />
      ) : null}
    </div>
  );
}

function WeekHeader({ week, onFill }: { readonly week: BoardWeek; readonly onFill: (() => void) | null }) {
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{week.range}</h1>
        <nav className={styles.weeks} aria-label={planMessages.title}>
          <Link
            href={paths.week(week.previousFirstDay)}
            className={iconButtonClass()}
            aria-label={planMessages.previousWeek}
            title={planMessages.previousWeek}
          >
            <ChevronLeft aria-hidden />
            <LinkPending />
          </Link>
          <Link
            href={paths.week(week.nextFirstDay)}
            className={iconButtonClass()}
            aria-label={planMessages.nextWeek}
            title={planMessages.nextWeek}
          >
            <ChevronRight aria-hidden />
            <LinkPending />
          </Link>
          {week.holdsToday ? null : (
            <Link href={paths.week()} className={buttonClass({ variant: "quiet" })}>
              {planMessages.thisWeek}
            </Link>
          )}
        </nav>
      </div>
      <div className={styles.actions}>
        {onFill === null ? null : (
          <Button icon={<Sparkles aria-hidden />} onClick={onFill}>
            {planMessages.fill}
          </Button>
        )}
        <Link href={paths.list(week.firstDay)} className={buttonClass()}>
          <ListChecks aria-hidden />
          {planMessages.toList}
        </Link>
      </div>
    </header>
  );
}

interface WeekDayProps {
  readonly day: BoardDay;
  readonly meals: readonly BoardMeal[];
  readonly isOpenAtFirst: boolean;
  readonly isFilling: boolean;
  readonly children: React.ReactNode;
}

/** A column of the board; on the phone a row that opens. */
function WeekDay({ day, meals, isOpenAtFirst, isFilling, children }: WeekDayProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const planned = meals.filter((meal) => meal.day === day.day).map((meal) => meal.title);
  const cellsId = `cells-${day.day}`;
  return (
    <section
      className={styles.day}
      aria-labelledby={`day-${day.day}`}
      data-open={isOpen || isFilling || undefined}
      data-today={day.isToday || undefined}
      data-past={day.isPast || undefined}
    >
      <div className={styles.dayHead}>
        <h2 id={`day-${day.day}`} className={styles.dayName}>
          <span className={styles.weekday}>{day.weekday}</span> <span className={styles.date}>{day.dayOfMonth}</span>
          {day.isToday ? <span className={styles.todayMark}>{planMessages.today}</span> : null}
        </h2>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={cellsId}
          aria-labelledby={`day-${day.day}`}
          onClick={() => setIsOpen((before) => !before)}
        >
          <ChevronDown aria-hidden />
        </button>
        <p className={styles.summary}>{planned.length === 0 ? planMessages.nothingPlanned : planned.join(" · ")}</p>
      </div>
      <div className={styles.cells} id={cellsId}>
        {children}
      </div>
    </section>
  );
}

interface CellSuggestionsProps {
  readonly filling: Filling;
  readonly place: BoardPlace;
  readonly busy: string | null;
  readonly onAnother: (suggestion: Suggestion) => void;
  readonly onLeaveOut: (suggestion: Suggestion) => void;
}

function CellSuggestions({ filling, place, busy, onAnother, onLeaveOut }: CellSuggestionsProps) {
  const { picks, impossible } = filling.suggestions;
  const none = impossible.find((candidate) => candidate.day === place.day && candidate.slot === place.slot);
  return (
    <>
      {picks
        .filter((pick) => pick.day === place.day && pick.slot === place.slot)
        .map((pick) => (
          <div key={keyOf(pick)} className={styles.suggestion}>
            <SuggestionCard
              suggestion={pick}
              isPending={busy === keyOf(pick)}
              onAnother={() => onAnother(pick)}
              onLeaveOut={() => onLeaveOut(pick)}
            />
          </div>
        ))}
      {none === undefined ? null : (
        <p className={styles.impossible}>
          <strong>{planMessages.impossible}</strong> {none.words}
        </p>
      )}
    </>
  );
}

interface SuggestionBarProps {
  readonly count: number;
  readonly isPending: boolean;
  readonly onAccept: () => void;
  readonly onOthers: () => void;
  readonly onDiscard: () => void;
}

function SuggestionBar({ count, isPending, onAccept, onOthers, onDiscard }: SuggestionBarProps) {
  return (
    <section className={styles.bar} aria-label={planMessages.suggested}>
      <p role="status">{planMessages.suggestionsCount(count)}</p>
      <div className={styles.barActions}>
        <Button variant="quiet" onClick={onDiscard}>
          {planMessages.cancelSuggestions}
        </Button>
        <Button onClick={onOthers} pending={isPending}>
          {planMessages.others}
        </Button>
        <Button variant="primary" onClick={onAccept} disabled={count === 0 || isPending}>
          {planMessages.accept}
        </Button>
      </div>
    </section>
  );
}

function newMeal(place: BoardPlace, title: string, recipe: BoardRecipe | null): BoardMeal {
  return {
    mealId: `${unsavedPrefix}${newSeed()}`,
    ...place,
    position: 0,
    title,
    recipe,
    servings: recipe?.baseServings ?? null,
    scaleWords: null,
  };
}

/** Days that are over need no suggestion, unless the whole week is. */
function daysToFill(week: BoardWeek): readonly string[] {
  const ahead = week.days.filter((day) => !day.isPast);
  return (ahead.length > 0 ? ahead : week.days).map((day) => day.day);
}

async function reach<Value>(act: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
  try {
    return await act();
  } catch {
    return { ok: false, words: planErrorWords.unreachable };
  }
}

function keyOf(place: { readonly day: string; readonly slot: string }): string {
  return `${place.day} ${place.slot}`;
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
