/*
 * How far the tagger's confidence can be believed: of the parts that it is 90 % sure of, are 90 % right?
 *
 *   node bench/train-tagger.ts --held-out --out FILE
 *   node bench/tagger-calibration.ts FILE
 *
 * FILE holds weights that have not seen the lines judged here, those whose id ends in e or f (the table was made on those in d). Prints, for the tagger's
 * own confidence of a part (the least of its words) and for what core makes of it, how many parts were right in ten
 * groups of rising confidence, and the expected calibration error: the mean distance of the two.
 */
import { existsSync, readFileSync } from "node:fs";
import { calibrateConfidence, createLineTagger, readStoredTagger, tagNames } from "@larder/core/tagger";
import { chainOf, readLabelledLines, toTags } from "./tagger/labelled-chains.ts";
import type { JudgedRun } from "./tagger/run-confidence.ts";
import { judgeRuns } from "./tagger/run-confidence.ts";

const [weightsFile] = process.argv.slice(2);
const linesFile = `${process.env.LARDER_SHARED ?? "../shared"}/bench/ingredients-dev.jsonl`;
if (weightsFile === undefined || !existsSync(linesFile)) {
  console.log("Needs a file of weights, and LARDER_SHARED to name the folder that holds bench/: nothing was measured.");
  process.exit(0);
}
const tagger = createLineTagger(readStoredTagger(JSON.parse(readFileSync(weightsFile, "utf8"))));
const runs = readLabelledLines(linesFile)
  .filter(({ id }) => /[ef]$/.test(id))
  .flatMap((line) => {
    const chain = chainOf(line.text);
    return chain === null ? [] : judgeRuns(chain, toTags(chain, line.spans), tagger);
  });
print("as the tagger says", runs);
print(
  "calibrated",
  runs.map((run) => ({ ...run, confidence: calibrateConfidence(run.confidence) })),
);
for (const [tag, name] of tagNames.entries()) {
  const own = runs
    .filter((run) => run.tag === tag)
    .map((run) => ({ ...run, confidence: calibrateConfidence(run.confidence) }));
  console.log(`${name.padEnd(12)} ${String(own.length).padStart(6)} parts, error ${(100 * errorOf(own)).toFixed(2)} %`);
}

function print(title: string, judged: readonly JudgedRun[]): void {
  console.log(`\n${title}: ${judged.length} parts, expected calibration error ${(100 * errorOf(judged)).toFixed(2)} %`);
  for (const group of groupsOf(judged))
    console.log(
      `  sure ${(100 * group.sure).toFixed(1).padStart(5)} %   right ${(100 * group.right).toFixed(1).padStart(5)} %   ${group.count}`,
    );
}

function errorOf(judged: readonly JudgedRun[]): number {
  return groupsOf(judged).reduce(
    (sum, { sure, right, count }) => sum + (Math.abs(sure - right) * count) / judged.length,
    0,
  );
}

function groupsOf(judged: readonly JudgedRun[]) {
  const limits = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1.01];
  return limits.flatMap((limit, at) => {
    const from = limits[at - 1] ?? 0;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < limit);
    if (own.length === 0) return [];
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      {
        sure: mean(own.map(({ confidence }) => confidence)),
        right: mean(own.map(({ isRight }) => (isRight ? 1 : 0))),
        count: own.length,
      },
    ];
  });
}
