import type { TextRange } from "../text-range.ts";

/** Replace a range of a text. Offsets are of the text before any splice of the same list; splices are in order and do not overlap. */
export interface Splice extends TextRange {
  readonly text: string;
}

/** One wish of an editor. `itemIndex` is 0-based and counts every item of the list, headers included. */
export type RecipeEdit =
  | { readonly op: "set_field"; readonly key: string; readonly value: string | number | readonly string[] }
  | { readonly op: "remove_field"; readonly key: string }
  | { readonly op: "rename_field"; readonly key: string; readonly newKey: string }
  | { readonly op: "insert_item"; readonly key: string; readonly itemIndex: number; readonly value: string }
  | { readonly op: "replace_item"; readonly key: string; readonly itemIndex: number; readonly value: string }
  | { readonly op: "remove_item"; readonly key: string; readonly itemIndex: number }
  | { readonly op: "move_item"; readonly key: string; readonly itemIndex: number; readonly toIndex: number }
  | { readonly op: "replace_body"; readonly value: string }
  /** Ingredients by number (1-based, headers not counted), wherever the dialect keeps them: front matter or body. */
  | { readonly op: "add_ingredient"; readonly value: string }
  | { readonly op: "replace_ingredient"; readonly number: number; readonly value: string }
  | { readonly op: "remove_ingredient"; readonly number: number };

export type RecipeEditError =
  | { readonly code: "document_read_only" }
  | { readonly code: "fields_not_editable"; readonly line: number }
  | { readonly code: "field_missing"; readonly key: string }
  | { readonly code: "field_exists"; readonly key: string }
  | { readonly code: "field_not_a_list"; readonly key: string }
  | { readonly code: "item_missing"; readonly key: string; readonly itemIndex: number }
  | { readonly code: "ingredient_missing"; readonly number: number }
  | { readonly code: "value_invalid"; readonly key: string };
