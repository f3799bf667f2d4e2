import { parseArgs } from "node:util";
import type { Issue } from "@larder/core";
import { issueWords } from "@larder/core";
import type { Command } from "../command.ts";
import { exitCodes, UsageError } from "../command.ts";
import { findRecipeFiles } from "../find-recipe-files.ts";
import type { CheckOutput } from "../output-schemas.ts";
import { readRecipeFile } from "../read-recipe-file.ts";
import { words } from "../words.ts";

/** `larder check`: every flaw with its place and how to mend it, like a compiler. */
export const checkCommand: Command = {
  name: "check",
  summary: "name every flaw with file, line, column and how to mend it",
  help: `larder check PATH… [--json]

Reads each recipe (folders are walked) and prints one line per flaw:
  file:line:column: severity code: what it is; how to mend it

  --json   one JSON document: {"version": 1, "issues": [{recipe, line, column, severity, code, what, hint}]}

Exit code: 0 nothing worse than a warning, 1 at least one error, 2 wrong call.
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    if (positionals.length === 0) throw new UsageError(words.noPaths);
    const files = await findRecipeFiles(positionals);
    if (files.length === 0) throw new UsageError(words.noFiles);
    const count = { error: 0, warning: 0, hint: 0 };
    const found: CheckOutput["issues"][number][] = [];
    for (const path of files) {
      const { document } = await readRecipeFile(path);
      for (const issue of document.issues) {
        count[issue.severity] += 1;
        const row = toOutput(path, issue);
        if (values.json) found.push(row);
        else io.out(`${path}:${row.line}:${row.column}: ${row.severity} ${row.code}: ${row.what}; ${row.hint}\n`);
      }
    }
    if (values.json) io.out(`${JSON.stringify({ version: 1, issues: found } satisfies CheckOutput, null, 2)}\n`);
    io.note(`${words.checked(files.length, count.error, count.warning, count.hint)}\n`);
    return count.error > 0 ? exitCodes.findings : exitCodes.ok;
  },
};

function toOutput(path: string, issue: Issue): CheckOutput["issues"][number] {
  const { what, hint } = issueWords[issue.code](issue);
  return {
    recipe: path,
    line: issue.line,
    column: issue.column,
    severity: issue.severity,
    code: issue.code,
    what,
    hint,
  };
}
