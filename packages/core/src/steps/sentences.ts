import type { TextRange } from "../text-range.ts";

/** Ends of sentences and of the clauses between semicolons, and line ends. Abbreviated words may end one too early. */
const endPattern = /[.;!?]+(?=[\s*_)]|$)|\n+/gu;

/** A text's sentences in order, without gaps; a semicolon parts two orders as well as a full stop does. */
export function findSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(endPattern)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

/** Index of the sentence in which a place lies. */
export function sentenceAt(sentences: readonly TextRange[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
