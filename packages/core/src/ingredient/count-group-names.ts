import { languageOf } from "../languages/languages.ts";
import { tokeniseLine } from "./tokenise-line.ts";

/**
 * How many parts of a dish a text names, when it names nothing else: 2 for "Sauce and Assembly", 1 for "Dressing", 0 for
 * "Caesar dressing" and for whatever begins with a small letter.
 *
 * Two make a heading of a line. One may as well be a thing from a shop: the lines around it must tell.
 */
export function countGroupNames(text: string, lang: string): number {
  const { line, numbers } = languageOf(lang);
  const { tokens } = tokeniseLine(text.slice(0, 80));
  if (tokens.length === 0 || tokens.length > 6 || text.length > 80) return 0;
  const first = tokens[0];
  if (first === undefined || first.text === first.lower) return 0;
  const isJoined = tokens.every(
    (token, at) => line.groupNames.has(token.lower) || (at % 2 === 1 && numbers.andWords.has(token.lower)),
  );
  return isJoined && tokens.length % 2 === 1 ? (tokens.length + 1) / 2 : 0;
}
