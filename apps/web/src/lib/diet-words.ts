const words: Readonly<Record<string, string>> = {
  alcohol_free: "alcohol-free",
  dairy_free: "dairy-free",
  egg_free: "egg-free",
  gluten_free: "gluten-free",
  low_carb: "low-carb",
  nut_free: "nut-free",
  pork_free: "pork-free",
};

/** A diet as people say it: "gluten_free" is "gluten-free". */
export function dietWords(diet: string): string {
  return words[diet] ?? diet.replaceAll("_", " ");
}
