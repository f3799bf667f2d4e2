import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { maxRecipeBytes } from "@larder/core";
import type { FileRefusal, RefusedFile } from "./folder-report.ts";

/** A file that may be read. */
export interface FoundFile {
  /** Path below the folder, with `/`. */
  readonly fileName: string;
  readonly path: string;
}

/** Longest path below the folder that is kept. */
const maxNameLength = 1000;

/** Texts that lie beside recipes in folders kept with git. */
const notRecipes =
  /^(readme|licen[cs]es?|contributing|changelog|code_of_conduct|security|notice)(\.[a-z-]+)?\.(md|markdown)$/i;

/**
 * Find the Markdown files of a folder and the folders in it, in the order of their names.
 *
 * Hidden files and folders and `node_modules` are passed by. Linked folders are not entered; a linked file is read when
 * it lies in the folder itself. Files that can't be recipes are refused with a reason.
 *
 * @throws the file system's error when the folder itself cannot be listed
 */
export async function walkRecipeFolder(
  folder: string,
): Promise<{ readonly files: readonly FoundFile[]; readonly refused: readonly RefusedFile[] }> {
  const root = await realpath(folder);
  const files: FoundFile[] = [];
  const refused: RefusedFile[] = [];
  await walk("");
  return { files, refused };

  async function walk(below: string): Promise<void> {
    const entries = await list(below);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const fileName = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(fileName);
      else if (/\.(md|markdown)$/i.test(entry.name)) await take(fileName);
    }
  }

  async function list(below: string) {
    try {
      return await readdir(path.join(root, below), { withFileTypes: true });
    } catch (error) {
      if (below === "") throw error;
      refused.push({ fileName: below, reason: "unreadable" });
      return [];
    }
  }

  async function take(fileName: string): Promise<void> {
    const filePath = path.join(root, fileName);
    const reason = await findRefusal(root, fileName, filePath);
    if (reason === null) files.push({ fileName, path: filePath });
    else if (reason !== "directory") refused.push({ fileName, reason });
  }
}

async function findRefusal(
  root: string,
  fileName: string,
  filePath: string,
): Promise<FileRefusal | "directory" | null> {
  if (notRecipes.test(path.basename(fileName))) return "not_a_recipe";
  if (fileName.length > maxNameLength || fileName.includes("\uFFFD")) return "unreadable";
  try {
    if ((await lstat(filePath)).isSymbolicLink()) {
      const target = await realpath(filePath);
      if (!target.startsWith(root + path.sep)) return "outside_folder";
    }
    const found = await stat(filePath);
    if (found.isDirectory()) return "directory";
    if (!found.isFile()) return "unreadable";
    return found.size > maxRecipeBytes ? "too_large" : null;
  } catch {
    return "unreadable";
  }
}
