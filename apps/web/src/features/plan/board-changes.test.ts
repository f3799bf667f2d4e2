import { describe, expect, it } from "vitest";
import { changeBoard, mealsAt } from "./board-changes.ts";
import type { BoardMeal } from "./queries.ts";

const monday = { day: "2026-11-23", slot: "dinner" };
const tray = { day: null, slot: null };

describe("changeBoard", () => {
  it("moves a meal between places and closes the gap it leaves", () => {
    const meals = [meal("a", monday, 0), meal("b", monday, 1), meal("c", tray, 0)];
    const moved = changeBoard(meals, { kind: "move", mealId: "a", place: tray, position: 0 });
    expect(titles(moved, tray)).toEqual(["a", "c"]);
    expect(mealsAt(moved, monday)).toMatchObject([{ title: "b", position: 0 }]);
  });

  it("reorders within a place", () => {
    const meals = [meal("a", monday, 0), meal("b", monday, 1), meal("c", monday, 2)];
    expect(titles(changeBoard(meals, { kind: "move", mealId: "c", place: monday, position: 0 }), monday)).toEqual([
      "c",
      "a",
      "b",
    ]);
    expect(titles(changeBoard(meals, { kind: "move", mealId: "a", place: monday, position: 9 }), monday)).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  it("puts a new meal behind the others, and takes one away", () => {
    const meals = [meal("a", monday, 0)];
    const added = changeBoard(meals, { kind: "add", meal: meal("b", monday, 0) });
    expect(mealsAt(added, monday)).toMatchObject([
      { title: "a", position: 0 },
      { title: "b", position: 1 },
    ]);
    expect(titles(changeBoard(added, { kind: "remove", mealId: "a" }), monday)).toEqual(["b"]);
  });

  it("leaves the board alone when the meal is gone", () => {
    const meals = [meal("a", monday, 0)];
    expect(changeBoard(meals, { kind: "move", mealId: "x", place: tray, position: 0 })).toEqual(meals);
    expect(changeBoard(meals, { kind: "remove", mealId: "x" })).toEqual(meals);
  });
});

function titles(meals: readonly BoardMeal[], place: { day: string | null; slot: string | null }) {
  return mealsAt(meals, place).map((entry) => entry.title);
}

function meal(title: string, place: { day: string | null; slot: string | null }, position: number): BoardMeal {
  return { mealId: title, title, position, ...place, recipe: null, servings: null, scaleWords: null };
}
