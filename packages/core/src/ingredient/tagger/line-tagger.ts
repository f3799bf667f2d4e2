import { featureCount, writeFeatures } from "./chain-features.ts";
import type { WordChain } from "./word-chain.ts";
import { fieldOf, punctuationClasses, ruleLabelNames, wordField } from "./word-chain.ts";

/** What the tagger can say of a word, by number; `other` is what joins parts ("of"). */
export const tagNames = ["other", "amount", "unit", "size", "food", "preparation", "note", "purpose"] as const;
export type Tag = (typeof tagNames)[number];
export const tagCount: number = tagNames.length;

/** A step from word to word is scored by the sign between them, and by that sign with the rules' label of the second. */
export const stepClasses = punctuationClasses + punctuationClasses * ruleLabelNames.length;

/** Weights of a trained tagger, ready to be asked. */
export interface TaggerWeights {
  /**
   * A hash table with open addressing, a power of two of slots with `slotSize` numbers each: the feature's key + 1 (0
   * where the slot is free) and its weights, four tags a number, a signed byte each, so that a look-up touches one place.
   */
  readonly slots: Int32Array;
  /** `[class][tag before][tag]` */
  readonly steps: Int8Array;
  /** A weight of this many is 1 in the log domain. */
  readonly scale: number;
}

export const slotSize = 3;
const food = tagNames.indexOf("food");
const ruledFood = ruleLabelNames.indexOf("food");

/** The likeliest tag of each word with its probability, that of the whole row being what is maximised. */
export interface TaggedChain {
  readonly tags: Uint8Array;
  /** Probability that the word has its tag, given the line. */
  readonly confidence: Float64Array;
}

export type LineTagger = (chain: WordChain) => TaggedChain;

/**
 * Make a tagger: a linear-chain conditional random field over the words of a line.
 *
 * Tags are found by Viterbi's algorithm, their probabilities by the forward-backward algorithm, both in time linear in
 * the number of words. Working memory is kept between calls.
 */
export function createLineTagger(model: TaggerWeights): LineTagger {
  const { slots, scale } = model;
  const slotMask = slots.length / slotSize - 1;
  const keys = new Int32Array(featureCount);
  let capacity = 0;
  let scores = new Int32Array(0);
  let best = new Int32Array(0);
  let from = new Uint8Array(0);
  let likely = new Float64Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  const steps = joinSteps(model.steps);
  const stepFactors = Float64Array.from(steps, (weight) => Math.exp(weight / scale));

  function grow(length: number): void {
    if (length <= capacity) return;
    capacity = Math.max(64, length * 2);
    scores = new Int32Array(capacity * tagCount);
    best = new Int32Array(capacity * tagCount);
    from = new Uint8Array(capacity * tagCount);
    likely = new Float64Array(capacity * tagCount);
    forward = new Float64Array(capacity * tagCount);
    backward = new Float64Array(capacity * tagCount);
  }

  function scoreWords(chain: WordChain): void {
    let hasFood = false;
    for (let at = 0; at < chain.length; at += 1) {
      writeFeatures(chain, at, hasFood, keys);
      let [s0, s1, s2, s3, s4, s5, s6, s7] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let index = 0; index < featureCount; index += 1) {
        const key = (keys[index] ?? 0) + 1;
        let slot = firstSlot(key, slotMask);
        let found = slots[slot * slotSize] ?? 0;
        while (found !== 0 && found !== key) {
          slot = (slot + 1) & slotMask;
          found = slots[slot * slotSize] ?? 0;
        }
        if (found === 0) continue;
        const low = slots[slot * slotSize + 1] ?? 0;
        const high = slots[slot * slotSize + 2] ?? 0;
        s0 += (low << 24) >> 24;
        s1 += (low << 16) >> 24;
        s2 += (low << 8) >> 24;
        s3 += low >> 24;
        s4 += (high << 24) >> 24;
        s5 += (high << 16) >> 24;
        s6 += (high << 8) >> 24;
        s7 += high >> 24;
      }
      const row = at * tagCount;
      scores[row] = s0;
      scores[row + 1] = s1;
      scores[row + 2] = s2;
      scores[row + 3] = s3;
      scores[row + 4] = s4;
      scores[row + 5] = s5;
      scores[row + 6] = s6;
      scores[row + 7] = s7;
      hasFood ||= fieldOf(chain, at, wordField.rule) === ruledFood;
    }
  }

  function findTags(chain: WordChain): Uint8Array {
    const tags = new Uint8Array(chain.length);
    for (let tag = 0; tag < tagCount; tag += 1) best[tag] = scores[tag] ?? 0;
    for (let at = 1; at < chain.length; at += 1) {
      const step = stepRow(chain, at);
      const row = at * tagCount;
      for (let tag = 0; tag < tagCount; tag += 1) {
        let top = Number.NEGATIVE_INFINITY;
        let topFrom = 0;
        for (let earlier = 0; earlier < tagCount; earlier += 1) {
          const score = (best[row - tagCount + earlier] ?? 0) + (steps[step + earlier * tagCount + tag] ?? 0);
          if (score > top) {
            top = score;
            topFrom = earlier;
          }
        }
        best[row + tag] = top + (scores[row + tag] ?? 0);
        from[row + tag] = topFrom;
      }
    }
    let tag = indexOfLargest(best, (chain.length - 1) * tagCount);
    for (let at = chain.length - 1; at >= 0; at -= 1) {
      tags[at] = tag;
      tag = from[at * tagCount + tag] ?? 0;
    }
    return tags.includes(food) ? tags : findTagsWithFood(chain);
  }

  /** The likeliest tags among those with a food: every line is about something. Rarely needed, so it may allocate. */
  function findTagsWithFood(chain: WordChain): Uint8Array {
    const states = tagCount * 2;
    const top = new Float64Array(chain.length * states).fill(Number.NEGATIVE_INFINITY);
    const origin = new Uint8Array(chain.length * states);
    for (let tag = 0; tag < tagCount; tag += 1) top[tag === food ? tag + tagCount : tag] = scores[tag] ?? 0;
    for (let at = 1; at < chain.length; at += 1) {
      const step = stepRow(chain, at);
      for (let earlier = 0; earlier < states; earlier += 1) {
        for (let tag = 0; tag < tagCount; tag += 1) {
          const state = tag === food || earlier >= tagCount ? tag + tagCount : tag;
          const weight = steps[step + (earlier % tagCount) * tagCount + tag] ?? 0;
          const score = (top[(at - 1) * states + earlier] ?? 0) + weight + (scores[at * tagCount + tag] ?? 0);
          if (score <= (top[at * states + state] ?? 0)) continue;
          top[at * states + state] = score;
          origin[at * states + state] = earlier;
        }
      }
    }
    const tags = new Uint8Array(chain.length);
    const end = (chain.length - 1) * states;
    let state = tagCount;
    for (let tag = 1; tag < tagCount; tag += 1)
      if ((top[end + tagCount + tag] ?? 0) > (top[end + state] ?? 0)) state = tagCount + tag;
    for (let at = chain.length - 1; at >= 0; at -= 1) {
      tags[at] = state % tagCount;
      state = origin[at * states + state] ?? 0;
    }
    return tags;
  }

  /** Forward and backward in the probability domain, each row scaled to sum 1 so that long lines do not underflow. */
  function findConfidence(chain: WordChain, tags: Uint8Array): Float64Array {
    const { length } = chain;
    for (let at = 0; at < length; at += 1) {
      const row = at * tagCount;
      const top = scores[row + indexOfLargest(scores, row)] ?? 0;
      for (let tag = 0; tag < tagCount; tag += 1)
        likely[row + tag] = Math.exp(((scores[row + tag] ?? 0) - top) / scale);
    }
    for (let tag = 0; tag < tagCount; tag += 1) forward[tag] = likely[tag] ?? 0;
    normalise(forward, 0);
    for (let at = 1; at < length; at += 1) {
      const row = at * tagCount;
      const step = stepRow(chain, at);
      for (let tag = 0; tag < tagCount; tag += 1) {
        let sum = 0;
        for (let earlier = 0; earlier < tagCount; earlier += 1)
          sum += (forward[row - tagCount + earlier] ?? 0) * (stepFactors[step + earlier * tagCount + tag] ?? 0);
        forward[row + tag] = sum * (likely[row + tag] ?? 0);
      }
      normalise(forward, row);
    }
    const end = (length - 1) * tagCount;
    backward.fill(1, end, end + tagCount);
    const confidence = new Float64Array(length);
    for (let at = length - 1; at >= 0; at -= 1) {
      const row = at * tagCount;
      if (at < length - 1) {
        const step = stepRow(chain, at + 1);
        const next = row + tagCount;
        for (let tag = 0; tag < tagCount; tag += 1) {
          let sum = 0;
          for (let later = 0; later < tagCount; later += 1)
            sum +=
              (stepFactors[step + tag * tagCount + later] ?? 0) *
              (likely[next + later] ?? 0) *
              (backward[next + later] ?? 0);
          backward[row + tag] = sum;
        }
        normalise(backward, row);
      }
      let total = 0;
      for (let tag = 0; tag < tagCount; tag += 1) total += (forward[row + tag] ?? 0) * (backward[row + tag] ?? 0);
      const own = row + (tags[at] ?? 0);
      confidence[at] = total > 0 ? ((forward[own] ?? 0) * (backward[own] ?? 0)) / total : 0;
    }
    return confidence;
  }

  return (chain) => {
    if (chain.length === 0) return { tags: new Uint8Array(0), confidence: new Float64Array(0) };
    grow(chain.length);
    scoreWords(chain);
    const tags = findTags(chain);
    return { tags, confidence: findConfidence(chain, tags) };
  };
}

/** Where the search for a key (+ 1) begins. */
export function firstSlot(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}

/** The two step classes to a word, whose weights are added. */
export function stepClassesOf(chain: WordChain, at: number): readonly [number, number] {
  const sign = fieldOf(chain, at, wordField.before);
  return [sign, punctuationClasses + sign * ruleLabelNames.length + fieldOf(chain, at, wordField.rule)];
}

/** Where the weights of the step to a word begin in what `joinSteps` makes. */
function stepRow(chain: WordChain, at: number): number {
  const both = fieldOf(chain, at, wordField.before) * ruleLabelNames.length + fieldOf(chain, at, wordField.rule);
  return both * tagCount * tagCount;
}

/** Both classes of a step added up, for every pair of them: `[sign][rule label][tag before][tag]`. */
function joinSteps(steps: Int8Array): Int32Array {
  const size = tagCount * tagCount;
  const joined = new Int32Array(punctuationClasses * ruleLabelNames.length * size);
  for (let both = 0; both < punctuationClasses * ruleLabelNames.length; both += 1) {
    const sign = Math.floor(both / ruleLabelNames.length);
    for (let step = 0; step < size; step += 1)
      joined[both * size + step] =
        (steps[sign * size + step] ?? 0) + (steps[(punctuationClasses + both) * size + step] ?? 0);
  }
  return joined;
}

function indexOfLargest(values: Int32Array, start: number): number {
  let top = 0;
  for (let tag = 1; tag < tagCount; tag += 1) if ((values[start + tag] ?? 0) > (values[start + top] ?? 0)) top = tag;
  return top;
}

function normalise(values: Float64Array, start: number): void {
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag += 1) sum += values[start + tag] ?? 0;
  if (sum <= 0) return;
  for (let tag = 0; tag < tagCount; tag += 1) values[start + tag] = (values[start + tag] ?? 0) / sum;
}
