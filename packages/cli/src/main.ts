#!/usr/bin/env node
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { exitCodes, UsageError } from "./command.ts";
import { checkCommand } from "./commands/check.ts";
import { editCommand } from "./commands/edit.ts";
import { ingredientsCommand } from "./commands/ingredients.ts";
import {
  backupCommand,
  correctionsCommand,
  resetLinkCommand,
  restoreCommand,
  setupLinkCommand,
} from "./commands/instance.ts";
import { parseCommand } from "./commands/parse.ts";
import { roundtripCommand } from "./commands/roundtrip.ts";
import { shopCommand } from "./commands/shop.ts";
import { words } from "./words.ts";

const commands: readonly Command[] = [
  parseCommand,
  ingredientsCommand,
  shopCommand,
  checkCommand,
  roundtripCommand,
  editCommand,
  correctionsCommand,
  backupCommand,
  restoreCommand,
  setupLinkCommand,
  resetLinkCommand,
];

const overview = `larder: recipes as files, one right shopping list

usage: larder COMMAND [--help]

${commands.map((command) => `  ${command.name.padEnd(12)} ${command.summary}`).join("\n")}

Results are written to standard output, everything else to standard error.
Exit codes: 0 done, 1 something was found or refused, 2 wrong call, 3 a failure on our side.
`;

/**
 * Run one command.
 *
 * @param args the words after `larder`
 * @returns the process's exit code
 */
export async function runLarder(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? io.note : io.out)(overview);
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    io.note(`larder: ${words.unknownCommand(name)}\n`);
    return exitCodes.usage;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    io.out(command.help);
    return exitCodes.ok;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      io.note(`larder ${name}: ${error.message}\n${words.see(name)}\n`);
      return exitCodes.usage;
    }
    throw error;
  }
}

/** `parseArgs` names an unknown or incomplete option in its message, which is meant for the person at the terminal. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

if (import.meta.main) {
  // `larder parse … | head` closes our output early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exitCodes.ok);
  });
  process.exitCode = await runLarder(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(text),
    input: process.stdin,
  }).catch((error: unknown) => {
    process.stderr.write(`larder: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exitCodes.failure;
  });
}
