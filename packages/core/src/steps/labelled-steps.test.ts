import { existsSync, readFileSync } from "node:fs";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { starterFoodTable } from "../foods/starter-foods.ts";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { linkSteps } from "./link-steps.ts";
import type { LabelledSteps, StepsScore } from "./score-linked-steps.ts";
import { scoreLinkedSteps, sumScores } from "./score-linked-steps.ts";

const root = `${import.meta.dirname}/../../../..`;
const shared = env.LARDER_SHARED;
const labels = readLines<LabelledSteps>("labelled-steps.jsonl");
const heldOut = readLines<LabelledSteps>("held-out-steps.jsonl");

interface MadeLabel {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly bought?: true;
}
const made = readLines<MadeLabel>("made-on-the-way.jsonl");

function readLines<Row>(name: string): readonly Row[] {
  return readFileSync(`${import.meta.dirname}/fixtures/${name}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

function isOwn({ file }: { readonly file: string }): boolean {
  return file.startsWith("recipes/");
}

function readRecipe(file: string): Recipe {
  const path = isOwn({ file })
    ? `${root}/${file}`
    : `${shared}/${file.replace(/^seed:/, "seed/").replace(/^corpus:/, "corpus/")}`;
  return parseRecipe(new Uint8Array(readFileSync(path)), { path: file }).recipe;
}

function score(chosen: readonly LabelledSteps[]): StepsScore {
  return sumScores(
    chosen.map((label) => {
      const recipe = readRecipe(label.file);
      return scoreLinkedSteps(label, recipe, linkSteps(recipe, { foods: starterFoodTable }));
    }),
  );
}

/** What was reached, and may not get worse: mentions found too many or missed, and shares that are wrong. */
interface Reached {
  readonly tooMany: number;
  readonly missed: number;
  readonly wrongShares: number;
}

function expectReached(sum: StepsScore, most: Reached): void {
  expect(sum.labelled).toBeGreaterThanOrEqual(100);
  expect(sum.found - sum.right).toBeLessThanOrEqual(most.tooMany);
  expect(sum.labelled - sum.right).toBeLessThanOrEqual(most.missed);
  expect(sum.right - sum.rightShare).toBeLessThanOrEqual(most.wrongShares);
}

describe("the labelled steps that the rules were made for", () => {
  it("are linked in the starter library as well as they were", () => {
    expectReached(score(labels.filter(isOwn)), { tooMany: 2, missed: 3, wrongShares: 6 });
  });

  it.skipIf(shared === undefined || !existsSync(`${shared}/corpus`))(
    "are linked in other collections as well as they were (needs LARDER_SHARED)",
    () => {
      const others = labels.filter((label) => !isOwn(label));
      expectReached(score(others), { tooMany: 9, missed: 9, wrongShares: 9 });
    },
  );
});

/**
 * What was reached at the first and only look, less a point: 99.2 and 96.9 % in the starter library, 97.6 and 88.8 % with the
 * other collections. The aim is 97 and 93 %; recall is not there yet in the collections (81.6 %).
 */
describe("the labelled steps that the rules were not made for", () => {
  it("are linked in the starter library as well as they were", () => {
    const sum = score(heldOut.filter(isOwn));
    expect(sum.labelled).toBeGreaterThanOrEqual(100);
    expect(sum.right / sum.found).toBeGreaterThanOrEqual(0.982);
    expect(sum.right / sum.labelled).toBeGreaterThanOrEqual(0.959);
  });

  it.skipIf(shared === undefined || !existsSync(`${shared}/corpus`))(
    "are linked with other collections as well as they were (needs LARDER_SHARED)",
    () => {
      const sum = score(heldOut);
      expect(sum.labelled).toBeGreaterThanOrEqual(200);
      expect(sum.right / sum.found).toBeGreaterThanOrEqual(0.966);
      expect(sum.right / sum.labelled).toBeGreaterThanOrEqual(0.878);
    },
  );
});

describe("lines that a recipe makes itself", () => {
  const readable = made.filter((label) => isOwn(label) || (shared !== undefined && existsSync(`${shared}/corpus`)));

  it("are told from those that only look like it", () => {
    expect(readable.length).toBeGreaterThan(15);
    for (const { file, line, text, bought } of readable) {
      const recipe = readRecipe(file);
      const { madeOnTheWay } = linkSteps(recipe, { foods: starterFoodTable });
      expect([file, line, recipe.ingredients[line - 1]?.line.text]).toEqual([file, line, text]);
      expect([file, text, madeOnTheWay.includes(line)]).toEqual([file, text, bought !== true]);
    }
  });

  it("are found in no recipe of the starter library but those", () => {
    const expected = made.flatMap(({ file, line, bought }) => (bought || !isOwn({ file }) ? [] : [`${file} ${line}`]));
    const files = [...new Set(labels.filter(isOwn).map(({ file }) => file))];
    const found = files.flatMap((file) =>
      linkSteps(readRecipe(file), { foods: starterFoodTable }).madeOnTheWay.map((line) => `${file} ${line}`),
    );
    expect(found.sort()).toEqual(expected.filter((row) => files.some((file) => row.startsWith(`${file} `))).sort());
  });
});

describe("scoreLinkedSteps", () => {
  const { recipe } = parseRecipe(
    "---\ntitle: T\ningredients:\n  - 1 onion\n  - 2 eggs\n---\n\n1. Fry the onion, add **eggs**.\n",
  );
  const label: LabelledSteps = {
    file: "t.md",
    heldOut: false,
    mentions: [
      { step: 1, text: "onion", nth: 1, lines: [1], share: "all" },
      { step: 1, text: "eggs", nth: 1, lines: [2], share: "1/2" },
    ],
    notInLines: [],
    madeOnTheWay: [],
  };

  it("counts what is right, missed and too many", () => {
    const linked = linkSteps(recipe, { foods: starterFoodTable });
    expect(scoreLinkedSteps(label, recipe, linked)).toMatchObject({ labelled: 2, found: 2, right: 2, rightShare: 1 });
    const nothing = { ...linked, steps: [{ number: 1, mentions: [], timers: [], temperatures: [] }] };
    expect(scoreLinkedSteps(label, recipe, nothing)).toMatchObject({ labelled: 2, found: 0, right: 0 });
    const only = { ...label, mentions: label.mentions.slice(1) };
    expect(scoreLinkedSteps(only, recipe, linked)).toMatchObject({ labelled: 1, found: 2, right: 1 });
  });

  it("refuses a label that stands nowhere", () => {
    const lost = { ...label, mentions: [{ step: 1, text: "leek", nth: 1, lines: [1], share: "all" }] };
    expect(() => scoreLinkedSteps(lost, recipe, linkSteps(recipe, { foods: starterFoodTable }))).toThrow(/leek/);
  });
});
