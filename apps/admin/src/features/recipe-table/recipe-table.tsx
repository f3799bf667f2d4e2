import { formatMinutes } from "@larder/recipe-view/format-minutes";
import { joinClasses } from "@larder/ui/join-classes";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { ArrowDown, ArrowUp, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { LocalTime } from "../../components/local-time.tsx";
import { paths } from "../../lib/paths.ts";
import { tableMessages } from "./messages.ts";
import type { RecipeSummary } from "./queries.ts";
import type { RecipeColumn } from "./recipe-columns.ts";
import { RecipeRowActions } from "./recipe-row-actions.tsx";
import type { TableQuery, TableSort } from "./recipe-search-params.ts";
import { changeQuery, formatTableQuery, shownSort } from "./recipe-search-params.ts";
import styles from "./recipe-table.module.css";
import { StatusChip } from "./status-chip.tsx";

export interface RecipeTableProps {
  readonly recipes: readonly RecipeSummary[];
  readonly columns: readonly RecipeColumn[];
  /** `null` in the trash, which has one order. */
  readonly query: TableQuery | null;
  /** Where the web app is. */
  readonly webUrl: string;
}

/** What a press on a column's heading sorts by. */
const columnSorts: Readonly<Partial<Record<RecipeColumn | "title", TableSort>>> = {
  title: "title",
  minutes: "minutes",
  updated: "updated",
};

export function RecipeTable({ recipes, columns, query, webUrl }: RecipeTableProps) {
  const sort = query === null ? "updated" : shownSort(query);
  return (
    <table className={joinClasses(styles.table, query === null && styles.trash)}>
      <caption>
        <VisuallyHidden>{tableMessages.caption(tableMessages.sortBy[sort])}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <Heading column="title" query={query} sort={sort} />
          {columns.map((column) => (
            <Heading key={column} column={column} query={query} sort={sort} />
          ))}
          <th scope="col" className={styles.actions}>
            <VisuallyHidden>{tableMessages.actions}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {recipes.map((recipe) => (
          <tr key={recipe.recipeId} className={styles.row}>
            <th scope="row" className={styles.title}>
              <Link href={paths.recipe(recipe.recipeId)} className={styles.titleLink}>
                {recipe.title}
              </Link>
              <div className={styles.facts}>
                <StatusChip status={recipe.status} />
                {factsOf(recipe)}
                {recipe.issueCount > 0 ? cells.issues(recipe) : null}
              </div>
            </th>
            {columns.map((column) => (
              <td key={column} className={joinClasses(styles.cell, styles[column])}>
                {cells[column](recipe)}
              </td>
            ))}
            <td className={styles.actions}>
              <RecipeRowActions
                recipeId={recipe.recipeId}
                title={recipe.title}
                status={recipe.status}
                webUrl={webUrl}
                slug={recipe.slug}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps {
  readonly column: RecipeColumn | "title";
  readonly query: TableQuery | null;
  readonly sort: TableSort;
}

function Heading({ column, query, sort }: HeadingProps) {
  const words = column === "title" ? tableMessages.recipe : tableMessages.column[column];
  const columnSort = columnSorts[column];
  const className = column === "title" ? styles.title : joinClasses(styles.cell, styles[column]);
  if (query === null || columnSort === undefined) {
    return (
      <th scope="col" className={className}>
        {words}
      </th>
    );
  }
  const isSorted = sort === columnSort;
  const newestFirst = columnSort === "updated";
  return (
    <th scope="col" className={className} aria-sort={isSorted ? (newestFirst ? "descending" : "ascending") : "none"}>
      <Link
        href={formatTableQuery(changeQuery(query, { sort: columnSort }))}
        className={styles.sort}
        title={tableMessages.sortBy[columnSort]}
      >
        {words}
        <span className={joinClasses(styles.arrow, !isSorted && styles.notSorted)}>
          {newestFirst ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />}
        </span>
      </Link>
    </th>
  );
}

const cells: Readonly<Record<RecipeColumn, (recipe: RecipeSummary) => ReactNode>> = {
  status: (recipe) => <StatusChip status={recipe.status} />,
  course: (recipe) => recipe.course ?? none,
  cuisine: (recipe) => recipe.cuisine ?? none,
  minutes: (recipe) => (recipe.totalMinutes === null ? none : formatMinutes(recipe.totalMinutes)),
  issues: (recipe) =>
    recipe.issueCount === 0 ? (
      <span className={styles.soft} title={tableMessages.issues(0)}>
        0
      </span>
    ) : (
      <Link
        href={paths.recipe(recipe.recipeId)}
        className={styles.issueCount}
        title={tableMessages.issues(recipe.issueCount)}
        aria-label={tableMessages.issues(recipe.issueCount)}
      >
        <TriangleAlert aria-hidden />
        {recipe.issueCount}
      </Link>
    ),
  updated: (recipe) => <LocalTime instant={recipe.updatedAt} />,
  tags: (recipe) => (recipe.tags.length === 0 ? none : recipe.tags.join(", ")),
  servings: (recipe) => recipe.servingsText ?? none,
  file: (recipe) => recipe.fileName ?? none,
};

const none = (
  <span className={styles.soft}>
    <span aria-hidden>{tableMessages.none}</span>
    <VisuallyHidden>{tableMessages.unknown}</VisuallyHidden>
  </span>
);

/** What a narrow screen shows below the title instead of columns. */
function factsOf(recipe: RecipeSummary): string {
  const minutes = recipe.totalMinutes === null ? null : formatMinutes(recipe.totalMinutes);
  return [recipe.course, recipe.cuisine, minutes].filter(Boolean).join(" · ");
}
