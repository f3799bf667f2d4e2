import type { Recipe } from "@larder/core";
import { formatIngredientLine, linkSteps, starterFoodTable } from "@larder/core";
import { IngredientText } from "@larder/recipe-view/ingredient-text";
import { RecipeCover } from "@larder/recipe-view/recipe-cover";
import { RecipeFacts } from "@larder/recipe-view/recipe-facts";
import { RecipeMethod, RecipeProse } from "@larder/recipe-view/recipe-method";
import { SourceCredit } from "@larder/recipe-view/source-credit";
import { useDeferredValue, useMemo, useState } from "react";
import { editorMessages } from "./messages.ts";
import styles from "./recipe-preview.module.css";

export interface RecipePreviewProps {
  readonly recipe: Recipe;
  /** Where the web app, which serves the photos, is. */
  readonly webUrl: string;
}

/** The recipe as the library shows it, by the same parts, from the text as it is now. */
export function RecipePreview({ recipe: current, webUrl }: RecipePreviewProps) {
  // Typing goes first: the preview follows when there is time.
  const recipe = useDeferredValue(current);
  const linked = useMemo(() => linkSteps(recipe, { foods: starterFoodTable }), [recipe]);
  const groups = useMemo(() => groupByName(recipe.ingredients), [recipe.ingredients]);
  return (
    <article className={styles.preview} aria-label={editorMessages.preview}>
      <p className={styles.hint}>{editorMessages.previewHint}</p>
      <Photo key={recipe.image} recipe={recipe} webUrl={webUrl} />
      <h3 className={styles.title}>{recipe.title || editorMessages.untitled}</h3>
      <SourceCredit recipe={recipe} />
      {recipe.description === null ? null : <RecipeProse markdown={recipe.description} />}
      <RecipeFacts recipe={recipe} />
      <section className={styles.section}>
        <h4 className={styles.heading}>{editorMessages.ingredients}</h4>
        {recipe.ingredients.length === 0 ? <p className={styles.hint}>{editorMessages.noIngredients}</p> : null}
        {groups.map((group) => (
          <div key={group.lines[0]?.number ?? 0} className={styles.group}>
            {group.name === null ? null : <h5 className={styles.groupName}>{group.name}</h5>}
            <ul className={styles.ingredients}>
              {group.lines.map((ingredient) => (
                <li key={ingredient.number}>
                  <IngredientText parts={formatIngredientLine(ingredient.line)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className={styles.section}>
        <h4 className={styles.heading}>{editorMessages.method}</h4>
        <RecipeMethod recipe={recipe} linked={linked} groupLevel={4} />
      </section>
      {recipe.notes === null ? null : (
        <section className={styles.section}>
          <h4 className={styles.heading}>{editorMessages.notes}</h4>
          <RecipeProse markdown={recipe.notes} />
        </section>
      )}
    </article>
  );
}

/** The photo where there is one to be had, else the drawn cover. */
function Photo({ recipe, webUrl }: RecipePreviewProps) {
  const [tried, setTried] = useState(0);
  const address = listPhotoAddresses(recipe.image, webUrl)[tried];
  return (
    <div className={styles.photo}>
      {address === undefined ? (
        <RecipeCover
          title={recipe.title}
          course={recipe.course}
          mainIngredient={recipe.ingredients[0]?.line.food ?? null}
        />
      ) : (
        // biome-ignore lint/performance/noImgElement: the web app serves its photos behind its own access rules, which the image optimiser could not ask.
        <img src={address} alt="" loading="lazy" onError={() => setTried((count) => count + 1)} />
      )}
    </div>
  );
}

/**
 * Where the web app may have the photo: the assets folder may be the root that the path starts from, or that root's
 * `assets`. Pictures on other servers are not loaded, as in the library.
 */
function listPhotoAddresses(image: string | null, webUrl: string): readonly string[] {
  if (image === null || /^[a-z][a-z\d+.-]*:|^\/\//i.test(image)) return [];
  const path = image.replace(/^\/+/, "").split(/[?#]/)[0] ?? "";
  const addresses = [path, path.replace(/^assets\//, "")].map(
    (candidate) => `${webUrl}/assets/${candidate.split("/").map(encodeURIComponent).join("/")}`,
  );
  return [...new Set(addresses)];
}

function groupByName(ingredients: Recipe["ingredients"]) {
  const groups: { name: string | null; lines: Recipe["ingredients"][number][] }[] = [];
  for (const ingredient of ingredients) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === ingredient.group) last.lines.push(ingredient);
    else groups.push({ name: ingredient.group, lines: [ingredient] });
  }
  return groups;
}
