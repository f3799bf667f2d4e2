import { describe, expect, it } from "vitest";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import { tokeniseLine } from "../ingredient/tokenise-line.ts";
import { toRational } from "../quantity/rational.ts";
import { findUnit, getUnit } from "../units/units.ts";
import { languageOf, languages } from "./languages.ts";

/** Sets that hold phrases, with the most words of one. */
const phrases: Readonly<Record<string, number>> = { tastePhrases: 2, unitFoods: 3, leadIns: 3 };

describe.each(languages)("the language $code", (language) => {
  const sets = [...Object.entries(language.line), ...Object.entries(language.numbers)].filter(
    (entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set,
  );

  it("has every word in lower case, once, and without blanks but in phrases", () => {
    for (const [name, set] of sets) {
      for (const word of set) {
        expect([name, word]).toEqual([name, word.toLowerCase()]);
        const most = phrases[name] ?? 1;
        expect([name, word, word.split(" ").length <= most]).toEqual([name, word, true]);
      }
    }
  });

  it("writes numbers exactly", () => {
    for (const value of language.numbers.words.values()) expect(toRational(value)).toBe(value);
  });

  it("names only units that there are, and each is found by all of its names", () => {
    const { names, caseSensitive, regions } = language.units;
    for (const name of Object.values(caseSensitive)) expect(findUnit(name, language.code)).not.toBeNull();
    for (const [lang, byId] of [[language.code, names], ...regionsOf(language.code, regions)] as const) {
      for (const [id, spellings] of Object.entries(byId)) {
        expect([lang, id, getUnit(id)?.id]).toEqual([lang, id, id]);
        for (const name of spellings.split(", ")) expect([lang, name, findUnit(name, lang)]).not.toContain(null);
      }
    }
  });

  it("tokenises its names of units", () => {
    for (const spellings of Object.values(language.units.names)) {
      for (const name of spellings.split(", ")) expect(tokeniseLine(name).tokens.length).toBeGreaterThan(0);
    }
  });

  it("reads an amount with each of its units", () => {
    for (const [id, spellings] of Object.entries(language.units.names)) {
      const [one = ""] = spellings.split(", ");
      const unit = findUnit(one, language.code);
      const link = [...(language.line.linksAfterUnit ?? [])][0] ?? "";
      const line = parseIngredientLine(`3 ${one} ${link} X`, { lang: language.code });
      if (unit?.dimension === "mass" || unit?.dimension === "volume") {
        expect([id, line.measure?.unit]).toEqual([id, unit.id]);
      }
    }
  });
});

describe("languageOf", () => {
  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["en-GB", "en"],
    ["es", "en"],
    ["", "en"],
  ])("takes %s as %s", (lang, code) => {
    expect(languageOf(lang).code).toBe(code);
  });
});

function regionsOf(code: string, regions: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.entries(regions).map(([region, byId]) => [`${code}-${region}`, byId] as const);
}
