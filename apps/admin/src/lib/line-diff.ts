/** Lines `startA … endA` of the one list were replaced by lines `startB … endB` of the other. Ends are exclusive. */
export interface LineChange {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/** Beyond this many differing lines the shortest script is not searched for any more: what differs is one change. */
const mostDifferences = 2000;

/**
 * Find the fewest lines to take out and put in that make one list of lines out of another, in order.
 *
 * Myers' greedy search (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986), after
 * cutting off what both lists begin and end with: what a person changes in a recipe is short, so it ends at once.
 */
export function diffLines(linesA: readonly string[], linesB: readonly string[]): readonly LineChange[] {
  let start = 0;
  while (start < linesA.length && start < linesB.length && linesA[start] === linesB[start]) start += 1;
  let endA = linesA.length;
  let endB = linesB.length;
  while (endA > start && endB > start && linesA[endA - 1] === linesB[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (start === endA && start === endB) return [];
  if (start === endA || start === endB) return [{ startA: start, endA, startB: start, endB }];

  const kept = findKeptLines(linesA.slice(start, endA), linesB.slice(start, endB));
  if (kept === null) return [{ startA: start, endA, startB: start, endB }];
  return toChanges(kept, start, endA, endB);
}

/** Pairs of equal lines, in order, as `[index in A, index in B]`; `null` when the lists differ too much. */
function findKeptLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | null {
  const most = Math.min(a.length + b.length, mostDifferences);
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    trace.push(furthest.slice(middle - differences - 1, middle + differences + 2));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = nextX(furthest, middle, diagonal, differences);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return null;
}

function nextX(furthest: Int32Array, middle: number, diagonal: number, differences: number): number {
  const below = furthest[middle + diagonal - 1] ?? 0;
  const above = furthest[middle + diagonal + 1] ?? 0;
  return diagonal === -differences || (diagonal !== differences && below < above) ? above : below + 1;
}

function walkBack(trace: readonly Int32Array[], lengthA: number, lengthB: number): (readonly [number, number])[] {
  const kept: [number, number][] = [];
  let x = lengthA;
  let y = lengthB;
  for (let differences = trace.length - 1; differences >= 0 && (x > 0 || y > 0); differences -= 1) {
    const furthest = trace[differences] ?? new Int32Array();
    const middle = differences + 1;
    const diagonal = x - y;
    const before =
      diagonal === -differences ||
      (diagonal !== differences && (furthest[middle + diagonal - 1] ?? 0) < (furthest[middle + diagonal + 1] ?? 0))
        ? diagonal + 1
        : diagonal - 1;
    const beforeX = differences === 0 ? 0 : (furthest[middle + before] ?? 0);
    const beforeY = differences === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) {
      x -= 1;
      y -= 1;
      kept.push([x, y]);
    }
    x = beforeX;
    y = beforeY;
  }
  return kept.reverse();
}

function toChanges(
  kept: readonly (readonly [number, number])[],
  offset: number,
  endA: number,
  endB: number,
): readonly LineChange[] {
  const changes: LineChange[] = [];
  let startA = offset;
  let startB = offset;
  const close = (a: number, b: number) => {
    if (a > startA || b > startB) changes.push({ startA, endA: a, startB, endB: b });
  };
  for (const [x, y] of kept) {
    close(x + offset, y + offset);
    startA = x + offset + 1;
    startB = y + offset + 1;
  }
  close(endA, endB);
  return changes;
}
