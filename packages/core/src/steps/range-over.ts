import type { TextRange } from "../text-range.ts";

/** The first of some ranges, in order and apart, that overlaps another one; found by halving. */
export function rangeOver<Range extends TextRange>(ranges: readonly Range[], other: TextRange): Range | null {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > other.start) high = middle;
    else low = middle + 1;
  }
  const range = ranges[low];
  return range !== undefined && range.start < other.end ? range : null;
}
