import { applySplices, editRecipe } from "@larder/core";

/** A recipe of the home dialect with nothing in it yet; the keys stand where the cook looks for them. */
const template = `---
title:
source:
sourcelink:
image:
servings:
prep_time:
cook_time:
course:
cuisine:
ingredients:
searchterms:
---

1.
`;

/** The text of a new recipe. The title is written as YAML needs it, in quotes where it must be. */
export function writeNewRecipe(title: string): string {
  const edit = editRecipe(template, { op: "set_field", key: "title", value: title.replace(/\s+/g, " ").trim() });
  // A title that no file can keep (NUL, half a surrogate pair) is left out; the editor then says that one is missing.
  return edit.ok ? applySplices(template, edit.value).text : template;
}
