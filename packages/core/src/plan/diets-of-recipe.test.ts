import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { derivedDiets } from "../foods/diets-of-food.ts";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { linkSteps } from "../steps/link-steps.ts";
import { fulfilledDiets } from "./diet-rule.ts";
import { allergensOfRecipe, certainDiets, dietsOfRecipe } from "./diets-of-recipe.ts";

function recipeOf(ingredients: readonly string[], fields = "") {
  const list = ingredients.map((line) => `  - ${line}`).join("\n");
  return parseRecipe(`---\ntitle: Dish\n${fields}ingredients:\n${list}\n---\n\n1. Cook.\n`).recipe;
}

function dietsOf(ingredients: readonly string[], fields = "") {
  return dietsOfRecipe(recipeOf(ingredients, fields), starterFoodTable);
}

describe("the diets of a recipe", () => {
  it("are those that all of its foods fit", () => {
    expect(dietsOf(["3 carrots", "1 tbsp olive oil", "salt"])).toMatchObject({ vegan: "yes", gluten_free: "yes" });
    expect(dietsOf(["3 carrots", "50 g butter", "salt"])).toMatchObject({
      vegan: "no",
      vegetarian: "yes",
      dairy_free: "no",
      gluten_free: "yes",
    });
    expect(dietsOf(["3 carrots", "200 g flour", "2 eggs"])).toMatchObject({
      vegetarian: "yes",
      gluten_free: "no",
      egg_free: "no",
      dairy_free: "yes",
    });
    expect(dietsOf(["1 kg pork belly", "100 ml dry white wine"])).toMatchObject({
      vegetarian: "no",
      pork_free: "no",
      alcohol_free: "no",
    });
  });

  it("are unknown with a food that is unknown, but what another food breaks stays broken", () => {
    expect(dietsOf(["3 carrots", "2 blobbos"])).toMatchObject({ vegan: "unknown", gluten_free: "unknown" });
    expect(dietsOf(["3 carrots", "2 blobbos", "50 g butter"])).toMatchObject({ vegan: "no", dairy_free: "no" });
    expect(dietsOf([])).toMatchObject({ vegan: "unknown", gluten_free: "unknown" });
  });

  it("are sure of alternatives only where they agree", () => {
    expect(dietsOf(["50 g butter or olive oil"])).toMatchObject({
      vegan: "unknown",
      dairy_free: "unknown",
      vegetarian: "yes",
      gluten_free: "yes",
    });
  });

  it("follow what the recipe is marked with", () => {
    const marked = dietsOf(["2 blobbos"], "diet: vegetarian\n");
    expect(marked).toMatchObject({ vegetarian: "yes", pescatarian: "yes", pork_free: "yes", vegan: "unknown" });
    const recipe = recipeOf(["3 carrots", "50 g butter"], "diet: [Low-Carb]\n");
    expect(certainDiets(recipe, starterFoodTable)).toEqual([
      "low_carb",
      "vegetarian",
      "egg_free",
      "gluten_free",
      "nut_free",
      "alcohol_free",
    ]);
  });

  it("do not ask about what the method makes itself", () => {
    const recipe = recipeOf(["3 carrots", "100 ml blobbo juice"]);
    expect(dietsOfRecipe(recipe, starterFoodTable).vegan).toBe("unknown");
    expect(dietsOfRecipe(recipe, starterFoodTable, [2]).vegan).toBe("yes");
  });

  it("never speak against what the starter recipes are marked with by hand", () => {
    const folder = fileURLToPath(new URL("../../../../recipes/", import.meta.url));
    const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
    let found = 0;
    for (const file of files) {
      const { recipe } = parseRecipe(readFileSync(`${folder}${file}`), { path: file });
      const { madeOnTheWay } = linkSteps(recipe, { foods: starterFoodTable });
      const derived = dietsOfRecipe({ ...recipe, diets: [] }, starterFoodTable, madeOnTheWay);
      const marked = fulfilledDiets(recipe.diets);
      for (const diet of derivedDiets) {
        if (!marked.has(diet)) continue;
        expect([file, diet, derived[diet]]).not.toEqual([file, diet, "no"]);
        if (derived[diet] === "yes") found++;
      }
    }
    expect(found).toBeGreaterThan(100);
  });
});

describe("the allergens of a recipe", () => {
  it("are those of its foods, and complete when all of them are", () => {
    expect(allergensOfRecipe(recipeOf(["200 g flour", "2 eggs", "1 carrot"]), starterFoodTable)).toMatchObject({
      stated: ["gluten", "egg"],
      possible: [],
      complete: true,
    });
    expect(allergensOfRecipe(recipeOf(["50 g butter or olive oil"]), starterFoodTable)).toMatchObject({
      stated: [],
      possible: ["milk"],
      complete: true,
    });
    expect(allergensOfRecipe(recipeOf(["200 g flour", "2 blobbos"]), starterFoodTable)).toMatchObject({
      stated: ["gluten"],
      complete: false,
    });
    expect(allergensOfRecipe(recipeOf([]), starterFoodTable)).toMatchObject({ stated: [], complete: false });
  });
});
