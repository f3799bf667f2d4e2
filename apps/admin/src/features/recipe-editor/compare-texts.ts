import { diffLines } from "../../lib/line-diff.ts";
import { toEditorText } from "./source-model.ts";

/** A line of a comparison: what differs from the line it became, if it became one, is between `from` and `to`. */
export interface ComparedLine {
  /** 1-based, in its own text. */
  readonly number: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a comparison, in order. */
export type ComparisonPart =
  | { readonly kind: "same"; readonly lines: readonly ComparedLine[]; readonly hidden: number }
  | { readonly kind: "change"; readonly removed: readonly ComparedLine[]; readonly added: readonly ComparedLine[] };

/** Unchanged lines shown around a change. */
const shownAround = 2;

/**
 * Compare two texts by lines, whatever their line ends. Long unchanged stretches are cut to the lines next to a change;
 * `hidden` counts the rest. No parts: the two read the same.
 */
export function compareTexts(before: string, after: string): readonly ComparisonPart[] {
  const linesA = toEditorText(before).split("\n");
  const linesB = toEditorText(after).split("\n");
  const changes = diffLines(linesA, linesB);
  if (changes.length === 0) return [];
  const parts: ComparisonPart[] = [];
  let position = 0;
  for (const change of changes) {
    parts.push(...listSame(linesA, position, change.startA, { isFirst: position === 0, isLast: false }));
    parts.push(pairLines(linesA, linesB, change));
    position = change.endA;
  }
  return [...parts, ...listSame(linesA, position, linesA.length, { isFirst: false, isLast: true })];
}

function listSame(
  lines: readonly string[],
  start: number,
  end: number,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): readonly ComparisonPart[] {
  const toLines = (from: number, to: number) =>
    lines.slice(from, to).map((text, index) => ({ number: from + index + 1, text, from: 0, to: 0 }));
  const head = isFirst ? 0 : shownAround;
  const tail = isLast ? 0 : shownAround;
  const hidden = end - start - head - tail;
  if (hidden <= 1) return end > start ? [{ kind: "same", lines: toLines(start, end), hidden: 0 }] : [];
  return [
    ...(head > 0 ? [{ kind: "same", lines: toLines(start, start + head), hidden: 0 } as const] : []),
    { kind: "same", lines: toLines(end - tail, end), hidden },
  ];
}

function pairLines(
  linesA: readonly string[],
  linesB: readonly string[],
  change: ReturnType<typeof diffLines>[number],
): ComparisonPart {
  const removed = linesA.slice(change.startA, change.endA);
  const added = linesB.slice(change.startB, change.endB);
  return {
    kind: "change",
    removed: removed.map((text, index) => ({
      number: change.startA + index + 1,
      text,
      ...markChange(text, added[index]),
    })),
    added: added.map((text, index) => ({
      number: change.startB + index + 1,
      text,
      ...markChange(text, removed[index]),
    })),
  };
}

/** The part of a line that its counterpart does not share; nothing where the two have nothing in common. */
function markChange(line: string, other: string | undefined): { readonly from: number; readonly to: number } {
  if (other === undefined) return { from: 0, to: 0 };
  const shorter = Math.min(line.length, other.length);
  let from = 0;
  while (from < shorter && line[from] === other[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && line.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return from + tail === 0 ? { from: 0, to: 0 } : { from, to: line.length - tail };
}
