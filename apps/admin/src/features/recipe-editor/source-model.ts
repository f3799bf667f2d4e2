import type { Splice } from "@larder/core";
import { diffLines } from "../../lib/line-diff.ts";

/**
 * Two texts of one recipe, and the way between them.
 *
 * The *file text* is what is stored: its line ends are whatever the cook's tools wrote, even mixed. The *editor text* is
 * the same lines joined by `\n`, as the editing component keeps them. Nothing here ever rewrites a line end that nobody
 * touched, and a new line takes the line end that the file uses most.
 */

/** One replaced range of the editor text that an editing session began with. Changes are in order and apart. */
export interface EditorChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What the editing component takes for a line end: U+2028 and its kin are ordinary characters to it. */
const anyLineEnd = /\r\n|\r|\n/g;

/** The text as the editing component keeps it. */
export function toEditorText(fileText: string): string {
  return fileText.includes("\r") ? fileText.replace(anyLineEnd, "\n") : fileText;
}

/** The line end that a file uses most, the first one where two are even, `\n` where it has none. */
export function getLineEnd(fileText: string): string {
  const counts = new Map<string, number>();
  for (const [lineEnd] of fileText.matchAll(anyLineEnd)) counts.set(lineEnd, (counts.get(lineEnd) ?? 0) + 1);
  let best = "\n";
  let most = 0;
  for (const [lineEnd, count] of counts) {
    if (count > most) [best, most] = [lineEnd, count];
  }
  return best;
}

/**
 * The file text after changes made in the editor.
 *
 * What lies between the changes keeps its bytes. Inside a change, lines that came back as they were (an undo, a line
 * typed anew) get their own line ends back. The editor text of the result is always what the editor holds.
 */
export function toFileText(baseFileText: string, changes: readonly EditorChange[]): string {
  const before = toEditorText(baseFileText);
  if (!baseFileText.includes("\r")) return applyChanges(before, changes);
  const lineEnd = getLineEnd(baseFileText);
  const endsBefore = baseFileText.match(anyLineEnd) ?? [];
  const ends: string[] = [];
  let position = 0;
  let line = 0;
  for (const change of changes) {
    const kept = countLineEnds(before, position, change.from);
    ends.push(...endsBefore.slice(line, line + kept));
    line += kept;
    const replaced = countLineEnds(before, change.from, change.to);
    ends.push(
      ...restoreLineEnds({
        replaced: before.slice(change.from, change.to),
        replacedEnds: endsBefore.slice(line, line + replaced),
        insert: change.insert,
        lineEnd,
      }),
    );
    line += replaced;
    position = change.to;
  }
  ends.push(...endsBefore.slice(line));
  return joinLines(applyChanges(before, changes).split("\n"), ends);
}

/** The changes that make one editor text out of another, found by comparing lines. */
export function findEditorChanges(before: string, after: string): readonly EditorChange[] {
  return findSplices(before, after).map((splice) => ({ from: splice.start, to: splice.end, insert: splice.text }));
}

/**
 * The splices that make one file text out of another: as few lines as possible, each cut down to what differs.
 * Neither a line end of two characters nor a pair of surrogates is ever cut in half.
 */
export function findSplices(before: string, after: string): readonly Splice[] {
  if (before === after) return [];
  const linesBefore = splitLines(before);
  const linesAfter = splitLines(after);
  const startsBefore = listStarts(linesBefore);
  const startsAfter = listStarts(linesAfter);
  return diffLines(linesBefore, linesAfter).map((change) =>
    trimSplice(before, {
      start: startsBefore[change.startA] ?? before.length,
      end: startsBefore[change.endA] ?? before.length,
      text: after.slice(startsAfter[change.startB], startsAfter[change.endB]),
    }),
  );
}

/** Ways from an offset in the one text to the same place in the other. */
export interface OffsetMap {
  readonly toFile: (editorOffset: number) => number;
  readonly toEditor: (fileOffset: number) => number;
}

/** Only a `\r\n` is longer in the file than in the editor: the map counts those before a place. */
export function createOffsetMap(fileText: string): OffsetMap {
  const pairs: number[] = [];
  for (let at = fileText.indexOf("\r\n"); at >= 0; at = fileText.indexOf("\r\n", at + 2)) pairs.push(at);
  if (pairs.length === 0) return { toFile: (offset) => offset, toEditor: (offset) => offset };
  return {
    // In the editor the pair of index n stands n characters earlier.
    toFile: (offset) => offset + countWhile(pairs, (pair, index) => pair - index < offset),
    toEditor: (offset) => offset - countWhile(pairs, (pair) => pair < offset),
  };
}

/** How many entries pass a test that fails for every entry behind the first failure. */
function countWhile(entries: readonly number[], test: (entry: number, index: number) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(entries[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Replacement {
  readonly replaced: string;
  readonly replacedEnds: readonly string[];
  readonly insert: string;
  readonly lineEnd: string;
}

/** The line ends of a replacement: those of the lines that came back, and the file's own for the rest. */
function restoreLineEnds({ replaced, replacedEnds, insert, lineEnd }: Replacement): readonly string[] {
  const linesAfter = splitLines(insert);
  const ends: string[] = linesAfter.filter((line) => line.endsWith("\n")).map(() => lineEnd);
  if (ends.length === 0 || replacedEnds.length === 0) return ends;
  let lineA = 0;
  let lineB = 0;
  const keepUntil = (endA: number) => {
    for (; lineA < endA; lineA += 1, lineB += 1) {
      const lineEndBefore = replacedEnds[lineA];
      if (lineEndBefore !== undefined && lineB < ends.length) ends[lineB] = lineEndBefore;
    }
  };
  for (const change of diffLines(splitLines(replaced), linesAfter)) {
    keepUntil(change.startA);
    lineA = change.endA;
    lineB = change.endB;
  }
  keepUntil(replacedEnds.length);
  return ends;
}

/**
 * Lines and line ends as one text. An empty line between `\r` and `\n` would make the two look like one line end: its
 * own becomes `\r\n` then, the one case in which a line end changes that was not typed over.
 */
function joinLines(lines: readonly string[], ends: readonly string[]): string {
  let text = "";
  for (const [index, line] of lines.entries()) {
    const lineEnd = ends[index] ?? "";
    const runsTogether = line === "" && lineEnd === "\n" && text.endsWith("\r");
    text += line + (runsTogether ? "\r\n" : lineEnd);
  }
  return text;
}

function applyChanges(text: string, changes: readonly EditorChange[]): string {
  let result = "";
  let position = 0;
  for (const change of changes) {
    result += text.slice(position, change.from) + change.insert;
    position = change.to;
  }
  return result + text.slice(position);
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** Lines with their line ends. The piece behind the last line end is a line too, unless it is empty. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function listStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  starts.push(offset);
  return starts;
}

function trimSplice(before: string, splice: Splice): Splice {
  const removed = before.slice(splice.start, splice.end);
  const inserted = splice.text;
  const shorter = Math.min(removed.length, inserted.length);
  let head = 0;
  while (head < shorter && removed[head] === inserted[head]) head += 1;
  while (head > 0 && (isInsidePair(removed, head) || isInsidePair(inserted, head))) head -= 1;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === inserted.at(-1 - tail)) tail += 1;
  while (tail > 0 && (isInsidePair(removed, removed.length - tail) || isInsidePair(inserted, inserted.length - tail))) {
    tail -= 1;
  }
  return {
    start: splice.start + head,
    end: splice.end - tail,
    text: inserted.slice(head, inserted.length - tail),
  };
}

/** Whether a place lies between the halves of `\r\n` or of a surrogate pair. */
function isInsidePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const pair = text.slice(offset - 1, offset + 1);
  return pair === "\r\n" || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
}
