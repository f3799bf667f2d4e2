import type { Language } from "../languages/language.ts";
import type { Token } from "./tokenise-line.ts";

/** A food's words split at "or". `sharedHead` is the noun that the first names leave to the last: "peanut or vegetable *oil*". */
export interface SplitFood {
  readonly food: readonly Token[];
  readonly alternatives: readonly (readonly Token[])[];
  readonly joiners: readonly Token[];
  readonly sharedHead: string | null;
}

/** Split the words of a food at "or", "oder" or "ou". Lists ("a, b or c") become one food and several alternatives. */
export function splitAlternatives(tokens: readonly Token[], language: Language): SplitFood {
  const { orWords } = language.numbers;
  const { other } = language.line;
  const joiners = tokens.filter((token) => orWords.has(token.lower));
  if (joiners.length === 0) return { food: tokens, alternatives: [], joiners: [], sharedHead: null };
  const groups: Token[][] = [[]];
  const signs: Token[] = [];
  for (const token of tokens) {
    if (orWords.has(token.lower) || token.text === ",") {
      signs.push(token);
      groups.push([]);
    } else groups.at(-1)?.push(token);
  }
  const named = groups.filter((group) => group.length > 0);
  const [food = [], ...others] = named;
  // "ditalini or *other* small pasta"
  const alternatives = others
    .map((group) => (other.has(group[0]?.lower ?? "") ? group.slice(1) : group))
    .filter((group) => group.length > 0);
  // "boneless, skinless chicken or turkey": a comma between adjectives splits nothing.
  if (alternatives.length === 0 || named.length > 4)
    return { food: tokens, alternatives: [], joiners: [], sharedHead: null };
  const isOpenEnded = others.some((group) => other.has(group[0]?.lower ?? ""));
  return {
    food,
    alternatives,
    joiners: signs,
    sharedHead: isOpenEnded ? null : sharedHeadOf(food, alternatives, language),
  };
}

function sharedHeadOf(
  food: readonly Token[],
  alternatives: readonly (readonly Token[])[],
  { line }: Language,
): string | null {
  const last = alternatives.at(-1) ?? [];
  const head = last.at(-1)?.lower ?? "";
  if (last.length < 2 || !line.headNouns.has(head)) return null;
  const leaves = [food, ...alternatives.slice(0, -1)];
  const canShare = leaves.every((words) => {
    const own = words.at(-1)?.lower ?? "";
    return words.length <= 2 && !line.headNouns.has(own) && !line.wholeNames.has(own) && !/[^s]s$/.test(own);
  });
  return canShare ? head : null;
}
