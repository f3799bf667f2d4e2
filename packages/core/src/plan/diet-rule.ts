/** What a stricter diet always fulfils as well. Only implications that follow from the words themselves. */
const impliedDiets: Readonly<Record<string, readonly string[]>> = {
  vegan: ["vegetarian", "pescatarian", "dairy_free", "egg_free", "pork_free"],
  vegetarian: ["pescatarian", "pork_free"],
  pescatarian: ["pork_free"],
};

/** Read a diet's name as one key: "Gluten-free" and "gluten_free" are the same. */
export function toDietKey(diet: string): string {
  return diet
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

/** Every diet that a recipe marked with `diets` fulfils with certainty. */
export function fulfilledDiets(diets: readonly string[]): ReadonlySet<string> {
  const fulfilled = new Set<string>();
  for (const diet of diets) {
    const key = toDietKey(diet);
    fulfilled.add(key);
    for (const implied of impliedDiets[key] ?? []) fulfilled.add(implied);
  }
  return fulfilled;
}
