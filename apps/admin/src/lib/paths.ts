/** Every address of this app is built here. */
export const paths = {
  recipes: "/",
  recipe: (recipeId: string) => `/recipes/${encodeURIComponent(recipeId)}`,
  newRecipe: "/recipes/new",
  foods: "/foods",
  food: (foodId: string) => `/foods/${encodeURIComponent(foodId)}`,
  newFood: "/foods/new",
  trash: "/trash",
  readingProgress: "/api/reading-progress",
  signIn: (next?: string) => withQuery("/sign-in", { next }),
  signOut: "/sign-out",
} as const;

/** Addresses of the web app, below where people open it. */
export const webPaths = {
  library: "/",
  recipe: (slug: string) => `/recipes/${encodeURIComponent(slug)}`,
  week: "/week",
  list: "/list",
  account: "/account",
} as const;

/** An address with those parameters that have a value; lists repeat their name. */
export function withQuery(
  path: string,
  parameters: Readonly<Record<string, string | number | readonly string[] | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === "") continue;
    for (const item of Array.isArray(value) ? value : [value]) query.append(name, String(item));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
