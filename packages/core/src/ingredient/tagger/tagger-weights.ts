import { featureBits } from "./chain-features.ts";
import type { TaggerWeights } from "./line-tagger.ts";
import { firstSlot, slotSize, stepClasses, tagCount } from "./line-tagger.ts";

/**
 * A trained tagger as text that packs well: keys as differences in ascending order, which tags of a feature have a
 * weight, and those weights, each in a string of its own.
 */
export interface StoredTagger {
  readonly version: 1;
  readonly scale: number;
  /** Differences of the sorted keys, in digits of 45, least first; a digit that is not the last has 45 added. */
  readonly keys: string;
  /** Two digits of 16 a feature: bit `n` stands for tag `n`. */
  readonly masks: string;
  /** One character a weight that is not 0: its value and 46, from "#" on. */
  readonly weights: string;
  /** One character a weight, in the order of `TaggerWeights.steps`. */
  readonly steps: string;
}

/** Largest weight that is stored; larger ones are cut to it. */
export const maxStoredWeight = 45;
const digitBase = 45;
/** From here on every character to "~" is printable, and none needs an escape but the backslash, which is left out. */
const firstCode = 35;
const backslash = 92;

interface StoredFeature {
  readonly key: number;
  readonly weights: ArrayLike<number>;
}

/** Write a trained tagger down. Features without any weight are left out. */
export function storeTagger(model: {
  readonly features: readonly StoredFeature[];
  readonly steps: ArrayLike<number>;
  readonly scale: number;
}): StoredTagger {
  const kept = model.features
    .filter(({ weights }) => Array.from(weights).some((weight) => weight !== 0))
    .toSorted((one, other) => one.key - other.key);
  const keys: string[] = [];
  const masks: string[] = [];
  const weights: string[] = [];
  let last = -1;
  for (const feature of kept) {
    keys.push(toDigits(feature.key - last - 1));
    last = feature.key;
    let mask = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      const weight = feature.weights[tag] ?? 0;
      if (weight === 0) continue;
      mask |= 1 << tag;
      weights.push(toCharacter(weight));
    }
    masks.push(mask.toString(16).padStart(2, "0"));
  }
  const steps = Array.from(model.steps, toCharacter).join("");
  return {
    version: 1,
    scale: model.scale,
    keys: keys.join(""),
    masks: masks.join(""),
    weights: weights.join(""),
    steps,
  };
}

/** Read a stored tagger: the table of its features for fast look-up. */
export function readStoredTagger(stored: StoredTagger): TaggerWeights {
  const count = stored.masks.length / 2;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const slots = new Int32Array(size * slotSize);
  let digitAt = 0;
  let read = 0;
  let key = -1;
  for (let feature = 0; feature < count; feature += 1) {
    let difference = 0;
    let worth = 1;
    for (;;) {
      const digit = codeAt(stored.keys, digitAt);
      digitAt += 1;
      difference += (digit % digitBase) * worth;
      worth *= digitBase;
      if (digit < digitBase) break;
    }
    key += difference + 1;
    let slot = firstSlot(key + 1, size - 1);
    while (slots[slot * slotSize] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * slotSize] = key + 1;
    const mask = Number.parseInt(stored.masks.slice(feature * 2, feature * 2 + 2), 16);
    for (let tag = 0; tag < tagCount; tag += 1) {
      if ((mask & (1 << tag)) === 0) continue;
      const weight = codeAt(stored.weights, read) - maxStoredWeight;
      const place = slot * slotSize + 1 + (tag >> 2);
      slots[place] = (slots[place] ?? 0) | ((weight & 0xff) << ((tag & 3) * 8));
      read += 1;
    }
  }
  const steps = new Int8Array(stepClasses * tagCount * tagCount);
  for (let at = 0; at < steps.length; at += 1) steps[at] = codeAt(stored.steps, at) - maxStoredWeight;
  if (key >= 2 ** featureBits) throw new Error("The tagger's features do not fit its keys");
  return { slots, steps, scale: stored.scale };
}

function toDigits(value: number): string {
  let rest = value;
  let digits = "";
  for (;;) {
    const digit = rest % digitBase;
    rest = Math.floor(rest / digitBase);
    digits += fromCode(rest > 0 ? digit + digitBase : digit);
    if (rest === 0) return digits;
  }
}

function toCharacter(weight: number): string {
  return fromCode(Math.max(-maxStoredWeight, Math.min(maxStoredWeight, Math.round(weight))) + maxStoredWeight);
}

function fromCode(code: number): string {
  const character = firstCode + code;
  return String.fromCharCode(character >= backslash ? character + 1 : character);
}

function codeAt(text: string, at: number): number {
  const character = text.charCodeAt(at);
  return (character > backslash ? character - 1 : character) - firstCode;
}
