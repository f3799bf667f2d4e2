import { parseArgs } from "node:util";
import type { RecipeDocument, RecipeEdit } from "@larder/core";
import { applySplices, editRecipe, encodeRecipe, parseRecipe } from "@larder/core";
import type { Command } from "../command.ts";
import { exitCodes, UsageError } from "../command.ts";
import { findRecipeFiles } from "../find-recipe-files.ts";
import { readRecipeFile } from "../read-recipe-file.ts";
import { words } from "../words.ts";

/** `larder roundtrip`: proof that reading and writing keeps every byte. */
export const roundtripCommand: Command = {
  name: "roundtrip",
  summary: "read and write back in memory; list each file whose bytes would differ",
  help: `larder roundtrip PATH… [--edits]

Parses every recipe, writes it back in memory and compares the bytes. With --edits it also applies each kind of edit
followed by its inverse (set, add and remove a field; add, replace and remove an ingredient; replace the body) and
compares again. Each file that differs is one line: PATH: what differed. Nothing is written to disk.

Exit code: 0 no file differs, 1 at least one does, 2 wrong call.
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { edits: { type: "boolean", default: false } },
    });
    if (positionals.length === 0) throw new UsageError(words.noPaths);
    const files = await findRecipeFiles(positionals);
    if (files.length === 0) throw new UsageError(words.noFiles);
    let different = 0;
    let readOnly = 0;
    for (const path of files) {
      const { bytes, document } = await readRecipeFile(path);
      if (document.readOnly) {
        readOnly += 1;
        continue;
      }
      const damage = sameBytes(encodeRecipe(document.text), bytes) ? null : "untouched";
      const found = damage ?? (values.edits ? damagedByEdits(document, bytes) : null);
      if (found !== null) {
        different += 1;
        io.out(`${path}: ${found}\n`);
      }
    }
    io.note(`${words.roundtripDone(files.length, different, readOnly)}\n`);
    return different > 0 ? exitCodes.findings : exitCodes.ok;
  },
};

/** The name of the first edit whose inverse does not restore the bytes, or `null`. Refused edits change nothing. */
function damagedByEdits(document: RecipeDocument, bytes: Uint8Array): string | null {
  for (const edit of editsToTry(document)) {
    const splices = editRecipe(document.text, edit);
    if (!splices.ok) continue;
    const edited = applySplices(document.text, splices.value);
    if (edited.text === document.text) continue;
    // Through bytes and back, as it would be on disk between the edit and its inverse.
    const reread = parseRecipe(encodeRecipe(edited.text)).text;
    if (!sameBytes(encodeRecipe(applySplices(reread, edited.inverse).text), bytes)) return edit.op;
  }
  return null;
}

function editsToTry(document: RecipeDocument): readonly RecipeEdit[] {
  const { recipe } = document;
  const last = recipe.ingredients.length;
  const edits: RecipeEdit[] = [
    { op: "set_field", key: "title", value: `${recipe.title}, tried` },
    { op: "set_field", key: "larder_probe", value: "one" },
    { op: "set_field", key: "searchterms", value: ["one", "two: three"] },
    { op: "remove_field", key: "title" },
    { op: "remove_field", key: "ingredients" },
    { op: "rename_field", key: "title", newKey: "larder_probe" },
    { op: "add_ingredient", value: '1/2" ginger: sliced' },
    { op: "replace_body", value: "One paragraph.\n" },
  ];
  if (last > 0) {
    edits.push(
      { op: "remove_ingredient", number: 1 },
      { op: "remove_ingredient", number: last },
      { op: "replace_ingredient", number: last, value: "3 tbsp something else" },
    );
  }
  if (last > 1) edits.push({ op: "move_item", key: "ingredients", itemIndex: 0, toIndex: 1 });
  return edits;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
