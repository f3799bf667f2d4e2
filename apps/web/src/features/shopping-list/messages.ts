import type { ApartReason, LeftOutReason } from "@larder/core";
import type { ListErrorCode } from "./queries.ts";

/** What to say when the list could not be changed. */
export const listErrorWords: Readonly<Record<ListErrorCode | "input_invalid", string>> = {
  signed_out: "You are signed out. Sign in again to save your changes.",
  forbidden: "Your role in this household only lets you look.",
  household_missing: "You do not belong to a household yet.",
  not_found: "This list no longer exists.",
  entry_not_found: "This entry was removed in the meantime.",
  entry_exists: "This entry is on the list already.",
  input_invalid: "That could not be put on the list. Entries have 1 to 500 characters.",
};

/** Why amounts of one food stand side by side. */
export const apartWords: Readonly<Record<ApartReason, string>> = {
  no_density: "Weight and volume stand apart: nobody has said how heavy a cup of it is.",
  no_piece_weight: "Pieces and weight stand apart: nobody has said how heavy one is.",
  different_units: "These units do not measure the same thing, so they are not added.",
  different_packs: "Packs of different sizes are counted separately.",
  pack_and_amount: "Packs and loose amounts are counted separately.",
  amount_and_no_amount: "One recipe gives an amount, another does not.",
  kept_apart_by_household: "Your household keeps these apart.",
};

export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  made_on_the_way: "made on the way, not bought",
  optional: "optional",
  alternative_not_chosen: "the other choice is on the list",
  header: "a heading",
  not_bought: "comes from the tap or the kitchen",
  recipe_reference_unresolved: "names a recipe that is not in the library",
  recipe_reference_resolved: "its own ingredients are on the list",
};

/** Words of the shopping list. */
export const listMessages = {
  title: "Shopping list",
  previousWeek: "Previous week",
  nextWeek: "Next week",
  thisWeek: "This week",
  weeks: "Weeks",
  toWeek: "Plan the week",
  forMeals: (count: number) => (count === 1 ? "For 1 meal" : `For ${count} meals`),
  unscheduled: (count: number) =>
    count === 1 ? "1 meal without a day is not on this list." : `${count} meals without a day are not on this list.`,
  giveDay: "Give it a day",

  addLabel: "Add something",
  addPlaceholder: "2 l milk",
  add: "Add",
  justAdded: "Just added",

  left: (open: number, all: number) => (open === 0 ? "Everything is in the basket" : `${open} of ${all} to buy`),
  tick: (item: string) => `${item}, in the basket`,
  showSources: (item: string) => `Where ${item} comes from`,
  byHand: "added by hand",
  bought: (amount: string) => `${amount} in the basket already`,
  boughtSome: "some is in the basket already",
  noLongerNeeded: "no meal needs it any more",
  exactly: "Exactly",
  approximate: "estimated",

  scaledBy: (factor: string) => `× ${factor}`,
  converted: (from: string, to: string, figure: string, source: string) => `${from} is ${to}, at ${figure} (${source})`,
  saidAgain: (from: string, to: string) => `${from} is ${to}, as the recipe says`,
  gramsPerMl: (figure: string) => `${figure} g per ml`,
  gramsEach: (figure: string) => `${figure} g each`,
  ownFigure: "set by your household",
  fluidOunces: "ounces read as fluid ounces, because it is a liquid",
  covered: (amount: string, part: string, by: string) =>
    `${amount} not bought for the ${part}: the one for the ${by} gives both`,
  fruitPart: { juice: "juice", zest: "zest" },
  fromPantry: (amount: string) => `${amount} is at home`,
  sameFood: (written: string) => `your household takes ${written} for the same thing`,
  neverMerged: (written: string) => `your household keeps ${written} by itself`,
  chosenAmong: (names: string) => `chosen among ${names}`,

  removeEntry: (text: string) => `Remove “${text}”`,
  removed: (text: string) => `“${text}” removed`,
  markStaple: "We have this at home",
  markStapleHint: "It moves to “Check at home”, now and in later weeks.",
  unmarkStaple: "Put it on the list to buy",
  markedStaple: (name: string) => `${name} moved to “Check at home”`,
  unmarkedStaple: (name: string) => `${name} is on the list to buy`,
  keepApart: "Never estimate this",
  keptApart: (name: string) => `${name} is no longer estimated`,

  checkAtHome: "Check at home",
  checkAtHomeText: "Most kitchens have these. Tick what you looked up.",
  optional: "Optional",
  optionalText: "Recipes call these optional. They are not bought unless you tick them into the basket.",
  leftOut: "Left out, and why",

  share: "Copy or print",
  copyText: "Copy as text",
  copyMarkdown: "Copy as Markdown",
  print: "Print",
  copied: "List copied",
  copyFailed: "The browser did not allow copying.",

  saved: "Saved",
  saving: "Saving…",
  notSaved: (count: number) =>
    count === 1
      ? "1 change is not saved yet. It is kept on this page."
      : `${count} changes are not saved yet. They are kept on this page.`,
  retry: "Try again",

  emptyTitle: "Nothing to buy yet",
  emptyText: "Plan meals for this week and their ingredients gather here, or add something by hand.",
  readOnly: "You can look at this list; members of the household can change it.",
} as const;
