"use client";

import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { DropIndicator, isTextDropItem, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import type { BoardPlace } from "./board-changes.ts";
import { unsavedPrefix } from "./board-changes.ts";
import type { MealCommands } from "./meal-card.tsx";
import { MealCard } from "./meal-card.tsx";
import { planMessages } from "./messages.ts";
import type { BoardMeal } from "./queries.ts";
import styles from "./week-board.module.css";

/** What a dragged meal calls itself; other things that are dropped on the board are not taken. */
const mealDragType = "application/x-larder-meal";

export interface WeekCellProps {
  readonly place: BoardPlace;
  /** The place in words: "Tuesday, Dinner". */
  readonly label: string;
  /** The slot's name, shown where the board has no column of slot names. */
  readonly caption: string | null;
  readonly meals: readonly BoardMeal[];
  readonly commands: MealCommands | null;
  readonly onAdd: (place: BoardPlace) => void;
  readonly onDrop: (mealId: string, place: BoardPlace, position: number) => void;
  readonly emptyWords?: string;
  /** Suggestions for this place, drawn behind its meals. */
  readonly children?: ReactNode;
}

/** One place on the board: a list that meals can be dragged out of, into and within, by mouse, touch and keyboard. */
export function WeekCell({
  place,
  label,
  caption,
  meals,
  commands,
  onAdd,
  onDrop,
  emptyWords,
  children,
}: WeekCellProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: commands === null,
    getItems: (keys) =>
      [...keys].map((key) => ({
        [mealDragType]: String(key),
        "text/plain": meals.find((meal) => meal.mealId === key)?.title ?? "",
      })),
    acceptedDragTypes: [mealDragType],
    getDropOperation: () => "move",
    onReorder: ({ keys, target }) => {
      const mealId = String([...keys][0] ?? "");
      const others = meals.filter((meal) => meal.mealId !== mealId);
      onDrop(mealId, place, positionOf(others, target.key, target.dropPosition));
    },
    onInsert: async ({ items, target }) => {
      const mealId = await readMealId(items);
      if (mealId !== null) onDrop(mealId, place, positionOf(meals, target.key, target.dropPosition));
    },
    onRootDrop: async ({ items }) => {
      const mealId = await readMealId(items);
      if (mealId !== null) onDrop(mealId, place, meals.length);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.dropIndicator ?? ""} />,
  });

  return (
    <div className={styles.cell} data-filled={meals.length > 0 || children ? true : undefined}>
      {caption === null ? null : <h3 className={styles.caption}>{caption}</h3>}
      <GridList
        aria-label={label}
        items={meals}
        dragAndDropHooks={dragAndDropHooks}
        className={styles.meals ?? ""}
        renderEmptyState={() => (emptyWords ? <p className={styles.emptyWords}>{emptyWords}</p> : null)}
        dependencies={[commands]}
      >
        {(meal) => (
          <GridListItem id={meal.mealId} textValue={meal.title} className={styles.meal ?? ""}>
            <MealCard meal={meal} commands={meal.mealId.startsWith(unsavedPrefix) ? null : commands} />
          </GridListItem>
        )}
      </GridList>
      {children}
      {commands === null ? null : (
        <button
          type="button"
          className={styles.add}
          onClick={() => onAdd(place)}
          aria-label={planMessages.addTo(label)}
          title={planMessages.add}
        >
          <Plus aria-hidden />
        </button>
      )}
    </div>
  );
}

function positionOf(meals: readonly BoardMeal[], key: unknown, dropPosition: string): number {
  const index = meals.findIndex((meal) => meal.mealId === key);
  if (index < 0) return meals.length;
  return dropPosition === "after" ? index + 1 : index;
}

async function readMealId(items: readonly Parameters<typeof isTextDropItem>[0][]): Promise<string | null> {
  for (const item of items) {
    if (isTextDropItem(item) && item.types.has(mealDragType)) return item.getText(mealDragType);
  }
  return null;
}
