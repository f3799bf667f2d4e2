import "server-only";
import { getViewer } from "@larder/auth";
import { daysOfWeek, formatAmount } from "@larder/core";
import type {
  AddMealError,
  MealAccessError,
  PlanAccessError,
  PlannedMealView,
  PlanSlot,
  PlanWeekView,
  RecipeSummary,
  UpdateMealError,
} from "@larder/db";
import { getPlanWeek, getRecipeFacets } from "@larder/db";
import { redirect } from "next/navigation";
import { findPhoto } from "../../lib/find-asset.ts";
import { formatDate, formatDayRange, formatLongDay, formatShortWeekday, formatWeekday } from "../../lib/format-day.ts";
import { paths } from "../../lib/paths.ts";
import { planMessages, slotWords } from "./messages.ts";

export type { AddMealError, MealAccessError, PlanAccessError, UpdateMealError };

/** A recipe as the board and its search show it. */
export interface BoardRecipe {
  readonly recipeId: string;
  readonly slug: string;
  readonly title: string;
  readonly course: string | null;
  readonly mainIngredient: string | null;
  readonly photo: string | null;
  readonly totalMinutes: number | null;
  readonly baseServings: number | null;
  /** False once it was thrown away. */
  readonly isInLibrary: boolean;
}

export interface BoardMeal {
  readonly mealId: string;
  readonly day: string | null;
  readonly slot: string | null;
  readonly position: number;
  /** What it is called: the recipe's title or the note. */
  readonly title: string;
  readonly recipe: BoardRecipe | null;
  readonly servings: number | null;
  /** "× 2" where servings are unknown, `null` for the recipe as written. */
  readonly scaleWords: string | null;
}

export interface BoardDay {
  readonly day: string;
  readonly weekday: string;
  readonly shortWeekday: string;
  readonly date: string;
  readonly dayOfMonth: string;
  readonly isToday: boolean;
  readonly isPast: boolean;
}

export interface BoardSlot {
  readonly id: string;
  readonly name: string;
}

/** A week as the board shows it, every date already in words. */
export interface BoardWeek {
  readonly firstDay: string;
  readonly range: string;
  readonly previousFirstDay: string;
  readonly nextFirstDay: string;
  readonly holdsToday: boolean;
  readonly days: readonly BoardDay[];
  readonly slots: readonly BoardSlot[];
  /** Meals of the week and of the tray (`day: null`), in order. */
  readonly meals: readonly BoardMeal[];
  /** Diets that recipes of this library are marked with. */
  readonly diets: readonly string[];
  readonly canEdit: boolean;
}

export type WeekPage =
  | { readonly kind: "week"; readonly week: BoardWeek }
  | { readonly kind: "forbidden" }
  | { readonly kind: "household_missing" };

export async function getWeekPage(firstDay: string | undefined): Promise<WeekPage> {
  const viewer = await getViewer();
  const [found, facets] = await Promise.all([
    getPlanWeek(viewer, { ...(firstDay !== undefined && { firstDay }) }),
    getRecipeFacets(viewer),
  ]);
  if (!found.ok) {
    if (found.error.code === "signed_out") redirect(paths.signIn(paths.week(firstDay)));
    return { kind: found.error.code };
  }
  const diets = facets.ok ? facets.value.diets.map((diet) => diet.value) : [];
  return { kind: "week", week: await toBoardWeek(found.value, diets) };
}

/** Where a recipe can be put from its own page. */
export interface PlanChoices {
  readonly days: readonly { readonly value: string; readonly label: string }[];
  readonly slots: readonly BoardSlot[];
  readonly defaultSlot: string;
}

/** `null` for those who cannot plan: visitors, people without a household, and those who may only look. */
export async function getPlanChoices(): Promise<PlanChoices | null> {
  const viewer = await getViewer();
  if (viewer.kind === "visitor" || viewer.householdId === null) return null;
  const week = await getPlanWeek(viewer, {});
  if (!week.ok || !week.value.canEdit) return null;
  const { days, today, nextFirstDay, slots } = week.value;
  const named = slots.map(toBoardSlot);
  return {
    days: [...days.filter((day) => day >= today), ...daysOfWeek(nextFirstDay)].map((day) => ({
      value: day,
      label: day === today ? planMessages.today : formatLongDay(day),
    })),
    slots: named,
    defaultSlot: named.find((slot) => slot.id === "dinner")?.id ?? named.at(-1)?.id ?? "",
  };
}

export async function toBoardMeal(meal: PlannedMealView): Promise<BoardMeal> {
  const recipe = meal.recipe === null ? null : await toBoardRecipe(meal.recipe);
  return {
    mealId: meal.mealId,
    day: meal.day,
    slot: meal.slot,
    position: meal.position,
    title: recipe?.title ?? meal.note ?? "",
    recipe,
    servings: meal.servings,
    scaleWords:
      meal.servings !== null || meal.scale === "1" || recipe === null
        ? null
        : `× ${formatAmount({ kind: "exact", value: meal.scale })}`,
  };
}

export async function toBoardRecipe(recipe: RecipeSummary): Promise<BoardRecipe> {
  return {
    recipeId: recipe.recipeId,
    slug: recipe.slug,
    title: recipe.title,
    course: recipe.course,
    mainIngredient: recipe.mainIngredient,
    photo: await findPhoto(recipe.image),
    totalMinutes: recipe.totalMinutes,
    baseServings: recipe.baseServings,
    isInLibrary: recipe.status !== "trash",
  };
}

async function toBoardWeek(week: PlanWeekView, diets: readonly string[]): Promise<BoardWeek> {
  return {
    firstDay: week.firstDay,
    range: formatDayRange(week.firstDay, week.lastDay, week.today),
    previousFirstDay: week.previousFirstDay,
    nextFirstDay: week.nextFirstDay,
    holdsToday: week.days.includes(week.today),
    days: week.days.map((day) => ({
      day,
      weekday: formatWeekday(day),
      shortWeekday: formatShortWeekday(day),
      date: formatDate(day),
      dayOfMonth: String(Number(day.slice(8))),
      isToday: day === week.today,
      isPast: day < week.today,
    })),
    slots: week.slots.map(toBoardSlot),
    meals: await Promise.all([...week.meals, ...week.tray].map(toBoardMeal)),
    diets,
    canEdit: week.canEdit,
  };
}

function toBoardSlot(slot: PlanSlot): BoardSlot {
  return { id: slot.id, name: slot.name ?? slotWords[slot.id] ?? slot.id };
}
