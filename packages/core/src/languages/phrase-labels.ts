/** What a phrase in the middle of a line begins. */
export type PhraseLabel = "note" | "purpose" | "preparation";

/**
 * Phrases of one or two words by their first word: second word → label. `*` is any second word, `""` none needed.
 *
 * Two-word phrases go before single words, so "to taste" may be a note where "to serve" is a purpose.
 */
export type PhraseLabels = ReadonlyMap<string, ReadonlyMap<string, PhraseLabel>>;

/**
 * Index phrases by what they begin. A phrase is one word ("if"), two ("as needed"), one before any other ("such *"), or
 * one before several ("as needed|desired").
 *
 * @param phrases for each label its phrases, parted by commas
 */
export function phraseLabels(phrases: Readonly<Partial<Record<PhraseLabel, string>>>): PhraseLabels {
  const index = new Map<string, Map<string, PhraseLabel>>();
  for (const label of ["purpose", "note", "preparation"] as const) {
    for (const phrase of (phrases[label] ?? "").split(",")) {
      const [first = "", seconds = ""] = phrase.trim().split(/\s+/);
      if (first === "") continue;
      const bySecond = index.get(first) ?? new Map<string, PhraseLabel>();
      index.set(first, bySecond);
      for (const second of seconds.split("|")) if (!bySecond.has(second)) bySecond.set(second, label);
    }
  }
  return index;
}

/** What the phrase at these two words begins, or `null`. `second` is "" at the end of a line. */
export function labelOfPhrase(labels: PhraseLabels, first: string, second: string): PhraseLabel | null {
  const bySecond = labels.get(first);
  if (bySecond === undefined) return null;
  return bySecond.get(second) ?? (second === "" ? undefined : bySecond.get("*")) ?? bySecond.get("") ?? null;
}
