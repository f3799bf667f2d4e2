import { german } from "./de/german.ts";
import { english } from "./en/english.ts";
import { french } from "./fr/french.ts";
import type { Language } from "./language.ts";
import { chinese } from "./zh/chinese.ts";

/** Every language that recipes are read in, one row each. The first one is taken where a recipe's language is not here. */
export const languages: readonly [Language, ...Language[]] = [english, german, french, chinese];

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]));

/** The language of a code such as `de` or `de-AT`; English where there is no such language. */
export function languageOf(lang: string): Language {
  return byCode.get(lang) ?? byCode.get((lang.split("-")[0] ?? "").toLowerCase()) ?? languages[0];
}
