import { describe, expect, it } from "vitest";
import { applySplices } from "./apply-splices.ts";
import { editRecipe } from "./edit-recipe.ts";
import { readRecipeFields } from "./read-recipe-fields.ts";

const recipe = `---
titre: Soupe à l'oignon
servings: 4 to 6
tags: [winter, soup]
colour:
  warm: brown
ingredients:
  - 1 kg onions
  - For the toasts:
      - 8 slices bread
  - "Cheese:"
  - 200 g Gruyère
searchterms:
---
1. Slice the **onions**.
`;

describe("readRecipeFields", () => {
  it("gives every field as written, with its meaning, in file order", () => {
    const { fields } = readRecipeFields(recipe);
    expect(fields.map(({ key, meaning, value, fileLine }) => ({ key, meaning, value, fileLine }))).toEqual([
      { key: "titre", meaning: "title", value: { kind: "text", text: "Soupe à l'oignon" }, fileLine: 2 },
      { key: "servings", meaning: "servings", value: { kind: "text", text: "4 to 6" }, fileLine: 3 },
      { key: "tags", meaning: "tags", value: { kind: "list", items: ["winter", "soup"] }, fileLine: 4 },
      { key: "colour", meaning: null, value: { kind: "other", source: "warm: brown" }, fileLine: 5 },
      {
        key: "ingredients",
        meaning: "ingredients",
        value: expect.objectContaining({ kind: "other" }),
        fileLine: 7,
      },
      { key: "searchterms", meaning: "searchterms", value: { kind: "empty" }, fileLine: 13 },
    ]);
  });

  it("counts a second key of the same meaning as the cook's own", () => {
    const { fields } = readRecipeFields("---\ntitle: A\ntitel: B\n---\n");
    expect(fields.map((field) => field.meaning)).toEqual(["title", null]);
  });

  it("gives the rows of the ingredient list with what an edit must name", () => {
    const { ingredientKey, ingredients } = readRecipeFields(recipe);
    expect(ingredientKey).toBe("ingredients");
    expect(ingredients.map(({ number, itemIndex, isPlain, line }) => [line.text, number, itemIndex, isPlain])).toEqual([
      ["1 kg onions", 1, 0, true],
      ["For the toasts", null, 1, false],
      ["8 slices bread", 2, null, true],
      ["Cheese:", null, 2, true],
      ["200 g Gruyère", 3, 3, true],
    ]);
  });

  it("names items so that an edit changes the row that was meant", () => {
    const row = readRecipeFields(recipe).ingredients.find((other) => other.line.text === "200 g Gruyère");
    const edit = editRecipe(recipe, {
      op: "replace_item",
      key: "ingredients",
      itemIndex: row!.itemIndex!,
      value: "250 g Comté",
    });
    expect(edit.ok && applySplices(recipe, edit.value).text).toBe(recipe.replace("200 g Gruyère", "250 g Comté"));
  });

  it("has no key for ingredients that the body holds", () => {
    const { ingredientKey, ingredients } = readRecipeFields(
      "# Soup\n\n## Ingredients\n\n- 1 onion\n\n## Method\n\n1. Boil.\n",
    );
    expect(ingredientKey).toBeNull();
    expect(ingredients.map(({ number, itemIndex }) => [number, itemIndex])).toEqual([[1, null]]);
  });

  it("gives nothing of a block that can't be read, and does not throw", () => {
    expect(readRecipeFields("---\ntitle: A\n").fields).toEqual([]);
    expect(readRecipeFields("").ingredients).toEqual([]);
  });
});
