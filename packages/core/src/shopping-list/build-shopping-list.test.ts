import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aisles } from "../foods/aisles.ts";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountToText } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, compareRationals, multiplyRationals, toRational } from "../quantity/rational.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { scaleRecipeBy } from "../scaling/scale-recipe.ts";
import { linkSteps } from "../steps/link-steps.ts";
import { buildShoppingList } from "./build-shopping-list.ts";
import { formatShoppingList } from "./format-shopping-list.ts";
import { bucketOf, toBase } from "./measure-bucket.ts";
import { settleTicks, tickFor } from "./settle-ticks.ts";
import type {
  HouseholdChoice,
  ListedMeal,
  ListedRecipe,
  ShoppingItem,
  ShoppingList,
  ShoppingListInput,
} from "./shopping-list.ts";

const options = { foods: starterFoodTable, aisles };

function listed(recipeId: string, texts: readonly string[], more: Partial<ListedRecipe> = {}): ListedRecipe {
  return {
    recipeId,
    title: recipeId,
    lang: "en",
    ingredients: texts.map((text, index) => ({
      number: index + 1,
      group: null,
      line: parseIngredientLine(text),
      range: { start: 0, end: text.length },
      fileLine: index + 3,
    })),
    madeOnTheWay: [],
    ...more,
  };
}

function meal(mealId: string, recipe: ListedRecipe, scale = "1"): ListedMeal {
  return { mealId, day: null, scale: toRational(scale), recipe };
}

function build(input: Partial<ShoppingListInput>): ShoppingList {
  return buildShoppingList({ meals: [], entries: [], choices: [], ...input }, options);
}

/** The list of single lines, each from a recipe of its own. */
function listOf(texts: readonly string[], choices: readonly HouseholdChoice[] = []): ShoppingList {
  return build({ meals: texts.map((text, index) => meal(`m${index}`, listed(`r${index}`, [text]))), choices });
}

function summary(list: ShoppingList): readonly string[] {
  return list.items.map((item) => `${item.food.name}: ${item.display}`);
}

describe("known failures of shopping lists", () => {
  const table: readonly [texts: readonly string[], expected: readonly string[]][] = [
    [["500 g flour", "1 kg flour"], ["flour: 1½ kg"]],
    [["1 tbsp soy sauce", "1 tsp soy sauce"], ["soy sauce: 4 tsp"]],
    [["1 1/2 cup rice", "1/2 cup rice"], ["rice: 2 cups"]],
    [["1,000 g rice", "1 g rice"], ["rice: 1 kg"]],
    [["salt", "1 tsp salt"], ["salt: 1 tsp, and to taste"]],
    [["1-2 carrots", "2 carrots"], ["carrot: 3–4"]],
    [["butter or margarine"], ["butter: "]],
    [["3 tomatoes", "1 tomatoe"], ["tomato: 4"]],
    [["2 cherries", "1 cherry"], ["cherry: 3"]],
    [["2 bay leaves", "1 bay leaf"], ["bay leaf: 3"]],
    [["2 loaves sourdough bread", "1 loaf sourdough bread"], ["sourdough bread: 3 loaves"]],
    [["1 bunch asparagus", "2 bunches asparagus"], ["asparagus: 3 bunches"]],
    [["2 large eggs", "2 eggs"], ["egg: 4"]],
    [["2 scallions", "3 green onions"], ["green onion: 5"]],
    [
      ["1 (14-oz) can coconut milk", "1 cup milk"],
      ["milk: 1 cup", "coconut milk: 1 (14-oz) can"],
    ],
    [["2 (14 oz) cans tomatoes", "400 g canned tomatoes"], ["canned tomato: 2 (14-oz) cans + 400 g"]],
    [["8 oz milk", "1 cup milk"], ["milk: 2 cups"]],
    [
      ["3 tablespoons light soy sauce", "1 tablespoon dark soy sauce"],
      ["dark soy sauce: 1 tbsp", "light soy sauce: 3 tbsp"],
    ],
    [
      ["2 onions", "1 red onion"],
      ["onion: 2", "red onion: 1"],
    ],
    [["½ tsp each salt and sugar"], ["sugar: ½ tsp", "salt: ½ tsp"]],
    [["salt and freshly ground black pepper"], ["black pepper: ", "salt: "]],
    [["salt, to taste"], ["salt: to taste"]],
    [["Kosher salt, freshly ground pepper"], ["black pepper: ", "kosher salt: "]],
    [["½ tsp each ground cumin and ground coriander"], ["cumin: ½ tsp", "ground coriander: ½ tsp"]],
    [["2 dashes salt", "1 tsp salt"], ["salt: ≈ 1⅛ tsp"]],
    [["2 pinches salt", "1 tsp salt"], ["salt: 1 tsp + 2 pinches"]],
    [["1 unicorn steak", "2 unicorn steaks"], ["unicorn steak: 3"]],
    [["½ bunch coriander", "1 bunch cilantro"], ["cilantro: 1½ bunches"]],
    [["2 peppers, sliced"], ["bell pepper: 2"]],
    [["salt and pepper"], ["black pepper: ", "salt: "]],
    [["2 sticks celery", "3 stalks celery", "1 celery rib"], ["celery: 6 stalks"]],
    [
      ["1 stick butter", "2 sticks cinnamon"],
      ["butter: 1 stick", "cinnamon stick: 2"],
    ],
    [
      ["750 g minced lamb", "500 g lamb shoulder"],
      ["ground lamb: 750 g", "lamb shoulder: 500 g"],
    ],
    [["1½ lbs coarsely ground beef chuck", "1 lb ground beef"], ["ground beef: 2½ lb"]],
    [["3 cloves garlic, minced", "2 garlic cloves"], ["garlic: 5 cloves"]],
    [["1 lb sirloin, frozen for 30 minutes"], ["sirloin: 1 lb"]],
    [
      ["1 habanero chili", "1 Scotch bonnet"],
      ["habanero: 1", "Scotch bonnet: 1"],
    ],
    [
      ["5 dried Persian limes", "1 lime"],
      ["lime: 1", "dried Persian lime: 5"],
    ],
    [["8 oz fresh spinach", "5 oz spinach"], ["spinach: 13 oz"]],
    [["¼ teaspoon coarse salt", "1 tablespoon coarse salt"], ["coarse salt: 1 tbsp + ¼ tsp"]],
    [["½ cup plus 2 tablespoons sugar"], ["sugar: ½ cup + 2 tbsp"]],
    [["4 tablespoons butter, plus more for the pan"], ["butter: 4 tbsp, plus more"]],
    [["½ cup grated Parmesan", "Parmesan, for serving"], ["Parmesan: ½ cup, plus more"]],
    [["1 tomato", "diced tomatoes"], ["tomato: 1, plus more"]],
    [["½ bunch parsley", "a few sprigs of parsley"], ["parsley: ½ bunch, plus more"]],
    [["2 (13.5-oz) cans coconut milk"], ["coconut milk: 2 (13.5-oz) cans"]],
    [["1 cup milk", "250 ml milk"], ["milk: 490 ml"]],
    [["8 oz flour", "4 oz flour"], ["flour: 12 oz"]],
    [["8 oz milk", "4 oz milk"], ["milk: 12 oz"]],
    [["8 oz flour", "1 cup flour"], ["flour: ≈ 12½ oz"]],
    [["3 onions", "onions"], ["onion: 3, plus more"]],
    [["1 clove garlic", "1 head garlic"], ["garlic: 1 clove + 1 head"]],
    [["1.4 bottles beer", "2.8 bottles beer"], ["beer: 4⅕ bottles"]],
    [["juice of 1 lemon", "zest of 1 lemon"], ["lemon: 1"]],
    [["juice of 1 lemon", "zest of 1 lemon", "1 lemon"], ["lemon: 2"]],
    [["juice of 3 lemons", "zest of 1 lemon", "1 lemon, zested"], ["lemon: 3"]],
    [["juice of 1 lemon", "finely grated zest of 2 lemons"], ["lemon: 2"]],
    [["zest and juice of 1 lemon", "juice of 1 lemon"], ["lemon: 2"]],
    [["juice of 1-2 lemons", "zest of 2 lemons"], ["lemon: 2"]],
    [["2 lemons, juiced", "1 lemon, zest only"], ["lemon: 2"]],
    [
      ["juice of 1 lemon", "zest of 1 lime"],
      ["lemon: 1", "lime: 1"],
    ],
  ];

  it.each(table)("%j", (texts, expected) => {
    expect(summary(listOf(texts))).toEqual(expected);
    expect(summary(listOf([...texts].reverse()))).toEqual(expected);
  });

  it("joins a volume and a weight by the food's density, marked, with its source", () => {
    const [flour] = listOf(["200 g flour", "1 cup flour"]).items;
    const figure = starterFoodTable.get("flour")?.densityGramsPerMl;
    expect(flour?.approximate).toBe(true);
    expect(flour?.display).toMatch(/^≈ 3\d0 g$/);
    expect(flour?.apart).toBeNull();
    expect(flour?.sources[1]?.steps).toMatchObject([
      { kind: "converted", by: "density", figure: figure?.value, source: figure?.source },
    ]);
  });

  it("joins pieces and a weight by the weight of a piece, and keeps them apart when nobody knows it", () => {
    expect(listOf(["2 onions", "300 g onions"]).items[0]?.display).toBe("≈ 5");
    const [apart] = listOf(["8 chicken thighs", "1 lb chicken thighs"]).items;
    expect([apart?.display, apart?.apart]).toEqual([
      "8 + 1 lb",
      {
        reason: "no_piece_weight",
        pairs: [{ reason: "no_piece_weight", between: [measure("8", null), measure("1", "lb")] }],
      },
    ]);
  });

  it("says which fruit was not bought because another line's fruit gives both its juice and its zest", () => {
    const [lemon] = listOf(["juice of 2 lemons", "zest of 1 lemon", "1 lemon"]).items;
    expect(lemon?.sources.map(({ text, measures, steps }) => [text, measures.map(exactText), steps])).toEqual([
      ["juice of 2 lemons", ["2"], []],
      ["zest of 1 lemon", ["1"], [{ kind: "covered", measure: measure("1", null), part: "zest", by: "juice" }]],
      ["1 lemon", ["1"], []],
    ]);
    const scaled = build({ meals: [meal("m", listed("r", ["juice of 1 lemon", "zest of 1 lemon"]), "3/2")] });
    expect(scaled.items.map((item) => item.measures.map(exactText))).toEqual([["3/2"]]);
  });

  it("says of every two amounts why they stand apart", () => {
    const reasonsOf = (texts: readonly string[], choices: readonly HouseholdChoice[] = []) =>
      listOf(texts, choices).items[0]?.apart?.pairs.map(({ reason, between }) => {
        return [reason, ...between.map((one) => (one === null ? "" : exactText(one)))];
      });
    expect(reasonsOf(["2 (14 oz) cans tomatoes", "400 g canned tomatoes", "1 (28-oz) can tomatoes"])).toEqual([
      ["different_packs", "1 can", "2 can"],
      ["pack_and_amount", "1 can", "400 g"],
      ["pack_and_amount", "2 can", "400 g"],
    ]);
    expect(reasonsOf(["1 cup unicorn dust", "50 g unicorn dust", "unicorn dust"])).toEqual([
      ["no_density", "50 g", "1 cup"],
      ["amount_and_no_amount", "50 g", ""],
      ["amount_and_no_amount", "1 cup", ""],
    ]);
    expect(reasonsOf(["1 cup flour", "50 g flour"], [{ kind: "keep_apart", foodKey: "flour" }])).toEqual([
      ["kept_apart_by_household", "50 g", "1 cup"],
    ]);
    expect(listOf(["1 cup flour", "50 g flour"]).items[0]?.apart).toBeNull();
  });

  it("says of foods that sound alike why they are two", () => {
    const alike = (texts: readonly string[], choices: readonly HouseholdChoice[] = []) =>
      listOf(texts, choices).separateFoods.map(({ reason, itemKeys }) => [reason, ...itemKeys]);
    expect(alike(["2 onions", "1 red onion"])).toEqual([["kind_of", "red-onion", "onion"]]);
    expect(alike(["1 red onion", "1 carrot"])).toEqual([]);
    expect(alike(["3 tbsp light soy sauce", "1 tbsp dark soy sauce"])).toEqual([
      ["same_kind", "dark-soy-sauce", "light-soy-sauce"],
    ]);
    const same: HouseholdChoice[] = [{ kind: "same_food", foodKey: "red-onion", asFoodKey: "onion" }];
    expect(alike(["2 onions", "1 red onion"], same)).toEqual([]);
    const never: HouseholdChoice[] = [{ kind: "never_merge", foodKey: "green-onion", name: "scallion" }];
    expect(alike(["2 scallions", "1 green onion"], never)).toEqual([
      ["never_merged_by_household", "name:scallion", "green-onion"],
    ]);
  });

  it("rounds for display only", () => {
    expect(listOf(["1,000 g rice", "1 g rice"]).items[0]?.measures).toEqual([measure("1001", "g")]);
  });

  it("keeps amount and no amount side by side, and says so", () => {
    const [salt] = listOf(["salt", "1 tsp salt"]).items;
    expect(salt).toMatchObject({ alsoToTaste: true, apart: { reason: "amount_and_no_amount" }, staple: true });
  });
});

describe("one food in other words", () => {
  const keysOf = (lang: string, texts: readonly string[]) => {
    const lines = texts.map((text, index) => ({
      number: index + 1,
      group: null,
      line: parseIngredientLine(text, { lang }),
      range: { start: 0, end: text.length },
      fileLine: index + 3,
    }));
    const list = build({ meals: [meal("m", { ...listed("r", []), lang, ingredients: lines })] });
    return list.items.map(({ key }) => key).sort();
  };

  it.each([
    ["en", ["4 boneless, skinless chicken thighs", "2 chicken thighs, boneless and skinless"], ["chicken-thigh"]],
    ["en", ["1 red onion", "2 onions, red"], ["red-onion"]],
    ["en", ["1 bunch asparagus", "500 g asparragus"], ["asparagus"]],
    ["de", ["2 große Eier", "1 Ei", "3 Freilandeier"], ["egg"]],
    ["de", ["1 Zwiebel", "2 Zwiebeln, gehackt", "3 Zwibeln"], ["onion"]],
    ["de", ["1 kg festkochende Kartoffeln", "500 g Kartoffeln, festkochend"], ["waxy-potato"]],
    ["de", ["1 Bund Frühlingszwiebeln", "3 Lauchzwiebeln"], ["green-onion"]],
    ["de", ["1 TL Paprikapulver edelsüß", "2 TL edelsüßes Paprikapulver"], ["paprika"]],
    ["de", ["2 Paprika", "200 g Paprikaschoten"], ["bell-pepper"]],
    ["fr", ["2 gros oignons", "1 oignon haché"], ["onion"]],
    ["fr", ["3 œufs", "1 oeuf battu"], ["egg"]],
    ["fr", ["10 feuilles de basilic", "1 bouquet de basilic"], ["basil"]],
    ["fr", ["500 g de pommes de terre", "2 pommes de terre"], ["potato"]],
  ])("is one thing to buy, %s: %j", (lang, texts, keys) => {
    expect(keysOf(lang, texts)).toEqual(keys);
  });

  it.each([
    ["en", ["200 ml coconut milk", "200 ml milk"], ["coconut-milk", "milk"]],
    ["de", ["2 Eier", "4 cl Eierlikör"], ["egg", "egg-liqueur"]],
    ["de", ["400 ml Kokosmilch", "200 ml Milch"], ["coconut-milk", "milk"]],
    ["de", ["3 Zwiebeln", "1 rote Zwiebel"], ["onion", "red-onion"]],
    ["de", ["1 TL Paprika", "2 Paprika"], ["bell-pepper", "paprika"]],
    ["fr", ["20 cl de lait de coco", "20 cl de lait"], ["coconut-milk", "milk"]],
    ["fr", ["3 pommes", "3 pommes de terre"], ["apple", "potato"]],
    ["fr", ["100 g de noix", "1 pincée de noix de muscade"], ["nutmeg", "walnut"]],
  ])("is not joined with another, %s: %j", (lang, texts, keys) => {
    expect(keysOf(lang, texts)).toEqual(keys);
  });
});

describe("what is not bought", () => {
  it("leaves out what the recipe makes, tap water and headers, each with its reason", () => {
    const recipe = listed("soup", ["For the soup:", "2 cups reserved stock", "1 cup water", "1 onion"], {
      madeOnTheWay: [2],
    });
    const list = build({ meals: [meal("m", recipe)] });
    expect(list.leftOut.map((line) => [line.ingredientNumber, line.reason])).toEqual([
      [1, "header"],
      [2, "made_on_the_way"],
      [3, "not_bought"],
    ]);
    expect(summary(list)).toEqual(["onion: 1"]);
  });

  it("buys water that somebody wrote down, and puts an asked-for staple among the things to buy", () => {
    const list = build({
      entries: [
        { entryId: "e1", text: "6 bottles water" },
        { entryId: "e2", text: "salt" },
      ],
    });
    expect(list.items.map((item) => [item.food.id, item.display, item.staple])).toEqual([
      ["salt", "", false],
      ["water", "6 bottles", false],
    ]);
  });

  it("keeps optional lines apart, under keys of their own", () => {
    const list = listOf(["1 bunch parsley", "1 bunch parsley (optional)"]);
    expect(list.items.map((item) => item.key)).toEqual(["parsley"]);
    expect(list.optionalItems.map((item) => item.key)).toEqual(["optional:parsley"]);
  });

  it("gives everything that is not bought its reason", () => {
    const recipe = listed(
      "r",
      [
        "For the pan:",
        "2 cups stock",
        "1 cup water",
        "1 tsp salt",
        "butter or margarine",
        "1 bunch parsley (optional)",
      ],
      { madeOnTheWay: [2] },
    );
    const list = build({ meals: [meal("m", recipe)] });
    expect(
      list.withheld.map(({ ingredientNumber, reason, itemKey, food }) => [ingredientNumber, reason, itemKey, food]),
    ).toEqual([
      [1, "header", null, null],
      [2, "made_on_the_way", null, null],
      [3, "not_bought", null, null],
      [4, "staple", "salt", "salt"],
      [6, "optional", "optional:parsley", "parsley"],
      [5, "alternative_not_chosen", null, "margarine"],
    ]);
    expect(list.withheld[3]?.measures).toEqual([measure("1", "tsp")]);
  });

  it("buys unreadable lines as they stand", () => {
    expect(listOf(["???"]).items).toHaveLength(1);
  });
});

describe("sub-recipes", () => {
  const dough = listed("dough", ["500 g flour", "1 tsp salt"]);
  const pizza = (line: string) => ({
    ...listed("pizza", [line, "200 g mozzarella"]),
    subRecipes: [{ name: "Pizza Dough", recipe: dough, yields: null }],
  });

  it("buys their lines, scaled once", () => {
    const list = build({ meals: [meal("m", pizza("½ batch pizza dough (see recipe)"), "3")] });
    expect(list.items.map((item) => [item.food.name, item.measures.map(exactText)])).toEqual([
      ["mozzarella", ["600 g"]],
      ["flour", ["750 g"]],
      ["salt", ["3/2 tsp"]],
    ]);
    expect(list.leftOut.map((line) => line.reason)).toEqual(["recipe_reference_resolved"]);
    expect(list.items[1]?.sources[0]).toMatchObject({ recipeId: "dough", steps: [{ kind: "scaled", by: "3/2" }] });
  });

  it("are bought ready-made where the recipe is not there and shops sell the thing", () => {
    const list = listOf(["1 cup Basil Pesto (see recipe)", "1 cup moon sauce (see recipe)"]);
    expect(summary(list)).toEqual(["pesto: 1 cup"]);
    expect(list.leftOut.map((line) => [line.text, line.reason])).toEqual([
      ["1 cup moon sauce (see recipe)", "recipe_reference_unresolved"],
    ]);
  });

  it("says when the recipe is not there, or needs itself", () => {
    const alone = build({ meals: [meal("m", listed("pizza", ["1 batch pizza dough (see recipe)"]))] });
    expect(alone.leftOut.map((line) => line.reason)).toEqual(["recipe_reference_unresolved"]);
    const circle: ListedRecipe = {
      ...listed("dough", ["1 batch pizza dough (see recipe)"]),
      subRecipes: [{ name: "pizza dough", recipe: dough, yields: null }],
    };
    expect(build({ meals: [meal("m", circle)] }).leftOut.map((line) => line.reason)).toEqual([
      "recipe_reference_unresolved",
    ]);
  });

  it("scale by what they yield", () => {
    const pesto = { name: "basil pesto", recipe: listed("pesto", ["2 bunches basil"]), yields: measure("1", "cup") };
    const recipe = { ...listed("pasta", ["½ cup Basil Pesto (see recipe)"]), subRecipes: [pesto] };
    expect(summary(build({ meals: [meal("m", recipe)] }))).toEqual(["basil: 1 bunch"]);
  });
});

describe("remembered choices", () => {
  it("join foods, and keep them apart again", () => {
    const choices: HouseholdChoice[] = [{ kind: "same_food", foodKey: "red-onion", asFoodKey: "onion" }];
    expect(summary(listOf(["2 onions", "1 red onion"], choices))).toEqual(["onion: 3"]);
    const apart: HouseholdChoice[] = [...choices, { kind: "keep_apart", foodKey: "red-onion" }];
    expect(summary(listOf(["2 onions", "1 red onion"], apart))).toEqual(["onion: 2", "red onion: 1"]);
  });

  it("say so at the lines that they move", () => {
    const [onion] = listOf(["1 red onion"], [{ kind: "same_food", foodKey: "red-onion", asFoodKey: "onion" }]).items;
    expect(onion?.sources[0]?.steps).toEqual([{ kind: "same_food", foodKey: "red-onion", written: "red onion" }]);
  });

  it("keep a name out of the food that the table takes it for, in any number and case", () => {
    const never: HouseholdChoice[] = [{ kind: "never_merge", foodKey: "green-onion", name: "Scallion" }];
    const list = listOf(["2 scallions", "3 green onions", "1 scallion"], never);
    expect(summary(list)).toEqual(["green onion: 3", "scallion: 3"]);
    expect(list.items.map((item) => [item.key, item.aisle])).toEqual([
      ["green-onion", "produce"],
      ["name:scallion", "produce"],
    ]);
    expect(list.items[1]?.sources[0]?.steps).toEqual([
      { kind: "never_merged", foodKey: "green-onion", written: "scallions" },
    ]);
    const led: HouseholdChoice[] = [...never, { kind: "same_food", foodKey: "name:scallion", asFoodKey: "leek" }];
    expect(summary(listOf(["2 scallions", "1 leek", "1 green onion"], led))).toEqual(["green onion: 1", "leek: 3"]);
    expect(summary(listOf(["salt and pepper"], [{ kind: "never_merge", foodKey: "salt", name: "pepper" }]))).toEqual([
      "black pepper: ",
      "salt: ",
    ]);
  });

  it("hold whatever their order, and are gone when taken back", () => {
    const all: HouseholdChoice[] = [
      { kind: "same_food", foodKey: "red-onion", asFoodKey: "onion" },
      { kind: "never_merge", foodKey: "green-onion", name: "scallion" },
      { kind: "density", foodKey: "flour", gramsPerMl: 0.6 },
      { kind: "piece_weight", foodKey: "onion", unit: null, grams: 90 },
      { kind: "aisle", foodKey: "onion", aisle: "frozen" },
      { kind: "staple", foodKey: "salt", staple: false },
      { kind: "keep_apart", foodKey: "sugar" },
      { kind: "alternative", foodKey: "butter", preferFoodKey: "margarine" },
      {
        kind: "pack",
        foodKey: "milk",
        pack: { unit: null, holds: { amount: { kind: "exact", value: toRational(1) }, unit: "l" } },
      },
    ];
    const texts = [...pool, "1 red onion", "2 scallions", "300 g butter or margarine", "300 g sugar"];
    const chosen = listOf(texts, all);
    expect(listOf(texts, [...all].reverse())).toEqual(chosen);
    for (const choice of all) {
      const without = listOf(
        texts,
        all.filter((one) => one !== choice),
      );
      expect(without).not.toEqual(chosen);
      expect(listOf(texts, [...all.filter((one) => one !== choice), choice])).toEqual(chosen);
    }
  });

  it("do not run in circles", () => {
    const circle: HouseholdChoice[] = [
      { kind: "same_food", foodKey: "onion", asFoodKey: "red-onion" },
      { kind: "same_food", foodKey: "red-onion", asFoodKey: "onion" },
    ];
    expect(listOf(["2 onions"], circle).items).toHaveLength(1);
  });

  it("give figures of the household's own", () => {
    const weight: HouseholdChoice[] = [{ kind: "piece_weight", foodKey: "chicken-thigh", unit: null, grams: 150 }];
    const [thighs] = listOf(["2 chicken thighs", "300 g chicken thighs"], weight).items;
    expect(thighs?.display).toBe("≈ 4");
    expect(thighs?.sources[1]?.steps).toMatchObject([{ by: "piece_weight", figure: 150, source: "household" }]);
    const density: HouseholdChoice[] = [{ kind: "density", foodKey: "name:unicorn dust", gramsPerMl: 0.5 }];
    expect(summary(listOf(["100 ml unicorn dust", "50 g unicorn dust"], density))).toEqual(["unicorn dust: ≈ 100 g"]);
  });

  it("choose the alternative, the aisle and whether a food is a staple", () => {
    const choices: HouseholdChoice[] = [
      { kind: "alternative", foodKey: "butter", preferFoodKey: "margarine" },
      { kind: "aisle", foodKey: "margarine", aisle: "frozen" },
      { kind: "staple", foodKey: "margarine", staple: true },
    ];
    const [item] = listOf(["100 g butter or margarine"], choices).items;
    expect(item).toMatchObject({ key: "margarine", aisle: "frozen", staple: true });
    expect(item?.sources[0]?.steps).toEqual([
      { kind: "alternative_chosen", among: ["butter", "margarine"], chosen: "margarine" },
    ]);
  });

  it("keep volume and weight of a food apart", () => {
    const [flour] = listOf(["200 g flour", "1 cup flour"], [{ kind: "keep_apart", foodKey: "flour" }]).items;
    expect([flour?.display, flour?.apart?.reason]).toEqual(["200 g + 1 cup", "kept_apart_by_household"]);
  });
});

describe("the list as a whole", () => {
  it("goes through the shop by aisle, then by name", () => {
    const list = listOf(["1 l milk", "2 onions", "1 carrot", "1 unicorn"]);
    expect(list.items.map((item) => item.aisle)).toEqual(["produce", "produce", "dairy", "other"]);
    expect(list.items.map((item) => item.food.name)).toEqual(["carrot", "onion", "milk", "unicorn"]);
    const reversed = buildShoppingList(
      { meals: [meal("m", listed("r", ["1 l milk", "2 onions"]))], entries: [], choices: [] },
      { ...options, aisles: [...aisles].reverse() },
    );
    expect(reversed.items.map((item) => item.aisle)).toEqual(["dairy", "produce"]);
  });

  it("names each food in the number that reads right beside its amount", () => {
    const labels = (texts: readonly string[], lang = "en") =>
      build({
        meals: texts.map((text, index) =>
          meal(`m${index}`, {
            ...listed(`r${index}`, []),
            lang,
            ingredients: listed("", [text]).ingredients.map((one) => ({
              ...one,
              line: parseIngredientLine(text, { lang }),
            })),
          }),
        ),
      }).items.map((item) => item.food.label);
    expect(labels(["200 g green beans"])).toEqual(["green beans"]);
    expect(labels(["500 g pork belly"])).toEqual(["pork belly"]);
    expect(labels(["romaine leaves, for serving"])).toEqual(["romaine lettuce"]);
    expect(labels(["3 to 5 bird's eye chilies"])).toEqual(["bird's eye chilies"]);
    expect(labels(["400 g festkochende Kartoffeln", "250 g Himbeeren", "1 große Zwiebel"], "de")).toEqual([
      "onion",
      "raspberries",
      "waxy potatoes",
    ]);
    expect(labels(["1 kg de pommes de terre", "200 g de beurre"], "fr")).toEqual(["potatoes", "butter"]);
  });

  it("puts foods it is not sure about where their kind lies, and what was typed by hand nowhere by guess", () => {
    const [steak] = listOf(["2 crocodile steaks"]).items;
    expect([steak?.food.id, steak?.aisle]).toEqual([null, "meat"]);
    expect(listOf(["500 g mince"]).items[0]).toMatchObject({ key: "name:mince", aisle: "meat" });
    const typed = build({ entries: [{ entryId: "e", text: "hand cream" }] });
    expect(typed.items[0]?.aisle).toBe("other");
  });

  it("is written as text and as Markdown that stays text", () => {
    const list = build({
      meals: [meal("m", listed("r", ["2 onions", "1 tsp salt", "1 bunch parsley (optional)"]))],
      entries: [{ entryId: "e", text: "bin bags" }],
    });
    expect(formatShoppingList(list, "text")).toBe(
      "Fruit and vegetables\n- onions: 2\n\nOther\n- bin bags\n\nCheck at home\n- salt: 1 tsp\n\nOptional\n- parsley: 1 bunch\n",
    );
    expect(formatShoppingList(list, "markdown")).toContain("## Fruit and vegetables\n\n- [ ] onions: 2\n");
    const renamed = list.items.map((item) => ({ ...item, food: { ...item.food, label: "[x](y) *a*\nb" } }));
    expect(formatShoppingList({ ...list, items: renamed }, "markdown")).toContain("- [ ] \\[x\\](y) \\*a\\* b: 2\n");
    expect(formatShoppingList(build({}), "text")).toBe("Nothing to buy.\n");
  });

  it("merges what was typed by hand with what meals need, and keeps both sources", () => {
    const list = build({
      meals: [meal("m", listed("r", ["1 l milk"]))],
      entries: [{ entryId: "e", text: "2 l milk" }],
    });
    expect(summary(list)).toEqual(["milk: 3 l"]);
    expect(list.items[0]?.sources.map((source) => [source.kind, source.text])).toEqual([
      ["recipe", "1 l milk"],
      ["hand", "2 l milk"],
    ]);
  });
});

const pool = [
  "2 onions",
  "300 g onions",
  "1/3 cup Shaoxing wine",
  "1.5 to 2 lbs pork belly",
  "2 tablespoons vegetable oil",
  "1 tsp salt",
  "salt",
  "salt and black pepper",
  "2 (14-oz) cans tomatoes",
  "1 (28-oz) can tomatoes",
  "1 cup flour",
  "200 g flour",
  "8 oz milk",
  "1 cup milk",
  "250 ml milk",
  "1 cup water",
  "butter or margarine",
  "¼ cup plus 2 Tbsp sugar",
  "1 cup (200 g) sugar",
  "1 bunch parsley (optional)",
  "3 green onions, sliced",
  '1/2" ginger',
  "1 unicorn steak",
  "For the sauce:",
  "1 batch pizza dough (see recipe)",
  "2 cups reserved stock",
  "juice of 1 lemon",
  "zest of 2 lemons",
  "1-2 lemons, juiced",
  "1 lemon",
];

const scaleArbitrary = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .map(([top, bottom]) => toRational(`${top}/${bottom}`));
const mealsArbitrary: fc.Arbitrary<readonly ListedMeal[]> = fc
  .array(
    fc.record({
      lines: fc.array(fc.constantFrom(...pool), { maxLength: 8 }),
      scale: scaleArbitrary,
      day: fc.constantFrom("2026-03-02", "2026-03-03", null),
      made: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((list) =>
    list.map(({ lines, scale, day, made }, index) => ({
      mealId: `meal-${index}`,
      day,
      scale,
      recipe: listed(`recipe-${index}`, lines, { madeOnTheWay: made ? [1] : [] }),
    })),
  );
const entriesArbitrary = fc
  .array(fc.constantFrom("2 l milk", "salt", "3 onions", "light bulbs"), { maxLength: 3 })
  .map((texts) => texts.map((text, index) => ({ entryId: `entry-${index}`, text })));

/** Everything in grams, millilitres, pieces and so on, by food, before anything is joined. */
function totals(
  items: readonly { key: string; measures: readonly Measure[] }[],
): Record<string, readonly [Rational, Rational]> {
  const sums: Record<string, readonly [Rational, Rational]> = {};
  for (const { key, measures } of items) {
    for (const each of measures) {
      const bucket = `${key} ${bucketOf(each).key}`;
      const ends = toBase(each.amount!, each);
      const [low, high] = sums[bucket] ?? [toRational(0), toRational(0)];
      sums[bucket] = [addRationals(low, ends.low), addRationals(high, ends.high)];
    }
  }
  return sums;
}

function keysOf(list: ShoppingList): readonly string[] {
  return [...list.items, ...list.optionalItems].map((item) => item.key);
}

/** Without ranges, ounces that may be fluid and lines that cover each other, of which a purchase settles more than their sum. */
function isPlain(list: ShoppingList): boolean {
  return list.items.every(
    (item) =>
      item.measures.every(({ amount }) => amount?.kind === "exact") &&
      item.sources.every(({ steps }) => steps.every(({ kind }) => kind !== "fluid_ounces" && kind !== "covered")),
  );
}

const everything: readonly HouseholdChoice[] = starterFoodTable.all.map(({ id }) => ({
  kind: "keep_apart",
  foodKey: id,
}));

describe("laws of buildShoppingList", () => {
  it("does not depend on the order of meals and entries", () => {
    fc.assert(
      fc.property(mealsArbitrary, entriesArbitrary, (meals, entries) => {
        const list = build({ meals, entries });
        expect(build({ meals: [...meals].reverse(), entries: [...entries].reverse() })).toEqual(list);
      }),
    );
  });

  it("gives the same list when asked again, and after a meal was added and removed", () => {
    fc.assert(
      fc.property(mealsArbitrary, (meals) => {
        const list = build({ meals });
        const added = [...meals, meal("another", listed("another", ["2 onions", "1 cup flour"]))];
        const larger = build({ meals: added });
        const sourcesOf = ({ items }: ShoppingList) =>
          items.flatMap(({ key, sources }) =>
            sources
              .filter(({ mealId }) => mealId !== "another")
              .map(({ mealId, ingredientNumber, measures }) => ({ key, mealId, ingredientNumber, measures })),
          );
        // What a meal asks for does not change because another one asks for the same food.
        expect(sourcesOf(larger)).toEqual(sourcesOf(list));
        expect(larger).not.toEqual(list);
        expect(build({ meals: added.filter((each) => each.mealId !== "another") })).toEqual(list);
      }),
    );
  });

  it("names every line exactly once: bought, optional or left out", () => {
    fc.assert(
      fc.property(mealsArbitrary, entriesArbitrary, (meals, entries) => {
        const list = build({ meals, entries });
        const name = (line: { mealId: string | null; ingredientNumber: number | null; text: string }) =>
          `${line.mealId} ${line.ingredientNumber} ${line.text}`;
        const sourcesOf = (items: readonly ShoppingItem[]) => new Set(items.flatMap((item) => item.sources.map(name)));
        const named = [...sourcesOf(list.items), ...sourcesOf(list.optionalItems), ...list.leftOut.map(name)];
        const wanted = meals.flatMap((each) =>
          each.recipe.ingredients.map(({ number, line }) => `${each.mealId} ${number} ${line.text}`),
        );
        const typed = new Set(entries.map((entry) => `null null ${entry.text}`));
        expect(named.sort()).toEqual([...wanted, ...typed].sort());
      }),
    );
  });

  it("preserves the sum of every food and dimension exactly", () => {
    fc.assert(
      fc.property(mealsArbitrary, (meals) => {
        // Nothing is estimated here; the joins by density and piece weight have a law of their own.
        const list = build({ meals, choices: everything });
        const fluid = list.items.some((item) =>
          item.sources.some((each) => each.steps.some((step) => step.kind === "fluid_ounces")),
        );
        fc.pre(!fluid);
        const bought = totals(list.items);
        const wanted = totals(
          list.items.flatMap(({ key, sources }) => sources.map(({ measures }) => ({ key, measures }))),
        );
        // A fruit that is bought for its juice gives its zest too; that much, and no more, is not bought again.
        const covered = totals(
          list.items.flatMap(({ key, sources }) =>
            sources.map(({ steps }) => ({
              key,
              measures: steps.flatMap((s) => (s.kind === "covered" ? s.measure : [])),
            })),
          ),
        );
        expect(Object.keys(bought).sort()).toEqual(Object.keys(wanted).sort());
        for (const [key, ends] of Object.entries(wanted)) {
          const [, saved] = covered[key] ?? [null, null];
          if (saved === null) {
            expect([key, bought[key]]).toEqual([key, ends]);
            continue;
          }
          expect(addRationals(bought[key]![1], saved)).toBe(ends[1]);
          expect(compareRationals(addRationals(saved, saved), ends[1])).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("commutes with scaling", () => {
    fc.assert(
      fc.property(mealsArbitrary, scaleArbitrary, (meals, factor) => {
        const scaled = build({
          meals: meals.map((each) => ({ ...each, scale: multiplyRationals(each.scale, factor) })),
        });
        const plain = totals(build({ meals }).items);
        const times = Object.fromEntries(
          Object.entries(plain).map(([key, [low, high]]) => [
            key,
            [multiplyRationals(toRational(low), factor), multiplyRationals(toRational(high), factor)],
          ]),
        );
        expect(totals(scaled.items)).toEqual(times);
      }),
    );
  });

  it("drops nothing without a reason: every line is to buy, or withheld", () => {
    fc.assert(
      fc.property(mealsArbitrary, entriesArbitrary, (meals, entries) => {
        const { items, withheld } = build({ meals, entries });
        const nameOf = (line: { mealId: string | null; entryId: string | null; ingredientNumber: number | null }) =>
          `${line.mealId} ${line.entryId} ${line.ingredientNumber}`;
        const named = new Set([
          ...items.filter((item) => !item.staple).flatMap((item) => item.sources.map(nameOf)),
          ...withheld.map(nameOf),
        ]);
        const lines = meals.flatMap(({ mealId, recipe }) =>
          recipe.ingredients.map(({ number }) => nameOf({ mealId, entryId: null, ingredientNumber: number })),
        );
        const typed = entries.map(({ entryId }) => nameOf({ mealId: null, entryId, ingredientNumber: null }));
        expect([...named].sort()).toEqual([...new Set([...lines, ...typed])].sort());
      }),
    );
  });

  it("joins no two different foods", () => {
    fc.assert(
      fc.property(mealsArbitrary, (meals) => {
        const alone = new Map(pool.map((text) => [text, new Set(keysOf(listOf([text])))]));
        for (const item of build({ meals }).items) {
          for (const source of item.sources) expect(alone.get(source.text)).toContain(item.key);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("shows exactly the difference when the plan changes after everything was ticked", () => {
    fc.assert(
      fc.property(mealsArbitrary, mealsArbitrary, (before, more) => {
        const choices = everything;
        const later = more.map((each) => ({ ...each, mealId: `later-${each.mealId}` }));
        const first = build({ meals: before, choices });
        const all = build({ meals: [...before, ...later], choices });
        fc.pre([first, all].every(isPlain));
        const settled = settleTicks(all, first.items.map(tickFor));
        const open = settled.map(({ key, remaining }) => ({ key, measures: remaining }));
        const bought = totals(first.items);
        const wanted = totals(all.items);
        const missing = totals(open);
        for (const [key, [, high]] of Object.entries(wanted)) {
          expect(addRationals(missing[key]?.[1] ?? toRational(0), bought[key]?.[1] ?? toRational(0))).toBe(high);
        }
        // Taking the new meals away again leaves nothing open.
        const again = settleTicks(build({ meals: before, choices }), first.items.map(tickFor));
        expect(again.filter((item) => item.state !== "bought")).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("does not care whether the meal or the recipe is scaled", () => {
    const { recipe } = parseRecipe(
      `---\ntitle: T\ningredients:\n${pool.map((text) => `  - ${JSON.stringify(text)}`).join("\n")}\n---\n`,
    );
    fc.assert(
      fc.property(scaleArbitrary, (factor) => {
        const whole: ListedRecipe = {
          recipeId: "r",
          title: "T",
          lang: "en",
          ingredients: recipe.ingredients,
          madeOnTheWay: [],
        };
        const scaled = { ...whole, ingredients: scaleRecipeBy(recipe, factor).ingredients };
        const byMeal = build({ meals: [{ ...meal("m", whole), scale: factor }] });
        const byRecipe = build({ meals: [meal("m", scaled)] });
        expect(byRecipe.items.map((item) => item.measures)).toEqual(byMeal.items.map((item) => item.measures));
      }),
      { numRuns: 30 },
    );
  });
});

const seed = process.env.LARDER_SHARED === undefined ? null : `${process.env.LARDER_SHARED}/seed/hong-shao-rou.md`;

describe.skipIf(seed === null || !existsSync(seed))("the user's own recipe (needs LARDER_SHARED)", () => {
  it("is merged as written", () => {
    const { recipe } = parseRecipe(new Uint8Array(readFileSync(seed ?? "")));
    const { madeOnTheWay } = linkSteps(recipe, { foods: starterFoodTable });
    const list = build({
      meals: [
        meal("m", {
          recipeId: "r",
          title: recipe.title,
          lang: recipe.lang,
          ingredients: recipe.ingredients,
          madeOnTheWay,
        }),
      ],
    });
    expect(list.items.map((item) => [item.key, item.measures.map(exactText), item.display])).toEqual([
      ["ginger", ["3/2 in"], "1½ in"],
      ["green-onion", ["5"], "5"],
      ["pork-belly", ["3/2..2 lb"], "1½–2 lb"],
      ["sugar", ["3 tbsp"], "3 tbsp"],
      ["star-anise", ["2"], "2"],
      ["vegetable-oil", ["2 tbsp"], "2 tbsp"],
      ["dark-soy-sauce", ["3/2 tbsp"], "1½ tbsp"],
      ["light-soy-sauce", ["3 tbsp"], "3 tbsp"],
      ["shaoxing-wine", ["1/3 cup"], "⅓ cup"],
    ]);
    expect(list.items.map((item) => item.sources.length)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1]);
    expect(list.leftOut.map((line) => [line.text, line.reason])).toEqual([
      ["2 cups reserved blanching liquid", "made_on_the_way"],
    ]);
    expect(list.optionalItems).toEqual([]);
  });
});

function exactText({ amount, unit }: Measure): string {
  return `${amount === null ? "" : amountToText(amount)}${unit === null ? "" : ` ${unit}`}`;
}

function measure(value: string, unit: string | null): Measure {
  return { amount: { kind: "exact", value: toRational(value) }, unit };
}

describe("the name beside an amount", () => {
  it.each([
    [["1 green onion"], "green onion"],
    [["1 green onion", "2 scallions"], "green onions"],
    [["½ onion"], "onion"],
    [["1-2 carrots"], "carrots"],
    [["200 g green beans"], "green beans"],
    [["500 g pork belly"], "pork belly"],
    [["1 (14-oz) can tomatoes"], "canned tomatoes"],
    [["250 g yogurt"], "yogurt"],
    [["1 bunch asparagus"], "asparagus"],
  ])("%j reads as %s", (lines, label) => {
    const list = buildShoppingList(
      { meals: [], entries: lines.map((text, index) => ({ entryId: String(index), text })), choices: [] },
      { foods: starterFoodTable, aisles },
    );
    expect(list.items.map((item) => item.food.label)).toEqual([label]);
  });
});

describe("amounts in another system than the cook's", () => {
  it.each([
    ["1½–2 lb pork belly", "metric", "680–910 g"],
    ["⅓ cup Shaoxing wine", "metric", "80 ml"],
    ['1½" ginger', "metric", "4 cm"],
    ["227 g bok choy", "metric", "227 g"],
    ["3 tbsp sugar", "metric", "3 tbsp"],
    ["500 g flour", "us", "17½ oz"],
  ] as const)("%s in %s is %s", (text, system, display) => {
    const list = buildShoppingList(
      { meals: [], entries: [{ entryId: "e", text }], choices: [] },
      { ...options, system },
    );
    expect(list.items.map((item) => item.display)).toEqual([display]);
  });
});
