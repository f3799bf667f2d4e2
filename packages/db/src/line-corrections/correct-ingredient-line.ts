import type { Result, Viewer } from "@larder/core";
import { correctedKinds, err, formatSpans, lineKeyOf, ok, parseSpans } from "@larder/core";
import { z } from "zod";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";
import { isStorable } from "../library/to-storable.ts";
import { requireRecipeEditor } from "../recipes/recipe-access.ts";
import { saveTransaction } from "../recipes/save-recipe.ts";
import { markLineRecipesStale } from "./mark-line-recipes-stale.ts";

export const correctIngredientLineSchema = z.strictObject({
  /** The line as it is written. */
  text: z
    .string()
    .max(1000)
    .refine((text) => lineKeyOf(text) !== "" && lineKeyOf(text).length <= 500 && isStorable(text)),
  /** Language of the recipe, when it is known. */
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i)
    .max(35)
    .nullable(),
  spans: z
    .array(z.strictObject({ kind: z.enum(correctedKinds), start: z.int().min(0), end: z.int().max(1000) }))
    .max(200),
});

/**
 * Say what the words of an ingredient line are. From then on every line of this text in the library is read so, however
 * it is spaced, until somebody says something else or takes it back; recipes that have it are read anew.
 *
 * `spans_invalid`: they do not lie in order in the text.
 */
export async function correctIngredientLine(
  viewer: Viewer,
  input: z.input<typeof correctIngredientLineSchema>,
): Promise<Result<null, AccessError | { readonly code: "spans_invalid" }>> {
  const { text, lang, spans } = correctIngredientLineSchema.parse(input);
  const editor = requireRecipeEditor(viewer);
  if (!editor.ok) return editor;
  const written = formatSpans(spans);
  if (parseSpans(written, text) === null) return err({ code: "spans_invalid" });
  const { libraryId, userId } = editor.value;
  const key = lineKeyOf(text);
  await database().$transaction(async (transaction) => {
    const said = { text, lang, spans: written, createdById: userId, createdAt: new Date() };
    await transaction.lineCorrection.upsert({
      where: { libraryId_key: { libraryId, key } },
      create: { libraryId, key, ...said },
      update: said,
    });
    const recipes = await markLineRecipesStale(transaction, libraryId, key);
    await recordAuditEvent(transaction, {
      action: "line_correction.saved",
      actorId: userId,
      libraryId,
      facts: { recipes, spans: spans.length },
    });
  }, saveTransaction);
  return ok(null);
}
