/*
 * How well ingredient lines are read: the shares of lines of a labelled file whose quantity, unit and name are right.
 *
 *   node bench/ingredients.ts [--all] [--errors N] [--show CLASS]
 *
 * The labelled lines and their scorer are not part of this repository: LARDER_SHARED names the folder that holds
 * bench/ingredients-dev.jsonl and bench/score-ingredients.mjs. By default only lines whose id ends in d, e or f are
 * scored: the others are for development. Speed is measured over the same lines, on one core, after a warm-up.
 */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parseIngredientLine, toBenchmarkPrediction } from "@larder/core";
import { createLineTagger, readStoredTagger } from "@larder/core/tagger";

const { values: options } = parseArgs({
  options: {
    tagger: { type: "string" },
    rules: { type: "boolean" },
    all: { type: "boolean" },
    dev: { type: "boolean" },
    errors: { type: "string" },
    show: { type: "string" },
  },
});
const shared = process.env.LARDER_SHARED ?? "../shared";
const linesFile = `${shared}/bench/ingredients-dev.jsonl`;
const scorerFile = `${shared}/bench/score-ingredients.mjs`;
if (!existsSync(linesFile) || !existsSync(scorerFile)) {
  console.log(
    `No labelled lines at ${linesFile}: nothing was measured. Set LARDER_SHARED to the folder that holds bench/.`,
  );
  process.exit(0);
}

const scorer = await import(pathToFileURL(scorerFile).href);
const labelled: { id: string; text: string }[] = readFileSync(linesFile, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const chosen = options.all ? labelled : labelled.filter(({ id }) => /[def]$/.test(id) !== (options.dev === true));

const tagger =
  options.rules === true
    ? null
    : options.tagger === undefined
      ? undefined
      : createLineTagger(readStoredTagger(JSON.parse(readFileSync(options.tagger, "utf8"))));
const reading = { lang: "en", ...(tagger === undefined ? {} : { tagger }) };

for (const { text } of chosen.slice(0, 2000)) parseIngredientLine(text, reading);
const started = performance.now();
const predictions = chosen.map(({ id, text }) => ({
  id,
  ...toBenchmarkPrediction(parseIngredientLine(text, reading)),
}));
const seconds = (performance.now() - started) / 1000;
const { table, errors, rows } = scorer.score(chosen, predictions);

const columns = ["triple", "lenient", "qty", "unit", "qu", "name", "nameF1", "amount", "allqty", "prepF1", "commF1"];
console.log(`${chosen.length} lines, ${Math.round(chosen.length / seconds).toLocaleString("en")} lines a second\n`);
console.log("source".padEnd(14) + columns.map((column) => column.padStart(9)).join(""));
for (const [source, row] of Object.entries<Record<string, number>>(table)) {
  console.log(source.padEnd(14) + columns.map((column) => (row[column]?.toFixed(1) ?? "-").padStart(9)).join(""));
}
const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
for (const [name, found] of errors.slice(0, Number(options.errors ?? 0)))
  console.log(`${String(found.n).padStart(6)}  ${name}`);
if (options.show !== undefined) {
  const shown = rows.filter(([, result]: [unknown, { errors: string[] }]) =>
    result.errors.some((name) => name.includes(options.show ?? "")),
  );
  const every = Math.max(1, Math.floor(shown.length / 60));
  for (const [at, [gold]] of shown.entries()) {
    if (at % every !== 0) continue;
    const own = byId.get(gold.id);
    console.log(
      `${gold.text}\n    gold ${JSON.stringify([gold.quantities, gold.unit, gold.name, gold.preparation ?? null, gold.comment ?? null])}\n    read ${JSON.stringify([own?.quantities, own?.unit, own?.name, own?.preparation, own?.comment])}`,
    );
  }
}
