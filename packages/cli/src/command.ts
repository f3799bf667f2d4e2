/** Where a command reads and writes. Results go to `out`, everything else to `note`. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  readonly input: AsyncIterable<string | Uint8Array>;
}

/** Exit codes of every command, documented in docs/cli.md. */
export const exitCodes = { ok: 0, findings: 1, usage: 2, failure: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One sub-command of `larder`. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The whole `--help` text. */
  readonly help: string;
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>;
}

/** A mistake in how a command was called: printed with the command's name, exit code 2. */
export class UsageError extends Error {}
