"use client";

import { formatMinutes } from "@larder/recipe-view/format-minutes";
import { Dialog } from "@larder/ui/dialog";
import { SearchField } from "@larder/ui/search-field";
import { Skeleton } from "@larder/ui/skeleton";
import { StickyNote } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { RecipePicture } from "../../components/recipe-picture.tsx";
import { messages } from "../../lib/messages.ts";
import { searchRecipesAction } from "./actions.ts";
import styles from "./add-meal-dialog.module.css";
import { planMessages } from "./messages.ts";
import type { BoardRecipe } from "./queries.ts";

const pauseMilliseconds = 180;

type Found =
  | { readonly kind: "searching" }
  | { readonly kind: "found"; readonly recipes: readonly BoardRecipe[] }
  | { readonly kind: "failed"; readonly words: string };

export interface AddMealDialogProps {
  readonly open: boolean;
  /** "Tuesday, Dinner" */
  readonly placeLabel: string;
  readonly onClose: () => void;
  readonly onRecipe: (recipe: BoardRecipe) => void;
  readonly onNote: (note: string) => void;
}

export function AddMealDialog({ open, placeLabel, onClose, onRecipe, onNote }: AddMealDialogProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      kind="drawer"
      title={planMessages.addDialogFor(placeLabel)}
      closeLabel={messages.close}
    >
      <MealSearch onRecipe={onRecipe} onNote={onNote} />
    </Dialog>
  );
}

/** Search by typing; arrow keys reach the results, Enter takes the first. What is no recipe becomes a note. */
function MealSearch({ onRecipe, onNote }: Pick<AddMealDialogProps, "onRecipe" | "onNote">) {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found>({ kind: "searching" });
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(
      async () => {
        const answer = await searchRecipesAction(query).catch(() => null);
        if (!isCurrent) return;
        if (answer === null) setFound({ kind: "failed", words: planMessages.searchFailed });
        else if (answer.ok) setFound({ kind: "found", recipes: answer.value });
        else setFound({ kind: "failed", words: answer.words });
      },
      query === "" ? 0 : pauseMilliseconds,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query]);

  const note = query.trim();
  const recipes = found.kind === "found" ? found.recipes : [];

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between the controls inside.
    <div className={styles.search} onKeyDown={(event) => walk(event, list.current)} ref={list}>
      <SearchField
        data-autofocus
        label={planMessages.searchLabel}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = recipes[0];
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (first) onRecipe(first);
          else if (note !== "" && found.kind === "found") onNote(note);
        }}
      />
      <p role="status" className={styles.status}>
        {found.kind === "failed" ? found.words : null}
        {found.kind === "found" && recipes.length === 0 ? planMessages.nothingFound : null}
      </p>
      {found.kind === "searching" ? (
        <div aria-hidden className={styles.results}>
          <Skeleton kind="row" />
          <Skeleton kind="row" />
          <Skeleton kind="row" />
        </div>
      ) : (
        <ul className={styles.results} aria-label={planMessages.results}>
          {recipes.map((recipe) => (
            <li key={recipe.recipeId}>
              <button type="button" className={styles.result} onClick={() => onRecipe(recipe)}>
                <RecipePicture {...recipe} initial={false} className={styles.picture} />
                <span className={styles.words}>
                  <span className={styles.title}>{recipe.title}</span>
                  <span className={styles.facts}>
                    {recipe.totalMinutes === null ? null : formatMinutes(recipe.totalMinutes)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {note === "" ? (
        <p className={styles.hint}>{planMessages.noteHint}</p>
      ) : (
        <button type="button" className={styles.note} onClick={() => onNote(note)}>
          <StickyNote aria-hidden />
          {planMessages.asNote(note)}
        </button>
      )}
    </div>
  );
}

function walk(event: React.KeyboardEvent, area: HTMLElement | null) {
  if (!area || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const stops = [...area.querySelectorAll<HTMLElement>("input, button")];
  const index = stops.findIndex((stop) => stop.matches(":focus"));
  const next = stops[index + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
