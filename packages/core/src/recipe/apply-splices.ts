import type { Splice } from "./recipe-edit.ts";

/**
 * Apply splices to a text. `inverse` applied to the new text gives the old one, character for character.
 *
 * @param splices in order and without overlap, offsets of `text`; of two insertions at one place the first comes first
 * @throws RangeError when they are not: what comes from outside is checked with {@link canApplySplices} first
 */
export function applySplices(
  text: string,
  splices: readonly Splice[],
): { readonly text: string; readonly inverse: readonly Splice[] } {
  if (!canApplySplices(text, splices)) throw new RangeError("splices overlap, are out of order or outside the text");
  const parts: string[] = [];
  const inverse: Splice[] = [];
  let oldOffset = 0;
  let newOffset = 0;
  for (const splice of splices) {
    parts.push(text.slice(oldOffset, splice.start), splice.text);
    newOffset += splice.start - oldOffset;
    inverse.push({ start: newOffset, end: newOffset + splice.text.length, text: text.slice(splice.start, splice.end) });
    newOffset += splice.text.length;
    oldOffset = splice.end;
  }
  parts.push(text.slice(oldOffset));
  return { text: parts.join(""), inverse };
}

/** Whether splices are in order, inside the text and free of overlap. */
export function canApplySplices(text: string, splices: readonly Splice[]): boolean {
  let last = 0;
  for (const { start, end } of splices) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < last || end < start || end > text.length)
      return false;
    last = end;
  }
  return true;
}
