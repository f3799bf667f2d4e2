import { describe, expect, it } from "vitest";
import { applyRecipeEdits } from "./apply-recipe-edits.ts";
import { listPartRanges, readEditorDocument } from "./editor-document.ts";
import { insertRows, moveRow, removeRow, replaceRow, splitPastedLines } from "./ingredient-edits.ts";
import { toEditorText } from "./source-model.ts";
import { canEditStep, editStep } from "./step-edit.ts";

const recipe = `---
title: Soup
servings: many
ingredients:
  - 2 cups lentils, rinsed
  - "For the top:"
  - 1 lemon
---

1. Boil the **lentils**.
2. Squeeze the lemon.
`;
const windows = recipe.replaceAll("\n", "\r\n");
const bodyList = "# Soup\n\n## Ingredients\n\n- 1 onion\n- 2 leeks\n\n## Method\n\n1. Boil.\n";

function edited(text: string, edits: Parameters<typeof applyRecipeEdits>[1] | null): string {
  if (edits === null) throw new Error("The edit was refused");
  const result = applyRecipeEdits(text, edits);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("places", () => {
  for (const [name, text] of [
    ["Unix", recipe],
    ["Windows", windows],
  ] as const) {
    it(`names the parts of ingredient lines in the editor text, with ${name} line ends`, () => {
      const editorText = toEditorText(text);
      const parts = listPartRanges(readEditorDocument(text)).map((part) => [
        part.kind,
        editorText.slice(part.from, part.to),
      ]);
      expect(parts).toContainEqual(["amount", "2"]);
      expect(parts).toContainEqual(["unit", "cups"]);
      expect(parts).toContainEqual(["food", "lentils"]);
      expect(parts).toContainEqual(["food", "lemon"]);
    });

    it(`finds the place of an issue in the editor text, with ${name} line ends`, () => {
      const document = readEditorDocument(text);
      const issue = document.issues.find((other) => other.code === "servings_unreadable");
      const range = document.places.issueRange(issue!);
      expect(toEditorText(text).slice(range.from, range.to)).toBe("many");
      expect(toEditorText(text).slice(document.places.lineStart(3)).startsWith("servings")).toBe(true);
    });
  }

  it("counts a lone carriage return as a character of its line", () => {
    const text = "---\rtitle: Soup\nservings: many\n";
    const { places } = readEditorDocument(text);
    expect(toEditorText(text).slice(places.lineStart(2)).startsWith("servings")).toBe(true);
    expect(places.lineStart(99)).toBe(text.length);
  });
});

describe("edits of ingredient rows", () => {
  const { form } = readEditorDocument(recipe);

  it("replace one line", () => {
    expect(edited(recipe, replaceRow(form, form.ingredients[0]!, "3 cups lentils"))).toBe(
      recipe.replace("2 cups lentils, rinsed", "3 cups lentils"),
    );
    expect(edited(windows, replaceRow(form, form.ingredients[0]!, "3 cups lentils"))).toBe(
      windows.replace("2 cups lentils, rinsed", "3 cups lentils"),
    );
  });

  it("remove one line, headers too", () => {
    expect(edited(recipe, removeRow(form, form.ingredients[1]!))).toBe(recipe.replace('  - "For the top:"\n', ""));
  });

  it("move a line past its neighbour", () => {
    expect(edited(recipe, moveRow(form, 2, -1))).toContain('  - 1 lemon\n  - "For the top:"\n');
    expect(moveRow(form, 0, -1)).toBeNull();
    expect(moveRow(form, 2, 1)).toBeNull();
  });

  it("insert pasted lines behind a row, each a line of its own", () => {
    const lines = splitPastedLines("• 1 carrot\r\n\r\n- 2 stalks celery  \n* 1 bay leaf\n");
    expect(lines).toEqual(["1 carrot", "2 stalks celery", "1 bay leaf"]);
    expect(edited(recipe, insertRows(form, 0, lines))).toContain(
      "  - 2 cups lentils, rinsed\n  - 1 carrot\n  - 2 stalks celery\n  - 1 bay leaf\n",
    );
    expect(edited(recipe, insertRows(form, null, ["salt"]))).toContain("  - 1 lemon\n  - salt\n---");
  });

  it("keep the minus of a pasted amount", () => {
    expect(splitPastedLines("-5 °C water")).toEqual(["-5 °C water"]);
  });

  it("work on a list in the body", () => {
    const body = readEditorDocument(bodyList).form;
    expect(edited(bodyList, moveRow(body, 0, 1))).toBe(
      bodyList.replace("- 1 onion\n- 2 leeks", "- 2 leeks\n- 1 onion"),
    );
    expect(edited(bodyList, insertRows(body, 0, ["salt"]))).toContain("- 2 leeks\n- salt\n");
    expect(edited(bodyList, removeRow(body, body.ingredients[0]!))).toBe(bodyList.replace("- 1 onion\n", ""));
  });
});

describe("edits of steps", () => {
  const { recipe: read } = readEditorDocument(recipe);

  it("change the words of one step and nothing else", () => {
    const splice = editStep(recipe, read.steps[1]!, "Squeeze\nthe lemon well. ");
    expect(recipe.slice(0, splice!.start) + splice!.text + recipe.slice(splice!.end)).toBe(
      recipe.replace("Squeeze the lemon.", "Squeeze the lemon well."),
    );
  });

  it("refuse to empty a step", () => {
    expect(editStep(recipe, read.steps[1]!, "  ")).toBeNull();
  });

  it("leave a step that is wrapped over lines to the source", () => {
    const wrapped = recipe.replace("Squeeze the lemon.", "Squeeze\n   the lemon.");
    const step = readEditorDocument(wrapped).recipe.steps[1]!;
    expect(canEditStep(wrapped, step)).toBe(false);
    expect(editStep(wrapped, step, "Squeeze.")).toBeNull();
  });
});
