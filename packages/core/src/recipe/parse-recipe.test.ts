import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exactAmount } from "../quantity/amount.ts";
import { toRational } from "../quantity/rational.ts";
import { parseRecipe } from "./parse-recipe.ts";
import type { RecipeDocument } from "./recipe.ts";

const readFixture = (name: string): RecipeDocument =>
  parseRecipe(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const ingredientsOf = ({ text, recipe }: RecipeDocument) =>
  recipe.ingredients.map(({ number, group, range, fileLine }) => [
    number,
    group,
    text.slice(range.start, range.end),
    fileLine,
  ]);
const stepsOf = ({ recipe }: RecipeDocument) =>
  recipe.steps.map(({ number, group, text, fileLine }) => [number, group, text, fileLine]);
const codesOf = ({ issues }: RecipeDocument) => issues.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe("the home dialect", () => {
  const document = readFixture("home.md");

  it("reads the fields", () => {
    expect(document.recipe).toMatchObject({
      title: "Lentil Soup",
      lang: "en",
      sourceName: "Aunt Vera",
      sourceUrl: "https://example.org/lentil-soup",
      image: "/assets/images/lentil-soup.jpg",
      servings: { text: "4 to 6", unit: null },
      prepMinutes: 90,
      cookMinutes: 75,
      totalMinutes: 165,
      tags: ["soup", "winter"],
      extraFields: [{ key: "rating", source: "012" }],
    });
    expect(document).toMatchObject({ readOnly: false, fieldsEditable: true, issues: [] });
  });

  it("reads groups from header lines and from nested lists, each line with its place", () => {
    expect(ingredientsOf(document)).toEqual([
      [1, null, "250 g green lentils", 10],
      [2, "For the topping", "2 onions, sliced", 12],
      [3, "Greens", "1 bunch parsley", 14],
      [4, "Greens", 'a "handful" of chives', 15],
      [5, null, "1 tbsp vinegar", 16],
    ]);
    expect(document.recipe.ingredients[0]?.line).toMatchObject({ text: "250 g green lentils", food: "green lentils" });
  });

  it("reads numbered paragraphs as steps, headings as their groups", () => {
    expect(stepsOf(document)).toEqual([
      [1, null, "Rinse the **lentils**.", 21],
      [2, null, "Simmer for 40 minutes.", 22],
      [3, "Topping", "Fry the **onions**\nuntil they are brown.", 26],
    ]);
    const wrapped = document.recipe.steps[2];
    expect(document.text.slice(wrapped?.range.start, wrapped?.range.end)).toBe(
      "Fry the **onions**\n   until they are brown.",
    );
  });

  it("gives the same with Windows line ends, a byte order mark and no last line end", () => {
    const text = `\uFEFF${document.text.trimEnd().replaceAll("\n", "\r\n")}`;
    const other = parseRecipe(text);
    expect(other.text).toBe(text);
    expect(ingredientsOf(other)).toEqual(ingredientsOf(document));
    expect(stepsOf(other)).toEqual(stepsOf(document));
    expect(codesOf(other)).toEqual([]);
  });

  it("reads paragraphs as steps where nothing is numbered", () => {
    const { recipe } = parseRecipe("---\ningredients: [1 egg]\n---\nBoil the egg.\n\nPeel it\nand eat.\n");
    expect(recipe.steps.map((step) => step.text)).toEqual(["Boil the egg.", "Peel it\nand eat."]);
  });

  it("takes what stands before the numbered steps for the description, and what comes after for notes", () => {
    const { recipe } = parseRecipe(
      "---\ningredients: [1 egg]\n---\nA quick one.\n\n1. Boil.\n\nWait a little.\n\n2. Peel.\n\nServe warm.\n",
    );
    expect(recipe).toMatchObject({ description: "A quick one.", notes: "Serve warm." });
    expect(recipe.steps.map((step) => step.text)).toEqual(["Boil.", "Wait a little.", "Peel."]);
  });

  it("keeps the items below a step with the step", () => {
    const { recipe } = parseRecipe(
      "---\ningredients: [1 egg]\n---\n1. Prepare:\n   - the pan\n   - the egg\n2. Fry.\n",
    );
    expect(recipe.steps.map((step) => step.text)).toEqual(["Prepare:\n- the pan\n- the egg", "Fry."]);
  });

  it("keeps a name of a group that has no list for the lines below it", () => {
    const document2 = parseRecipe(
      "---\ntitle: T\ningredients:\n  - For the dough:\n  - 1 cup flour\n  - Sauce:\n    - 1 tomato\n  - salt\n---\n1. Mix.\n",
    );
    expect(ingredientsOf(document2).map(([, group, text]) => [group, text])).toEqual([
      ["For the dough", "1 cup flour"],
      ["Sauce", "1 tomato"],
      [null, "salt"],
    ]);
    expect(codesOf(document2)).toEqual([]);
  });

  it("reads a map of groups, and a text with a line for each ingredient", () => {
    const map = parseRecipe("---\ningredients:\n  Dough:\n    - flour\n  Sauce: [tomato, salt]\n---\n1. Mix.\n");
    expect(ingredientsOf(map).map(([, group, text]) => [group, text])).toEqual([
      ["Dough", "flour"],
      ["Sauce", "tomato"],
      ["Sauce", "salt"],
    ]);
    const block = parseRecipe("---\ningredients: |\n  - 1 egg\n  2 cups milk\n---\n1. Mix.\n");
    expect(ingredientsOf(block)).toEqual([
      [1, null, "1 egg", 3],
      [2, null, "2 cups milk", 4],
    ]);
  });
});

describe("other dialects", () => {
  it("reads sections of the body, facts with signs, braces and headings as groups", () => {
    const document = readFixture("sections.md");
    expect(document.recipe).toMatchObject({
      title: "Plain Waffles",
      image: "/pix/waffles.webp",
      description: "Crisp outside, soft inside.",
      servings: { text: "12 waffles", unit: "waffles" },
      prepMinutes: 10,
      cookMinutes: 20,
      tags: ["sweet", "quick"],
      notes: "They freeze well.",
      extraFields: [{ key: "date", source: "2024-02-24" }],
    });
    expect(ingredientsOf(document)).toEqual([
      [1, null, "{250 g,9 oz} flour", 17],
      [2, null, "2 eggs", 18],
      [3, "For serving", "maple syrup", 22],
    ]);
    const flour = document.recipe.ingredients[0]?.line;
    expect(flour).toMatchObject({ food: "flour", measure: { unit: "g" }, furtherMeasures: [{ unit: "oz" }] });
    expect(flour?.parts.map((part) => flour.text.slice(part.start, part.end))).toEqual([
      "250",
      "g",
      "9",
      "oz",
      "flour",
    ]);
    expect(stepsOf(document).map(([, , text]) => text)).toEqual(["Mix everything.", "Bake."]);
    expect(codesOf(document)).toEqual([]);
  });

  it("takes several marks without a blank for a heading, and no credit for a step", () => {
    const { recipe } = parseRecipe(`# Tacos

## Ingredients
- 1 pound pork

## Directions
- Braise the pork.

##Build the Taco
- Slice it.

##Chow down!

Recipe adapted from [a show](https://example.org/pork)
`);
    expect(recipe.steps.map(({ text, group }) => [text, group])).toEqual([
      ["Braise the pork.", null],
      ["Slice it.", "Build the Taco"],
    ]);
    expect(recipe.notes).toBe("Recipe adapted from [a show](https://example.org/pork)");
    expect(recipe.sourceUrl).toBe("https://example.org/pork");
  });

  it("takes one mark without a blank for words", () => {
    const { recipe } = parseRecipe("# Tacos\n\n## Directions\n\n1. Braise.\n\n#1 in our house.\n");
    expect(recipe.steps.map(({ text }) => text)).toEqual(["Braise.", "#1 in our house."]);
  });

  it("reads chowdown: directions among the fields, items without indentation, tags in one text", () => {
    const document = readFixture("chowdown.md");
    expect(document.recipe).toMatchObject({
      title: "Bean Salad",
      tags: ["sides", "picnic"],
      imageCredit: "https://example.org/photo",
      description: "Good the next day too.",
      extraFields: [{ key: "layout", source: "recipe" }],
    });
    expect(ingredientsOf(document).map(([, , text]) => text)).toEqual(["1 can beans", "1 red onion"]);
    expect(stepsOf(document)).toEqual([
      [1, null, "Drain the beans", 13],
      [2, null, "Mix with the onion", 14],
    ]);
  });

  it("reads lower-case headings, facts of a section and the source in one", () => {
    const document = readFixture("lower-case.md");
    expect(document.recipe).toMatchObject({
      title: "Rice Pudding",
      totalMinutes: 45,
      sourceUrl: "https://example.org/rice-pudding",
    });
    expect(document.recipe.servings?.amount).toEqual(exactAmount(toRational(4)));
    expect(ingredientsOf(document).map(([, , text]) => text)).toEqual(["1 cup rice", "4 cups milk"]);
    expect(document.recipe.steps).toHaveLength(1);
  });

  it("reads underlined titles and bold lines as headings, and a line of tags", () => {
    const document = readFixture("setext.md");
    expect(document.recipe).toMatchObject({
      title: "Quick Pickles",
      description: "Sharp and crunchy.",
      tags: ["vegan", "vegetarian"],
    });
    expect(document.recipe.ingredients).toHaveLength(2);
    expect(stepsOf(document).map(([, , text]) => text)).toEqual(["Slice.", "Pour."]);
  });

  it("reads French keys and sections", () => {
    const document = readFixture("french.md");
    expect(document.recipe).toMatchObject({
      title: "Soupe de potiron",
      lang: "fr",
      totalMinutes: 40,
      servings: { text: "4" },
    });
    expect(ingredientsOf(document).map(([, , text]) => text)).toEqual(["1 kg de potiron", "20 cl de crème"]);
    expect(document.recipe.steps).toHaveLength(2);
  });

  it("reads Chinese sections, with the amounts from the section that has them", () => {
    const document = readFixture("chinese.md");
    expect(document.recipe).toMatchObject({
      title: "番茄炒蛋的做法",
      lang: "zh",
      description: "一道家常菜，新手也能做。",
    });
    expect(ingredientsOf(document).map(([, , text]) => text)).toEqual(["番茄 = 2 个", "鸡蛋 = 3 个"]);
    expect(stepsOf(document).map(([, , text]) => text)).toEqual(["番茄切块。", "鸡蛋打散，炒熟。"]);
  });

  it("takes a bulleted list above the method for the ingredients, and says so", () => {
    const document = parseRecipe("# Salsa\n\nFresh.\n\n* 2 tomatoes\n* 1 onion\n\n1. Chop.\n");
    expect(document.recipe.ingredients.map((ingredient) => ingredient.line.text)).toEqual(["2 tomatoes", "1 onion"]);
    expect(document.recipe.description).toBe("Fresh.");
    expect(codesOf(document)).toEqual(["5:3 ingredients_guessed"]);
  });

  it("knows a list of amounts for the ingredients where nothing follows it, and leaves other lists alone", () => {
    const measured = parseRecipe("# Salsa\n\nIn a bowl, combine:\n* 2 cups mango\n* ½ cup onion\n* salt\n");
    expect(measured.recipe.ingredients.map((ingredient) => ingredient.line.food)).toEqual(["mango", "onion", "salt"]);
    const links = parseRecipe("# Jalapeños\n\nThey add spice.\n\n* Jalapeños (sliced)\n* Anything\n");
    expect(links.recipe.ingredients).toEqual([]);
  });
});

describe("flaws", () => {
  it("reports each at its place and reads the rest", () => {
    const document = readFixture("damaged.md");
    expect(codesOf(document)).toEqual([
      "3:13 source_link_invalid",
      "4:11 servings_unreadable",
      "5:12 duration_unreadable",
      "8:5 ingredient_is_map",
      "9:3 ingredient_empty",
      "11:1 yaml_duplicate_key",
      "13:1 steps_missing",
    ]);
    expect(document.recipe).toMatchObject({ title: "Pancakes", sourceUrl: null, servings: null, cookMinutes: null });
    expect(ingredientsOf(document).map(([, , text]) => text)).toEqual([
      "2 eggs",
      "Note: use the big pan",
      "1 cup milk",
    ]);
    expect(document.fieldsEditable).toBe(false);
  });

  it.each(["javascript:alert(1)", "//example.org", "ftp://example.org/a", "https://exa mple.org", "https://"])(
    "does not take %j for a web address",
    (link) => {
      const document = parseRecipe(`---\ntitle: T\nsourcelink: ${JSON.stringify(link)}\n---\n`);
      expect(document.recipe.sourceUrl).toBeNull();
      expect(codesOf(document)).toContain("3:13 source_link_invalid");
    },
  );

  it("does not take a script for a picture", () => {
    const document = parseRecipe("---\ntitle: T\nimage: javascript:alert(1)\n---\n");
    expect(document.recipe.image).toBeNull();
    expect(codesOf(document)).toContain("3:8 image_missing");
  });

  it("says what kind of value a field should have", () => {
    const document = parseRecipe("---\ntitle: [a, b]\nsearchterms: {a: 1}\n---\n", { path: "x/two-soups.md" });
    expect(document.recipe.title).toBe("Two soups");
    expect(codesOf(document)).toEqual(
      expect.arrayContaining(["2:1 field_type_unexpected", "3:1 field_type_unexpected"]),
    );
  });

  it("reads an empty file", () => {
    expect(codesOf(parseRecipe(""))).toEqual([
      "1:1 front_matter_missing",
      "1:1 title_missing",
      "1:1 ingredients_missing",
      "1:1 steps_missing",
    ]);
  });
});
