"use server";

import { getViewer } from "@larder/auth";
import {
  applyListOperation,
  applyListOperationInputSchema,
  getShoppingListText,
  getShoppingListTextInputSchema,
} from "@larder/db";
import { refresh } from "next/cache";
import { z } from "zod";
import { randomId } from "../../lib/random-id.ts";
import { listErrorWords } from "./messages.ts";

export type OperationAnswer =
  | { readonly ok: true; readonly sequence: number }
  | { readonly ok: false; readonly words: string; readonly isSignedOut: boolean };

/** One change of the list. Ticks need no new list; whatever changes the sums brings one along. */
export async function applyOperationAction(input: unknown): Promise<OperationAnswer> {
  const parsed = applyListOperationInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, words: listErrorWords.input_invalid, isSignedOut: false };
  const applied = await applyListOperation(await getViewer(), parsed.data);
  const { kind } = parsed.data.operation;
  if (!applied.ok || (kind !== "tick" && kind !== "untick")) refresh();
  return applied.ok
    ? { ok: true, sequence: applied.value.sequence }
    : { ok: false, words: listErrorWords[applied.error.code], isSignedOut: applied.error.code === "signed_out" };
}

const entryFormSchema = z.object({ listId: z.string(), text: z.string() });

/** Adding by hand before the script has arrived. */
export async function addEntryAction(form: FormData): Promise<void> {
  const fields = entryFormSchema.safeParse(Object.fromEntries(form));
  if (!fields.success) return;
  const parsed = applyListOperationInputSchema.safeParse({
    listId: fields.data.listId,
    clientId: "form",
    operationId: randomId(),
    operation: { kind: "add_entry", entryId: randomId(), text: fields.data.text },
  });
  if (!parsed.success) return;
  await applyListOperation(await getViewer(), parsed.data);
  refresh();
}

export async function getListTextAction(input: unknown): Promise<string> {
  const parsed = getShoppingListTextInputSchema.parse(input);
  const text = await getShoppingListText(await getViewer(), parsed);
  return text.ok ? text.value : listErrorWords[text.error.code];
}
