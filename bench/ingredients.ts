/*
 * How well and how fast ingredient lines are read, beside published readers on the same lines in the same run.
 *
 *   node bench/ingredients.ts                  the weights in core; they have seen these lines, so this is no score
 *   node bench/ingredients.ts --tagger FILE    weights of `bench/train-tagger.ts --held-out`, which have not
 *   node bench/ingredients.ts --rules          without a tagger
 *   … [--errors N] [--show CLASS]              the commonest kinds of error, examples of one kind
 *
 * The labelled lines and their scorer are not part of this repository: LARDER_SHARED names the folder that holds
 * bench/ingredients-dev.jsonl and bench/score-ingredients.mjs. Lines whose id ends in d, e or f are scored. "Macro" is the
 * mean over the sources. Speed is measured over the same lines, on one core, after a warm-up; the last column is it over
 * that of the first peer.
 */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parseIngredientLine, toBenchmarkPrediction } from "@larder/core";
import { createLineTagger, readStoredTagger } from "@larder/core/tagger";
import type { Prediction } from "./tagger/peers.ts";
import { peers } from "./tagger/peers.ts";

interface Row {
  readonly [measure: string]: number | null;
}

const { values: options } = parseArgs({
  options: {
    tagger: { type: "string" },
    rules: { type: "boolean", default: false },
    errors: { type: "string", default: "0" },
    show: { type: "string" },
  },
});
const shared = process.env.LARDER_SHARED ?? "../shared";
const linesFile = `${shared}/bench/ingredients-dev.jsonl`;
const scorerFile = `${shared}/bench/score-ingredients.mjs`;
if (!existsSync(linesFile) || !existsSync(scorerFile)) {
  console.log(`No labelled lines at ${linesFile}: nothing was measured. Set LARDER_SHARED to the folder with bench/.`);
  process.exit(0);
}
const scorer = await import(pathToFileURL(scorerFile).href);
const lines: { id: string; text: string }[] = readFileSync(linesFile, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line))
  .filter(({ id }) => /[def]$/.test(id));

const tagger = chooseTagger();
const reading = { lang: "en", ...(tagger === undefined ? {} : { tagger }) };
const ours = {
  name: options.rules ? "larder, rules" : options.tagger === undefined ? "larder (has seen them)" : "larder",
  read: (text: string): Prediction => toBenchmarkPrediction(parseIngredientLine(text, reading)),
};
const columns = ["triple", "lenient", "qty", "unit", "qu", "name", "nameF1", "amount", "allqty", "prepF1", "commF1"];
const sources = ["bbc", "cookstr", "tastecooking", "allrecipes", "nyt"];

console.log(`${lines.length} lines\n`);
console.log(
  `${"".padEnd(30)}${["macro", ...columns, ...sources.map((source) => source.slice(0, 7))].map((name) => name.padStart(8)).join("")}   lines/s   ratio`,
);
const speeds = new Map<string, number>();
for (const reader of [...peers, ours]) {
  const { predictions, speed } = readAll(reader.read);
  speeds.set(reader.name, speed);
  const { table } = scorer.score(lines, predictions) as { table: Record<string, Row> };
  const cells = [
    table.MACRO?.triple,
    ...columns.map((column) => table.ALL?.[column]),
    ...sources.map((source) => table[source]?.triple),
  ];
  const ratio = speed / (speeds.get(peers[0]?.name ?? "") ?? speed);
  console.log(
    `${reader.name.padEnd(30)}${cells.map((value) => (value?.toFixed(1) ?? "–").padStart(8)).join("")}${Math.round(speed).toLocaleString("en").padStart(10)}${ratio.toFixed(2).padStart(8)}`,
  );
}
printErrors();

function chooseTagger() {
  if (options.rules) return null;
  if (options.tagger === undefined) return undefined;
  return createLineTagger(readStoredTagger(JSON.parse(readFileSync(options.tagger, "utf8"))));
}

function readAll(read: (text: string) => Prediction) {
  for (const { text } of lines.slice(0, 3000)) read(text);
  const started = performance.now();
  const predictions = lines.map(({ id, text }) => ({ id, ...read(text) }));
  return { predictions, speed: lines.length / ((performance.now() - started) / 1000) };
}

function printErrors(): void {
  if (Number(options.errors) === 0 && options.show === undefined) return;
  const { predictions } = readAll(ours.read);
  const { errors, rows } = scorer.score(lines, predictions);
  console.log("");
  for (const [name, found] of errors.slice(0, Number(options.errors)))
    console.log(`${String(found.n).padStart(6)}  ${name}`);
  const { show } = options;
  if (show === undefined) return;
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const shown = rows.filter(([, { errors: names }]: [unknown, { errors: string[] }]) =>
    names.some((name) => name.includes(show)),
  );
  const every = Math.max(1, Math.floor(shown.length / 60));
  for (const [at, [gold]] of shown.entries()) {
    if (at % every !== 0) continue;
    const own = byId.get(gold.id);
    console.log(gold.text);
    console.log(`    gold ${JSON.stringify([gold.quantities, gold.unit, gold.name, gold.preparation, gold.comment])}`);
    console.log(`    read ${JSON.stringify([own?.quantities, own?.unit, own?.name, own?.preparation, own?.comment])}`);
  }
}
