import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./command.ts";
import { fileErrorReason } from "./read-recipe-file.ts";
import { words } from "./words.ts";

const recipeFile = /\.(?:md|markdown)$/i;

/**
 * The recipe files under the given paths, in a stable order: files as given, folders walked by name.
 *
 * Hidden folders and links are not followed, so that a walk ends and stays in its folder. A file given by name is taken
 * whatever its ending.
 *
 * @throws UsageError for a path that does not exist
 */
export async function findRecipeFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((cause: unknown) => {
      throw new UsageError(words.fileUnreadable(path, fileErrorReason(cause)), { cause });
    });
    if (found.isDirectory()) files.push(...(await walk(path)));
    else files.push(path);
  }
  return files;
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (entry.isFile() && recipeFile.test(entry.name)) files.push(path);
  }
  return files;
}
