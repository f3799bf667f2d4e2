import { randomUUID } from "node:crypto";
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { RecipeEdit } from "@larder/core";
import { applySplices, editRecipe, encodeRecipe } from "@larder/core";
import { z } from "zod";
import type { Command } from "../command.ts";
import { exitCodes, UsageError } from "../command.ts";
import { fileErrorReason, readRecipeFile } from "../read-recipe-file.ts";
import { words } from "../words.ts";

const listSchema = z.array(z.string());

/** `larder edit`: change one thing in a file and touch only its lines. */
export const editCommand: Command = {
  name: "edit",
  summary: "change a field or an ingredient of one file, touching only those lines",
  help: `larder edit FILE (--set KEY=VALUE | --add-ingredient TEXT | --remove-ingredient N)…

Writes the file, changing only the lines that must change. Several changes are made in the order given, all or none.

  --set KEY=VALUE         set or add a front matter field; a list is JSON: 'searchterms=["soup","winter"]'
  --add-ingredient TEXT   add an ingredient at the end of the list
  --remove-ingredient N   remove the N-th ingredient, counting from 1 and not counting headers

Exit code: 0 written or already so, 1 the change was refused (nothing written), 2 wrong call.
`,
  async run(args, io) {
    const { positionals, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        set: { type: "string", multiple: true },
        "add-ingredient": { type: "string", multiple: true },
        "remove-ingredient": { type: "string", multiple: true },
      },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError(words.oneFile);
    // Tokens keep the order in which different options were given; parsed values do not.
    const edits = tokens.flatMap((token) => (token.kind === "option" ? [toEdit(token.name, token.value ?? "")] : []));
    if (edits.length === 0) throw new UsageError(words.nothingToEdit);

    const { document } = await readRecipeFile(path);
    if (document.readOnly) {
      io.note(`${path}: ${words.editRefused.document_read_only}\n`);
      return exitCodes.findings;
    }
    let text = document.text;
    for (const edit of edits) {
      const splices = editRecipe(text, edit);
      if (!splices.ok) {
        io.note(`${path}: ${describe(edit)}: ${words.editRefused[splices.error.code]}\n`);
        return exitCodes.findings;
      }
      text = applySplices(text, splices.value).text;
    }
    if (text === document.text) {
      io.note(`${words.unchanged(path)}\n`);
      return exitCodes.ok;
    }
    await replaceFile(path, encodeRecipe(text));
    io.note(`${words.edited(path)}\n`);
    return exitCodes.ok;
  },
};

function toEdit(option: string, value: string): RecipeEdit {
  if (option === "add-ingredient") return { op: "add_ingredient", value };
  if (option === "remove-ingredient") {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(words.removeNeedsNumber(value));
    return { op: "remove_ingredient", number: Number(value) };
  }
  const equals = value.indexOf("=");
  if (equals < 1) throw new UsageError(words.setNeedsKey(value));
  const key = value.slice(0, equals).trim();
  return { op: "set_field", key, value: toFieldValue(key, value.slice(equals + 1)) };
}

function toFieldValue(key: string, text: string): string | number | readonly string[] {
  if (text.startsWith("[")) {
    const list = listSchema.safeParse(parseJson(text));
    if (!list.success) throw new UsageError(words.setListInvalid(key));
    return list.data;
  }
  // Only a number that would be written the same way is one: "012" and "1.10" stay text.
  return text !== "" && String(Number(text)) === text ? Number(text) : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(edit: RecipeEdit): string {
  if ("key" in edit) return edit.key;
  if ("number" in edit) return `ingredient ${edit.number}`;
  return edit.op;
}

/** Write beside the file and rename, so that a crash leaves the old or the new file, never half of one. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  let temporary: string | null = null;
  try {
    // A link stays a link: its target is what gets replaced.
    const target = await realpath(path);
    temporary = join(dirname(target), `.${randomUUID()}.tmp`);
    const { mode } = await stat(target);
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (cause) {
    if (temporary !== null) await rm(temporary, { force: true });
    throw new UsageError(words.fileUnwritable(path, fileErrorReason(cause)), { cause });
  }
}
