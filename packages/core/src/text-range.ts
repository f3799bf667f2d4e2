/** A stretch of a text: offsets in UTF-16 units as in JavaScript strings, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
