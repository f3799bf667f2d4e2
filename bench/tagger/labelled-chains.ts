import { readFileSync } from "node:fs";
import { parseIngredientLine } from "@larder/core";
import type { WordChain } from "@larder/core/tagger";
import {
  featureCount,
  fieldOf,
  ruleLabelNames,
  stepClassesOf,
  tagNames,
  wordField,
  writeFeatures,
} from "@larder/core/tagger";

/** A line with its labels: `spans` is "Q0-1 U2-6 N7-12", offsets as in JavaScript strings, end exclusive. */
export interface LabelledLine {
  readonly id: string;
  readonly text: string;
  readonly spans: string;
}

/** A labelled line as the training sees it. */
export interface LabelledChain {
  /** Feature keys of each word. */
  readonly features: readonly Int32Array[];
  /** The two step classes to each word; of the first word they are not used. */
  readonly steps: readonly (readonly [number, number])[];
  readonly tags: Uint8Array;
}

const letters: Readonly<Record<string, (typeof tagNames)[number]>> = {
  Q: "amount",
  U: "unit",
  S: "size",
  N: "food",
  P: "preparation",
  C: "note",
  R: "purpose",
};

/** Read lines of labelled JSON: one object a line. */
export function readLabelledLines(file: string): LabelledLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** The words of a line with their features and labels; `null` for a line that the parser takes for a header. */
export function toLabelledChain(line: LabelledLine): LabelledChain | null {
  const chain = chainOf(line.text);
  if (chain === null) return null;
  const keys = new Int32Array(featureCount);
  const features: Int32Array[] = [];
  let hasFood = false;
  for (let at = 0; at < chain.length; at += 1) {
    writeFeatures(chain, at, hasFood, keys);
    features.push(keys.slice());
    hasFood ||= ruleLabelNames[fieldOf(chain, at, wordField.rule)] === "food";
  }
  return {
    features,
    steps: Array.from({ length: chain.length }, (_, at) => stepClassesOf(chain, at)),
    tags: toTags(chain, line.spans),
  };
}

/** What the parser hands to its tagger; `null` for a line that it takes for a header. */
export function chainOf(text: string): WordChain | null {
  let handed: WordChain | null = null;
  parseIngredientLine(text, {
    lang: "en",
    tagger: (chain) => {
      handed = chain;
      return { tags: new Uint8Array(chain.length), confidence: new Float64Array(chain.length) };
    },
  });
  return handed;
}

/** The labels of a line's words. */
export function toTags(chain: WordChain, spans: string): Uint8Array {
  const labelled = Array.from(spans.matchAll(/([A-Z])(\d+)-(\d+)/g), ([, letter = "", start, end]) => ({
    tag: tagNames.indexOf(letters[letter] ?? "other"),
    start: Number(start),
    end: Number(end),
  }));
  const tags = new Uint8Array(chain.length);
  for (let at = 0; at < chain.length; at += 1) {
    const span = labelled.find(
      ({ start, end }) => fieldOf(chain, at, wordField.start) < end && fieldOf(chain, at, wordField.end) > start,
    );
    tags[at] = span?.tag ?? 0;
  }
  return tags;
}
