/** Why a file of the library folder was not read. */
export type FileRefusal = "unreadable" | "too_large" | "outside_folder";

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

/** What a run over the library folder did. File names are paths below the folder, with `/`. */
export interface FolderReport {
  readonly folder: string;
  readonly loaded: readonly LoadedFile[];
  readonly unchanged: number;
  readonly conflicts: readonly FileConflict[];
  readonly refused: readonly { readonly fileName: string; readonly reason: FileRefusal }[];
  /** Files that were there at the last run and are gone; their recipes stay. */
  readonly missing: readonly { readonly fileName: string; readonly recipeId: string }[];
}

/** Told once per batch, so that a start can show how far it is. */
export interface FolderProgress {
  readonly done: number;
  readonly total: number;
}
