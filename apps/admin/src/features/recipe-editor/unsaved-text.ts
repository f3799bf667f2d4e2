import { z } from "zod";

const unsavedTextSchema = z.strictObject({
  version: z.literal(1),
  recipeId: z.string(),
  baseRevision: z.number().int(),
  /** The stored text that was being changed, so that the change can be told apart from what others saved since. */
  baseText: z.string(),
  text: z.string(),
  /** ISO instant. */
  savedAt: z.string(),
});

/** A text that was typed and never saved, as this browser keeps it. */
export type UnsavedText = z.infer<typeof unsavedTextSchema>;

/** An unsaved text with the name it is kept under. */
export interface KeptText extends UnsavedText {
  readonly key: string;
}

/** Where unsaved texts are kept: the browser's store, or another of its shape. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefix = "larder-unsaved:";

/** The name of one window's unsaved text of one recipe: two windows never write over each other's. */
export function unsavedKey(recipeId: string, windowId: string): string {
  return `${prefix}${recipeId}:${windowId}`;
}

/** Keep a text. False when the browser refuses (full, or not allowed): then only the open page has it. */
export function keepUnsaved(store: TextStore, key: string, unsaved: Omit<UnsavedText, "version">): boolean {
  try {
    store.setItem(key, JSON.stringify({ version: 1, ...unsaved }));
    return true;
  } catch {
    return false;
  }
}

/** Forget a text: it was saved, or is not wanted. */
export function forgetUnsaved(store: TextStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // A store that can't be reached keeps nothing either.
  }
}

/** The unsaved texts of a recipe, newest first. What can't be read is not ours and stays where it is. */
export function listUnsaved(store: TextStore, recipeId: string): readonly KeptText[] {
  const found: KeptText[] = [];
  try {
    for (let index = 0; index < store.length; index += 1) {
      const key = store.key(index);
      if (key === null || !key.startsWith(`${prefix}${recipeId}:`)) continue;
      const unsaved = unsavedTextSchema.safeParse(parseJson(store.getItem(key)));
      if (unsaved.success && unsaved.data.recipeId === recipeId) found.push({ ...unsaved.data, key });
    }
  } catch {
    return found;
  }
  return found.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
