/** A value that recipes can be filtered by, with the number of published recipes that have it. */
export interface RecipeFacet {
  readonly value: string;
  readonly count: number;
}

/** A food that can be filtered by. `value` is what `listRecipes` takes as `ingredient`. */
export interface FoodFacet extends RecipeFacet {
  readonly name: string;
}

/** Everything that published recipes can be filtered by, each list ordered by count, then by name. */
export interface RecipeFacets {
  readonly tags: readonly RecipeFacet[];
  readonly courses: readonly RecipeFacet[];
  readonly cuisines: readonly RecipeFacet[];
  readonly diets: readonly RecipeFacet[];
  /** At most 300, the commonest. */
  readonly foods: readonly FoodFacet[];
}
