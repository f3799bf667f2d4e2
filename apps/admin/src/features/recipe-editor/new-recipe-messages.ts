import type { NewRecipeState } from "./actions.ts";

/** Words of the page for a new recipe. */
export const newRecipeMessages = {
  heading: "New recipe",
  description: "It begins as a draft that only editors see. Everything can be changed later, the title too.",
  title: "Title",
  hint: "As it should stand in the library: “Lentil soup with lemon”",
  create: "Create draft",
  errors: {
    title_missing: "Give the recipe a title of up to 400 characters.",
    signed_out: "You are signed out. Sign in again, then repeat it.",
    forbidden: "Your role does not allow this any more.",
    text_invalid: "This title holds a character that no file can keep.",
  } satisfies Record<NonNullable<NewRecipeState["error"]>, string>,
} as const;
