import type { Result, Viewer } from "@larder/core";
import { ok, parseSpans } from "@larder/core";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import type { LineCorrectionView } from "./line-correction-view.ts";

/** Every corrected line of the library, the newest first, for editors. */
export async function listLineCorrections(viewer: Viewer): Promise<Result<readonly LineCorrectionView[], AccessError>> {
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  return ok(await readLineCorrections(editor.value.libraryId));
}

/**
 * The corrections of the instance's library, oldest text first, as training data has them.
 *
 * For the command line only: there is no viewer.
 */
export async function exportLineCorrections(): Promise<
  readonly { readonly text: string; readonly lang: string | null; readonly spans: string }[]
> {
  const instance = await database().instance.findFirst({ select: { libraryId: true } });
  if (instance === null) return [];
  return await database().lineCorrection.findMany({
    where: { libraryId: instance.libraryId },
    select: { text: true, lang: true, spans: true },
    orderBy: [{ createdAt: "asc" }, { key: "asc" }],
  });
}

async function readLineCorrections(libraryId: string): Promise<readonly LineCorrectionView[]> {
  const rows = await database().lineCorrection.findMany({
    where: { libraryId },
    select: { text: true, lang: true, spans: true, createdAt: true, createdBy: { select: { name: true } } },
    orderBy: [{ createdAt: "desc" }, { key: "asc" }],
  });
  return rows.map(({ text, lang, spans, createdAt, createdBy }) => ({
    text,
    lang,
    spans: parseSpans(spans, text) ?? [],
    byName: createdBy?.name ?? null,
    savedAt: createdAt.toISOString(),
  }));
}
