/*
 * How well steps are linked to ingredient lines: precision and recall of mentions, and how often the share is right.
 * Also how many estimated times are within a quarter of the times that the recipes of the starter library say.
 *
 *   node bench/steps.ts [--errors]
 *
 * The labels are in packages/core/src/steps/fixtures: labelled-steps.jsonl is for tuning, held-out-steps.jsonl is held
 * out and only counted; --errors shows what is wrong in the other part. Some of their recipes are not part of this
 * repository: LARDER_SHARED names the folder that holds corpus/. Speed is measured over all the recipes, on one core, after a warm-up.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { estimateTimes, linkSteps, parseRecipe, starterFoodTable } from "@larder/core";
import type { LabelledSteps, StepsScore } from "@larder/core/score-linked-steps";
import { scoreLinkedSteps, sumScores } from "@larder/core/score-linked-steps";

const { values: options } = parseArgs({ options: { errors: { type: "boolean" } } });
const root = `${import.meta.dirname}/..`;
const shared = process.env.LARDER_SHARED ?? `${root}/../shared`;
const fixtures = `${root}/packages/core/src/steps/fixtures`;
const labels = [
  ...readLabels("labelled-steps.jsonl").map((label) => ({ label, heldOut: false })),
  ...readLabels("held-out-steps.jsonl").map((label) => ({ label, heldOut: true })),
];
const readable = labels.filter(({ label }) => existsSync(pathOf(label.file)));
const skipped = labels.length - readable.length;
if (skipped > 0) console.log(`${skipped} recipes skipped: set LARDER_SHARED to the folder that holds corpus/.\n`);

const read = readable.map(({ label, heldOut }) => {
  const bytes = readFileSync(pathOf(label.file));
  return { label, heldOut, recipe: parseRecipe(bytes, { path: label.file }).recipe };
});
const scores = read.map(({ label, heldOut, recipe }) => ({
  label,
  heldOut,
  score: scoreLinkedSteps(label, recipe, linkSteps(recipe, { foods: starterFoodTable })),
}));

console.log("part".padEnd(26) + ["mentions", "precision", "recall", "shares", "of parts", "no line"].map(pad).join(""));
for (const [name, isHeldOut] of [
  ["tuning", false],
  ["held out", true],
] as const) {
  for (const [from, isOwn] of [
    ["starter library", true],
    ["collections", false],
    ["both", null],
  ] as const) {
    const chosen = scores.filter(
      ({ label, heldOut }) => heldOut === isHeldOut && (isOwn === null || label.file.startsWith("corpus:") !== isOwn),
    );
    if (chosen.length > 0) console.log(toRow(`${name}, ${from}`, sumScores(chosen.map(({ score }) => score))));
  }
}
if (options.errors) {
  console.log();
  for (const { heldOut, score } of scores) if (!heldOut) for (const error of score.errors) console.log(error);
}

const timed = readdirSync(`${root}/recipes`)
  .filter((name) => name.endsWith(".md"))
  .map((name) => parseRecipe(readFileSync(`${root}/recipes/${name}`), { path: name }).recipe)
  .flatMap((recipe) => {
    const estimate = estimateTimes(recipe);
    const written = recipe.totalMinutes ?? ((recipe.prepMinutes ?? 0) + (recipe.cookMinutes ?? 0) || null);
    return written === null || estimate === null ? [] : [Math.abs(estimate.totalMinutes - written) / written];
  });
const near = timed.filter((error) => error <= 1 / 4).length;
console.log(
  `\nestimated times: ${near} of ${timed.length} (${percent(near, timed.length)}) within a quarter of what is written`,
);

const rounds = 20;
const stepCount = read.reduce((sum, { recipe }) => sum + recipe.steps.length, 0);
for (const { recipe } of read) linkSteps(recipe, { foods: starterFoodTable });
const started = performance.now();
for (let round = 0; round < rounds; round++) {
  for (const { recipe } of read) linkSteps(recipe, { foods: starterFoodTable });
}
const seconds = (performance.now() - started) / 1000;
console.log(`\n${Math.round((stepCount * rounds) / seconds).toLocaleString("en")} steps/s`);

function readLabels(name: string): readonly LabelledSteps[] {
  if (!existsSync(`${fixtures}/${name}`)) return [];
  return readFileSync(`${fixtures}/${name}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): LabelledSteps => JSON.parse(line));
}

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
