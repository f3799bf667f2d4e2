import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Command } from "../command.ts";
import { exitCodes, UsageError } from "../command.ts";
import { fileErrorReason } from "../read-recipe-file.ts";
import { words } from "../words.ts";

const needsInstance =
  "Uses the database of this folder's instance (started for the purpose when it is not running), or DATABASE_URL.";

/** `larder backup`: everything in the database as one checksummed file. */
export const backupCommand: Command = {
  name: "backup",
  summary: "write everything in the database to one checksummed file",
  help: `larder backup FILE

Writes a consistent copy of the whole instance to FILE, which must not exist. Sessions and one-time links are not part of
it. ${needsInstance}

Exit code: 0 written, 2 wrong call, 3 failed (no FILE is left behind).
`,
  async run(args, io) {
    const path = onePath(args);
    // Renaming would replace it, and with it perhaps the last good backup.
    if (existsSync(path)) throw new UsageError(words.fileUnwritable(path, words.fileErrors.EEXIST ?? ""));
    const { closeDatabase, writeBackup } = await import("@larder/db");
    const partial = `${path}.part`;
    try {
      const file = createWriteStream(partial, { flags: "wx", mode: 0o600, flush: true });
      const { rows } = await writeBackup(file, ({ table, rows: done }) => io.note(`${words.progress(table, done)}\n`));
      await rename(partial, path);
      io.note(`${words.backupDone(path, rows)}\n`);
      return exitCodes.ok;
    } catch (cause) {
      if (isFileError(cause)) throw new UsageError(words.fileUnwritable(path, fileErrorReason(cause)), { cause });
      await rm(partial, { force: true });
      throw cause;
    } finally {
      await closeDatabase();
    }
  },
};

/** `larder restore`: a backup into an empty instance. */
export const restoreCommand: Command = {
  name: "restore",
  summary: "read a backup into an empty instance",
  help: `larder restore FILE

Reads a backup into an instance without an owner; refuses a damaged file before anything is written.
${needsInstance}

Exit code: 0 restored, 1 refused (nothing was changed), 2 wrong call, 3 failed (nothing was changed).
`,
  async run(args, io) {
    const path = onePath(args);
    const { closeDatabase, readBackup } = await import("@larder/db");
    try {
      const restored = await readBackup(createReadStream(path), ({ table, rows }) =>
        io.note(`${words.progress(table, rows)}\n`),
      );
      if (!restored.ok) {
        io.note(`${words.restoreRefused[restored.error.code]}\n`);
        return exitCodes.findings;
      }
      io.note(`${words.restoreDone(path, restored.value.rows)}\n`);
      return exitCodes.ok;
    } catch (cause) {
      if (isFileError(cause)) throw new UsageError(words.fileUnreadable(path, fileErrorReason(cause)), { cause });
      throw cause;
    } finally {
      await closeDatabase();
    }
  },
};

/** `larder setup-link`: a new one-time link while there is no owner. */
export const setupLinkCommand: Command = {
  name: "setup-link",
  summary: "print a one-time link that creates the owner",
  help: `larder setup-link

Prints a new one-time link, good for one hour, while the instance has no owner. Older links stop working.
${needsInstance}

Exit code: 0 printed, 1 there is an owner already, 2 wrong call.
`,
  async run(args, io) {
    parseArgs({ args: [...args], options: {} });
    const { closeDatabase, createSetupLink } = await import("@larder/db");
    try {
      const link = await createSetupLink();
      if (!link.ok) {
        io.note(`${words.setupLinkOwner}\n`);
        return exitCodes.findings;
      }
      io.out(`${words.setupLink(`${webAddress()}/set-up#token=${link.value.token}`)}\n`);
      return exitCodes.ok;
    } finally {
      await closeDatabase();
    }
  },
};

/** `larder reset-link`: account recovery without any mail server. */
export const resetLinkCommand: Command = {
  name: "reset-link",
  summary: "print a one-time link that sets a new password for an account",
  help: `larder reset-link EMAIL

Prints a one-time link, good for one hour, to set a new password. ${needsInstance}

Exit code: 0 printed, 1 no such account, 2 wrong call.
`,
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [email, ...rest] = positionals;
    if (email === undefined || rest.length > 0) throw new UsageError(words.oneEmail);
    const { closeDatabase, createResetLink } = await import("@larder/db");
    try {
      const link = await createResetLink(email);
      if (!link.ok) {
        io.note(`${words.noSuchAccount(email)}\n`);
        return exitCodes.findings;
      }
      io.out(`${words.resetLink(`${webAddress()}/reset#token=${link.value.token}`)}\n`);
      return exitCodes.ok;
    } finally {
      await closeDatabase();
    }
  },
};

/** `larder corrections`: what editors said of ingredient lines, as training data. */
export const correctionsCommand: Command = {
  name: "corrections",
  summary: "print how editors corrected ingredient lines, as training data",
  help: `larder corrections [--json]

Prints the corrected ingredient lines of the library, the oldest first; with --json as JSON lines
{"text", "lang", "spans"}. Spans are letter, start, end: Q amount, U unit, S size, N food, P preparation, C note,
R purpose; offsets as in JavaScript strings, the end exclusive. What is in no span is nothing.
${needsInstance}

Exit code: 0 printed, 2 wrong call.
`,
  async run(args, io) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } });
    const { closeDatabase, exportLineCorrections } = await import("@larder/db");
    try {
      for (const { text, lang, spans } of await exportLineCorrections()) {
        io.out(values.json ? `${JSON.stringify({ text, lang, spans })}\n` : `${words.correction(text, lang, spans)}\n`);
      }
      return exitCodes.ok;
    } finally {
      await closeDatabase();
    }
  },
};

function onePath(args: readonly string[]): string {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new UsageError(words.oneFile);
  return path;
}

function webAddress(): string {
  // biome-ignore lint/style/noProcessEnv: the one setting of the command line, given by whoever runs the instance
  return process.env.LARDER_WEB_URL ?? "http://127.0.0.1:3000";
}

function isFileError(cause: unknown): boolean {
  if (!(cause instanceof Error && "syscall" in cause)) return false;
  // A folder can be opened; only reading it fails, and that error names no path.
  return "path" in cause || ("code" in cause && cause.code === "EISDIR");
}
