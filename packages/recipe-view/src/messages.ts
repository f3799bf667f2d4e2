/** Words of what both apps show of a recipe. Another language is another value of this type. */
export const recipeViewMessages = {
  adaptedFrom: "Adapted from",
  photoBy: "Photo:",
  opensElsewhere: "opens the original page",
  serves: "Serves",
  makes: "Makes",
  handsOn: (time: string) => `${time} hands-on`,
  inTotal: (time: string) => `${time} in total`,
  hours: (hours: number) => `${hours} h`,
  minutes: (minutes: number) => `${minutes} min`,
  ingredients: "Ingredients",
  method: "Method",
  equipment: "Equipment",
  notes: "Notes",
  noSteps: "This recipe has no written steps.",
  noIngredients: "This recipe lists no ingredients.",
} as const;
