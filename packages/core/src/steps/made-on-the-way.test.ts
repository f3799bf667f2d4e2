import { describe, expect, it } from "vitest";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { findMadeOnTheWay } from "./made-on-the-way.ts";

function made(ingredients: readonly string[], steps: readonly string[] = ["Cook."]): readonly string[] {
  const list = ingredients.map((line) => (/^\s/.test(line) ? line : `  - ${line}`)).join("\n");
  const method = steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
  const { recipe } = parseRecipe(`---\ntitle: Test\ningredients:\n${list}\n---\n\n${method}\n`);
  const numbers = findMadeOnTheWay(recipe);
  return recipe.ingredients.filter(({ number }) => numbers.includes(number)).map(({ line }) => line.text);
}

describe("findMadeOnTheWay", () => {
  it("takes what the line itself calls reserved", () => {
    expect(made(["2 cups reserved blanching liquid", "1 lb pork"])).toEqual(["2 cups reserved blanching liquid"]);
  });

  it("takes pasta water that the method keeps, and not otherwise", () => {
    const lines = ["1 lb spaghetti", "½ cup pasta water"];
    expect(made(lines, ["Boil the pasta and reserve ½ cup of the pasta water."])).toEqual(["½ cup pasta water"]);
    expect(made(lines, ["Dip out a cup of the water, then drain."])).toEqual(["½ cup pasta water"]);
    expect(made(lines, ["Boil the pasta."])).toEqual([]);
  });

  it("takes the poaching liquid and the bacon fat that are kept", () => {
    expect(made(["1 cup poaching liquid"], ["Poach the pears; keep the poaching liquid."])).toEqual([
      "1 cup poaching liquid",
    ]);
    expect(made(["2 tbsp bacon fat"], ["Fry the bacon. Reserve the fat in the pan."])).toEqual(["2 tbsp bacon fat"]);
  });

  it("buys what the method only sets aside", () => {
    expect(
      made(
        ["2 lbs chicken thighs", "3 green onions", "2 cups chicken stock", "1 cup coconut milk"],
        [
          "Brown the chicken and set aside.",
          "Reserve half of the green onions for serving.",
          "Reserve 1 cup of the stock.",
        ],
      ),
    ).toEqual([]);
  });

  it("buys what is reserved for something, or whose juice is", () => {
    expect(made(["1 can pineapple, juice reserved", "¼ cup cilantro, reserved for garnish"])).toEqual([]);
  });

  it("buys what could be bought instead", () => {
    expect(made(["2 tbsp reserved bacon fat or butter"])).toEqual([]);
  });

  it("takes what another group of the list makes", () => {
    expect(
      made([
        "For the marinade:",
        "2 tbsp soy sauce",
        "1 tbsp sugar",
        "For the skewers:",
        "1 lb beef",
        "3 tbsp marinade",
        "1 tbsp soy sauce",
      ]),
    ).toEqual(["3 tbsp marinade"]);
  });

  it("buys a food that shares its name with a group", () => {
    expect(made(["For the rice:", "2 cups rice", "For the chicken:", "1 lb chicken", "½ cup rice"])).toEqual([]);
    expect(made(["For the sauce:", "1 cup tomato sauce", "1 onion"])).toEqual([]);
  });
});
