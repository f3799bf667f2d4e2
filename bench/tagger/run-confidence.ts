import type { LineTagger, WordChain } from "@larder/core/tagger";

/** A stretch of words that the tagger gave one tag, its least confidence, and whether the labels say just the same. */
export interface JudgedRun {
  readonly tag: number;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Cut a line where its tag changes or punctuation parts it, and compare each piece with the labels. */
export function judgeRuns(chain: WordChain, labels: Uint8Array, tagger: LineTagger): JudgedRun[] {
  const { tags, confidence } = tagger(chain);
  const runs: JudgedRun[] = [];
  let start = 0;
  while (start < chain.length) {
    let end = start + 1;
    while (end < chain.length && tags[end] === tags[start]) end += 1;
    const tag = tags[start] ?? 0;
    const own = labels.subarray(start, end);
    const goesOn = labels[start - 1] === tag || labels[end] === tag;
    runs.push({
      tag,
      confidence: Math.min(...confidence.subarray(start, end)),
      isRight: !goesOn && own.every((label) => label === tag),
    });
    start = end;
  }
  return runs;
}
