import type { RecipeEdit, RecipeFields, RecipeIngredientRow } from "@larder/core";

/** What the edits of rows need to know of the list. */
type IngredientList = Pick<RecipeFields, "ingredientKey" | "ingredients">;

/** Give a row another text; `null` where only the source can. */
export function replaceRow(
  list: IngredientList,
  row: RecipeIngredientRow,
  value: string,
): readonly RecipeEdit[] | null {
  if (list.ingredientKey !== null && row.itemIndex !== null && row.isPlain) {
    return [{ op: "replace_item", key: list.ingredientKey, itemIndex: row.itemIndex, value }];
  }
  return row.number === null ? null : [{ op: "replace_ingredient", number: row.number, value }];
}

/** Take a row out; `null` where only the source can: a header in the body, a group with lines below it. */
export function removeRow(list: IngredientList, row: RecipeIngredientRow): readonly RecipeEdit[] | null {
  if (list.ingredientKey !== null && row.itemIndex !== null && row.isPlain) {
    return [{ op: "remove_item", key: list.ingredientKey, itemIndex: row.itemIndex }];
  }
  return row.number === null ? null : [{ op: "remove_ingredient", number: row.number }];
}

/**
 * Let a row change places with its neighbour. Items of one list move with their comments; elsewhere (the body, a list
 * inside a group) the two lines trade their texts. `null` where neither works.
 */
export function moveRow(list: IngredientList, index: number, direction: -1 | 1): readonly RecipeEdit[] | null {
  const row = list.ingredients[index];
  const other = list.ingredients[index + direction];
  if (row === undefined || other === undefined) return null;
  if (list.ingredientKey !== null && row.itemIndex !== null && other.itemIndex !== null) {
    return [{ op: "move_item", key: list.ingredientKey, itemIndex: row.itemIndex, toIndex: other.itemIndex }];
  }
  if (row.number === null || other.number === null) return null;
  return [
    { op: "replace_ingredient", number: row.number, value: other.line.text },
    { op: "replace_ingredient", number: other.number, value: row.line.text },
  ];
}

/** Put lines behind a row, or at the end where the list can't take them there. */
export function insertRows(
  list: IngredientList,
  behind: number | null,
  lines: readonly string[],
): readonly RecipeEdit[] {
  const key = list.ingredientKey;
  const row = behind === null ? undefined : list.ingredients[behind];
  if (key !== null && row !== undefined && row.itemIndex !== null) {
    const first = row.itemIndex + 1;
    return lines.map((value, index) => ({ op: "insert_item", key, itemIndex: first + index, value }));
  }
  return lines.map((value) => ({ op: "add_ingredient", value }));
}

/** Lines of a pasted text: bullets and empty lines are dropped, and so is the space around each. */
export function splitPastedLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const content = line.replace(/^\s*(?:[-*•▢☐◦·–]\s+|\[[ x]?\]\s*)*/u, "").trim();
    return content === "" ? [] : [content];
  });
}
