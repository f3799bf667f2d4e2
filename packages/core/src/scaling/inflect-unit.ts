import { languageOf } from "../languages/languages.ts";
import type { Amount } from "../quantity/amount.ts";
import { amountEnds } from "../quantity/amount.ts";
import { compareRationals, toRational } from "../quantity/rational.ts";
import type { Unit } from "../units/unit.ts";
import { findUnit } from "../units/units.ts";

/** A unit word for one or for many, in the cook's own spelling. Abbreviations ("Tbsp", "g") stay. */
export function inflectUnit(word: string, unit: Unit, many: boolean, lang: string): string {
  const base = lang.split("-")[0] ?? "en";
  const pairs = [[unit.singular, unit.plural], base === "en" ? [] : (unit.names[base]?.slice(0, 2) ?? [])];
  for (const [single, plural] of pairs) {
    const from = many ? single : plural;
    const to = many ? plural : single;
    if (from === to || to === undefined || from === undefined) continue;
    if (word === from) return to;
    if (word.toLowerCase() === from.toLowerCase()) return word[0] === word[0]?.toUpperCase() ? capitalise(to) : to;
  }
  if (many && (word.length < 3 || !/[aeiouyäöüé]/iu.test(word))) return word;
  const candidates = many
    ? ["s", "es", "n", "en"].map((ending) => `${word}${ending}`)
    : ["s", "es", "n", "en"].filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  return candidates.find((candidate) => findUnit(candidate, lang)?.id === unit.id) ?? word;
}

function capitalise(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** English counts everything above one as many; French everything from two. */
export function isMany(amount: Amount, lang: string): boolean {
  const { pluralFrom } = languageOf(lang);
  const order = compareRationals(amountEnds(amount).high, toRational(pluralFrom ?? 1));
  return pluralFrom === null ? order > 0 : order >= 0;
}
