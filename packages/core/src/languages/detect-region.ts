import { languageOf } from "./languages.ts";

/** As much of a recipe as is looked at. */
const sampleLength = 8_000;
/** One word may be borrowed. */
const leastWords = 2;

/**
 * Tell where a recipe is from, as far as its units mean something else there: `GB`, `AU` …; `null` when it does not say.
 *
 * The country of the site that it was taken from decides; without one, its words do, when at least two speak for a
 * region, one of them its own, and none against it.
 *
 * @param options.lines title, ingredient lines, steps
 * @param options.sourceUrl where the recipe was taken from
 */
export function detectRegion(options: {
  readonly lang: string;
  readonly lines: readonly string[];
  readonly sourceUrl: string | null;
}): string | null {
  const { regions } = languageOf(options.lang);
  if (regions.length === 0) return null;
  const host = hostOf(options.sourceUrl);
  if (host !== null) return regions.find(({ hosts }) => hosts.test(host))?.region ?? null;
  const text = options.lines.join("\n").slice(0, sampleLength).toLowerCase();
  const found = regions.find(({ words }) => {
    if (words === null || countDistinct(text, words.own) === 0) return false;
    const speaking = countDistinct(text, words.own) + countDistinct(text, words.shared);
    return speaking >= leastWords && countDistinct(text, words.against) === 0;
  });
  return found?.region ?? null;
}

function countDistinct(text: string, pattern: RegExp): number {
  return new Set(text.match(pattern)).size;
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/([^\s/:?#]+)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? null;
}
