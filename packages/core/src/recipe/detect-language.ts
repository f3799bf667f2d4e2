/** Words that are frequent in one language's recipes and absent from the others'. */
const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    "the",
    "and",
    "with",
    "of",
    "until",
    "into",
    "cup",
    "cups",
    "then",
    "add",
    "for",
    "minutes",
    "chopped",
    "heat",
  ]),
  de: new Set([
    "und",
    "der",
    "die",
    "das",
    "mit",
    "den",
    "ein",
    "eine",
    "einen",
    "bis",
    "auf",
    "dann",
    "nach",
    "gehackt",
    "minuten",
    "salz",
  ]),
  fr: new Set([
    "et",
    "le",
    "la",
    "les",
    "des",
    "du",
    "une",
    "un",
    "avec",
    "dans",
    "puis",
    "à",
    "au",
    "sel",
    "cuillère",
    "sur",
  ]),
};

const sampleLength = 4_000;

/**
 * Tell in which language a recipe is written, from its commonest words: `en`, `de`, `fr` or `zh`; `null` when they do not
 * say. Modest on purpose: it chooses how numbers are read, and `lang:` overrules it.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sample.match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  if (han > 10 && han > words.length) return "zh";
  let best: string | null = null;
  let bestCount = 2;
  let secondCount = 0;
  for (const [lang, common] of Object.entries(commonWords)) {
    const count = words.filter((word) => common.has(word)).length;
    if (count > bestCount) {
      secondCount = best === null ? secondCount : bestCount;
      best = lang;
      bestCount = count;
    } else if (count > secondCount) {
      secondCount = count;
    }
  }
  return best !== null && bestCount >= secondCount * 2 ? best : null;
}
