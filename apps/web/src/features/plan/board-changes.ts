import type { BoardMeal } from "./queries.ts";

/** A place on the board; both `null` for the tray. */
export interface BoardPlace {
  readonly day: string | null;
  readonly slot: string | null;
}

/** Begins the id of a meal that is shown before the server has stored it; nothing can be done with it yet. */
export const unsavedPrefix = "unsaved-";

/** A change that the board shows at once, before the server has answered. */
export type BoardChange =
  | { readonly kind: "move"; readonly mealId: string; readonly place: BoardPlace; readonly position: number }
  | { readonly kind: "add"; readonly meal: BoardMeal }
  | { readonly kind: "remove"; readonly mealId: string }
  | { readonly kind: "servings"; readonly mealId: string; readonly servings: number }
  | { readonly kind: "note"; readonly mealId: string; readonly note: string };

/** The meals after a change, numbered anew where they stand. */
export function changeBoard(meals: readonly BoardMeal[], change: BoardChange): readonly BoardMeal[] {
  switch (change.kind) {
    case "move": {
      const meal = meals.find((candidate) => candidate.mealId === change.mealId);
      if (!meal) return meals;
      return insertMeal(withoutMeal(meals, meal.mealId), { ...meal, ...change.place }, change.position);
    }
    case "add":
      return insertMeal(meals, change.meal, Number.POSITIVE_INFINITY);
    case "remove":
      return withoutMeal(meals, change.mealId);
    case "servings":
      return meals.map((meal) => (meal.mealId === change.mealId ? { ...meal, servings: change.servings } : meal));
    case "note":
      return meals.map((meal) => (meal.mealId === change.mealId ? { ...meal, title: change.note } : meal));
  }
}

/** The meals of one place, in order. */
export function mealsAt(meals: readonly BoardMeal[], place: BoardPlace): readonly BoardMeal[] {
  return meals
    .filter((meal) => meal.day === place.day && (place.day === null || meal.slot === place.slot))
    .sort((a, b) => a.position - b.position);
}

function withoutMeal(meals: readonly BoardMeal[], mealId: string): readonly BoardMeal[] {
  const meal = meals.find((candidate) => candidate.mealId === mealId);
  if (!meal) return meals;
  const others = meals.filter((candidate) => candidate.mealId !== mealId);
  return renumber(others, meal, mealsAt(others, meal));
}

function insertMeal(meals: readonly BoardMeal[], meal: BoardMeal, position: number): readonly BoardMeal[] {
  const there = mealsAt(meals, meal);
  const index = Math.max(0, Math.min(position, there.length));
  return renumber([...meals, meal], meal, [...there.slice(0, index), meal, ...there.slice(index)]);
}

function renumber(meals: readonly BoardMeal[], place: BoardPlace, ordered: readonly BoardMeal[]): readonly BoardMeal[] {
  const positions = new Map(ordered.map((meal, position) => [meal.mealId, position]));
  return meals.map((meal) => {
    const isThere = meal.day === place.day && (place.day === null || meal.slot === place.slot);
    const position = positions.get(meal.mealId);
    return isThere && position !== undefined ? { ...meal, position } : meal;
  });
}
