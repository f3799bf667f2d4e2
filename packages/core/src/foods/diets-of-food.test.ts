import { describe, expect, it } from "vitest";
import { answersOf, derivedDiets, dietsOfFood, dietsOfMatch } from "./diets-of-food.ts";
import type { Food } from "./food.ts";
import { readFoodRows } from "./read-food-rows.ts";

/** A food with these three columns. */
function foodOf(allergens: string, origin: string, category = ""): Food {
  const [food] = readFoodRows(`thing | | | | | | | | | | ${allergens} | ${origin} | ${category}`, {
    aisle: "other",
    category: "other",
  });
  if (food === undefined) throw new Error("One row is one food");
  return food;
}

function dietsWith(answer: string, food: Food): string[] {
  const answers = dietsOfFood(food);
  return derivedDiets.filter((diet) => answers[diet] === answer);
}

describe("the diets of a food", () => {
  it("are all met by a carrot", () => {
    expect(dietsWith("yes", foodOf("-", "plant"))).toEqual([...derivedDiets]);
  });

  it("are all unknown of a food of which nothing is known", () => {
    expect(dietsWith("unknown", foodOf("", ""))).toEqual([...derivedDiets]);
  });

  it.each([
    ["milk", "milk", ["vegan", "dairy_free"]],
    ["egg", "egg", ["vegan", "egg_free"]],
    ["-", "honey", ["vegan"]],
    ["fish", "fish", ["vegan", "vegetarian"]],
    ["crustaceans", "shellfish", ["vegan", "vegetarian"]],
    ["-", "meat", ["vegan", "vegetarian", "pescatarian"]],
    ["-", "pork", ["vegan", "vegetarian", "pescatarian", "pork_free"]],
    ["gluten", "plant", ["gluten_free"]],
    ["peanut", "plant", ["nut_free"]],
    ["-", "plant alcohol", ["alcohol_free"]],
  ])("with allergens %s and origin %s, these are surely broken: %j", (allergens, origin, broken) => {
    const food = foodOf(allergens, origin);
    expect(dietsWith("no", food)).toEqual(broken);
    expect(dietsWith("unknown", food)).toEqual([]);
  });

  it("keep what is surely broken and doubt the rest where not everything is known", () => {
    const sauce = foodOf("gluten +", "plant +");
    expect(dietsWith("no", sauce)).toEqual(["gluten_free"]);
    expect(dietsWith("yes", sauce)).toEqual([]);
    const ham = foodOf("", "pork +");
    expect(dietsWith("no", ham)).toEqual(["vegan", "vegetarian", "pescatarian", "pork_free"]);
    expect(dietsWith("yes", ham)).toEqual([]);
  });

  it("doubt only what is possible", () => {
    const pasta = foodOf("gluten egg?", "plant egg?");
    expect(dietsWith("no", pasta)).toEqual(["gluten_free"]);
    expect(dietsWith("unknown", pasta)).toEqual(["vegan", "egg_free"]);
    expect(dietsWith("unknown", foodOf("milk", "milk rennet?"))).toEqual(["vegetarian", "pescatarian"]);
    expect(dietsWith("unknown", foodOf("sulphites?", "plant"))).toEqual([]);
  });

  it("do not say of what animal gelatine is", () => {
    expect(dietsOfFood(foodOf("-", "gelatine"))).toMatchObject({
      vegetarian: "no",
      pescatarian: "unknown",
      pork_free: "unknown",
      gluten_free: "yes",
    });
  });

  it("do not call a pine nut free of nuts, though no law names it", () => {
    expect(dietsOfFood(foodOf("-", "plant", "nut")).nut_free).toBe("unknown");
    expect(dietsOfFood(foodOf("nuts", "plant", "nut")).nut_free).toBe("no");
  });

  it("of a name that means several foods are those in which all agree", () => {
    const candidates = [foodOf("-", "plant"), foodOf("milk", "milk")];
    expect(dietsOfMatch({ kind: "ambiguous", candidates })).toMatchObject({
      vegan: "unknown",
      vegetarian: "yes",
      dairy_free: "unknown",
      gluten_free: "yes",
    });
    expect(dietsOfMatch({ kind: "unknown", name: "blobbo" })).toEqual(answersOf(() => "unknown"));
  });
});

describe("the columns for allergens, origin and category", () => {
  it("say what is known, how far, and from where", () => {
    expect(foodOf("gluten@20080 milk +", "plant milk", "flour")).toMatchObject({
      allergens: {
        stated: ["gluten", "milk"],
        possible: [],
        complete: false,
        source: "Regulation (EU) No 1169/2011, Annex II; USDA SR28 NDB 20080",
      },
      origin: { stated: ["plant", "milk"], complete: true, source: "what the food is" },
      category: "flour",
    });
    expect(foodOf("-", "")).toMatchObject({
      allergens: { stated: [], complete: true },
      origin: { stated: [], complete: false, source: null },
      category: "other",
    });
  });

  it.each([
    ["glutn", "plant", ""],
    ["-", "plants", ""],
    ["-", "plant", "veg"],
  ])("refuse words that there are not: %j %j %j", (allergens, origin, category) => {
    expect(() => foodOf(allergens, origin, category)).toThrow(/No such word/);
  });
});
