import type { WordChain } from "./word-chain.ts";
import { hashText, wordField, wordFields } from "./word-chain.ts";

/** How many features a word has: as many as `writeFeatures` writes. */
export const featureCount = 48;
/** Feature keys have this many bits: few enough to store them tightly, enough that two rarely meet. */
export const featureBits = 24;
const keyMask = (1 << featureBits) - 1;
const beforeLine = hashText("<line>");
const afterLine = hashText("</line>");

/**
 * Write the keys of what is true about one word into `keys`, which has room for `featureCount`.
 *
 * A key is a hash of a template's number and of what the template looks at: the word, its neighbours, its ending, the
 * signs around it, the stretch it stands in, what the rules made of it and of its neighbours, and the line's manner.
 * A change here asks for a new training.
 */
export function writeFeatures(chain: WordChain, at: number, hasFoodBefore: boolean, keys: Int32Array): void {
  const { data, length } = chain;
  const row = at * wordFields;
  const word = data[row + wordField.word] ?? 0;
  const before = at > 0 ? wordAt(data, at - 1) : beforeLine;
  const before2 = at > 1 ? wordAt(data, at - 2) : beforeLine;
  const after = at + 1 < length ? wordAt(data, at + 1) : afterLine;
  const after2 = at + 2 < length ? wordAt(data, at + 2) : afterLine;
  const rule = data[row + wordField.rule] ?? 0;
  const ruleBefore = at > 0 ? (data[row - wordFields + wordField.rule] ?? 0) : 9;
  const ruleAfter = at + 1 < length ? (data[row + wordFields + wordField.rule] ?? 0) : 9;
  const measure = data[row + wordField.measure] ?? 0;
  const signBefore = data[row + wordField.before] ?? 0;
  const signAfter = at + 1 < length ? (data[row + wordFields + wordField.before] ?? 0) : chain.atEnd + 10;
  const start = data[row + wordField.stretchStart] ?? 0;
  const end = data[row + wordField.stretchEnd] ?? 0;
  const stretch = Math.min(3, data[row + wordField.stretch] ?? 0);
  const inBracket = data[row + wordField.inBracket] ?? 0;
  const place = inBracket * 8 + stretch;
  const edge = (start === at ? 1 : 0) + (end === at ? 2 : 0);
  const first = wordAt(data, start);
  const last = wordAt(data, end);
  const afterStretch = end + 1 < length ? wordAt(data, end + 1) : afterLine;
  const beforeStretch = start > 0 ? wordAt(data, start - 1) : beforeLine;
  const food = hasFoodBefore ? 1 : 0;
  const stretches = Math.min(4, data[(length - 1) * wordFields + wordField.stretch] ?? 0);
  const { manner, measureKind } = chain;
  keys[0] = toKey(1, word, 0, 0);
  keys[1] = toKey(2, data[row + wordField.stem] ?? 0, 0, 0);
  keys[2] = toKey(3, before, 0, 0);
  keys[3] = toKey(4, after, 0, 0);
  keys[4] = toKey(5, before2, 0, 0);
  keys[5] = toKey(6, after2, 0, 0);
  keys[6] = toKey(7, before, word, 0);
  keys[7] = toKey(8, word, after, 0);
  keys[8] = toKey(9, before, after, 0);
  keys[9] = toKey(10, before2, before, word);
  keys[10] = toKey(11, word, after, after2);
  keys[11] = toKey(12, rule, 0, 0);
  keys[12] = toKey(13, ruleBefore, rule, ruleAfter);
  keys[13] = toKey(14, rule, word, 0);
  keys[14] = toKey(15, measure, 0, 0);
  keys[15] = toKey(16, measure, word, 0);
  keys[16] = toKey(18, signBefore, word, 0);
  keys[17] = toKey(19, signAfter, word, 0);
  keys[18] = toKey(20, signBefore, signAfter, rule);
  keys[19] = toKey(21, place, word, 0);
  keys[20] = toKey(22, place, rule, 0);
  keys[21] = toKey(24, edge, word, 0);
  keys[22] = toKey(25, edge, rule, place);
  keys[23] = toKey(26, first, place, 0);
  keys[24] = toKey(27, first, word, 0);
  keys[25] = toKey(28, last, word, 0);
  keys[26] = toKey(29, first, rule, 0);
  keys[27] = toKey(30, manner, word, 0);
  keys[28] = toKey(31, manner, rule, 0);
  keys[29] = toKey(32, measureKind, word, 0);
  keys[30] = toKey(33, measureKind, rule, edge);
  keys[31] = toKey(34, data[row + wordField.tail3] ?? 0, 0, 0);
  keys[32] = toKey(35, data[row + wordField.tail2] ?? 0, place, 0);
  keys[33] = toKey(36, data[row + wordField.head4] ?? 0, 0, 0);
  keys[34] = toKey(37, data[row + wordField.tail4] ?? 0, 0, 0);
  keys[35] = toKey(38, food, word, 0);
  keys[36] = toKey(39, food, rule, signBefore);
  keys[37] = toKey(40, stretches, rule, stretch);
  keys[38] = toKey(41, after, after2, 0);
  keys[39] = toKey(42, before2, before, 0);
  keys[40] = toKey(43, Math.min(4, at), rule, 0);
  keys[41] = toKey(45, data[end * wordFields + wordField.stem] ?? 0, rule, edge);
  keys[42] = toKey(46, afterStretch, rule, 0);
  keys[43] = toKey(47, beforeStretch, edge, rule);
  keys[44] = toKey(48, (data[row + wordField.startsUpper] ?? 0) * 2 + (at === 0 ? 1 : 0), manner, 0);
  keys[45] = toKey(49, manner, first, edge);
  keys[46] = toKey(50, manner, signBefore, before);
  keys[47] = toKey(51, beforeStretch, inBracket + 2, word);
}

function wordAt(data: Int32Array, at: number): number {
  return data[at * wordFields + wordField.word] ?? 0;
}

/** Three rounds of multiply and xor, then the finish of MurmurHash3, so that every bit of the parts reaches every bit. */
function toKey(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul((template + 0x9e3779b9) | 0, 0x01000193) ^ a;
  hash = Math.imul(hash, 0x5bd1e995) ^ b;
  hash = Math.imul(hash, 0x1b873593) ^ c;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash & keyMask;
}
