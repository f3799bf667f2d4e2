/** How much a flaw in a cook's text matters. Only an `error` makes `larder check` fail. */
export type IssueSeverity = "error" | "warning" | "hint";

/**
 * Every flaw that the reader can report. Codes are stable: tests, logs and translations lean on them.
 * The words for each are in `issue-words.ts`.
 */
export const issueCodes = [
  // The file as bytes and as YAML
  "file_too_large",
  "file_not_utf8",
  "file_has_nul",
  "front_matter_missing",
  "front_matter_unclosed",
  "front_matter_fence_unclear",
  "front_matter_language_refused",
  "front_matter_too_complex",
  "yaml_invalid",
  "yaml_duplicate_key",
  "yaml_not_a_map",
  "yaml_alias_refused",
  "yaml_tag_refused",
  "yaml_form_unsupported",
  // Fields
  "title_missing",
  "field_type_unexpected",
  "servings_unreadable",
  "duration_unreadable",
  "source_link_invalid",
  "image_missing",
  // Ingredients and steps
  "ingredients_missing",
  "ingredients_guessed",
  "ingredient_is_map",
  "ingredient_empty",
  "ingredient_unreadable",
  "unit_unknown",
  "steps_missing",
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** A flaw in a cook's text, reported with its place beside a best-effort value; it never stops the reading. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** 1-based line in the file. */
  readonly line: number;
  /** 1-based column in UTF-16 units. */
  readonly column: number;
  /** 1-based and exclusive end, when the flaw has an extent. */
  readonly endLine?: number;
  readonly endColumn?: number;
  /** What the words need: the key, the text, the value found. */
  readonly facts?: Readonly<Record<string, string>>;
}
