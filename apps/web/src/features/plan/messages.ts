import type { AddMealError, MealAccessError, PlanAccessError, UpdateMealError } from "./queries.ts";

type PlanErrorCode = (PlanAccessError | AddMealError | UpdateMealError | MealAccessError)["code"];

/** What to say when a change of the plan was not possible. */
export const planErrorWords: Readonly<Record<PlanErrorCode | "input_invalid" | "unreachable", string>> = {
  signed_out: "You are signed out. Sign in again; nothing was changed.",
  forbidden: "Your role in this household only lets you look.",
  household_missing: "You do not belong to a household yet.",
  recipe_not_found: "This recipe is not in the library any more.",
  servings_unknown: "This recipe does not say how many it serves.",
  slot_unknown: "Your household has no such meal of the day any more.",
  not_found: "This meal was removed in the meantime.",
  meal_has_recipe: "Only notes can be rewritten here.",
  input_invalid: "That does not make a meal. Check what you entered.",
  unreachable: "The server could not be reached. Nothing was changed.",
};

/** The interface's words for slots that the household has not named itself. */
export const slotWords: Readonly<Record<string, string>> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  dinner: "Dinner",
};

/** Words of the week board. */
export const planMessages = {
  title: "Week",
  weekOf: (range: string) => `Week of ${range}`,
  previousWeek: "Previous week",
  nextWeek: "Next week",
  thisWeek: "This week",
  today: "Today",
  toList: "Shopping list",
  board: "Meals of the week",
  cell: (day: string, slot: string) => `${day}, ${slot}`,
  add: "Add a meal",
  addTo: (place: string) => `Add a meal: ${place}`,
  nothingPlanned: "Nothing planned",
  emptyTitle: "Nothing is planned for this week",
  emptyText: "Add meals with +, drag them where they fit, or let the week be filled for you.",

  tray: "Not yet scheduled",
  trayText: "Meals that wait for a day. The shopping list leaves them out.",
  trayEmpty: "Keep a meal here until its day is clear.",

  mealMenu: (title: string) => `What to do with ${title}`,
  dragMeal: (title: string) => `Move ${title}`,
  open: "Open recipe",
  moveTo: "Move to…",
  changeServings: "Servings…",
  remove: "Remove",
  removed: (title: string) => `${title} removed`,
  restored: (title: string) => `${title} is back`,
  servings: (servings: string) => `Serves ${servings}`,
  gone: "no longer in the library",
  note: "Note",
  editNote: "Rewrite…",

  addDialogTitle: "Add a meal",
  addDialogFor: (place: string) => `Add to ${place}`,
  searchLabel: "Search recipes",
  searching: "Searching…",
  results: "Recipes found",
  nothingFound: "No recipe matches.",
  searchFailed: "The search did not answer. Try again.",
  asNote: (text: string) => `Write “${text}” as a note`,
  noteHint: "No recipe for it? Type a note, such as “Leftovers” or “Eating out”.",

  moveDialogTitle: (title: string) => `Move ${title}`,
  day: "Day",
  slot: "Meal",
  noDay: "Not yet scheduled",
  move: "Move",
  save: "Save",

  servingsDialogTitle: (title: string) => `Servings of ${title}`,
  servingsLabel: "Servings",
  servingsHint: (base: string) => `The recipe is written for ${base}.`,
  fewer: "One fewer",
  more: "One more",
  noteDialogTitle: "Rewrite the note",

  fill: "Fill the week",
  fillTitle: "Fill the week",
  fillText: "Empty places get a suggestion each. Nothing is planned before you accept it.",
  fillSlots: "Which meals",
  fillWeekdayMinutes: "On weekdays, at most",
  fillNoLimit: "No limit",
  fillDiet: "Only recipes that are",
  fillAnyDiet: "Anything",
  fillRepeat: "Do not repeat a recipe within",
  fillRepeatDays: (days: number) => (days === 0 ? "Repeats are fine" : `${days} days`),
  suggest: "Suggest",
  suggested: "Suggested",
  suggestionsCount: (count: number) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
  accept: "Accept all",
  others: "Try others",
  cancelSuggestions: "Discard",
  another: (title: string) => `Something else instead of ${title}`,
  leaveOut: (title: string) => `Leave out ${title}`,
  accepted: (count: number) => (count === 1 ? "1 meal planned" : `${count} meals planned`),
  nothingToFill: "Every place is taken already, or no recipe fits the rules.",
  noOther: "No other recipe fits here.",
  impossible: "Nothing fits",

  addToPlan: "Add to week",
  addToPlanSubmit: "Add",
  addedTo: (place: string) => `Added to ${place}`,
  addedToTray: "Kept for later, without a day",
  showWeek: "Show week",
} as const;
