import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LabelledFoodName } from "./score-food-names.ts";
import { scoreFoodNames } from "./score-food-names.ts";
import { starterFoodTable } from "./starter-foods.ts";

const labels: readonly LabelledFoodName[] = readFileSync(
  join(import.meta.dirname, "fixtures", "labelled-names.jsonl"),
  "utf8",
)
  .split("\n")
  .filter((row) => row !== "")
  .map((row) => JSON.parse(row));

describe("labelled food names", () => {
  // What was reached, in per cent. A change may raise these figures.
  it.each([
    { heldOut: false, least: { precision: 99.5, recall: 94 } },
    { heldOut: true, least: { precision: 96.5, recall: 85 } },
  ])("are found as well as before, held out: $heldOut", ({ heldOut, least }) => {
    const score = scoreFoodNames(
      labels.filter((label) => label.heldOut === heldOut),
      starterFoodTable.find,
    );
    expect(score.precision * 100).toBeGreaterThanOrEqual(least.precision);
    expect(score.recall * 100).toBeGreaterThanOrEqual(least.recall);
  });

  it("are enough to judge by, and tied to foods that the table has", () => {
    expect(labels.length).toBeGreaterThanOrEqual(1000);
    expect(labels.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(300);
    const tied = labels.flatMap(({ ids = [], candidates = [] }) => [...ids, ...candidates]);
    expect(tied.filter((id) => starterFoodTable.get(id) === null)).toEqual([]);
  });

  it("would notice a wrong answer, and one that is missing", () => {
    const some = labels.filter(({ name }) => ["avocado oil", "garnish"].includes(name));
    const milk = starterFoodTable.find("milk");
    expect(scoreFoodNames(some, () => milk)).toMatchObject({ precision: 0, recall: 0 });
    expect(scoreFoodNames(some, (name) => ({ kind: "unknown", name }))).toMatchObject({ precision: 1, recall: 0 });
  });
});
