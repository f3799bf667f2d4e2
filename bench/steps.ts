/*
 * How well steps are linked to ingredient lines: precision and recall of mentions, and how often the share is right.
 *
 *   node bench/steps.ts [--errors]
 *
 * The labels are in packages/core/src/steps/fixtures. Some of their recipes are not part of this repository:
 * LARDER_SHARED names the folder that holds corpus/. The part that is held out is only counted; --errors shows what is
 * wrong in the other part. Speed is measured over all the recipes, on one core, after a warm-up.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { linkSteps, parseRecipe, starterFoodTable } from "@larder/core";
import type { LabelledSteps, StepsScore } from "@larder/core/score-linked-steps";
import { scoreLinkedSteps, sumScores } from "@larder/core/score-linked-steps";

const { values: options } = parseArgs({ options: { errors: { type: "boolean" } } });
const root = `${import.meta.dirname}/..`;
const shared = process.env.LARDER_SHARED ?? `${root}/../shared`;
const labels: LabelledSteps[] = readFileSync(`${root}/packages/core/src/steps/fixtures/labelled-steps.jsonl`, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const readable = labels.filter(({ file }) => existsSync(pathOf(file)));
const skipped = labels.length - readable.length;
if (skipped > 0) console.log(`${skipped} recipes skipped: set LARDER_SHARED to the folder that holds corpus/.\n`);

const read = readable.map((label) => {
  const bytes = readFileSync(pathOf(label.file));
  return { label, recipe: parseRecipe(bytes, { path: label.file }).recipe };
});
const scores = read.map(({ label, recipe }) => ({
  label,
  score: scoreLinkedSteps(label, recipe, linkSteps(recipe, { foods: starterFoodTable })),
}));

console.log("part".padEnd(26) + ["mentions", "precision", "recall", "shares", "of parts", "no line"].map(pad).join(""));
for (const [name, heldOut] of [
  ["tuning", false],
  ["held out", true],
] as const) {
  for (const [from, isOwn] of [
    ["starter library", true],
    ["collections", false],
    ["both", null],
  ] as const) {
    const chosen = scores.filter(
      ({ label }) => label.heldOut === heldOut && (isOwn === null || label.file.startsWith("corpus:") !== isOwn),
    );
    if (chosen.length > 0) console.log(toRow(`${name}, ${from}`, sumScores(chosen.map(({ score }) => score))));
  }
}
if (options.errors) {
  console.log();
  for (const { label, score } of scores) if (!label.heldOut) for (const error of score.errors) console.log(error);
}

const rounds = 20;
const stepCount = read.reduce((sum, { recipe }) => sum + recipe.steps.length, 0);
for (const { recipe } of read) linkSteps(recipe, { foods: starterFoodTable });
const started = performance.now();
for (let round = 0; round < rounds; round++) {
  for (const { recipe } of read) linkSteps(recipe, { foods: starterFoodTable });
}
const seconds = (performance.now() - started) / 1000;
console.log(`\n${Math.round((stepCount * rounds) / seconds).toLocaleString("en")} steps/s`);

function pathOf(file: string): string {
  return file.startsWith("corpus:") ? `${shared}/corpus/${file.slice("corpus:".length)}` : `${root}/${file}`;
}

function toRow(name: string, score: StepsScore): string {
  const outside = score.notInLine;
  return (
    name.padEnd(26) +
    [
      String(score.labelled),
      percent(score.right, score.found),
      percent(score.right, score.labelled),
      percent(score.rightShare, score.right),
      percent(score.rightPartial, score.partial),
      `${outside.right} of ${outside.labelled}, ${outside.found} found`,
    ]
      .map(pad)
      .join("")
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

function pad(text: string): string {
  return text.padStart(11);
}
