import "server-only";
import { getViewer } from "@larder/auth";
import type { Result } from "@larder/core";
import { aisles, foodCategories, units } from "@larder/core";
import type { AccessError, FoodAccessError, FoodFields, FoodForEditing, FoodPage, UnknownFoods } from "@larder/db";
import { getFood, listFoods, listUnknownFoods } from "@larder/db";
import { cache } from "react";
import type { FoodQuery } from "./food-search-params.ts";

export type {
  FoodField,
  FoodFields,
  FoodForEditing,
  FoodState,
  FoodSummary,
  NamedFood,
  UnknownFood,
} from "@larder/db";

/** What can be chosen in the form of a food: values and their words. */
export interface FoodOptions {
  readonly aisles: readonly Option[];
  readonly categories: readonly Option[];
  /** Units that pieces are counted in, the whole piece (with an empty value) left out. */
  readonly pieceUnits: readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export const foodOptions: FoodOptions = {
  aisles: aisles.map(({ id, name }) => ({ value: id, label: name })),
  categories: foodCategories.map((category) => ({ value: category, label: category.replaceAll("-", " ") })),
  pieceUnits: units
    .filter(({ dimension }) => dimension === "count")
    .map(({ id, singular }) => ({ value: id, label: singular }))
    .sort((a, b) => (a.label < b.label ? -1 : 1)),
};

/** What the form of a new food begins with. */
export const emptyFood: FoodFields = {
  name: "",
  plural: "",
  aliases: [],
  german: [],
  french: [],
  aisle: "other",
  category: "other",
  liquid: false,
  staple: false,
  perishable: false,
  density: null,
  pieceWeights: [],
  keepsDays: null,
};

/** One page of the table of foods. */
export async function getFoodPage(
  query: FoodQuery,
): Promise<Result<FoodPage, AccessError | { readonly code: "cursor_invalid" }>> {
  const aisle = aisles.find(({ id }) => id === query.aisle)?.id;
  const cursor = query.trail.at(-1);
  return listFoods(await getViewer(), {
    ...(query.search !== "" && { query: query.search }),
    ...(aisle !== undefined && { aisle }),
    ...(query.show !== "all" && query.show !== "unknown" && { state: query.show }),
    ...(cursor !== undefined && { cursor }),
  });
}

/** Names in use that no food has. */
export async function getUnknownFoods(query: FoodQuery): Promise<Result<UnknownFoods, AccessError>> {
  return listUnknownFoods(await getViewer(), query.search === "" ? {} : { query: query.search });
}

/** One food, once per request: the page and its title ask for it. */
export const getFoodForEditing = cache(
  async (foodId: string): Promise<Result<FoodForEditing, FoodAccessError>> => getFood(await getViewer(), foodId),
);
