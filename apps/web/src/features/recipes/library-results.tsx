import { formatMinutes } from "@larder/recipe-view/format-minutes";
import Link from "next/link";
import { LinkPending } from "../../components/link-pending.tsx";
import { RecipePicture } from "../../components/recipe-picture.tsx";
import { paths } from "../../lib/paths.ts";
import styles from "./library.module.css";
import { recipeMessages } from "./messages.ts";
import type { LibraryRecipe } from "./queries.ts";

/** Covers above the fold on a wide screen: loaded first. */
const eagerCovers = 8;

export function CoverGrid({ recipes }: { readonly recipes: readonly LibraryRecipe[] }) {
  return (
    <ul className={styles.grid}>
      {recipes.map((recipe, index) => (
        <li key={recipe.recipeId}>
          <Link href={paths.recipe(recipe.slug)} className={styles.card} data-result prefetch={false}>
            <RecipePicture {...recipe} eager={index < eagerCovers} className={styles.picture} />
            <span className={styles.cardTitle}>
              {recipe.title}
              <LinkPending />
            </span>
            <span className={styles.cardFacts}>{factsOf(recipe)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The index of a cookbook: letters, titles, dotted leaders, and the time where a book has its page. */
export function TitleIndex({ recipes }: { readonly recipes: readonly LibraryRecipe[] }) {
  return (
    <div className={styles.index}>
      {groupByLetter(recipes).map(({ letter, recipes: group }) => (
        <section key={letter} className={styles.letterGroup} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} className={styles.letter}>
            {letter}
          </h2>
          <ul>
            {group.map((recipe) => (
              <li key={recipe.recipeId}>
                <Link href={paths.recipe(recipe.slug)} className={styles.entry} data-result prefetch={false}>
                  <span className={styles.entryTitle}>
                    {recipe.title}
                    <LinkPending />
                  </span>
                  <span className={styles.leader} aria-hidden />
                  <span className={styles.entryFacts}>
                    {recipe.totalMinutes === null ? (recipe.course ?? "") : formatMinutes(recipe.totalMinutes)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function factsOf(recipe: LibraryRecipe): string {
  const time = recipe.totalMinutes === null ? null : formatMinutes(recipe.totalMinutes);
  return [time, recipe.cuisine ?? recipe.course].filter(Boolean).join(" · ");
}

function groupByLetter(recipes: readonly LibraryRecipe[]) {
  const groups: { letter: string; recipes: LibraryRecipe[] }[] = [];
  for (const recipe of recipes) {
    const letter = letterOf(recipe.title);
    const last = groups.at(-1);
    if (last?.letter === letter) last.recipes.push(recipe);
    else groups.push({ letter, recipes: [recipe] });
  }
  return groups;
}

/** "Öl" stands under O, "7-minute eggs" under #. */
function letterOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title.normalize("NFD"))?.[0]?.toUpperCase() ?? "#";
  return /\p{N}/u.test(first) ? "#" : first;
}

export const resultsLabel = (query: string) =>
  query === "" ? recipeMessages.results : recipeMessages.resultsFor(query);
