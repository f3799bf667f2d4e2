import { englishTagger } from "./english-tagger.ts";
import type { LineTagger } from "./line-tagger.ts";
import { createLineTagger } from "./line-tagger.ts";
import type { StoredTagger } from "./tagger-weights.ts";
import { readStoredTagger } from "./tagger-weights.ts";

const stored: ReadonlyMap<string, StoredTagger> = new Map([["en", englishTagger]]);
const ready = new Map<string, LineTagger>();

/** The trained tagger of a language, made when it is first asked for; `null` for languages that are read by rules. */
export function taggerOf(lang: string): LineTagger | null {
  const code = lang.split("-")[0] ?? lang;
  const known = ready.get(code);
  if (known !== undefined) return known;
  const weights = stored.get(code);
  if (weights === undefined || weights.masks === "") return null;
  const tagger = createLineTagger(readStoredTagger(weights));
  ready.set(code, tagger);
  return tagger;
}
