import type { RecipeIngredient } from "@larder/core";
import { recipeMessages } from "./messages.ts";
import styles from "./recipe-page.module.css";
import type { ScaleChoice } from "./recipe-scale.ts";
import { ScaledLineAmount, ScaledLineRest } from "./scaled-line.tsx";
import { toScaledLine } from "./scaled-texts.ts";

export interface RecipeIngredientsProps {
  readonly ingredients: readonly RecipeIngredient[];
  readonly choices: readonly ScaleChoice[];
  readonly lang: string | null;
}

/** The ingredients by group: amounts in a column of their own, each line a box to check off while cooking. */
export function RecipeIngredients({ ingredients, choices, lang }: RecipeIngredientsProps) {
  return (
    <div className={styles.ingredientGroups} data-ingredients>
      {groupsOf(ingredients).map((group) => (
        <div key={group.ingredients[0]?.number ?? 0} className={styles.ingredientGroup}>
          {group.name === null ? null : (
            <h3 className={styles.groupName} data-group>
              {group.name}
            </h3>
          )}
          <ul className={styles.lines}>
            {group.ingredients.map((ingredient) => (
              <IngredientRow key={ingredient.number} {...{ ingredient, choices, lang }} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function IngredientRow({
  ingredient,
  choices,
  lang,
}: {
  readonly ingredient: RecipeIngredient;
  readonly choices: readonly ScaleChoice[];
  readonly lang: string | null;
}) {
  const line = toScaledLine(ingredient, choices, lang);
  const saysOptional = /optional/i.test(ingredient.line.text);
  return (
    <li>
      <label className={styles.ingredient} data-line>
        <input type="checkbox" className={styles.check} />
        <span className={styles.amount}>
          <ScaledLineAmount line={line} />
        </span>{" "}
        <span className={styles.food}>
          <ScaledLineRest line={line} />
          {ingredient.line.flags.includes("optional") && !saysOptional ? (
            <span className={styles.optional}> ({recipeMessages.optional})</span>
          ) : null}
        </span>
      </label>
    </li>
  );
}

function groupsOf(ingredients: readonly RecipeIngredient[]) {
  const groups: { name: string | null; ingredients: RecipeIngredient[] }[] = [];
  for (const ingredient of ingredients) {
    const last = groups.at(-1);
    if (last && last.name === ingredient.group) last.ingredients.push(ingredient);
    else groups.push({ name: ingredient.group, ingredients: [ingredient] });
  }
  return groups;
}
