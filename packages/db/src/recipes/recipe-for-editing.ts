import type { Issue } from "@larder/core";
import type { RecipeStatus } from "./recipe-summary.ts";

/** A recipe as the editor opens it: the newest revision's text, draft or not. */
export interface RecipeForEditing {
  readonly recipeId: string;
  readonly slug: string;
  readonly title: string;
  /** Language, as far as the text tells it. */
  readonly lang: string | null;
  /** The revision that `text` is of; a save sends it back. */
  readonly baseRevision: number;
  /** A leading U+FEFF is part of it, and so are the line ends. Never send it back whole: send splices. */
  readonly text: string;
  /** NUL or invalid UTF-8 in the bytes: shown, never rewritten. */
  readonly readOnly: boolean;
  /** False when only the source can be edited (broken YAML, no closing fence). */
  readonly fieldsEditable: boolean;
  readonly issues: readonly Issue[];
  readonly status: RecipeStatus;
  /** Revision that readers see, `null` before the first publication. */
  readonly publishedRevision: number | null;
  /** Newest revision when it is not published, else `null`. */
  readonly draftRevision: number | null;
  /** ISO instant, `null` outside the trash. */
  readonly trashedAt: string | null;
  readonly fileName: string | null;
  /** ISO instant of the newest save, and who did it (`null`: loaded from a file, or an account that is gone). */
  readonly savedAt: string;
  readonly savedByName: string | null;
}
