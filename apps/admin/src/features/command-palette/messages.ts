/** Words of the command palette. */
export const paletteMessages = {
  open: "Find or do",
  title: "Find a recipe or a command",
  input: "Recipe or command",
  shortcut: "Ctrl K",
  shortcutMac: "⌘ K",
  results: "Recipes and commands",
  recipes: "Recipes",
  commands: "Commands",
  nothing: "Nothing found. Try another word.",
  failed: "Recipes can't be searched just now.",
  allRecipes: "All recipes",
  newRecipe: "New recipe",
  trash: "Trash",
  library: "Open the library",
  signOut: "Sign out",
  draft: "Draft",
} as const;
