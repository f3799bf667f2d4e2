/**
 * A number that looks random and depends on nothing but the seed and the names given.
 *
 * A stream of random numbers would make a plan depend on the order in which recipes happen to be asked about; noise by
 * name does not. The mixing is that of mulberry32 (Tommy Ettinger, public domain), over an FNV-1a hash of the names.
 *
 * @param limit exclusive; the result is a whole number from 0 to `limit - 1`
 */
export function seededNoise(seed: number, hash: number, limit: number): number {
  let state = (Math.imul(seed ^ hash, 0x9e3779b1) + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) % limit;
}

/** FNV-1a over UTF-16 units, 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashText(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
