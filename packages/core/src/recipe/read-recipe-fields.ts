import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { LineCorrections } from "../ingredient/line-correction.ts";
import type { TextRange } from "../text-range.ts";
import type { Field, FieldValue } from "./field-value.ts";
import { joinLines } from "./read-field-entries.ts";
import type { IngredientEntry } from "./read-recipe-source.ts";
import { readRecipeSource } from "./read-recipe-source.ts";
import type { FieldMeaning } from "./recipe-vocabulary.ts";
import { placeAt } from "./source-lines.ts";

/** A value of the front matter as a form can show it: `other` is what only the source shows (maps, lists of lists). */
export type RecipeFieldValue =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "other"; readonly source: string };

/** One `key: value` of the front matter, in file order. */
export interface RecipeField {
  readonly key: string;
  /** `null` for the cook's own keys, and for a second key of a meaning that counts only once. */
  readonly meaning: FieldMeaning | null;
  readonly value: RecipeFieldValue;
  /** Where key and value stand. */
  readonly range: TextRange;
  /** 1-based line in the file. */
  readonly fileLine: number;
}

/** One line of the ingredient list, headers included, with what an edit of it must name. */
export interface RecipeIngredientRow {
  /** For the edits of ingredients; `null` for a header. */
  readonly number: number | null;
  /** For the edits of list items under `ingredientKey`; `null` where the line is no item of that list itself. */
  readonly itemIndex: number | null;
  /** Whether replacing this item by a text keeps its form: false for a group written as a YAML map. */
  readonly isPlain: boolean;
  readonly line: IngredientLine;
  readonly range: TextRange;
  readonly fileLine: number;
}

/** What a form over a recipe's text needs to know: the fields as written, not as understood. */
export interface RecipeFields {
  readonly fields: readonly RecipeField[];
  /** Key of the list of ingredients in the front matter; `null` when the body holds them or nothing does. */
  readonly ingredientKey: string | null;
  readonly ingredients: readonly RecipeIngredientRow[];
}

/** Read the fields of a recipe as the cook wrote them, so that a form can show and `editRecipe` can change them. */
export function readRecipeFields(text: string, options: { readonly corrections?: LineCorrections } = {}): RecipeFields {
  const source = readRecipeSource(text, options);
  const meanings = new Map<Field, FieldMeaning>([...source.fieldOf].map(([meaning, field]) => [field, meaning]));
  const ingredientField = source.fieldOf.get("ingredients");
  const inBody = source.ingredients[0]?.entry.origin.kind === "lines" && ingredientField?.value.kind !== "scalar";
  return {
    fields: source.frontMatter.fields.map((field) => ({
      key: field.key,
      meaning: meanings.get(field) ?? null,
      value: toFormValue(source.text, field.value),
      range: { start: field.keyRange.start, end: Math.max(field.value.end, field.colon + 1) },
      fileLine: placeAt(source.lines, field.keyRange.start).line,
    })),
    ingredientKey: inBody ? null : (ingredientField?.key ?? null),
    ingredients: source.ingredients.map((entry) => ({
      number: entry.number,
      itemIndex: itemIndexOf(entry, ingredientField?.value),
      isPlain: isPlainItem(entry),
      line: entry.line,
      range: { start: entry.entry.range.start, end: entry.entry.range.end },
      fileLine: placeAt(source.lines, entry.entry.range.start).line,
    })),
  };
}

function toFormValue(text: string, value: FieldValue): RecipeFieldValue {
  switch (value.kind) {
    case "empty":
      return { kind: "empty" };
    case "scalar":
      return { kind: "text", text: value.text };
    case "list": {
      const items = value.items.flatMap((item) => (item.value.kind === "scalar" ? [joinLines(item.value.text)] : []));
      if (items.length === value.items.length) return { kind: "list", items };
      return { kind: "other", source: text.slice(value.start, value.end) };
    }
    case "map":
      return { kind: "other", source: text.slice(value.start, value.end) };
  }
}

function itemIndexOf({ entry }: IngredientEntry, list: FieldValue | undefined): number | null {
  return entry.origin.kind === "field_item" && entry.origin.list === list ? entry.origin.index : null;
}

function isPlainItem({ entry }: IngredientEntry): boolean {
  const { origin } = entry;
  return origin.kind !== "field_item" || origin.list.items[origin.index]?.value.kind === "scalar";
}
