import type { Issue } from "@larder/core";
import type { OffsetMap } from "./source-model.ts";

/** A stretch of the editor text. */
export interface EditorRange {
  readonly from: number;
  readonly to: number;
}

/** Find places that the reader of recipes names by line and column, in the editor text. */
export interface PlaceFinder {
  /** Where a 1-based line begins; the last line for a number behind the end. */
  readonly lineStart: (line: number) => number;
  readonly issueRange: (issue: Issue) => EditorRange;
}

/** @param map from the same file text to the editor text */
export function createPlaceFinder(fileText: string, map: OffsetMap): PlaceFinder {
  // Lines as the reader counts them: a lone carriage return is an ordinary character.
  const starts = [0];
  for (let at = fileText.indexOf("\n"); at >= 0; at = fileText.indexOf("\n", at + 1)) starts.push(at + 1);

  const fileOffset = (line: number, column: number) => {
    const start = starts[Math.min(line, starts.length) - 1] ?? 0;
    const end = starts[line] ?? fileText.length + 1;
    return Math.min(start + column - 1, Math.max(end - 1, start), fileText.length);
  };
  return {
    lineStart: (line) => map.toEditor(fileOffset(line, 1)),
    issueRange: ({ line, column, endLine, endColumn }) => {
      const from = map.toEditor(fileOffset(line, column));
      const to = endLine === undefined || endColumn === undefined ? from : map.toEditor(fileOffset(endLine, endColumn));
      return { from, to: Math.max(from, to) };
    },
  };
}
