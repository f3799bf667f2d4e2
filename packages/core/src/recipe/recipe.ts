import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { Issue } from "../issue.ts";
import type { Amount } from "../quantity/amount.ts";
import type { TextRange } from "../text-range.ts";

/** How much a recipe yields: "4", "4 to 6", "six", "12 muffins". */
export interface Servings {
  readonly amount: Amount;
  /** What is counted, when it is not people: "muffins", "cups". */
  readonly unit: string | null;
  readonly text: string;
}

/** One ingredient of a recipe, with its place in the file. */
export interface RecipeIngredient {
  /** 1-based, counting ingredients and not headers. */
  readonly number: number;
  /** Name of the group it stands in ("For the sauce"), `null` outside groups. */
  readonly group: string | null;
  readonly line: IngredientLine;
  /** Where the line's text stands in the document text. */
  readonly range: TextRange;
  /** 1-based line in the file. */
  readonly fileLine: number;
}

/** One paragraph of the method. */
export interface RecipeStep {
  /** 1-based. */
  readonly number: number;
  readonly group: string | null;
  /** Markdown source of the paragraph, without the list marker. */
  readonly text: string;
  /** Where `text` stands in the document text. Where it does not (a wrapped paragraph), the range still covers it. */
  readonly range: TextRange;
  readonly fileLine: number;
}

/** What was read from a recipe document. Derived: the document's text is the truth. */
export interface Recipe {
  readonly title: string;
  readonly slug: string | null;
  readonly lang: string | null;
  readonly description: string | null;
  readonly sourceName: string | null;
  /** Only http(s) addresses get here; anything else is an issue. */
  readonly sourceUrl: string | null;
  readonly image: string | null;
  readonly imageCredit: string | null;
  readonly servings: Servings | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  /** As written, else the sum of the two when both are known. */
  readonly totalMinutes: number | null;
  readonly course: string | null;
  readonly cuisine: string | null;
  readonly diets: readonly string[];
  /** `searchterms` (home dialect) and `tags` (others). */
  readonly tags: readonly string[];
  readonly equipment: readonly string[];
  readonly notes: string | null;
  readonly ingredients: readonly RecipeIngredient[];
  readonly steps: readonly RecipeStep[];
  /** The body's Markdown, everything after the closing fence. */
  readonly body: string;
  readonly bodyRange: TextRange;
  /** Keys that the reader does not know, in file order, values as source text. Kept, shown, never moved. */
  readonly extraFields: readonly { readonly key: string; readonly source: string }[];
}

/** A recipe file as read: text, what was understood, what was not. */
export interface RecipeDocument {
  /** The decoded text; a leading U+FEFF is part of it, so that encoding it again gives the same bytes. */
  readonly text: string;
  readonly recipe: Recipe;
  /** Ordered by place. */
  readonly issues: readonly Issue[];
  /** NUL or invalid UTF-8: shown, never rewritten. */
  readonly readOnly: boolean;
  /** False when fields cannot be edited one by one (broken YAML, no closing fence): source editing only. */
  readonly fieldsEditable: boolean;
}
