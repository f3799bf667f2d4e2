"use client";

import { SearchField } from "@larder/ui/search-field";
import { useEffect, useState } from "react";
import { findFoods } from "./actions.ts";
import styles from "./foods.module.css";
import { foodMessages } from "./messages.ts";
import type { NamedFood } from "./queries.ts";

/** Typing pauses this long before the foods follow. */
const searchDelayMilliseconds = 150;

export interface FoodPickerProps {
  /** What is looked for at first: the likeliest foods are there at once. */
  readonly name: string;
  /** A food that is not offered. */
  readonly except?: string;
  readonly onPick: (food: NamedFood) => void;
}

/** A few foods to choose from, and a field to look for another one. */
export function FoodPicker({ name, except, onPick }: FoodPickerProps) {
  const [search, setSearch] = useState(name);
  const [foods, setFoods] = useState<readonly NamedFood[] | "failed" | null>(null);

  useEffect(() => {
    let isWanted = true;
    const wanted = search.trim() === "" ? name : search.trim();
    const timer = setTimeout(
      () => {
        findFoods({ name: wanted.slice(0, 300), ...(except !== undefined && { except }) }).then(
          (found) => isWanted && setFoods(found === null ? "failed" : found.foods),
          () => isWanted && setFoods("failed"),
        );
      },
      search === name ? 0 : searchDelayMilliseconds,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [search, name, except]);

  return (
    <div className={styles.picker}>
      <SearchField
        label={foodMessages.pickSearch}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {foods === "failed" ? <p role="alert">{foodMessages.pickFailed}</p> : null}
      <ul className={styles.choices} aria-label={foodMessages.pickResults} aria-busy={foods === null || undefined}>
        {foods === null || foods === "failed"
          ? null
          : foods.map((food) => (
              <li key={food.foodId}>
                <button type="button" className={styles.choice} onClick={() => onPick(food)}>
                  {food.name}
                </button>
              </li>
            ))}
      </ul>
      <p className={styles.soft} aria-live="polite">
        {Array.isArray(foods) && foods.length === 0 ? foodMessages.pickNothing : null}
      </p>
    </div>
  );
}
