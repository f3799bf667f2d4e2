import { formatMinutes } from "@larder/recipe-view/format-minutes";
import { buttonClass } from "@larder/ui/button";
import { chipClass } from "@larder/ui/chip";
import { Popover } from "@larder/ui/popover";
import { TextField } from "@larder/ui/text-field";
import { BookA, ChevronDown, LayoutGrid, X } from "lucide-react";
import Link from "next/link";
import { LinkPending } from "../../components/link-pending.tsx";
import { dietWords } from "../../lib/diet-words.ts";
import styles from "./library.module.css";
import type { LibrarySearch } from "./library-search.ts";
import { hasFilters, librarySearchPath, minuteChoices } from "./library-search.ts";
import { recipeMessages } from "./messages.ts";
import type { RecipeFacets } from "./queries.ts";

export interface LibraryFiltersProps {
  readonly search: LibrarySearch;
  readonly facets: RecipeFacets;
}

/** Quiet chips: what is chosen stands there to be taken away, the rest opens under its name. Links throughout. */
export function LibraryFilters({ search, facets }: LibraryFiltersProps) {
  const foodName = (value: string) => facets.foods.find((food) => food.value === value)?.name ?? value;
  return (
    <div className={styles.filters}>
      <nav aria-label={recipeMessages.filters} className={styles.chips}>
        <ChoiceFilter
          name={recipeMessages.course}
          chosen={search.course}
          choices={facets.courses}
          path={(course) => librarySearchPath(search, { course })}
        />
        <ChoiceFilter
          name={recipeMessages.cuisine}
          chosen={search.cuisine}
          choices={facets.cuisines}
          path={(cuisine) => librarySearchPath(search, { cuisine })}
        />
        <ChoiceFilter
          name={recipeMessages.diet}
          chosen={search.diet}
          choices={facets.diets}
          label={(diet) => capitalise(dietWords(diet))}
          path={(diet) => librarySearchPath(search, { diet })}
        />
        <ChoiceFilter
          name={recipeMessages.time}
          chosen={search.maxMinutes === null ? null : String(search.maxMinutes)}
          choices={minuteChoices.map((minutes) => ({ value: String(minutes) }))}
          label={(value) => recipeMessages.upToMinutes(formatMinutes(Number(value)))}
          path={(value) => librarySearchPath(search, { maxMinutes: value === null ? null : Number(value) })}
        />
        {search.ingredient === null ? (
          <Popover summaryClassName={chipClass()} summary={<ChipWords words={recipeMessages.ingredient} />}>
            <IngredientForm search={search} facets={facets} />
          </Popover>
        ) : (
          <ChosenChip
            words={recipeMessages.withIngredient(foodName(search.ingredient))}
            path={librarySearchPath(search, { ingredient: null })}
          />
        )}
        {search.tags.map((tag) => (
          <ChosenChip
            key={tag}
            words={tag}
            path={librarySearchPath(search, { tags: search.tags.filter((other) => other !== tag) })}
          />
        ))}
        {facets.tags.length > 0 ? (
          <Popover summaryClassName={chipClass()} summary={<ChipWords words={recipeMessages.tags} />}>
            <ul className={styles.tagChoices}>
              {facets.tags
                .filter((tag) => !search.tags.includes(tag.value))
                .slice(0, 40)
                .map((tag) => (
                  <li key={tag.value}>
                    <Link
                      prefetch={false}
                      data-close
                      scroll={false}
                      className={chipClass()}
                      href={librarySearchPath(search, { tags: [...search.tags, tag.value] })}
                    >
                      {tag.value} <span className={styles.count}>{tag.count}</span>
                    </Link>
                  </li>
                ))}
            </ul>
          </Popover>
        ) : null}
        {hasFilters(search) ? (
          <Link
            prefetch={false}
            scroll={false}
            className={styles.clear}
            href={librarySearchPath(search, {
              tags: [],
              course: null,
              cuisine: null,
              diet: null,
              ingredient: null,
              maxMinutes: null,
            })}
          >
            {recipeMessages.clearAll}
          </Link>
        ) : null}
      </nav>
      <ViewSwitch search={search} />
    </div>
  );
}

interface ChoiceFilterProps {
  readonly name: string;
  readonly chosen: string | null;
  readonly choices: readonly { readonly value: string; readonly count?: number }[];
  readonly label?: (value: string) => string;
  readonly path: (value: string | null) => string;
}

function ChoiceFilter({ name, chosen, choices, label = capitalise, path }: ChoiceFilterProps) {
  if (chosen !== null) return <ChosenChip words={label(chosen)} path={path(null)} />;
  if (choices.length === 0) return null;
  return (
    <Popover summaryClassName={chipClass()} summary={<ChipWords words={name} />}>
      <ul className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.value}>
            <Link prefetch={false} data-close scroll={false} className={styles.choice} href={path(choice.value)}>
              <span>{label(choice.value)}</span>
              <LinkPending />
              {choice.count === undefined ? null : <span className={styles.count}>{choice.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

function ChosenChip({ words, path }: { readonly words: string; readonly path: string }) {
  return (
    <Link
      prefetch={false}
      scroll={false}
      href={path}
      className={chipClass({ on: true })}
      aria-label={recipeMessages.removeFilter(words)}
    >
      {words}
      <X aria-hidden />
      <LinkPending />
    </Link>
  );
}

function ChipWords({ words }: { readonly words: string }) {
  return (
    <>
      {words}
      <ChevronDown aria-hidden />
    </>
  );
}

function IngredientForm({ search, facets }: LibraryFiltersProps) {
  const address = new URL(librarySearchPath(search, { ingredient: null }), "http://larder.invalid");
  return (
    <form action="/" className={styles.ingredientForm}>
      {[...address.searchParams].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="with"
        label={recipeMessages.ingredient}
        placeholder={recipeMessages.ingredientHint}
        list="foods"
        autoComplete="off"
        required
        maxLength={100}
      />
      <datalist id="foods">
        {facets.foods.slice(0, 120).map((food) => (
          <option key={food.value} value={food.name} />
        ))}
      </datalist>
      <button type="submit" className={buttonClass()}>
        {recipeMessages.ingredientSubmit}
      </button>
    </form>
  );
}

function ViewSwitch({ search }: { readonly search: LibrarySearch }) {
  const views = [
    { view: "covers", words: recipeMessages.covers, Icon: LayoutGrid },
    { view: "index", words: recipeMessages.index, Icon: BookA },
  ] as const;
  return (
    <nav aria-label={recipeMessages.viewAs} className={styles.views}>
      {views.map(({ view, words, Icon }) => (
        <Link
          key={view}
          prefetch={false}
          scroll={false}
          href={librarySearchPath(search, { view })}
          className={styles.view}
          aria-current={search.view === view ? "true" : undefined}
          title={words}
        >
          <Icon aria-hidden />
          {words}
          <LinkPending />
        </Link>
      ))}
    </nav>
  );
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
