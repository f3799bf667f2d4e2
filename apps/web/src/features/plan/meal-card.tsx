"use client";

import { formatMinutes } from "@larder/recipe-view/format-minutes";
import type { MenuEntry } from "@larder/ui/menu";
import { Menu } from "@larder/ui/menu";
import { CalendarSync, EllipsisVertical, GripVertical, PencilLine, Trash2, Users } from "lucide-react";
import Link from "next/link";
import { Button } from "react-aria-components/Button";
import { RecipePicture } from "../../components/recipe-picture.tsx";
import { paths } from "../../lib/paths.ts";
import styles from "./meal-card.module.css";
import { planMessages } from "./messages.ts";
import type { BoardMeal } from "./queries.ts";
import { servingsWords } from "./servings-words.ts";

/** What can be done with a meal from its card. */
export interface MealCommands {
  readonly onMove: (meal: BoardMeal) => void;
  readonly onServings: (meal: BoardMeal) => void;
  readonly onNote: (meal: BoardMeal) => void;
  readonly onRemove: (meal: BoardMeal) => void;
}

export interface MealCardProps {
  readonly meal: BoardMeal;
  /** `null` for those who may only look. */
  readonly commands: MealCommands | null;
}

/** A meal as a small cover with its title, servings and minutes; a note is its words alone. */
export function MealCard({ meal, commands }: MealCardProps) {
  const { recipe } = meal;
  return (
    <div className={styles.card} data-note={recipe === null || undefined}>
      {recipe === null ? null : <RecipePicture {...recipe} initial={false} className={styles.picture} />}
      <div className={styles.words}>
        {recipe?.isInLibrary ? (
          <Link href={paths.recipe(recipe.slug)} prefetch={false} className={styles.title}>
            {meal.title}
          </Link>
        ) : (
          <span className={styles.title}>{meal.title}</span>
        )}
        <MealFacts meal={meal} />
      </div>
      {commands === null ? null : (
        <div className={styles.controls}>
          <Button slot="drag" className={styles.handle ?? ""} aria-label={planMessages.dragMeal(meal.title)}>
            <GripVertical aria-hidden />
          </Button>
          <Menu
            dense
            label={planMessages.mealMenu(meal.title)}
            icon={<EllipsisVertical aria-hidden />}
            entries={entriesOf(meal, commands)}
          />
        </div>
      )}
    </div>
  );
}

function MealFacts({ meal }: { readonly meal: BoardMeal }) {
  const { recipe } = meal;
  if (recipe === null) return null;
  const facts = [
    recipe.isInLibrary ? null : planMessages.gone,
    meal.servings === null ? meal.scaleWords : planMessages.servings(servingsWords(meal.servings)),
    recipe.totalMinutes === null ? null : formatMinutes(recipe.totalMinutes),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <span className={styles.facts}>{facts.join(" · ")}</span>;
}

function entriesOf(meal: BoardMeal, commands: MealCommands): readonly MenuEntry[] {
  const { recipe } = meal;
  const change: readonly MenuEntry[] =
    recipe === null
      ? [
          {
            id: "note",
            label: planMessages.editNote,
            icon: <PencilLine aria-hidden />,
            onAction: () => commands.onNote(meal),
          },
        ]
      : recipe.baseServings === null
        ? []
        : [
            {
              id: "servings",
              label: planMessages.changeServings,
              icon: <Users aria-hidden />,
              onAction: () => commands.onServings(meal),
            },
          ];
  return [
    {
      id: "move",
      label: planMessages.moveTo,
      icon: <CalendarSync aria-hidden />,
      onAction: () => commands.onMove(meal),
    },
    ...change,
    { kind: "separator", id: "before-remove" },
    {
      id: "remove",
      label: planMessages.remove,
      icon: <Trash2 aria-hidden />,
      onAction: () => commands.onRemove(meal),
    },
  ];
}
