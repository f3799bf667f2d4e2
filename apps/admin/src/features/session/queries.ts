import "server-only";
import { getViewer } from "@larder/auth";
import { canEditRecipes } from "@larder/core";
import type { ReadingProgress } from "@larder/db";
import { getRecipeReading } from "@larder/db";
import { cache } from "react";
import { leavePage } from "../../lib/leave-page.ts";

export type { ReadingProgress } from "@larder/db";

/** Who is editing, as the rail shows it. */
export interface Editor {
  readonly name: string;
  readonly role: "owner" | "editor";
}

/** The editor who is signed in, or why there is none. */
const getEditor = cache(async (): Promise<Editor | "signed_out" | "forbidden"> => {
  const viewer = await getViewer();
  if (viewer.kind === "visitor") return "signed_out";
  if (!canEditRecipes(viewer)) return "forbidden";
  return { name: viewer.name, role: viewer.libraryRole === "owner" ? "owner" : "editor" };
});

/** The editor for the rail; nobody gets a page without one, because each page asks for itself. */
export async function getShownEditor(): Promise<Editor | null> {
  const editor = await getEditor();
  return typeof editor === "string" ? null : editor;
}

/** Ask before anything of a page is sent, so that a refusal still has its status. Use cases check again. */
export async function requireEditor(returnTo: string): Promise<Editor> {
  const editor = await getEditor();
  return typeof editor === "string" ? leavePage(editor, returnTo) : editor;
}

/** How far recipes are read anew in the background; `null` while nothing is. */
export async function getReadingProgress(): Promise<ReadingProgress | null> {
  const reading = await getRecipeReading(await getViewer());
  return reading.ok ? reading.value : null;
}
