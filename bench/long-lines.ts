/*
 * How the time to read an ingredient line grows with its length: lines that make other readers backtrack, each twice as
 * long as the one before. Prints milliseconds, and the ratio to the line of half the length: 2 is linear, 4 quadratic.
 *
 *   node bench/long-lines.ts
 */
import { parseIngredientLine } from "@larder/core";

const kinds: readonly (readonly [name: string, piece: string])[] = [
  ["words", "finely chopped "],
  ["numbers", "1 1/2 "],
  ["ranges", "1-2-"],
  ["open brackets", "("],
  ["nested brackets", "(1 cup "],
  ["commas", ",,,, "],
  ["units", "cup oz can "],
  ["alternatives", "butter or oil "],
  ["added", "1 cup plus "],
  ["fractions", "½⅓"],
  ["hyphens", "a-b-c-"],
  ["links", "[a](b "],
  ["stars", "**a* "],
  ["Chinese", "五花肉"],
];
const lengths = [1_250, 2_500, 5_000, 10_000, 20_000, 40_000];

console.log(`${"milliseconds".padEnd(18)}${lengths.map((length) => String(length).padStart(16)).join("")}`);
for (const [name, piece] of kinds) {
  const times = lengths.map((length) => leastTime(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)));
  const cells = times.map((time, at) => {
    const before = times[at - 1];
    const growth = before === undefined ? "" : ` ×${(time / before).toFixed(1)}`;
    return `${time.toFixed(2)}${growth}`.padStart(16);
  });
  console.log(name.padEnd(18) + cells.join(""));
}

/** The least of several runs: what the machine does beside can only add to it. */
function leastTime(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run += 1) {
    const started = performance.now();
    parseIngredientLine(text, { lang: "en" });
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
