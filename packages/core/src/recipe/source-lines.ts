/**
 * One line of a text: `end` is before its line end, `next` after it. Line ends are `\n` and `\r\n`, as editors count
 * them; a lone `\r` is an ordinary character.
 */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Cut a text into lines. A text that ends with a line end has an empty last line, so that every offset is in a line. */
export function listSourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (;;) {
    const feed = text.indexOf("\n", start);
    if (feed < 0) {
      lines.push({ start, end: text.length, next: text.length });
      return lines;
    }
    const end = feed > start && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
    lines.push({ start, end, next: feed + 1 });
    start = feed + 1;
  }
}

/** Index of the line in which an offset lies. */
export function lineIndexAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** 1-based line and column of an offset. */
export function placeAt(lines: readonly SourceLine[], offset: number): { line: number; column: number } {
  const index = lineIndexAt(lines, offset);
  return { line: index + 1, column: offset - (lines[index]?.start ?? 0) + 1 };
}

/** The line end that a text uses most, `\n` where it has none. */
export function commonLineEnd(text: string, lines: readonly SourceLine[]): "\n" | "\r\n" {
  let windows = 0;
  let unix = 0;
  for (const line of lines) {
    if (line.next - line.end === 2) windows += 1;
    else if (line.next > line.end) unix += 1;
  }
  if (windows === unix && windows > 0) return text.slice(lines[0]?.end, lines[0]?.next) === "\r\n" ? "\r\n" : "\n";
  return windows > unix ? "\r\n" : "\n";
}
