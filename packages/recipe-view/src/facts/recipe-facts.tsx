import type { Recipe } from "@larder/core";
import { estimateTimes } from "@larder/core";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import type { ReactNode } from "react";
import { recipeViewMessages } from "../messages.ts";
import { formatMinutes } from "./format-minutes.ts";
import styles from "./recipe-facts.module.css";

export interface RecipeFactsProps {
  readonly recipe: Pick<
    Recipe,
    | "prepMinutes"
    | "totalMinutes"
    | "cookMinutes"
    | "servings"
    | "course"
    | "cuisine"
    | "steps"
    | "ingredients"
    | "lang"
  >;
  /** Stands where the servings would: a control that scales. */
  readonly servings?: ReactNode;
}

/**
 * One line: servings, times, kind of dish. What the recipe does not say is left out; only a total time that is missing is
 * estimated from the method, and marked as an estimate.
 */
export function RecipeFacts({ recipe, servings }: RecipeFactsProps) {
  const kind = [recipe.cuisine, recipe.course].filter(Boolean).join(" · ");
  const total = recipe.totalMinutes ?? recipe.cookMinutes;
  return (
    <ul className={styles.facts}>
      {servings ? <li>{servings}</li> : recipe.servings ? <li>{servingsText(recipe.servings)}</li> : null}
      {recipe.prepMinutes !== null && recipe.prepMinutes !== recipe.totalMinutes ? (
        <li>{recipeViewMessages.handsOn(formatMinutes(recipe.prepMinutes))}</li>
      ) : null}
      {total !== null ? <li>{recipeViewMessages.inTotal(formatMinutes(total))}</li> : <EstimatedTime recipe={recipe} />}
      {kind ? <li>{kind}</li> : null}
    </ul>
  );
}

function EstimatedTime({ recipe }: Pick<RecipeFactsProps, "recipe">) {
  const estimate = estimateTimes(recipe);
  if (estimate === null) return null;
  const time = formatMinutes(estimate.totalMinutes);
  return (
    <li title={recipeViewMessages.estimateHint}>
      <span aria-hidden>{recipeViewMessages.aboutTime(time)}</span>
      <VisuallyHidden>{recipeViewMessages.spokenEstimate(time)}</VisuallyHidden>
    </li>
  );
}

function servingsText(servings: NonNullable<Recipe["servings"]>): string {
  return `${servings.unit === null ? recipeViewMessages.serves : recipeViewMessages.makes} ${servings.text}`;
}
