import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IngredientPart } from "../ingredient-line.ts";
import { parseIngredientLine } from "../parse-ingredient-line.ts";
import { calibrateConfidence } from "./calibrate-confidence.ts";
import { featureBits, featureCount, writeFeatures } from "./chain-features.ts";
import { createLineTagger, stepClasses, stepClassesOf, tagCount, tagNames } from "./line-tagger.ts";
import type { StoredTagger } from "./tagger-weights.ts";
import { maxStoredWeight, readStoredTagger, storeTagger } from "./tagger-weights.ts";
import type { WordChain } from "./word-chain.ts";
import { fieldOf, wordField } from "./word-chain.ts";

const correctionsFile = new URL("./corrections.jsonl", import.meta.url);
const foodTag = tagNames.indexOf("food");
const scale = 8;

describe("createLineTagger", () => {
  const lines = ["1 cup sugar", "salt, to taste", "2 (14 oz) cans", "butter or oil", "juice of 1 lemon", "pepper"];

  it.each(lines)("finds the likeliest tags of %j with their probabilities, as trying all of them does", (text) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (seed) => {
        const chain = chainOf(text);
        const stored = randomTagger(chain, seed);
        const { tags, confidence } = createLineTagger(readStoredTagger(stored))(chain);
        const all = tryAll(chain, stored);
        const withFood = all.rows.filter((row) => row.tags.includes(foodTag));
        const best = all.rows.reduce((one, other) => (other.score > one.score ? other : one));
        const wanted = best.tags.includes(foodTag) ? best.score : Math.max(...withFood.map(({ score }) => score));
        expect(all.rows.find((row) => row.tags.every((tag, at) => tag === tags[at]))?.score).toBe(wanted);
        for (const [at, tag] of tags.entries()) expect(confidence[at]).toBeCloseTo(all.probabilityOf(at, tag), 6);
      }),
      { numRuns: 12 },
    );
  });

  it("says nothing of no words", () => {
    const tagger = createLineTagger(readStoredTagger(randomTagger(chainOf("salt"), 1)));
    expect(tagger(chainOf("salt")).tags).toHaveLength(1);
    expect(tagger({ ...chainOf("salt"), length: 0 }).tags).toHaveLength(0);
  });
});

describe("storeTagger", () => {
  it("keeps every key and weight through text", () => {
    const weight = fc.integer({ min: -maxStoredWeight, max: maxStoredWeight });
    const feature = fc.record({
      key: fc.integer({ min: 0, max: 2 ** featureBits - 1 }),
      weights: fc.array(weight, { minLength: tagCount, maxLength: tagCount }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(feature, { selector: ({ key }) => key, maxLength: 60 }), (features) => {
        const steps = new Int8Array(stepClasses * tagCount * tagCount).fill(-3);
        const stored = storeTagger({ features, steps, scale });
        const read = readStoredTagger(JSON.parse(JSON.stringify(stored)));
        expect(read.steps).toEqual(steps);
        const kept = features.filter(({ weights }) => weights.some((value) => value !== 0));
        expect(weightsIn(read.slots)).toEqual(new Map(kept.map(({ key, weights }) => [key, weights])));
      }),
    );
  });
});

describe("the trained tagger", () => {
  it("leaves numbers to the rules and takes the words", () => {
    const line = parseIngredientLine("2 cups finely chopped fresh flat-leaf parsley leaves, loosely packed", {
      lang: "en",
    });
    expect([line.food, line.preparation]).toEqual(["fresh flat-leaf parsley leaves", "finely chopped"]);
  });

  it("names something in every line that has a thing, whatever is said of it", () => {
    const said = fc.array(fc.constantFrom("chopped", "optional", "for serving", "plus more", "fresh", "extra", ","));
    fc.assert(
      fc.property(said, said, (before, after) => {
        const text = [...before, "parsley", ...after].join(" ");
        expect([text, parseIngredientLine(text, { lang: "en" }).food]).not.toEqual([text, ""]);
      }),
    );
  });

  it("is not asked for languages that it has not learnt", () => {
    expect(parseIngredientLine("2 EL Zucker", { lang: "de" })).toEqual(
      parseIngredientLine("2 EL Zucker", { lang: "de", tagger: null }),
    );
  });

  it("reads each line that an editor corrected as it was corrected", () => {
    expect(existsSync(correctionsFile)).toBe(true);
    const corrections: { text: string; lang: string; spans: string }[] = readFileSync(correctionsFile, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(corrections.length).toBeGreaterThan(0);
    for (const { text, lang, spans } of corrections) {
      const { parts } = parseIngredientLine(text, { lang });
      expect([text, wordsByLetter(text, partsToSpans(parts))]).toEqual([text, wordsByLetter(text, spans)]);
    }
  });
});

describe("calibrateConfidence", () => {
  it("rises with the tagger's confidence and stays a probability", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other) => {
          const [low, high] = one < other ? [one, other] : [other, one];
          expect(calibrateConfidence(low)).toBeLessThanOrEqual(calibrateConfidence(high));
          expect(calibrateConfidence(low)).toBeGreaterThanOrEqual(0);
          expect(calibrateConfidence(high)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

function chainOf(text: string): WordChain {
  let handed: WordChain | null = null;
  parseIngredientLine(text, {
    lang: "en",
    tagger: (chain) => {
      handed = chain;
      return { tags: new Uint8Array(chain.length), confidence: new Float64Array(chain.length) };
    },
  });
  if (handed === null) throw new Error(`No words in ${text}`);
  return handed;
}

/** Features of each word; the tagger tells of each whether a food came before. */
function featuresOf(chain: WordChain): number[][] {
  let hasFood = false;
  return Array.from({ length: chain.length }, (_, at) => {
    const keys = new Int32Array(featureCount);
    writeFeatures(chain, at, hasFood, keys);
    hasFood ||= fieldOf(chain, at, wordField.rule) === 4;
    return [...keys];
  });
}

function randomTagger(chain: WordChain, seed: number): StoredTagger {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return ((state >> 8) % 13) - 6;
  };
  const keys = [...new Set(featuresOf(chain).flat())].filter((_, at) => at % 3 === 0);
  return storeTagger({
    features: keys.map((key) => ({ key, weights: Array.from({ length: tagCount }, next) })),
    steps: Int8Array.from({ length: stepClasses * tagCount * tagCount }, next),
    scale,
  });
}

/** The score of every row of tags, found by adding up, and from these the probability of a tag in a place. */
function tryAll(chain: WordChain, stored: StoredTagger) {
  const model = readStoredTagger(stored);
  const weights = weightsIn(model.slots);
  const own = featuresOf(chain).map((keys) =>
    Array.from({ length: tagCount }, (_, tag) => keys.reduce((sum, key) => sum + (weights.get(key)?.[tag] ?? 0), 0)),
  );
  let rows: { tags: number[]; score: number }[] = [{ tags: [], score: 0 }];
  for (let at = 0; at < chain.length; at += 1) {
    rows = rows.flatMap(({ tags, score }) =>
      Array.from({ length: tagCount }, (_, tag) => {
        const classes = at === 0 ? [] : stepClassesOf(chain, at);
        const step = classes.reduce(
          (sum, place) => sum + (model.steps[place * tagCount * tagCount + (tags[at - 1] ?? 0) * tagCount + tag] ?? 0),
          0,
        );
        return { tags: [...tags, tag], score: score + step + (own[at]?.[tag] ?? 0) };
      }),
    );
  }
  const top = Math.max(...rows.map(({ score }) => score));
  const odds = rows.map(({ score }) => Math.exp((score - top) / scale));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const probabilityOf = (at: number, tag: number) =>
    rows.reduce((sum, row, index) => sum + (row.tags[at] === tag ? (odds[index] ?? 0) : 0), 0) / total;
  return { rows, probabilityOf };
}

function weightsIn(slots: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let slot = 0; slot < slots.length; slot += 3) {
    const key = slots[slot] ?? 0;
    if (key === 0) continue;
    const bytes = new Int8Array(Int32Array.of(slots[slot + 1] ?? 0, slots[slot + 2] ?? 0).buffer);
    found.set(key - 1, [...bytes]);
  }
  return found;
}

const letters: Readonly<Record<IngredientPart["kind"], string>> = {
  amount: "Q",
  unit: "U",
  size: "S",
  food: "N",
  alternative: "N",
  preparation: "P",
  note: "C",
  purpose: "R",
};

function partsToSpans(parts: readonly IngredientPart[]): string {
  return parts.map(({ kind, start, end }) => `${letters[kind]}${start}-${end}`).join(" ");
}

/** The words under each letter but those of measures and notes, which the rules have a say in; punctuation is nobody's. */
function wordsByLetter(text: string, spans: string): string[] {
  return Array.from(spans.matchAll(/([NPSR])(\d+)-(\d+)/g), ([, letter = "", start, end]) =>
    (text.slice(Number(start), Number(end)).match(/[\p{L}\p{N}½¼¾⅓⅔⅛'’]+/gu) ?? []).map((word) => `${letter}:${word}`),
  ).flat();
}
