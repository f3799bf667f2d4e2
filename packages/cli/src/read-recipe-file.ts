import { readFile } from "node:fs/promises";
import type { RecipeDocument } from "@larder/core";
import { parseRecipe } from "@larder/core";
import { UsageError } from "./command.ts";
import { words } from "./words.ts";

/**
 * Read and parse one recipe file.
 *
 * @param path as the caller gave it; it is also the fallback title's source
 * @throws UsageError when the file cannot be read
 */
export async function readRecipeFile(path: string): Promise<{ bytes: Uint8Array; document: RecipeDocument }> {
  const bytes = await readBytes(path);
  return { bytes, document: parseRecipe(bytes, { path }) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new UsageError(words.fileUnreadable(path, fileErrorReason(cause)), { cause });
  }
}

/** The reason of a file system error in words, without the raw exception text. */
export function fileErrorReason(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return words.fileErrors[code] ?? words.fileErrorOther(code);
}
