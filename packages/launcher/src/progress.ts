import { appendFileSync } from "node:fs";
import type { LauncherProblem } from "./launcher-problem.ts";
import { describeProblem } from "./messages.ts";

/** Tells the person at the terminal how the start goes, one line per step, and writes the same to the log. */
export interface Progress {
  /** Show what goes on now; replaced by the next line on a terminal, not printed elsewhere. */
  busy(words: string): void;
  /** A step is done. */
  done(words: string, milliseconds: number): void;
  /** A line without a time. */
  say(words: string): void;
  /** Lines for the person only: they never reach the log. */
  tell(lines: readonly string[]): void;
  problem(problem: LauncherProblem): void;
}

/** @param logFile gets each line with the time of day; null while there is no folder for it yet */
export function createProgress(output: NodeJS.WriteStream, logFile: () => string | null): Progress {
  const clear = output.isTTY ? "\r\u001B[K" : "";
  const log = (words: string) => {
    const file = logFile();
    if (file) appendFileSync(file, `${new Date().toISOString()} ${words}\n`, { mode: 0o600 });
  };
  const print = (mark: string, words: string, time: string) => {
    output.write(`${clear}  ${mark} ${time === "" ? words : `${words.padEnd(52)} ${time}`}\n`);
  };
  return {
    busy: (words) => {
      if (output.isTTY) output.write(`${clear}  … ${words}`);
    },
    done: (words, milliseconds) => {
      const time = `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
      print("✓", words, time);
      log(`${words} ${time.trim()}`);
    },
    say: (words) => {
      print("·", words, "");
      log(words);
    },
    tell: (lines) => {
      output.write(`${clear}\n${lines.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("")}\n`);
    },
    problem: (problem) => {
      const { what, advice } = describeProblem(problem);
      output.write(`${clear}\n  ✗ ${what}\n${advice.map((line) => `    ${line}\n`).join("")}\n`);
      log(`${problem.code}: ${what}`);
    },
  };
}
