import { parseRecipe } from "@larder/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeNewRecipe } from "./new-recipe-text.ts";

describe("the text of a new recipe", () => {
  it("begins with the title, ready to be filled in", () => {
    expect(writeNewRecipe("Lentil soup")).toMatch(/^---\ntitle: Lentil soup\nsource:\n/);
  });

  it("has nothing wrong with it but what is not written yet", () => {
    const { issues, fieldsEditable } = parseRecipe(writeNewRecipe("Lentil soup"));
    expect(fieldsEditable).toBe(true);
    expect(issues.filter((issue) => issue.severity === "error")).toEqual([]);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(["ingredients_missing", "steps_missing"]));
  });

  it("keeps any title that can be written, whatever YAML would make of it", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("no", "1:30", "Soup: the best", "# 5", "'a", "{x}")),
        (title) => {
          const wanted = title.replace(/\s+/g, " ").trim();
          fc.pre(wanted !== "" && wanted.isWellFormed() && !wanted.includes("\0"));
          expect(parseRecipe(writeNewRecipe(title)).recipe.title).toBe(wanted);
        },
      ),
    );
  });
});
