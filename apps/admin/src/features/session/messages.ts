import { messages } from "../../lib/messages.ts";

const count = new Intl.NumberFormat(messages.locale);

/** Words of the rail and the account menu. */
export const sessionMessages = {
  navigation: "Admin",
  recipes: "Recipes",
  newRecipe: "New recipe",
  foods: "Foods",
  trash: "Trash",
  elsewhere: "In the library",
  library: "Library",
  week: "Week",
  shoppingList: "Shopping list",
  accountOf: "Account of",
  account: "Account",
  signOut: "Sign out",
  reading: (done: number, total: number) => `Reading recipes anew: ${count.format(done)} of ${count.format(total)}`,
  role: { owner: "Owner", editor: "Editor" },
} as const;
