import { describe, expect, it } from "vitest";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { toPlannableRecipe } from "./to-plannable-recipe.ts";

function plannable(title: string, ingredients: readonly string[], fields = "") {
  const list = ingredients.map((line) => `  - ${line}`).join("\n");
  const { recipe } = parseRecipe(`---\ntitle: ${title}\n${fields}ingredients:\n${list}\n---\n\n1. Cook.\n`);
  return toPlannableRecipe(recipe, "id", starterFoodTable);
}

describe("toPlannableRecipe", () => {
  it("takes the facts of the recipe and the keys of its foods", () => {
    const fields = "course: main\ncuisine: Chinese\ntotal_time: 30 min\ndiet: [dairy_free]\n";
    expect(plannable("Mapo Tofu", ["4 oz ground pork", "1 block soft tofu", "3 scallions", "salt"], fields)).toEqual({
      recipeId: "id",
      title: "Mapo Tofu",
      course: "main",
      cuisine: "Chinese",
      mainIngredient: "tofu",
      totalMinutes: 30,
      diets: ["dairy_free", "egg_free", "gluten_free", "nut_free", "alcohol_free"],
      foodKeys: ["green-onion", "ground-pork", "salt", "soft-tofu"],
      freshFoodKeys: ["green-onion", "ground-pork", "soft-tofu"],
    });
  });

  it("reads the whole line: tomatoes in cans don't spoil, and butter waits", () => {
    const lines = ["2 x 400 g tins chopped tomatoes", "2 tomatoes", "50 g butter", "½ bunch coriander"];
    const { foodKeys, freshFoodKeys } = plannable("Stew", lines);
    expect(foodKeys).toEqual(["butter", "chopped-canned-tomato", "cilantro", "tomato"]);
    expect(freshFoodKeys).toEqual(["cilantro", "tomato"]);
  });

  const table: readonly [title: string, ingredients: readonly string[], main: string | null][] = [
    ["Souvlaki", ["1 ½ lbs chicken breasts", "1 lemon", "1 cup rice"], "chicken"],
    ["Coq au Vin", ["5 oz bacon", "8 chicken thighs", "1 lb carrots"], "chicken"],
    ["Hong Shao Rou", ["1.5 to 2 lbs pork belly", "3 tablespoons sugar"], "pork"],
    ["Leek soup", ["3 leeks", "1 kg potatoes", "1 l milk"], "leek"],
    ["Stew", ["3 onions", "1 kg potatoes", "1 l milk"], "potato"],
    ["Trofie", ["2 waxy potatoes (about 300 g)", "350 g trofie"], "pasta"],
    ["Imam Bayildi", ["4 small eggplants", "3 ripe tomatoes"], "eggplant"],
    ["Dough", ["500 g flour", "1 tsp salt"], null],
  ];

  it.each(table)("%s of %j is about %s", (title, ingredients, main) => {
    expect(plannable(title, ingredients).mainIngredient).toBe(main);
  });
});
