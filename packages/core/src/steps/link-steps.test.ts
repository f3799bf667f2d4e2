import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { formatMeasure } from "../quantity/format-amount.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { linkSteps } from "./link-steps.ts";
import type { LinkedSteps, MentionShare } from "./linked-step.ts";

const foods = starterFoodTable;

function read(ingredients: readonly string[], steps: readonly string[], lang?: string): Recipe {
  const list = ingredients.map((line) => `  - ${JSON.stringify(line)}`).join("\n");
  const method = steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
  const language = lang === undefined ? "" : `lang: ${lang}\n`;
  return parseRecipe(`---\ntitle: Test\n${language}ingredients:\n${list}\n---\n\n${method}\n`).recipe;
}

/** "1/2", "rest 2/3", "1 tbsp 1/3", "some"; nothing for a whole line. */
function shareToText(share: MentionShare): string {
  if (share.kind === "all") return "";
  if (share.kind === "some") return ":some";
  const fraction = share.fraction ?? "?";
  if (share.kind === "part") return `:${fraction}`;
  return share.kind === "rest" ? `:rest ${fraction}` : `:${formatMeasure(share.measure)} ${fraction}`;
}

/** "pork chunks*=1" is bold and means line 1; "oil=4:1/2" half of line 4. */
function short(linked: LinkedSteps): readonly (readonly string[])[] {
  return linked.steps.map((step) =>
    step.mentions.map(({ text, bold, ingredientNumbers, share }) => {
      return `${text}${bold ? "*" : ""}=${ingredientNumbers.join(",")}${shareToText(share)}`;
    }),
  );
}

function mentions(ingredients: readonly string[], steps: readonly string[], lang?: string) {
  return short(linkSteps(read(ingredients, steps, lang), { foods }));
}

describe("mentions", () => {
  it("find plurals, aliases, last words and wider words", () => {
    expect(
      mentions(
        [
          "3 green onions",
          "2 tablespoons vegetable oil",
          "1/3 cup Shaoxing wine",
          "2 whole star anise pods",
          "2 lbs pork belly",
        ],
        ["Slice the scallions. Heat the oil, add the **cooking wine** and star anise, then the pork and more wine."],
      ),
    ).toEqual([["scallions=1", "oil=2", "cooking wine*=3", "star anise=4", "pork=5", "wine=3"]]);
  });

  it("take the longest name and leave other foods alone", () => {
    expect(
      mentions(
        ["1 cup milk", "1 onion", "2 tomatoes", "200 g spaghetti"],
        [
          "Stir the coconut milk and the tomato paste with the green onions.",
          "Add the milk, onion, tomatoes. Drain the pasta water.",
        ],
      ),
    ).toEqual([
      ["coconut milk=", "tomato paste=", "green onions="],
      ["milk=1", "onion=2", "tomatoes=3"],
    ]);
  });

  it("do not take the sauce for the soy sauce, but know both soy sauces by one name", () => {
    expect(
      mentions(
        ["3 tablespoons light soy sauce", "1 tablespoon dark soy sauce"],
        ["Reduce the sauce.", "Pour in the **soy sauce**.", "Add the dark soy sauce and then the light soy sauce."],
      ),
    ).toEqual([[], ["soy sauce*=1,2"], ["dark soy sauce=2", "light soy sauce=1"]]);
  });

  it("take one everyday word for none of two oils", () => {
    expect(mentions(["2 tbsp olive oil", "1 tsp sesame oil"], ["Heat the oil."])).toEqual([[]]);
  });

  it("part bold lists and keep bold words that are in no line", () => {
    expect(
      mentions(
        ["salt", "1 tsp sugar", "1 lb beef"],
        ["Mix **salt and sugar** with **water**.", "**Note:** brown the **beef slices** well."],
      ),
    ).toEqual([["salt*=1", "sugar*=2", "water*="], ["beef slices*=3"]]);
  });

  it("know the juice and the zest of a fruit, and each half of a pair", () => {
    expect(
      mentions(
        [
          "juice and zest of 1 lemon",
          "juice of 2 limes",
          "salt and white pepper",
          "2-3 canned chipotle chilies in adobo",
        ],
        [
          "Stir **lemon juice and zest** with **lime juice**, **salt** and **chipotle chilies**. Season with white pepper.",
        ],
      ),
    ).toEqual([["lemon juice and zest*=1", "lime juice*=2", "salt*=3", "chipotle chilies*=4", "white pepper=3"]]);
    expect(mentions(["1 lemon", "2 tsp lemon juice"], ["Add the lemon juice and the lemon zest."])).toEqual([
      ["lemon juice=2", "lemon zest=1"],
    ]);
  });

  it("do not take joining words for names", () => {
    expect(
      mentions(
        ["3 lbs chicken legs and thighs"],
        ["Brown the **chicken** and set it aside. Turn the thighs and legs."],
      ),
    ).toEqual([["chicken*=1", "thighs=1", "legs=1"]]);
  });

  it("do not take every water for the water of the list", () => {
    expect(
      mentions(
        ["1/3 cup warm water", "1 tbsp sugar"],
        ["Dissolve the **sugar** in the **warm water**.", "Rinse under cold water and boil in salted water."],
      ),
    ).toEqual([["sugar*=2", "warm water*=1"], []]);
    expect(
      mentions(["4 cups water", "1 onion"], ["Boil the **onion** in the water. Add hot water if it dries out."]),
    ).toEqual([["onion*=2", "water=1", "hot water="]]);
    expect(mentions(["4 cups water", "1 onion"], ["Add onion and water and boil."])).toEqual([["onion=2", "water=1"]]);
  });

  it("do not take comparisons for ingredients", () => {
    expect(mentions(["1 tbsp butter"], ["Cook until a knife goes through it like butter."])).toEqual([[]]);
  });

  it("prefer the line that says the word itself to one that only has it as another name", () => {
    expect(mentions(["1 tsp ground coriander", "chopped cilantro"], ["Add the **coriander**."])).toEqual([
      ["coriander*=1"],
    ]);
  });

  it("take a French name with an apostrophe as one", () => {
    expect(mentions(["12 cl d'huile d'olive"], ["Chauffez l'**huile d'olive**."], "fr")).toEqual([
      ["huile d'olive*=1"],
    ]);
  });

  it("are not looked for in addresses", () => {
    expect(mentions(["200 g pasta"], ["Cook the [pasta](/pasta/rice) as in https://example.org/pasta."])).toEqual([
      ["pasta=1"],
    ]);
  });

  it("give lines of one food to steps in the order of use", () => {
    const lines = ["1 inch ginger", "2 inches ginger"];
    expect(mentions(lines, ["Fry the ginger.", "Wait.", "Add the ginger."])).toEqual([["ginger=1"], [], ["ginger=2"]]);
    expect(mentions(lines, ["Fry all the ginger."])).toEqual([["ginger=1,2"]]);
    expect(mentions(lines, ["Fry the ginger.", "Turn the ginger.", "Add ginger."])).toEqual([
      ["ginger=1"],
      ["ginger=2"],
      ["ginger=2"],
    ]);
  });

  it("give lines of one food to steps by the group that the step is about", () => {
    const recipe = parseRecipe(`---
title: Bowl
ingredients:
  - For the marinade:
  - 1 tbsp sesame oil
  - 1/4 cup soy sauce
  - For the sauce:
  - 2 tbsp miso
  - 1 tsp sesame oil
  - For the topping:
  - 1 tbsp sesame oil
---

1. Stir the **soy sauce** and the **sesame oil** together.
2. Mix the **miso** with the sesame oil.
3. For the topping, heat the sesame oil.
4. Pour the sesame oil over it.
`).recipe;
    expect(short(linkSteps(recipe, { foods })).map((step) => step.filter((one) => one.startsWith("sesame")))).toEqual([
      ["sesame oil*=1"],
      ["sesame oil=4"],
      ["sesame oil=5"],
      ["sesame oil=5"],
    ]);
  });

  it("tell a share of what is said in two amounts", () => {
    expect(mentions(["2 tbsp plus 1 tsp salt"], ["Add 1 tablespoon of the salt."])).toEqual([["salt=1:1 tbsp 3/7"]]);
  });

  it("read which share of a line is meant", () => {
    expect(
      mentions(
        ["4 green onions", "3 tablespoons oil", "1 cup stock"],
        [
          "Heat 1 tablespoon of the oil with half of the green onions.",
          "Add the remaining **oil**, ½ cup stock and the rest of the green onions.",
        ],
      ),
    ).toEqual([
      ["oil=2:1 tbsp 1/3", "green onions=1:1/2"],
      ["oil*=2:rest 2/3", "stock=3:½ cup 1/2", "green onions=1:rest 1/2"],
    ]);
  });

  it("know the ingredients of a group, all of them and the rest", () => {
    const lines = ["For the sauce:", "2 tbsp soy sauce", "1 tbsp sugar", "For the noodles:", "200 g noodles", "1 egg"];
    expect(
      mentions(lines, ["Whisk the sauce ingredients.", "Boil the noodles.", "Add all remaining ingredients."]),
    ).toEqual([["the sauce ingredients=1,2"], ["noodles=3"], ["all remaining ingredients=4"]]);
    expect(mentions(lines, ["Mix the dry ingredients.", "Combine all ingredients."])).toEqual([
      [],
      ["all ingredients=1,2,3,4"],
    ]);
  });

  it("read German and French", () => {
    expect(
      mentions(
        ["500 g Kartoffeln", "2 Zwiebeln", "100 g Butter"],
        ["Die Kartoffeln schälen, die Zwiebel in der Butter dünsten."],
        "de",
      ),
    ).toEqual([["Kartoffeln=1", "Zwiebel=2", "Butter=3"]]);
    expect(mentions(["3 oignons", "50 g de beurre"], ["Faire fondre l'oignon dans le beurre."], "fr")).toEqual([
      ["oignon=1", "beurre=2"],
    ]);
    expect(mentions(["1 poivron rouge", "1 poivron jaune"], ["Dorer les **poivrons**."], "fr")).toEqual([
      ["poivrons*=1,2"],
    ]);
    expect(mentions(["250 g Bergkäse", "1 Bund Schnittlauch"], ["Mit Käse abschließen, ohne Lauch."], "de")).toEqual([
      ["Käse=1", "Lauch="],
    ]);
  });

  it("know class words, whole or as far as they were used", () => {
    const lines = [
      "1 onion",
      "2 carrots",
      "1 zucchini",
      "2 cloves garlic",
      "1 tsp cumin",
      "1 tsp turmeric",
      "1 tsp salt",
    ];
    expect(
      mentions(lines, [
        "Fry the onion and carrots until the vegetables are soft.",
        "Add the spices and the garlic.",
        "Add the zucchini and stir until the vegetables are done. Add other vegetables if you like.",
      ]),
    ).toEqual([
      ["onion=1", "carrots=2", "vegetables=1,2"],
      ["spices=5,6", "garlic=4"],
      ["zucchini=3", "vegetables=3"],
    ]);
  });

  it("know what is wet and what is dry by how it was mixed", () => {
    expect(
      mentions(
        ["2 cups flour", "1 tsp baking powder", "2 eggs", "1 cup milk"],
        ["Sift the flour and baking powder. Beat the eggs with the milk.", "Pour the wet into the dry in a dry pan."],
      )[1],
    ).toEqual(["the wet=3,4", "the dry=1,2"]);
  });

  it("know what the rest is of, unless it is of something else", () => {
    const lines = ["1 lb beef", "2 cups flour"];
    expect(mentions(lines, ["Fry half of the beef. Go on with the rest."])[0]).toEqual([
      "beef=1:1/2",
      "rest=1:rest 1/2",
    ]);
    expect(mentions(lines, ["Fry half of the beef, roll out half of the dough. Go on with the rest."])[0]).toEqual([
      "beef=1:1/2",
    ]);
  });

  it("know a liquid that was put by for a line", () => {
    const lines = ["1 lb spaghetti", "½ cup reserved pasta water"];
    expect(
      mentions(lines, ["Boil the spaghetti. Save a cup of the water.", "Add the reserved water; keep the pasta warm."]),
    ).toEqual([
      ["spaghetti=1", "water=2"],
      ["water=2", "pasta=1"],
    ]);
  });

  it("tell a misspelt line by the word of the method", () => {
    expect(mentions(["1 tsp dried organo", "1 tsp ground cumi"], ["Add oregano and cumin."])).toEqual([
      ["oregano=1", "cumin=2"],
    ]);
  });

  it("tell a word of the method in which a letter is doubled or out of order", () => {
    expect(mentions(["1 tbsp fish sauce", "1 bunch parsley"], ["Mix fish saucce and parsely."])).toEqual([
      ["fish saucce=1", "parsely=2"],
    ]);
    expect(mentions(["1 lb plaice"], ["Place it on a plate."])).toEqual([[]]);
  });

  it("know a line by what it was made of, without the word for its kind", () => {
    const lines = [
      "1 tsp achiote paste",
      "2 jalepeno peppers",
      "10 chiles de árbol",
      "2 garlic gloves",
      "2 tbsp vegetable oil",
    ];
    expect(mentions(lines, ["Blend the achiote, jalepenos, chiles and garlic.", "Add vegetable broth."])).toEqual([
      ["achiote=1", "jalepenos=2", "chiles=3", "garlic=4"],
      [],
    ]);
  });

  it("take the pepper beside salt for no vegetable", () => {
    expect(mentions(["1 bell pepper", "2 eggs"], ["Beat eggs, salt and pepper.", "Slice the pepper."])).toEqual([
      ["eggs=2", "salt="],
      ["pepper=1"],
    ]);
  });

  it("take a part and its food for one mention, and a mixture for its parts", () => {
    expect(mentions(["3 eggs"], ["Crumble the yolks of the eggs."])).toEqual([["yolks of the eggs=1"]]);
    expect(mentions(["1 eggplant", "2 carrots"], ["Serve the eggplant-carrot mixture."])).toEqual([
      ["eggplant=1", "carrot=2"],
    ]);
    expect(
      mentions(["2 tbsp starch", "1 bunch parsley"], ["Add the starch slurry.", "Serve a parsley salad."]),
    ).toEqual([[], []]);
  });

  it("mean all the foods of a word in the plural, and in the singular the one spoken of or the one left", () => {
    const lines = ["1 red bell pepper", "1 poblano pepper", "1 tbsp olive oil", "1 tsp sesame oil"];
    expect(mentions(lines, ["Slice the peppers."])).toEqual([["peppers=1,2"]]);
    expect(mentions(lines, ["Warm the olive oil.", "Fry in the oil."])[1]).toEqual(["oil=3"]);
    expect(mentions(lines, ["Warm the oil.", "Set aside.", "Finish with sesame oil."])[0]).toEqual(["oil=3"]);
  });

  it("take added spices for those that did not go in yet and have no place of their own", () => {
    const lines = ["1 tsp cumin seeds", "1 tsp ground coriander", "1 tsp turmeric", "1 tsp garam masala"];
    expect(mentions(lines, ["Fry the cumin seeds.", "Add the spices.", "Finish with garam masala."])).toEqual([
      ["cumin seeds=1"],
      ["spices=2,3"],
      ["garam masala=4"],
    ]);
  });

  it("take no other water for the water of the list", () => {
    const lines = ["1 cup water", "1 tbsp baking soda"];
    const steps = ["Add the water.", "Boil a pot of water with the baking soda.", "Drop them into the water."];
    expect(mentions(lines, steps)).toEqual([["water=1"], ["water=", "baking soda=2"], []]);
    expect(mentions(["1 lb spinach", "2 tbsp water"], ["Wash the spinach and drain excess water."])).toEqual([
      ["spinach=1"],
    ]);
  });

  it("know both sugars by one word, unless one of them has its own mention", () => {
    const lines = ["100 g white sugar", "100 g brown sugar", "2 eggs"];
    expect(mentions(lines, ["Beat the sugar and eggs."])).toEqual([["sugar=1,2", "eggs=3"]]);
    expect(mentions(lines, ["Beat the sugar and eggs.", "Top with brown sugar."])).toEqual([
      ["sugar=1", "eggs=3"],
      ["brown sugar=2"],
    ]);
  });

  it("take the other ingredients of a group for those not named yet", () => {
    const { recipe } = parseRecipe(
      "---\ntitle: T\n---\n\n## Ingredients\n\n### Dough\n\n- 250 g milk\n- 25 g yeast\n- 650 g flour\n\n### Stuffing\n\n- 250 g sugar\n\n## Method\n\n1. Dissolve the yeast.\n2. Add the other dough ingredients.\n",
    );
    expect(short(linkSteps(recipe, { foods }))).toEqual([["yeast=2"], ["dough ingredients=1,3"]]);
  });

  it("know the class of a line by its last words", () => {
    expect(mentions(["2 racks St. Louis-cut spare ribs"], ["Cut until the meat is white."])).toEqual([["meat=1"]]);
  });

  it("lie inside the step's text, in order, without overlap, beside timers and temperatures", () => {
    const recipe = read(
      ["1 cup flour", "2 eggs"],
      ["Beat the **eggs** for 5 minutes, fold in the flour and bake at 350°F for 1 hour."],
    );
    const [step] = linkSteps(recipe, { foods }).steps;
    const text = recipe.steps[0]!.text;
    const ranges = [...step!.mentions, ...step!.timers, ...step!.temperatures].sort((a, b) => a.start - b.start);
    expect(ranges.map((range) => text.slice(range.start, range.end))).toEqual([
      "eggs",
      "5 minutes",
      "flour",
      "350°F",
      "1 hour",
    ]);
  });
});

const seed = process.env.LARDER_SHARED === undefined ? null : `${process.env.LARDER_SHARED}/seed/hong-shao-rou.md`;

describe.skipIf(seed === null || !existsSync(seed))("the user's own recipe (needs LARDER_SHARED)", () => {
  it("is linked in all ten steps", () => {
    const { recipe } = parseRecipe(new Uint8Array(readFileSync(seed ?? "")));
    const linked = linkSteps(recipe, { foods });
    expect(short(linked)).toEqual([
      ["pork belly*=1", "water*="],
      ["green onions*=2", "ginger*=3"],
      ["pork=1", "blanching liquid=7", "pork=1"],
      ["oil=4", "sugar=5", "sugar*=5", "oil*=4", "sugar=5", "sugar=5"],
      ["pork chunks*=1", "pork=1"],
      ["pork=1", "sugar=5"],
      [
        "cooking wine*=6",
        "reserved blanching liquid=7",
        "light soy sauce*=8",
        "dark soy sauce*=9",
        "ginger*=10",
        "green onions*=11",
        "star anise*=12",
      ],
      [],
      ["pork=1"],
      ["pork=1", "steamed rice="],
    ]);
    const timers = linked.steps.map((step) => step.timers.map((timer) => [timer.lowSeconds, timer.highSeconds]));
    expect(timers).toEqual([[], [[300, 300]], [], [], [], [[60, 60]], [], [[5400, 5400]], [[600, 900]], []]);
    expect(linked.steps.every((step) => step.temperatures.length === 0)).toBe(true);
    expect(linked.madeOnTheWay).toEqual([7]);
  });
});
