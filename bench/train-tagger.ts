/*
 * Train the tagger of English ingredient lines and write its weights into core.
 *
 *   node bench/train-tagger.ts             on all labelled lines, and write the weights
 *   node bench/train-tagger.ts --held-out  on lines whose id ends in 0 to c, to --out FILE, for `bench/ingredients.ts --tagger FILE`
 *
 * The labelled lines are not part of this repository: LARDER_SHARED names the folder that holds
 * bench/ingredients-dev.jsonl. Lines that editors corrected are in packages/core/src/ingredient/tagger/corrections.jsonl.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { storeTagger } from "@larder/core/tagger";
import { readLabelledLines, toLabelledChain } from "./tagger/labelled-chains.ts";
import { trainWeights } from "./tagger/train-weights.ts";

const { values: options } = parseArgs({
  options: {
    "held-out": { type: "boolean", default: false },
    out: { type: "string" },
    features: { type: "string", default: "50000" },
  },
});
const weightsFile = new URL("../packages/core/src/ingredient/tagger/english-tagger.ts", import.meta.url);
const correctionsFile = new URL("../packages/core/src/ingredient/tagger/corrections.jsonl", import.meta.url);
const linesFile = `${process.env.LARDER_SHARED ?? "../shared"}/bench/ingredients-dev.jsonl`;
if (!existsSync(linesFile)) {
  console.log(
    `No labelled lines at ${linesFile}: nothing was trained. Set LARDER_SHARED to the folder that holds bench/.`,
  );
  process.exit(0);
}
const labelled = readLabelledLines(linesFile);
const corrected = existsSync(correctionsFile) ? readLabelledLines(correctionsFile.pathname) : [];
const lines = options["held-out"] ? labelled.filter(({ id }) => !/[def]$/.test(id)) : labelled;
/** A correction says what is right where the labelled lines may say otherwise, so it is seen more often than they are. */
const correctionWeight = 20;
const weighted = corrected.flatMap((line) => Array.from({ length: correctionWeight }, () => line));
const chains = [...lines, ...weighted].map(toLabelledChain).filter((chain) => chain !== null);
const started = performance.now();
const trained = trainWeights(chains, {
  minCount: 2,
  runs: 3,
  firstPasses: 5,
  lastPasses: 4,
  keptFeatures: Number(options.features),
  rate: 0.07,
  decay: 0.01,
  seed: 1,
  report: (words) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${words}`),
});
const scale = 8;
const stored = storeTagger({
  features: trained.features.map(({ key, weights }) => ({
    key,
    weights: weights.map((weight) => Math.round(weight * scale)),
  })),
  steps: trained.steps.map((weight) => Math.round(weight * scale)),
  scale,
});
const json = JSON.stringify(stored);
console.log(
  `${stored.masks.length / 2} features, ${stored.weights.length} weights, ${Math.round(gzipSync(json).length / 1000)} kB gzipped`,
);
if (options.out !== undefined) writeFileSync(options.out, json);
else if (!options["held-out"]) writeFileSync(weightsFile, toModule(json));

function toModule(text: string): string {
  return `${[
    'import type { StoredTagger } from "./tagger-weights.ts";',
    "",
    "/**",
    " * Weights of the tagger of English ingredient lines, written by `node bench/train-tagger.ts`; see README.md beside this",
    " * file for where the labelled lines are from, their licence, and the score.",
    " */",
    `export const englishTagger: StoredTagger = JSON.parse(${JSON.stringify(text)});`,
  ].join("\n")}\n`;
}
