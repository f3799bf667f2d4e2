import type { Recipe } from "@larder/core";
import { formatIngredientLine, toRational } from "@larder/core";

export interface RecipeJsonLdInput {
  readonly recipe: Recipe;
  /** Absolute address of the page. */
  readonly url: string;
  /** Absolute address of the photo, if there is one. */
  readonly image: string | null;
  readonly publishedAt: string;
}

/**
 * A recipe in the words of schema.org/Recipe (version 29, https://schema.org/Recipe), so that other programs can take
 * it over. Always the recipe as written, whatever size the page shows.
 */
export function toRecipeJsonLd({
  recipe,
  url,
  image,
  publishedAt,
}: RecipeJsonLdInput): Readonly<Record<string, unknown>> {
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": "Recipe",
    name: recipe.title,
    url,
    image: image ?? undefined,
    description: recipe.description ?? undefined,
    inLanguage: recipe.lang ?? undefined,
    datePublished: publishedAt,
    author: recipe.sourceName === null ? undefined : { "@type": "Organization", name: recipe.sourceName },
    isBasedOn: recipe.sourceUrl ?? undefined,
    recipeYield: recipe.servings?.text,
    prepTime: toDuration(recipe.prepMinutes),
    cookTime: toDuration(recipe.cookMinutes),
    totalTime: toDuration(recipe.totalMinutes),
    recipeCategory: recipe.course ?? undefined,
    recipeCuisine: recipe.cuisine ?? undefined,
    suitableForDiet: recipe.diets.flatMap((diet) => schemaDiets[dietKey(diet)] ?? []),
    keywords: recipe.tags.join(", "),
    tool: recipe.equipment,
    recipeIngredient: recipe.ingredients.map(({ line }) =>
      formatIngredientLine(line, { factor: toRational(1) })
        .map((part) => part.text)
        .join(""),
    ),
    recipeInstructions: recipe.steps.map((step) => ({
      "@type": "HowToStep",
      url: `${url}#step-${step.number}`,
      text: toPlainText(step.text),
    })),
  });
}

/**
 * JSON that may stand inside a `script` element: no text of a recipe can end the element or open a comment, and the two
 * line separators that JSON allows and old scripts did not are escaped too.
 */
export function serialiseJsonLd(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** schema.org/RestrictedDiet knows these and no others. */
const schemaDiets: Readonly<Record<string, string>> = {
  vegan: "https://schema.org/VeganDiet",
  vegetarian: "https://schema.org/VegetarianDiet",
  gluten_free: "https://schema.org/GlutenFreeDiet",
  halal: "https://schema.org/HalalDiet",
  kosher: "https://schema.org/KosherDiet",
  low_fat: "https://schema.org/LowFatDiet",
  low_salt: "https://schema.org/LowSaltDiet",
  low_calorie: "https://schema.org/LowCalorieDiet",
  diabetic: "https://schema.org/DiabeticDiet",
};

function dietKey(diet: string): string {
  return diet
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

/** ISO 8601: PT1H30M. */
function toDuration(minutes: number | null): string | undefined {
  if (minutes === null || minutes <= 0) return undefined;
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 || hours === 0 ? `${rest}M` : ""}`;
}

/** A step's Markdown without its marks. */
function toPlainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|`)(.+?)\1/g, "$2")
    .replace(/(^|\W)[*_]([^*_\n]+)[*_](?=\W|$)/g, "$1$2")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutEmpty(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
