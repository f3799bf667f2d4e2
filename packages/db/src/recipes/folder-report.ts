/**
 * Why a file of the library folder was not loaded.
 *
 * - `unreadable`: the file system does not give it
 * - `too_large`: beyond what the reader takes
 * - `outside_folder`: a link that leads out of the folder
 * - `not_a_recipe`: a README, a licence and the like
 * - `not_storable`: the database refuses what was derived from it
 */
export type FileRefusal = "unreadable" | "too_large" | "outside_folder" | "not_a_recipe" | "not_storable";

/** A file that was loaded in this run. */
export interface LoadedFile {
  readonly fileName: string;
  readonly recipeId: string;
  readonly revision: number;
  readonly kind: "new" | "changed";
  /** Errors and warnings found in it; it is listed all the same. */
  readonly issueCount: number;
}

/** A file that changed on disk while the recipe also changed in the library: neither was touched. */
export interface FileConflict {
  readonly fileName: string;
  readonly recipeId: string;
  readonly title: string;
  readonly revision: number;
}

/** A file that was left alone, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly reason: FileRefusal;
}

/** What a run over the library folder did. File names are paths below the folder, with `/`. */
export interface FolderReport {
  readonly folder: string;
  readonly loaded: readonly LoadedFile[];
  readonly unchanged: number;
  /** Files that have another name now, bytes unchanged: their recipes follow. */
  readonly renamed: readonly { readonly fileName: string; readonly formerName: string; readonly recipeId: string }[];
  readonly conflicts: readonly FileConflict[];
  readonly refused: readonly RefusedFile[];
  /** Files that were there at the last run and are gone; their recipes stay. */
  readonly missing: readonly { readonly fileName: string; readonly recipeId: string }[];
}

/** Told once per batch, so that a start can show how far it is. */
export interface FolderProgress {
  readonly done: number;
  readonly total: number;
}
