/** What someone typed into a search field, taken apart. */
export type SearchQuery =
  | { readonly kind: "nothing" }
  /** One or two letters: too short for whole words, so the beginnings of the title's words are meant. */
  | { readonly kind: "prefix"; readonly prefix: string }
  /** Words of letters and digits, in lower case. The last one may be unfinished. */
  | { readonly kind: "words"; readonly terms: readonly string[] };

/** Most words of one query that are looked at. */
const maxTerms = 8;

/**
 * Take a query apart into words of letters and digits; everything else only separates. So nothing of it can be read as
 * an operator, a quote or a wildcard, here or in the database.
 */
export function parseSearchQuery(query: string): SearchQuery {
  const terms = (
    query
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).slice(0, maxTerms);
  const [first] = terms;
  if (first === undefined) return { kind: "nothing" };
  // One or two signs of a script that writes whole words so are a word.
  const isShort =
    first.length <= 2 && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first);
  return terms.length === 1 && isShort ? { kind: "prefix", prefix: first } : { kind: "words", terms };
}

/**
 * Words as PostgreSQL's `to_tsquery` takes them: all must be found, the last one as a beginning.
 *
 * @param similar words to be taken for each term as well, by the term's place
 */
export function toTsquery(
  terms: readonly string[],
  similar: ReadonlyMap<number, readonly string[]> = new Map(),
): string {
  return terms
    .map((term, index) => {
      const typed = index === terms.length - 1 ? `'${term}':*` : `'${term}'`;
      return `(${[typed, ...(similar.get(index) ?? []).map((word) => `'${word}'`)].join(" | ")})`;
    })
    .join(" & ");
}
