import type { LineCorrections, RecipeDocument, RecipeFields } from "@larder/core";
import { parseRecipe, readRecipeFields } from "@larder/core";
import type { EditorRange, PlaceFinder } from "./place-in-text.ts";
import { createPlaceFinder } from "./place-in-text.ts";
import type { OffsetMap } from "./source-model.ts";
import { createOffsetMap } from "./source-model.ts";

/** A coloured stretch of an ingredient line, in the editor text. */
export interface PartRange extends EditorRange {
  readonly kind: RecipeDocument["recipe"]["ingredients"][number]["line"]["parts"][number]["kind"];
}

/** Everything that the screens derive from one state of the text. */
export interface EditorDocument extends RecipeDocument {
  readonly form: RecipeFields;
  readonly places: PlaceFinder;
  readonly map: OffsetMap;
}

/** Read a recipe's text for the editor: as a recipe, as fields, and with ways to its places. */
export function readEditorDocument(fileText: string, corrections: LineCorrections = new Map()): EditorDocument {
  const map = createOffsetMap(fileText);
  return {
    ...parseRecipe(fileText, { corrections }),
    form: readRecipeFields(fileText, { corrections }),
    places: createPlaceFinder(fileText, map),
    map,
  };
}

/** Where the parts of the ingredient lines stand. Lines that are written otherwise than they read (wrapped, escaped) have none. */
export function listPartRanges({ text, form, map }: EditorDocument): readonly PartRange[] {
  return form.ingredients.flatMap(({ line, range }) => {
    if (text.slice(range.start, range.end) !== line.text) return [];
    const start = map.toEditor(range.start);
    return line.parts.map((part) => ({ kind: part.kind, from: start + part.start, to: start + part.end }));
  });
}
