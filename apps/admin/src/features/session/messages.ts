/** Words of the rail and the account menu. */
export const sessionMessages = {
  navigation: "Admin",
  recipes: "Recipes",
  newRecipe: "New recipe",
  trash: "Trash",
  elsewhere: "In the library",
  library: "Library",
  week: "Week",
  shoppingList: "Shopping list",
  accountOf: "Account of",
  account: "Account",
  signOut: "Sign out",
  role: { owner: "Owner", editor: "Editor" },
} as const;
