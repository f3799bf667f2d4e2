/** Words this short are never taken for a misspelt other: "beet" and "beef" are one letter apart. */
const leastLength = 5;
/** From so many letters on, two errors still leave a word that is like no other. */
const leastLengthForTwo = 8;
/** Deletions are indexed of so many letters only, which keeps them few; the rest of a word is compared in full. */
const prefixLength = 7;

/** Words to correct misspelt ones by. */
export interface SpellingIndex {
  readonly has: (word: string) => boolean;
  /**
   * The words nearest to one that is not among them, all equally near: one error away (a letter more, less, another or
   * two turned round), or two from 8 letters on. None for words below 5 letters. The first letter is taken to be right.
   */
  readonly nearestTo: (word: string) => readonly string[];
}

/**
 * Index words by what is left of them when letters are taken out (symmetric deletion, as in SymSpell): two words within
 * two errors of each other share such a rest, so that a look-up touches a few words and not all.
 */
export function createSpellingIndex(words: Iterable<string>): SpellingIndex {
  const known = new Set(words);
  const byRest = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < leastLength - 1) continue;
    for (const rest of restsOf(word)) {
      const own = byRest.get(rest);
      if (own === undefined) byRest.set(rest, [word]);
      else own.push(word);
    }
  }
  return {
    has: (word) => known.has(word),
    nearestTo(word) {
      const most = mostErrors(word.length);
      if (most === 0 || known.has(word)) return [];
      let least = most;
      let nearest: string[] = [];
      for (const other of new Set([...restsOf(word)].flatMap((rest) => byRest.get(rest) ?? []))) {
        if (other[0] !== word[0] || Math.abs(other.length - word.length) > least) continue;
        const errors = countErrors(word, other);
        if (errors > least || errors > mostErrors(other.length + 2)) continue;
        if (errors < least) nearest = [];
        least = errors;
        nearest.push(other);
      }
      return nearest;
    },
  };
}

function mostErrors(length: number): number {
  if (length < leastLength) return 0;
  return length < leastLengthForTwo ? 1 : 2;
}

function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word.slice(0, prefixLength)]);
  let last = [...rests];
  for (let taken = 0; taken < mostErrors(word.length + 1); taken++) {
    last = last.flatMap((rest) => Array.from(rest, (_, at) => rest.slice(0, at) + rest.slice(at + 1)));
    for (const rest of last) rests.add(rest);
  }
  return rests;
}

/** Damerau-Levenshtein distance where no part of a word is changed twice (optimal string alignment). */
function countErrors(word: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = word[row - 1] === other[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isTurned =
        row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      if (isTurned) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[other.length] ?? 0;
}
