import { languages } from "./languages.ts";

/** So many characters tell the language; a recipe of a hundred pages is not read to its end for it. */
const sampleLength = 8_000;
/** Fewer known words than this are chance: names of dishes travel. */
const leastHits = 3;
/** How much more often than the runner-up's a language's words must stand there. */
const leastLead = 1.4;
/** So many Chinese characters are a text, not a name beside its translation. */
const leastHan = 10;

/** Words that only one language has, with that language's place in the list. */
const placeOfWord: ReadonlyMap<string, number> = indexWords();

/**
 * Tell in which language a recipe is written: `en`, `de`, `fr`, `zh` …; `null` when it does not say.
 *
 * Counts words that only one of the languages has. What two of them share ("butter", "sauce") says nothing; neither does
 * a foreign name in a line or two. `lang:` overrules it.
 *
 * @param lines everything that is prose: title, ingredient lines, steps, in any order
 */
export function detectLanguage(lines: readonly string[]): string | null {
  const hits = languages.map(() => 0);
  let han = 0;
  let others = 0;
  let left = sampleLength;
  for (const line of lines) {
    if (left <= 0) break;
    const sample = line.slice(0, left).toLowerCase();
    left -= sample.length;
    han += sample.match(/\p{Script=Han}/gu)?.length ?? 0;
    for (const word of sample.match(/[\p{Script=Latin}\p{M}]+(?:['’](?=\p{L}))?/gu) ?? []) {
      others += 1;
      const place = placeOfWord.get(word) ?? placeOfWord.get(word.replace(/['’]$/, ""));
      if (place !== undefined) hits[place] = (hits[place] ?? 0) + 1;
    }
  }
  if (han > leastHan && han > others) return "zh";
  return clearWinner(hits);
}

function clearWinner(hits: readonly number[]): string | null {
  const most = Math.max(...hits);
  const place = hits.indexOf(most);
  const second = Math.max(0, ...hits.filter((_, at) => at !== place));
  if (most < leastHits || most < second * leastLead) return null;
  return languages[place]?.code ?? null;
}

function indexWords(): Map<string, number> {
  const places = new Map<string, number>();
  const shared = new Set<string>();
  for (const [place, { detection, line }] of languages.entries()) {
    for (const word of new Set([...detection, ...line.preparation])) {
      if (places.has(word)) shared.add(word);
      places.set(word, place);
    }
  }
  for (const word of shared) places.delete(word);
  return places;
}
